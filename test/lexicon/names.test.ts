import { describe, expect, it } from 'vitest';
import { isKindOf, lookUp, matchLexicon } from '../../src/lexicon/names.ts';
import { readLexicon, thingLexicons } from '../../src/lexicon/read.ts';
import { type ThingLabel, thingLabels } from '../../src/model/things.ts';
import { tokenise } from '../../src/text/tokens.ts';

describe('one thing by all its names', () => {
  it.each<[ThingLabel, string, string | undefined]>([
    ['Compound', 'T-DM1', 'trastuzumab-DM1'],
    ['Compound', 'trastuzumab emtansine', 'trastuzumab-DM1'],
    ['Compound', 'Kadcyla', 'trastuzumab-DM1'],
    ['Compound', 'huMy9-6-DM4', 'AVE9633'],
    ['Compound', 'SGN 35', 'SGN-35'],
    ['Company', 'Seattle Genetics, Inc.', 'Seagen'],
    ['Company', 'Aventis Pharmaceuticals, Inc.', 'Sanofi'],
    ['Company', 'Genmab A/S', 'Genmab'],
    ['Antibody', 'Herceptin®', 'trastuzumab'],
    ['Target', 'HER-2/neu', 'HER2'],
    ['Agency', 'U.S. Food and Drug Administration', 'FDA'],
    ['Technology', 'TAP', 'Tumor-Activated Prodrug'],
    ['Indication', 'non small cell lung cancer', 'non-small cell lung cancer'],
    ['Payload', 'monomethyl auristatin E', 'MMAE'],
    ['Payload', 'T-DM1', undefined],
    ['Company', 'Halden Biologics', undefined],
    ['Company', '', undefined],
  ])('%s %s', (label, name, expected) => expect(lookUp(label, name)?.name).toBe(expected));
});

describe('two things are two', () => {
  it.each<[ThingLabel, string, string]>([
    ['Company', 'Merck & Co.', 'Merck KGaA'],
    ['Company', 'Schering AG', 'Schering-Plough'],
    ['Company', 'Takeda', 'Millennium Pharmaceuticals'],
    ['Compound', 'huC242-DM1', 'huC242-DM4'],
    ['Antibody', 'C242', 'huC242'],
    ['Technology', 'XpressCF', 'XpressCF+'],
  ])('%s: %s, %s', (label, a, b) => {
    expect([lookUp(label, a)?.name, lookUp(label, b)?.name]).toEqual([a, b]);
  });

  it('every name leads to the line on which it stands', () => {
    const lost = [...thingLexicons(thingLabels)].flatMap(([label, entries]) =>
      entries.flatMap(({ name, aliases }) =>
        [name, ...aliases]
          .filter((each) => lookUp(label, each)?.name !== name)
          .map((each) => `${label} ${each}: ${lookUp(label, each)?.name}, not ${name}`),
      ),
    );
    expect(lost).toEqual([]);
  });
});

describe('names in a text', () => {
  const first = (text: string) =>
    matchLexicon(text, tokenise(text, { start: 0, end: text.length }), 0)[0]?.value;

  it('are things of their label', () => {
    expect(first('Brentuximab vedotin was approved')).toMatchObject({ label: 'Compound', name: 'SGN-35' });
  });

  it('or known to be none', () => {
    expect(first('American Society of Hematology')).toEqual({ label: 'not a thing' });
    expect(first('Nothing of note')).toBeUndefined();
  });

  it('can all be found where they stand alone', () => {
    const unseen = [...thingLexicons(thingLabels)].flatMap(([label, entries]) =>
      entries.flatMap(({ name, aliases }) =>
        [name, ...aliases].filter((each) => first(each)?.label !== label).map((each) => `${label} ${each}`),
      ),
    );
    const lists = readLexicon('not-a-thing').flatMap(({ name, aliases }) => [name, ...aliases]);
    expect([...unseen, ...lists.filter((each) => first(each)?.label !== 'not a thing')]).toEqual([]);
  });
});

describe('a disease is a kind of another', () => {
  it.each([
    ['multiple myeloma', 'hematologic malignancies', true],
    ['HER2-positive metastatic breast cancer', 'breast cancer', true],
    ['TNBC', 'solid tumors', true],
    ['SCLC', 'lung cancer', true],
    ['breast cancer', 'HER2-positive breast cancer', false],
    ['breast cancer', 'breast cancer', false],
    ['multiple myeloma', 'lymphoma', false],
    ['a disease of no list', 'cancer', false],
    ['multiple myeloma', 'a disease of no list', false],
  ])('%s, %s: %s', (disease, wider, expected) => expect(isKindOf(disease, wider)).toBe(expected));
});

describe('a firm that was bought is not its buyer', () => {
  it.each([
    ['Genentech', 'Roche'],
    ['Seagen', 'Pfizer'],
    ['Medarex', 'Bristol-Myers Squibb'],
    ['Micromet', 'Amgen'],
    ['Wyeth', 'Pfizer'],
    ['Wyeth-Ayerst', 'Wyeth'],
    ['ImmunoGen', 'AbbVie'],
    ['Immunomedics', 'Gilead'],
    ['Merck Sharp & Dohme', 'Merck & Co.'],
  ])('%s, %s', (bought, buyer) => {
    expect(lookUp('Company', bought)?.name).toBe(bought);
    expect(lookUp('Company', buyer)?.name).toBe(buyer);
  });
});

describe('a firm that changed its name is one', () => {
  it.each([
    ['Aventis', 'Sanofi'],
    ['sanofi-aventis', 'Sanofi'],
    ['American Home Products Corporation', 'Wyeth'],
    ['Techniclone Corporation', 'Peregrine Pharmaceuticals'],
    ['British Biotech', 'Vernalis'],
    ['Biogen Idec', 'Biogen'],
  ])('%s: %s', (former, name) => expect(lookUp('Company', former)?.name).toBe(name));
});

it.each([
  ['OX-40', 'OX40'],
  ['CTLA4', 'CTLA-4'],
  ['CD-20', 'CD20'],
])('an antigen’s letters and number are joined or parted: %s', (written, name) => {
  const [found] = matchLexicon(written, tokenise(written, { start: 0, end: written.length }), 0);
  expect(found?.value).toMatchObject({ label: 'Target', name });
});
