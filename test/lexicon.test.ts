/** The word lists are sound by themselves: columns, names claimed once, references that lead somewhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Row = Readonly<Record<string, string>>;

interface Table {
  columns: string[];
  rows: Row[];
  /** Lines whose number of cells is not that of the header. */
  crooked: string[];
}

const data = new URL('../data/', import.meta.url);

/** Files whose lines are no names of things: what they say may stand elsewhere too. */
const apart = new Set(['inn-suffix']);

const files = readdirSync(new URL('lexicon/', data))
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => file.slice(0, -'.tsv'.length))
  .sort();

const lexicon = new Map(files.map((file) => [file, read(`lexicon/${file}.tsv`)]));

function read(path: string): Table {
  const [header = '', ...lines] = readFileSync(new URL(path, data), 'utf8').split('\n');
  const columns = header.split('\t');
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
  return {
    columns,
    rows: told.map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    }),
    crooked: told.filter((line) => line.split('\t').length !== columns.length),
  };
}

const names = (row: Row): string[] =>
  [row.name ?? '', ...(row.aliases ?? '').split('|')].map((name) => name.trim()).filter(Boolean);

/** As the score folds names, so that two lines cannot differ by a hyphen alone. */
const fold = (name: string): string => name.toLowerCase().replace(/[\s®™-]/g, '');

/** Names that two lines claim, each with the lines. */
function claimedTwice(lines: { line: string; row: Row }[]): string[] {
  const claims = new Map<string, Set<string>>();
  for (const { line, row } of lines) {
    for (const name of names(row)) claims.set(fold(name), (claims.get(fold(name)) ?? new Set()).add(line));
  }
  return [...claims].filter(([, by]) => by.size > 1).map(([name, by]) => `${name}: ${[...by].join(', ')}`);
}

const linesOf = (file: string) =>
  (lexicon.get(file)?.rows ?? []).map((row) => ({ line: `${file}/${row.name}`, row }));

describe.each(files)('data/lexicon/%s.tsv', (file) => {
  const { columns, rows, crooked } = lexicon.get(file) ?? { columns: [], rows: [], crooked: [] };

  it('begins with name, ends with source, and fills every line so', () => {
    expect([columns[0], columns.at(-1)]).toEqual(['name', 'source']);
    expect(crooked).toEqual([]);
    expect(rows.filter((row) => !row.name || !row.source)).toEqual([]);
  });

  it('has each name on one line, and once there', () => {
    const lines = rows.map((row) => row.name);
    expect(lines.filter((name, at) => lines.indexOf(name) !== at)).toEqual([]);
    expect(claimedTwice(linesOf(file))).toEqual([]);
    expect(rows.filter((row) => new Set(names(row)).size !== names(row).length)).toEqual([]);
  });

  it('holds plain text: no stray space, no curly apostrophe, no trademark sign', () => {
    const cells = rows.flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => cell !== cell.trim() || /[’®™]|\| *\|| {2}/.test(cell))).toEqual([]);
  });
});

it('gives each name to one file', () => {
  expect(claimedTwice(files.filter((file) => !apart.has(file)).flatMap(linesOf))).toEqual([]);
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
  const known = new Set(lexicon.get(target)?.rows.map((row) => row.name));
  const pointing = (lexicon.get(file)?.rows ?? []).filter((row) => row[column]);
  expect(pointing.length).toBeGreaterThan(0);
  expect(pointing.filter((row) => !known.has(row[column])).map((row) => row.name)).toEqual([]);
});

it('no disease is its own forebear', () => {
  const parents = new Map(lexicon.get('indication')?.rows.map((row) => [row.name, row.parent]));
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

it.each([
  ['payload', 'kind', ['agent', 'class']],
  ['linker', 'cleavable', ['yes', 'no']],
  ['agency', 'kind', ['drug', 'securities', 'competition']],
])('%s.tsv: %s is one of %j', (file, column, allowed) => {
  const rows = lexicon.get(file)?.rows ?? [];
  expect(rows.filter((row) => !allowed.includes(row[column] ?? '')).map((row) => row.name)).toEqual([]);
});

it('identifiers have the form of their registry', () => {
  const form = /^(cik:\d{10}|hgnc:[A-Z0-9-]+|uniprot:[A-Z][0-9][A-Z0-9]{3}[0-9])$/;
  const ids = [...lexicon.values()].flatMap(({ rows }) =>
    rows.flatMap((row) => (row.ids ?? '').split(' | ')),
  );
  expect(ids.filter((id) => id !== '' && !form.test(id))).toEqual([]);
});

describe('data/cues/certainty.tsv', () => {
  const { columns, rows, crooked } = read('cues/certainty.tsv');

  it('has its columns, and only the classes and directions that it explains', () => {
    expect(columns).toEqual(['phrase', 'class', 'direction', 'note']);
    expect(crooked).toEqual([]);
    expect([...new Set(rows.map((row) => row.class))].sort()).toEqual([
      'asserted-anyway',
      'ends-scope',
      'expected',
      'negated',
      'possible',
    ]);
    expect([...new Set(rows.map((row) => row.direction))].sort()).toEqual(['after', 'before']);
  });

  it('has each phrase once, in lower case', () => {
    const phrases = rows.map((row) => row.phrase ?? '');
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === '')).toEqual([]);
  });
});
