/** Exhibits that stand behind the signatures in one file with the form, without a mark of their own. */
import type { Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import { type Line, unmarked, writtenLines } from './lines.ts';

interface Appended extends Span {
  number?: string;
}

/** What stands behind the signatures: the index of exhibits, if any, and each exhibit. */
export interface BehindSignature {
  index?: Span;
  exhibits: Appended[];
}

const indexHeading =
  /^\W{0,9}(?:exhibits? index|index (?:to|of) exhibits?|exhibit list|list of exhibits)\W{0,9}$/i;
const columnTitle = /^(?:(?:exhibits?|nos?|numbers?|description|document|title|page|of|the)\b\W*)+$/i;
const entry =
  /^(?:(?:EX-|exhibits? {0,3}(?:no\.?|number)? {0,3})\d{1,3}|\d{1,2}(?=\.\d|\s|[*+†(]|$)|10[14](?=[\s.]|$))(?:\.\d{1,3})?[a-z]?(?![\w,])\W*(.*)$/i;
/** A line that can only be the head of an exhibit. */
const exhibitHead = /^\W{0,9}(?:EX-|exhibit (?:no\. ?)?)(\d{1,3}(?:\.\d{1,3})?(?:\([a-z0-9]\))?)\W{0,9}$/i;

/**
 * Reads what follows the signatures.
 *
 * @param after the end of the last signature to the end of the body
 * @param listed the exhibits that the filing lists; their titles tell the index from the exhibit
 */
export function readBehindSignature(
  text: string,
  after: Span,
  listed: FilingSummary['exhibits'],
): BehindSignature {
  const lines = writtenLines(text, after);
  const heading = lines.findIndex((line) => indexHeading.test(unmarked(line.text.slice(0, 80))));
  const length = heading < 0 || heading > 3 ? 0 : indexLength(text, lines.slice(heading + 1), listed);
  const first = length === 0 && heading !== 0 ? lines : lines.slice(heading + 1 + length);
  const from = lines[heading];
  const end = lines[heading + length]?.end;
  const index = from && end !== undefined && first !== lines ? { start: from.start, end } : undefined;
  return { ...(index && { index }), exhibits: split(first, after.end, listed) };
}

/**
 * Reads what follows the list of exhibits of a form that nobody signed, or whose signatures were left out.
 *
 * @param from the beginning of the list to the end of the body
 */
export function readBehindList(
  text: string,
  from: Span | undefined,
  listed: FilingSummary['exhibits'],
): Appended[] {
  if (!from) return [];
  const [, ...lines] = writtenLines(text, from);
  return split(lines.slice(indexLength(text, lines, listed)), from.end, listed);
}

/** How many lines the index has: column titles, numbers, and each number's title. */
function indexLength(text: string, lines: readonly Line[], listed: FilingSummary['exhibits']): number {
  const numbers = new Set<string>();
  let wanting = false;
  let length = 0;
  let previous: Line | undefined;
  for (const line of lines) {
    const words = unmarked(line.text.slice(0, 400)).replace(/[\t ]+/g, ' ');
    const match = entry.exec(words);
    const number = match && /\d[\w.]*/.exec(words)?.[0];
    // A list has each number once: the second is the head of the exhibit.
    if (number && numbers.has(number) && exhibitHead.test(words)) break;
    if (number) numbers.add(number);
    const continued =
      previous !== undefined && (text.slice(previous.end, line.start).match(/\n|\r(?!\n)/g)?.length ?? 0) < 2;
    if (match) wanting = columnTitle.test(match[1] ?? '') || match[1] === '';
    else if (wanting && !columnTitle.test(words)) wanting = false;
    else if (!columnTitle.test(words) && !isListed(words, listed) && !continued && !/^[*+†]/.test(words))
      break;
    length += 1;
    previous = line;
  }
  return length;
}

function isListed(words: string, listed: FilingSummary['exhibits']): boolean {
  const folded = fold(words);
  return (
    folded.length > 8 &&
    listed.some(({ title }) => fold(title).startsWith(folded) || folded.startsWith(fold(title)))
  );
}

const fold = (words: string) => words.toLowerCase().replace(/[^a-z0-9]+/g, '');

/** The first exhibit begins with the first line; another at each line that is an exhibit's head. */
function split(lines: readonly Line[], end: number, listed: FilingSummary['exhibits']): Appended[] {
  if (lines.reduce((sum, line) => sum + line.text.length, 0) < 200) return [];
  const heads = lines.flatMap((line, at) => {
    const number = exhibitHead.exec(unmarked(line.text.slice(0, 60)))?.[1];
    return number && at > 0 && (listed.length === 0 || listed.some((one) => one.number === number))
      ? [{ at, number }]
      : [];
  });
  const first = lines[0];
  if (!first) return [];
  const own =
    exhibitHead.exec(unmarked(first.text.slice(0, 60)))?.[1] ??
    (listed.length === 1 ? listed[0]?.number : undefined);
  const starts = [
    { start: first.start, number: own },
    ...heads.map(({ at, number }) => ({ start: lines[at]?.start ?? end, number })),
  ];
  const distinct = starts.filter((one, at) => at === 0 || one.number !== starts[at - 1]?.number);
  return distinct.map(({ start, number }, at) => ({
    start,
    end: distinct[at + 1]?.start ?? end,
    ...(number && { number }),
  }));
}
