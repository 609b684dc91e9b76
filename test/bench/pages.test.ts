/** What docs/comparison.md and docs/quality.md say was measured is what is measured. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compare } from './comparison.ts';
import { draw } from './draw.ts';
import { judgedTable, kinds, parseJudgements } from './judgements.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(root + path, 'utf8');

/** The cells of the first table of a page whose heading begins so. */
const tableOf = (page: string, heading: string): string[][] => {
  const lines = read(page).split('\n');
  const from = lines.findIndex((line) => new RegExp(`^\\| what +\\| ${heading} +\\|`).test(line));
  const after = lines.slice(from);
  return after
    .slice(
      0,
      after.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
};

describe('docs/comparison.md', () => {
  const [headings, , ...written] = tableOf('docs/comparison.md', 'reader');
  const measured = compare(`${root}data/gold`);
  /** Gold documents and rules change; the page need not be renewed for each. */
  const [gold, ours] = [0.1, 0.03];

  it('has the columns and rows that the command prints', () => {
    expect(headings).toEqual(['what', 'reader', 'found', 'expected', 'right', 'precision', 'recall', 'F1']);
    expect(written.map(([what, reader]) => [what, reader])).toEqual(
      measured.map(({ what, reader }) => [what, reader]),
    );
  });

  it.each(measured.map((row, at) => ({ ...row, cells: written[at]?.slice(-3).map(Number) ?? [] })))(
    '$what of $reader',
    ({ reader, precision, recall, f1, cells }) => {
      const off = [precision, recall, f1].map((value, at) => (cells[at] ?? Number.NaN) - value);
      const renew = 'renew the table: npm run compare -- --write';
      for (const each of off) expect(each, renew).toBeLessThanOrEqual(reader === 'conjugraph' ? ours : gold);
      if (reader !== 'conjugraph') for (const each of off) expect(each, renew).toBeGreaterThanOrEqual(-gold);
    },
  );
});

describe('docs/quality.md', () => {
  const judgements = parseJudgements(read('test/bench/judged-sample.tsv'));

  const [headings, , ...rows] = tableOf('docs/quality.md', 'found');

  it('shows of each kind how many finds were judged, and how', () => {
    const { table, open } = judgedTable(judgements, judgements);
    expect(open).toEqual([]);
    expect(
      table
        .split('\n')[0]
        ?.split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    ).toEqual(headings);
    expect(rows.map(([kind]) => kind)).toEqual([...kinds]);
    for (const [kind, found, right, wrong, precision] of rows) {
      expect(Number(right) + Number(wrong), kind).toBe(Number(found));
      if (found !== '0') expect(precision).toBe((Number(right) / Number(found)).toFixed(2));
      expect(Number(right), kind).toBeLessThanOrEqual(judgedOf(kind, true));
      expect(Number(wrong), kind).toBeLessThanOrEqual(judgedOf(kind, false));
    }
  });

  const judgedOf = (kind: string | undefined, right: boolean): number =>
    judgements.filter((each) => each.kind === kind && each.right === right).length;

  it('of three times 30 filings', () => expect(new Set(judgements.map(({ file }) => file)).size).toBe(90));
});

describe('draw', () => {
  const names = readdirSync(`${root}data/lexicon`);

  it('gives the same for the same seed, in whatever order the names come', () =>
    expect(draw([...names].reverse(), 3, 7)).toEqual(draw(names, 3, 7)));

  it('gives others for another seed', () => expect(draw(names, 3, 8)).not.toEqual(draw(names, 3, 7)));

  it('gives each name once, and all where there are too few', () =>
    expect(draw(names, 999, 1)).toEqual([...names].sort()));
});
