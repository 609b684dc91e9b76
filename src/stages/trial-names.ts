/** Names that a filing gives to trials: "UP-NEXT, a Phase 3 trial", "the FORWARD II study", "dubbed SORAYA". */
import type { Mention, ThingMention } from '../recognisers/mention.ts';
import { isThing } from '../recognisers/mention.ts';
import { alternatives, eitherCase, wordsOf } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { finderOf } from '../text/places.ts';
import type { Reading, Sentence } from './reading.ts';
import { quote } from './reading.ts';

/** Two capitals at least, in words that hyphens join, and a number or numeral after it: "HERIZON-BTC-01", "LOTIS 2". */
const name = String.raw`(?<![\p{L}\p{N}.,/$@-])(?=[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*\p{Lu})(?<name>\p{L}[\p{L}\p{N}]{2,}(?:-[\p{Lu}\p{N}][\p{L}\p{N}]*)*|\p{L}[\p{L}\p{N}]+(?:-[\p{Lu}\p{N}][\p{L}\p{N}]*)+)(?<number>\s(?:[IVX]{1,3}|\d{1,4}))?(?:®|™|\(TM\)|\(R\))?(?![\p{L}\p{N}-])`;
const noun = String.raw`(?:[Tt]rials?|[Ss]tud(?:y|ies)|[Cc]ohort)(?!\p{L})`;
const before = eitherCase(alternatives('trial-words', 'before'));
const phase = String.raw`[Pp]hase\s(?:[1-4]|I{1,3}V?)[ab]?(?:\/(?:[1-4]|I{1,3})[ab]?)?`;

/** The same under another name: an expression has each group once. */
const numbered = (group: string): string =>
  name.replace('?<name>', `?<${group}>`).replace('?<number>', `?<${group}Number>`);

/** Said to be a trial, so that no other thing is meant: "N, a Phase 3 trial", "N is a study", "a trial called N". */
const article = String.raw`(?:an?|the|its|our|the\scompany['’]s)`;
const kindOfTrial = String.raw`(?:(?!(?:in|of|from|for|that|which|with|has|entered)\s)[\p{L}\p{N}'’/-]+(?:,(?=\s(?:${before}|\p{L}+-\p{L}+|${phase})))?\s){0,8}?`;
/** "a study of the antibody known as X": what is called so is no trial. */
const ofDrugs = alternatives('drug-frames', 'noun');
const sure = new RegExp(
  [
    String.raw`${name}(?:\s(?:clinical\s)?${noun})?(?:(?:\s\([^()]{3,60}\))?(?:,|\sis|\swas)\s${article}\s|\s\((?:${article}\s)?)${kindOfTrial}${noun}`,
    String.raw`(?<!(?:${ofDrugs})\s)(?:dubbed|called|named|(?<!(?:formerly|previously|now|also|and)\s)known\sas|entitled)\s(?:the\s)?[“"]?${numbered('called')}`,
    String.raw`(?<!\p{L})(?:trials|studies)(?:\s(?:of|with|evaluating)\s[\p{L}\p{N}-]+)?(?:,\s|:\s|\s\()${numbered('several')}(?=\sand\s\p{Lu}{4})`,
    String.raw`(?<!\p{L})(?:trial|study)(?:,\s|\s\((?:the\s|also\s)?[“"]?)${numbered('apposed')}(?=[”"]?[,)])`,
  ].join('|'),
  'gu',
);
/** Named as a trial: "the pivotal SORAYA and confirmatory Phase 3 MIRASOL trials". */
const likely = new RegExp(
  String.raw`${name}(?=(?:\s(?:${before}|${phase})){0,3}\s${noun}|\s(?:and|or)\s(?:(?:${before}|${phase})\s){0,3}[\p{Lu}][\p{L}\p{N}-]+(?:\s(?:[IVX]{1,3}|\d{1,4}))?\s(?:(?:${before})\s){0,2}${noun})|(?<=${phase}\s(?:(?:${before})\s)?)${numbered('phased')}(?=\s(?:[\p{Ll}-]+\s){0,3}${noun})`,
  'gu',
);

const others = new Set(wordsOf('trial-words', 'other').map((word) => word.toLowerCase()));
const worthReading = /\b(?:[Tt]rials?|[Ss]tud(?:y|ies)|cohort|dubbed)\b/;

