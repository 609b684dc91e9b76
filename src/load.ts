/** Loads filings into a graph; what cannot be loaded is set aside with its reason. */
import { ConjugraphError, InvariantError, StoreError } from './errors.ts';
import { inOrder } from './in-order.ts';
import type { FilingFile } from './inputs.ts';
import type { Decision } from './model/decision.ts';
import type { Extraction } from './model/extraction.ts';
import type { Readers } from './readers/open.ts';
import { decisionsIn } from './store/decisions.ts';
import type { GraphStore } from './store/graph-store.ts';
import { type GraphRows, rowsOf } from './store/rows.ts';

export interface Failure {
  source: string;
  error: ConjugraphError;
}

/** What became of one file: its extraction, which is in the graph now, or the reason why it is not. */
export type Outcome = { source: string; loaded: Extraction } | { source: string; failure: Failure };

/** A store, and what writes to it: see `filingWriter`. */
export interface Target {
  store: GraphStore;
  write: FilingWriter;
}

/** Files read ahead of the one that is written, for each worker: enough that none waits, and memory stays flat. */
const aheadOfWriter = 16;

/**
 * Reads as many at once as there are readers, and writes in the order of the files.
 *
 * @param signal when aborted, the filing that is being written is finished and the rest is left
 * @throws StoreError when the store no longer answers; what was loaded until then stays loaded
 */
export async function* loadFilings(
  files: Iterable<FilingFile>,
  { store, readers, signal }: { store: GraphStore; readers: Readers; signal: AbortSignal },
): AsyncGenerator<Outcome> {
  const target = { store, write: filingWriter(store) };
  const ahead = readers.workers * aheadOfWriter + 1;
  const begin = async (file: FilingFile) => prepared(await readOne(file, readers), target);
  for await (const read of inOrder(files, ahead, begin)) {
    if (signal.aborted) return;
    yield await written(read, target);
  }
}

/**
 * Reads and writes one filing.
 *
 * @throws StoreError when the store no longer answers
 */
export const loadFiling = async (
  file: FilingFile,
  { readers, ...target }: Target & { readers: Readers },
): Promise<Outcome> => written(await readOne(file, readers), target);

/** What a file tells, or why it tells nothing. */
export type Read = { source: string; extraction: Extraction } | { source: string; failure: Failure };

/** Never rejects: a run that stops in between leaves no error behind that nobody hears of. */
export async function readOne(file: FilingFile, readers: Readers): Promise<Read> {
  const { source } = file;
  try {
    return { source, extraction: await readers.read(file) };
  } catch (error) {
    return { source, failure: failureOf(source, error) };
  }
}

/** While one filing is written, the rows of the next are made. */
function prepared(read: Read, { write }: Target): Read {
  if ('extraction' in read) write.prepare(read.extraction);
  return read;
}

/** @throws StoreError when the store no longer answers */
export async function written(read: Read, { store, write }: Target): Promise<Outcome> {
  if ('failure' in read) return read;
  const { source, extraction } = read;
  try {
    await write(extraction);
    return { source, loaded: extraction };
  } catch (error) {
    const failure = failureOf(source, error);
    // A filing that the store refuses is set aside; a store that is gone ends the run.
    if (failure.error instanceof StoreError) await store.ping();
    return { source, failure };
  }
}

/** Writes one filing. */
interface FilingWriter {
  (extraction: Extraction): Promise<void>;
  /** Makes what is to be written, for those who have time before they write it. */
  prepare(extraction: Extraction): void;
}

/**
 * What writes filings as the decisions of the graph leave them. It asks for these once, and again when a person has
 * decided something meanwhile.
 */
export function filingWriter(store: GraphStore): FilingWriter {
  let decisions: readonly Decision[] | undefined;
  const ready = new WeakMap<Extraction, GraphRows>();
  async function write(extraction: Extraction): Promise<void> {
    decisions ??= await decisionsIn(store);
    try {
      await store.write(ready.get(extraction) ?? rowsNow(extraction, decisions));
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'store/decided')) throw error;
      decisions = undefined;
      ready.delete(extraction);
      await write(extraction);
    }
  }
  function prepare(extraction: Extraction): void {
    try {
      if (decisions) ready.set(extraction, rowsNow(extraction, decisions));
    } catch {
      // What cannot be made fails again, and is told, when it is written.
    }
  }
  return Object.assign(write, { prepare });
}

const rowsNow = (extraction: Extraction, decisions: readonly Decision[]) =>
  rowsOf(extraction, new Date().toISOString(), decisions);

/** An error of our own making is set down to its filing, too, so that the others are still read. */
export function failureOf(source: string, error: unknown): Failure {
  if (error instanceof ConjugraphError) return { source, error };
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${source} made conjugraph fail: ${reason}. Please report this.`;
  return { source, error: new InvariantError('internal', message, { cause: error }) };
}
