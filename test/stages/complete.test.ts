import { describe, expect, it } from 'vitest';
import { complete, dated } from '../../src/stages/complete.ts';
import type { RecordStatement, RelationStatement } from '../../src/stages/statement.ts';
import { record, relation } from './statements.ts';

/** What stands around the records: who is spoken of, and of what the filing speaks. */
interface Around {
  lastDrug?: [number, string][];
  ownSentences?: [number, string][];
  issuer?: string;
  today?: string;
  lastFirms?: [number, string[]][];
  namedFirms?: [number, string[]][];
  biotech?: boolean;
  paragraphs?: [number, number][];
  regulators?: string[];
  studied?: RelationStatement[];
}

const fields = (
  records: RecordStatement[],
  relations: RelationStatement[] = [],
  {
    lastDrug = [],
    ownSentences = [],
    lastFirms = [],
    namedFirms = [],
    biotech = true,
    issuer,
    today,
    paragraphs = [],
    regulators = [],
    studied = [],
  }: Around = {},
) =>
  complete(records, relations, {
    lastDrug: new Map(lastDrug),
    ownSentences: new Map(ownSentences),
    lastFirms: new Map(lastFirms),
    namedFirms: new Map(namedFirms),
    paragraphs: new Map(paragraphs),
    biotech,
    regulators: new Set(regulators),
    studied: new Map(studied.map((one) => [one.sentence, [one]])),
    ...(today ? { today } : {}),
    ...(issuer ? { issuer } : {}),
  }).map((each) => each.fields);

describe('a payment that names no firm', () => {
  const paragraphs: [number, number][] = [
    [1, 0],
    [2, 0],
    [3, 90],
  ];
  const told = [
    record('Payment', { kind: 'upfront', payer: 'Company:a', payee: 'Company:b', amount: 1 }, 1),
    record('Payment', { kind: 'upfront', payer: 'Company:c', payee: 'Company:d', amount: 1 }, 9),
  ];

  it('is between those of whom its paragraph told last', () => {
    expect(
      fields([...told, record('Payment', { kind: 'royalty', rate: '5%' }, 2)], [], { paragraphs }),
    ).toContainEqual({
      kind: 'royalty',
      rate: '5%',
      payer: 'Company:a',
      payee: 'Company:b',
    });
  });

  it('goes from the licensee to the licensor of whom its paragraph told', () => {
    const licence = record(
      'Agreement',
      { parties: ['Company:e', 'Company:f'], licensor: 'Company:e', licensee: 'Company:f' },
      3,
    );
    const royalty = record('Payment', { kind: 'royalty', rate: '5%' }, 3);
    expect(fields([...told, licence, royalty], [], { paragraphs })).toContainEqual({
      kind: 'royalty',
      rate: '5%',
      payer: 'Company:f',
      payee: 'Company:e',
    });
  });

  it('is of the licence that its own sentence tells, before what was paid earlier', () => {
    const licence = { parties: ['Company:e', 'Company:f'], licensor: 'Company:e', licensee: 'Company:f' };
    const royalty = record('Payment', { kind: 'royalty', rate: '5%' }, 2);
    expect(fields([...told, record('Agreement', licence, 2), royalty], [], { paragraphs })).toContainEqual({
      kind: 'royalty',
      rate: '5%',
      payer: 'Company:f',
      payee: 'Company:e',
    });
  });

  it('is not of another paragraph', () => {
    expect(
      fields([...told, record('Payment', { kind: 'royalty', rate: '5%' }, 3)], [], { paragraphs }),
    ).toContainEqual({
      kind: 'royalty',
      rate: '5%',
    });
  });
});

