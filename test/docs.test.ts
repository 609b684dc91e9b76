/** What docs/ says about the model and the graph is what they are. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFilings } from '../src/inputs.ts';
import { recordLabels } from '../src/model/records.ts';
import { relationTypes } from '../src/model/relations.ts';
import { thingLabels } from '../src/model/things.ts';
import type { Value } from '../src/store/graph-store.ts';
import { openStore } from '../src/store/open.ts';
import { loadAll } from './support/load-all.ts';
import { modelPage } from './support/model-page.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(`${root}docs/${name}`, 'utf8');

it('docs/model.md is made from src/model', async () => {
  await expect(modelPage(), 'renew the page: npx vitest run test/docs.test.ts --update').toMatchFileSnapshot(
    `${root}docs/model.md`,
  );
});

it('docs/model.svg names every label and relation type, and no other type', () => {
  const drawn = new Set(
    [...read('model.svg').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text),
  );
  const labels = [...thingLabels, ...recordLabels, 'Evidence', 'Document', 'Filing'];
  expect([...labels, ...relationTypes].filter((name) => !drawn.has(name))).toEqual([]);
  const storage = ['QUOTED_FROM', 'PART_OF', 'SHOWN_BY'];
  const types = [...drawn].filter((text) => /^[A-Z]+(?:_[A-Z]+)*$/.test(text ?? ''));
  expect(types.sort()).toEqual([...relationTypes, ...storage].sort());
});

/** `// → amount = 5000000, currency = "USD"`, the row that a statement gives. */
function promised(statement: string): Record<string, Value> {
  const [, told = ''] = /^\/\/ → (.*)$/m.exec(statement) ?? [];
  const cells = [...told.matchAll(/(\w+) = ("[^"]*"|[\d.]+)/g)];
  return Object.fromEntries(cells.map(([, column = '', value = '']) => [column, JSON.parse(value) as Value]));
}

describe('the statements of docs/graph.md, on the sample filings', () => {
  const statements = [...read('graph.md').matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const store = openStore('memory:');
  beforeAll(async () => {
    await store.prepare();
    const { files } = findFilings(['data/filings'], root);
    await loadAll(files, store, root);
  });
  afterAll(() => store.close());

  it('are five', () => expect(statements).toHaveLength(5));

  it.each(statements)('%s', async (statement) => {
    const { columns, rows } = await store.read(statement);
    const row = promised(statement);
    expect(columns).toEqual(Object.keys(row));
    expect(rows).toEqual([row]);
  });
});
