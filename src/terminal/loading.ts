/** Loads filings and shows how far it is. */
import { fileAt } from '../inputs.ts';
import { type Failure, loadFilings } from '../load.ts';
import type { Extraction } from '../model/extraction.ts';
import { openReaders } from '../readers/open.ts';
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
 * @param workers threads that read
 * @returns the exit code
 */
export async function loadWithProgress(
  { files, refused }: Found,
  store: GraphStore,
  context: Context,
  workers = 1,
): Promise<number> {
  const { signal, cwd } = context;
  const readers = openReaders({ workers, signal });
  const shown = progress(context.stderr, files.length, 'filings');
  const failures = [...refused];
  let loaded = 0;
  try {
    const found = files.map((file) => fileAt(file, cwd));
    for await (const outcome of loadFilings(found, { store, readers, signal })) {
      if ('loaded' in outcome) loaded++;
      else failures.push(outcome.failure);
      await shown.step(outcome.source, 'loaded' in outcome ? inWords(outcome.loaded) : 'not loaded');
    }
  } finally {
    shown.stop();
    await readers.close();
    const sum = `Loaded ${loaded} of ${counted(files.length, 'filing')} into ${store.address}.`;
    await say(context.stdout, sum);
    await tellFailures(context, failures);
  }
  return exitCode(failures);
}

/** @example inWords(extraction) // '12 things, 3 relations, 1 record' */
export const inWords = ({ entities, relations, events }: Extraction) =>
  [
    counted(entities.length, 'thing'),
    counted(relations.length, 'relation'),
    counted(events.length, 'record'),
  ].join(', ');
