import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Extraction, extract, filingWriter, openStore, readFiling } from '../src/index.ts';

it('a program goes from a file to an answer with what index.ts gives', async () => {
  const source = 'data/filings/immunogen-8k-2008-03-12.txt';
  const filing = readFiling(readFileSync(new URL(`../${source}`, import.meta.url)), source);
  const extraction = Extraction.parse(extract(filing));
  const store = openStore('memory:');
  await store.prepare();
  await filingWriter(store)(extraction);
  const { rows } = await store.read('MATCH (f:Filing) RETURN f.form AS form, f.date AS date');
  await store.close();
  expect(rows).toEqual([{ form: '8-K', date: '2008-03-12' }]);
});
