/** How long a filing may be read: what its own thread used counts, not what other programs of the machine took meanwhile. */
import { readFileSync, readlinkSync } from 'node:fs';

/** On the clock a filing may take so many times its allowance, for a thread that waits for a disk uses no processor. */
const patience = 20;

/**
 * Calls back once when the allowance is used up.
 *
 * @param seconds of processor time; of a clock where nothing tells what is used
 * @param used processor time so far, in seconds; nothing when it is not known
 * @returns ends the watch
 */
export function watch(seconds: number, used: () => number | undefined, usedUp: () => void): () => void {
  const [start, before] = [performance.now(), used() ?? 0];
  const look = () => {
    const clock = (performance.now() - start) / 1000;
    const now = used();
    const left = seconds - (now === undefined ? clock : Math.max(now - before, clock / patience));
    if (left <= 0) usedUp();
    else timer = setTimeout(look, Math.ceil(left * 1000));
  };
  let timer = setTimeout(look, seconds * 1000);
  return () => clearTimeout(timer);
}

/** What another thread finds this one by; nothing but on Linux, see proc_thread-self(5). */
export function threadName(): string | undefined {
  try {
    return readlinkSync('/proc/thread-self');
  } catch {
    return undefined;
  }
}

/**
 * Processor time that a thread has used, in seconds.
 *
 * @param thread as `threadName` said it there
 */
export function processorTime(thread: string | undefined): number | undefined {
  if (thread === undefined) return undefined;
  try {
    const nanoseconds = Number.parseInt(readFileSync(`/proc/${thread}/schedstat`, 'latin1'), 10);
    // A kernel that does not count says nothing, or 0.
    return nanoseconds > 0 ? nanoseconds / 1e9 : undefined;
  } catch {
    return undefined;
  }
}
