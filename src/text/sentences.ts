/** English text → sentences. Own code, since each sentence needs its exact offsets and the field's abbreviations. */

import type { Span } from '../model/evidence.ts';
import { wordsOf } from '../tables.ts';
import { finds } from './finds.ts';

/** Words after which a full stop does not end a sentence. */
const abbreviations = new Set(wordsOf('sentence-words', 'abbreviation'));

/** After these it may well end one, when a word follows that can begin one. */
const mayEnd = new Set(wordsOf('sentence-words', 'may-end'));
const openers = new Set(wordsOf('sentence-words', 'opener'));

const end = /(?<![.!?])[.!?]+(?:["'”’)\]*]+)?(?=\s)/g;

/** No sentence is longer than this many code units, so that no step after it can be slow on hostile text. */
const longest = 4000;

/**
 * Splits running text.
 *
 * @param text the stored text
 * @param within the range to split, e.g. one paragraph
 * @returns spans in order, trimmed of white space, together holding every visible character
 */
export function sentences(text: string, within: Span): Span[] {
  const found: Span[] = [];
  const block = text.slice(within.start, within.end);
  let start = 0;
  for (const match of finds(block, end)) {
    const stop = match.index + match[0].length;
    if (!endsSentence(block, start, match.index, stop)) continue;
    pushTrimmed(found, block, start, stop, within.start);
    start = stop;
  }
  pushTrimmed(found, block, start, block.length, within.start);
  return found;
}

function endsSentence(block: string, start: number, dot: number, stop: number): boolean {
  const next = /^\s+["'“‘(]*(\p{L}|\p{N}|\$|€|£|\\)(\p{L}*)/u.exec(block.slice(stop, stop + 60));
  if (!next)
    return block.slice(stop, stop + 60).trim() === '' || !/^\s+[a-z]/.test(block.slice(stop, stop + 4));
  const [, first = '', rest = ''] = next;
  // A drug's code may begin with a small letter: "huN901-DM1".
  if (/\p{Ll}/u.test(first) && !/^\p{Ll}{0,3}\p{Lu}/u.test(rest)) return false;
  if (block[dot] !== '.') return true;
  const before =
    /(\S+)$/.exec(block.slice(Math.max(start, dot - 24), dot))?.[1]?.replace(/^["'“‘(]+/, '') ?? '';
  // "(BUSINESS WIRE)--Aug. 5", "Jan./Feb. 2004"
  const glued = /[-–—/)](\p{L}+)$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  const word = mayEnd.has(glued) || abbreviations.has(glued) ? glued : before.toLowerCase();
  if (/^\p{Lu}$/u.test(before)) return false; // an initial: "Daniel M. Junius"
  if (mayEnd.has(word))
    return (
      openers.has((first + rest).toLowerCase()) ||
      (legalEnd.test(word) && begins.test(block.slice(stop, stop + 80)))
    );
  // "E.R. Squibb"
  return !abbreviations.has(word) && !/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before);
}

/** Ends of firms' names behind which no further part of the name stands. */
const legalEnd = /^(?:inc|corp|ltd)$/;

/** "… from Regeneron, Inc. Mavrilimumab, an antibody, was …", "… Inc. Medarex has …": a name, and what is told of it. */
const begins =
  /^\s+["“]?\p{Lu}[\p{L}\p{N}-]{2,}[®™]?(?:\s\p{Ll}{4,})?(?:,\s(?:an?|which)\s|\s(?:is|was|has|had|will|are|were|may)\s)/u;

function pushTrimmed(found: Span[], block: string, start: number, stop: number, offset: number): void {
  const piece = block.slice(start, stop);
  const lead = piece.length - piece.trimStart().length;
  const tail = piece.trimEnd().length;
  for (let at = lead; at < tail; at += longest) {
    found.push({ start: offset + start + at, end: offset + start + Math.min(at + longest, tail) });
  }
}
