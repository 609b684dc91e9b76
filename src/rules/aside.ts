/**
 * What stands in brackets after a drug, read as if it stood between commas: "X (an anti-CD22 ADC) was given" tells
 * what "X, an anti-CD22 ADC, was given" does. The line that patterns read leaves such brackets out.
 */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { mask } from '../text/mask.ts';
import type { Token } from '../text/tokens.ts';
import type { Rule } from './rule.ts';

/** How many words a bracket may hold to be read so. */
const longest = 40;

/** A rule that also reads the brackets after drugs. */
export const readingAsides = (rule: Rule): Rule => ({
  ...rule,
  find: (sentence, text) => [
    ...rule.find(sentence, text),
    ...asidesOf(sentence).flatMap((aside) => rule.find(aside, text)),
  ],
});

/** Each bracket after a drug that names another thing, as a sentence of its own. */
function asidesOf(sentence: Sentence): Sentence[] {
  const { tokens, mentions } = sentence;
  if (!tokens.some(({ word }) => word === '(')) return [];
  const things = mentions.filter(isThing);
  return things.flatMap((drug, at) => {
    const next = things[at + 1];
    if ((drug.kind !== 'Compound' && drug.kind !== 'Antibody') || !next) return [];
    const inside = bracketAfter(tokens, drug, next);
    // Whatever it is given with, this is told of it.
    const own = { ...drug, beside: false };
    const named = mentions.map((each) => (each === drug ? own : each));
    return inside ? [{ ...sentence, masked: mask(inside, named) }] : [];
  });
}

/** The tokens of the drug and of the bracket after it; `undefined` where there is none that holds the next mention. */
function bracketAfter(tokens: readonly Token[], drug: ThingMention, next: ThingMention): Token[] | undefined {
  const first = tokens.findIndex(({ start }) => start >= drug.end);
  const after = preparation.test(tokens[first]?.word ?? '') ? first + 1 : first;
  const open = tokens[after];
  if (open?.word !== '(') return undefined;
  const length = tokens.slice(after, after + longest).findIndex(({ word }) => word === ')');
  const close = tokens[after + length];
  if (length < 2 || !close || next.start > close.start) return undefined;
  const inside = tokens.slice(after + 1, after + length);
  const named = tokens.filter(({ start, end }) => start < drug.end && end > drug.start);
  const article = determiner.test(inside[0]?.word ?? '') ? [] : [{ ...open, word: 'a' }];
  return [...named, { ...open, word: ',' }, ...article, ...inside];
}

/** "X injection (…)" */
const preparation = /^(?:injection|tablets?|capsules?|infusion|cream)$/;
const determiner = /^(?:an?|the|our|its|their|which|anti|is)$/;
