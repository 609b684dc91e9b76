/**
 * What one filing may cost. The largest file that is read at all has 32 MB (`edgar/limits.ts`); filled with nothing but
 * facts it would take 100 s and 2.3 GB. An 8-K takes a tenth of a second, and a long one with all exhibits some seconds.
 */
export interface Limits {
  /** Seconds of processor time on Linux, of a clock elsewhere, from the start of reading; 20 times that on a clock (`allowance.ts`). */
  seconds: number;
  /** Megabytes (2^20 bytes) of the heap of one thread. */
  megabytes: number;
}

export const limits: Limits = { seconds: 120, megabytes: 2048 };
