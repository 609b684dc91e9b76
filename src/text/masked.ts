/** A sentence with its mentions masked, for patterns to read: `Company_0 began Phase_1 testing of Compound_2 . `. */
import type { Span } from '../model/evidence.ts';
import { withoutDateline } from './dateline.ts';
import { narrow } from './narrow.ts';
import { lacks } from './needs.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from './tokens.ts';

interface Kinded extends Span {
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

/**
 * @param tokens of one sentence
 * @param mentions not overlapping, in order
 */
export function mask<M extends Kinded>(tokens: readonly Token[], mentions: readonly M[]): Masked<M> {
  const items: Item[] = [];
  let brackets = false;
  let next = 0;
  for (const token of tokens) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    if (!mention || token.end <= mention.start) {
      // "UKONIQ TM (umbralisib)": a raised sign that has come down to the line.
      if (token.word === 'tm' && items.at(-1)?.mention) continue;
      brackets ||= closes.has(token.word);
      items.push({ word: token.word, span: token, mention: false });
    } else if (items.at(-1)?.span !== mention) {
      items.push(...itemsOf(mention, next));
      // "CD123xCD3" is one word with two antigens.
      for (let more = next + 1; (mentions[more]?.end ?? Number.POSITIVE_INFINITY) <= token.end; more++)
        items.push(...itemsOf(mentions[more] as M, more));
    }
  }
  withCommas(items);
  const whole = brackets ? withoutAsides(items) : items;
  const plain = withoutDateline(whole);
  const day = plain === whole ? undefined : mentions.find(({ kind }) => kind === 'Date');
  let line = '';
  const places = (plain.some(({ word }) => word === 'or') ? withoutSecondNames(plain, mentions) : plain).map(
    ({ word, span }) => {
      const at = line.length;
      line += `${word} `;
      return { at, span };
    },
  );
  return { line: narrow(line), mentions, places, ...(day ? { day } : {}) };
}

/** "XMT-1660: a B7-H4-directed ADC", "XMT-1660 – a B7-H4-directed ADC" tell of the drug as "XMT-1660, a …" does. */
function withCommas(items: readonly Item[]): void {
  for (const [at, item] of items.entries()) {
    if (!(item.word === '--' || (item.word === ':' && at === 1))) continue;
    if (!/^(?:Compound|Antibody)_/.test(items[at - 1]?.word ?? '')) continue;
    if (item.word === ':' || /^(?:an?|the|our|its|which)$/.test(items[at + 1]?.word ?? '')) item.word = ',';
  }
}

const closes: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

interface Item {
  word: string;
  span: Span;
  mention: boolean;
}

/** A mention's token, and the words that a word standing for it says with it. */
function itemsOf(mention: Kinded, at: number): Item[] {
  const kind = mention.beside ? 'Beside' : mention.parent ? 'Parent' : mention.kind;
  return [
    { word: `${kind}_${at}`, span: mention, mention: true },
    ...(mention.possessive ? [{ word: "'s", span: mention, mention: false }] : []),
    ...(mention.joined ? [{ word: 'and', span: mention, mention: false }] : []),
  ];
}

/** Where the bracket that opens the items closes, brackets within it passed over: "PARP1 (poly (ADP-ribose) polymerase 1)". */
function closing(items: readonly Item[], opens: string, closes: string): number {
  let depth = 0;
  return items.findIndex(({ word }) => {
    if (word === opens) depth++;
    return word === closes && --depth === 0;
  });
}

/** How many tokens a bracket after a mention may hold and still count as an aside: a listing, a second name. */
const longestAside = 12;

/** Drops a short bracket right after a mention: "ImmunoGen (Nasdaq: IMGN) earned" reads as "ImmunoGen earned". */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const close = closes.get(item.word);
    if (close !== undefined) {
      const length = closing(items.slice(at, at + longestAside), item.word, close);
      // After a word only an abbreviation is an aside: "antibody-drug conjugate (ADC)".
      const before = kept.at(-1)?.word === "'s" ? kept.at(-2) : kept.at(-1);
      if (length > 0 && (before?.mention || (length === 2 && !items[at + 1]?.mention))) {
        at += length;
        continue;
      }
    }
    kept.push(item);
  }
  return kept;
}

/** Drops a second name: "Zai Lab (Shanghai) Co., Ltd., or Zai Lab, an exclusive license" reads with the first alone. */
function withoutSecondNames(items: readonly Item[], mentions: readonly Kinded[]): readonly Item[] {
  const nameAt = (at: number): string | undefined => {
    const item = items[at];
    return item?.mention ? mentions.find((each) => each === item.span)?.name : undefined;
  };
  const dropped = new Set<number>();
  for (const [at, { word }] of items.entries()) {
    const first = items[at - 1]?.word === ',' ? at - 2 : at - 1;
    if (word !== 'or' || nameAt(first) === undefined || nameAt(first) !== nameAt(at + 1)) continue;
    const last = items[at + 2]?.word === ',' ? at + 2 : at + 1;
    for (let each = first + 1; each <= last; each++) dropped.add(each);
  }
  return dropped.size > 0 ? items.filter((_, at) => !dropped.has(at)) : items;
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
