/** Locks between the processes of one machine, or of several that share a folder. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

/** In milliseconds: a lock whose owner has not touched it for so long is that of a dead process, and is taken over. */
const stale = 10_000;

/** How often a lock that is only ever held for a moment is tried: longer together than `stale`. */
const patient = { retries: 1500, factor: 1, minTimeout: 5, maxTimeout: 15, randomize: true };

/**
 * @param path of the lock; its folder is made where it is not there
 * @param wait whether to wait for a lock that is only ever held for a moment
 * @returns what gives it back; nothing when somebody else has it
 */
export async function tryLock(path: string, wait = false): Promise<(() => Promise<void>) | undefined> {
  await mkdir(dirname(path), { recursive: true });
  try {
    const unlock = await lock(path, {
      lockfilePath: path,
      realpath: false,
      stale,
      retries: wait ? patient : 0,
      // Another has taken it over, say after this machine slept. Then a filing may be done twice, which changes nothing.
      onCompromised: () => undefined,
    });
    return () => unlock().catch(() => undefined);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOCKED') return undefined;
    throw error;
  }
}
