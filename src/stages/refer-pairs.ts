/** "The companies", "both parties": the two firms that these words stand for. */
import { overlap } from '../model/evidence.ts';
import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { finds } from '../text/finds.ts';
import type { Sentence } from './reading.ts';
import { standIn } from './stand-in.ts';

/** Two firms at once: the words before the last stand for the first of them, the last for the second. */
const both =
  /(?<![\p{L}\p{N}])(?<one>[Tt]he(?: two)?|[Bb]oth|[Tt]hese(?: two)?)\s(?<other>companies|parties|firms|partners)(?![\p{L}\p{N}])/gu;

/** Firms that a sentence names, or means by another word, before a place of it. */
export const firmsBefore = (sentence: Sentence, found: readonly Mention[], at: number): ThingMention[] =>
  [...thingsIn(sentence.mentions, 'Company'), ...thingsIn(found, 'Company')]
    .filter(({ end }) => end <= at)
    .sort((a, b) => a.start - b.start);

/** The two firms of a sentence that names two, and no more. */
export function pairOf(firms: readonly ThingMention[]): readonly ThingMention[] | undefined {
  const distinct = [...new Map(firms.map((each) => [each.name, each])).values()];
  return distinct.length < 2 ? undefined : distinct.length === 2 ? distinct : [];
}

/** "The companies will share costs" reads as "A and B will share costs". */
export function pairs(
  sentence: Sentence,
  words: string,
  found: readonly Mention[],
  pair: readonly ThingMention[],
): Mention[] {
  return finds(words, both).flatMap((match) => {
    const start = sentence.start + match.index;
    const [a, b] = pairOf(firmsBefore(sentence, found, start)) ?? pair;
    const { one = '', other = '' } = match.groups ?? {};
    const span = { start, end: start + match[0].length };
    if (!a || !b || sentence.mentions.some((each) => overlap(span, each))) return [];
    const reads = `${a.name} and ${b.name}`;
    const [first, second] = [
      standIn(a, one, start, reads),
      standIn(b, other, start + match[0].length - other.length, reads),
    ];
    const how = `${match[0]} → ${reads}`;
    return [
      { ...first, reads: how, joined: true },
      { ...second, reads: how },
    ];
  });
}
