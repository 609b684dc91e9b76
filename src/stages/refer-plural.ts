/** "both antibodies", "the three ADCs", "each of the two programs": the drugs that were named together before. */

import { overlap } from '../model/evidence.ts';
import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { quote, type Reading, type Sentence } from './reading.ts';
import { standIn } from './stand-in.ts';

const numbers = ['two', 'three', 'four', 'five'];
const number = `(?:${numbers.join('|')})`;

/** How many there are is said, or that it is the ones told of: "these compounds". */
const several = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:[Ee]ach|[Aa]ll|[Bb]oth)\sof\s)?(?:[Bb]oth(?:\sof)?(?:\s(?:the|these|our|its))?|[Aa]ll\s(?:of\s(?:the|these)\s)?(?<all>${number})|(?:[Tt]he|[Tt]hese)\s(?<the>${number})|[Tt]hese)(?:\s(?:lead|clinical|investigational|product|drug|development|novel|ADC|bispecific|antibody)){0,3}\s(?:${alternatives('drug-nouns', 'these')})(?![\p{L}\p{N}-]|\s(?:that|which|under|in\s(?:our|its|the)|of|from|with|based)\b)|^Both\s(?:were|are)(?=\s(?:made|generated|created|discovered|designed|engineered|built|developed|produced|based|directed)\s(?!by\s))`,
  'gu',
);

/** How many sentences back the drugs may have been named. */
const reach = 5;

/**
 * @param earlier the drugs of each sentence before, the last one last
 * @returns a mention for each drug, one after the other, so that the line reads "A and B and C"
 */
export function pluralStandIns(
  reading: Reading,
  sentence: Sentence,
  earlier: readonly (readonly ThingMention[])[],
): Mention[] {
  return finds(quote(reading, sentence), several).flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (sentence.mentions.some((other) => overlap({ start, end }, other))) return [];
    const here = drugsOf(sentence);
    // "both ADCs, A and B," names them itself.
    if (here.some((next) => next.start >= end && next.start - end < 4)) return [];
    const { all, the } = match.groups ?? {};
    const count = /both/i.test(match[0]) ? 2 : numbers.indexOf(all ?? the ?? '') + 2;
    const meant = antecedents(
      [...earlier.slice(-reach), here.filter((each) => each.end <= start)],
      count === 1 ? undefined : count,
    );
    return meant ? inWords(match[0], start, meant) : [];
  });
}

/** Drugs that a sentence is about, each once. */
export const drugsOf = ({ mentions }: Sentence): ThingMention[] => [
  ...new Map(
    thingsIn(mentions, 'Compound')
      .filter(({ beside }) => !beside)
      .map((each) => [each.name, each]),
  ).values(),
];

/** The last sentence that named several; of a number that is said, as many as were named last, neither more nor fewer. */
function antecedents(
  earlier: readonly (readonly ThingMention[])[],
  count: number | undefined,
): readonly ThingMention[] | undefined {
  if (count === undefined) return earlier.findLast((some) => some.length > 1);
  let known = new Map<string, ThingMention>();
  for (const some of earlier.toReversed()) {
    if (some.length === count) return some;
    known = new Map([...some.map((each) => [each.name, each] as const), ...known]);
    if (known.size >= count) return known.size === count ? [...known.values()] : undefined;
  }
  return undefined;
}

/** One word for each drug, the rest for the last. */
function inWords(phrase: string, start: number, meant: readonly ThingMention[]): ThingMention[] {
  const words = [...phrase.matchAll(/\S+/g)];
  if (words.length < meant.length) return [];
  const reads = `${phrase} → ${meant.map(({ name }) => name).join(' and ')}`;
  return meant.map((thing, at) => {
    const { index, 0: word } = words[at] ?? { index: 0, 0: '' };
    const isLast = at === meant.length - 1;
    const text = isLast ? phrase.slice(index) : word;
    return { ...standIn(thing, text, start + index), reads, ...(isLast ? {} : { joined: true }) };
  });
}
