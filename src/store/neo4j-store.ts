/** The graph in a Neo4j server; the only import of neo4j-driver. */
import neo4j, { type Driver, type ManagedTransaction, type Path, type Session } from 'neo4j-driver';
import type { GraphStore, Parameters, ResultTable, Value } from './graph-store.ts';
import { migrate } from './migrations.ts';
import { addressError, isThereAlready, queryError, type Server, storeError } from './neo4j-errors.ts';
import { statementOf } from './statements.ts';
import { node, path, relationship } from './values.ts';
import { forgetFiling, type Run, writeDecision, writeFiling } from './write.ts';

export interface Neo4jAddress {
  /** `bolt://`, `neo4j://`, each also with `+s` or `+ssc`. */
  uri: string;
  username?: string | undefined;
  password?: string | undefined;
  /** The server's default database when it is left out. */
  database?: string | undefined;
}

/**
 * Makes a store of a Neo4j server. Nothing is sent before the first call; `ping` tells whether the server answers.
 *
 * @throws StoreError when the address is not one of Neo4j's
 */
export function openNeo4j({ uri, username, password, database }: Neo4jAddress): GraphStore {
  const server: Server = { address: withoutSecrets(uri), ...(database ? { database } : {}) };
  const driver = connect(server, uri, username, password);
  const withSession = sessionsOf(driver, server);
  const write = <T>(work: (run: Run) => Promise<T>): Promise<T> =>
    withSession((open) => open.executeWrite((transaction) => work(runIn(transaction))), storeError);
  const read = (statement: string, parameters: Parameters = {}): Promise<ResultTable> =>
    withSession(
      (open) => open.executeRead((transaction) => tableOf(transaction, statement, parameters)),
      queryError,
    );

  return {
    engine: 'neo4j',
    address: server.address,
    prepare: () => migrate(once(write), server.address, 'neo4j'),
    write: (rows) => write((run) => writeFiling(run, rows)),
    forget: (filing) => write((run) => forgetFiling(run, filing)),
    decide: (decision, kept, changes) => write((run) => writeDecision(run, { decision, kept, changes })),
    read,
    search: async (words, most) =>
      (await read(statementOf('search/by-index.cypher'), { query: fuzzy(words), most })).rows,
    async ping() {
      await withSession(async (open) => {
        await driver.getServerInfo();
        await open.executeRead(async () => undefined);
      }, storeError);
    },
    close: () => driver.close(),
  };
}

/** Runs work in a session of its own; what goes wrong is told as `named` says. */
type InSession = <T>(
  work: (open: Session) => Promise<T>,
  named: (error: unknown, server: Server) => Error,
) => Promise<T>;

function sessionsOf(driver: Driver, server: Server): InSession {
  // In a cluster a read goes to any member, and waits there for what this store has written.
  const bookmarkManager = neo4j.bookmarkManager();
  const { database } = server;
  return async (work, named) => {
    const open = driver.session({ bookmarkManager, ...(database ? { database } : {}) });
    try {
      return await work(open);
    } catch (error) {
      throw named(error, server);
    } finally {
      // What was asked is answered, or has its own error.
      await open.close().catch(() => undefined);
    }
  };
}

/** A statement of the schema: what another process has made meanwhile is there. */
const once =
  (write: (work: (run: Run) => ReturnType<Run>) => ReturnType<Run>): Run =>
  (statement, parameters) =>
    write((run) => run(statement, parameters)).catch((error) =>
      isThereAlready(error) ? [] : Promise.reject(error),
    );

/** In the index's language: each word as it is, which counts more, or with up to two letters wrong. */
const fuzzy = (words: readonly string[]): string =>
  words.map((word) => (word.length > 3 ? `(${word}^2 OR ${word}~)` : word)).join(' OR ');

function connect(server: Server, uri: string, username?: string, password?: string) {
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password ?? '');
  try {
    return neo4j.driver(uri, auth);
  } catch (error) {
    throw addressError(error, server);
  }
}

/** Messages and logs show the address, so what stands before the "@" is left out. */
const withoutSecrets = (uri: string): string => uri.replace(/\/\/[^/]*@/, '//');

const runIn =
  (transaction: ManagedTransaction): Run =>
  async (statement, parameters) =>
    (await tableOf(transaction, statement, parameters)).rows;

async function tableOf(
  transaction: ManagedTransaction,
  statement: string,
  parameters: Parameters,
): Promise<ResultTable> {
  const result = transaction.run(statement, sentParameters(parameters));
  const columns = (await result.keys()).map(String);
  const { records } = await result;
  const rows = records.map((record) =>
    Object.fromEntries(columns.map((column) => [column, plain(record.get(column))])),
  );
  return { columns, rows };
}

const sentParameters = (parameters: Parameters): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sent(value)]));

/** The driver would send every number as a float. */
function sent(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sent(inner)]));
}

function plain(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value;
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isNode(value)) return node(value.labels, mapOf(value.properties));
  if (neo4j.isRelationship(value)) return relationship(value.type, mapOf(value.properties));
  if (neo4j.isPath(value)) return pathOf(value);
  return isPlain(value) ? mapOf(value) : String(value);
}

function pathOf({ start, segments }: Path): Value {
  const nodes = [start, ...segments.map((segment) => segment.end)];
  return path(
    nodes.map(plain),
    segments.map((segment) => plain(segment.relationship)),
  );
}

const mapOf = (map: object): Record<string, Value> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, plain(value)]));

/** Temporal and spatial values are objects of the driver's classes, and print as ISO 8601. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
