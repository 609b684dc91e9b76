/** A graph that another process holds. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

/** Holds the graph of a file until the test ends. */
export async function graphHeld(file: string): Promise<void> {
  const holder = fork(new URL('hold-store.ts', import.meta.url), [file], { execArgv: ['--import', 'tsx'] });
  onTestFinished(async () => {
    const ended = once(holder, 'exit');
    holder.kill();
    await ended;
  });
  await once(holder, 'message');
}
