/** Loads filings into a graph, one after the other; what cannot be loaded is set aside with its reason. */
import { setImmediate } from 'node:timers/promises';
import { ConjugraphError, InvariantError, StoreError } from './errors.ts';
import { extract } from './extract.ts';
import { readFilingFile } from './inputs.ts';
import type { Extraction } from './model/extraction.ts';
import type { GraphStore } from './store/graph-store.ts';
import { rowsOf } from './store/rows.ts';

export interface Failure {
  source: string;
  error: ConjugraphError;
}

export interface Loaded {
  source: string;
  /** Key of the filing in the graph. */
  key: string;
  entities: number;
  relations: number;
  events: number;
}

type Outcome = { loaded: Loaded } | { failure: Failure };

interface Loading {
  store: GraphStore;
  cwd: string;
  /** When aborted, the filing under way is finished and the rest is left. */
  signal: AbortSignal;
  /** Called after each filing. */
  onFile(outcome: Outcome): Promise<void>;
}

/**
 * @param files paths, relative to `cwd`
 * @throws StoreError when the store no longer answers; what was loaded until then stays loaded
 */
export async function loadFilings(
  files: readonly string[],
  { store, cwd, signal, onFile }: Loading,
): Promise<{ loaded: Loaded[]; failed: Failure[] }> {
  const loaded: Loaded[] = [];
  const failed: Failure[] = [];
  for (const file of files) {
    // Reading and extracting do not wait for anything, so signals are let in between two files.
    await setImmediate();
    if (signal.aborted) break;
    const outcome = await loadOne(file, store, cwd);
    if ('loaded' in outcome) loaded.push(outcome.loaded);
    else failed.push(outcome.failure);
    await onFile(outcome);
  }
  return { loaded, failed };
}

async function loadOne(source: string, store: GraphStore, cwd: string): Promise<Outcome> {
  try {
    const extraction = extractFile(source, cwd);
    await store.write(rowsOf(extraction, new Date().toISOString()));
    return { loaded: { source, key: extraction.document.key, ...counts(extraction) } };
  } catch (error) {
    const known = namedError(source, error);
    // A filing that the store refuses is set aside; a store that is gone ends the run.
    if (known instanceof StoreError) await store.ping();
    return { failure: { source, error: known } };
  }
}

/** @throws InputError when the file is no filing */
export const extractFile = (source: string, cwd: string): Extraction => extract(readFilingFile(source, cwd));

const counts = ({ entities, relations, events }: Extraction) => ({
  entities: entities.length,
  relations: relations.length,
  events: events.length,
});

/** An error of our own making is one of this filing, too: the others are still loaded. */
export function namedError(source: string, error: unknown): ConjugraphError {
  if (error instanceof ConjugraphError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new InvariantError('internal', `${source} made conjugraph fail: ${message}. Please report this.`, {
    cause: error,
  });
}
