/** Words that stand for a thing: "the Company", "we", "its", "this compound". Each says how it was read. */
import type { Block } from '../edgar/filing.ts';
import { lookUp } from '../lexicon/names.ts';
import { keyOf, withoutLegalForm } from '../model/keys.ts';
import type { Mention, ThingMention } from '../recognisers/mention.ts';
import { mask } from '../text/masked.ts';
import type { Reading, Sentence } from './reading.ts';
import { quote } from './reading.ts';
import { thingsIn } from './recognise.ts';
import { lastAntibody, lastDrug, standIn } from './refer-drug.ts';

/** "It previously paid": at the start of a sentence, and of money, it is the firm of the sentence before. */
const it =
  /^[“"]?(?:It|They)\s(?=(?:(?:will|may|has|have|had|is|was|would|could|also|previously|currently|then|be|been|to)\s){0,4}(?:pay|paid|pays|receive[ds]?|earn(?:ed|s)?|owe[ds]?|eligible|entitled|ma[dk]e|grant(?:ed|s)?|develop|plans?|expects?|retain(?:ed|s)?|acquire[ds]?|invest(?:ed)?|continues? to pay|has (?:two|three|four|five|six|several|more than|multiple|a|an|also|partnerships|collaborations|licensed|formed|entered|established)|develops|is developing|created|discovered)\b)/;

/** "the Company" as the filing defines it; "our" and "we" of whoever speaks. */
const firm =
  /(?<![\p{L}\p{N}])(?:(?<self>[Tt]he Company|the company|[Ww]e|[Oo]ur|us)|(?<its>its|Its))(?![\p{L}\p{N}])/gu;

interface Context {
  registrant?: ThingMention;
  /** Company that a passage speaks of in the first person, by block. */
  speakers: ReadonlyMap<Block, ThingMention>;
}

export function refer(reading: Reading): Reading {
  const context = contextOf(reading);
  let drugs: ThingMention[] = [];
  let antibodies: ThingMention[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of reading.sentences) {
    const before = sentences.at(-1);
    const added = [
      ...firms(reading, sentence, before, context),
      ...lastDrug(reading, sentence, drugs),
      ...lastAntibody(reading, sentence, antibodies, drugs),
    ];
    const mentions = [...sentence.mentions, ...added]
      .sort((a, b) => a.start - b.start)
      .map((mention) => (isBeside(reading, sentence, mention) ? { ...mention, beside: true } : mention));
    sentences.push({ ...sentence, mentions, masked: mask(sentence.tokens, mentions) });
    drugs = [...drugs, ...thingsIn(sentence.mentions, 'Compound')].slice(-4);
    antibodies = [...antibodies, ...thingsIn(sentence.mentions, 'Antibody')].slice(-1);
  }
  return { ...reading, sentences, ...(context.registrant ? { issuer: context.registrant.name } : {}) };
}

/** "in combination with X", "progressed on X", "compared with X": the drug that the sentence is about is another. */
function isBeside(reading: Reading, sentence: Sentence, { kind, start }: Mention): boolean {
  if (kind !== 'Compound') return false;
  return besides.test(quote(reading, { start: Math.max(sentence.start, start - 60), end: start }));
}

const besides =
  /\b(?:(?:in combination|combined|together|along|concomitantly|sequentially) with|plus|versus|compared (?:to|with)|comparison (?:to|with)|previously (?:treated with|received)|prior (?:treatment with|therapy with)?|pretreated with|(?:progress\w*|relapse\w*|disease progression) (?:on|after|following|during)(?: treatment with)?|refractory to|followed by|added to|similar to|alone and with|after (?:treatment with|prior))\s(?:the\s|standard\s|\w+\s)?$/i;

function contextOf(reading: Reading): Context {
  const { registrant } = reading.filing.summary;
  const named = registrant.name ?? issuer(reading);
  const speakers = new Map<Block, ThingMention>();
  for (const sentence of reading.sentences) {
    const speaker = speakerOf(reading, sentence);
    if (speaker && !speakers.has(sentence.block)) speakers.set(sentence.block, speaker);
  }
  return { speakers, ...(named ? { registrant: companyNamed(named) } : {}) };
}

const companyNamed = (name: string): ThingMention => ({
  kind: 'Company',
  name: lookUp('Company', name)?.name ?? withoutLegalForm(name),
  by: 'refer',
  start: 0,
  end: 0,
});

/** Whose release it is when there is no cover: the firm that "today announced", else the first one named. */
function issuer(reading: Reading): string | undefined {
  for (const { mentions, tokens } of reading.sentences) {
    const { line } = mask(tokens, mentions);
    const hit =
      /Company_(\d+) (?:, [^.]{0,200}?, )?(?:today |Date_\d+ |also |has |and Company_\d+ )*(?:announced|reported|said|today)\b/.exec(
        line,
      );
    const mention = mentions[Number(hit?.[1])];
    if (mention && 'name' in mention) return mention.name;
  }
  return reading.sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Company'))[0]?.name;
}

/** "…," said Lisa Roe, CEO of Biotest: in that block "we" is Biotest. And "About Biotest": there too. */
function speakerOf(reading: Reading, { block, mentions }: Sentence): ThingMention | undefined {
  const firms = thingsIn(mentions, 'Company');
  if (block.about)
    return firms.find(({ name }) => keyOf('Company', block.about ?? '').startsWith(keyOf('Company', name)));
  const [person] = thingsIn(mentions, 'Person');
  if (!person || !/[“"]/.test(quote(reading, block))) return undefined;
  return firms.find(
    ({ start, end }) =>
      (start > person.end &&
        start - person.end < 140 &&
        !/["“”]|\b(?:said|commented|stated|added|noted)\b/.test(
          quote(reading, { start: person.end, end: start }),
        )) ||
      (end < person.start &&
        person.start - end < 60 &&
        /['’]s\b/.test(quote(reading, { start: end, end: person.start }))),
  );
}

function firms(
  reading: Reading,
  sentence: Sentence,
  before: Sentence | undefined,
  context: Context,
): Mention[] {
  const found: Mention[] = [];
  for (const match of quote(reading, sentence).matchAll(firm)) {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (sentence.mentions.some((other) => start < other.end && other.start < end)) continue;
    const meant = match.groups?.its
      ? possessor(sentence, before, start, found)
      : (context.speakers.get(sentence.block) ?? context.registrant);
    if (meant)
      found.push({ ...standIn(meant, match[0], start), possessive: /^(?:its|our)$/i.test(match[0]) });
  }
  const [subject] = before && before.block === sentence.block ? thingsIn(before.mentions, 'Company') : [];
  if (subject && it.test(quote(reading, sentence))) {
    const [word = ''] = /It|They/.exec(quote(reading, sentence)) ?? [];
    found.push(standIn(subject, word, sentence.start + quote(reading, sentence).indexOf(word)));
  }
  return found;
}

/** "its": the firm named last before it in the sentence, or the one with which the sentence before began. */
function possessor(
  sentence: Sentence,
  before: Sentence | undefined,
  at: number,
  found: readonly Mention[],
): ThingMention | undefined {
  const earlier = [...thingsIn(sentence.mentions, 'Company'), ...thingsIn(found, 'Company')].filter(
    ({ end }) => end <= at,
  );
  if (earlier.length > 0) return earlier.sort((a, b) => a.start - b.start).at(-1);
  if (!before || before.block !== sentence.block) return undefined;
  return thingsIn(before.mentions, 'Company')[0];
}
