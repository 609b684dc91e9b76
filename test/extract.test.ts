/** The whole pipeline on the sample filings, against what a person says they tell. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiling } from '../src/edgar/read-filing.ts';
import { extract } from '../src/extract.ts';
import { errorLine } from '../src/gold/describe.ts';
import { parseGold } from '../src/gold/gold.ts';
import { scoreDocument, totalScore } from '../src/gold/score.ts';
import { Extraction } from '../src/model/extraction.ts';
import { pointersOf } from '../src/model/records.ts';
import { rules } from '../src/stages/relate.ts';

const data = new URL('../data/', import.meta.url);
const samples = readdirSync(new URL('filings/', data))
  .filter((file) => file.endsWith('.txt'))
  .sort();

const read = (file: string) => extract(readFiling(readFileSync(new URL(`filings/${file}`, data)), file));

const documents = samples.map((file) => {
  const path = `gold/${file.replace('.txt', '.gold.json')}`;
  const gold = parseGold(readFileSync(new URL(path, data), 'utf8'), path);
  const found = read(file);
  return { file, found, score: scoreDocument(gold, found) };
});

/** What is found by its place or follows from what is found, rather than by a rule over a sentence. */
const otherRules = [
  'signature',
  'contact',
  'developer-by-own-text',
  'developer-by-trial',
  'studied-by-trial',
  'partners-by-payment',
  'partners-by-agreement',
  'partners-by-part',
  'partners-by-owned-drug',
];
const known = new Set([...rules.map(({ id }) => id), ...otherRules]);

it('there are two samples', () => {
  expect(samples).toEqual(['immunogen-8k-2007-07-31.txt', 'immunogen-8k-2008-03-12.txt']);
});

it.each(['entities', 'relations', 'events'] as const)('%s: F1 of at least 0.97 over both', (part) => {
  const errors = documents.flatMap(({ score }) => score.errors).map(errorLine);
  expect(totalScore(documents.map(({ score }) => score))[part].f1, errors.join('\n')).toBeGreaterThanOrEqual(
    0.97,
  );
});

describe.each(documents)('$file', ({ file, found }) => {
  const facts = [...found.relations, ...found.events];

  it('is what its schema says', () => expect(Extraction.parse(found)).toEqual(found));

  it('shows each fact by words that stand at their offsets', () => {
    const misplaced = facts
      .flatMap(({ evidence }) => evidence)
      .filter(({ start, end, quote }) => found.text.slice(start, end) !== quote || end > found.text.length);
    expect(misplaced).toEqual([]);
  });

  it('names for each fact and each place the rule that found it', () => {
    const named = facts.flatMap(({ rule, evidence }) => [rule, ...evidence.map((place) => place.rule)]);
    expect(named.filter((rule) => !rule || !known.has(rule))).toEqual([]);
  });

  it('points to things and records that it lists', () => {
    const ids = new Set([...found.entities, ...found.events].map(({ id }) => id));
    const ends = found.relations.flatMap(({ subject, object }) => [subject, object]);
    const fields = found.events.flatMap((event) =>
      [...pointersOf(event.type).keys()].flatMap((field) => (event as Record<string, unknown>)[field] ?? []),
    );
    expect([...ends, ...fields].filter((id) => !ids.has(String(id)))).toEqual([]);
  });

  it('gives every thing one id and one key', () => {
    const ids = found.entities.map(({ id }) => id);
    const keys = found.entities.map(({ type, key }) => `${type} ${key}`);
    expect([new Set(ids).size, new Set(keys).size]).toEqual([ids.length, ids.length]);
  });

  it('is the same when read again', () => expect(read(file)).toEqual(found));
});