describe('what was paid at signing', () => {
  const deal = record(
    'Agreement',
    { parties: ['Company:a', 'Company:b'], date: '2019-11', kinds: ['research'] },
    1,
  );
  const paid = (sentence: number, payer = 'Company:a') =>
    record(
      'Payment',
      { kind: 'upfront', payer, payee: 'Company:b', status: 'paid', atSigning: true },
      sentence,
    );
  const paragraphs: [number, number][] = [
    [1, 0],
    [2, 0],
    [3, 90],
  ];

  it('has the date of the deal of its paragraph', () => {
    expect(fields([deal, paid(2)], [], { paragraphs })[1]).toMatchObject({ date: '2019-11' });
  });

  it.each<[string, RecordStatement]>([
    ['another paragraph', paid(3)],
    ['other firms', paid(2, 'Company:c')],
  ])('not that of %s', (_, told) => {
    expect(fields([deal, told], [], { paragraphs })[1]).not.toHaveProperty('date');
  });
});

describe('an event', () => {
  it('is of the drug that was spoken of last', () => {
    expect(
      fields([record('ClinicalEvent', { phase: '2' }, 3)], [], { lastDrug: [[3, 'Compound:x']] }),
    ).toEqual([{ phase: '2', compound: 'Compound:x' }]);
  });

  it('keeps the drug of its own sentence', () => {
    expect(
      fields([record('ClinicalEvent', { compound: 'Compound:y' }, 3)], [], { lastDrug: [[3, 'Compound:x']] }),
    ).toEqual([{ compound: 'Compound:y' }]);
  });

  it('is run by whoever develops the drug, before whoever owns it', () => {
    const relations = [
      relation('Company:owner', 'OWNS', 'Compound:x'),
      relation('Company:maker', 'DEVELOPS', 'Compound:x'),
    ];
    expect(fields([record('ClinicalEvent', { compound: 'Compound:x' })], relations)).toEqual([
      { compound: 'Compound:x', sponsor: 'Company:maker' },
    ]);
    expect(fields([record('RegulatoryEvent', { compound: 'Compound:x' })], relations)).toEqual([
      { compound: 'Compound:x', applicant: 'Company:maker' },
    ]);
  });

  it('dated after the release is still to come', () => {
    const dated = (date: string) =>
      fields([record('ClinicalEvent', { compound: 'Compound:x', status: 'results', date })], [], {
        today: '2021-05-10',
      }).map(({ status }) => status);
    expect(dated('2022')).toEqual(['expected']);
    expect(dated('2021')).toEqual(['results']);
    expect(dated('2021-05-30')).toEqual(['results']);
  });

  it('before a licence of that month was the licensor’s', () => {
    const licence = record('Agreement', {
      status: 'signed',
      parties: ['Company:giver', 'Company:taker'],
      licensor: 'Company:giver',
      compounds: ['Compound:x'],
      date: '2021-05-09',
    });
    const done = record('ClinicalEvent', { compound: 'Compound:x', status: 'started' }, 3);
    const planned = record('ClinicalEvent', { compound: 'Compound:x', status: 'expected' }, 4);
    const relations = [relation('Company:taker', 'DEVELOPS', 'Compound:x')];
    const sponsors = fields([licence, done, planned], relations, { today: '2021-05-10' });
    expect(sponsors.flatMap(({ sponsor }) => sponsor ?? [])).toEqual(['Company:giver', 'Company:taker']);
  });

  it('told of both trials is told of each', () => {
    const trial = (phase: string, indication: string, at: number) =>
      record('ClinicalEvent', { compound: 'Compound:x', status: 'started', phase, indication }, at);
    const both = record('ClinicalEvent', { compound: 'Compound:x', status: 'expected', bothTrials: true }, 3);
    const told = fields([trial('1', 'Indication:a', 1), trial('2', 'Indication:b', 2), both]);
    expect(
      told
        .filter(({ status }) => status === 'expected')
        .map(({ phase }) => phase)
        .sort(),
    ).toEqual(['1', '2']);
  });

  it('of a named trial has the drug, phase and disease that another place gives it', () => {
    const told = fields([
      record('ClinicalEvent', { trial: 'PEAK', status: 'completed' }, 1),
      record(
        'ClinicalEvent',
        {
          trial: 'PEAK',
          describes: true,
          status: 'started',
          compound: 'Compound:x',
          phase: '3',
          indication: 'Indication:a',
        },
        4,
      ),
    ]);
    expect(told).toEqual([
      {
        trial: 'PEAK',
        status: 'completed',
        compound: 'Compound:x',
        phase: '3',
        indication: 'Indication:a',
      },
    ]);
  });

  it('that only says what a trial now is stands where nothing else is told of it', () => {
    const what = { trial: 'PEAK', compound: 'Compound:x', phase: '3', status: 'started' };
    const told = fields([record('ClinicalEvent', { ...what, describes: 'now' }, 1)]);
    expect(told).toEqual([what]);
    expect(fields([record('ClinicalEvent', { ...what, describes: true }, 1)])).toEqual([]);
  });

  it('of an antibody is of the one conjugate that holds it', () => {
    const parts = [relation('Compound:adc', 'HAS_ANTIBODY', 'Antibody:x')];
    const event = record('ClinicalEvent', { compound: 'Antibody:x', phase: '1' });
    expect(fields([event], parts)).toEqual([{ compound: 'Compound:adc', phase: '1' }]);
    const two = [...parts, relation('Compound:other', 'HAS_ANTIBODY', 'Antibody:x')];
    expect(fields([event], two)).toEqual([{ compound: 'Antibody:x', phase: '1' }]);
  });

  it('is in the disease that its paragraph tells of its drug right before', () => {
    const around: Around = {
      paragraphs: [
        [1, 0],
        [2, 0],
        [3, 90],
      ],
      studied: [relation('Compound:x', 'STUDIED_IN', 'Indication:a', 1)],
    };
    const trial = { compound: 'Compound:x', status: 'results', phase: '3' };
    expect(fields([record('ClinicalEvent', trial, 2)], [], around)).toEqual([
      { ...trial, indication: 'Indication:a' },
    ]);
    expect(fields([record('ClinicalEvent', trial, 6)], [], around)).toEqual([trial]);
    const other = { ...trial, compound: 'Compound:y' };
    expect(fields([record('ClinicalEvent', other, 2)], [], around)).toEqual([other]);
  });

  it('of a drug that is not named is not of the one spoken of last', () => {
    const around = { lastDrug: [[3, 'Compound:x']] } satisfies Around;
    expect(fields([record('ClinicalEvent', { unnamed: true, phase: '1' }, 3)], [], around)).toEqual([
      { unnamed: true, phase: '1' },
    ]);
  });

  it('of a drug that was licensed from its owner is of whoever tells it', () => {
    const owned = relation('Company:a', 'OWNS', 'Compound:x');
    const licence = record('Agreement', {
      parties: ['Company:b', 'Company:a'],
      licensor: 'Company:a',
      licensee: 'Company:b',
      compounds: ['Compound:x'],
    });
    const trial = record('ClinicalEvent', { compound: 'Compound:x', phase: '2' }, 3);
    const issuer = 'Company:b';
    const sponsor = (records: RecordStatement[], around: Around) =>
      fields(records, [owned], around).find(({ phase }) => phase !== undefined)?.sponsor;
    expect(sponsor([licence, trial], { issuer })).toBe('Company:b');
    expect(sponsor([trial], { issuer })).toBe('Company:a');
  });

  it('to come has not the day of the news', () => {
    const day = { compound: 'Compound:x', status: 'expected', date: '2021-05-10' };
    expect(fields([record('ClinicalEvent', day)], [], { today: '2021-05-10' })).toEqual([
      { compound: 'Compound:x', status: 'expected' },
    ]);
  });

  it('that points back where no trial was told of is left out', () => {
    const study = { compound: 'Compound:x', status: 'results', sameTrial: true };
    expect(fields([record('ClinicalEvent', study)])).toEqual([]);
  });

  it('that names no firm is run by whoever tells it', () => {
    const own = { ownSentences: [[3, 'Company:filer']] } satisfies Around;
    expect(fields([record('ClinicalEvent', { compound: 'Compound:x' }, 3)], [], own)).toEqual([
      { compound: 'Compound:x', sponsor: 'Company:filer' },
    ]);
  });

  it('is not run by a firm of which that is denied', () => {
    const denied = relation('Company:maker', 'DEVELOPS', 'Compound:x', 0, 'negated');
    expect(fields([record('ClinicalEvent', { compound: 'Compound:x' })], [denied])).toEqual([
      { compound: 'Compound:x' },
    ]);
  });
});

