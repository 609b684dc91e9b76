import { describe, expect, it } from 'vitest';
import { edgar } from '../../src/sync/addresses.ts';
import { filingsOf } from '../../src/sync/submissions.ts';
import { submissionPages } from '../support/edgar/indexes.ts';
import { noSamples, sample } from '../support/edgar/samples.ts';
import { madeCompany, madeFiling } from '../support/edgar/submission.ts';

const { cik } = madeCompany;

/** Pages by name, and which were read. */
function pagesOf(pages: ReadonlyMap<string, string>) {
  const read: string[] = [];
  const indexes = {
    read: async (url: string) => {
      const name = url.split('/').at(-1) ?? '';
      read.push(name);
      return pages.get(name) ?? 'no such page';
    },
  };
  return { read, tools: { bases: edgar, indexes } };
}

const seven = [1, 2, 3, 4, 5, 6, 7].map((n) => madeFiling(n));

describe('filingsOf', () => {
  it('reads the newest columns and all older pages', async () => {
    const { read, tools } = pagesOf(submissionPages(cik, seven, 3));
    const { refs, odd } = await filingsOf(cik, tools);
    expect(read).toEqual([
      'CIK0001999999.json',
      'CIK0001999999-submissions-001.json',
      'CIK0001999999-submissions-002.json',
    ]);
    expect(odd).toBe(0);
    expect(refs.map(({ accession }) => accession).sort()).toEqual(seven.map(({ accession }) => accession));
    expect(refs[0]).toEqual({
      accession: '0001999999-24-000007',
      cik,
      form: '8-K',
      filed: '2024-01-09',
      items: ['8.01', '9.01'],
    });
  });

  it('leaves out pages that end before the day asked for', async () => {
    const { read, tools } = pagesOf(submissionPages(cik, seven, 3));
    await filingsOf(cik, { ...tools, since: '2024-01-05' });
    expect(read).toHaveLength(2);
  });

  const recent = { accessionNumber: [], filingDate: [], form: [] };
  it.each<[string, unknown, string]>([
    ['no JSON', '<html>', 'no JSON'],
    ['another JSON', '{}', 'is not what the submissions API gives'],
    ['columns of different length', { recent: { ...recent, form: ['8-K'] } }, 'columns differ in length'],
    [
      'a page of another company',
      { recent, files: [{ name: 'CIK0000000001-submissions-001.json' }] },
      'not its own',
    ],
    ['a page elsewhere', { recent, files: [{ name: '../../Archives/x' }] }, 'not its own'],
    [
      'a page with more behind',
      { recent, files: [{ name: 'CIK0001999999-submissions-001.json?x=../..' }] },
      'not its own',
    ],
  ])('%s is refused', async (_, filings, message) => {
    const text = typeof filings === 'string' ? filings : JSON.stringify({ filings });
    const { tools } = pagesOf(new Map([['CIK0001999999.json', text]]));
    await expect(filingsOf(cik, tools)).rejects.toMatchObject({
      code: 'edgar/odd',
      message: expect.stringContaining(message),
    });
  });

  it('counts entries whose numbers lie', async () => {
    const columns = {
      accessionNumber: ['../../../etc/passwd', '0001999999-24-000001'],
      filingDate: ['2024-01-02', '2024-01-02'],
      form: ['8-K', '8-K'],
    };
    const { tools } = pagesOf(
      new Map([['CIK0001999999.json', JSON.stringify({ filings: { recent: columns } })]]),
    );
    expect(await filingsOf(cik, tools)).toMatchObject({
      refs: [{ accession: '0001999999-24-000001' }],
      odd: 1,
    });
  });
});

it.skipIf(noSamples)('real columns of 1,001 filings', async () => {
  const { tools } = pagesOf(
    new Map([
      ['CIK0001318605.json', sample('api/submissions.json')],
      [
        'CIK0001318605-submissions-001.json',
        JSON.stringify({ accessionNumber: [], filingDate: [], form: [] }),
      ],
    ]),
  );
  const { refs, odd } = await filingsOf('1318605', tools);
  expect([refs.length, odd]).toEqual([1001, 0]);
  expect(refs.find(({ form }) => form === '8-K')?.items?.length).toBeGreaterThan(0);
});
