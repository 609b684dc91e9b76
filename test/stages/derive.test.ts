import { describe, expect, it } from 'vitest';
import { fromOwnedDrugs, fromRecords, fromRelations, fromSharedDrugs } from '../../src/stages/derive.ts';
import type { RelationStatement } from '../../src/stages/statement.ts';
import { record, relation } from './statements.ts';

const told = (statements: readonly RelationStatement[]) =>
  statements.map(({ subject, type, object, rule }) => [subject, type, object, rule]);

const saying = (quote: string, fields: Parameters<typeof record>[1]) => {
  const payment = record('Payment', fields);
  return { ...payment, evidence: payment.evidence.map((each) => ({ ...each, quote })) };
};

describe('from records', () => {
  it.each([
    [
      'who runs a trial develops the drug, and for that disease',
      record('ClinicalEvent', { sponsor: 'a', compound: 'x', indication: 'i' }),
      [
        ['a', 'DEVELOPS', 'x', 'developer-by-trial'],
        ['x', 'STUDIED_IN', 'i', 'studied-by-trial'],
      ],
    ],
    [
      'who applies for approval develops the drug',
      record('RegulatoryEvent', { applicant: 'a', compound: 'x' }),
      [['a', 'DEVELOPS', 'x', 'developer-by-trial']],
    ],
    [
      'who pays a milestone is a partner',
      record('Milestone', { payer: 'a', payee: 'b' }),
      [['a', 'PARTNERS_WITH', 'b', 'partners-by-payment']],
    ],
    [
      'who pays to end a dispute is none',
      saying('As part of the settlement, A has paid B $5 million.', { payer: 'a', payee: 'b' }),
      [],
    ],
    [
      'who pays for a firm is none',
      saying('A paid B $5 million under the Share Purchase Agreement.', { payer: 'a', payee: 'b' }),
      [],
    ],
    [
      'the two parties of a deal are partners',
      record('Agreement', { parties: ['a', 'b'] }),
      [['a', 'PARTNERS_WITH', 'b', 'partners-by-agreement']],
    ],
    [
      'those of a deal that is only meant are not',
      { ...record('Agreement', { parties: ['a', 'b'] }), certainty: 'expected' as const },
      [],
    ],
    [
      'both parties of a co-development develop its drug',
      record('Agreement', { parties: ['a', 'b'], kinds: ['co-development'], compounds: ['x'] }),
      [
        ['a', 'DEVELOPS', 'x', 'developer-by-deal'],
        ['b', 'DEVELOPS', 'x', 'developer-by-deal'],
        ['a', 'PARTNERS_WITH', 'b', 'partners-by-agreement'],
      ],
    ],
    [
      'but not under an option, or after its end',
      record('Agreement', { parties: ['a', 'b'], kinds: ['co-development', 'option'], compounds: ['x'] }),
      [['a', 'PARTNERS_WITH', 'b', 'partners-by-agreement']],
    ],
    [
      'of three parties it is not said who works with whom',
      record('Agreement', { parties: ['a', 'b', 'c'] }),
      [],
    ],
    [
      'but those who develop or promote a drug together all do',
      record('Agreement', { parties: ['a', 'b', 'c'], kinds: ['co-promotion'] }),
      [
        ['a', 'PARTNERS_WITH', 'b', 'partners-by-agreement'],
        ['a', 'PARTNERS_WITH', 'c', 'partners-by-agreement'],
        ['b', 'PARTNERS_WITH', 'c', 'partners-by-agreement'],
      ],
    ],
    [
      'whoever buys a firm is no partner of it',
      record('Agreement', { parties: ['a', 'b'], kinds: ['acquisition'] }),
      [],
    ],
    [
      'nothing follows from what is denied',
      record('Milestone', { payer: 'a', payee: 'b' }, 0, 'negated'),
      [],
    ],
    ['nothing follows from half a fact', record('ClinicalEvent', { compound: 'x' }), []],
  ])('%s', (_, statement, expected) => expect(told(fromRecords([statement]))).toEqual(expected));

  it('a step further is a little less sure, and keeps the evidence under its own name', () => {
    const [statement] = fromRecords([
      record('ClinicalEvent', { sponsor: 'a', compound: 'x' }, 2, 'expected'),
    ]);
    expect(statement).toMatchObject({ certainty: 'expected', confidence: 0.9 * 0.95 });
    expect(statement?.evidence).toMatchObject([{ start: 20, end: 29, rule: 'developer-by-trial' }]);
  });
});

describe('from relations', () => {
  const owns = relation('maker', 'OWNS', 'payload');
  const has = relation('drug', 'HAS_PAYLOAD', 'payload');
  const develops = relation('user', 'DEVELOPS', 'drug');

  it('who develops a drug with another’s part is its partner', () => {
    expect(told(fromRelations([owns, has, develops]))).toEqual([
      ['maker', 'PARTNERS_WITH', 'user', 'partners-by-part'],
    ]);
  });

  it('no surer than the least sure of what it follows from', () => {
    const [will] = fromRelations([owns, has, relation('user', 'DEVELOPS', 'drug', 0, 'expected')]);
    const [may] = fromOwnedDrugs([
      relation('maker', 'OWNS', 'drug', 0, 'expected'),
      relation('user', 'DEVELOPS', 'drug', 0, 'possible'),
    ]);
    expect([will?.certainty, may?.certainty]).toEqual(['expected', 'possible']);
  });

  it.each([
    ['with its own part', [relation('user', 'OWNS', 'payload'), has, develops]],
    ['with nobody’s part', [has, develops]],
    ['with a part of another drug', [owns, relation('other', 'HAS_PAYLOAD', 'payload'), develops]],
    ['that it does not develop', [owns, has, relation('user', 'DEVELOPS', 'drug', 0, 'negated')]],
  ])('not %s', (_, relations) => expect(fromRelations(relations)).toEqual([]));
});

describe('from drugs that two firms develop', () => {
  it('the two are partners', () => {
    const relations = [
      relation('a', 'DEVELOPS', 'x'),
      relation('b', 'DEVELOPS', 'x'),
      relation('c', 'DEVELOPS', 'y'),
    ];
    expect(told(fromSharedDrugs(relations))).toEqual([['a', 'PARTNERS_WITH', 'b', 'partners-by-drug']]);
  });

  it('of three or more it is not said who works with whom', () => {
    const relations = ['a', 'b', 'c'].map((firm) => relation(firm, 'DEVELOPS', 'x'));
    expect(fromSharedDrugs(relations)).toEqual([]);
  });
});

describe('from a drug that one firm owns and another develops', () => {
  it.each([
    ['the two are partners', [relation('a', 'OWNS', 'x'), relation('b', 'DEVELOPS', 'x')], [['a', 'b']]],
    ['not a firm with itself', [relation('a', 'OWNS', 'x'), relation('a', 'DEVELOPS', 'x')], []],
    [
      'not where two firms are said to own it',
      [relation('a', 'OWNS', 'x'), relation('c', 'OWNS', 'x'), relation('b', 'DEVELOPS', 'x')],
      [],
    ],
    [
      'not where it is denied',
      [relation('a', 'OWNS', 'x'), relation('b', 'DEVELOPS', 'x', 0, 'negated')],
      [],
    ],
  ])('%s', (_, statements, expected) => {
    expect(fromOwnedDrugs(statements).map(({ subject, object }) => [subject, object])).toEqual(expected);
  });
});