describe('a milestone that points back', () => {
  const started = record(
    'ClinicalEvent',
    { compound: 'Compound:x', phase: '2', status: 'started', date: '2007-07-31' },
    4,
  );
  const earned = record('Milestone', { status: 'earned', amount: 5_000_000, pointsBack: 'event' }, 5);

  it('takes drug, date and trigger of the event before it', () => {
    expect(fields([started, earned])[1]).toEqual({
      status: 'earned',
      amount: 5_000_000,
      compound: 'Compound:x',
      date: '2007-07-31',
      trigger: { kind: 'clinical', text: 'Phase 2 start', phase: '2' },
    });
  });

  it('does not look ahead', () => {
    const later = record('ClinicalEvent', { compound: 'Compound:x', phase: '2', status: 'started' }, 6);
    expect(fields([earned, later])[0]).toEqual({ status: 'earned', amount: 5_000_000 });
  });

  it('is not one that may be earned some day', () => {
    const potential = record('Milestone', { status: 'potential', amount: 5_000_000, pointsBack: 'event' }, 5);
    expect(fields([started, potential])[1]).toEqual({ status: 'potential', amount: 5_000_000 });
  });
});

describe('a trial told in several sentences', () => {
  const trial = record('ClinicalEvent', { compound: 'Compound:x', phase: '2', status: 'started' }, 1);

  it('has the phase told before', () => {
    const awaited = { compound: 'Compound:x', status: 'expected', date: '2011', sameTrial: true };
    expect(fields([trial, record('ClinicalEvent', awaited, 3)])[1]).toEqual({
      compound: 'Compound:x',
      phase: '2',
      status: 'expected',
      date: '2011',
    });
  });

  it('has the phase that its description tells, which is no event', () => {
    const begun = record('ClinicalEvent', { compound: 'Compound:x', status: 'started', date: '2005' }, 1);
    const described = { compound: 'Compound:x', phase: '1', status: 'started', describes: true };
    expect(fields([begun, record('ClinicalEvent', described, 2)])).toEqual([
      { compound: 'Compound:x', phase: '1', status: 'started', date: '2005' },
    ]);
  });

  it('is not one of another drug, or told long ago', () => {
    const other = { compound: 'Compound:y', status: 'expected', sameTrial: true };
    expect(fields([trial, record('ClinicalEvent', other, 3)])[1]).toEqual({
      compound: 'Compound:y',
      status: 'expected',
    });
    const late = { compound: 'Compound:x', status: 'expected', sameTrial: true };
    expect(fields([trial, record('ClinicalEvent', late, 30)])[1]).toEqual({
      compound: 'Compound:x',
      status: 'expected',
    });
  });
});

