/** Words and marks with their offsets. */

import type { Span } from '../model/evidence.ts';
import { finds } from './finds.ts';

export interface Token extends Span {
  /** Lower-case, curly quotes straight, for comparing; the text itself is `text.slice(start, end)`. */
  word: string;
}

/**
 * A number with its separators, a word with its digits, a possessive, or one mark. A hyphen parts two words and is
 * itself no token, so "wholly-owned" and "wholly owned" read alike; so do a Markdown escape and a trademark sign.
 */
const token =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|['’]s(?![\p{L}\p{N}])|(?<=s)['’](?=\s)|(?:\p{L}{1,2}\.){2,}|[\p{L}\p{N}⍺]+|[$€£¥%,;:()[\]"“”—–/+&.]/gu;

/**
 * @param text the stored text
 * @param within the range to read
 * @returns tokens in order, with offsets into `text`
 */
export function tokenise(text: string, within: Span): Token[] {
  const found: Token[] = [];
  const piece = text.slice(within.start, within.end);
  for (const match of finds(piece, token)) {
    const start = within.start + match.index;
    found.push({ start, end: start + match[0].length, word: fold(match[0]) });
  }
  return found;
}

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 2) return lower;
  if (lower === '“' || lower === '”') return '"';
  // Some fonts write the Greek letter with the sign of another alphabet.
  if (lower.includes('⍺')) return lower.replaceAll('⍺', 'α');
  if (lower === '—' || lower === '–') return '--';
  // "Immunomedics' antibody" owns as "Genentech's antibody" does.
  return /^['’]s?$/.test(lower) ? "'s" : lower;
}
