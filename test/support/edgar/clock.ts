/** A clock that stands until something sleeps, and then is at once where the sleeper wanted to be. */
import type { Clock } from '../../../src/sync/clock.ts';

/** 2024-03-18T12:00:00Z */
export const noon = Date.UTC(2024, 2, 18, 12);

export function setClock(now = noon): Clock & { slept: number[]; at: number } {
  const clock = {
    at: now,
    slept: [] as number[],
    now: () => clock.at,
    sleep: async (ms: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      clock.slept.push(Math.round(ms));
      clock.at += Math.max(0, ms);
    },
  };
  return clock;
}
