/**
 * Compiles the program, whose threads run from `dist`, and gives every test file the address of one Neo4j, which starts
 * when the first file asks for its turn.
 */
import type { TestProject } from 'vitest/node';
import { build } from './built.ts';
import { findNeo4j } from './neo4j/find.ts';
import { openTurns } from './neo4j/turns.ts';

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  build();
  const server = await findNeo4j();
  if ('missing' in server) {
    if (process.env.CI === 'true')
      throw new Error(`With CI=true the Neo4j tests have to run. ${server.missing}`);
    console.warn(`Tests on Neo4j are skipped. ${server.missing}`);
    project.provide('neo4j', server);
    return undefined;
  }
  let started: ReturnType<typeof server.start> | undefined;
  const turns = await openTurns(() => {
    started ??= server.start();
    return started;
  });
  const { uri, username, password } = server;
  project.provide('neo4j', { uri, username, password, turns: turns.port });
  return async () => {
    await turns.close();
    const stop = await started?.catch(() => undefined);
    await stop?.();
  };
}
