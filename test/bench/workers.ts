/**
 * What a second core brings: `npm run bench:workers -- [DIR] [ROUNDS]`. Two processes read all filings of a folder, and
 * load them into an embedded graph: one with one thread on one core, one with two threads on two cores, in turn. The
 * best of many short rounds counts, because other programs of the machine only ever make it slower. What src/engine.ts
 * sets comes as a flag of Node here: tsx has a thread of its own, in which V8 crashes when it is set later.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileAt } from '../../src/inputs.ts';
import { loadFilings } from '../../src/load.ts';
import { openReaders } from '../../src/readers/open.ts';
import { openStore } from '../../src/store/open.ts';
import { markdownTable } from './markdown.ts';

const [folder = 'test/data/edgar/8k', rounds = '20', threads] = process.argv.slice(2);
const files = readdirSync(folder)
  .filter((name) => /\.(?:txt|html?)$/.test(name))
  .sort()
  .map((name) => fileAt(name, resolve(folder)));

/** Seconds of a clock, and of all cores together. */
interface Took {
  clock: number;
  cores: number;
}

if (threads === undefined) await compare();
else await serve(Number(threads));

async function compare() {
  const processes = [bench(1), bench(2)];
  const rows: string[][] = [];
  for (const work of ['read', 'load']) {
    const took: Took[][] = [[], []];
    for (let round = 0; round < Number(rounds); round++)
      for (const [at, { time }] of processes.entries()) took[at]?.push(await time(work));
    const [one, two] = took.map(best);
    if (!one || !two) throw new Error('Two processes were timed.');
    // What other programs take of the cores does not count in processor time: so much it would be on two free ones.
    const free = one.cores / (two.cores / 2);
    const cells = [files.length / one.clock, files.length / two.clock, one.clock / two.clock, free];
    rows.push([work, ...[...cells, one.cores, two.cores].map((cell) => cell.toFixed(2))]);
  }
  for (const { end } of processes) end();
  const heads = [
    '1 core, filings/s',
    '2 cores, filings/s',
    'times',
    'times, were both free',
    '1 core, CPU s',
    '2 cores, CPU s',
  ];
  console.log(markdownTable(['work', ...heads], rows, 1));
}

function best(took: readonly Took[]): Took {
  const least = (of: keyof Took) => Math.min(...took.map((each) => each[of]));
  return { clock: least('clock'), cores: least('cores') };
}

/** This program in another process, with so many threads on so many cores. */
function bench(count: number) {
  const self = [process.execPath, ...process.execArgv, fileURLToPath(import.meta.url)];
  const pinned = ['-c', `0-${count - 1}`, ...self, folder, rounds, String(count)];
  const child = spawn('taskset', pinned, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const time = async (work: string): Promise<Took> => {
    child.send(work);
    const [took] = await once(child, 'message');
    return took;
  };
  return { time, end: () => child.disconnect() };
}

async function serve(workers: number) {
  const readers = openReaders({ workers });
  const read = () => Promise.allSettled(files.map(readers.read));
  // Each thread compiles for itself.
  for (let pass = 0; pass < 2 * workers; pass++) await read();
  const load = async () => {
    const path = join(tmpdir(), `conjugraph-bench-${process.pid}.grafeo`);
    const store = openStore(path);
    await store.prepare();
    const { signal } = new AbortController();
    const took = await timeOf(async () => {
      for await (const _ of loadFilings(files, { store, readers, signal }));
    });
    await store.close();
    rmSync(path, { recursive: true });
    return took;
  };
  process.on('message', async (work) => process.send?.(await (work === 'read' ? timeOf(read) : load())));
  process.once('disconnect', () => process.exit());
}

async function timeOf(work: () => Promise<unknown>): Promise<Took> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (performance.now() - start) / 1000, cores: (user + system) / 1e6 };
}
