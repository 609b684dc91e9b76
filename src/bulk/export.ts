/** A graph as the files of `neo4j-admin database import`: one a label, one a kind of edge. */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { z } from 'zod';
import type { GraphStore, Value } from '../store/graph-store.ts';
import { render, statementOf } from '../store/statements.ts';
import { cell, columnOf } from './columns.ts';

/** How many nodes are read at a time: memory stays flat, however large the graph. */
const page = 1000;

const Properties = z.record(z.string(), z.json()).nullable();
const Kind = z.object({
  from: z.string(),
  type: z.string(),
  to: z.string(),
  properties: z.array(z.string()),
});
const Label = z.object({ label: z.string(), properties: z.array(z.string()), fractions: z.boolean() });

interface Exported {
  /** File names, in the order in which they were written. */
  files: string[];
  nodes: number;
  relationships: number;
}

/**
 * @param folder made where it is not there; files of the same names are replaced
 * @throws StoreError when the store goes away
 */
export async function exportGraph(store: GraphStore, folder: string): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  const done: Exported = { files: [], nodes: 0, relationships: 0 };
  const ask = async (name: string) => (await store.read(statementOf(`bulk/${name}.cypher`))).rows;
  for (const row of await ask('labels')) {
    const { label, properties, fractions } = Label.parse(row);
    const others = properties.filter((name) => name !== 'key').sort();
    const header = [
      `key:ID(${label}){label:${label}}`,
      ...others.map((name) => columnOf(name, fractions)),
      ':LABEL',
    ];
    done.nodes += await written(folder, done, `nodes-${label}.csv`, header, nodesOf(store, label, others));
  }
  for (const row of await ask('edges')) {
    const { from, type, to, properties } = Kind.parse(row);
    const own = properties.sort();
    const header = [`:START_ID(${from})`, `:END_ID(${to})`, ...own.map((name) => columnOf(name)), ':TYPE'];
    const rows = edgesOf(store, { from, type, to }, own);
    done.relationships += await written(
      folder,
      done,
      `relationships-${from}-${type}-${to}.csv`,
      header,
      rows,
    );
  }
  await writeFile(join(folder, 'import.txt'), importCommand(done.files));
  return done;
}

/** @returns how many rows were written */
async function written(
  folder: string,
  done: Exported,
  name: string,
  header: string[],
  rows: AsyncGenerator<string[]>,
): Promise<number> {
  let count = 0;
  async function* counted() {
    yield header;
    for await (const row of rows) {
      count++;
      yield row;
    }
  }
  await pipeline(Readable.from(counted()), stringify(), createWriteStream(join(folder, name)));
  done.files.push(name);
  return count;
}

async function* nodesOf(
  store: GraphStore,
  label: string,
  properties: readonly string[],
): AsyncGenerator<string[]> {
  const statement = render(statementOf('bulk/nodes.cypher'), { label });
  let after = '';
  for (;;) {
    const { rows } = await store.read(statement, { after, most: page });
    for (const { key, properties: own } of rows) {
      const values = Properties.parse(own) ?? {};
      yield [String(key), ...properties.map((name) => cell(values[name] as Value)), label];
    }
    if (rows.length < page) return;
    after = String(rows.at(-1)?.key);
  }
}

async function* edgesOf(
  store: GraphStore,
  names: { from: string; type: string; to: string },
  properties: readonly string[],
): AsyncGenerator<string[]> {
  const statement = render(statementOf('bulk/relationships.cypher'), names);
  let after = '';
  for (;;) {
    const { rows } = await store.read(statement, { after, most: page });
    for (const { start, end, properties: own } of rows) {
      if (end === null) continue;
      const values = Properties.parse(own ?? null) ?? {};
      yield [
        String(start),
        String(end),
        ...properties.map((name) => cell(values[name] as Value)),
        names.type,
      ];
    }
    const starts = new Set(rows.map(({ start }) => start));
    if (starts.size < page) return;
    after = String(rows.at(-1)?.start);
  }
}

/** What to run on the server's machine, in the folder of the files, before the database is first started. */
const importCommand = (files: readonly string[]): string => {
  const call =
    'neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true --array-delimiter=U+001F';
  const options = files.map((file) => `${file.startsWith('nodes') ? '--nodes' : '--relationships'}=${file}`);
  return `${[call, ...options].join(' \\\n  ')}\n`;
};
