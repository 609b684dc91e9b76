/** Reading a masked line backwards from a mention: the word that governs it stands before it. */
import type { Sentence } from '../stages/reading.ts';
import { clause } from './line.ts';

interface WordBefore {
  word: string;
  /** Its offset in the text that is read. */
  at: number;
  /** Up to six words before it. */
  near: readonly string[];
  /** The word after it. */
  next: string | undefined;
}

/** How many letters of the line are read for a word. */
const letters = 16;

/** @returns the last `reach` words of a stretch of a masked line, the last first */
export function* wordsBefore(text: string, reach: number): Generator<WordBefore> {
  const words = text
    .slice(-reach * letters)
    .trimEnd()
    .split(' ');
  let at = text.length;
  for (let back = words.length - 1; back >= Math.max(0, words.length - reach); back--) {
    const word = words[back] ?? '';
    at -= word.length + 1;
    yield { word, at, near: words.slice(Math.max(0, back - 6), back), next: words[back + 1] };
  }
}

/** Where the clause around a place begins, or, if that is further off, the first word within `furthest` letters of it. */
export const clauseStart = (sentence: Sentence, at: number, furthest: number): number =>
  Math.max(
    clause(sentence, at).from,
    at > furthest ? sentence.masked.line.indexOf(' ', at - furthest) + 1 : 0,
  );
