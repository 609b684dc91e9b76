import { describe, expect, it } from 'vitest';
import { readFormIndex } from '../../src/sync/form-index.ts';
import { formIndex, masterIndex } from '../support/edgar/indexes.ts';
import { noSamples, sample } from '../support/edgar/samples.ts';
import { madeFiling } from '../support/edgar/submission.ts';

const forms = new Set(['8-K', '8-K/A', '6-K']);
const filings = [
  madeFiling(1),
  madeFiling(2, { form: '10-Q' }),
  madeFiling(3, { form: '8-K/A' }),
  madeFiling(4, { form: '6-K' }),
];
const wanted = [1, 3, 4].map((n) => `0001999999-24-00000${n}`);

describe('readFormIndex', () => {
  it.each([
    ['form.idx', formIndex(filings)],
    ['master.idx', masterIndex(filings)],
    ['form.idx with CRLF', formIndex(filings).replaceAll('\n', '\r\n')],
    [
      'form.idx with days in four parts',
      formIndex(filings).replaceAll(/ (\d{4})(\d\d)(\d\d) /g, ' $1-$2-$3 '),
    ],
  ])('%s', (_, text) => {
    const { refs, odd } = readFormIndex(text, 'x', forms);
    expect(odd).toBe(0);
    expect(refs.map(({ accession }) => accession)).toEqual(wanted);
    expect(refs[1]).toEqual({ accession: wanted[1], cik: '1999999', form: '8-K/A', filed: '2024-01-05' });
  });

  it.each([
    'edgar/data/1999999/../../../etc/passwd',
    'edgar/data/1999999/0001999999-24-000001.txt/../x',
    'edgar/data/1/0001999999-24-000001.txt',
    'https://elsewhere.example.org/0001999999-24-000001.txt',
    'edgar/data/1999999/0001999999-24-000001.exe',
  ])('a path that lies is passed over and counted: %s', (path) => {
    const text = formIndex([madeFiling(1)]).replace('edgar/data/1999999/0001999999-24-000001.txt', path);
    expect(readFormIndex(text, 'x', forms)).toEqual({ refs: [], odd: 1 });
  });

  it('an index of a day without filings is empty', () =>
    expect(readFormIndex(formIndex([]), 'x', forms)).toEqual({ refs: [], odd: 0 }));

  it.each(['', '<html>Access denied</html>', '{}', 'some text\nof nothing'])('%j is no index', (text) =>
    expect(() => readFormIndex(text, 'form.idx', forms)).toThrow('form.idx is no index of EDGAR'),
  );

  it('takes no longer than it should for a line that fits nowhere', () => {
    const long = `8-K${'  x'.repeat(30_000)}`;
    expect(() => readFormIndex(`${long}\n`.repeat(3), 'x', forms)).toThrow('no index');
  });
});

it.skipIf(noSamples)('a real daily index', () => {
  const { refs, odd } = readFormIndex(
    sample('api/form.20200318.idx'),
    'x',
    new Set(['10-K', '1-A POS', '20-F']),
  );
  expect(odd).toBe(0);
  expect(refs).toHaveLength(68 + 2 + 9);
  expect(new Set(refs.map(({ filed }) => filed))).toEqual(new Set(['2020-03-18']));
});
