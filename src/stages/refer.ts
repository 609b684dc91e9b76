/** Words that stand for a thing: "the Company", "we", "its", "the companies", "this compound". Each says how it was read. */
import { type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { mask } from '../text/mask.ts';
import { isBeside } from './beside-drugs.ts';
import { contextOf } from './discourse.ts';
import type { Reading, Sentence } from './reading.ts';
import { quote } from './reading.ts';
import { drugStandIns } from './refer-drugs.ts';
import { firmStandIns } from './refer-firms.ts';
import { pairOf } from './refer-pairs.ts';
import { personStandIns } from './refer-people.ts';
import { drugsOf, pluralStandIns } from './refer-plural.ts';

export function refer(reading: Reading): Reading {
  const context = contextOf(reading);
  let drugs: ThingMention[] = [];
  let antibodies: ThingMention[] = [];
  let pair: readonly ThingMention[] = [];
  let together: ThingMention[][] = [];
  const sentences: Sentence[] = [];
  for (const [at, sentence] of reading.sentences.entries()) {
    const before = sentences.at(-1);
    const added = [
      ...firmStandIns(reading, sentence, { before, pair, context }),
      ...drugStandIns(reading, sentence, { drugs, antibodies }, reading.sentences[at + 1]),
      ...pluralStandIns(reading, sentence, together),
      ...personStandIns(reading, sentence, context.people),
    ];
    const mentions: Mention[] = [];
    const sorted = [...sentence.mentions, ...added].sort((a, b) => a.start - b.start);
    for (const [place, mention] of sorted.entries())
      mentions.push(placedIn(reading, sentence, mention, { last: mentions.at(-1), next: sorted[place + 1] }));
    const read = { ...sentence, mentions, masked: mask(sentence.tokens, mentions) };
    sentences.push(read);
    together = [...together, drugsOf(read)].slice(-8);
    pair = pairOf(namedIn(mentions)) ?? withTeller(read, before, context.registrant) ?? pair;
    drugs = [...drugs, ...thingsIn(sentence.mentions, 'Compound')].slice(-4);
    antibodies = [...antibodies, ...thingsIn(sentence.mentions, 'Antibody')].slice(-1);
  }
  return { ...reading, sentences, ...(context.registrant ? { issuer: context.registrant.name } : {}) };
}

const namedIn = (mentions: readonly Mention[]): ThingMention[] =>
  thingsIn(mentions, 'Company').filter(({ parent }) => !parent);

/** A point of a list that begins with one firm tells of it and of whoever made the list. */
function withTeller(
  { block, mentions }: Sentence,
  before: Sentence | undefined,
  teller: ThingMention | undefined,
): readonly ThingMention[] | undefined {
  const [firm] = namedIn(mentions);
  const begins = block.kind === 'bullet' && before?.block !== block;
  return begins && firm && teller && firm.name !== teller.name ? [firm, teller] : undefined;
}

/** Marks what stands beside the sentence's subject: a drug given with another, the owner of a firm. */
function placedIn(
  reading: Reading,
  sentence: Sentence,
  mention: Mention,
  { last, next }: { last: Mention | undefined; next: Mention | undefined },
): Mention {
  const { kind, start } = mention;
  if (kind === 'Compound')
    return isBeside(reading, sentence, mention, last) ? { ...mention, beside: true } : mention;
  if (kind !== 'Company') return mention;
  const before = quote(reading, { start: Math.max(sentence.start, start - 60), end: start });
  const after = quote(reading, { start: mention.end, end: Math.min(sentence.end, mention.end + 60) });
  if (ofTitle.test(after) && opens.test(before)) return { ...mention, beside: true };
  const toNext = next?.kind === 'Company' ? quote(reading, { start: mention.end, end: next.start }) : '';
  if ((!mention.reads && unit.test(toNext)) || (owner.test(toNext) && toward.test(before)))
    return { ...mention, parent: true };
  if (last?.kind !== 'Company') return mention;
  const between = quote(reading, { start: last.end, end: start });
  return owned.test(between) ? { ...mention, parent: true } : mention;
}

/** `the “Pfizer License Agreement”`: a contract is given a name, and nothing is told of the firm in it. */
const ofTitle =
  /^(?:\s(?!(?:and|or)\s)[\p{L}/-]+){0,5}?\s(?:Agreements?|Licen[sc]es?|Collaborations?|Amendments?|Alliance|Partnership|Transactions?|Merger|Option|Contract)(?:\s[\p{L}\d.-]+){0,2}["”]/u;
const opens = /["“](?:[\p{L}-]+\s){0,3}$/u;

/** "Johnson & Johnson (NYSE: JNJ) unit Janssen Biotech": between an owner and its firm. */
const unit = /^(?:\s?\([^()]*\))?\s(?:unit|subsidiary|division|arm)\s$/;

/** "licensed to Pfizer's unit Seagen": between the owner and the firm to which it is done. */
const owner = /^['’]s\s(?:\([^()]*\)\s)?(?:[\w-]+\s){0,3}(?:subsidiary|unit|division|arm|affiliate),?\s$/;
const toward = /(?<!\p{L})(?:to|with|from|by)\s(?:the\s)?$/u;

/** Between a firm and its owner. */
const owned =
  /^(?:,?\s?\([^()]*\))?,?\s(?:(?:which|that)\s(?:is|was)\s(?:now\s)?|now\s)?(?:(?:an?|the)\s)?(?:\p{Lu}[\p{L} ]+,\s(?:\p{Lu}[\p{L}.]+,\s)?)?(?:[\w-]+\s){0,5}(?:subsidiary|affiliate|member|division|unit|part|arm|business|company|companies)\sof\s(?:the\s)?(?:[\p{L}-]+-based\s)?$/u;
