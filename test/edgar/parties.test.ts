import { expect, it } from 'vitest';
import type { Party } from '../../src/edgar/header.ts';
import { isStranger, partyFor, sharedWords } from '../../src/edgar/parties.ts';

const party = (name: string, role = 'FILER', ...formerNames: string[]): Party => ({
  role,
  registrant: { name },
  formerNames,
});
const parties = [
  party('ORRIN HOLDINGS TRUST'),
  party('HALDEN BIOLOGICS INC', 'FILER', 'NOVAXIS CORP'),
  party('HALDEN BIOLOGICS FUND', 'REPORTING-OWNER'),
];

it.each([
  ['Stockwalk.com Group, Inc.', 'STOCKWALK COM GROUP INC', 2],
  ['The Walt Disney Company', 'WALT DISNEY CO/', 2],
  ['Halden, Inc.', 'Orrin, Inc.', 0],
])('sharedWords of %s and %s', (one, other, count) => expect(sharedWords(one, other)).toBe(count));

it.each([
  ['Halden Biologics, Inc.', 'HALDEN BIOLOGICS INC'],
  ['Novaxis Corporation', 'HALDEN BIOLOGICS INC'],
  ['Orrin Holdings Trust', 'ORRIN HOLDINGS TRUST'],
  ['Unknown AG', 'ORRIN HOLDINGS TRUST'],
  [undefined, 'ORRIN HOLDINGS TRUST'],
])('of several parties %s is %s', (name, found) => {
  expect(partyFor(parties, name)?.registrant.name).toBe(found);
});

it('a name that no party bears or bore', () => {
  expect([isStranger(parties, 'Unknown AG'), isStranger(parties, 'Novaxis'), isStranger([], 'Any')]).toEqual([
    true,
    false,
    false,
  ]);
});
