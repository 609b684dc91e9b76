/** From the paths of a command line to filings. */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { tooLarge } from './edgar/decode.ts';
import type { Filing } from './edgar/filing.ts';
import { maxBytes } from './edgar/limits.ts';
import { readFiling } from './edgar/read-filing.ts';
import { InputError } from './errors.ts';

const endings = /\.(txt|html?)$/i;

/** A file that could not be used, with the reason. */
export interface Refused {
  source: string;
  error: InputError;
}

/** Where a filing is. */
export interface FilingFile {
  /** As the user gave it: what messages and the graph call it. */
  source: string;
  /** Absolute path of the file. */
  path: string;
}

/** @param source path, relative to `cwd` */
export const fileAt = (source: string, cwd: string): FilingFile => ({ source, path: resolve(cwd, source) });

/**
 * Files as they are given; of folders, all files below that end like filings, sorted. No file comes twice.
 *
 * @param paths files and folders, relative to `cwd`
 */
export function findFilings(paths: readonly string[], cwd: string): { files: string[]; refused: Refused[] } {
  const files = new Map<string, string>();
  const refused: Refused[] = [];
  const attempt = (source: string, work: () => void) => {
    try {
      work();
    } catch (error) {
      refused.push({ source, error: inputError(source, error) });
    }
  };
  const take = (file: string) =>
    attempt(file, () => {
      const real = realpathSync(resolve(cwd, file));
      if (!files.has(real)) files.set(real, file);
    });
  for (const path of paths) {
    attempt(path, () => {
      if (statSync(resolve(cwd, path)).isDirectory()) filingsBelow(path, cwd).forEach(take);
      else take(path);
    });
  }
  return { files: [...files.values()], refused };
}

function filingsBelow(folder: string, cwd: string): string[] {
  const found = readdirSync(resolve(cwd, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && endings.test(entry.name))
    .map((entry) => join(folder, relative(resolve(cwd, folder), join(entry.parentPath, entry.name))))
    .filter((path) => !/(?:^|[/\\])\./.test(relative(folder, path)))
    .sort();
  if (found.length > 0) return found;
  throw new InputError(
    'input/no-filings',
    `${folder} holds no filings; they are files that end in .txt, .htm or .html.`,
  );
}

/** @throws InputError when the file cannot be read, is too large, or is no filing */
export const readFilingFile = (file: FilingFile): Filing => readFiling(readInput(file), file.source);

/** @throws InputError when the file cannot be read or is too large */
export function readInput({ source, path }: FilingFile): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile())
      throw new InputError('input/no-file', `${source} is no file; give files or folders.`);
    if (stats.size > maxBytes) throw tooLarge(source, stats.size);
    return readFileSync(path);
  } catch (error) {
    throw inputError(source, error);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist; check the path.',
  ENOTDIR: 'does not exist; check the path.',
  EACCES: 'may not be read by you; check its permissions.',
  EPERM: 'may not be read by you; check its permissions.',
  ELOOP: 'is a link that leads to itself.',
  ENAMETOOLONG: 'is longer than a path may be.',
};

/** What the file system says, as one sentence. */
export function inputError(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code] ?? `cannot be read: ${error instanceof Error ? error.message : error}.`;
  return new InputError('input/unreadable', `${path} ${reason}`, { cause: error });
}
