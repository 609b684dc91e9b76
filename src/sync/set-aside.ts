/** Filings that could not be loaded: one file each, with the reason, and when it is worth to try again. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ConjugraphError } from '../errors.ts';
import { syncFolder } from './archive.ts';
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
  const names = await readdir(folderIn(cwd)).catch(() => []);
  const read = names
    .filter((name) => name.endsWith('.json'))
    .map(async (name) => {
      const text = await readFile(join(folderIn(cwd), name), 'utf8').catch(() => '');
      const parsed = SetAside.safeParse(jsonOf(text));
      return parsed.success ? [parsed.data] : [];
    });
  const all = (await Promise.all(read)).flat();
  return new Map(all.map((each) => [each.filing.accession, each]));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
  await replaceFile(fileOf(cwd, filing.accession), `${JSON.stringify(told, null, 2)}\n`);
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
