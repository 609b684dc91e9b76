/** Several syncs on one server: they share the work, and what one leaves when it is killed another takes up. */
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/context.ts';
import { startSync } from '../support/edgar/run-sync.ts';
import { type EdgarServer, edgarServer } from '../support/edgar/server.ts';
import { madeCompany, madeFiling } from '../support/edgar/submission.ts';
import { neo4jForTests } from '../support/neo4j/for-tests.ts';
import { emptyGraph } from '../support/neo4j/graph.ts';
import { snapshotOf } from '../support/snapshot.ts';

const server = neo4jForTests();
const patience = 300_000;
const many = 16;
const filings = Array.from({ length: many }, (_, at) => madeFiling(at + 1));
const argv = [madeCompany.cik, '--rate', '40'];

describe.skipIf('missing' in server)('missing' in server ? server.missing : 'sync on Neo4j', () => {
  if ('missing' in server) return;
  const env = { NEO4J_URI: server.uri, NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
  let store: GraphStore;
  beforeAll(() => {
    store = openStore(server);
  });
  beforeEach(() => emptyGraph(server));
  afterAll(() => store.close());

  /** As that of one sync alone, which finds all that was fetched, into the embedded engine. */
  const isAsAlone = async (edgar: EdgarServer, cwd: string) => {
    const run = startSync(edgar, cwd, [...argv, '--store', 'alone.grafeo']);
    expect([await run.ended, JSON.parse(run.told.stdout).fetched]).toEqual([0, 0]);
    const alone = openStore(join(cwd, 'alone.grafeo'));
    expect(await snapshotOf(store)).toEqual(await snapshotOf(alone));
    await alone.close();
    for await (const { name, broken } of checkGraph(store))
      expect({ name, broken }).toEqual({ name, broken: [] });
  };

  it(
    'two at once share the filings, and each is fetched once',
    async () => {
      const edgar = await edgarServer([...filings]);
      const cwd = temporaryFolder();
      const both = [startSync(edgar, cwd, argv, env), startSync(edgar, cwd, argv, env)];
      expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
      const [one, other] = both.map(({ told }) => JSON.parse(told.stdout));
      expect(one.loaded + other.loaded).toBe(many);
      expect(one.fetched + other.fetched).toBe(many);
      for (const { known, loaded, byOthers } of [one, other]) expect(known + loaded + byOthers).toBe(many);
      await isAsAlone(edgar, cwd);
      expect([...edgar.textsAsked().values()]).toEqual(filings.map(() => 1));
    },
    patience,
  );

  it(
    'what a killed one had under way, the other takes up',
    async () => {
      const edgar = await edgarServer([...filings]);
      const cwd = temporaryFolder();
      const [killed, stays] = [startSync(edgar, cwd, argv, env), startSync(edgar, cwd, argv, env)];
      while (killed.told.stderr.split('\n').length <= 2 && killed.child.exitCode === null)
        await setTimeout(1);
      killed.child.kill('SIGKILL');
      expect(await stays.ended).toBe(0);
      const { known, loaded, byOthers } = JSON.parse(stays.told.stdout);
      expect(known + loaded + byOthers).toBe(many);
      await isAsAlone(edgar, cwd);
    },
    patience,
  );
});
