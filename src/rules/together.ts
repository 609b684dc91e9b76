/** Firms that are paid together: neither pays the other. */
import type { ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { hits, things } from './line.ts';
import { isMention, type SlotValue } from './rule.ts';

/** "A and B will receive": those that are paid with the one that is known. */
export function together(sentence: Sentence, firm: SlotValue | undefined): ThingMention[] {
  const { mentions } = sentence.masked;
  const own = isMention(firm) ? mentions.indexOf(firm) : -1;
  if (own < 0) return [];
  const pairs = hits(sentence, joined).map(({ groups }) => [groups.one, groups.other].map(Number));
  const others = pairs.filter((pair) => pair.includes(own)).flat();
  return things(others.filter((at) => at !== own).map((at) => mentions[at]));
}

const joined =
  /(?<!\b(?:by|with|from|under|in|between) )\bCompany_(?<one>\d+) (?:and|together with|along with) (?:(?:its|their) (?:[a-z]+ ){0,2}?partner (?:, )?)?Company_(?<other>\d+) (?!')/g;
