/** Words that a known drug or disease beside them tells to be drugs. */
import type { Mention } from '../recognisers/mention.ts';
import type { Frame } from './drug-frames.ts';
import type { Sentence } from './reading.ts';

/** "Provenge and Neuvenge": what "and" joins to a known drug; "Trelvidin for lymphoma": what is for a disease. */
export function besideMentions(words: string, { start }: Sentence, mentions: readonly Mention[]): Frame[] {
  return mentions.flatMap((mention): Frame[] => {
    const [from, to] = [mention.start - start, mention.end - start];
    if (mention.kind === 'Indication') {
      const before = words.slice(Math.max(0, from - 60), from);
      const aimed = /\s(?:for|against)\s/.test(before) ? forDisease.exec(before) : null;
      const at = Math.max(0, from - 60) + (aimed?.index ?? 0);
      return aimed?.[1] ? [{ name: aimed[1], at, worth: 1, by: 'for', marked: false, leads: false }] : [];
    }
    if (mention.kind !== 'Compound' && mention.kind !== 'Antibody') return [];
    const next = joinedAfter.exec(words.slice(to, to + 60));
    const before = words.slice(Math.max(0, from - 60), from);
    const last = /\s(?:and|or|plus|versus)\s$/.test(before) ? joinedBefore.exec(before) : null;
    return [
      ...(next?.[1] ? [{ name: next[1], at: to + next[0].length - next[1].length }] : []),
      ...(last?.[1] ? [{ name: last[1], at: Math.max(0, from - 60) + last.index }] : []),
    ].map((each) => ({ ...each, worth: 2, by: 'and', marked: false, leads: false }));
  });
}

const coined = String.raw`(\p{Lu}[\p{L}\p{N}]+(?:-[\p{Lu}\p{N}][\p{L}\p{N}]*)*)`;
const joinedAfter = new RegExp(
  String.raw`^\s?[®™]?(?:\([^()]{1,30}\))?\s(?:and|or|plus|versus)\s${coined}(?!\s\p{Lu})`,
  'u',
);
const joinedBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-]|\p{Lu}[\p{L}.]*\s)${coined}\s?[®™]?(?:\([^()]{1,30}\))?\s(?:and|or|plus|versus)\s$`,
  'u',
);

const forDisease = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-]|\p{Lu}[\p{L}.]*\s)${coined}\s?[®™]?\s(?:for|against)\s(?:\p{Ll}[\p{L}-]*\s){0,2}$`,
  'u',
);
