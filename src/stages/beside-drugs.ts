/** Which drug of a sentence is not the one that it is about: given with that, before it, or compared with it. */
import type { Mention } from '../recognisers/mention.ts';
import { alternatives, wordsOf } from '../tables.ts';
import { quote, type Reading, type Sentence } from './reading.ts';

const words = (role: string): string => alternatives('beside-words', role);

/**
 * "in combination with X", "progressed on X", "compared with X": the drug that the sentence is about is another.
 *
 * @param drug a mention of a drug in the sentence
 * @param last the mention before it, read already
 */
export function isBeside(
  reading: Reading,
  sentence: Sentence,
  drug: Mention,
  last: Mention | undefined,
): boolean {
  const { start } = drug;
  const before = quote(reading, { start: Math.max(sentence.start, start - 60), end: start });
  // "BCG plus X": X is what the sentence is about where no drug stands before it.
  const follows = sentence.mentions.some(
    (each) => (each.kind === 'Compound' || each.kind === 'Antibody') && each.start < start,
  );
  const alone = /\splus\s$/i.test(before) && !follows;
  if ((besides.test(before) && !alone) || listedBesides.test(before)) return true;
  if (besideOfOwner.test(quote(reading, { start: Math.max(sentence.start, start - 110), end: start })))
    return true;
  if (isUsual(drug) && followsCandidate(reading, sentence, drug)) return true;
  if (last?.kind !== 'Compound') return false;
  if (/ with $/i.test(before) && start - last.end < 8) return true;
  // "given with A and B": both are given with it.
  const between = quote(reading, { start: last.end, end: start });
  return last.beside === true && /^(?:,|,? (?:and|or)|\s?\/)\s$/.test(between);
}

const usual = new Set(wordsOf('beside-words', 'usual'));
const isUsual = (drug: Mention): boolean => 'name' in drug && usual.has(drug.name);

/** "the combination of X (an anti-CD22 ADC) and nivolumab" */
function followsCandidate(reading: Reading, { mentions }: Sentence, { start }: Mention): boolean {
  const before = mentions.findLast((each) => each.kind === 'Compound' && each.end <= start);
  return (
    before !== undefined && !isUsual(before) && joined.test(quote(reading, { start: before.end, end: start }))
  );
}
const joined = /^(?:\s\([^()]{1,60}\))?,?\s(?:and|plus)\s$/;

/** Before a drug that another is given with, given after or compared with. */
const besides = new RegExp(
  String.raw`\b(?:${words('before')}|(?:${words('joint')})\swith|(?:${words('past')})\s(?:on|after|following|during)(?:\streatment\swith)?|more\s\w+\sthan|(?:trials?|stud(?:y|ies)|combinations?)\sof\s[\w-]+\swith)\s(?:the\s|standard\s|[\w'’]+\s)?$`,
  'iu',
);

/** "in combination with Merck's anti-PD-1 therapy, X": of whom it is, and what kind of drug. */
const besideOfOwner = new RegExp(
  String.raw`\b(?:${words('joint')})\swith\s(?:[\p{Lu}&][\p{L}&.-]*\s){0,4}\p{Lu}[\p{L}&.-]*['’]s?\s(?:(?!(?:and|or|for|in|of|to|is|are|was|which|that|with|will|has)\s)[\p{L}\p{N}'’®™/-]+,?\s(?:\([^()]{1,20}\)\s)?){0,8}$`,
  'u',
);

/** "in combination with 5-fluorouracil (5-FU), leucovorin and X": the last of a list of single names. */
const listedBesides =
  /\b(?:in combination|combined|together|along) with [\w-]+(?: \([\w-]+\))?(?:, [\w-]+(?: \([\w-]+\))?){0,3},? and $/i;
