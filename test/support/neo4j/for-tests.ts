/**
 * The Neo4j of this test run, for a test file.
 *
 * All files of a run share one server, and Community has one graph. A file that imports this module, be it by way of
 * another, therefore gets the graph for itself from its first test to its last: it waits for its turn, and finds the
 * graph empty, without constraints or indexes. Between the tests of one file the graph stays as it is; `emptyGraph`
 * empties it. The server starts when the first such file does.
 */
import { afterAll, beforeAll, inject } from 'vitest';
import type { Missing } from './find.ts';
import { emptyGraph, type Neo4jAddress } from './graph.ts';
import { takeTurn } from './turns.ts';

export interface ProvidedNeo4j extends Neo4jAddress {
  /** Port where a file waits for its turn. */
  turns: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: ProvidedNeo4j | Missing;
  }
}

const provided = inject('neo4j');

/**
 * @example
 * const server = neo4jForTests();
 * describe.skipIf('missing' in server)('Neo4jStore', () => { … });
 */
export function neo4jForTests(): Neo4jAddress | Missing {
  if ('missing' in provided) return provided;
  const { uri, username, password } = provided;
  return { uri, username, password };
}

/** In milliseconds: other files may come first, and the first of all waits for the server. */
const patience = 600_000;

// On import and not on call, so that no file can have the address without its turn.
if (!('missing' in provided)) {
  let endTurn = () => {};
  beforeAll(async () => {
    endTurn = await takeTurn(provided.turns);
    await emptyGraph(provided);
  }, patience);
  afterAll(() => endTurn());
}
