/** Loads filings and shows how far it is. */
import { type Failure, type Loaded, loadFilings } from '../load.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Context } from './command.ts';
import { counted, say } from './output.ts';
import { progress } from './progress.ts';

/** Ends with one line on standard output that says how many were loaded, and where to. */
export async function loadWithProgress(
  files: readonly string[],
  store: GraphStore,
  { stdout, stderr, cwd, signal }: Context,
): Promise<{ loaded: Loaded[]; failed: Failure[] }> {
  const shown = progress(stderr, files.length, 'filings');
  try {
    const result = await loadFilings(files, {
      store,
      cwd,
      signal,
      onFile: (outcome) =>
        'loaded' in outcome
          ? shown.step(outcome.loaded.source, inWords(outcome.loaded))
          : shown.step(outcome.failure.source, 'not loaded'),
    });
    shown.stop();
    const loaded = `Loaded ${result.loaded.length} of ${counted(files.length, 'filing')} into ${store.address}.`;
    await say(stdout, loaded);
    return result;
  } finally {
    shown.stop();
  }
}

const inWords = ({ entities, relations, events }: Loaded) =>
  [counted(entities, 'thing'), counted(relations, 'relation'), counted(events, 'record')].join(', ');
