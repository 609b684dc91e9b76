import { describe, expect, it } from 'vitest';
import { completeDeals } from '../../src/stages/deal-pairs.ts';
import { attachDeals } from '../../src/stages/deals.ts';
import type { Fields, RecordStatement } from '../../src/stages/statement.ts';
import { record, relation } from './statements.ts';

const both = ['Company:a', 'Company:b'];
const deal = (fields: Fields, sentence: number) => record('Agreement', fields, sentence);
const fieldsOf = (records: readonly RecordStatement[]) => records.map(({ fields }) => fields);

describe('a sentence that points to a deal', () => {
  it('adds its terms and its place to the deal that was told last', () => {
    const [joined, ...more] = attachDeals([
      deal({ parties: both, kinds: ['licence'], status: 'signed' }, 1),
      deal({ kinds: ['co-development'], territory: 'Japan', status: 'signed' }, 2),
    ]);
    expect(more).toEqual([]);
    expect(joined?.fields).toEqual({
      parties: both,
      kinds: ['licence', 'co-development'],
      territory: 'Japan',
      status: 'signed',
    });
    expect(joined?.evidence).toHaveLength(2);
  });

  it('adds to it what is told under its terms with both firms, whatever the drug', () => {
    const told = attachDeals([
      deal({ parties: both, compounds: ['Compound:x'] }, 1),
      deal({ parties: both, compounds: ['Compound:y'], kinds: ['co-development'], ofLast: true }, 2),
    ]);
    expect(fieldsOf(told)).toEqual([{ parties: both, compounds: ['Compound:x'], kinds: ['co-development'] }]);
  });

  it('says for sure who gives the licence where it says that A granted B', () => {
    const [joined] = attachDeals([
      deal({ parties: both, licensor: 'Company:b', licensee: 'Company:a' }, 1),
      deal({ parties: both, licensor: 'Company:a', licensee: 'Company:b', ofLast: true, grants: true }, 2),
    ]);
    expect(joined?.fields.licensor).toBe('Company:a');
    expect(joined?.fields.licensee).toBe('Company:b');
  });

  it('may name a firm that a party owns, where it tells the day of the deal', () => {
    const owned = relation('Company:unit', 'SUBSIDIARY_OF', 'Company:a');
    const later = deal({ named: ['Company:unit'], date: '2016-02' }, 2);
    expect(fieldsOf(attachDeals([deal({ parties: both }, 1), later], [owned]))).toEqual([
      { parties: both, date: '2016-02' },
    ]);
    const ofOtherDay = deal({ parties: both, date: '2020' }, 1);
    expect(fieldsOf(attachDeals([ofOtherDay, later], [owned]))).toEqual([{ parties: both, date: '2020' }]);
  });

  it('may be signed through a firm that a party owns', () => {
    const owned = relation('Company:unit', 'SUBSIDIARY_OF', 'Company:a');
    const through = deal({ parties: ['Company:unit', 'Company:a'], kinds: ['option'] }, 2);
    expect(fieldsOf(attachDeals([deal({ parties: both }, 1), through], [owned]))).toEqual([
      { parties: both, kinds: ['option'] },
    ]);
    const bought = deal({ parties: ['Company:unit', 'Company:a'], kinds: ['acquisition'] }, 2);
    expect(attachDeals([deal({ parties: both }, 1), bought], [owned])).toHaveLength(2);
  });

  it('may name the owner of a party', () => {
    const owned = relation('Company:a', 'SUBSIDIARY_OF', 'Company:owner');
    const told = attachDeals(
      [deal({ parties: both }, 1), deal({ named: ['Company:owner'], status: 'terminated' }, 2)],
      [owned],
    );
    expect(fieldsOf(told)).toEqual([{ parties: both, status: 'terminated' }]);
  });

  it('may name a firm that a party owns', () => {
    const owned = relation('Company:unit', 'SUBSIDIARY_OF', 'Company:a');
    const told = attachDeals(
      [deal({ parties: both }, 1), deal({ named: ['Company:unit'], date: '2016-02' }, 2)],
      [owned],
    );
    expect(fieldsOf(told)).toEqual([{ parties: both, date: '2016-02' }]);
  });

  it('adds to the deal whose name it says, however far back that was told', () => {
    const [first, second, ...more] = attachDeals([
      deal({ parties: both, deal: 1, called: 'first agreement' }, 1),
      deal({ parties: both, deal: 2, called: 'discovery agreement' }, 1),
      deal({ territory: 'Japan', points: ['first agreement'] }, 30),
      deal({ territory: 'China', points: ['discovery agreement'] }, 31),
    ]);
    expect(more).toEqual([]);
    expect(fieldsOf([first, second].filter((one) => one !== undefined))).toEqual([
      { parties: both, deal: 1, territory: 'Japan' },
      { parties: both, deal: 2, territory: 'China' },
    ]);
  });

  it('adds to the deal of the day that it says', () => {
    const told = attachDeals([
      deal({ parties: both, date: '2016' }, 1),
      deal({ named: both, compounds: ['Compound:x'], another: 'another day' }, 2),
      deal({ parties: ['Company:b'], date: '2016-04', territory: 'Japan' }, 3),
    ]);
    expect(fieldsOf(told)).toEqual([
      { parties: both, date: '2016', deal: 1 },
      { parties: both, compounds: ['Compound:x'], deal: 2 },
      { parties: both, date: '2016-04', territory: 'Japan', deal: 1 },
    ]);
  });

  it('adds the further drugs of which the next sentence says that they are given too', () => {
    const told = attachDeals([
      deal({ parties: both, compounds: ['Compound:x'] }, 1),
      deal({ parties: ['Company:b'], compounds: ['Compound:y'], kinds: ['option'], also: true }, 2),
    ]);
    expect(fieldsOf(told)).toEqual([
      { parties: both, compounds: ['Compound:x', 'Compound:y'], kinds: ['option'] },
    ]);
  });

  it('adds them a few sentences later too, but not to a deal that was told long before', () => {
    const also = { parties: ['Company:b'], compounds: ['Compound:y'], also: true };
    const first = deal({ parties: both, compounds: ['Compound:x'] }, 1);
    expect(fieldsOf(attachDeals([first, deal(also, 5)]))).toEqual([
      { parties: both, compounds: ['Compound:x', 'Compound:y'] },
    ]);
    expect(attachDeals([first, deal(also, 9)])).toHaveLength(2);
  });

  it('adds all that a sentence names whose subject is the deal, and what "is granted" now', () => {
    const first = deal({ parties: both, compounds: ['Compound:x'], targets: ['Target:x'] }, 1);
    const further = { parties: ['Company:a'], compounds: ['Compound:y'], targets: ['Target:y'], more: true };
    const whole = {
      parties: both,
      compounds: ['Compound:x', 'Compound:y'],
      targets: ['Target:x', 'Target:y'],
    };
    expect(fieldsOf(attachDeals([first, deal(further, 3)]))).toEqual([whole]);
    expect(fieldsOf(attachDeals([first, deal({ ...further, passing: true }, 3)]))).toEqual([whole]);
    expect(attachDeals([first, deal({ ...further, parties: ['Company:c'] }, 3)])).toHaveLength(2);
  });

  it('tells what became of it', () => {
    const [joined] = attachDeals([
      deal({ parties: both, status: 'signed' }, 1),
      deal({ status: 'terminated' }, 2),
    ]);
    expect(joined?.fields.status).toBe('terminated');
  });

  it('does not overrule what the deal says of its rights', () => {
    const [joined] = attachDeals([
      deal({ parties: both, exclusive: true }, 1),
      deal({ exclusive: false }, 2),
    ]);
    expect(joined?.fields.exclusive).toBe(true);
  });

  it('adds no drugs’ targets: they may be another drug’s', () => {
    const [joined] = attachDeals([deal({ parties: both }, 1), deal({ targets: ['Target:x'] }, 2)]);
    expect(joined?.fields.targets).toBeUndefined();
  });

  it('adds the targets for which it gives rights', () => {
    const [joined] = attachDeals([
      deal({ parties: both }, 1),
      deal({ targets: ['Target:x'], kinds: ['licence'] }, 2),
    ]);
    expect(joined?.fields.targets).toEqual(['Target:x']);
  });

  it.each([
    ['where no deal was told', [deal({ kinds: ['licence'] }, 1)], 0],
    ['far from the deal', [deal({ parties: both }, 1), deal({ kinds: ['licence'] }, 40)], 1],
    [
      'after a purchase alone',
      [deal({ parties: both, kinds: ['acquisition'] }, 1), deal({ kinds: ['licence'] }, 2)],
      1,
    ],
  ])('is dropped %s', (_, records, left) => {
    const kept = attachDeals(records);
    expect(kept).toHaveLength(left);
    expect(kept.filter(({ fields }) => (fields.kinds as string[] | undefined)?.includes('licence'))).toEqual(
      [],
    );
  });
});

