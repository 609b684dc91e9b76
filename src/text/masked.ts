/** A sentence with its mentions masked, for patterns to read: `Company_0 began Phase_1 testing of Compound_2 . `. */
import type { Span } from '../model/evidence.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

interface Kinded extends Span {
  kind: string;
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

/** How many tokens a bracket after a mention may hold and still count as an aside: a listing, a second name. */
const longestAside = 12;

/**
 * @param tokens of one sentence
 * @param mentions not overlapping, in order
 */
export function mask<M extends Kinded>(tokens: readonly Token[], mentions: readonly M[]): Masked<M> {
  const items: { word: string; span: Span; mention: boolean }[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    if (!mention || token.end <= mention.start) {
      items.push({ word: token.word, span: token, mention: false });
    } else if (items.at(-1)?.span !== mention) {
      items.push({
        word: `${mention.beside ? 'Beside' : mention.parent ? 'Parent' : mention.kind}_${next}`,
        span: mention,
        mention: true,
      });
      if (mention.possessive) items.push({ word: "'s", span: mention, mention: false });
      if (mention.joined) items.push({ word: 'and', span: mention, mention: false });
    }
  }
  let line = '';
  const places = withoutAsides(items).map(({ word, span }) => {
    const at = line.length;
    line += `${word} `;
    return { at, span };
  });
  return { line, mentions, places };
}

const closes: Record<string, string> = { '(': ')', '[': ']' };

/** Drops a short bracket right after a mention: "ImmunoGen (Nasdaq: IMGN) earned" reads as "ImmunoGen earned". */
function withoutAsides<I extends { word: string; mention: boolean }>(items: readonly I[]): I[] {
  const kept: I[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as I;
    const close = closes[item.word];
    if (close !== undefined) {
      const length = items.slice(at, at + longestAside).findIndex(({ word }) => word === close);
      // After a word only an abbreviation is an aside: "antibody-drug conjugate (ADC)".
      if (length > 0 && (kept.at(-1)?.mention || (length === 2 && !items[at + 1]?.mention))) {
        at += length;
        continue;
      }
    }
    kept.push(item);
  }
  return kept;
}

/** All matches of a pattern, from left to right; each begins after the one before it began. */
export function matches<M extends Kinded>(masked: Masked<M>, pattern: Pattern): PatternMatch<M>[] {
  const found: PatternMatch<M>[] = [];
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
        /(?<!\b(?:subsidiary|affiliate|part|unit|member|division) of (?:the )?)\b\p{Lu}\w*_\d+/gu,
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
export function spanOf(masked: Masked<Kinded>, from: number, to: number): Span {
  const inside = masked.places.filter(({ at }) => at >= from && at < to);
  return { start: inside[0]?.span.start ?? 0, end: inside.at(-1)?.span.end ?? 0 };
}
