import { describe, expect, it } from 'vitest';
import { errorLine } from '../../src/gold/describe.ts';
import { Gold } from '../../src/gold/gold.ts';
import { scoreDocument, totalScore } from '../../src/gold/score.ts';
import type { Entity, RecordFact, RelationFact } from '../../src/model/extraction.ts';
import { entity, extraction, fact, record } from './example.ts';

const gold = (parts: object) => Gold.parse({ source: 'acme.txt', ...parts });
const counts = ({ found, expected, right }: { found: number; expected: number; right: number }) => [
  found,
  expected,
  right,
];

const acme = entity('Company', 'Acme Pharma, Inc.', 'Acme');
const bolt = entity('Company', 'Bolt AG');
const drug = entity('Compound', 'ACM-1', 'ACM1 emtansine');
const her2 = entity('Target', 'HER2');

describe('entities: [found, expected, right]', () => {
  const expected = { Company: [['Acme', 'Acme Pharma'], ['Bolt']], Compound: [['ACM 1']] };
  it.each<[string, Entity[], number[]]>([
    ['all, by folded names and aliases', [acme, bolt, drug], [3, 3, 3]],
    ['none', [], [0, 3, 0]],
    ['one missing', [acme, drug], [2, 3, 2]],
    ['one too many', [acme, bolt, drug, her2], [4, 3, 3]],
    ['the wrong type', [acme, bolt, entity('Antibody', 'ACM-1')], [3, 3, 2]],
    ['one gold entity found as two counts once', [acme, entity('Company', 'ACME'), bolt, drug], [4, 3, 3]],
    ['an optional one counts not', [acme, bolt, drug, entity('Agency', 'SEC')], [3, 3, 3]],
  ])('%s', (_, entities, wanted) => {
    const score = scoreDocument(
      gold({ entities: expected, optional: { entities: { Agency: [['SEC']] } } }),
      extraction({ entities }),
    );
    expect(counts(score.entities)).toEqual(wanted);
  });
});

describe('relations: [found, expected, right]', () => {
  const entities = [acme, bolt, drug, her2];
  const file = gold({
    entities: { Company: [['Acme Pharma', 'Acme'], ['Bolt']], Compound: [['ACM-1']], Target: [['HER2']] },
    relations: [
      ['Acme', 'DEVELOPS', 'ACM-1'],
      ['Bolt', 'PARTNERS_WITH', 'Acme'],
    ],
    optional: { relations: [['ACM-1', 'BINDS', 'HER2']] },
  });
  const develops = fact(acme.id, 'DEVELOPS', drug.id);
  const partners = fact(acme.id, 'PARTNERS_WITH', bolt.id);
  it.each<[string, RelationFact[], number[]]>([
    ['all, a symmetric one the other way round', [develops, partners], [2, 2, 2]],
    ['the wrong company', [fact(bolt.id, 'DEVELOPS', drug.id), partners], [2, 2, 1]],
    ['the wrong type', [fact(acme.id, 'OWNS', drug.id), partners], [2, 2, 1]],
    ['one told twice', [develops, develops], [2, 2, 1]],
    ['a negated one is not found', [fact(acme.id, 'DEVELOPS', drug.id, 'negated'), partners], [1, 2, 1]],
    ['an optional one counts not', [develops, partners, fact(drug.id, 'BINDS', her2.id)], [2, 2, 2]],
  ])('%s', (_, relations, wanted) => {
    expect(counts(scoreDocument(file, extraction({ entities, relations })).relations)).toEqual(wanted);
  });

  it('an end has to be of the type that the gold gives to the name', () => {
    const antibody = { ...entity('Antibody', 'ACM-1'), id: 'antibody' };
    const found = extraction({
      entities: [acme, antibody],
      relations: [fact(acme.id, 'DEVELOPS', 'antibody')],
    });
    expect(counts(scoreDocument(file, found).relations)).toEqual([1, 2, 0]);
  });
});

