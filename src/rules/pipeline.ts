/** Trials that stand beside a drug without a verb: "X for lymphoma (Phase 2)", "X | CD19 | lymphoma | Phase 2". */
import { isThing, type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Candidate, Rule } from './rule.ts';

export const rule: Rule = {
  id: 'pipeline',
  says: 'ClinicalEvent',
  trigger: /Compound_/,
  find: (sentence, text) => {
    const phases = sentence.mentions.filter(({ kind }) => kind === 'Phase');
    if (phases.length === 0 || sentence.planned || isOfDeal.test(sentence.masked.line)) return [];
    const drugs = thingsIn(sentence.mentions, 'Compound');
    const found = [
      ...phases.flatMap((phase) => inBrackets(sentence, text, phase) ?? []),
      ...drugs.flatMap((drug, at) => inRow(sentence, text, drug, drugs[at + 1]) ?? []),
    ];
    return found.filter(
      (one, at) => found.findIndex(({ slots }) => slots.compound === one.slots.compound) === at,
    );
  },
};

const isOfDeal = /Money_|\b(?:milestones?|royalt\w+|payments?)\b/;

/** What may stand beside drug, disease and phase without telling more than that there is a trial. */
const fill =
  /^[\s,;:/|•*&–—-]*(?:(?:ongoing|pivotal|registrational|clinical|randomi[sz]ed|global|open-label|trials?|stud(?:y|ies)|development|testing|program(?:me)?|currently|enrolling|recruiting|under ?way|in|for|and|the|of|patients|with|treatment|monotherapy|relapsed|refractory|or|advanced|metastatic|recurrent|adult|oncology|immunology|antibody|ADC|bispecific|conjugate|anti|solo|wholly|owned|U\.?S\.?|[1-4]L\+?)[\s,;:/|•*&()–—-]+)*$/i;

/** What is left of a stretch of the text when the names in it are taken out. */
function besides(text: string, { start, end }: { start: number; end: number }, mentions: readonly Mention[]) {
  let rest = '';
  let from = start;
  for (const mention of mentions) {
    if (mention.start < from || mention.end > end) continue;
    rest += `${text.slice(from, mention.start)} `;
    from = mention.end;
  }
  return `${rest}${text.slice(from, end)} `;
}

/** Longest bracket that tells no more than a phase and a disease. */
const longestBracket = 80;
/** How far before a bracket its drug may stand, where a disease stands between. */
const longestPurpose = 120;
const purpose =
  /^\s?(?:,\s)?(?:(?:an?|the|our|its)\s[^.;()]{1,70}\s)?(?:for|in|against)\s(?:[^.;()]{0,60}\s)?$/;

/** "X for lymphoma (Phase 2)", "X (Phase 2, lymphoma)". */
function inBrackets(sentence: Sentence, text: string, phase: Mention): Candidate | undefined {
  const opens = text.lastIndexOf('(', phase.start);
  const closes = text.indexOf(')', phase.end);
  if (opens < sentence.start || closes < 0 || closes > sentence.end || closes - opens > longestBracket)
    return undefined;
  const held = sentence.mentions.filter(({ start, end }) => start > opens && end <= closes);
  if (held.filter(({ kind }) => kind === 'Phase').length !== 1) return undefined;
  if (held.some(({ kind }) => kind !== 'Phase' && kind !== 'Indication' && kind !== 'Target'))
    return undefined;
  if (!fill.test(besides(text, { start: opens + 1, end: closes }, held))) return undefined;
  const before = sentence.mentions.filter(({ end }) => end <= opens);
  const last = before.at(-1);
  if (!last || text.slice(last.end, opens).trim() !== '') return undefined;
  const drug = last.kind === 'Compound' ? last : thingsIn(before, 'Compound').at(-1);
  if (!drug || !isThing(drug)) return undefined;
  const own = before.filter(({ start }) => start > drug.end);
  const isNear = last === drug || (opens - drug.end < longestPurpose && last.kind === 'Indication');
  const [disease] = [...own, ...held].filter(({ kind }) => kind === 'Indication');
  if (!isNear || own.some(({ kind }) => kind === 'Compound' || kind === 'Phase')) return undefined;
  if (disease && own.includes(disease) && !purpose.test(text.slice(drug.end, disease.start)))
    return undefined;
  return told(sentence, drug, phase, disease, closes + 1);
}

/** Between the cells of a row. */
const cell = /[|\t–—]|\s-\s|\s{3,}|:\s/;

/** "X – lymphoma – Phase 2", a row of a table: nothing but names up to the next drug. */
function inRow(
  sentence: Sentence,
  text: string,
  drug: ThingMention,
  next: ThingMention | undefined,
): Candidate | undefined {
  const end = next?.start ?? sentence.end;
  const own = sentence.mentions.filter((each) => each.start >= drug.start && each.end <= end);
  const phases = own.filter(({ kind }) => kind === 'Phase');
  const [phase] = phases;
  if (!phase || phases.length > 1) return undefined;
  if (!cell.test(text.slice(drug.end, phase.start))) return undefined;
  if (!fill.test(besides(text, { start: drug.start, end }, own).replace(/[.]\s*$/, ' '))) return undefined;
  const disease = own.find(({ kind }) => kind === 'Indication');
  return told(sentence, drug, phase, disease, Math.max(phase.end, disease?.end ?? 0));
}

function told(
  sentence: Sentence,
  compound: ThingMention,
  phase: Mention,
  disease: Mention | undefined,
  end: number,
): Candidate | undefined {
  if (phase.kind !== 'Phase') return undefined;
  const indication = disease && isThing(disease) ? { indication: disease } : {};
  return {
    rule: 'pipeline',
    says: 'ClinicalEvent',
    slots: { status: 'started', compound, phase: phase.value, ...indication },
    sentence,
    span: { start: compound.start, end },
    pattern: 'a phase beside a drug',
  };
}