describe('another deal', () => {
  it('of the same day has the date and the parties of the first, and a number of its own', () => {
    const made = { parties: both, date: '2016-04-21' };
    expect(
      fieldsOf(attachDeals([deal(made, 1), deal({ kinds: ['research'], another: 'same day' }, 2)])),
    ).toEqual([
      { ...made, deal: 1 },
      { ...made, kinds: ['research'], deal: 2 },
    ]);
  });

  it('has no sides where two look for something together', () => {
    const [deal] = completeDeals([
      record('Agreement', {
        parties: both,
        kinds: ['research'],
        licensor: 'Company:a',
        licensee: 'Company:b',
        technologies: ['Technology:t'],
      }),
    ]);
    expect(deal?.fields).toEqual({ parties: both, kinds: ['research'], technologies: ['Technology:t'] });
  });

  it('has no sides where each gives the other a licence', () => {
    const [deal] = completeDeals([
      record('Agreement', {
        parties: both,
        kinds: ['licence'],
        licensor: 'Company:a',
        licensee: 'Company:b',
        crossed: true,
      }),
    ]);
    expect(deal?.fields).toEqual({ parties: both, kinds: ['licence'] });
  });

  it('is that under which one makes a drug for the other, where a licence was told', () => {
    const licence = { parties: both, kinds: ['licence'], date: '2014-06' };
    expect(fieldsOf(attachDeals([deal(licence, 1), deal({ kinds: ['supply'] }, 2)]))).toEqual([
      { ...licence, deal: 1 },
      { parties: both, kinds: ['supply'], deal: 2 },
    ]);
    const whole = { parties: both, kinds: ['supply', 'licence'] };
    expect(fieldsOf(attachDeals([deal(whole, 1), deal({ kinds: ['supply'] }, 2)]))).toEqual([whole]);
  });

  it('has both its firms again under its name', () => {
    const [, shares, again] = attachDeals([
      deal({ parties: both, kinds: ['licence'], deal: 1, called: 'license agreement' }, 1),
      deal({ parties: both, kinds: ['equity'], deal: 2, called: 'stock purchase agreement' }, 1),
      deal({ parties: both, kinds: ['equity'], points: ['stock purchase agreement'] }, 2),
    ]);
    expect([shares?.fields.deal, again?.fields.deal]).toEqual([2, 2]);
  });

  it('does not become a purchase by what is told of a merger', () => {
    const [told] = attachDeals([
      deal({ parties: both, kinds: ['co-development'] }, 1),
      deal({ kinds: ['acquisition'] }, 2),
    ]);
    expect(told?.fields.kinds).toEqual(['co-development']);
  });

  it('is told once under its name', () => {
    const [, second, ...more] = attachDeals([
      deal({ parties: both }, 1),
      deal({ kinds: ['research'], another: 'same day', called: 'second agreement' }, 2),
      deal(
        { exclusive: true, another: 'same day', called: 'second agreement', points: ['second agreement'] },
        3,
      ),
    ]);
    expect(more).toEqual([]);
    expect(second?.fields).toEqual({ parties: both, kinds: ['research'], exclusive: true, deal: 2 });
  });

  it('is none of a firm and its subsidiary, through which it signed', () => {
    const owned = relation('Company:unit', 'SUBSIDIARY_OF', 'Company:a');
    const [told, ...more] = attachDeals(
      [deal({ parties: both }, 1), deal({ parties: ['Company:unit', 'Company:a'], kinds: ['option'] }, 2)],
      [owned],
    );
    expect(more).toEqual([]);
    expect(told?.fields).toEqual({ parties: both, kinds: ['option'] });
  });

  it('that stood before has not the date of the first', () => {
    const [, other] = attachDeals([
      deal({ parties: both, date: '2005-04-28' }, 1),
      deal({ parties: both, exclusive: true, another: 'another day' }, 2),
    ]);
    expect(other?.fields).toEqual({ parties: both, exclusive: true, deal: 2 });
  });
});

