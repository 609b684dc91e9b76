/** How record rules look around in a masked sentence. Positions are offsets in `masked.line`. */

import type { Span } from '../model/evidence.ts';
import { isThing, type Mention, type MentionKind, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { finds } from '../text/finds.ts';
import { matches, spanOf } from '../text/masked.ts';
import type { Pattern } from '../text/pattern.ts';

export interface Placed<M = Mention> {
  mention: M;
  at: number;
}

const tokens = new Map<MentionKind, RegExp>();

/** The expression for a kind's tokens. */
function tokenOf(kind: MentionKind): RegExp {
  const known = tokens.get(kind) ?? new RegExp(`(?<![^ ])${kind}_(\\d+) `, 'g');
  tokens.set(kind, known);
  return known;
}

/** Every mention of a kind, with its place in the line. */
export function placed<K extends MentionKind>(
  { masked }: Sentence,
  kind: K,
): Placed<Extract<Mention, { kind: K }> | Extract<Mention, { kind: unknown }>>[] {
  return finds(masked.line, tokenOf(kind)).flatMap((hit) => {
    const mention = masked.mentions[Number(hit[1])];
    return mention ? [{ mention, at: hit.index }] : [];
  });
}

/** The clause around a place: a semicolon or full stop ends it. */
export function clause({ masked }: Sentence, at: number): { from: number; to: number } {
  const from = Math.max(masked.line.lastIndexOf(' ; ', at) + 3, masked.line.lastIndexOf(' . ', at) + 3, 0);
  const ends = [masked.line.indexOf(' ; ', at), masked.line.indexOf(' . ', at)].filter((end) => end > 0);
  return { from: from === 2 ? 0 : from, to: Math.min(masked.line.length, ...ends) };
}

/** Words between two places. */
export const gap = ({ masked }: Sentence, a: number, b: number): number =>
  masked.line.slice(Math.min(a, b), Math.max(a, b)).split(' ').length - 1;

/** The mention of a kind nearest to a place, those after it before those in front of it when `prefer` says so. */
export function nearest<K extends MentionKind>(
  sentence: Sentence,
  kind: K,
  at: number,
  { within = 40, prefer }: { within?: number; prefer?: 'after' | 'before' } = {},
): Mention | undefined {
  const around = clause(sentence, at);
  const penalty = (place: number) =>
    prefer === undefined ? 0 : place > at === (prefer === 'after') ? 0 : 1000;
  return placed(sentence, kind)
    .filter((each) => each.at >= around.from && each.at <= around.to && gap(sentence, each.at, at) <= within)
    .sort((a, b) => penalty(a.at) + gap(sentence, a.at, at) - (penalty(b.at) + gap(sentence, b.at, at)))[0]
    ?.mention;
}

/**
 * The first match of any of the patterns that takes in or touches a place, with its slots as single things.
 *
 * @param isMeant by the words before and behind the match, too
 */
export function slotsAt(
  sentence: Sentence,
  patterns: readonly Pattern[],
  range: { from: number; to: number },
  isMeant: (mention: Mention, source: string, beside: { before: string; after: string }) => boolean = () =>
    true,
) {
  const slots: Record<string, Mention> = {};
  for (const each of patterns) {
    for (const match of matches<Mention>(sentence.masked, each)) {
      if (match.to < range.from || match.from > range.to || isCircular(match.slots)) continue;
      for (const [slot, [mention]] of Object.entries(match.slots))
        if (
          mention &&
          !isElsewhere(slots, slot, mention) &&
          isMeant(mention, each.source, {
            before: sentence.masked.line.slice(0, match.from),
            after: sentence.masked.line.slice(match.to),
          })
        )
          slots[slot] ??= mention;
    }
  }
  return slots;
}

/** Whom a surer pattern has as payer no other has as payee. */
const isElsewhere = (slots: Readonly<Record<string, Mention>>, slot: string, mention: Mention): boolean =>
  Object.entries(slots).some(
    ([other, one]) => other !== slot && isThing(one) && isThing(mention) && one.name === mention.name,
  );

/** "A agreed to pay a fee, which A expensed": one firm in both slots. */
function isCircular(slots: Readonly<Record<string, readonly Mention[]>>): boolean {
  const [one, other] = Object.values(slots).map(([mention]) => mention);
  return (
    one !== undefined && other !== undefined && isThing(one) && isThing(other) && one.name === other.name
  );
}

/** All matches of a plain expression of ours over the line. */
export const hits = (
  { masked }: Sentence,
  expression: RegExp,
): { at: number; end: number; words: string; groups: Record<string, string | undefined> }[] =>
  finds(masked.line, expression).map((hit) => ({
    at: hit.index,
    end: hit.index + hit[0].length,
    words: hit[0].trim(),
    groups: hit.groups ?? {},
  }));

/** The stored text's span of a stretch of the line. */
export const storedSpan = ({ masked }: Sentence, from: number, to: number): Span => spanOf(masked, from, to);

/** Things each once, by name, in order. */
export function distinct(things: readonly (ThingMention | undefined)[]): ThingMention[] {
  const byName = new Map<string, ThingMention>();
  for (const thing of things) if (thing && !byName.has(thing.name)) byName.set(thing.name, thing);
  return [...byName.values()];
}

export const things = (mentions: readonly (Mention | undefined)[]) =>
  mentions.filter((mention): mention is Mention => mention !== undefined).filter(isThing);

/** The firms that a line names, each once, in order. */
export const firmsIn = (sentence: Sentence): ThingMention[] =>
  distinct(things(placed(sentence, 'Company').map(({ mention }) => mention)));