it('who is told of with no other firm deals with whoever tells of it', () => {
  const told = record('Milestone', { payee: 'Company:b', amount: 8 }, 2);
  const alone = { issuer: 'Company:a', namedFirms: [[2, ['Company:b']]] as [number, string[]][] };
  expect(fields([told], [], alone)[0]).toEqual({ payer: 'Company:a', payee: 'Company:b', amount: 8 });
  const works = relation('Company:b', 'PARTNERS_WITH', 'Company:c');
  expect(fields([told], [works], alone)[0]?.payer).not.toBe('Company:a');
});

it('what the expenses of a text include its firm has paid', () => {
  const told = record('Milestone', { payee: 'Company:b', amount: 8, byIssuer: true }, 2);
  expect(fields([told], [], { issuer: 'Company:a' })[0]).toEqual({
    payer: 'Company:a',
    payee: 'Company:b',
    amount: 8,
  });
});

it('those who are paid together do not pay each other', () => {
  const due = record('Payment', { kind: 'upfront', payer: 'Company:c', payee: 'Company:a', amount: 1 }, 1);
  const told = record('Milestone', { payee: 'Company:a', beside: ['Company:b'], amount: 8 }, 2);
  const named = { namedFirms: [[2, ['Company:a', 'Company:b']]] as [number, string[]][] };
  expect(fields([due, told], [], named)[1]).toEqual({ payer: 'Company:c', payee: 'Company:a', amount: 8 });
});

