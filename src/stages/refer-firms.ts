/** "the Company", "we", "its", "the Licensee", "both companies": the firms that these words stand for. */

import { overlap } from '../model/evidence.ts';
import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { finds } from '../text/finds.ts';
import { type Context, roleWords } from './discourse.ts';
import { firstOfBlock, quote, type Reading, type Sentence } from './reading.ts';
import { firmsBefore, pairs } from './refer-pairs.ts';
import { standIn } from './stand-in.ts';

/** "It previously paid": at the start of a sentence, and of money, it is the firm of the sentence before. */
const it =
  /^[“"]?(?:It|They)\s(?=(?:(?:will|may|has|have|had|is|was|would|could|also|previously|currently|then|be|been|to)\s){0,4}(?:pay|paid|pays|receive[ds]?|earn(?:ed|s)?|owe[ds]?|eligible|entitled|ma[dk]e|grant(?:ed|s)?|develop|plans?|expects?|retain(?:ed|s)?|acquire[ds]?|invest(?:ed)?|continues? to pay|has (?:two|three|four|five|six|several|more than|multiple|a|an|also|partnerships|collaborations|licensed|formed|entered|established|exclusive|worldwide|the (?:exclusive|worldwide|sole))|develops|is developing|created|discovered|markets|marketed|sells|holds|owns|submitted|filed|licensed|obtained|collaborates|initiated|started|completed|intends to (?:develop|submit|begin|start)|acquired|took over|sponsors|conducts|is (?:testing|studying|conducting|evaluating|a party))\b)/;

/** "Besides X it develops Y", "In oncology it holds the rights to Z": what only a firm does, after words that lead in. */
const within =
  /\bit(?=\s(?:(?:has|had|also|currently|now|then|recently|previously|is)\s){0,3}(?:develops|developing|markets|sells|holds|owns|owes|in-?licensed|licensed|out-licensed|obtained|acquired|submitted|filed|sponsors|co-develops|conducts|(?:two|three|four|five|several) (?:\w+ ){0,2}candidates|co-promotes|co-commercializes|(?:began|begins|initiated|started|opened|will (?:begin|start|initiate)) (?:an?|the|its) (?:[\w/-]+ ){0,6}(?:trial|study)|shares? (?:the )?(?:costs|rights)|granted|pays|paid|collaborat\w+|entered into|has partnered|(?:would|will|could|may) (?:have )?(?:be |been )?(?:eligible|entitled|receive[d]?|earn(?:ed)?|ow(?:e|ed))|(?:is|was|be) (?:eligible|entitled))\b)(?<=(?:^[“"]?(?:In|Besides|Behind|Beyond|With|Under|For|Since|On|At|Through|Apart from|As|Had|If|Should|Once|When|Upon|After|To date|Additionally|Today|Currently|Further|Together)\b[^.;:“”"]{2,120}?[\w\p{L}®™)],? |which |; |, and |that )it)/gu;

