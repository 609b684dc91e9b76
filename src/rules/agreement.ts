import { dealWords } from '../lexicon/agreement-words.ts';
import type { Sentence } from '../stages/reading.ts';
import { clausesOf } from './clauses.ts';
import { dealParties } from './deal-parties.ts';
import { dealTerms } from './deal-terms.ts';
import { hits, placed, storedSpan, things } from './line.ts';
import { modality } from './modality.ts';
import { namedDeals } from './named-deals.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';

/** Words for a deal, on the masked line. */
const anchor =
  /\b(?:(?:(?:license|licence|licensing|collaboration|development|commerciali[sz]ation|supply|manufacturing|option|research|multi target|right to test|product|merger|purchase|stock purchase|asset purchase|co promotion|co development|strategic|definitive|exclusive|worldwide|global|and|antibody|drug|conjugate|adc|alliance|partnership) )*(?:agreements?|collaborations?|alliances?|partnerships?|joint venture)|(?:exclusive |worldwide |global |non |additional |single target |product |development |commercial )*licen[sc]es?|exclusive rights?|worldwide rights?|option(?:s|ed)?|licen[sc](?:ed|ing)|in licen[sc]ed|out licen[sc]ed|acquisition|acquired?|access to|rights? to)\b/g;

/** "credit agreement", "employment agreements": right before the noun, a word that makes it no deal of drugs. */
const other = new RegExp(
  `\\b(?:(?:${dealWords('other-contract')}) agreements?|${dealWords('financing')})\\b`,
);

/** A deal of drugs that such a sentence tells of all the same. */
const ofDrugs =
  /\b(?:licen[sc](?:e|ing)|collaboration|co development|option|supply|research) (?:and [^ ]+ )?agreements?\b/;

/** "Under the agreement", "the parties", "this license": a deal that was told of before. */
const pointing =
  /\b(?:(?:this|these|the|that|their|said) (?:(?!(?:of|in|for|to|that|has|have|had|is|are|was|were|an?|with|by|from|will|may|under|'s) |company_)[^ ,;.]+ ){0,4}?(?:agreements?|licen[sc]es?|collaborations?|alliance|partnership|deal|option)|the (?:two )?(?:parties|companies|partners)|on the same (?:day|date)|(?:costs|expenses) (?:and profits |and losses )?(?:[^ ;.]+ ){0,4}shared|co ?(?:promot|develop|commerciali[sz])\w*|jointly develop|financial (?:terms|details)|terms of the)\b/g;
const anything = /^[^ ]+ /g;

/** Licences, collaborations and other deals: who gives what to whom. Tellings of one deal are merged later. */
export const rule: Rule = {
  id: 'agreement',
  says: 'Agreement',
  trigger:
    /access to .*Technology_|agreement|collaborat|option|alliance|partnership|licen[sc]|joint venture|merger|acqui(?:re|sition)|rights? to|exclusive right|worldwide right|opt(?:s|ed) in|the (?:two )?(?:parties|companies)|disclosed|confidential treatment|(?:costs|expenses) .*shared|shar(?:e|es|ing) .*(?:costs|expenses)|co ?(?:promot|develop|commerciali[sz])|jointly develop/,
  find: (sentence, text) => {
    if (other.test(sentence.masked.line) && !ofDrugs.test(sentence.masked.line)) return [];
    let known = false;
    return clausesOf(sentence).flatMap((clause) => {
      const found = inClause(sentence, clause, text, known);
      known ||= found.length > 0;
      return found;
    });
  },
};

/** @param known whether an earlier clause told of a deal, so that this may go on about it */
function inClause(sentence: Sentence, clause: Sentence, text: string, known: boolean): Candidate[] {
  const { line } = clause.masked;
  const [first] = hits(clause, anchor);
  const firms = first && dealParties(clause);
  if (first && firms) {
    const told = asPurchase({ ...firms, ...dealTerms(clause, first.at, text), ...hints(line) });
    const each = severally(told, line);
    if (each.length > 1) return each.map((slots) => candidate(sentence, clause, first, slots));
    const [own = {}, ...others] = namedDeals(clause);
    const { status } = told;
    return [
      candidate(sentence, clause, first, { ...told, ...own }),
      ...others.map((other, at) =>
        candidate(sentence, clause, first, {
          ...firms,
          ...(status ? { status } : {}),
          ...other,
          deal: at + 2,
        }),
      ),
    ];
  }
  const [points] = hits(clause, known ? anything : pointing);
  const terms = points && dealTerms(clause, points.at, text);
  if (!points || !terms || Object.keys(terms).length === 0) return [];
  const named = things(placed(clause, 'Company').map(({ mention }) => mention));
  return [candidate(sentence, clause, points, { ...terms, ...hints(line), named })];
}

/** "A has license agreements with B, C and D": one with each. */
function severally(slots: Record<string, SlotValue>, line: string): Record<string, SlotValue>[] {
  const { parties, licensor, licensee, ...rest } = slots;
  const [first, ...others] = Array.isArray(parties) ? parties : [];
  const isSeveral =
    /\b(?:agreements|collaborations|licen[sc]es|alliances|partnerships) .*\bwith company_/i.test(line);
  if (!first || others.length < 2 || !isSeveral) return [slots];
  return others.map((other) => ({ ...rest, parties: [first, other] }));
}

/** Who buys a firm takes no licence, and there is one such deal alone. */
function asPurchase(slots: Record<string, SlotValue>): Record<string, SlotValue> {
  const { kinds } = slots;
  if (!Array.isArray(kinds) || !kinds.some((kind) => kind === 'acquisition')) return slots;
  const { licensor, licensee, another, ...rest } = slots;
  return rest;
}

/** What helps to know which deal is meant: whether it is a new one. Taken out again when the deals are known. */
function hints(line: string): { another?: string } {
  if (
    /\bin addition to (?:the|its|their|an?) (?:existing|original|current|prior|earlier|previous) /.test(line)
  )
    return { another: 'another day' };
  return /\b(?:on the same (?:day|date)|separate(?:ly)?|in addition|concurrently|simultaneously)\b.*\b(?:entered into|signed|executed|granted|took|concluded)\b/.test(
    line,
  )
    ? { another: 'same day' }
    : {};
}

function candidate(
  sentence: Sentence,
  clause: Sentence,
  { at, end }: { at: number; end: number },
  slots: Candidate['slots'],
): Candidate {
  const how = modality(clause, at, 60);
  return {
    rule: 'agreement',
    says: 'Agreement',
    slots: how === 'negated' ? { ...slots, negated: true } : { ...slots, ...hedge(clause) },
    sentence,
    span: storedSpan(clause, at, end),
    pattern: `${how} ${clause.masked.line.slice(at, end).trim()}`,
  };
}

/** A deal that is only to be made, or may be: what governs the verb of making it. */
function hedge({ masked }: Sentence): { hedged?: string } {
  const made =
    /\b(?<cue>may|might|could|would|will|shall|intends? to|plans? to|expects? to|agreed to|proposes? to|to) (?:[^ ]+ ){0,1}(?:enter into|sign|acquire|form|establish|merge)\b/.exec(
      masked.line,
    );
  if (!made || /\b(?:signed|entered into|announced|executed|granted|today)\b/.test(masked.line)) return {};
  return { hedged: /^(?:may|might|could|would)$/.test(made.groups?.cue ?? '') ? 'possible' : 'expected' };
}
