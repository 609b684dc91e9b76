/** Words and marks with their offsets. */

import type { Span } from '../model/evidence.ts';

export interface Token extends Span {
  /** Lower-case, curly quotes straight, for comparing; the text itself is `text.slice(start, end)`. */
  word: string;
}

/**
 * A number with its separators, a word with its digits, a possessive, or one mark. A hyphen parts two words and is
 * itself no token, so "wholly-owned" and "wholly owned" read alike; so do a Markdown escape and a trademark sign.
 */
const token =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|['’´‘ʼ′][sS](?![\p{L}\p{N}])|(?<=[sxzSXZ])['’´](?=\s)|(?:\p{L}{1,2}\.){2,}|(?<=\s)-{1,3}(?=\s)|[\p{L}\p{N}⍺]+|[$€£¥%,;:()[\]"“”—–/+&.]/uy;

/**
 * @param text the stored text
 * @param within the range to read
 * @returns tokens in order, with offsets into `text`
 */
export function tokenise(text: string, within: Span): Token[] {
  const found: Token[] = [];
  const piece = text.slice(within.start, within.end);
  for (let at = 0; at < piece.length; ) {
    const end = plainEnd(piece, at) ?? markedEnd(piece, at);
    const start = within.start + at;
    if (end > at) found.push({ start, end: within.start + end, word: fold(piece.slice(at, end)) });
    at = end > at ? end : at + ((piece.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/** Where the token that begins here ends, as the expression has it; `at` where none begins. */
function markedEnd(piece: string, at: number): number {
  token.lastIndex = at;
  return token.test(piece) ? token.lastIndex : at;
}

/**
 * The same without the expression, for what most of a text is: words of ASCII that no full stop or comma may continue,
 * and spaces.
 */
function plainEnd(piece: string, from: number): number | undefined {
  const first = kinds[piece.charCodeAt(from)];
  if (first === other) return from;
  if (first !== letter && first !== digit) return undefined;
  let at = from + 1;
  while (kinds[piece.charCodeAt(at)] === letter || kinds[piece.charCodeAt(at)] === digit) at++;
  const next = piece.charCodeAt(at);
  // "A.G.", "1.5", "10,000", "für"
  const mayGoOn =
    next === 46 ? first === digit || at - from <= 2 : next === 44 ? first === digit : next > 127;
  return mayGoOn ? undefined : at;
}

const letter = 1;
const digit = 2;
const other = 3;
const sign = 4;

/** What a code unit of ASCII can begin: a word, a number, no token, or what the expression has to tell. */
const kinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const char = String.fromCharCode(unit);
  if (/[A-Za-z]/.test(char)) return letter;
  if (/\d/.test(char)) return digit;
  return /[$%,;:()[\]"/+&.'-]/.test(char) ? sign : other;
});

function fold(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length > 2) return lower === '---' ? '--' : lower;
  if (lower === '“' || lower === '”') return '"';
  // Some fonts write the Greek letter with the sign of another alphabet.
  if (lower.includes('⍺')) return lower.replaceAll('⍺', 'α');
  if (/^(?:[—–]|-{1,2})$/.test(lower)) return '--';
  // "Immunomedics' antibody" owns as "Genentech's antibody" does.
  const isOwner = /^['’´‘ʼ′]/.test(lower);
  return isOwner && (lower.length === 1 || lower[1] === 's') ? "'s" : lower;
}
