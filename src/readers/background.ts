/**
 * A reading thread among several. The one thread that writes does little for each filing, but often: where all cores read,
 * it would wait each time until one of them has had its turn. So these let it go first, by as much as nice(1) does, which
 * 19 bounds. On Linux alone a thread has a priority of its own: setpriority(2).
 */
import { getPriority, setPriority } from 'node:os';

if (process.platform === 'linux') {
  try {
    setPriority(Math.min(getPriority() + 10, 19));
  } catch {
    // Where that is not allowed, filings are read all the same.
  }
}

export { default } from './thread.ts';
