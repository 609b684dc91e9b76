/** Short names for long texts: the first hex digits of a text's SHA-256. */
import { createHash } from 'node:crypto';

/** @example digest('{"a":1}', 8) // '015abd7f' */
export const digest = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);
