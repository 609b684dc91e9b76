/** The one way in which a folder of modules is read: the folder is the list. */
import { readdirSync } from 'node:fs';

/**
 * Imports every module of a folder, in order of their names, so that the result is the same on every machine.
 *
 * @param folder beside the caller: `new URL('../rules/', import.meta.url)`; works from `src` and from `dist`
 */
export async function importFolder(folder: URL): Promise<Record<string, unknown>[]> {
  const files = readdirSync(folder)
    .filter((file) => /\.(?:ts|js)$/.test(file) && !file.endsWith('.d.ts'))
    .sort();
  return Promise.all(
    files.map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
  );
}
