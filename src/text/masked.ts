/** A sentence with its mentions masked, for patterns to read: `Company_0 began Phase_1 testing of Compound_2 . `. */
import type { Span } from '../model/evidence.ts';
import { lacks } from './needs.ts';
import type { Pattern } from './pattern.ts';

/** What of a mention the line shows. */
export interface Kinded extends Span {
  kind: string;
  /** Of a thing, what it is keyed by. */
  name?: string;
  /** "our", "its": the word stands for a name with its possessive. */
  possessive?: boolean;
  /** Stands beside the sentence's subject; patterns do not see what kind it is. */
  beside?: boolean;
  /** Named only as the owner of the firm before it: what is told of that firm is not told of it. */
  parent?: boolean;
  /** The mention after it is joined to it: "both companies" reads as "A and B". */
  joined?: boolean;
}

export interface Masked<M extends Kinded> {
  /** Tokens, each followed by one space; a mention is its kind and its index in `mentions`. */
  line: string;
  mentions: readonly M[];
  /** For each token of `line`: where it begins there, and its span in the stored text. */
  places: readonly { at: number; span: Span }[];
  /** The day in the dateline before the line. */
  day?: M;
}

export interface PatternMatch<M> {
  pattern: Pattern;
  /** What the pattern covers, in the stored text. */
  span: Span;
  /** Where it begins and ends in `line`. */
  from: number;
  to: number;
  slots: Readonly<Record<string, readonly M[]>>;
}

/** All matches of a pattern, from left to right; each begins after the one before it began. */
export function matches<M extends Kinded>(masked: Masked<M>, pattern: Pattern): PatternMatch<M>[] {
  const found: PatternMatch<M>[] = [];
  if (lacks(masked.line, pattern.regex, pattern.needs)) return found;
  pattern.regex.lastIndex = 0;
  for (let hit = pattern.regex.exec(masked.line); hit; hit = pattern.regex.exec(masked.line)) {
    found.push(read(masked, pattern, hit));
    pattern.regex.lastIndex = masked.line.indexOf(' ', hit.index) + 1;
  }
  return found;
}

function read<M extends Kinded>(masked: Masked<M>, pattern: Pattern, hit: RegExpExecArray): PatternMatch<M> {
  const slots: Record<string, M[]> = {};
  for (const [group, { name, kinds }] of pattern.slots) {
    const words =
      hit.groups?.[group]?.match(
        /(?<!\b(?:subsidiary|affiliate|part|unit|member|division) of (?:the )?)\b\p{Lu}\w*_\d+\b(?! 's)/gu,
      ) ?? [];
    const found = words
      .flatMap((word) => masked.mentions[Number(word.slice(word.indexOf('_') + 1))] ?? [])
      .filter(({ kind }) => kinds.includes(kind));
    if (found.length > 0) slots[name] = [...(slots[name] ?? []), ...found];
  }
  const to = hit.index + hit[0].length;
  return { pattern, slots, from: hit.index, to, span: spanOf(masked, hit.index, to) };
}

/** The stretch of the stored text that a stretch of `line` stands for. */
export function spanOf({ places }: Masked<Kinded>, from: number, to: number): Span {
  const [first, after] = [placeFrom(places, from), placeFrom(places, to)];
  if (after <= first) return { start: 0, end: 0 };
  return { start: places[first]?.span.start ?? 0, end: places[after - 1]?.span.end ?? 0 };
}

/** Index of the first token that begins at `at` or after it. */
function placeFrom(places: Masked<Kinded>['places'], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
