/** Filings that could not be loaded: one file each, with the reason, and when it is worth to try again. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ConjugraphError } from '../errors.ts';
import { syncFolder, unfinished } from './archive.ts';
import { Accession, FilingRef } from './filing-ref.ts';
import { replaceFile } from './replace-file.ts';

export const SetAside = z.object({
  filing: FilingRef,
  /** Of the error, e.g. `input/not-a-filing`. */
  code: z.string(),
  reason: z.string(),
  /** Of conjugraph, that could not load it. */
  release: z.string(),
  /** When it was tried last, ISO 8601, and how often. */
  at: z.iso.datetime(),
  tries: z.int(),
  /** Not before this moment; left out where only another release may do better. */
  again: z.iso.datetime().optional(),
});
export type SetAside = z.infer<typeof SetAside>;

const folderIn = (cwd: string) => join(cwd, syncFolder, 'set-aside');
const fileOf = (cwd: string, accession: string) => join(folderIn(cwd), `${Accession.parse(accession)}.json`);

/** @returns all, by accession number; a file that is none of ours is passed over */
export async function readSetAside(cwd: string): Promise<Map<string, SetAside>> {
  const folder = folderIn(cwd);
  const found = new Map<string, SetAside>();
  for (const name of await readdir(folder).catch(() => [])) {
    const told = SetAside.safeParse(await readJson(join(folder, name))).data;
    if (told) found.set(told.filing.accession, told);
  }
  return found;
}

/** @returns nothing where it is no JSON, or was taken back meanwhile */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || isNoFile(error)) return undefined;
    throw error;
  }
}

const isNoFile = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR'].includes(String(error.code));

/** @param before what is told of an earlier try */
export async function setAside(
  filing: FilingRef,
  error: ConjugraphError,
  { cwd, release, now, before }: { cwd: string; release: string; now: number; before: SetAside | undefined },
): Promise<void> {
  const tries = before?.release === release ? before.tries + 1 : 1;
  const again = mayPass(error) ? new Date(now + delay(tries)).toISOString() : undefined;
  const { code, message: reason } = error;
  const told: SetAside = { filing, code, reason, release, at: new Date(now).toISOString(), tries, again };
  await replaceFile(fileOf(cwd, filing.accession), `${JSON.stringify(told, null, 2)}\n`, {
    beside: unfinished(cwd),
  });
}

export const takeBack = (cwd: string, accession: string): Promise<void> =>
  rm(fileOf(cwd, accession), { force: true });

/** Whether it is worth to try again: by another release always, by the same where the cause may pass. */
export const isDue = (told: SetAside, release: string, now: number): boolean =>
  told.release !== release || (told.again !== undefined && Date.parse(told.again) <= now);

/** The text stays as it is; a server may come to its senses, also one that gave a page of its own as the filing. */
const mayPass = ({ code }: ConjugraphError) =>
  /^(?:edgar|store)\/|^input\/(?:not-a-submission|other-filing)$/.test(code);

const hour = 3_600_000;

/** None for the first two tries, then an hour that doubles, at most a week. */
const delay = (tries: number): number => (tries < 3 ? 0 : Math.min(hour * 2 ** (tries - 3), 168 * hour));
