/** Real processes, ended by SIGKILL at many moments: what is loaded is whole, and nothing is loaded or fetched twice. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { checkGraph } from '../../src/check.ts';
import { openStore } from '../../src/store/open.ts';
import { temporaryFolder } from '../support/context.ts';
import { startSync } from '../support/edgar/run-sync.ts';
import { edgarServer } from '../support/edgar/server.ts';
import { madeCompany, madeFiling } from '../support/edgar/submission.ts';
import { snapshotOf } from '../support/snapshot.ts';

/** In milliseconds: a dozen starts of the program, and a wait for the locks of the last that was killed. */
const patience = 300_000;

/** Filings that are fetched while one is loaded: so many may be under way when a process dies. */
const underWay = 4;

const many = 12;
const filings = Array.from({ length: many }, (_, at) => madeFiling(at + 1));
const argv = [madeCompany.cik, '--rate', '40'];

async function graphIn(cwd: string) {
  const store = openStore(join(cwd, '.conjugraph/graph.grafeo'));
  try {
    for await (const { name, broken } of checkGraph(store))
      expect({ name, broken }).toEqual({ name, broken: [] });
    return await snapshotOf(store);
  } finally {
    await store.close();
  }
}

/** Moments of a run: after its k-th request, or so many milliseconds after its k-th filing was told as loaded. */
const moments: ({ request: number } | { loaded: number; ms: number })[] = [
  { request: 1 },
  { request: 2 },
  { request: 3 },
  { request: 5 },
  { loaded: 1, ms: 0 },
  { loaded: 1, ms: 3 },
  { loaded: 1, ms: 8 },
  { loaded: 2, ms: 15 },
  { loaded: 1, ms: 25 },
];

describe('sync, killed and started again', () => {
  it(
    'gives the graph of a run that was left alone, and asks for no filing twice but those under way',
    async () => {
      const server = await edgarServer([...filings], { recent: 5 });
      const alone = temporaryFolder();
      expect(await startSync(server, alone, argv).ended).toBe(0);
      const expected = await graphIn(alone);
      expect([...server.textsAsked().values()]).toEqual(filings.map(() => 1));

      const cwd = temporaryFolder();
      server.asked.length = 0;
      for (const moment of moments) {
        const asked = server.asked.length;
        const run = startSync(server, cwd, argv);
        const reached = () =>
          'request' in moment
            ? server.asked.length - asked >= moment.request
            : run.told.stderr.split('\n').length > moment.loaded;
        while (!reached() && run.child.exitCode === null) await setTimeout(1);
        if ('ms' in moment) await setTimeout(moment.ms);
        run.child.kill('SIGKILL');
        expect(await run.ended).toBe('SIGKILL');
      }
      const last = startSync(server, cwd, argv);
      expect(await last.ended).toBe(0);

      const summary = JSON.parse(last.told.stdout);
      expect(summary.known + summary.loaded).toBe(many);
      expect(await graphIn(cwd)).toEqual(expected);
      const asked = server.textsAsked();
      const again = [...asked.values()].reduce((sum, times) => sum + times - 1, 0);
      expect(asked.size).toBe(many);
      expect(again).toBeLessThanOrEqual(moments.length * underWay);
      expect(
        readdirSync(join(cwd, '.conjugraph/edgar/filings/24')).filter((name) => name.endsWith('.txt')),
      ).toHaveLength(many);
      expect(readdirSync(join(cwd, '.conjugraph/edgar/locks'))).toEqual([]);
    },
    patience,
  );

  it(
    'a second one on the embedded graph is told that it is held',
    async () => {
      const server = await edgarServer([...filings]);
      server.fault(server.pathOf(madeFiling(1)), 'hang');
      const cwd = temporaryFolder();
      const first = startSync(server, cwd, argv);
      while (server.textsAsked().size === 0) await setTimeout(5);
      const second = startSync(server, cwd, argv);
      expect(await second.ended).toBe(4);
      expect(second.told.stderr).toMatch(/^conjugraph: .*graph\.grafeo is held by another process.*\n$/);
      first.child.kill('SIGKILL');
      await first.ended;
    },
    patience,
  );
});
