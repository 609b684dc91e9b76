/** Acts told in one: of two regulators, or of two drugs. */
import { lookUp } from '../lexicon/names.ts';
import { isThing, type Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { clause } from './line.ts';
import type { Candidate, SlotValue } from './rule.ts';

export const nameOf = (value: SlotValue | undefined): string =>
  typeof value === 'object' && 'name' in value ? String(value.name) : '';

/** "… from the FDA in 2011 and from the EMA in 2012", "both the FDA and the EMA granted": one act of each. */
const besideAgency =
  /^[^;.]*?\b(?:from|by|to|with|both) (?:both )?(?:from |by )?(?:the )?(?:[a-z]+ ){0,3}Agency_\d+ (?:(?:in|on) Date_\d+ )?(?:for (?:(?!Agency_|and from |; )[^ ;.]+ ){1,14}(?=and (?:also )?from ))?,? ?and (?:also )?(?:from |by |to |with )?(?:the )?(?:[a-z]+ ){0,2}Agency_(?<other>\d+)(?: (?:in|on) Date_(?<date>\d+))?(?= (?:in|on|for|to|as|under|respectively|[.,;)])|\s*$)/;

const isNamed = (agency: SlotValue, mention: Mention | undefined): boolean =>
  mention !== undefined && isThing(mention) && nameOf(agency) === mention.name;

/** "The FDA and the EMA have accepted the applications": both do, whichever is nearer. */
const bothAct =
  /Agency_(?<one>\d+) ,? ?and (?:the )?(?:[a-z]+ ){0,2}?Agency_(?<other>\d+) (?:(?:have|has|had|both|each|also|recently|now|previously|already) ){0,3}(?:accept|grant|approv|clear|validat|award|agreed|issued|lift|designat)/;

export function withNextAgency(sentence: Sentence, told: Candidate): Candidate[] {
  const { line, mentions } = sentence.masked;
  const { kind, agency } = told.slots;
  if (!agency || typeof kind !== 'string') return [told];
  const place = sentence.masked.places.find(({ span }) => span.start >= told.span.start)?.at ?? 0;
  const around = clause(sentence, place);
  const both = bothAct.exec(line.slice(around.from, around.to))?.groups;
  const groups = /designation|other|BLA/.test(kind)
    ? besideAgency.exec(line.slice(place, around.to))?.groups
    : undefined;
  const index = both
    ? [both.one, both.other].find((one) => !isNamed(agency, mentions[Number(one)]))
    : groups?.other;
  const other = index === undefined ? undefined : mentions[Number(index)];
  const date = groups?.date === undefined ? undefined : mentions[Number(groups.date)];
  if (!other || !isThing(other) || nameOf(agency) === other.name) return [told];
  if (lookUp('Agency', other.name)?.entry.fields.kind !== 'drug') return [told];
  const when = date?.kind === 'Date' ? { date: date.value } : {};
  return [told, { ...told, slots: { ...told.slots, agency: other, ...when } }];
}

/** "INDs for which …": an act of each. */
const areSeveral = /\b(?:inds|blas|sblas|ndas|maas|ctas|applications)\b/;

/** "designation to X for AML and to Y for lymphoma", "INDs are planned for X and Y": one act for each drug. */
export function withNextDrug(
  sentence: Sentence,
  { kind, end, words }: { kind: string; end: number; words: string },
  told: Candidate,
): Candidate[] {
  const { line, mentions } = sentence.masked;
  const next = /^[^;.]*?Compound_\d+ [^;.]*?\band (?:(?:to|for) )?(?:Company_\d+ 's )?Compound_(\d+)/.exec(
    line.slice(end, clause(sentence, end).to),
  )?.[1];
  const other = next === undefined ? undefined : mentions[Number(next)];
  if (!(kind.endsWith('designation') || areSeveral.test(words)) || !other || !isThing(other)) return [told];
  return [told, { ...told, slots: { ...told.slots, compound: other } }];
}
