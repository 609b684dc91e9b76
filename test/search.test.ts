import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { search } from '../src/search.ts';
import type { GraphStore } from '../src/store/graph-store.ts';
import { rowsOf } from '../src/store/rows.ts';
import { makeExtraction } from './support/make-extraction.ts';
import { sample2007, sample2008 } from './support/sample-extraction.ts';
import { stores } from './support/stores.ts';

/** Firms whose names are alike. */
const alike = makeExtraction({
  text: 'Seattle Genetics, now Seagen; Genmab; Genentech; Genzyme; Immunomedics; Ada Bio, Inc.; SGN-35; SGN-75; αvβ6.',
  document: { source: 'alike.txt', key: 'alike', date: '2001' },
  things: {
    Company: [
      ['Seagen', 'Seattle Genetics'],
      ['Genmab'],
      ['Genentech'],
      ['Genzyme'],
      ['Immunomedics'],
      ['Ada Bio, Inc.'],
    ],
    Compound: [['SGN-35'], ['SGN-75']],
    Target: [['αvβ6']],
  },
});

describe.each(stores)('search in $name', (under) => {
  if ('missing' in under) return it.skip(under.missing, () => undefined);
  let store: GraphStore;
  beforeAll(async () => {
    store = under.open();
    await store.prepare();
    for (const extraction of [sample2007, sample2008, alike])
      await store.write(rowsOf(extraction, '2020-01-01T00:00:00Z'));
  });
  afterAll(() => store.close());
  const first = async (text: string) => (await search(store, text, 5))[0];

  it.each([
    ['ImmunoGen', 'Company', 'ImmunoGen'],
    ['immunogen, inc.', 'Company', 'ImmunoGen'],
    ['imunogen', 'Company', 'ImmunoGen'],
    ['Imunomedics', 'Company', 'Immunomedics'],
    ['seattle genetics', 'Company', 'Seagen'],
    ['Seatle Genetics', 'Company', 'Seagen'],
    ['Imunogen Inc', 'Company', 'ImmunoGen'],
    ['Ada Bio', 'Company', 'Ada Bio, Inc.'],
    ['trastuzumab dm1', 'Compound', 'trastuzumab-DM1'],
    ['trastuzumab-DMl', 'Compound', 'trastuzumab-DM1'],
    ['SGN-35', 'Compound', 'SGN-35'],
    ['dm4', 'Payload', 'DM4'],
    ['tap', 'Technology', 'Tumor-Activated Prodrug'],
    ['αvβ6', 'Target', 'αvβ6'],
  ])('%s is found', async (text, label, name) => {
    expect(await first(text)).toMatchObject({ label, name });
  });

  it.each(['quorvane', '?', '*', '~', 'a OR b) AND (c', '"}) DETACH DELETE n //', '😀'])(
    'nothing is found for %s, and nothing goes wrong',
    async (text) => expect(await search(store, text, 5)).toEqual([]),
  );

  it('a name comes before those that are like it', async () => {
    expect((await search(store, 'Genmab', 5)).map(({ name }) => name)).toEqual(['Genmab']);
  });

  it('finds no thing under a name that only a forgotten filing used', async () => {
    await store.forget('alike');
    expect(await search(store, 'Seattle Genetics', 5)).toEqual([]);
    await store.write(rowsOf(alike, '2020-01-01T00:00:00Z'));
    expect(await first('Seattle Genetics')).toMatchObject({ name: 'Seagen' });
  });
});
