/** "… an option to co-develop a second ADC. The ADC, called X, …": a drug that is named only in the next sentence. */
import { overlap } from '../model/evidence.ts';
import { type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { finds } from '../text/finds.ts';
import { quote, type Reading, type Sentence } from './reading.ts';
import { standIn } from './stand-in.ts';

/** The kinds of drug that such a noun tells; an ADC may be spelled out in one of the two sentences. */
const nouns =
  '(?:(?<conjugate>ADC|antibody[- ]drug conjugate|conjugate)|antibody|bispecific|compound|candidate|drug|molecule|product|program|vaccine|therapeutic)';

/** Up to the drug's name: "The ADC, called ", "The drug candidate, known as ", "The antibody, ", "The compound is called ". */
const naming = new RegExp(
  String.raw`^(?:The|This)\s(?:[\p{Ll}-]+\s)?(?<noun>${nouns})(?:\s\([^()]{2,8}\))?(?:,\s(?:which\sis\s)?|\s(?:is|was)\s|\s)(?:(?:called|known\sas|named|designated|referred\sto\sas|dubbed|code-named)\s)?`,
  'u',
);

/** "an additional ADC", "a preclinical antibody-drug conjugate" */
const another = new RegExp(
  String.raw`(?<![\p{L}-])(?:an?|another|one|its|their|the)\s(?:(?!(?:an?|the|on|of|to|for|in|with|and|or|by|from)\s)[\p{Ll}-]+\s){0,4}?(?<noun>${nouns})(?![\p{L}-]|\s(?:technology|platform|collaboration|program|candidate|conjugate)|['’])`,
  'gu',
);

/**
 * @param next the sentence after it, of which the names are known
 * @returns the noun that stands for the drug with which the next sentence begins
 */
export function namedNext(reading: Reading, sentence: Sentence, next: Sentence | undefined): ThingMention[] {
  if (next?.block !== sentence.block || thingsIn(sentence.mentions, 'Compound').length > 0) return [];
  const named = naming.exec(quote(reading, next));
  const [meant] = thingsIn(next.mentions, 'Compound');
  if (!named || meant?.start !== next.start + named[0].length) return [];
  const phrase = finds(quote(reading, sentence), another).findLast((each) => isSame(each, named));
  if (!phrase) return [];
  const start = sentence.start + phrase.index;
  const end = start + phrase[0].length;
  return sentence.mentions.some((each) => overlap(each, { start, end }))
    ? []
    : [standIn(meant, phrase[0], start)];
}

/** Told by one noun, or both told to be conjugates. */
const isSame = ({ groups: a }: RegExpExecArray, { groups: b }: RegExpExecArray): boolean =>
  a?.noun === b?.noun || (a?.conjugate !== undefined && b?.conjugate !== undefined);