/** The sentences with the names of trials as mentions; what was read within such a name goes with `settle`. */
export function trialNames(
  reading: Reading,
  sentences: readonly Sentence[],
  found: readonly (readonly Mention[])[],
): Mention[][] {
  const names = new Set([
    ...sentences.flatMap((sentence, at) =>
      namesIn(quote(reading, sentence), sentence.start, found[at] ?? []),
    ),
    ...numberedAfterDrugs(found, reading.filing.text),
  ]);
  if (names.size === 0) return sentences.map(() => []);
  const short = abbreviationsIn(reading.filing.text);
  const find = finderOf([...names].filter((one) => !short.has(one)));
  return sentences.map((sentence) => {
    const words = quote(reading, sentence);
    return find(words)
      .filter(({ name, at }) => !goesOn.test(words.slice(at + name.length, at + name.length + 3)))
      .map(({ name, at }) => trialAt(name, sentence.start + at));
  });
}

/** "TRX24-101: …", where TRX24 is a drug of the filing: its trials are numbered after it. */
function numberedAfterDrugs(found: readonly (readonly Mention[])[], text: string): string[] {
  const codes = found.flat().filter(isCode);
  const drugs = new Set(codes.map(({ start, end }) => text.slice(start, end)));
  return [...drugs].filter((code) => drugs.has(/^(.*\d)-\d{2,4}$/.exec(code)?.[1] ?? ''));
}

/** "HARBOR-AD" is another trial than "HARBOR". */
const goesOn = /^-\p{Lu}{2}/u;

/** A mention of a trial, wherever its name stands as it is written. */
const trialAt = (name: string, start: number): Mention => ({
  kind: 'Trial',
  value: name.replace(/[^\p{L}\p{N}]+/gu, ' ').toUpperCase(),
  by: 'trial',
  start,
  end: start + name.length,
});

function namesIn(words: string, start: number, mentions: readonly Mention[]): string[] {
  if (!worthReading.test(words) || isHeadline(words)) return [];
  return [sure, likely].flatMap((expression) =>
    finds(words, expression).flatMap((match) => {
      const { groups = {} } = match;
      const own = groups.name ?? groups.called ?? groups.several ?? groups.apposed ?? groups.phased ?? '';
      const number = groups.number ?? groups.calledNumber ?? groups.apposedNumber ?? groups.phasedNumber;
      const at = start + match.index + match[0].indexOf(own);
      return isName(
        own,
        { start: at, end: at + own.length },
        // What stands in such a list was told to be a drug by its letters alone.
        groups.several ? mentions.filter((one) => one.by === 'lexicon') : mentions,
        expression === sure || (number !== undefined && own.length > 3),
      )
        ? [own + (number ?? '')]
        : [];
    }),
  );
}

/** A line in capitals names nothing by them. */
const isHeadline = (words: string): boolean =>
  (words.match(/\p{Lu}/gu)?.length ?? 0) > (words.match(/\p{Ll}/gu)?.length ?? 0);

function isName(
  own: string,
  { start, end }: { start: number; end: number },
  mentions: readonly Mention[],
  isSure: boolean,
): boolean {
  // "Single-Arm Study" in a title is no name.
  const isWord = !own.split('-').some((part) => /\p{Lu}.*\p{Lu}/u.test(part));
  if (isWord || others.has(own.toLowerCase())) return false;
  // "the XMT-1522 trial" is one of XMT-1522; but no drug is "EV-301, a Phase 3 trial".
  const covering = mentions.filter((one) => isThing(one) && one.start <= start && one.end >= end);
  if (covering.some((one) => !(isSure && one.kind === 'Compound' && one.by !== 'lexicon'))) return false;
  return isSure || /\d/.test(own) || /-\p{Lu}/u.test(own) || /^\p{Lu}{5,}$/u.test(own) || /\p{Ll}/u.test(own);
}

