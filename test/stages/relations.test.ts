import { describe, expect, it } from 'vitest';
import { mergeRelations } from '../../src/stages/relations.ts';
import { entities, relation } from './statements.ts';

const known = entities('Company:bayer', 'Company:roche', 'Compound:x', 'Payload:dm1', 'Indication:lymphoma');
const merged = (...statements: ReturnType<typeof relation>[]) => mergeRelations(statements, known);

it('a symmetric relation is stored once, its ends in order', () => {
  const both = merged(
    relation('Company:roche', 'PARTNERS_WITH', 'Company:bayer', 0),
    relation('Company:bayer', 'PARTNERS_WITH', 'Company:roche', 1),
  );
  expect(both).toMatchObject([{ subject: 'Company:bayer', object: 'Company:roche' }]);
  expect(both[0]?.evidence.map(({ start }) => start)).toEqual([0, 10]);
});

it('a relation with a direction keeps it', () => {
  const both = merged(
    relation('Company:roche', 'SUBSIDIARY_OF', 'Company:bayer'),
    relation('Company:bayer', 'SUBSIDIARY_OF', 'Company:roche'),
  );
  expect(both.map(({ subject }) => subject)).toEqual(['Company:roche', 'Company:bayer']);
});

it('the surest place tells how sure the fact is; each place keeps its own', () => {
  const [fact] = merged(
    relation('Company:roche', 'DEVELOPS', 'Compound:x', 0, 'possible'),
    relation('Company:roche', 'DEVELOPS', 'Compound:x', 1, 'asserted'),
    relation('Company:roche', 'DEVELOPS', 'Compound:x', 2, 'negated'),
  );
  expect(fact?.certainty).toBe('asserted');
  expect(fact?.evidence.map(({ certainty }) => certainty)).toEqual(['possible', 'asserted', 'negated']);
});

it('one place told by one rule counts once', () => {
  const twice = relation('Company:roche', 'DEVELOPS', 'Compound:x');
  expect(merged(twice, twice)[0]?.evidence).toHaveLength(1);
});

describe('what the model does not allow is dropped', () => {
  it.each([
    ['a firm as a payload', relation('Compound:x', 'HAS_PAYLOAD', 'Company:roche')],
    ['a disease that develops', relation('Indication:lymphoma', 'DEVELOPS', 'Compound:x')],
    ['a firm with itself', relation('Company:roche', 'PARTNERS_WITH', 'Company:roche')],
    ['what is no entity', relation('Company:roche', 'DEVELOPS', 'Compound:unknown')],
  ])('%s', (_, statement) => expect(merged(statement)).toEqual([]));
});

describe('a firm and its owner', () => {
  const owned = relation('Company:bayer', 'SUBSIDIARY_OF', 'Company:roche', 1);
  const partners = (rule: string) => {
    const told = relation('Company:bayer', 'PARTNERS_WITH', 'Company:roche');
    return { ...told, rule, evidence: told.evidence.map((each) => ({ ...each, rule })) };
  };

  it('are no partners because a deal names both', () => {
    expect(merged(owned, partners('partners-by-agreement')).map(({ type }) => type)).toEqual([
      'SUBSIDIARY_OF',
    ]);
  });

  it('are partners where the text says so', () => {
    expect(merged(owned, partners('partners-with'))).toHaveLength(2);
  });
});

it('lenders, auditors, exchanges and firms formed for a merger are no partners', () => {
  const firms = entities(
    'Company:Roche',
    'Company:Silicon Valley Bank',
    'Company:Ernst & Young',
    'Company:Nasdaq Stock Market',
    'Company:Kite Merger Sub',
    'Company:Bankside Biologics',
  );
  const others = [...firms.keys()].filter((id) => id !== 'Company:Roche');
  const told = mergeRelations(
    others.map((id) => relation('Company:Roche', 'PARTNERS_WITH', id)),
    firms,
  );
  expect(told.flatMap(({ subject, object }) => [subject, object])).toEqual([
    'Company:Bankside Biologics',
    'Company:Roche',
  ]);
});

it('two firms of one house are no partners', () => {
  const house = entities('Company:halden pharma', 'Company:halden pharma research');
  const told = relation('Company:halden pharma', 'PARTNERS_WITH', 'Company:halden pharma research');
  expect(mergeRelations([told], house)).toEqual([]);
});
