/** What a reading thread runs, once for each filing. */
import { parentPort } from 'node:worker_threads';
import type { FilingFile } from '../inputs.ts';
import type { Extraction } from '../model/extraction.ts';
import { threadName } from './allowance.ts';
import { type Crossing, crossing } from './crossing.ts';
import { extractFile } from './extract-file.ts';

export type Task = FilingFile & { id: number };
export type Answer = { extraction: Extraction } | { refused: Crossing };

/** A reading thread began with a task. */
export interface Begun {
  id: number;
  thread: string | undefined;
}

const thread = threadName();

/** Says first that it has begun: from then on its time is counted. */
export default function read({ id, ...file }: Task): Answer {
  parentPort?.postMessage({ id, thread } satisfies Begun);
  try {
    return { extraction: extractFile(file) };
  } catch (error) {
    const refused = crossing(error);
    if (refused) return { refused };
    throw error;
  }
}
