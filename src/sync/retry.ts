/** When to ask again for what was not given. */

/** What went wrong: EDGAR refuses (403, 429, 5xx), breaks off, is too slow, or cannot be reached. */
export type Trouble = 'refused' | 'cut' | 'slow' | 'unreachable';

/** How often one thing is asked for in all; a slow answer has cost minutes already. */
const tries: Readonly<Record<Trouble, number>> = { refused: 5, cut: 3, slow: 2, unreachable: 4 };

/** In milliseconds: the first wait, which doubles each time, and the longest that `Retry-After` may ask for. */
const first = 1000;
export const longest = 120_000;

/**
 * @param tried how often it was asked for by now
 * @param retryAfter milliseconds that the server asks to wait
 * @param random from 0 up to 1; spreads the waits of many between half and one and a half
 * @returns milliseconds to wait; nothing when asking again is of no use
 */
export function waitBeforeRetry(
  trouble: Trouble,
  tried: number,
  retryAfter: number | undefined,
  random: () => number = Math.random,
): number | undefined {
  if (tried >= tries[trouble] || (retryAfter ?? 0) > longest) return undefined;
  const own = first * 2 ** (tried - 1) * (0.5 + random());
  // Never earlier than asked, and not all at the same moment after it.
  return retryAfter === undefined ? own : retryAfter + random() * first;
}

/**
 * The header's value in milliseconds from now; it is a number of seconds or a date.
 *
 * @example retryAfterMs('120', Date.now()) // 120000
 */
export function retryAfterMs(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
