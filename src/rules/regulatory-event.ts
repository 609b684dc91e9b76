import { lookUp } from '../lexicon/names.ts';
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { eventDate } from './event-date.ts';
import { hits, nearest, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';

const submit = String.raw`(?:submi\w+|file[sd]?|filing|filings)`;
const ind = String.raw`(?:investigational new drug|ind)(?: \( [^ ]+ \))?(?: applications?| filing| submission)?`;
const bla = String.raw`(?:biologics? licen[sc]e applications?|(?<!investigational )new drug applications?|s?bla|nda|marketing authori[sz]ation applications?|maa)(?: \( [^ ]+ \))?`;

/** What each kind of event is told by, on the masked line. Source of the terms: 21 CFR 312, 314, 316, 601. */
const kinds: readonly [string, RegExp][] = [
  [
    'IND effective',
    new RegExp(
      String.raw`\b${ind}\b[^;.]{0,60}\b(?:effective|cleared|clearance|accepted|acceptance|approved|allowed|active)\b|\b(?:clear(?:ed|ance)|accept(?:ed|ance)|allow(?:ed|ance))\b[^;.]{0,40}\b${ind}\b`,
      'g',
    ),
  ],
  [
    'IND submitted',
    new RegExp(String.raw`\b${ind}\b[^;.]{0,80}?\b${submit}\b|\b${submit}\b[^;.]{0,60}?\b${ind}\b`, 'g'),
  ],
  [
    'BLA submitted',
    new RegExp(String.raw`\b${bla}\b[^;.]{0,80}?\b${submit}\b|\b${submit}\b[^;.]{0,60}?\b${bla}\b`, 'g'),
  ],
  [
    'orphan drug designation',
    /\borphan (?:(?:drug|medicinal product|medicine) )?(?:designation|status)|\borphan drug\b/g,
  ],
  ['fast track designation', /\bfast track(?: (?:designation|status))?\b/g],
  ['breakthrough therapy designation', /\bbreakthrough (?:therapy )?designation\b|\bbreakthrough therapy\b/g],
  ['clinical hold', /\bclinical hold\b/g],
  [
    'approval',
    /\b(?:(?:granted|grants|granting|received?|receives|receiving|obtained?|secured|won|gave|given|announced|recommended) (?:[^ ]+ ){0,4}(?:approval|marketing authori[sz]ation|clearance)|approval (?:by|from) (?:the )?Agency_\d+|(?:was|were|been|is|be|has|have|Agency_\d+(?: has| have)?|fully|conditionally|first) approved(?! (?:facility|facilities|plant|site|manufactur|protocol|plan))|approved (?:by|for|in|as))\b/g,
  ],
  [
    'other',
    /\b(?:priority review|rmat designation|prime designation|priority medicines|sakigake|qualified infectious disease|rare pediatric disease designation|complete response letter|special protocol assessment)\b/g,
  ],
]; // prettier-ignore

/** What regulators did with a drug, or were asked to do. */
export const rule: Rule = {
  id: 'regulatory-event',
  says: 'RegulatoryEvent',
  trigger:
    /\b(?:ind|investigational new drug|orphan|fast track|breakthrough|bla|nda|maa|licen[sc]e application|drug application|authori[sz]ation|approv\w+|clinical hold|priority|special protocol|complete response|prime)\b/,
  find: (sentence) => {
    const found = kinds.flatMap(([kind, expression]) =>
      hits(sentence, expression).map((hit) => ({ kind, ...hit })),
    );
    const firstOfKind = found.filter((hit, at) => found.findIndex(({ kind }) => kind === hit.kind) === at);
    // "accepted the IND that was submitted" tells the later step.
    const settled = firstOfKind.some(({ kind }) => kind === 'IND effective')
      ? firstOfKind.filter(({ kind }) => kind !== 'IND submitted' && kind !== 'approval')
      : firstOfKind;
    return settled.map((hit) => candidate(sentence, hit.kind, hit)).filter(isOfDrug);
  },
}; // prettier-ignore

/** Boards, courts and other agencies approve too: an approval is told of a drug, or by a regulator of drugs. */
const isOfDrug = ({ slots }: Candidate): boolean =>
  slots.kind !== 'approval' || slots.compound !== undefined || slots.agency !== undefined;

function agencyNear(sentence: Sentence, at: number): ThingMention | undefined {
  const agency = nearest(sentence, 'Agency', at, { within: 24 });
  return agency && isThing(agency) && lookUp('Agency', agency.name)?.entry.fields.kind === 'drug'
    ? agency
    : undefined;
}

function candidate(sentence: Sentence, kind: string, { at, end }: { at: number; end: number }): Candidate {
  const slots: Record<string, SlotValue> = { kind };
  const { line } = sentence.masked;
  const how = modality(sentence, at, 70);
  const within = modality(sentence, end, end - at + 10);
  slots.status = [how, within].some((each) => each === 'expected' || each === 'possible')
    ? 'expected'
    : 'done';
  if (how === 'negated') slots.negated = true;
  const compound =
    nearest(sentence, 'Compound', at, { within: 30 }) ?? nearest(sentence, 'Antibody', at, { within: 12 });
  if (compound && isThing(compound)) slots.compound = compound;
  const agency = agencyNear(sentence, at);
  if (agency) slots.agency = agency;
  const date = eventDate(sentence, at);
  if (date) slots.date = date;
  const applicant = /Company_(\d+) (?:(?!from |with |by |Company_)[^ ;]+ ){0,6}$/.exec(
    line.slice(0, at),
  )?.[1];
  const firm = applicant === undefined ? undefined : sentence.masked.mentions[Number(applicant)];
  if (firm && isThing(firm)) slots.applicant = firm;
  return {
    rule: 'regulatory-event',
    says: 'RegulatoryEvent',
    slots,
    sentence,
    span: storedSpan(sentence, at, end),
    pattern: `${how} ${kind}`,
  };
}
