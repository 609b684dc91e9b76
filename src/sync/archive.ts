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

/** What a process left unfinished that was killed is older than this, in milliseconds. */
const abandoned = 3_600_000;

/** @param cwd the working folder */
export function openArchive(cwd: string): Archive {
  // By the year in the number, so that no folder holds millions of files.
  const pathOf = ({ accession }: FilingRef) =>
    join(syncFolder, 'filings', accession.slice(11, 13), `${accession}.txt`);
  const full = (ref: FilingRef) => join(cwd, pathOf(ref));
  return {
    pathOf,
    has: (ref) => exists(full(ref)),
    put: (ref, body) => replaceFile(full(ref), body),
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
  for (const path of await filesBelow(join(cwd, syncFolder, 'filings'))) {
    if (!path.endsWith('.txt')) continue;
    sum.filings++;
    sum.bytes += (await stat(path)).size;
  }
  return sum;
}

/** Takes out what was begun and never finished. */
export async function tidy(cwd: string, now: number): Promise<void> {
  for (const path of await filesBelow(join(cwd, syncFolder))) {
    if (!path.endsWith('.part')) continue;
    // Another process may have finished it since, or taken it out.
    const found = await stat(path).catch(() => undefined);
    if (found && found.mtimeMs < now - abandoned) await rm(path, { force: true });
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
