/** Things that may be one. Nothing is merged on mere likeness: each pair waits for a person. Pure. */

import { gathered } from '../gathered.ts';
import type { Decision, ThingKey } from '../model/decision.ts';
import { decisionKey } from '../model/decision.ts';
import { fold, withoutLegalForm } from '../model/keys.ts';
import type { ThingLabel } from '../model/things.ts';
import { likeness } from './likeness.ts';
import { mergedInto } from './merged.ts';

/** A thing of the graph, as far as likeness asks. */
export interface Named {
  label: ThingLabel;
  key: string;
  name: string;
  aliases: readonly string[];
  /** How many filings mention it. */
  filings: number;
  /** Of a compound: its antibody and payload. */
  parts: readonly ThingKey[];
}

interface Proposal {
  /** What a decision about the pair is called. */
  key: string;
  pair: readonly [Named, Named];
  /** Why the two may be one, e.g. "both are called Lonca". */
  because: string;
}

/**
 * @returns pairs about which nothing was decided yet, the most often mentioned first
 * @example proposals([daiichi, daiichiSankyo], []) // [{ because: 'one name begins with the other', … }]
 */
export function proposals(things: readonly Named[], decisions: readonly Decision[]): Proposal[] {
  const known = new Set(decisions.map(({ key }) => key));
  const into = mergedInto(decisions);
  const found = new Map<string, Proposal>();
  for (const pair of candidates(things)) {
    const [one, other] = pair.map(keyOfThing) as [ThingKey, ThingKey];
    const key = decisionKey(...[one, other].sort());
    if (found.has(key) || known.has(key) || into.get(one) === other) continue;
    const because = likeness(...pair);
    if (because) found.set(key, { key, pair, because });
  }
  const weight = ({ pair: [one, other] }: Proposal) => one.filings + other.filings;
  return [...found.values()].sort((a, b) => weight(b) - weight(a) || (a.key < b.key ? -1 : 1));
}

export const keyOfThing = ({ label, key }: Pick<Named, 'label' | 'key'>): ThingKey => `${label}:${key}`;

/** Pairs that are worth comparing: they share a name, a first word, a last name, or parts. */
function* candidates(things: readonly Named[]): Generator<[Named, Named]> {
  const inBlocks = things.flatMap((thing) =>
    [...new Set(blocksOf(thing))].map((block) => ({ block, thing })),
  );
  for (const alike of gathered(inBlocks, ({ block, thing }) => `${thing.label} ${block}`).values()) {
    for (const [at, { thing: one }] of alike.entries()) {
      for (const { thing: other } of alike.slice(at + 1)) yield [one, other];
    }
  }
}

function blocksOf({ label, name, aliases, parts }: Named): string[] {
  const words = withoutLegalForm(name).split(/\s+/);
  const ends = label === 'Person' ? [words.at(-1)] : [words[0]];
  const initials = [words, name.split(/\s+/)].map((all) => fold(all.map((word) => word[0]).join('')));
  const names = [name, ...aliases].map(fold);
  const start = fold(name).slice(0, 5);
  return [
    ...names,
    ...ends.map((word) => fold(word ?? '')),
    start,
    ...initials.filter(({ length }) => length > 2),
    ...(parts.length > 1 ? [parts.join(' ')] : []),
  ];
}
