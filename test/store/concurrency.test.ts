import { fork } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { loadAll } from '../support/load-all.ts';
import { neo4jForTests } from '../support/neo4j/for-tests.ts';
import { emptyGraph } from '../support/neo4j/graph.ts';
import { snapshotOf } from '../support/snapshot.ts';

const server = neo4jForTests();
const folder = 'data/gold/open';
/** Filings that share companies, drugs and persons. */
const files = readdirSync(folder)
  .filter((file) => /^immunogen.*\.txt$/.test(file))
  .map((file) => `${folder}/${file}`);

/** Four orders: forwards, backwards, and each from the middle. */
const orders = [files, files.toReversed()].flatMap((all) => {
  const half = Math.floor(all.length / 2);
  return [all, [...all.slice(half), ...all.slice(0, half)]];
});

describe.skipIf('missing' in server)('missing' in server ? server.missing : 'four processes at once', () => {
  if ('missing' in server) return;
  let store: GraphStore;
  beforeAll(() => {
    store = openStore(server);
  });
  afterAll(() => store.close());

  const loadedBy = (order: readonly string[]) =>
    new Promise<number | null>((resolve) => {
      const { uri, username, password } = server;
      const env = { ...process.env, NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
      const child = new URL('../support/load-files.ts', import.meta.url);
      fork(child, order, { execArgv: ['--import', 'tsx'], env }).once('exit', resolve);
    });

  it('load the same filings in different orders, and give the graph that one process gives', async () => {
    await store.prepare();
    await loadAll(files, store, process.cwd());
    const alone = await snapshotOf(store);
    await emptyGraph(server);

    expect(files.length).toBeGreaterThan(5);
    expect(await Promise.all(orders.map(loadedBy))).toEqual([0, 0, 0, 0]);
    expect(await snapshotOf(store)).toEqual(alone);
    for await (const { name, broken } of checkGraph(store))
      expect({ name, broken }).toEqual({ name, broken: [] });
  }, 600_000);
});
