/** "this compound", "the ADC", "it": the drug spoken of last. */

import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { namedNext } from './named-next.ts';
import { quote, type Reading, type Sentence } from './reading.ts';
import { standIn } from './stand-in.ts';

/** "this compound", "the ADC", "the product candidate": the drug spoken of last. */
const drug = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[Tt]his\s(?:product|medicine|program)(?=\s(?:is|was|has|will|targets|combines|uses|entered)\b)|(?:[Tt]his|[Tt]he)\s(?:(?:investigational|\p{Lu}[\p{L}\p{N}+-]*|anticancer|drug|product|ADC|lead|clinical|novel|experimental)\s(?:\([^()]{2,8}\)\s)?){0,2}(?:${alternatives('drug-nouns', 'this')}))(?![\p{L}\p{N}-]|\s(?:product|conjugate|technology|candidate|discovery|development|delivery|application|collaboration|is attached|of\b|for\b))`,
  'gu',
);

/** "It consists of …", "; it targets …": what is told of molecules alone. */
const itself =
  /(?<=(?:test(?:ed|ing)|evaluat(?:ed|ing)|stud(?:ied|ying)|develop(?:ed|ing)|advanc(?:ed|ing)) )it(?=\s(?:in|for|into)\s)|(?<=^|[.;] |, and )[Ii]t(?=\s(?:(?:specifically|selectively|potently|directly)\s)?(?:targets|binds|recognizes|consists|comprises|combines|contains|carries|incorporates|employs|delivers|releases|features|links|is\s(?:an?|the\sfirst)\s(?:[\w/-]+\s){0,6}(?:antibody|ADC|conjugate|immunoconjugate|immunotoxin|inhibitor|bispecific|agonist|antagonist|fusion protein)|uses the|makes use of|utilizes|blocks|inhibits|neutralizes|is\s(?:(?:also|currently|now)\s)?(?:composed|made|directed|designed|approved\s(?:by|for|in)|indicated\sfor|marketed|sold|intended\sfor|in\s(?:[Pp]hase|clinical|development)|being\s(?:studied|evaluated|tested|developed|investigated))|(?:came\sout\sof|emerged\sfrom|originated\sfrom)\s|was\s(?:(?:originally|initially|first)\s)?(?:created|designed|invented|discovered|generated|engineered|made|derived|licensed|in-licensed|developed|produced|built|identified|selected|humanized|optimized)\s)\b)/gu;

/** "The antibody binds to …": the one that was named last, else the drug itself. */
const part =
  /(?<=^|[.;] |, and )(?:[Tt]he|[Tt]his|[Ii]ts)\s(?:monoclonal\s)?antibody(?=\s(?:specifically\s)?(?:targets|binds|recognizes|is\s(?:directed|designed|specific)|was\s(?:\w+\s)?(?:developed|generated|created|made|discovered)\s(?:using|with|by|from)))/gu;

/** "ImmunoGen generated the antibody". */
const made =
  /(?<=\b(?:generated|created|discovered|developed|licensed|humanized|engineered|acquired|invented|evaluated|tested|in-licensed)\s)(?:the|this)\santibody(?=[,.;]|\s(?:and|in|from|with|under|for|together|jointly)\b)/g;

/** "A and B developed it jointly", "to whom it was licensed". */
const object =
  /(?<=\b(?:develop(?:ed|s|ing)?|co-develop(?:ed|s|ing)?|test(?:ed|s|ing)?|created|discovered|in-licensed|licensed|rights to)\s)it(?=\s(?:jointly|together|with|in|for|from|to|as|under|and|through|further|ourselves|alone|on)\b|[.,;])/g;

/** What was spoken of last, before this sentence. */
interface Last {
  drugs: readonly ThingMention[];
  antibodies: readonly ThingMention[];
}

export function drugStandIns(
  reading: Reading,
  sentence: Sentence,
  last: Last,
  next: Sentence | undefined,
): Mention[] {
  const words = quote(reading, sentence);
  const nouns = finds(words, drug).flatMap((match) => noun(reading, sentence, match, last.drugs));
  const found = [...nouns, ...pronouns(sentence, words, last), ...namedNext(reading, sentence, next)];
  return found.filter(({ start }, at) => found.findIndex((other) => other.start === start) === at);
}

function noun(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
  drugs: readonly ThingMention[],
): Mention[] {
  const whole = sentence.start + match.index;
  const end = whole + match[0].length;
  // "this TAP compound": the platform keeps its own mention, and the noun after it stands for the drug.
  const within = sentence.mentions.filter((other) => whole < other.end && other.start < end);
  if (within.some(({ kind }) => kind !== 'Technology')) return [];
  const start = within[0] ? within[0].end + 1 : whole;
  const here = thingsIn(sentence.mentions, 'Compound');
  // "the compound, SAR3419," names itself what it is.
  const named = here.some(
    (next) => next.start > end && /^[,\s(–—-]+$/.test(quote(reading, { start: end, end: next.start })),
  );
  const meant = here.filter((mention) => mention.end <= start).at(-1) ?? drugs.at(-1);
  return meant && !named && start < end ? [standIn(meant, quote(reading, { start, end }), start)] : [];
}

/** "It" is the drug of this sentence or the last one before it; "the antibody" the antibody named last, or that drug. */
function pronouns(sentence: Sentence, words: string, { drugs, antibodies }: Last): Mention[] {
  const drug = drugs.at(-1);
  const antibody = antibodies.at(-1) ?? drug;
  const found = [
    ...finds(words, part).map((match) => ({ match, thing: antibody })),
    ...finds(words, made).map((match) => ({ match, thing: antibody })),
    ...[...finds(words, itself), ...finds(words, object)].map((match) => ({ match, thing: drug })),
  ];
  return found.flatMap(({ match, thing }) => {
    const start = sentence.start + match.index;
    const inside = thingsIn(sentence.mentions, 'Compound').filter(({ end }) => end <= start);
    // Of several clauses it is the one with the pronoun whose drug is meant.
    const clause = sentence.start + words.lastIndexOf(';', match.index);
    const near = inside.find((one) => one.start > clause) ?? inside[0];
    const named = (match[0].toLowerCase() === 'it' ? near : undefined) ?? thing;
    return named ? [standIn(named, match[0], start)] : [];
  });
}
