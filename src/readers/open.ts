/** A pool of threads that read filings, so that a hostile one costs its own thread at most; the only import of piscina. */
import { Piscina } from 'piscina';
import { InputError, InvariantError } from '../errors.ts';
import type { FilingFile } from '../inputs.ts';
import type { Extraction } from '../model/extraction.ts';
import { processorTime, watch } from './allowance.ts';
import { restored } from './crossing.ts';
import { type Limits, limits } from './limits.ts';
import type { Answer, Begun, Task } from './thread.ts';

export interface Readers {
  /** How many filings are read at the same time; more may be asked for, and wait. */
  readonly workers: number;
  /**
   * @throws InputError when the file cannot be read, is no filing, or takes more time or memory than it may; nothing
   * else that is read suffers
   */
  read(file: FilingFile): Promise<Extraction>;
  /** Ends the threads; what is being read is given up, and rejects. */
  close(): Promise<void>;
}

/** Threads run JavaScript: where the program runs from its source, they run what `npm run build` made of it. */
const threadFile = (name: 'thread' | 'background'): string => {
  const folder = import.meta.url.endsWith('.ts') ? '../../dist/readers' : '.';
  return new URL(`${folder}/${name}.js`, import.meta.url).href;
};

/** Filings that a thread has in hand: it reads one, and need not wait for the next until this thread has time. */
const handed = 2;

interface Options extends Partial<Limits> {
  /** Threads, 1 or more. */
  workers?: number;
  /** Aborted, what is being read is given up. */
  signal?: AbortSignal;
}

/**
 * Starts threads, which takes a second before the first filing is read; meanwhile the caller can go on.
 *
 * @example
 * const readers = openReaders({ workers: 2 });
 * const extraction = await readers.read({ source: '8k.txt', path: '/data/8k.txt' });
 * await readers.close();
 */
export function openReaders({ workers = 1, signal, ...given }: Options = {}): Readers {
  const allowed = { ...limits, ...given };
  const pool = poolOf(workers, allowed);
  const reading = new Map<number, Reading>();
  let tasks = 0;
  pool.on('message', ({ id, thread }: Begun) => reading.get(id)?.begin(thread));
  // A thread that dies without a filing does so at its start: the next would fare no better.
  pool.on('error', (error: Error) => {
    for (const { giveUp } of reading.values()) giveUp(broken(error));
  });
  const ending = endingOf(pool, signal);

  async function read(file: FilingFile): Promise<Extraction> {
    if (ending.begun) throw stopped();
    const id = tasks++;
    const mine = readingOf(file, allowed);
    reading.set(id, mine);
    try {
      return extractionOf(await pool.run({ ...file, id }, { signal: mine.signal }));
    } catch (error) {
      // Its thread was ended by the filing before it.
      if (!mine.begun && !mine.signal.aborted && !ending.begun) return read(file);
      throw mine.signal.aborted ? mine.signal.reason : tooLarge(error, file, allowed);
    } finally {
      mine.end();
      reading.delete(id);
    }
  }
  return { workers, close: ending.close, read };
}

const poolOf = (workers: number, { megabytes }: Limits): Piscina<Task, Answer> =>
  new Piscina<Task, Answer>({
    filename: threadFile(workers > 1 ? 'background' : 'thread'),
    minThreads: workers,
    maxThreads: workers,
    concurrentTasksPerWorker: handed,
    idleTimeout: Number.POSITIVE_INFINITY,
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });

/** The end of a pool, which comes once: by `close` or by the signal. */
function endingOf(pool: Piscina<Task, Answer>, signal: AbortSignal | undefined) {
  let ended: Promise<void> | undefined;
  const close = () => {
    signal?.removeEventListener('abort', close);
    ended ??= pool.destroy();
    return ended;
  };
  signal?.addEventListener('abort', close);
  if (signal?.aborted) close();
  return {
    close,
    get begun() {
      return ended !== undefined;
    },
  };
}

/** @throws what the thread threw */
function extractionOf(answer: Answer): Extraction {
  if ('extraction' in answer) return answer.extraction;
  throw restored(answer.refused);
}

interface Reading {
  /** Aborted with the error that the reader is to throw. */
  signal: AbortSignal;
  /** Whether a thread has begun with it. */
  begun: boolean;
  begin(thread: string | undefined): void;
  giveUp(error: Error): void;
  end(): void;
}

function readingOf({ source }: FilingFile, { seconds }: Limits): Reading {
  const controller = new AbortController();
  let end = () => {};
  const giveUp = (error: Error) => controller.abort(error);
  const mine: Reading = {
    signal: controller.signal,
    begun: false,
    giveUp,
    begin: (thread) => {
      mine.begun = true;
      const used = () => processorTime(thread);
      end = watch(seconds, used, () => giveUp(tooLong(source, seconds)));
    },
    end: () => end(),
  };
  return mine;
}

const advice = 'give its main document or an exhibit alone.';

const tooLong = (source: string, seconds: number) =>
  new InputError('input/too-long', `${source} cannot be read within ${seconds} s; ${advice}`);

function tooLarge(error: unknown, { source }: FilingFile, { megabytes }: Limits): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')) return error;
  return new InputError(
    'input/too-much-memory',
    `${source} cannot be read within ${megabytes} MB of memory; ${advice}`,
    { cause: error },
  );
}

const stopped = () => new InvariantError('readers/closed', 'The readers are closed.');

const broken = (cause: Error) =>
  new InvariantError('readers/broken', `No thread can be started to read filings: ${cause.message}.`, {
    cause,
  });