describe('a sum that a firm will receive', () => {
  const reached = record('Milestone', { payer: 'Company:a', payee: 'Company:b', status: 'earned' }, 1);
  const owed = (payer: string) =>
    record('Milestone', { payer, payee: 'Company:b', amount: 8, status: 'expected', owed: true }, 2);

  it('after a milestone was reached is the sum of that', () => {
    const [only, ...others] = fields([reached, owed('Company:a')]);
    expect(only).toEqual({ payer: 'Company:a', payee: 'Company:b', amount: 8, status: 'earned' });
    expect(others).toEqual([]);
  });

  it('from another firm is not', () => {
    expect(fields([reached, owed('Company:c')])[1]).toMatchObject({ status: 'expected', amount: 8 });
  });
});

describe('a milestone under deals about one drug', () => {
  const deal = record('Agreement', { parties: ['Company:a', 'Company:b'], compounds: ['Compound:x'] }, 3);
  const earned = (sentence: number) =>
    record('Milestone', { payer: 'Company:a', payee: 'Company:b', amount: 1, status: 'earned' }, sentence);

  it('is for that drug, unless it is told before them', () => {
    expect(fields([deal, earned(5)])[1]).toMatchObject({ compound: 'Compound:x' });
    expect(fields([earned(1), deal])[0]).not.toHaveProperty('compound');
  });
});

describe('what is told of a payment after it', () => {
  const paid = record('Milestone', { payer: 'Company:a', amount: 1, status: 'earned' }, 1);
  const cause = (sentence: number) =>
    record(
      'Milestone',
      { tellsCause: true, trigger: { kind: 'clinical' }, compound: 'Compound:x' },
      sentence,
    );

  it('is told of it', () => {
    expect(fields([paid, cause(2)])).toEqual([
      {
        payer: 'Company:a',
        amount: 1,
        status: 'earned',
        trigger: { kind: 'clinical' },
        compound: 'Compound:x',
      },
    ]);
  });

  it('is not when it stands far off, or the payment has its own', () => {
    expect(fields([paid, cause(9)])[0]).toMatchObject({ amount: 1 });
    expect(fields([paid, cause(9)])).toHaveLength(2);
    const told = { ...paid, fields: { ...paid.fields, trigger: { kind: 'regulatory' } } };
    expect(fields([told, cause(2)])[0]).toMatchObject({ trigger: { kind: 'regulatory' } });
  });

  it('without the word for a milestone is no record of its own', () => {
    const alone = record('Milestone', { tellsCause: 'alone', trigger: { kind: 'clinical' } }, 30);
    expect(fields([paid, alone])).toHaveLength(1);
  });
});

