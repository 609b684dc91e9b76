/** Both stores, for suites that ask the same of each. Who imports this waits for a turn on Neo4j. */
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { neo4jForTests } from './neo4j/for-tests.ts';

/** A store to test, or why there is none. */
export type StoreUnderTest = { name: string } & ({ open: () => GraphStore } | { missing: string });

const server = neo4jForTests();

export const embedded = { name: 'EmbeddedStore', open: () => openStore('memory:') };

export const neo4j: StoreUnderTest =
  'missing' in server
    ? { name: `Neo4jStore (${server.missing})`, missing: server.missing }
    : { name: 'Neo4jStore', open: () => openStore(server) };

export const stores: StoreUnderTest[] = [embedded, neo4j];
