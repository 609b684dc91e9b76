/**
 * What plain compromise finds of the same gold: its own people, organizations and money, beside ours, under one
 * yardstick. Where the yardstick must lean to a side, it leans to compromise.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { extract } from '../../src/extract.ts';
import { foldName } from '../../src/gold/fold.ts';
import { type Gold, parseGold } from '../../src/gold/gold.ts';
import { sum, type Tally } from '../../src/gold/tally.ts';
import { fileAt, readFilingFile } from '../../src/inputs.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { markdownTable } from './markdown.ts';

/** What one reader found in one document: each thing with all its names, folded; each amount as digits. */
type Found = readonly (readonly string[])[];
interface Read {
  Company: Found;
  Person: Found;
  money: Found;
}
type Kind = keyof Read;

export interface Row extends Tally {
  what: string;
  reader: string;
}

const readers: Record<string, (extraction: Extraction) => Read> = {
  conjugraph: ours,
  compromise: ({ text }) => plain(text, false),
  'compromise, scale added': ({ text }) => plain(text, true),
};

const rows: readonly { what: string; kind: Kind; readers: readonly string[] }[] = [
  { what: 'Company', kind: 'Company', readers: ['compromise', 'conjugraph'] },
  { what: 'Person', kind: 'Person', readers: ['compromise', 'conjugraph'] },
  { what: 'Money', kind: 'money', readers: ['compromise', 'compromise, scale added', 'conjugraph'] },
];

/** @param folder of gold files, with all folders below it */
export function compare(folder: string): Row[] {
  const documents = goldDocuments(folder).map(({ gold, path }) => {
    const extraction = extract(readFilingFile(fileAt(path, '.')));
    return {
      gold,
      reads: Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, read(extraction)])),
    };
  });
  return rows.flatMap(({ what, kind, readers: names }) =>
    names.map((reader) => ({
      what,
      reader,
      ...sum(documents.map(({ gold, reads }) => score(goldOf(gold, kind), reads[reader]?.[kind] ?? []))),
    })),
  );
}

function goldDocuments(folder: string): { gold: Gold; path: string }[] {
  const ending = '.gold.json';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
  return names.sort().map((name) => {
    const gold = parseGold(readFileSync(join(folder, name), 'utf8'), name);
    const beside = join(folder, name.replace(ending, '.txt'));
    return { gold, path: existsSync(beside) ? beside : join(folder, '..', gold.source) };
  });
}

interface Wanted {
  required: readonly ReadonlySet<string>[];
  optional: ReadonlySet<string>;
}

function goldOf(gold: Gold, kind: Kind): Wanted {
  if (kind === 'money') {
    const required = new Map(amountsIn(gold.events).map((amounts) => [amounts.join(), new Set(amounts)]));
    return { required: [...required.values()], optional: new Set(amountsIn(gold.optional.events).flat()) };
  }
  const folded = (names: readonly string[]) => new Set(names.map(foldName));
  const names = gold.entities[kind] ?? [];
  // "Sayare" beside "Mitchel Sayare" is no second person.
  const surnames = kind === 'Person' ? names.flat().map((name) => name.split(' ').at(-1) ?? '') : [];
  return {
    required: names.map(folded),
    optional: folded([...(gold.optional.entities[kind] ?? []).flat(), ...surnames]),
  };
}

/** For each record with an amount the values that count for it. */
const amountsIn = (events: Gold['events']): string[][] =>
  events.flatMap(({ amount }) => (amount === undefined ? [] : [[amount].flat().map(String)]));

/** Several finds of one thing count as one, and a find that the gold leaves open counts as none. */
function score({ required, optional }: Wanted, found: Found) {
  const right = required.filter((names) => found.some((one) => one.some((name) => names.has(name))));
  const wrong = found.filter(
    (one) => !one.some((name) => optional.has(name) || required.some((names) => names.has(name))),
  );
  return { expected: required.length, found: right.length + wrong.length, right: right.length };
}

function ours({ entities, events }: Extraction): Read {
  const things = (type: string) =>
    entities
      .filter((entity) => entity.type === type)
      .map(({ name, aliases }) => [name, ...aliases].map(foldName));
  const amounts = events.flatMap((event) => ('amount' in event ? (event.amount ?? []) : []));
  return { Company: things('Company'), Person: things('Person'), money: once(amounts.map(String)) };
}

interface Phrase {
  text: string;
  money?: { num: number | null };
  offset?: { start: number; length: number };
}
interface View {
  json: (options?: { offset: boolean }) => Phrase[];
}
interface Three {
  people: () => View;
  organizations: () => View;
  money: () => View;
}

/** @param scaled whether "million" after an amount is read too; compromise's own money leaves it out */
function plain(text: string, scaled: boolean): Read {
  const read = nlp(text) as unknown as Three;
  const amounts = read
    .money()
    .json({ offset: true })
    .map(({ money, offset: { start, length } = { start: 0, length: 0 } }) => {
      const [, word = ''] = (scaled && scale.exec(text.slice(start, start + length + 10))) || [];
      return String(Math.round((money?.num ?? 0) * (times[word] ?? 1)));
    });
  return {
    Company: once(read.organizations().json().map(named).map(foldName)),
    Person: once(read.people().json().map(named).map(foldName)),
    money: once(amounts),
  };
}

const times: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const scale = /\d\s+(thousand|million|billion)/;

/** Without title, possessive, and marks at both ends. */
const named = ({ text }: Phrase): string =>
  text
    .replace(/^(?:dr|mr|mrs|ms|prof|professor)\.?\s+/i, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '')
    .replace(/['’]s$/, '');

const once = (names: readonly string[]): Found =>
  [...new Set(names)].filter((name) => name !== '').map((name) => [name]);

const headings = ['what', 'reader', 'found', 'expected', 'right', 'precision', 'recall', 'F1'];

/** The table as it stands in the docs. */
export function markdown(table: readonly Row[]): string {
  const cells = table.map((row) => [
    row.what,
    row.reader,
    ...[row.found, row.expected, row.right].map(String),
    ...[row.precision, row.recall, row.f1].map((value) => value.toFixed(2)),
  ]);
  return markdownTable(headings, cells, 2);
}
