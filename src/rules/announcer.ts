/** Who announces what a sentence tells: whose it is where the text says of nobody else that he does it. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';

/** "A and B announced that the companies …": no other firm is named before the words for what was done. */
const announced =
  /(?<![^ ])Company_(?<first>\d+) (?:(?!; |\. )[^ ]+ ){0,60}?(?:announc(?:e|es|ed|ing)|report(?:s|ed)|said|intends?|plans?|expects?) (?<rest>.*)$/;

/** @param at place in the line of the words for what was done */
export function announcerOf({ masked: { line, mentions } }: Sentence, at: number): ThingMention | undefined {
  const { first, rest = '' } = announced.exec(line.slice(0, at))?.groups ?? {};
  const firm = first === undefined ? undefined : mentions[Number(first)];
  return firm &&
    isThing(firm) &&
    !/Company_|\b(?:partner|licensee|collaborator|sponsor|investigators?)\b/.test(rest)
    ? firm
    : undefined;
}
