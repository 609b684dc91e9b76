/** How sure the text is of each candidate: asserted, expected, possible or negated. */

import { cuesIn } from '../lexicon/cues.ts';
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

const auxiliary = '(?:are|is|were|was|have|has|had|do|did|can|could)';
/** "patients who are not candidates for surgery": denied of the patients, not of the drug. */
const ofPatients = new RegExp(String.raw`(\bwho\s${auxiliary}\s)(?:not|no\slonger|never)\b`, 'gi');
/** Before a word that denies: the same, and "with or without". */
const ofNothing = new RegExp(String.raw`\bwith (?:and|or|and / or) $|\bwho (?:${auxiliary} )?$`);

/** Tells of a record's own status how sure it is of what happened. */
const byStatus: Record<string, Certainty> = { expected: 'expected', potential: 'possible', due: 'expected' };

/** Without one of these words no verb is denied, hedged or to come, whatever a tagger says: such a span needs no tagging. */
const hedges =
  /\b(?:not|never|no|nor|neither|none|without|cannot|hardly|may|might|could|would|can|should|will|shall|expect\w*|plan\w*|intend\w*|anticipat\w+|aim\w*|hop(?:e[sd]?|ing))\b|n['’]t\b/i;

/**
 * The verbs within the words that show a relation decide; a record carries its status. Tagging is the dear step, so
 * only spans that hold a hedge are tagged.
 *
 * @param tagAll tags every span, to show that the result is the same
 */
export function certainty(reading: Related, tagAll = false): Weighed {
  const phrases = new Map<string, readonly VerbPhrase[]>();
  const verbsIn = (said: string): readonly VerbPhrase[] => {
    // "A non-exclusive license" denies nothing.
    const words = said
      .replace(/\bnon[-\s](?=\w)/gi, '')
      .replace(ofPatients, '$1')
      .replace(/\bwith\s(?:and|or|and\/or)\swithout\b/gi, 'with');
    if (!tagAll && !hedges.test(words)) return [];
    const known = phrases.get(words) ?? verbPhrases(words);
    phrases.set(words, known);
    return known;
  };
  const relationCertainty = (candidate: Candidate): Certainty => {
    if (isDenied(candidate)) return 'negated';
    const words = quote(reading, candidate.span);
    const said = ofRelation(verbsIn(isStudy(candidate) ? words.replace(unmet, '') : words));
    // A rule may know from words before the span that it is yet to come.
    return said === 'asserted' && candidate.slots.hedged === 'expected' ? 'expected' : said;
  };
  const judged = reading.candidates.map((candidate) => ({
    ...candidate,
    certainty: isRelation(candidate) ? relationCertainty(candidate) : ofRecord(candidate),
  }));
  return { ...reading, judged };
}

const isRelation = ({ says }: Candidate): boolean => (relationTypes as readonly string[]).includes(says);

function ofRelation(verbs: readonly VerbPhrase[]): Certainty {
  if (verbs.some(({ negative }) => negative)) return 'negated';
  for (const [certainty, expression] of modal) {
    if (verbs.some(({ auxiliary }) => expression.test(auxiliary))) return certainty;
  }
  return verbs.some(({ infinitive }) => expecting.test(infinitive)) ? 'expected' : 'asserted';
}

/** Whether a word that denies stands within the words that show it, or right before them: "has no collaboration with". */
function isDenied(candidate: Candidate): boolean {
  const { masked } = candidate.sentence;
  const { span } = candidate;
  const study = isStudy(candidate);
  const within = masked.places.filter(
    (place) => place.span.start >= span.start && place.span.end <= span.end,
  );
  const [from, to] = [within[0]?.at ?? 0, within.at(-1)?.at ?? 0];
  const { line } = masked;
  if (study && barred.test(line.slice(Math.max(0, from - 90), from))) return true;
  return cuesIn(line).some(
    (cue) =>
      cue.class === 'negated' &&
      cue.end <= to &&
      cue.end >= from - 1 &&
      !ofNothing.test(line.slice(0, cue.at)) &&
      !(study && result.test(line.slice(cue.end, cue.end + 20))),
  );
}

const isStudy = ({ says }: Candidate): boolean => says === 'STUDIED_IN';

const results =
  '(?:meet|show|demonstrate|achieve|improve|reach|prolong|reduce|produce|cause|induce|result|differ|reveal|confirm|respond)';
/** "X did not meet its endpoint in patients with A": it was tried in them. */
const unmet = new RegExp(String.raw`\b(?:did|does|do)\s(?:not|n['’]t)\s(?=${results}\b)`, 'gi');
const result = new RegExp(String.raw`^ ?${results} `);
/** "does not plan to develop X in A", "no trials of X in A" */
const barred =
  /\b(?:not|never) (?:[a-z]+ ){0,4}?(?:develop|pursue|study|test|evaluate|advance|investigate)(?:ing)? (?:the |its )?$|\bno (?:[a-z]+ ){0,3}(?:trials?|stud(?:y|ies)|plans) (?:[a-z]+ ){1,3}$/;

function ofRecord({ slots }: Candidate): Certainty {
  if (slots.negated === true) return 'negated';
  if (slots.hedged === 'possible' || slots.hedged === 'expected') return slots.hedged;
  return byStatus[String(slots.status)] ?? 'asserted';
}
