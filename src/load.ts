/** Loads filings into a graph, one after the other; what cannot be loaded is set aside with its reason. */
import { setImmediate } from 'node:timers/promises';
import { ConjugraphError, InvariantError, StoreError } from './errors.ts';
import { extract } from './extract.ts';
import { readFilingFile } from './inputs.ts';
import type { Decision } from './model/decision.ts';
import type { Extraction } from './model/extraction.ts';
import { decisionsIn } from './store/decisions.ts';
import type { GraphStore } from './store/graph-store.ts';
import { rowsOf } from './store/rows.ts';

export interface Failure {
  source: string;
  error: ConjugraphError;
}

/** What became of one file: its extraction, which is in the graph now, or the reason why it is not. */
export type Outcome = { source: string; loaded: Extraction } | { source: string; failure: Failure };

/**
 * @param files paths, relative to `cwd`
 * @param signal when aborted, the filing under way is finished and the rest is left
 * @throws StoreError when the store no longer answers; what was loaded until then stays loaded
 */
export async function* loadFilings(
  files: readonly string[],
  { store, cwd, signal }: { store: GraphStore; cwd: string; signal: AbortSignal },
): AsyncGenerator<Outcome> {
  const write = filingWriter(store);
  for (const source of files) {
    // Reading and extracting do not wait for anything, so signals are let in between two files.
    await setImmediate();
    if (signal.aborted) return;
    yield await loadOne(source, { store, cwd, write });
  }
}

async function loadOne(
  source: string,
  { store, cwd, write }: { store: GraphStore; cwd: string; write: FilingWriter },
): Promise<Outcome> {
  try {
    const extraction = extractFile(source, cwd);
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
export type FilingWriter = (extraction: Extraction) => Promise<void>;

/**
 * What writes filings as the decisions of the graph leave them. It asks for these once, and again when a person has
 * decided something meanwhile.
 */
export function filingWriter(store: GraphStore): FilingWriter {
  let decisions: readonly Decision[] | undefined;
  return async function write(extraction) {
    decisions ??= await decisionsIn(store);
    try {
      await store.write(rowsOf(extraction, new Date().toISOString(), decisions));
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'store/decided')) throw error;
      decisions = undefined;
      await write(extraction);
    }
  };
}

/** @throws InputError when the file is no filing */
export const extractFile = (source: string, cwd: string): Extraction => extract(readFilingFile(source, cwd));

/** An error of our own making is set down to its filing, too, so that the others are still read. */
export function failureOf(source: string, error: unknown): Failure {
  if (error instanceof ConjugraphError) return { source, error };
  const reason = error instanceof Error ? error.message : String(error);
  const message = `${source} made conjugraph fail: ${reason}. Please report this.`;
  return { source, error: new InvariantError('internal', message, { cause: error }) };
}
