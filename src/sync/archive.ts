/** What was fetched: one file a filing, by accession number. */
import { access, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FilingRef } from './filing-ref.ts';
import { replaceFile } from './replace-file.ts';

export interface Archive {
  /** The file of a filing, from the working folder, whether it is there or not. */
  pathOf(ref: FilingRef): string;
  has(ref: FilingRef): Promise<boolean>;
  /** Whole or not at all. */
  put(ref: FilingRef, body: Uint8Array): Promise<void>;
}

/** Where everything of `sync` is, from the working folder. */
export const syncFolder = join('.conjugraph', 'edgar');

/** Where files of `sync` are begun: one folder, so that what was never finished is found without a look at all others. */
export const unfinished = (cwd: string): string => join(cwd, syncFolder, 'unfinished');

/** Where indexes are kept. */
export const indexFolder = (cwd: string): string => join(cwd, syncFolder, 'indexes');

/** In milliseconds: what a process left unfinished that was killed is older, and so is an index that nobody reads any more. */
const [abandoned, unread] = [3_600_000, 90 * 24 * 3_600_000];

/** @param cwd the working folder */
export function openArchive(cwd: string): Archive {
  // By the year in the number, so that no folder holds millions of files.
  const pathOf = ({ accession }: FilingRef) =>
    join(syncFolder, 'filings', accession.slice(11, 13), `${accession}.txt`);
  const full = (ref: FilingRef) => join(cwd, pathOf(ref));
  return {
    pathOf,
    has: (ref) => exists(full(ref)),
    put: (ref, body) => replaceFile(full(ref), body, { beside: unfinished(cwd) }),
  };
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** @returns how many filings are there, and their bytes in all */
export async function sizeOfArchive(cwd: string): Promise<{ filings: number; bytes: number }> {
  const sum = { filings: 0, bytes: 0 };
  const years = join(cwd, syncFolder, 'filings');
  for (const year of await namesIn(years)) {
    for (const name of await namesIn(join(years, year))) {
      sum.filings++;
      sum.bytes += (await stat(join(years, year, name))).size;
    }
  }
  return sum;
}

/** Takes out what was begun and never finished, and indexes that were not read for long. */
export async function tidy(cwd: string, now: number): Promise<void> {
  await takeOut(unfinished(cwd), now - abandoned);
  await takeOut(indexFolder(cwd), now - unread);
}

async function takeOut(folder: string, before: number): Promise<void> {
  for (const name of await namesIn(folder)) {
    const path = join(folder, name);
    // Another process may have finished it since, or taken it out.
    const found = await stat(path).catch(() => undefined);
    if (found && found.mtimeMs < before) await rm(path, { force: true });
  }
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
