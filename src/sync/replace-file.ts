/** Files that are there whole or not at all. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes beside the file and renames, so that whoever reads it, or is killed meanwhile, finds the old file or the new one.
 *
 * @param lasting whether it has to outlive a power failure, too
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  { lasting = true } = {},
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${randomUUID()}.part`;
  try {
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(content);
      if (lasting) await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
