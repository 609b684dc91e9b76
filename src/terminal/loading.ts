/** Loads filings and shows how far it is. */
import { type Failure, loadFilings } from '../load.ts';
import type { Extraction } from '../model/extraction.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Context } from './command.ts';
import { exitCode, tellFailures } from './failures.ts';
import { counted, say } from './output.ts';
import { progress } from './progress.ts';

interface Found {
  files: readonly string[];
  /** Paths that are no files to load; they are told with those that fail. */
  refused: readonly Failure[];
}

/**
 * Says on standard output how many were loaded, and on standard error what was left out, also where the store goes away
 * in the middle.
 *
 * @returns the exit code
 */
export async function loadWithProgress(
  { files, refused }: Found,
  store: GraphStore,
  context: Context,
): Promise<number> {
  const shown = progress(context.stderr, files.length, 'filings');
  const failures = [...refused];
  let loaded = 0;
  try {
    for await (const outcome of loadFilings(files, { ...context, store })) {
      if ('loaded' in outcome) loaded++;
      else failures.push(outcome.failure);
      await shown.step(outcome.source, 'loaded' in outcome ? inWords(outcome.loaded) : 'not loaded');
    }
  } finally {
    shown.stop();
    const sum = `Loaded ${loaded} of ${counted(files.length, 'filing')} into ${store.address}.`;
    await say(context.stdout, sum);
    await tellFailures(context, failures);
  }
  return exitCode(failures);
}

const inWords = ({ entities, relations, events }: Extraction) =>
  [
    counted(entities.length, 'thing'),
    counted(relations.length, 'relation'),
    counted(events.length, 'record'),
  ].join(', ');