it('a deal told with one party is that of the pair before it', () => {
  const [, second] = attachDeals([
    deal({ parties: both }, 1),
    deal({ parties: ['Company:a'], exclusive: true }, 2),
  ]);
  expect(second?.fields.parties).toEqual(both);
});

describe('a joint deal', () => {
  it.each<[string, string[], string | undefined]>([
    ['is no licence to whoever pays', ['co-development'], undefined],
    ['nor is research', ['research'], undefined],
    ['unless it is one too', ['licence', 'co-development'], 'Company:b'],
  ])('%s', (_, kinds, licensor) => {
    const [deal] = completeDeals([
      record('Agreement', { parties: ['Company:a', 'Company:b'], kinds, status: 'signed' }),
      record('Payment', { kind: 'upfront', payer: 'Company:a', payee: 'Company:b', status: 'due' }),
    ]);
    expect(deal?.fields.licensor).toBe(licensor);
  });
});

describe('deals of the same pair', () => {
  it('share who licenses, where only one says so', () => {
    const [, second] = completeDeals([
      deal({ parties: both, licensor: 'Company:a', licensee: 'Company:b' }, 1),
      deal({ parties: both, kinds: ['licence'] }, 2),
    ]);
    expect(second?.fields).toMatchObject({ licensor: 'Company:a', licensee: 'Company:b' });
  });

  it('do not where licences go both ways', () => {
    const [, , third] = completeDeals([
      deal({ parties: both, licensor: 'Company:a', licensee: 'Company:b' }, 1),
      deal({ parties: both, licensor: 'Company:b', licensee: 'Company:a' }, 2),
      deal({ parties: both, kinds: ['licence'] }, 3),
    ]);
    expect(third?.fields.licensor).toBeUndefined();
  });

  it('are licensed by whom the other pays', () => {
    const [first] = completeDeals([
      deal({ parties: both, kinds: ['licence'] }, 1),
      record('Payment', { payer: 'Company:a', payee: 'Company:b', kind: 'upfront' }, 2),
    ]);
    expect(first?.fields).toMatchObject({ licensor: 'Company:b', licensee: 'Company:a' });
  });

  it('are not of equity where the shares have a contract of their own, which has no licensor', () => {
    const parties = ['Company:a', 'Company:b'];
    const sides = { licensor: 'Company:b', licensee: 'Company:a' };
    const told = completeDeals([
      record('Agreement', { parties, kinds: ['licence'], status: 'signed', ...sides }, 1),
      record('Agreement', { parties, kinds: ['equity'], status: 'signed', ...sides }, 1),
      record('Payment', { payer: 'Company:a', payee: 'Company:b', kind: 'equity', status: 'due' }, 2),
    ]);
    expect(told.map(({ fields: { kinds, licensor } }) => [kinds, licensor]).slice(0, 2)).toEqual([
      [['licence'], 'Company:b'],
      [['equity'], undefined],
    ]);
  });

  it('are of equity too where shares are bought at signing', () => {
    const [first] = completeDeals([
      deal({ parties: both, kinds: ['licence'], status: 'signed' }, 1),
      record('Payment', { payer: 'Company:a', payee: 'Company:b', kind: 'equity', status: 'due' }, 2),
    ]);
    expect(first?.fields.kinds).toEqual(['licence', 'equity']);
  });
});
