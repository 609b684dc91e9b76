/** The saved queries: each answers as the question that it is made from. */
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { given, savedGraph, savedQueries, savedQuery } from '../../src/browser/saved-queries.ts';
import { zipOf } from '../../src/browser/zip.ts';
import { parseQuery } from '../../src/queries/header.ts';
import { bindParameters } from '../../src/queries/parameters.ts';
import { findQuery, graphForms, readQueries } from '../../src/queries.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { stores } from '../support/stores.ts';
import { loadSamples } from './samples.ts';

const queries = readQueries();
const table = queries.map((query) => [query.name, query] as const);
const forms = graphForms().map((form) => [form.name, form] as const);

const question = (statement: string) =>
  parseQuery(
    [
      '// title: A title',
      `// param: name string = "O'Neil \\\\ Co"  a name`,
      '// param: most integer = 3  how many',
      '// param: other string  no default',
      '// row: one',
      '// column: x integer a number',
      '// column: y string a word',
      '// example: → x=1',
      statement,
    ].join('\n'),
    'cypher/queries/a-question.cypher',
  );

it('a saved query has its parameters in its first lines', () => {
  expect(
    savedQuery(
      question('MATCH (n {name: $name})\nCALL (n) {\n  RETURN $most AS x\n}\nRETURN x, $other AS y'),
    ),
  ).toBe(
    [
      '// A title',
      'WITH {',
      "  name: 'O\\'Neil \\\\ Co', // a name",
      '  most: 3, // how many',
      "  other: '' // no default",
      '} AS given',
      'CALL (given) {',
      '  MATCH (n {name: given.name})',
      '  CALL (n, given) {',
      '    RETURN given.most AS x',
      '  }',
      '  RETURN x, given.other AS y',
      '}',
      'RETURN x, y',
      '',
    ].join('\n'),
  );
});

it.each([...table, ...forms])(
  '%s has no variable of the name that its saved form needs',
  (_, { statement }) => {
    expect(statement).not.toMatch(new RegExp(`\\b${given}\\b`));
  },
);

it('there is one for each question, and one for each that can be drawn', () => {
  expect([...savedQueries(queries, graphForms()).keys()]).toEqual([
    ...queries.map(({ name }) => `conjugraph/${name}.cypher`),
    ...forms.map(([name]) => `conjugraph graphs/${name}.cypher`),
  ]);
});

it.each(table)('%s has no parameter left', (_, query) => {
  expect(savedQuery(query)).toMatch(new RegExp(`^// ${query.title}\n`));
  expect(savedQuery(query)).not.toMatch(/\$\w/);
});

for (const store of stores) {
  // The embedded engine has no Browser, and does not know all of CALL.
  if (store.name === 'EmbeddedStore') continue;
  describe.skipIf('missing' in store)(`on ${store.name}`, () => {
    if ('missing' in store) return;
    let graph: GraphStore;
    beforeAll(async () => {
      graph = store.open();
      await loadSamples(graph);
    });
    afterAll(() => graph.close());

    it.each(table)('%s answers as the question does', async (_, query) => {
      const asked = await graph.read(query.statement, bindParameters(query, {}));
      expect(await graph.read(savedQuery(query))).toEqual(asked);
    });

    it.each(forms)('%s draws as the question does', async (name, form) => {
      const query = findQuery(name);
      const asked = await graph.read(form.statement, bindParameters(query, {}));
      expect(await graph.read(savedGraph(query, form))).toEqual(asked);
    });
  });
}

describe('zipOf', () => {
  const files = new Map([
    ['folder/one.txt', 'one'],
    ['two.txt', 'zwei: ü'],
  ]);

  it('gives the same archive for the same files', () => expect(zipOf(files)).toEqual(zipOf(new Map(files))));

  it('holds each file, names and texts in UTF-8', () => {
    const found = Object.entries(unzipSync(zipOf(files))).map(([path, body]) => [path, strFromU8(body)]);
    expect(new Map(found as [string, string][])).toEqual(files);
  });
});
