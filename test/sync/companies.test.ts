import { describe, expect, it } from 'vitest';
import { edgar } from '../../src/sync/addresses.ts';
import { cikOf } from '../../src/sync/companies.ts';

const traded = {
  0: { cik_str: 320193, ticker: 'AAPL', title: 'Apple Inc.' },
  1: { cik_str: 1999999, ticker: 'ADAX', title: 'Ada Therapeutics, Inc.' },
  2: { cik_str: 1, ticker: 'DUP', title: 'Same Name Corp' },
  3: { cik_str: 2, ticker: 'DUPE', title: 'Same Name, Inc.' },
  4: { cik_str: 7, ticker: 'SGEN', title: 'Another One' },
};

function ask(asked: readonly string[], answer = JSON.stringify(traded)) {
  const read: string[] = [];
  const indexes = {
    read: async (url: string) => {
      read.push(url);
      return answer;
    },
  };
  return { read, found: cikOf(asked, { bases: edgar, indexes }) };
}

describe('cikOf', () => {
  it.each([
    ['855654', '855654'],
    ['0000855654', '855654'],
    ['CIK0000855654', '855654'],
    ['AAPL', '320193'],
    ['adax', '1999999'],
    ['Ada Therapeutics', '1999999'],
    ['ADA THERAPEUTICS INC', '1999999'],
    // Who trades under a ticker today comes before who did.
    ['SGEN', '7'],
    // Bought long ago: EDGAR no longer lists them, our lists do.
    ['ImmunoGen', '855654'],
    ['IMGN', '855654'],
    ['Seattle Genetics', '1060736'],
    ['Immunomedics, Inc.', '722830'],
  ])('%s is %s', async (asked, cik) => expect(await ask([asked]).found).toEqual([cik]));

  it('asks EDGAR nothing when all are CIKs, and gives each once', async () => {
    const { read, found } = ask(['855654', 'CIK0000855654', '1']);
    expect([await found, read]).toEqual([['855654', '1'], []]);
  });

  it.each([
    ['Same Name', '"Same Name" may be one of 2 companies; give its CIK: 1, 2.'],
    [
      'Ada Theraputics',
      'EDGAR lists no company "Ada Theraputics"; give its CIK. Did you mean "Ada Therapeutics, Inc."?',
    ],
    ['zzzzzzzzz', 'EDGAR lists no company "zzzzzzzzz"; give its CIK.'],
    ['statsu', 'EDGAR lists no company "statsu"; give its CIK. Did you mean "sync status"?'],
    ['0', '"0" is no CIK: it has up to 10 digits, not all of them zeros, e.g. 855654.'],
    ['12345678901', '"12345678901" is no CIK: it has up to 10 digits, not all of them zeros, e.g. 855654.'],
  ])('%s is refused', async (asked, message) => {
    await expect(ask([asked]).found).rejects.toMatchObject({ code: 'usage/company', message });
  });

  it.each(['<html>', '[]', '{"0": {}}'])('a list that is none (%s) is told', async (answer) => {
    await expect(ask(['AAPL'], answer).found).rejects.toMatchObject({ code: 'edgar/odd' });
  });
});
