/** What a file says of itself in a few words: names, types, numbers. */
import { maxField } from './limits.ts';

/**
 * One line that can be shown anywhere: control characters and the marks that reorder text are dropped.
 *
 * @example fieldOf('EX-99.1\u001b[2J ')  // 'EX-99.1[2J'
 */
export function fieldOf(words: string): string {
  return (
    words
      .slice(0, 4 * maxField)
      .replace(/[\t\r\n\f\v]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .slice(0, maxField)
      .trim()
  );
}

/** The object without its empty fields. */
export function defined<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as T;
}