describe('event slots: [found, expected, right]', () => {
  const entities = [acme, bolt, drug, her2];
  const milestone = {
    type: 'Milestone',
    payer: 'Bolt',
    amount: 5_000_000,
    trigger: 'clinical:Phase 2 start',
    status: 'earned',
  };
  const trigger = { kind: 'clinical', text: 'start of Phase II testing', phase: '2' } as const;
  const full = { type: 'Milestone', payer: bolt.id, amount: 5_000_000, trigger, status: 'earned' } as const;
  const agreement = { type: 'Agreement', parties: ['Acme', 'Bolt'], year: 2000, exclusive: true };
  const deal = { type: 'Agreement', parties: [bolt.id, acme.id], date: '2000-11', exclusive: true } as const;

  it.each<[string, object[], RecordFact[], number[]]>([
    ['every slot', [milestone], [record(full)], [4, 4, 4]],
    ['none', [milestone], [], [0, 4, 0]],
    ['one wrong', [milestone], [record({ ...full, amount: 500 })], [4, 4, 3]],
    [
      'one missing',
      [milestone],
      [record({ type: 'Milestone', amount: 5_000_000, status: 'earned' })],
      [2, 4, 2],
    ],
    ['one that the gold does not list', [milestone], [record({ ...full, payee: acme.id })], [5, 4, 4]],
    [
      'bound, from and agreement are free where the gold does not list them',
      [milestone],
      [record({ ...full, bound: 'exact', from: 1, agreement: 'r' })],
      [4, 4, 4],
    ],
    ['bound counts where the gold lists it', [{ ...milestone, bound: 'upTo' }], [record(full)], [4, 5, 4]],
    [
      'what is left undisclosed is free where the gold does not list it',
      [agreement],
      [record({ ...deal, undisclosed: ['an undisclosed fee'] })],
      [3, 3, 3],
    ],
    ['a record that nobody expects', [], [record(full)], [4, 0, 0]],
    ['a list of values accepts any', [{ ...milestone, amount: [1, 5_000_000] }], [record(full)], [4, 4, 4]],
    [
      'a trigger of the wrong phase',
      [{ ...milestone, trigger: 'clinical:Phase 3' }],
      [record(full)],
      [4, 4, 3],
    ],
    ['a list as a set, a year for a date', [agreement], [record(deal)], [3, 3, 3]],
    ['a list with one too few', [agreement], [record({ ...deal, parties: [acme.id] })], [3, 3, 2]],
    ['a list with one too many', [{ ...agreement, parties: ['Acme'] }], [record(deal)], [3, 3, 2]],
    ['an empty list is not filled', [agreement], [record({ ...deal, targets: [] })], [3, 3, 3]],
    ['another year', [{ ...agreement, year: 2001 }], [record(deal)], [3, 3, 2]],
    [
      'aligned so that most slots agree, whatever the order',
      [
        { type: 'ClinicalEvent', compound: 'ACM-1', phase: '1', status: 'results' },
        { type: 'ClinicalEvent', compound: 'ACM-1', phase: '2', status: 'started' },
      ],
      [
        record({ type: 'ClinicalEvent', compound: drug.id, phase: '2', status: 'started' }),
        record({ type: 'ClinicalEvent', compound: drug.id, phase: '1', status: 'expected' }),
      ],
      [6, 6, 5],
    ],
    [
      'types do not mix',
      [milestone],
      [record({ type: 'Payment', payer: bolt.id, amount: 5_000_000 })],
      [2, 4, 0],
    ],
  ])('%s', (_, events, found, wanted) => {
    const score = scoreDocument(gold({ events }), extraction({ entities, events: found }));
    expect(counts(score.events)).toEqual(wanted);
  });

  it('an optional event takes its record out of the count', () => {
    const score = scoreDocument(
      gold({ optional: { events: [milestone] } }),
      extraction({ entities, events: [record(full)] }),
    );
    expect(counts(score.events)).toEqual([0, 0, 0]);
  });

  it.each([
    ['clinical:Phase 2 start', { kind: 'clinical', phase: '2' }, 1],
    ['clinical:Phase 2 start', { kind: 'clinical', text: 'Phase II' }, 1],
    ['clinical:Phase 2 start', { kind: 'clinical', text: 'start of testing' }, 0],
    ['clinical:Phase 2 start', { kind: 'regulatory', phase: '2' }, 0],
    ['development:process development', { kind: 'development', text: 'agreed upon process milestones' }, 1],
    ['development:process development', { kind: 'development', text: 'the milestones' }, 0],
    ['regulatory', { kind: 'regulatory' }, 1],
  ] as const)('trigger %j of %j: %i right', (wanted, found, right) => {
    const score = scoreDocument(
      gold({ events: [{ type: 'Milestone', trigger: wanted }] }),
      extraction({ events: [record({ type: 'Milestone', trigger: found })] }),
    );
    expect(score.events.right).toBe(right);
  });
});

