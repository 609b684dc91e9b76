/** Antigens that stand in a bracket after a drug: "HWK-016 (MUC16)", which is no part of the line that patterns read. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Candidate } from './rule.ts';

/** "HWK-016 (MUC16)", "HDP-101 (BCMA ATAC)", "etrumadenant (A2a/A2b receptor antagonist)": a bracket that names little else. */
const opening =
  /^[®™]?(?:\s?\(|:\s)(?:an?\s)?(?:(?!of\s|in\s|for\s|with\s|and\s|or\s|to\s|by\s)\p{Ll}[\p{Ll}-]*\s){0,4}(?:[Aa]nti-)?$/u;
const closing =
  /^[®™]?(?:[\s/x×+,&-]|receptors?|bispecific|trispecific|antibod(?:y|ies)|(?:ADC|ATAC)s?|inhibitors?|antagonists?|agonists?|target(?:ed|ing)|directed|T-cell|engagers?|conjugates?|degraders?|CAR-T|and){0,8}\)/iu;

/** All targets that a bracket after a drug lists, in headlines and lists; in prose it may hold much else. */
export function targetsInBracket(sentence: Sentence, text: string): Candidate[] {
  const things = sentence.mentions.filter(isThing);
  return things.flatMap((drug, at) => {
    if (drug.kind !== 'Compound' || drug.reads) return [];
    const inside: ThingMention[] = [];
    for (const next of things.slice(at + 1)) {
      const before = text.slice(inside.at(-1)?.end ?? drug.end, next.start);
      const opens = inside.length === 0 ? opening.test(before) : /^(?:[\s/x×+,&-]|and)*$/.test(before);
      if (next.kind !== 'Target' || !opens) break;
      inside.push(next);
    }
    const last = inside.at(-1);
    if (!last) return [];
    // "petosemtamab (MCLA-158: EGFR x LGR5 Biclonics®)"
    const platform = things.find(({ kind, start }) => kind === 'Technology' && start === last.end + 1);
    const end = platform?.end ?? last.end;
    if (!closing.test(text.slice(end, end + 80))) return [];
    return inside.map((target) => candidate(sentence, drug, target));
  });
}

const candidate = (sentence: Sentence, subject: ThingMention, object: ThingMention): Candidate => ({
  rule: 'binds',
  says: 'BINDS',
  slots: { subject, object },
  sentence,
  span: { start: subject.start, end: object.end },
  pattern: 'Compound (Target)',
});
