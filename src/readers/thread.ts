/** What a reading thread runs, once for each filing. */
import { parentPort } from 'node:worker_threads';
import type { FilingFile } from '../inputs.ts';
import type { Extraction } from '../model/extraction.ts';
import { type Crossing, crossing } from './crossing.ts';
import { extractFile } from './extract-file.ts';

export type Task = FilingFile & { id: number };
export type Answer = { extraction: Extraction } | { refused: Crossing };

/** Says first that it has begun, by the task's id: from then on its time is counted. */
export default function read({ id, ...file }: Task): Answer {
  parentPort?.postMessage(id);
  try {
    return { extraction: extractFile(file) };
  } catch (error) {
    const refused = crossing(error);
    if (refused) return { refused };
    throw error;
  }
}
