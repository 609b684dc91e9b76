/** White space of HTML: what a reader sees of it, and where the rest stood. */
import { ascending, mark, type Sourced } from './sourced.ts';

/** Soft hyphens and zero-width characters are layout; they would split words. */
const invisible = /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/g;

/** Spaces of every width are spaces. */
export function hardSpaces(text: string): string {
  return text.replace(invisible, '').replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ');
}

/** One space for a run of white space, a tab for a run of hard spaces, none at the ends. */
export function collapse(text: string): string {
  if (text === '') return '';
  const columns = text.replace(/(?:\u00a0[ \r\n]?){4,}/g, '\t');
  return hardSpaces(columns)
    .replace(/[ \t\r\n\f]+/g, (space) => (space.includes('\t') && !/[\r\n]/.test(space) ? '\t' : ' '))
    .trim();
}

const white = new Set([
  ...' \t\r\n\f\u00a0\u202f\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
]);

/**
 * Changes white space only, and finds each letter's place again.
 *
 * @param change drops or replaces white space and invisible characters; other letters stay, in order
 * @param runs whether one character of white space may stand for many
 */
export function collapsed(whole: Sourced, change: (text: string) => string, runs: boolean): Sourced {
  const { text: raw } = whole;
  const text = change(raw);
  if (text === raw) return whole;
  const from = ascending(whole.marks);
  const marks: number[] = [];
  let read = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const isSpace = white.has(char);
    while (read < raw.length && (isSpace ? !white.has(raw[read] ?? '') : raw[read] !== char)) read += 1;
    mark(marks, at, from(read));
    read += 1;
    while (isSpace && runs && white.has(raw[read] ?? '')) read += 1;
  }
  return { text, marks };
}
