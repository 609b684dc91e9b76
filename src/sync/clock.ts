/** The time, as something that a test can set. */
import { setTimeout } from 'node:timers/promises';

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** @throws AbortError when the signal is aborted meanwhile */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => setTimeout(Math.max(0, ms), undefined, signal ? { signal } : {}),
};
