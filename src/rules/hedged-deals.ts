/** Deals that are only to be made, or may be. */
import type { Sentence } from '../stages/reading.ts';
import type { Candidate } from './rule.ts';

/** "A right to enter into a multi-target agreement". */
const mayMake =
  /\b(?:rights?|options?|opportunity|ability) to (?:enter into|sign|execute|form) (?:[^ ,;]+ ){0,6}?(?:agreement|collaboration|license|partnership)\b/;

/** "The multi-target agreement would allow B to …": of a deal that may once be made. */
export const wouldTell =
  /^(?:the|this|such an?|that) (?:[^ ,;]+ ){0,4}?(?:agreement|license|collaboration) would (?:also )?(?:allow|enable|permit|grant|give|provide|entitle) /;

/** What may be made has no day yet. */
export const withoutDay = ({ date, status, ...slots }: Candidate['slots']): Candidate['slots'] => slots;

/** "Announced today that it intends to enter into an agreement": the news is of what is meant. */
const meant =
  /\b(?:may|might|could|would|(?:intends?|plans?|expects?|proposes?|hopes?) to) (?:[^ ]+ ){0,1}(?:enter into|sign|form|establish)\b/;

/** A deal that is only to be made, or may be: what governs the verb of making it. */
export function hedge({ masked }: Sentence): { hedged?: string } {
  const isNews = /\b(?:announced|today)\b/.test(masked.line) && !meant.test(masked.line);
  const isMade = isNews || /\b(?:signed|entered into|executed|granted)\b/.test(masked.line);
  if (mayMake.test(masked.line) && !isMade) return { hedged: 'possible' };
  const made =
    /\b(?<cue>may|might|could|would|will|shall|intends? to|plans? to|expects? to|agreed to|proposes? to|to) (?:[^ ]+ ){0,1}(?:enter into|sign|acquire|form|establish|merge)\b/.exec(
      masked.line,
    );
  if (!made || isMade) return {};
  return { hedged: /^(?:may|might|could|would)$/.test(made.groups?.cue ?? '') ? 'possible' : 'expected' };
}