/** "the Company" as the filing defines it; "our" and "we" of whoever speaks; a party by its role. */
const firm = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<self>[Tt]he Company|(?:[Tt]he )?Registrant|[Ww]e|[Oo]ur|us)|(?<plain>[Tt]he company)|(?<its>its|Its)|(?:[Tt]he\s)?(?<role>${roleWords}))(?![\p{L}\p{N}]|["”])`,
  'gu',
);

interface Told {
  before: Sentence | undefined;
  /** The two firms that a sentence last named together. */
  pair: readonly ThingMention[];
  context: Context;
}

export function firmStandIns(reading: Reading, sentence: Sentence, told: Told): Mention[] {
  const found: Mention[] = [];
  const words = quote(reading, sentence);
  for (const match of finds(words, firm)) {
    const start = sentence.start + match.index;
    const span = { start, end: start + match[0].length };
    if (sentence.mentions.some((other) => overlap(span, other))) continue;
    const meant = meaning(reading, sentence, match, found, told);
    if (meant)
      found.push({ ...standIn(meant, match[0], start), possessive: /^(?:its|our)$/i.test(match[0]) });
  }
  return [
    ...found,
    ...pronoun(sentence, words, told),
    ...midway(reading, sentence, words, found, told),
    ...pairs(sentence, words, found, told.pair),
  ];
}

function meaning(
  reading: Reading,
  sentence: Sentence,
  match: RegExpExecArray,
  found: readonly Mention[],
  told: Told,
): ThingMention | undefined {
  const { its, role, plain } = match.groups ?? {};
  const { before, context } = told;
  if (its)
    return (
      possessor(reading, sentence, before, sentence.start + match.index, found) ??
      (sentence.block.about ? context.speakers.get(sentence.block) : undefined)
    );
  if (role) return context.roles.get(role);
  const speaker = context.speakers.get(sentence.block);
  return speaker ?? (plain ? spokenOf(reading, sentence, before) : undefined) ?? context.registrant;
}

/** "the company", not "the Company": in a paragraph that begins with a firm it is that firm. */
function spokenOf(
  reading: Reading,
  sentence: Sentence,
  before: Sentence | undefined,
): ThingMention | undefined {
  if (!before || before.block !== sentence.block) return undefined;
  const first = firstOfBlock(reading.sentences, sentence);
  const [firm] = thingsIn(first.mentions, 'Company');
  return firm && firm.start - first.start < 2 ? firm : undefined;
}

function pronoun(sentence: Sentence, words: string, { before }: Told): Mention[] {
  const [subject] = before && before.block === sentence.block ? thingsIn(before.mentions, 'Company') : [];
  if (!subject || !it.test(words)) return [];
  const [word = ''] = /It|They/.exec(words) ?? [];
  return [standIn(subject, word, sentence.start + words.indexOf(word))];
}

/** The firm that the sentence began with; else the one that the passage is about, or the sentence before began with. */
function midway(
  reading: Reading,
  sentence: Sentence,
  words: string,
  found: readonly Mention[],
  { before, context }: Told,
): Mention[] {
  return finds(words, within).flatMap((match) => {
    const start = sentence.start + match.index;
    const here = firmsBefore(sentence, found, start).filter(({ parent }) => !parent);
    const own = here.find((one) => acts(reading, sentence, one));
    const earlier = before?.block === sentence.block ? thingsIn(before.mentions, 'Company')[0] : undefined;
    const subject = own ?? (here.length > 0 ? undefined : (context.speakers.get(sentence.block) ?? earlier));
    return subject ? [standIn(subject, match[0], start)] : [];
  });
}

/** Before words like these a firm is not who acts, so "its" after it is not of that firm. */
const aside =
  /\b(?:with|to|from|for|of|between|in|into|by|under|and its|provid\w+|grant\w+|gives?|giving|pay|pays|paid|paying|informed|advised|notif\w+|told|reimburs\w+|offer\w*)\s(?:[Tt]he\s)?$/;

/** In brackets a firm is only given its short name. */
const bracketed = /\(\s?(?:the\s)?["“]?$/;

/** "the Company's programs, its alliance with A and its work with B". */
const owns = (reading: Reading, { end }: ThingMention): boolean =>
  /^['’]s?\s/.test(quote(reading, { start: end, end: end + 3 }));

/** "an agreement with B, which granted A a license to its platform": B acts there, though it stands aside before. */
const whichActs = /^,\s(?:which|who)\s(?!(?:is|are|was|were|has|have|will|also)\b)\p{Ll}+/u;

const acts = (reading: Reading, sentence: Sentence, { start, end }: ThingMention): boolean =>
  whichActs.test(quote(reading, { start: end, end: end + 24 })) ||
  (!bracketed.test(quote(reading, { start: Math.max(sentence.start, start - 8), end: start })) &&
    !aside.test(quote(reading, { start: Math.max(sentence.start, start - 24), end: start })) &&
    !/^['’]/.test(quote(reading, { start: end, end: end + 1 })));

/** "to Biotest and its affiliates": of the firm right before, whatever it does. */
const beside = /^[\s,.)”"’]*(?:\([^()]{0,60}\)[\s,]*)?(?:and|or|through|via|(?:together|along) with)\s$/;

/** "A's data readout for its vaccine": of whoever has the trial, the data or the application. */
const ofItsOwn =
  /^['’]s?\s(?:[\w/-]+\s){0,5}(?:data|results|readout|stud(?:y|ies)|trials?|program|application|submission|filing|approval|launch|presentation|announcement|development)\s(?:readouts?\s|results\s|data\s)?(?:for|of|from|on|with|to|in)\s$/;

/** "its biologics arm": of what a firm has beside it. */
const kin =
  /^its\s(?:[\w-]+\s(?:and\s)?){0,7}(?:subsidiary|affiliate|arm|unit|division|parent|(?<partner>(?:partner|collaborator|licensee|licensor)s?))\b/;

/** What a firm does that takes over another's drug. */
const takes =
  /\b(?:licens\w+|acquir\w+|obtain\w*|secur\w+|buy\w*|bought)\s[^,.;]{0,90}\brights\s(?:to|for)\s$/;
const says = /\b(?:says|said|announced|announces|reported|revealed)\s(?:today\s)?(?:that\s)?$/;

const repaid = /\b(?:reimburs|compensat)\w+\s(?:[Tt]he\s)?$/;

/** "its": the firm that acts last before it in the sentence, or the one with which the sentence before began. */
function possessor(
  reading: Reading,
  sentence: Sentence,
  before: Sentence | undefined,
  at: number,
  found: readonly Mention[],
): ThingMention | undefined {
  const earlier = firmsBefore(sentence, found, at);
  const last = earlier.at(-1);
  if (!last) return opener(sentence, before)[0];
  const between = quote(reading, { start: last.end, end: at });
  // "AstraZeneca said that MedImmune, its biologics arm, …": not of the firm that is explained.
  const explains = /^(?:\s?\([^()]{1,40}\)|\))?,\s(?:(?:one|two|both|another|several|some)\sof\s)?$/.test(
    between,
  );
  const called = explains && kin.exec(quote(reading, { start: at, end: at + 90 }))?.groups;
  if (called)
    return [...(called.partner ? opener(sentence, before) : []), ...earlier].findLast(
      (one) => one.name !== last.name,
    );
  const teller = earlier.find((one) => one.name !== last.name);
  if (teller && saysOfOwn(reading, teller, last, between)) return teller;
  return isOfLast(reading, sentence, last, between, found)
    ? last
    : (earlier.findLast((one) => acts(reading, sentence, one)) ??
        earlier.findLast((one) => owns(reading, one)) ??
        last);
}

/** "A says that B is licensing rights to its antibody": to A's. */
const saysOfOwn = (reading: Reading, teller: ThingMention, last: ThingMention, between: string): boolean =>
  takes.test(between) && says.test(quote(reading, { start: teller.end, end: last.start }));

/** @param between what stands between the last firm and "its" */
function isOfLast(
  reading: Reading,
  sentence: Sentence,
  last: ThingMention,
  between: string,
  found: readonly Mention[],
): boolean {
  // "A will reimburse B $3 million for a portion of its costs": of B's.
  const lead = quote(reading, { start: Math.max(sentence.start, last.start - 24), end: last.start });
  if (repaid.test(lead)) return true;
  // "its work with A, and its alliance with B": both are of whoever the first is of.
  const isListed = /^,/.test(between) && found.some((one) => 'possessive' in one && one.possessive);
  return !isListed && (beside.test(between) || ofItsOwn.test(between));
}

/** The firm with which the sentence before began, in the same paragraph. */
const opener = (sentence: Sentence, before: Sentence | undefined): ThingMention[] =>
  before?.block === sentence.block ? thingsIn(before.mentions, 'Company').slice(0, 1) : [];