describe('ratios', () => {
  it('are worked out from the counts', () => {
    const file = gold({ entities: { Company: [['Acme'], ['Bolt'], ['Cord']], Compound: [['ACM-1']] } });
    const score = scoreDocument(file, extraction({ entities: [acme, bolt, her2] }));
    expect(score.entities).toEqual({
      found: 3,
      expected: 4,
      right: 2,
      precision: 2 / 3,
      recall: 2 / 4,
      f1: 4 / 7,
    });
  });

  it('are 1 where nothing is expected and nothing found', () => {
    const { relations } = scoreDocument(gold({}), extraction({}));
    expect(relations).toEqual({ found: 0, expected: 0, right: 0, precision: 1, recall: 1, f1: 1 });
  });

  it('of several documents are of the added counts', () => {
    const one = scoreDocument(gold({ entities: { Company: [['Acme']] } }), extraction({ entities: [acme] }));
    const other = scoreDocument(
      gold({ entities: { Company: [['Bolt'], ['Cord'], ['Dart']] } }),
      extraction({}),
    );
    const { entities } = totalScore([one, other]);
    expect([entities.precision, entities.recall, entities.f1]).toEqual([1, 1 / 4, 2 / 5]);
  });
});

describe('errors', () => {
  it('are one readable line each, with the quote of what was found', () => {
    const file = gold({
      entities: { Company: [['Acme'], ['Cord']], Target: [['HER2']] },
      relations: [['Acme', 'DEVELOPS', 'ACM-1']],
      events: [
        { type: 'Milestone', payer: 'Acme', amount: 5 },
        { type: 'RegulatoryEvent', kind: 'approval' },
      ],
    });
    const found = extraction({
      entities: [acme, her2, drug],
      relations: [fact(drug.id, 'BINDS', her2.id)],
      events: [
        record({ type: 'Milestone', payer: acme.id, amount: 6, status: 'earned' }),
        record({ type: 'ClinicalEvent', compound: drug.id }),
      ],
    });
    const quote = '“Acme Pharma develops ACM-1.”';
    expect(scoreDocument(file, found).errors.map(errorLine)).toEqual([
      'missing entity: Company "Cord"',
      'wrong entity: Compound "ACM-1" — “Acme Pharma”',
      'missing relation: Acme DEVELOPS ACM-1',
      `wrong relation: ACM-1 BINDS HER2 — ${quote}`,
      `wrong event: amount = 6 instead of 5 of Milestone (payer Acme, amount 5) — ${quote}`,
      `wrong event: status = earned, which the gold does not list, of Milestone (payer Acme, amount 5) — ${quote}`,
      `wrong event: ClinicalEvent (compound ACM-1) — ${quote}`,
      'missing event: RegulatoryEvent (kind approval)',
    ]);
  });
});
