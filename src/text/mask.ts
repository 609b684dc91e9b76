/** A sentence's tokens and mentions → the line that patterns read. */
import type { Span } from '../model/evidence.ts';
import { withoutDateline } from './dateline.ts';
import type { Kinded, Masked } from './masked.ts';
import { narrow } from './narrow.ts';
import type { Token } from './tokens.ts';

/**
 * @param tokens of one sentence
 * @param mentions not overlapping, in order
 */
export function mask<M extends Kinded>(tokens: readonly Token[], mentions: readonly M[]): Masked<M> {
  const items = itemsIn(tokens, mentions);
  withCommas(items);
  const whole = items.some(({ word }) => closes.has(word)) ? withoutAsides(items) : items;
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

function itemsIn(tokens: readonly Token[], mentions: readonly Kinded[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (const token of tokens) {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const mention = mentions[next];
    if (!mention || token.end <= mention.start) {
      // "UKONIQ TM (umbralisib)": a raised sign that has come down to the line.
      if (token.word === 'tm' && items.at(-1)?.mention) continue;
      items.push({ word: token.word, span: token, mention: false });
    } else if (items.at(-1)?.span !== mention) {
      items.push(...itemsOf(mention, next));
      // "CD123xCD3" is one word with two antigens.
      for (let more = next + 1; ; more++) {
        const other = mentions[more];
        if (!other || other.end > token.end) break;
        items.push(...itemsOf(other, more));
      }
    }
  }
  return items;
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

/** The same of one that says what a firm is called: "Kestrel (together with its subsidiaries, "Kestrel", "we", "us" or the "Company")". */
const longestNaming = 44;

function isNaming(before: Item | undefined, within: readonly Item[]): boolean {
  if (!before?.mention || !before.word.startsWith('Company_')) return false;
  const quote = within.findIndex(({ word }) => word === '"');
  return quote > 0 && quote < closing(within, '(', ')');
}

/** Drops a short bracket right after a mention: "ImmunoGen (Nasdaq: IMGN) earned" reads as "ImmunoGen earned". */
function withoutAsides(items: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const close = closes.get(item.word);
    if (close !== undefined) {
      // After a word only an abbreviation is an aside: "antibody-drug conjugate (ADC)".
      const before = kept.at(-1)?.word === "'s" ? kept.at(-2) : kept.at(-1);
      const longest = isNaming(before, items.slice(at, at + longestNaming)) ? longestNaming : longestAside;
      const length = closing(items.slice(at, at + longest), item.word, close);
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
