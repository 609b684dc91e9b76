/**
 * Whether a long run holds memory flat: `npm run bench:memory -- [COUNT] [none|embedded] [WORKERS]`. Loads generated
 * filings, 8-K like and of varied sizes, as `conjugraph load` does, and shows what the process held after each twentieth of
 * them. With `none` nothing keeps the graph, so that what grows is ours; the embedded graph grows with its filings.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileAt } from '../../src/inputs.ts';
import { loadFilings } from '../../src/load.ts';
import { openReaders } from '../../src/readers/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open.ts';
import { generateFilings, sizesOf8Ks } from '../support/generated-filings.ts';
import { markdownTable } from './markdown.ts';

const [count = '5000', kind = 'none', workers = '2'] = process.argv.slice(2);
const filings = Number(count);
const folder = mkdtempSync(join(tmpdir(), 'conjugraph-memory-'));

/** The embedded store, or one that holds nothing. */
function storeOf(kept: GraphStore): GraphStore {
  return kind === 'embedded' ? kept : { ...kept, write: async () => {} };
}

interface Sample {
  filings: number;
  seconds: number;
  /** Megabytes (2^20 bytes) of the whole process, threads and graph among them. */
  resident: number;
  /** Megabytes of the main thread's heap. */
  heap: number;
}

const megabytes = (bytes: number) => Math.round(bytes / 2 ** 20);

const samples: Sample[] = [];
const start = performance.now();
let [done, words, resident, heap] = [0, 0, 0, 0];

/** The most within each twentieth: what lies just before a collection counts, too. */
function sample(): void {
  const used = process.memoryUsage();
  resident = Math.max(resident, used.rss);
  heap = Math.max(heap, used.heapUsed);
  if (done % (filings / 20) !== 0) return;
  const seconds = Math.round((performance.now() - start) / 1000);
  samples.push({ filings: done, seconds, resident: megabytes(resident), heap: megabytes(heap) });
  [resident, heap] = [0, 0];
}

try {
  const files = generateFilings(folder, filings, sizesOf8Ks).map((name) => fileAt(name, folder));
  const readers = openReaders({ workers: Number(workers) });
  const kept = openStore(kind === 'embedded' ? join(folder, 'graph.grafeo') : 'memory:');
  await kept.prepare();
  const { signal } = new AbortController();
  for await (const outcome of loadFilings(files, { store: storeOf(kept), readers, signal })) {
    if ('failure' in outcome) throw outcome.failure.error;
    words += outcome.loaded.text.split(/\s+/).length;
    done++;
    sample();
  }
  await readers.close();
  await kept.close();
} finally {
  rmSync(folder, { recursive: true });
}

const processorSeconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
const cells = samples.map(({ filings: after, ...rest }) => [after, ...Object.values(rest)].map(String));
console.log(markdownTable(['filings', 'seconds', 'resident, MB', 'heap, MB'], cells, 0));
const mean = (of: readonly Sample[]) =>
  Math.round(of.reduce((sum, each) => sum + each.resident, 0) / of.length);
const quarter = Math.floor(samples.length / 4);
console.log(`
${words} words; ${workers} threads; graph: ${kind}; ${Math.round(words / processorSeconds())} words a second of processor time
resident, MB: ${mean(samples.slice(0, quarter))} in the first quarter, ${mean(samples.slice(-quarter))} in the last`);