/** "blastic plasmacytoid dendritic cell neoplasm (BPDCN)": short for something where it first stands so, and no trial. */
function abbreviationsIn(text: string): Set<string> {
  const first = new Map<string, boolean>();
  for (const { index, 1: inside = '' } of text.matchAll(/\(([^()]{1,40})\)/g)) {
    const before = text.slice(Math.max(0, index - 12), index);
    if (!first.has(inside)) first.set(inside, !/\b(?:trial|study|[Pp]hase \S+)\s?$/.test(before));
  }
  return new Set([...first].flatMap(([inside, isShort]) => (isShort ? [inside] : [])));
}

const phaseBefore = /\b(?:[Pp]hase\s\S+|pivotal|registrational)\s(?:\p{L}+\s)?$/u;
const trialBefore = /\b(?:trial|study)\s\((?:["“]\p{L}+["”],?\s)?$/u;
const trialAfter =
  /^(?:\s(?:and|or)\s[\p{L}\p{N}-]+)?(?<phase>\s[Pp]hase\s\S+)?\s(?:clinical\s)?(?:[Tt]rials?|[Ss]tud(?:y|ies))(?!\p{L})/u;

/** "STAR-221 evaluated X", "STAR-221 and the Phase 2 EDGE studies": what no drug does or is. */
const doesAsTrial =
  /^\s(?:(?:is\s|was\s)?(?:evaluat(?:es|ed|ing)|compar(?:es|ed|ing)\s(?!favou?rably|well)|enroll?(?:s|ed|ing)|randomi[sz](?:es|ed|ing))\s|(?:is|was)\s(?:an?|the)\s(?:[\p{L}\p{N}-]+,?\s){0,5}(?:trial|study)(?!\p{L})|(?:and|or)\s(?:the\s)?[Pp]hase\s\S+\s[\p{L}\p{N}-]+\s(?:trials|studies)(?!\p{L}))/u;

/** "the Phase 1/2 EV-103 trial": a code that never stands otherwise, in a filing that names another drug, is the trial's. */
export function withoutTrialCodes(found: readonly (readonly Mention[])[], text: string): Mention[][] {
  const ofTrials = new Map<string, boolean>();
  const drugs = new Set<string>();
  for (const mention of found.flat()) {
    if (isThing(mention) && (mention.kind === 'Compound' || mention.kind === 'Antibody'))
      drugs.add(mention.name);
    if (!isCode(mention)) continue;
    const before = text.slice(Math.max(0, mention.start - 40), mention.start);
    const after = trialAfter.exec(text.slice(mention.end, mention.end + 60));
    const here =
      trialBefore.test(before) ||
      doesAsTrial.test(text.slice(mention.end, mention.end + 60)) ||
      (after !== null && Boolean(after.groups?.phase ?? phaseBefore.test(before)));
    ofTrials.set(mention.name, here && ofTrials.get(mention.name) !== false);
  }
  // "AFM24-101" beside AFM24: the first trial of it.
  const isOfDrug = (name: string): boolean => drugs.has(/^(.*\d)-\d{3}$/u.exec(name)?.[1] ?? '');
  const trials = new Set([...ofTrials].flatMap(([name, all]) => (all || isOfDrug(name) ? [name] : [])));
  if (trials.size === drugs.size) return found.map((mentions) => [...mentions]);
  return found.map((mentions) => mentions.filter((each) => !(isCode(each) && trials.has(each.name))));
}

/** The letters before the number of the trials that a filing names: "BLISS" of "the BLISS-52 trial". */
export const trialFamilies = (trials: readonly (readonly Mention[])[]): ReadonlySet<string> =>
  new Set(
    trials
      .flat()
      .flatMap((each) => (each.kind === 'Trial' && /^(\p{Lu}{4,}) \d{1,4}$/u.exec(each.value)?.[1]) || []),
  );

/** "the BLISS-52 trial, and BLISS-76": what has the letters of a trial is one too. */
export const withoutTrialKin = (mentions: readonly Mention[], families: ReadonlySet<string>): Mention[] =>
  mentions.filter(
    (each) =>
      each.kind !== 'Compound' ||
      each.by === 'lexicon' ||
      !families.has(/^(\p{Lu}{4,})-\d{1,4}$/u.exec(each.name)?.[1] ?? ''),
  );

const isCode = (mention: Mention): mention is ThingMention =>
  isThing(mention) && mention.kind === 'Compound' && mention.by === 'compound';