describe('the other side', () => {
  const deal = record('Agreement', { parties: ['Company:a', 'Company:b'] }, 0);

  it('of a payment is the firm with which it has its one deal', () => {
    expect(fields([deal, record('Payment', { kind: 'upfront', payee: 'Company:a' }, 1)])[1]).toEqual({
      kind: 'upfront',
      payee: 'Company:a',
      payer: 'Company:b',
    });
  });

  it('stays open in a filing that speaks of no medicines', () => {
    const told = [deal, record('Payment', { kind: 'loan', payee: 'Company:a' }, 1)];
    expect(fields(told, [], { biotech: false })[1]).toEqual({ kind: 'loan', payee: 'Company:a' });
  });

  it('stays open when there are two deals', () => {
    const second = record('Agreement', { parties: ['Company:a', 'Company:c'] }, 0);
    expect(fields([deal, second, record('Payment', { kind: 'upfront', payee: 'Company:a' }, 1)])[2]).toEqual({
      kind: 'upfront',
      payee: 'Company:a',
    });
  });

  it('of two partners is the one spoken of last', () => {
    const second = record('Agreement', { parties: ['Company:a', 'Company:c'] }, 0);
    const told = [deal, second, record('Payment', { kind: 'upfront', payee: 'Company:a' }, 4)];
    const lastFirms: [number, string[]][] = [[4, ['Company:a', 'Company:bank', 'Company:c', 'Company:b']]];
    expect(fields(told, [], { lastFirms })[2]).toMatchObject({ payer: 'Company:c' });
  });

  it('is the one other firm of its sentence, before any partner', () => {
    const told = [
      record('Agreement', { parties: ['Company:a', 'Company:b'], kinds: ['licence'] }, 0),
      record('Payment', { kind: 'royalty', payee: 'Company:a', rate: '4%' }, 4),
    ];
    const here = (...ids: string[]): Around => ({ namedFirms: [[4, ids]] });
    expect(fields(told, [], here('Company:a', 'Company:c'))[1]).toMatchObject({ payer: 'Company:c' });
    expect(fields(told, [], here('Company:a', 'Company:c', 'Company:d'))[1]).toMatchObject({
      payer: 'Company:b',
    });
  });

  it('is whom the deal is with, and not who buys shares besides', () => {
    const shares = record('Payment', { kind: 'equity', payer: 'Company:fund', payee: 'Company:a' }, 1);
    const told = [deal, shares, record('Payment', { kind: 'upfront', payee: 'Company:a' }, 1)];
    const lastFirms: [number, string[]][] = [[1, ['Company:fund', 'Company:a']]];
    expect(fields(told, [], { lastFirms })[2]).toMatchObject({ payer: 'Company:b' });
  });

  it('is not looked for where two share alike', () => {
    const told = [deal, record('Payment', { kind: 'profit share', rate: '50:50' }, 1)];
    expect(fields(told)[1]).toEqual({ kind: 'profit share', rate: '50:50' });
  });

  it('pays the way in which all is paid by name', () => {
    const named = record('Payment', { kind: 'upfront', payer: 'Company:a', payee: 'Company:b' }, 1);
    const licence = record(
      'Agreement',
      { parties: ['Company:a', 'Company:b'], licensor: 'Company:a', licensee: 'Company:b' },
      0,
    );
    expect(fields([licence, named, record('Milestone', { amount: 1 }, 2)])[2]).toMatchObject({
      payer: 'Company:a',
      payee: 'Company:b',
    });
  });

  it('of a licensor is the licensee', () => {
    const told = record('Agreement', { parties: ['Company:a', 'Company:b'], licensor: 'Company:a' }, 0);
    expect(fields([told])[0]).toMatchObject({ licensor: 'Company:a', licensee: 'Company:b' });
  });
});

it('what is announced as earned without a day was earned by that of the announcement', () => {
  const news = record('Milestone', { status: 'earned', amount: 1, isNews: true });
  const older = record('Milestone', { status: 'earned', amount: 2, isNews: true, date: '2011-10' });
  expect(dated([news, older], '2024-07-30').map((each) => each.fields)).toEqual([
    { status: 'earned', amount: 1, date: '2024-07-30' },
    { status: 'earned', amount: 2, date: '2011-10' },
  ]);
});

