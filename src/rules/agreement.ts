import type { Sentence } from '../stages/reading.ts';
import { dealParties } from './deal-parties.ts';
import { dealTerms } from './deal-terms.ts';
import { hits, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import type { Candidate, Rule } from './rule.ts';

/** Words for a deal, on the masked line. */
const anchor =
  /\b(?:(?:(?:license|licence|licensing|collaboration|development|commerciali[sz]ation|supply|manufacturing|option|research|multi target|right to test|product|merger|purchase|stock purchase|asset purchase|co promotion|co development|strategic|definitive|exclusive|worldwide|global|and|antibody|drug|conjugate|adc|alliance|partnership) )*(?:agreements?|collaborations?|alliances?|partnerships?|joint venture)|(?:exclusive |worldwide |global |non |additional |single target |product |development |commercial )*licen[sc]es?|exclusive rights?|worldwide rights?|option(?:s|ed)?|licen[sc](?:ed|ing)|in licen[sc]ed|out licen[sc]ed|acquisition|acquired?|access to|rights? to)\b/g;

/** Licences, collaborations and other deals: who gives what to whom. Tellings of one deal are merged later. */
export const rule: Rule = {
  id: 'agreement',
  says: 'Agreement',
  trigger:
    /access to .*Technology_|agreement|collaborat|alliance|partnership|licen[sc]|joint venture|merger|acqui(?:re|sition)|rights? to|exclusive right|worldwide right|opt(?:s|ed) in/,
  find: (sentence) => {
    const [first] = hits(sentence, anchor);
    const firms = first && dealParties(sentence);
    return first && firms ? [candidate(sentence, first, { ...firms, ...dealTerms(sentence, first.at) })] : [];
  },
};

function candidate(
  sentence: Sentence,
  { at, end }: { at: number; end: number },
  slots: Candidate['slots'],
): Candidate {
  const how = modality(sentence, at, 60);
  return {
    rule: 'agreement',
    says: 'Agreement',
    slots: how === 'negated' ? { ...slots, negated: true } : { ...slots, ...hedge(sentence) },
    sentence,
    span: storedSpan(sentence, at, end),
    pattern: `${how} ${sentence.masked.line.slice(at, end).trim()}`,
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
