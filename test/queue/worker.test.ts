import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { fileAt, readFilingFile } from '../../src/inputs.ts';
import { attempts } from '../../src/queue/job.ts';
import { openQueue } from '../../src/queue/queue.ts';
import { connectRedis } from '../../src/queue/redis.ts';
import { work } from '../../src/queue/worker.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { loadedOf } from '../../src/sync/loaded.ts';
import { madeFiling } from '../support/edgar/submission.ts';
import { type RedisServer, startRedis } from '../support/redis/server.ts';

let folder = '';
let server: RedisServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conjugraph-'));
  server = await startRedis(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const readers = {
  workers: 1,
  read: async (file: Parameters<typeof readFilingFile>[0]) => extract(readFilingFile(file)),
  close: async () => undefined,
};

it('waits for a graph that is gone, says so once, and loses no try of any filing by it', async () => {
  const memory = openStore('memory:');
  await memory.prepare();
  let [gone, looks] = [true, 0];
  const refuse = () => Promise.reject(new StoreError('store/unreachable', 'Gone.'));
  const store: GraphStore = {
    ...memory,
    write: (rows) => (gone ? refuse() : memory.write(rows)),
    ping: async () => {
      if (!gone) return;
      // Back at the last look but none: more looks than a job has tries.
      gone = ++looks <= attempts + 2;
      await refuse();
    },
  };
  const made = [1, 2, 3].map((n) => madeFiling(n));
  for (const { accession, text } of made) writeFileSync(join(folder, `${accession}.txt`), text);
  const connection = await connectRedis(server.url);
  const queue = openQueue(connection);
  const stop = new AbortController();
  onTestFinished(async () => {
    await queue.close();
    await connection.close();
  });
  await queue.add(made.map(({ accession }) => fileAt(`${accession}.txt`, folder)));
  const told: string[] = [];
  const tools = { store, readers, signal: stop.signal, inWords: () => 'loaded', pause: 10 };
  const working = work(connection, { ...tools, tell: (line) => void told.push(line) });
  await expect.poll(queue.counts, { timeout: 20_000 }).toMatchObject({ done: 3, dead: 0, delayed: 0 });
  stop.abort();
  await working;
  expect(
    (
      await loadedOf(
        made.map(({ accession }) => accession),
        store,
      )
    ).size,
  ).toBe(3);
  expect(told.filter((line) => line.includes('waiting for it'))).toEqual([
    `${store.address} does not answer; waiting for it.`,
  ]);
  expect(told.filter((line) => line.includes('again'))).toEqual([`${store.address} answers again.`]);
});

it('is stopped while it waits', async () => {
  const refuse = () => Promise.reject(new StoreError('store/unreachable', 'Gone.'));
  const memory = openStore('memory:');
  await memory.prepare();
  const store: GraphStore = { ...memory, write: refuse, ping: refuse };
  writeFileSync(join(folder, 'other.txt'), madeFiling(9).text);
  const connection = await connectRedis(server.url);
  const queue = openQueue(connection);
  const stop = new AbortController();
  onTestFinished(async () => {
    await queue.close();
    await connection.close();
  });
  await queue.add([fileAt('other.txt', folder)]);
  const tell = (line: string) => {
    if (line.includes('waiting for it')) stop.abort();
  };
  await work(connection, { store, readers, signal: stop.signal, inWords: () => '', tell });
  expect(await queue.counts()).toMatchObject({ delayed: 1, dead: 0 });
});
