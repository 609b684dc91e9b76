import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { type FilingFile, fileAt, readFilingFile } from '../../src/inputs.ts';
import { attempts } from '../../src/queue/job.ts';
import { openQueue } from '../../src/queue/queue.ts';
import { connectRedis } from '../../src/queue/redis.ts';
import { work } from '../../src/queue/worker.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { loadedOf } from '../../src/sync/loaded.ts';
import { temporaryFolder } from '../support/context.ts';
import { madeFiling } from '../support/edgar/submission.ts';
import { startRedis } from '../support/redis/server.ts';

const made = [1, 2, 3].map((n) => madeFiling(n));
const accessions = made.map(({ accession }) => accession);

const readers = {
  workers: 1,
  read: async (file: FilingFile) => extract(readFilingFile(file)),
  close: async () => undefined,
};

/** A queue in which three filings wait, and a graph in memory of which the test can say whether it is gone. */
async function workplace() {
  const folder = temporaryFolder();
  const server = await startRedis(folder);
  const connection = await connectRedis(server.url);
  const queue = openQueue(connection);
  onTestFinished(async () => {
    await queue.close();
    await connection.close();
    await server.stop();
  });
  for (const { accession, text } of made) writeFileSync(join(folder, accession), text);
  await queue.add(accessions.map((accession) => fileAt(accession, folder)));

  const memory = openStore('memory:');
  await memory.prepare();
  const graph = { isGone: () => true };
  const refuse = () => Promise.reject(new StoreError('store/unreachable', 'Gone.'));
  let down = true;
  const store: GraphStore = {
    ...memory,
    write: (rows) => (down ? refuse() : memory.write(rows)),
    ping: async () => {
      down = graph.isGone();
      if (down) await refuse();
    },
  };
  const stop = new AbortController();
  const told: string[] = [];
  const tools = { store, readers, signal: stop.signal, inWords: () => 'loaded', pause: 10 };
  const start = (hear: (line: string) => void = () => undefined) =>
    work(connection, {
      ...tools,
      tell: (line) => {
        told.push(line);
        hear(line);
      },
    });
  return { queue, store, graph, stop, told, start };
}

it('waits for a graph that is gone, says so once, and loses no try of any filing by it', async () => {
  const { queue, store, graph, stop, told, start } = await workplace();
  // More looks than a job has tries.
  let looks = 0;
  graph.isGone = () => ++looks <= attempts + 2;
  const working = start();
  await expect.poll(queue.counts, { timeout: 20_000 }).toMatchObject({ done: 3, dead: 0, delayed: 0 });
  stop.abort();
  await working;
  expect(await loadedOf(accessions, store)).toEqual(new Set(accessions));
  expect(told.slice(0, -3)).toEqual([
    `${store.address} does not answer; waiting for it.`,
    `${store.address} answers again.`,
  ]);
});

it('is stopped while it waits, and leaves its filings to be tried again', async () => {
  const { queue, stop, start } = await workplace();
  await start((line) => {
    if (line.endsWith('waiting for it.')) stop.abort();
  });
  const { waiting, delayed, ...others } = await queue.counts();
  expect([waiting + delayed, others]).toEqual([3, { active: 0, done: 0, dead: 0 }]);
});
