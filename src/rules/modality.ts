/** How a sentence puts what happens at a place: done, due, expected, or merely possible. Cues are in `data/cues`. */
import type { Sentence } from '../stages/reading.ts';
import { clause } from './line.ts';

export type Modality = 'done' | 'due' | 'expected' | 'possible' | 'negated' | 'open';

const possible =
  /\b(?:eligible|entitled|may|might|could|would|potential|potentially|possible|if|upon|option to|opportunity|contingent|subject to|up to|as much as|can|should|depending|in the event|predetermined|specified|certain|agreed upon)\b/;
const expected =
  /\b(?:expect|expects|expected|expecting|plan|plans|planned|planning|anticipate|anticipates|anticipated|intend|intends|intended|will|shall|scheduled|slated|on track|is to|are to|aims|about to|going to|anticipating|poised|hopes|targeted|projected|must|agreed to|agrees to|obliges|requires|obligated)\b/;
const negated = /\b(?:not|no longer|never|without|denied|failed to|neither|nor|no)\b/;
const done =
  /\b(?:has|have|had|was|were|today|earned|earns|received|paid|achieved|achieves|triggered|triggers|triggering|made|began|begun|started|initiated|commenced|completed|granted|announced that|dosed|submitted|filed|recorded|recognized|invested|purchased|bought|announces|reports|begins|starts|initiates|receives|grants|advances|advanced|entered|enters|underway|under way|trigger)\b/;

/**
 * @param at place in the line of the words that tell of it
 * @param span how many characters before it to look for cues; a comma that ends a clause stops the search
 */
export function modality(sentence: Sentence, at: number, span = 90): Modality {
  const { line } = sentence.masked;
  const { from } = clause(sentence, at);
  const before = line.slice(Math.max(from, at - span), at);
  const around = `${before}${line.slice(at, at + 25)}`;
  if (/\b(?:not only|not just)\b/.test(around)) return 'done';
  if (negated.test(before.slice(-40))) return 'negated';
  if (expected.test(before.slice(-60))) return possible.test(before) ? 'possible' : 'expected';
  if (possible.test(before)) return 'possible';
  return done.test(around) ? 'done' : 'open';
}
