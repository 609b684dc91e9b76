/** Both engines without our stores, for tests that do to a graph what no store would. */
import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import type { EngineName } from '../../src/store/migrations.ts';
import type { Run } from '../../src/store/write.ts';
import { neo4jForTests } from './neo4j/for-tests.ts';

/** Runs each statement in a transaction of its own, on an empty graph; or why there is none. */
export type Engine = { run: Run; close: () => Promise<void> } | { missing: string };

const server = neo4jForTests();

export const engines: { name: string; engineName: EngineName; open: () => Engine }[] = [
  { name: 'the embedded engine', engineName: 'embedded', open: embedded },
  { name: 'Neo4j', engineName: 'neo4j', open: remote },
];

function embedded(): Engine {
  const database = grafeo.GrafeoDB.create();
  const run: Run = async (statement, parameters) =>
    (await database.executeCypher(statement, parameters)).toArray() as Awaited<ReturnType<Run>>;
  return { run, close: async () => database.close() };
}

function remote(): Engine {
  if ('missing' in server) return server;
  const { uri, username, password } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const run: Run = async (statement, parameters) => {
    const { records } = await driver.executeQuery(statement, parameters);
    return records.map((record) => record.toObject());
  };
  return { run, close: () => driver.close() };
}
