/** The graph in this process, in memory or in one file; the only import of Grafeo. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import grafeo, { type GrafeoDB, type GrafeoValue, type QueryResult, type Transaction } from '@grafeo-db/js';
import { StoreError } from '../errors.ts';
import { type Turns, turns } from '../in-turn.ts';
import { thingLabels } from '../model/things.ts';
import { openError, queryError, storeError, writes } from './embedded-errors.ts';
import type { GraphStore, Parameters, ResultTable, Value } from './graph-store.ts';
import { migrate, pendingMigrations } from './migrations.ts';
import { statementOf } from './statements.ts';
import { node, path, relationship } from './values.ts';
import { forgetFiling, type Run, writeDecision, writeFiling } from './write.ts';

/**
 * Opens the graph of a file, which is made with its folders when it is not there, or a new one in memory.
 *
 * @param file path of the graph's file; without it the graph lives in memory
 * @throws StoreError when another process holds the file, or the file is no graph
 */
export function openEmbedded(file?: string): GraphStore {
  const address = file ?? 'memory:';
  const database = open(file);
  const inTurn = turns();
  const trouble = troubleAt(address);
  const write = <T>(work: (run: Run) => Promise<T>) =>
    inTurn.take(() => written(database, work)).catch(trouble.refuse);
  const read = (statement: string, parameters: Parameters = {}) =>
    inTransaction(database, 'rollback', (transaction) => readOnly(transaction, statement, parameters)).catch(
      (error) => Promise.reject(queryError(error, address)),
    );
  return {
    engine: 'embedded',
    address,
    prepare: () => prepare(database, address, inTurn).catch(trouble.refuse),
    write: (rows) => write((run) => writeFiling(run, rows)),
    forget: (filing) => write((run) => forgetFiling(run, filing)),
    decide: (decision, kept, changes) => write((run) => writeDecision(run, { decision, kept, changes })),
    read,
    search: (words, most) => search(database, read, words, most),
    async ping() {
      trouble.throwLast();
      told(address, () => database.nodeCount());
    },
    async close() {
      await inTurn.over();
      told(address, () => database.close());
    },
  };
}

/** Keeps why the last write failed where the next would fare no better, as on a full disk; until somebody has asked. */
function troubleAt(address: string) {
  let last: StoreError | undefined;
  return {
    refuse(error: unknown): never {
      const refused = storeError(error, address);
      if (refused instanceof StoreError && refused.code === 'store/unwritable') last = refused;
      throw refused;
    },
    throwLast(): void {
      const error = last;
      last = undefined;
      if (error) throw error;
    },
  };
}

/** @throws StoreError when the engine fails */
function told(address: string, act: () => unknown): void {
  try {
    act();
  } catch (error) {
    throw storeError(error, address);
  }
}

/** One write after the other: two at once would conflict, and this engine does not retry. */
const written = <T>(database: GrafeoDB, work: (run: Run) => Promise<T>): Promise<T> =>
  inTransaction(database, 'commit', (transaction) =>
    work(
      async (statement, parameters) => tableOf(await transaction.executeCypher(statement, parameters)).rows,
    ),
  );

async function prepare(database: GrafeoDB, address: string, inTurn: Turns): Promise<string[]> {
  const run: Run = async (statement, parameters) =>
    tableOf(await inTurn.take(() => database.executeCypher(statement, parameters))).rows;
  // The file keeps them; making one again would go through all things.
  if ((await pendingMigrations(run, address, 'embedded')).length > 0) {
    for (const label of thingLabels)
      await database.createTextIndex(label, 'search', { tokenizer: 'standard' });
  }
  return migrate(run, address, 'embedded');
}

async function search(
  database: GrafeoDB,
  read: GraphStore['read'],
  words: readonly string[],
  most: number,
): Promise<Record<string, Value>[]> {
  const found = async (text: string, limit: number) => {
    const hits = thingLabels.map((label) => database.textSearch(label, 'search', text, limit));
    return (await Promise.all(hits)).flat().flatMap(([id]) => id ?? []);
  };
  // The index knows whole words only: where it lacks one, all names are looked through.
  for (const word of words) {
    if ((await found(word, 1)).length === 0) return (await read(statementOf('search/all-names.cypher'))).rows;
  }
  const ids = await found(words.join(' '), most);
  return (await read(statementOf('search/by-id.cypher'), { ids })).rows;
}

function open(file: string | undefined): GrafeoDB {
  const there = file !== undefined && existsSync(file);
  try {
    if (file !== undefined) mkdirSync(dirname(file), { recursive: true });
    return grafeo.GrafeoDB.create(file);
  } catch (error) {
    throw openError(error, String(file), there);
  }
}

async function inTransaction<T>(
  database: GrafeoDB,
  end: 'commit' | 'rollback',
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const result = await work(transaction);
    if (end === 'commit') transaction.commit();
    return result;
  } finally {
    if (transaction.isActive) rollBack(transaction);
  }
}

/** A transaction that failed may be gone; then its own error is the one to be told. */
function rollBack(transaction: Transaction): void {
  try {
    transaction.rollback();
  } catch (error) {
    if (!/No active transaction/.test(String(error))) throw error;
  }
}

/** The engine has no read transaction: a statement's counters tell whether it wrote, and the rollback undoes it. */
async function readOnly(
  transaction: Transaction,
  statement: string,
  parameters: Parameters,
): Promise<ResultTable> {
  if (startsWithSchemaChange(statement)) throw writes();
  const result = await transaction.executeCypher(statement, parameters);
  if (Object.values(result.counters).some((count) => count > 0)) throw writes();
  return tableOf(result);
}

/** Changes of the schema are not counted; only as the first word of a statement can they stand. */
const startsWithSchemaChange = (statement: string): boolean =>
  /^(\s|\/\/.*\n|\/\*(?:(?!\*\/)[\s\S])*\*\/)*((EXPLAIN|PROFILE)\s+)?(CREATE|DROP|ALTER)\s+(?!\()/i.test(
    statement,
  );

function tableOf(result: QueryResult): ResultTable {
  const rows = result
    .toArray()
    .map((row) => Object.fromEntries(result.columns.map((column) => [column, plain(row[column] ?? null)])));
  return { columns: result.columns, rows };
}

function plain(value: GrafeoValue): Value {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  return partOf(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])));
}

/** A node, a relationship or a path, as the engine spells them; any other map as it is. */
function partOf(map: Record<string, Value>): Value {
  const { _id, _labels, _type, _source, _target, ...properties } = map;
  if (_id !== undefined && Array.isArray(_labels)) return node(_labels.map(String), properties);
  if (_id !== undefined && typeof _type === 'string') return relationship(_type, properties);
  const { nodes, edges, ...others } = map;
  if (Array.isArray(nodes) && Array.isArray(edges) && Object.keys(others).length === 0)
    return path(nodes, edges);
  return map;
}
