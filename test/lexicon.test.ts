/** The word lists are sound by themselves: columns, names claimed once, references that lead somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Entry, readLexicon } from '../src/lexicon/read.ts';

const data = new URL('../data/', import.meta.url);

/** Files whose lines are no names of things: what they say may stand elsewhere too. */
const apart = new Set(['inn-suffix', 'inn-stem']);

const files = readdirSync(new URL('lexicon/', data))
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => file.slice(0, -'.tsv'.length))
  .sort();

const lexicon = new Map(files.map((file) => [file, readLexicon(file)]));
const entriesOf = (file: string): readonly Entry[] => lexicon.get(file) ?? [];

/** The cells of a file as they stand, comments left out; the first line is the header. */
const cellsOf = (path: string): string[][] =>
  readFileSync(new URL(path, data), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const names = ({ name, aliases }: Entry): string[] => [name, ...aliases];

/** Names that two lines claim, so that two lines cannot differ by a hyphen alone, each with the lines. */
function claimedTwice(entries: readonly Entry[]): string[] {
  const claims = new Map<string, Set<string>>();
  for (const entry of entries) {
    for (const name of names(entry))
      claims.set(fold(name), (claims.get(fold(name)) ?? new Set()).add(entry.place));
  }
  return [...claims].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(', ')}`);
}

/** As the score folds names. */
const fold = (name: string): string => name.toLowerCase().replace(/[\s®™-]/g, '');

describe.each(files)('data/lexicon/%s.tsv', (file) => {
  const [columns = [], ...rows] = cellsOf(`lexicon/${file}.tsv`);
  const entries = entriesOf(file);

  it('begins with name, ends with source, and fills every line so', () => {
    expect([columns[0], columns.at(-1)]).toEqual(['name', 'source']);
    expect(rows.filter((cells) => cells.length !== columns.length)).toEqual([]);
    expect(entries.filter(({ name, source }) => !name || !source)).toEqual([]);
  });

  it('has each name on one line, and once there', () => {
    expect(claimedTwice(entries)).toEqual([]);
    const repeating = entries.filter((entry) => new Set(names(entry)).size !== names(entry).length);
    expect(repeating.map(({ place }) => place)).toEqual([]);
    const lines = entries.map(({ name }) => name);
    expect(lines.filter((name, at) => lines.indexOf(name) !== at)).toEqual([]);
  });

  it('holds plain text: no stray space, no curly apostrophe, no trademark sign', () => {
    expect(rows.flat().filter((cell) => cell !== cell.trim() || /[’®™]|\| *\|| {2}/.test(cell))).toEqual([]);
  });
});

it('gives each name to one file', () => {
  expect(claimedTwice(files.filter((file) => !apart.has(file)).flatMap(entriesOf))).toEqual([]);
});

it.each([
  ['compound', 'antibody', 'antibody'],
  ['compound', 'payload', 'payload'],
  ['compound', 'linker', 'linker'],
  ['inn-suffix', 'payload', 'payload'],
  ['inn-suffix', 'linker', 'linker'],
  ['indication', 'parent', 'indication'],
  ['technology', 'owner', 'company'],
])('%s.tsv: every %s is a name in %s.tsv', (file, column, target) => {
  const known = new Set(entriesOf(target).map(({ name }) => name));
  const pointing = entriesOf(file).filter(({ fields }) => fields[column]);
  expect(pointing.length).toBeGreaterThan(0);
  expect(pointing.filter(({ fields }) => !known.has(fields[column] ?? '')).map(({ place }) => place)).toEqual(
    [],
  );
});

it('no disease is its own forebear', () => {
  const parents = new Map(entriesOf('indication').map(({ name, fields }) => [name, fields.parent]));
  const loops = [...parents.keys()].filter((start) => {
    const seen = new Set<string | undefined>();
    let at: string | undefined = start;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = parents.get(at);
    }
    return Boolean(at);
  });
  expect(loops).toEqual([]);
});

it('every payload, linker and suffix says where it comes from', () => {
  const bare = ['payload', 'linker', 'inn-suffix', 'inn-stem']
    .flatMap(entriesOf)
    .filter(({ sources }) => Object.values(sources).some((source) => source.length < 5));
  expect(bare.map(({ place }) => place)).toEqual([]);
});

it.each([
  ['payload', 'kind', ['agent', 'class']],
  ['inn-stem', 'kind', ['antibody', 'other']],
  ['linker', 'cleavable', ['yes', 'no']],
  ['agency', 'kind', ['drug', 'securities', 'competition']],
])('%s.tsv: %s is one of %j', (file, column, allowed) => {
  const odd = entriesOf(file).filter(({ fields }) => !allowed.includes(fields[column] ?? ''));
  expect(odd.map(({ place }) => place)).toEqual([]);
});

it('identifiers have the form of their registry', () => {
  const form = /^(cik:\d{10}|hgnc:[A-Z0-9-]+|uniprot:[A-Z][0-9][A-Z0-9]{3}[0-9])$/;
  const ids = files.flatMap(entriesOf).flatMap(({ fields }) => (fields.ids ?? '').split(' | '));
  expect(ids.filter((id) => id !== '' && !form.test(id))).toEqual([]);
});

describe.each(
  readdirSync(new URL('cues/', data))
    .filter((file) => file.endsWith('.tsv') && file !== 'certainty.tsv')
    .sort(),
)('data/cues/%s', (file) => {
  const [columns = [], ...rows] = cellsOf(`cues/${file}`);

  it('has words, each once in its role', () => {
    expect(columns).toEqual(['word', 'role', 'note']);
    expect(rows.filter((cells) => cells.length !== 3 || !cells[0] || !cells[1])).toEqual([]);
    const keys = rows.map(([word, role]) => `${role}: ${word}`);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('says in its head what each role means', () => {
    const head = readFileSync(new URL(`cues/${file}`, data), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    const roles = [...new Set(rows.map(([, role]) => role ?? ''))];
    expect(roles.filter((role) => !head.includes(role))).toEqual([]);
  });
});

describe('data/cues/certainty.tsv', () => {
  const [columns = [], ...rows] = cellsOf('cues/certainty.tsv');
  const column = (at: number): string[] => [...new Set(rows.map((cells) => cells[at] ?? ''))].sort();

  it('has its columns, and only the classes and directions that it explains', () => {
    expect(columns).toEqual(['phrase', 'class', 'direction', 'note']);
    expect(rows.filter((cells) => cells.length !== columns.length)).toEqual([]);
    expect(column(1)).toEqual(['asserted-anyway', 'ends-scope', 'expected', 'negated', 'possible']);
    expect(column(2)).toEqual(['after', 'before']);
  });

  it('has each phrase once, in lower case', () => {
    expect(column(0)).toHaveLength(rows.length);
    expect(column(0).filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '')).toEqual([]);
  });
});

describe('data/cues/agreement-words.tsv', () => {
  const [columns = [], ...rows] = cellsOf('cues/agreement-words.tsv');
  const phrases = rows.map(([phrase = '']) => phrase);

  it('has its columns, and only the roles that it explains', () => {
    expect(columns).toEqual(['word', 'role', 'note']);
    expect([...new Set(rows.map((cells) => cells[1]))].sort()).toEqual([
      'financing',
      'other-contract',
      'place',
    ]);
  });

  it('has each phrase once, in lower case', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '')).toEqual([]);
  });
});
