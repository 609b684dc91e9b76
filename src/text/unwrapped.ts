/**
 * A sentence as it reads on one line: where its source broke a line, and where two spaces stand for one, is one space; and
 * with the signs of a mark that typescripts spell "(R)" and "(TM)".
 */

import type { Span } from '../model/evidence.ts';

export interface Unwrapped {
  words: string;
  /** Where each character of `words` stands, counted from the start of the span; nothing where all stand as they were. */
  places?: Uint32Array;
}

/** Between two words: the end of a line, or the two spaces that some set after a full stop. Three are a column's. */
const seam = /[ \t]*\r?\n[ \t]*|(?<=[^\s]) {2}(?=[^\s])|(?<=[\p{L}\p{N}])\((?:R|TM)\)/gu;

const signs: Readonly<Record<string, string>> = { '(R)': '®', '(TM)': '™' };

/** A line that is shorter, in letters, was ended by its writer: an address, a name above an office. */
const fullLine = 45;

/**
 * What stands at a span.
 *
 * @param text the stored text
 */
export function unwrapped(text: string, { start, end }: Span): Unwrapped {
  const own = withApostrophes(text.slice(start, end));
  if (!/\n| {2}|\((?:R|TM)\)/.test(own)) return { words: own };
  const places = new Uint32Array(own.length);
  let words = '';
  let from = 0;
  const take = (to: number) => {
    for (let at = from; at < to; at++) places[words.length + at - from] = at;
    words += own.slice(from, to);
  };
  for (const { index, 0: gap } of own.matchAll(seam)) {
    const after = index + gap.length;
    if (gap.includes('\n') && !isWrap(text, start + index, start + after)) continue;
    take(index);
    const sign = signs[gap];
    places[words.length] = sign ? after - 1 : index;
    words += sign ?? ' ';
    from = after;
  }
  take(own.length);
  return words.length === own.length ? { words } : { words, places: places.subarray(0, words.length) };
}

/** "Kestrel´s", "Kestrel‘s": an accent, a prime or an opening quote in the place of an apostrophe. */
const withApostrophes = (words: string): string =>
  /[´‘ʼ′]/.test(words)
    ? words.replace(/(?<=\p{L})[´‘ʼ′](?=[sS](?![\p{L}\p{N}]))|(?<=s)´(?=\s)/gu, '’')
    : words;

/** Whether a margin ended the line and not its writer. */
const isWrap = (text: string, end: number, next: number): boolean =>
  end - (text.lastIndexOf('\n', end - 1) + 1) >= fullLine || /^\p{Ll}/u.test(text.slice(next, next + 1));
