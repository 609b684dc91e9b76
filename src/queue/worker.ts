/** A worker: takes filings from the queue and loads them, until it is stopped. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import { type ConjugraphError, StoreError } from '../errors.ts';
import type { FilingFile } from '../inputs.ts';
import { failureOf, filingWriter, loadFiling, type Outcome, type Target } from '../load.ts';
import type { Readers } from '../readers/open.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { FilingJob, lease, mostTakenDown, queueName, remembered, unreadableAttempts } from './job.ts';
import type { Connection } from './redis.ts';

interface Tools {
  store: GraphStore;
  readers: Readers;
  /** Aborted, what is under way is finished, and no more is taken. */
  signal: AbortSignal;
  /** Hears what became of each filing, and when the graph does not answer. */
  tell: (line: string) => void;
  /** What a loaded filing holds, in words. */
  inWords: (outcome: Extract<Outcome, { loaded: unknown }>) => string;
  /** Milliseconds between two looks at a graph that does not answer. */
  pause?: number;
}

/** In milliseconds. */
const usualPause = 1000;

/**
 * Works as many filings at once as there are readers, and one more, which is written meanwhile. A filing that is killed
 * with its worker is taken over by another when its lease is over.
 */
export async function work(
  { redis }: Connection,
  { store, readers, signal, tell, inWords, pause = usualPause }: Tools,
): Promise<void> {
  const tools = {
    store,
    readers,
    write: filingWriter(store),
    back: backAgain(store, { signal, tell, pause }),
  };
  const load = async (job: Job): Promise<void> => {
    const file = FilingJob.safeParse(job.data).data;
    if (!file) throw new UnrecoverableError('The job names no filing.');
    const outcome = await attempt(file, tools);
    if ('loaded' in outcome) return tell(`${file.source}  ${inWords(outcome)}`);
    const { error } = outcome.failure;
    const again = mayPass(error, job);
    tell(`${file.source}  ${again ? 'to be tried again' : 'given up'}: ${error.message}`);
    throw again ? error : new UnrecoverableError(error.message);
  };
  const worker = new Worker<FilingFile>(queueName, load, {
    connection: redis,
    concurrency: readers.workers + 1,
    lockDuration: lease,
    stalledInterval: lease / 2,
    maxStalledCount: mostTakenDown,
    removeOnComplete: { count: remembered },
    metrics: { maxDataPoints: 1 },
  });
  // A lost connection is told by itself; a job whose lease was lost is another worker's, and loading twice does no harm.
  worker.on('error', () => {});
  if (!signal.aborted) await once(signal, 'abort');
  await worker.close();
}

/** A store that is gone ends `load`; a worker keeps its filing, and waits. */
async function attempt(
  file: FilingFile,
  tools: Target & { readers: Readers; back: () => Promise<boolean> },
): Promise<Outcome> {
  try {
    return await loadFiling(file, tools);
  } catch (error) {
    if (await tools.back()) return attempt(file, tools);
    return { source: file.source, failure: failureOf(file.source, error) };
  }
}

/**
 * Waits until the graph answers, once for all filings that are under way.
 *
 * @returns whether it does; not, when the worker was stopped meanwhile
 */
function backAgain(
  store: GraphStore,
  { signal, tell, pause }: Pick<Tools, 'signal' | 'tell'> & { pause: number },
): () => Promise<boolean> {
  const answers = () =>
    store.ping().then(
      () => true,
      () => false,
    );
  const wait = async () => {
    tell(`${store.address} does not answer; waiting for it.`);
    while (!signal.aborted) {
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      if (!(await answers())) continue;
      tell(`${store.address} answers again.`);
      return true;
    }
    return false;
  };
  let waiting: Promise<boolean> | undefined;
  return () => {
    waiting ??= wait().finally(() => {
      waiting = undefined;
    });
    return waiting;
  };
}

/** Whether another try may fare better: the store may come back, and the storage; what is no filing stays none. */
function mayPass(error: ConjugraphError, { attemptsMade, opts: { attempts = 1 } }: Job): boolean {
  if (error instanceof StoreError) return attemptsMade + 1 < attempts;
  return error.code === 'input/unreadable' && attemptsMade + 1 < unreadableAttempts;
}
