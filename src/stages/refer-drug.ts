/** Words that stand for a drug or its antibody: "this compound", "it consists of …", "the antibody binds to …". */
import type { Mention, ThingMention } from '../recognisers/mention.ts';
import type { Reading, Sentence } from './reading.ts';
import { quote } from './reading.ts';
import { thingsIn } from './recognise.ts';

/** "this compound", "the ADC", "the product candidate": the drug spoken of last. */
const drug =
  /(?<![\p{L}\p{N}])(?:[Tt]his|[Tt]he)\s(?:(?:investigational|\p{Lu}[\p{L}\p{N}+-]*|anticancer|drug|product|ADC|lead|clinical|novel|experimental)\s(?:\([^()]{2,8}\)\s)?){0,2}(?:compound|ADC|antibody-drug conjugate|drug candidate|product candidate|conjugate|candidate|drug|molecule|agent|therapy|immunoconjugate)(?![\p{L}\p{N}-]|\s(?:product|conjugate|technology|candidate|discovery|development|delivery|application|collaboration|is attached))/gu;

/** "It consists of …", "; it targets …": what is told of molecules alone. */
const itself =
  /(?<=(?:test(?:ed|ing)|evaluat(?:ed|ing)|stud(?:ied|ying)|develop(?:ed|ing)|advanc(?:ed|ing)) )it(?=\s(?:in|for|into)\s)|(?<=^|[.;] |, and )[Ii]t(?=\s(?:targets|binds|recognizes|consists|comprises|combines|contains|carries|uses the|utilizes|is\s(?:(?:also|currently|now)\s)?(?:composed|made|directed|designed|in\s(?:[Pp]hase|clinical|development)|being\s(?:studied|evaluated|tested|developed|investigated))|was\s(?:created|designed)\s)\b)/gu;

/** "The antibody binds to …": the one that was named last, else the drug itself. */
const part =
  /(?<=^|[.;] |, and )(?:[Tt]he|[Tt]his|[Ii]ts)\s(?:monoclonal\s)?antibody(?=\s(?:specifically\s)?(?:targets|binds|recognizes|is\s(?:directed|designed|specific)))/gu;

/** The thing, at the place of the word that stands for it. */
export const standIn = ({ kind, name }: ThingMention, word: string, start: number): ThingMention => ({
  kind,
  name,
  by: 'refer',
  reads: `${word} → ${name}`,
  start,
  end: start + word.length,
});

export function lastDrug(reading: Reading, sentence: Sentence, drugs: readonly ThingMention[]): Mention[] {
  const found: Mention[] = [];
  for (const match of quote(reading, sentence).matchAll(drug)) {
    const whole = sentence.start + match.index;
    const end = whole + match[0].length;
    // "this TAP compound": the platform keeps its own mention, and the noun after it stands for the drug.
    const within = sentence.mentions.filter((other) => whole < other.end && other.start < end);
    if (within.some(({ kind }) => kind !== 'Technology')) continue;
    const start = within[0] ? within[0].end + 1 : whole;
    const earlier = thingsIn(sentence.mentions, 'Compound').filter((mention) => mention.end <= start);
    const meant = earlier.at(-1) ?? drugs.at(-1);
    if (meant && start < end) found.push(standIn(meant, quote(reading, { start, end }), start));
  }
  return found;
}

export function lastAntibody(
  reading: Reading,
  sentence: Sentence,
  antibodies: readonly ThingMention[],
  drugs: readonly ThingMention[],
): Mention[] {
  const words = quote(reading, sentence);
  const meant = { antibody: antibodies.at(-1) ?? drugs.at(-1), drug: drugs.at(-1) };
  const found = [
    ...[...words.matchAll(part)].map((match) => ({ match, thing: meant.antibody })),
    ...[...words.matchAll(itself)].map((match) => ({ match, thing: meant.drug })),
  ];
  return found.flatMap(({ match, thing }) => {
    const start = sentence.start + match.index;
    const inside = thingsIn(sentence.mentions, 'Compound').filter(({ end }) => end <= start);
    const named = (match[0].toLowerCase() === 'it' ? inside[0] : undefined) ?? thing;
    return named ? [standIn(named, match[0], start)] : [];
  });
}
