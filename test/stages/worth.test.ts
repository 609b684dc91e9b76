import { describe, expect, it } from 'vitest';
import type { RecordLabel } from '../../src/model/records.ts';
import type { Fields } from '../../src/stages/statement.ts';
import { worthKeeping } from '../../src/stages/worth.ts';
import { entities, record, relation } from './statements.ts';

describe('a record', () => {
  const known = entities('Company:a', 'Company:b', 'Compound:x', 'Antibody:y');
  const kept = (label: RecordLabel, fields: Fields, biotech = true) =>
    worthKeeping({ entities: known, relations: [], records: [record(label, fields)], biotech }).records
      .length > 0;

  it.each<[RecordLabel, Fields, boolean]>([
    ['ClinicalEvent', { compound: 'Compound:x' }, true],
    ['ClinicalEvent', { phase: '2', sponsor: 'Company:a' }, false],
    // What is not there, or is of another label than the model gives, is no drug of a trial.
    ['ClinicalEvent', { compound: 'Compound:nowhere' }, false],
    ['ClinicalEvent', { compound: 'Antibody:y' }, false],
    ['RegulatoryEvent', { kind: 'approval' }, false],
    ['Agreement', { parties: ['Company:a', 'Company:b'], kinds: ['licence'] }, true],
    // Two firms named beside a drug: no deal is told of.
    ['Agreement', { parties: ['Company:a', 'Company:b'], compounds: ['Compound:x'] }, false],
    ['Agreement', { parties: ['Company:a'], kinds: ['licence'] }, false],
    ['Agreement', { kinds: ['licence'] }, false],
    ['Milestone', { payee: 'Company:a', amount: 5_000_000 }, true],
    ['Milestone', { payee: 'Company:a', payer: 'Company:b' }, true],
    ['Milestone', { payee: 'Company:a' }, false],
    ['Milestone', { amount: 5_000_000 }, false],
    ['Payment', { payer: 'Company:a', amount: 1 }, true],
    ['Payment', { payer: 'Company:a', kind: 'royalty' }, true],
    ['Payment', { payer: 'Company:a', kind: 'equity' }, false],
    ['Payment', { payer: 'Company:a', payee: 'Company:b', kind: 'equity' }, true],
    ['Payment', { kind: 'profit share', rate: 'equally' }, true],
    ['Payment', { kind: 'upfront', amount: 1 }, false],
  ])('%s %j: kept %s', (label, fields, expected) => expect(kept(label, fields)).toBe(expected));

  it('of one sum is told once: as what milestones bring, not as a total; with its sum, not without', () => {
    const sides = { payer: 'Company:a', payee: 'Company:b' };
    const milestone = record('Milestone', { ...sides, amount: 16, currency: 'USD', status: 'potential' });
    const others = [
      record('Payment', { ...sides, kind: 'total', amount: 16, currency: 'USD' }),
      record('Milestone', { ...sides, status: 'potential', trigger: { kind: 'regulatory' } }),
    ];
    const found = worthKeeping({
      entities: known,
      relations: [],
      records: [milestone, ...others],
      biotech: true,
    });
    expect(found.records).toEqual([milestone]);
  });

  it('of a payment names both sides where the filing speaks of no medicines', () => {
    expect(kept('Payment', { payer: 'Company:a', amount: 1 }, false)).toBe(false);
    expect(kept('Payment', { payer: 'Company:a', payee: 'Company:b', amount: 1 }, false)).toBe(true);
  });

  it('of a deal says when it was made where the filing speaks of no medicines', () => {
    const deal = { parties: ['Company:a', 'Company:b'], status: 'signed' };
    expect(kept('Agreement', deal, false)).toBe(false);
    expect(kept('Agreement', { ...deal, date: '2010-05' }, false)).toBe(true);
  });

  it('that is denied is none', () => {
    const denied = record('ClinicalEvent', { compound: 'Compound:x' }, 0, 'negated');
    expect(
      worthKeeping({ entities: entities(), relations: [], records: [denied], biotech: true }).records,
    ).toEqual([]);
  });
});

describe('a thing', () => {
  const all = entities(
    'Payload:maytansinoid',
    'Payload:DM1',
    'Compound:x',
    'Company:a',
    'Indication:cancer',
    'Indication:lymphoma',
  );
  const names = (relations = [relation('Company:a', 'OWNS', 'Payload:maytansinoid')]) => {
    const kept = worthKeeping({ entities: all, relations, records: [], biotech: true });
    return [kept.entities.map(({ name }) => name), kept.relations.length];
  };

  it('a class of payloads that nothing carries, and every disease at once, are left out', () => {
    expect(names()).toEqual([['DM1', 'x', 'a', 'lymphoma'], 0]);
  });

  it('a class of payloads that a drug carries is kept, but nobody’s', () => {
    const carried = relation('Compound:x', 'HAS_PAYLOAD', 'Payload:maytansinoid');
    expect(names([carried, relation('Company:a', 'OWNS', 'Payload:maytansinoid')])).toEqual([
      ['maytansinoid', 'DM1', 'x', 'a', 'lymphoma'],
      1,
    ]);
  });

  it('what is left out is left out of records', () => {
    const told = record('ClinicalEvent', { compound: 'Compound:x', indication: 'Indication:cancer' });
    const { records } = worthKeeping({ entities: all, relations: [], records: [told], biotech: true });
    expect(records.map(({ fields }) => fields)).toEqual([{ compound: 'Compound:x' }]);
  });
});
