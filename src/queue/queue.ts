/** The queue of filings to load, as those see it who fill it and look after it. */
import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Job, Queue } from 'bullmq';
import { type FilingFile, inputError, type Refused } from '../inputs.ts';
import { attempts, FilingJob, jobIdOf, mostTakenDown, mostWaiting, queueName } from './job.ts';
import { type Connection, redisError } from './redis.ts';

export interface Counts {
  waiting: number;
  active: number;
  /** Waiting for the time of another try. */
  delayed: number;
  /** Since the queue was made. */
  done: number;
  dead: number;
}

/** A filing that was given up. */
export interface DeadLetter {
  source: string;
  path: string;
  /** One sentence. */
  reason: string;
  /** When it was given up, ISO 8601. */
  at: string;
}

export interface FilingQueue {
  /**
   * @returns how many of them were not there yet, and are safe in Redis now, and how many were; which files are gone
   *   since they were listed
   */
  add(files: readonly FilingFile[]): Promise<{ added: number; there: number; refused: Refused[] }>;
  /**
   * Waits until fewer jobs wait than may.
   * @param tell hears once that it waits
   */
  room(signal: AbortSignal, tell: () => Promise<void>): Promise<void>;
  counts(): Promise<Counts>;
  /** The latest last. */
  dead(): Promise<DeadLetter[]>;
  /**
   * Puts all that was given up back, as if it were new.
   * @returns how many
   */
  retryDead(): Promise<number>;
  close(): Promise<void>;
}

/** Jobs that are put into Redis, or back, at once. */
export const batchSize = 500;

/** Milliseconds between two looks at a queue that is full. */
const pause = 500;

/** A file may be gone since its folder was listed: `enqueue` waits where the queue is full. */
function jobFor(data: FilingFile): { name: string; data: FilingFile; opts: { jobId: string } } | Refused {
  const { source, path } = data;
  try {
    return { name: 'load', data, opts: { jobId: jobIdOf(path, statSync(path)) } };
  } catch (error) {
    return { source, error: inputError(source, error) };
  }
}

/** Waits for what Redis answers; @throws StoreError naming its address */
type Asking = <T>(answer: Promise<T>) => Promise<T>;

interface Asked {
  redis: Connection['redis'];
  queue: Queue<FilingFile>;
  asking: Asking;
}

export function openQueue({ redis, address }: Connection): FilingQueue {
  const queue = new Queue<FilingFile>(queueName, {
    connection: redis,
    defaultJobOptions: { attempts, backoff: { type: 'exponential', delay: 1000, jitter: 0.5 } },
  });
  // The connection tells itself when it is lost.
  queue.on('error', () => {});
  const asking: Asking = (answer) => answer.catch((error) => Promise.reject(redisError(error, address)));
  const asked = { redis, queue, asking };
  return {
    add: (files) => add(files, asked),
    async room(signal, tell) {
      for (let waited = false; !signal.aborted && (await waiting(asked)) >= mostWaiting; waited = true) {
        if (!waited) await tell();
        await sleep(pause, undefined, { signal }).catch(() => undefined);
      }
    },
    counts: () => counts(asked),
    dead: () => dead(asked),
    retryDead: () => retryDead(asked),
    close: () => queue.close(),
  };
}

const waiting = ({ queue, asking }: Asked): Promise<number> =>
  asking(queue.getJobCountByTypes('wait', 'prioritized', 'delayed'));

async function add(files: readonly FilingFile[], { redis, queue, asking }: Asked) {
  const made = files.map(jobFor);
  const jobs = made.flatMap((each) => ('opts' in each ? [each] : []));
  const refused = made.flatMap((each) => ('error' in each ? [each] : []));
  if (jobs.length === 0) return { added: 0, there: 0, refused };
  const there = await asking(redis.exists(...jobs.map(({ opts }) => queue.toKey(opts.jobId))));
  await asking(queue.addBulk(jobs));
  return { added: jobs.length - there, there, refused };
}

async function counts({ queue, asking }: Asked): Promise<Counts> {
  const jobs = await asking(queue.getJobCounts('wait', 'prioritized', 'active', 'delayed', 'failed'));
  const { meta } = await asking(queue.getMetrics('completed'));
  const { wait = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = jobs;
  return { waiting: wait + prioritized, active, delayed, done: Number(meta.count), dead: failed };
}

async function dead({ queue, asking }: Asked): Promise<DeadLetter[]> {
  const letters: DeadLetter[] = [];
  for (let at = 0, all = false; !all; at += batchSize) {
    // The oldest first, so that what dies meanwhile moves none.
    const some = await asking(queue.getJobs(['failed'], at, at + batchSize - 1, true));
    letters.push(...some.map(deadLetterOf));
    all = some.length < batchSize;
  }
  return letters;
}

async function retryDead({ queue, asking }: Asked): Promise<number> {
  const fresh = { resetAttemptsMade: true, resetAttemptsStarted: true };
  let [left, back] = [await asking(queue.getFailedCount()), 0];
  while (left > 0) {
    const some = await asking(queue.getJobs(['failed'], 0, Math.min(left, batchSize) - 1, true));
    if (some.length === 0) break;
    left -= some.length;
    const put = (job: Job) => job.retry('failed', fresh).then(() => back++, passOver);
    await asking(Promise.all(some.map(put)));
  }
  return back;
}

/** Another may have put the job back at the same time; @throws what else is wrong */
function passOver(error: unknown): void {
  const isElsewhere = error instanceof Error && /not in the failed state|Missing key/.test(error.message);
  if (!isElsewhere) throw error;
}

function deadLetterOf({ data, failedReason, finishedOn = 0 }: Job): DeadLetter {
  const file = FilingJob.safeParse(data).data ?? { source: 'unknown', path: '' };
  const reason = failedReason.startsWith('job stalled')
    ? `${file.source} took ${mostTakenDown} workers down with it.`
    : failedReason;
  return { ...file, reason, at: new Date(finishedOn).toISOString() };
}
