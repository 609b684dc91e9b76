import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { openReaders } from '../../src/readers/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { openArchive, syncFolder } from '../../src/sync/archive.ts';
import { openGuest } from '../../src/sync/guest.ts';
import { loadedOf } from '../../src/sync/loaded.ts';
import { tryLock } from '../../src/sync/lock.ts';
import { readSetAside } from '../../src/sync/set-aside.ts';
import { syncFilings } from '../../src/sync/sync.ts';
import { temporaryFolder } from '../support/context.ts';
import { setClock } from '../support/edgar/clock.ts';
import { type EdgarServer, edgarServer } from '../support/edgar/server.ts';
import { madeFiling } from '../support/edgar/submission.ts';

const readers = openReaders();
afterAll(() => readers.close());

const made = (...numbers: number[]) => numbers.map((n) => madeFiling(n));
const numbersOf = (accessions: Iterable<string>) =>
  [...accessions].map((each) => Number(each.slice(-2))).sort();

/** Syncs all that a server has into a graph in memory, by a clock that never waits. */
async function run(server: EdgarServer, given: { store?: GraphStore; cwd?: string } = {}) {
  const { store = openStore('memory:'), cwd = temporaryFolder() } = given;
  await store.prepare();
  const [{ signal }, clock] = [new AbortController(), setClock()];
  const pace = () => ({ turn: async () => undefined, hold: async () => undefined });
  const bases = { data: server.url, archives: server.url };
  const limits = { connect: 1000, response: 300, whole: 600 };
  const guest = openGuest({ userAgent: 'j@example.org', hosts: [server.url], pace, signal, clock, limits });
  const archive = openArchive(cwd);
  const tools = { store, readers, guest, archive, bases, clock, cwd, release: '1.0.0', signal };
  const became: string[] = [];
  let ended = '';
  try {
    for await (const synced of syncFilings(server.filings, await readSetAside(cwd), tools)) {
      became.push('failure' in synced ? synced.failure.code : 'loaded' in synced ? 'loaded' : 'known');
    }
  } catch (error) {
    ended = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  const all = server.filings.map(({ accession }) => accession);
  return {
    became,
    ended,
    loaded: numbersOf(await loadedOf(all, store)),
    aside: numbersOf((await readSetAside(cwd)).keys()),
  };
}

describe('syncFilings', () => {
  it('loads in the order of the list, and asks of the graph what it has', async () => {
    expect(await run(await edgarServer(made(3, 1, 2)))).toEqual({
      became: ['loaded', 'loaded', 'loaded'],
      ended: '',
      loaded: [1, 2, 3],
      aside: [],
    });
  });

  it.each([
    [{ status: 403 }, 'edgar/refused'],
    [{ status: 500 }, 'edgar/refused'],
    ['trickle', 'edgar/slow'],
    ['cut', 'edgar/cut'],
    ['endless error', 'edgar/refused'],
  ] as const)('one that answers %j is set aside, and stops nothing else', async (fault, code) => {
    const server = await edgarServer(made(1, 2, 3, 4, 5, 6));
    server.fault(server.pathOf(madeFiling(2)), fault);
    expect(await run(server)).toEqual({
      became: ['loaded', code, 'loaded', 'loaded', 'loaded', 'loaded'],
      ended: '',
      loaded: [1, 3, 4, 5, 6],
      aside: [2],
    });
  });

  it.each([
    ['edgar/refused', { status: 503 }],
    ['input/not-a-submission', { body: '<html>Down for maintenance</html>' }],
  ])('five in a row that give %s end the run', async (code, fault) => {
    const server = await edgarServer(made(1, 2, 3, 4, 5, 6, 7, 8));
    for (const n of [2, 3, 4, 5, 6, 7]) server.fault(server.pathOf(madeFiling(n)), fault);
    expect(await run(server)).toMatchObject({
      became: ['loaded', ...Array(5).fill(code)],
      ended: 'edgar/refuses-all',
      loaded: [1],
    });
  });

  it('many that are missing do not', async () => {
    const server = await edgarServer(made(1, 2, 3, 4, 5, 6, 7));
    for (const n of [1, 2, 3, 4, 5, 6]) server.fault(server.pathOf(madeFiling(n)), { status: 404 });
    expect(await run(server)).toMatchObject({ ended: '', loaded: [7], aside: [1, 2, 3, 4, 5, 6] });
  });

  it('what the graph refuses is set aside; a graph that is gone ends the run', async () => {
    const server = await edgarServer(made(1, 2, 3));
    const cwd = temporaryFolder();
    const memory = openStore('memory:');
    let gone = false;
    const store: GraphStore = {
      ...memory,
      write: async (rows) => {
        if (!rows.filing.key.endsWith('2')) return memory.write(rows);
        throw new StoreError('store/refused', 'No.');
      },
      ping: async () => {
        if (gone) throw new StoreError('store/gone', 'Gone.');
      },
    };
    expect(await run(server, { store, cwd })).toMatchObject({ loaded: [1, 3], aside: [2], ended: '' });
    gone = true;
    expect(await run(server, { store, cwd })).toMatchObject({ ended: 'store/gone' });
  });

  it('comes last to what another process has, and takes it when that is done', async () => {
    const server = await edgarServer(made(1, 2, 3));
    const cwd = temporaryFolder();
    const release = await tryLock(join(cwd, syncFolder, 'locks', madeFiling(1).accession));
    server.onRequest = async (count) => count === 2 && release?.();
    const { loaded } = await run(server, { cwd });
    expect(loaded).toEqual([1, 2, 3]);
    const asked = server.asked.map(({ path }) => Number(path.at(-5)));
    // The first two are fetched side by side, so either may be first.
    expect(asked.toSorted()).toEqual([1, 2, 3]);
    expect(asked.at(-1)).toBe(1);
  });
});
