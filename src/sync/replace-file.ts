/** Files that are there whole or not at all. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes another file and renames it, so that whoever reads it, or is killed meanwhile, finds the old file or the new one.
 *
 * @param lasting whether it has to outlive a power failure, too
 * @param beside the folder in which it is begun, on the same storage; without it, that of the file
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  { lasting = true, beside = dirname(path) } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await mkdir(beside, { recursive: true });
  const part = join(beside, `${basename(path)}.${randomUUID()}.part`);
  try {
    const file = await open(part, 'wx');
    try {
      await file.writeFile(content);
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
