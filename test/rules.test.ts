/** Runs the tables of examples: `test/rules/X.examples.ts` is the test of `src/rules/X.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { lookUp } from '../src/lexicon/names.ts';
import { withoutLegalForm } from '../src/model/keys.ts';
import { recordLabels } from '../src/model/records.ts';
import { thingLabels } from '../src/model/things.ts';
import { isThing, type Mention, type ThingMention } from '../src/recognisers/mention.ts';
import type { Rule } from '../src/rules/rule.ts';
import type { Judged } from '../src/stages/certainty.ts';
import { rules } from '../src/stages/relate.ts';
import type { Given, Row } from './support/examples.ts';
import { candidates } from './support/one-sentence.ts';

const tableOf = ({ id }: Rule) => new URL(`./rules/${id}.examples.ts`, import.meta.url);
const withTable = rules.filter((rule) => existsSync(tableOf(rule)));

const tables = await Promise.all(
  withTable.map(async (rule) => {
    const { examples } = (await import(tableOf(rule).href)) as { examples: readonly Row[] };
    return { rule, examples };
  }),
);

describe.each(tables)('$rule.id', ({ rule, examples }) => {
  const isRecord = (recordLabels as readonly string[]).includes(rule.says);

  it.each(examples.map((row) => ({ row, sentence: row[0] })))(
    '$sentence',
    ({ row: [sentence, told, given] }) => {
      const found = candidates(sentence, given).filter((each) => each.rule === rule.id);
      if (!isRecord)
        return expect(relationsOf(found, given)).toEqual(
          told.map((row) => (row as string[]).map(called).join()).sort(),
        );
      const records = found.filter(({ certainty }) => certainty !== 'negated').map(recordOf);
      const expected = told.filter((each): each is Fields => typeof each === 'object').map(namesCalled);
      expect(bestFits(expected, records)).toEqual(expected);
      if (expected.length < told.length || told.length === 0) expect(records).toHaveLength(expected.length);
    },
  );

  it('has examples of both kinds, the last of which find nothing', () => {
    const empty = examples.filter(([, told]) => told.length === 0);
    expect(empty.length).toBeGreaterThanOrEqual(4);
    expect(examples.length - empty.length).toBeGreaterThanOrEqual(6);
  });
});

it('every rule is named after its file and has a table, every table a rule', () => {
  const files = readdirSync(new URL('./rules/', import.meta.url)).sort();
  expect(rules.map(({ id }) => `${id}.examples.ts`).sort()).toEqual(files);
  expect(rules.filter(({ id }) => !existsSync(new URL(`../src/rules/${id}.ts`, import.meta.url)))).toEqual(
    [],
  );
});

describe('rows', () => {
  const sentences = tables.flatMap(({ examples }) => examples.map(([sentence]) => plain(sentence)));

  it('stand in one table, once', () => {
    expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
  });

  it('are nobody else’s sentences', () => {
    const folder = new URL('../data/filings/', import.meta.url);
    const filings = readdirSync(folder).map((file) => plain(readFileSync(new URL(file, folder), 'utf8')));
    expect(sentences.filter((sentence) => filings.some((filing) => filing.includes(sentence)))).toEqual([]);
  });
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * `Pfizer,DEVELOPS,X`, with the certainty after it when it is not plainly said. An end that is left open is whoever
 * issued the text; where nobody is known, nothing is said.
 */
function relationsOf(found: readonly Judged[], { issuer }: Given = {}): string[] {
  const own = issuer && called(withoutLegalForm(issuer));
  const told = found.flatMap(({ says, slots, certainty }) => {
    const [from, to] = [nameOf(slots.subject) ?? own, nameOf(slots.object) ?? own];
    if (!from || !to) return [];
    return [[from, says, to, ...(certainty === 'asserted' ? [] : [certainty])].join()];
  });
  return [...new Set(told)].sort();
}

type Fields = Readonly<Record<string, unknown>>;

/** The fields with things by name. */
const recordOf = ({ slots }: Judged): Fields =>
  Object.fromEntries(Object.entries(slots).map(([field, value]) => [field, nameOf(value)]));

function nameOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(nameOf).sort();
  const isMention = typeof value === 'object' && value !== null && 'start' in value;
  return isMention && isThing(value as unknown as Mention) ? (value as unknown as ThingMention).name : value;
}

/** A thing by the name that the lexicon gives it, whichever of its names a table uses. */
const called = (name: string): string =>
  thingLabels.map((label) => lookUp(label, name)?.name).find((known) => known !== undefined) ?? name;

/** Lists are compared in any order. */
const namesCalled = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map(called).sort() : typeof value === 'string' ? called(value) : value,
    ]),
  );

/** For each expected record the one found that agrees in most fields, each used once, cut to the fields expected. */
function bestFits(expected: readonly Fields[], records: readonly Fields[]): (Fields | undefined)[] {
  const left = [...records];
  return expected.map((wanted) => {
    const agreeing = (found: Fields) =>
      Object.keys(wanted).filter((field) => isDeepStrictEqual(cut(wanted, found)[field], wanted[field]))
        .length;
    const [best] = left.toSorted((a, b) => agreeing(b) - agreeing(a));
    if (best) left.splice(left.indexOf(best), 1);
    return best && cut(wanted, best);
  });
}

/** What a record says in the fields of another; `null` where it says nothing. */
const cut = (wanted: Fields, found: Fields): Fields =>
  Object.fromEntries(
    Object.entries(wanted).map(([field, value]) => {
      const said = found[field] ?? null;
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
      return [field, isObject && said !== null ? cut(value as Fields, said as Fields) : said];
    }),
  );
