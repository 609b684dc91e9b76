/** How sure the text is of each candidate: asserted, expected, possible or negated. */
import type { Certainty } from '../model/evidence.ts';
import { relationTypes } from '../model/relations.ts';
import type { Candidate } from '../rules/rule.ts';
import { type VerbPhrase, verbPhrases } from '../text/tag.ts';
import { quote } from './reading.ts';
import type { Related } from './relate.ts';

export interface Judged extends Candidate {
  certainty: Certainty;
}

export interface Weighed extends Related {
  judged: readonly Judged[];
}

const modal: readonly [Certainty, RegExp][] = [
  ['possible', /\b(?:may|might|could|would|can|should)\b/],
  ['expected', /\b(?:will|shall)\b/],
];
const expecting = /^(?:expect|plan|intend|anticipate|aim|hope)$/;

/** Tells of a record's own status how sure it is of what happened. */
const byStatus: Record<string, Certainty> = { expected: 'expected', potential: 'possible', due: 'expected' };

/**
 * The verbs within the words that show a relation decide; a record carries its status. Only sentences in which
 * something was found are tagged.
 */
export function certainty(reading: Related): Weighed {
  const phrases = new Map<number, readonly VerbPhrase[]>();
  const verbsOf = (candidate: Candidate): readonly VerbPhrase[] => {
    const { index } = candidate.sentence;
    const known = phrases.get(index) ?? verbPhrases(quote(reading, candidate.sentence));
    phrases.set(index, known);
    return known;
  };
  const judged = reading.candidates.map((candidate) => ({
    ...candidate,
    certainty: isRelation(candidate) ? ofRelation(candidate, verbsOf(candidate)) : ofRecord(candidate),
  }));
  return { ...reading, judged };
}

const isRelation = ({ says }: Candidate): boolean => (relationTypes as readonly string[]).includes(says);

function ofRelation({ sentence, span }: Candidate, phrases: readonly VerbPhrase[]): Certainty {
  const from = span.start - sentence.start;
  const to = span.end - sentence.start;
  const inside = phrases.filter(({ start, end }) => start < to && end > from);
  if (inside.some(({ negative }) => negative)) return 'negated';
  for (const [certainty, expression] of modal) {
    if (inside.some(({ auxiliary }) => expression.test(auxiliary))) return certainty;
  }
  return inside.some(({ infinitive }) => expecting.test(infinitive)) ? 'expected' : 'asserted';
}

function ofRecord({ slots }: Candidate): Certainty {
  if (slots.negated === true) return 'negated';
  return byStatus[String(slots.status)] ?? 'asserted';
}
