import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWatchlist } from '../../src/sync/watchlist.ts';
import { readRows } from '../../src/tables.ts';
import { temporaryFolder } from '../support/context.ts';

describe('data/watchlist.yaml', () => {
  const companies = readWatchlist();

  it('has each company once', () => {
    expect(companies.length).toBeGreaterThan(15);
    expect(new Set(companies.map(({ cik }) => cik)).size).toBe(companies.length);
    expect(new Set(companies.map(({ name }) => name)).size).toBe(companies.length);
  });

  it('says of each where its CIK was seen', () => expect(companies.filter(({ seen }) => !seen)).toEqual([]));

  it('agrees with the lexicon', () => {
    const ciks = readRows('lexicon/company').flatMap(
      ({ cells }) => /cik:0*(\d+)/.exec(cells.ids ?? '')?.[1] ?? [],
    );
    const claimed = companies.filter(({ seen }) => seen === 'data/lexicon/company.tsv');
    expect(claimed.length).toBeGreaterThan(3);
    expect(claimed.filter(({ cik }) => !ciks.includes(cik))).toEqual([]);
  });
});

function readText(text: string) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'mine.yaml'), text);
  return readWatchlist('mine.yaml', cwd);
}

describe('a list of one’s own', () => {
  it('takes CIKs with and without zeros', () =>
    expect(readText('companies:\n  - cik: 0000855654\n    name: A\n  - {cik: "123", name: B}\n')).toEqual([
      { cik: '855654', name: 'A' },
      { cik: '123', name: 'B' },
    ]));

  it.each([
    ['', 'the top'],
    ['companies: []', 'companies'],
    ['companies:\n  - {cik: abc, name: A}', 'companies.0.cik'],
    ['companies:\n  - {cik: 1, name: A, tickr: X}', 'companies.0'],
    ['companies:\n  - {name: A}', 'companies.0.cik'],
    ['a: &a [x]\nb: *a', ''],
    ['companies: [', ''],
  ])('%j is refused with its place', (text, place) =>
    expect(() => readText(text)).toThrow(`mine.yaml is no watch list: ${place}`),
  );

  it('that is not there is told', () =>
    expect(() => readWatchlist('none.yaml', temporaryFolder())).toThrow(
      'none.yaml is no watch list: ENOENT',
    ));
});
