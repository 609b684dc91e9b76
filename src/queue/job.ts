/** What a job is: one filing on storage that all workers see. */
import type { Stats } from 'node:fs';
import { z } from 'zod';
import type { FilingFile } from '../inputs.ts';
import { digest } from '../model/digest.ts';

/** What Redis keeps of a job; other programs could write there, too. */
export const FilingJob: z.ZodType<FilingFile> = z.object({
  source: z.string().min(1),
  path: z.string().startsWith('/'),
});

/** The queue's name in Redis: its keys begin with `bull:conjugraph`. */
export const queueName = 'conjugraph';

/** Enqueueing waits while more jobs than these wait; a job takes about 1 KB of Redis's memory. */
export const mostWaiting = 10_000;

/** Tries of a filing that the store did not take, 1 s, 2 s, 4 s … apart: more than an hour in all. */
export const attempts = 12;

/** Tries of a file that cannot be read: another machine may see the storage that this one lost. */
export const unreadableAttempts = 3;

/** Done jobs that are remembered, so that enqueueing the same files again does nothing. */
export const remembered = 100_000;

/** Milliseconds for which a worker has a job without saying that it lives; a living one says so twice in this time. */
export const lease = 15_000;

/** How many workers a filing may take down with it before it is given up. */
export const mostTakenDown = 5;

/**
 * The same file has the same job, whoever enqueues it; a file that was changed has another one.
 *
 * @example jobIdOf('/data/8k.txt', statSync('/data/8k.txt')) // 'filing-5f0c…'
 */
export function jobIdOf(path: string, { size, mtimeMs }: Pick<Stats, 'size' | 'mtimeMs'>): string {
  return `filing-${digest([path, size, mtimeMs].join('\n'), 32)}`;
}