it('says who gave a designation that one regulator alone gives', () => {
  const told = [
    record('RegulatoryEvent', { compound: 'Compound:x', kind: 'breakthrough therapy designation' }, 1),
    record('RegulatoryEvent', { compound: 'Compound:x', kind: 'other', agency: 'Agency:ema' }, 2),
  ];
  expect(fields(told, [], { regulators: ['Agency:ema', 'Agency:fda'] })).toContainEqual({
    compound: 'Compound:x',
    kind: 'breakthrough therapy designation',
    agency: 'Agency:fda',
  });
});

it('asks no other regulator where an act names its place', () => {
  const told = [
    record('RegulatoryEvent', { compound: 'Compound:x', kind: 'approval', elsewhere: true }, 1),
    record('RegulatoryEvent', { compound: 'Compound:x', kind: 'other', agency: 'Agency:ema' }, 2),
  ];
  expect(fields(told)).toContainEqual({ compound: 'Compound:x', kind: 'approval' });
});

describe('a step of a drug that nobody is said to develop', () => {
  const step = { compound: 'Compound:x', phase: '1', status: 'started' };

  it('is of whoever announces it', () => {
    expect(fields([record('ClinicalEvent', { ...step, announcer: 'Company:a' }, 1)])).toContainEqual({
      ...step,
      sponsor: 'Company:a',
    });
  });

  it('is of who develops it, before that', () => {
    const told = [record('ClinicalEvent', { ...step, announcer: 'Company:a' }, 1)];
    expect(fields(told, [relation('Company:b', 'DEVELOPS', 'Compound:x')])).toContainEqual({
      ...step,
      sponsor: 'Company:b',
    });
  });

  it('whose results another than the teller announced is of that other', () => {
    const results = { ...step, status: 'results' };
    const told = [record('ClinicalEvent', { ...results, announcer: 'Company:a' }, 1)];
    const by = [relation('Company:b', 'DEVELOPS', 'Compound:x')];
    expect(fields(told, by, { issuer: 'Company:b' })).toContainEqual({ ...results, sponsor: 'Company:a' });
    expect(fields(told, by, { issuer: 'Company:a' })).toContainEqual({ ...results, sponsor: 'Company:b' });
  });

  it('has no firm where an institute runs it', () => {
    const told = [record('ClinicalEvent', { ...step, runByOthers: true }, 1)];
    expect(fields(told, [relation('Company:b', 'DEVELOPS', 'Compound:x')])).toContainEqual(step);
  });
});

it('is not expected on a day, or in a month, that is over', () => {
  const told = [record('ClinicalEvent', { compound: 'Compound:x', status: 'expected', date: '2010-10' }, 1)];
  expect(fields(told, [], { today: '2010-11-04' })).toContainEqual({
    compound: 'Compound:x',
    status: 'expected',
  });
});

describe('a milestone told after the trials of its paragraph', () => {
  const paragraphs: [number, number][] = [
    [1, 0],
    [2, 0],
    [3, 0],
    [4, 9],
  ];
  const trial = record(
    'ClinicalEvent',
    { compound: 'Compound:x', phase: '3', status: 'started', sponsor: 'Company:b' },
    1,
  );
  const due = (sentence: number) =>
    record('Milestone', { payee: 'Company:a', amount: 15, status: 'expected' }, sentence);
  const told = (sentence: number) =>
    fields([trial, due(sentence)], [], { paragraphs }).find(({ amount }) => amount === 15);

  it('is of the drug and of the firm that runs them', () => {
    expect(told(3)).toMatchObject({ compound: 'Compound:x', payer: 'Company:b' });
    expect(told(3)?.trigger).toBeUndefined();
  });

  it('was set off by the one right before', () => {
    expect(told(2)?.trigger).toMatchObject({ kind: 'clinical', phase: '3' });
  });

  it('is of none in another paragraph', () => {
    expect(told(4)?.compound).toBeUndefined();
  });
});
