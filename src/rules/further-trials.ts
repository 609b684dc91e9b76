/** Trials that one step is told of together: "in a Phase 1 trial in A and in a Phase 2 trial in B", "two trials are under way: …". */
import type { Sentence } from '../stages/reading.ts';
import { clause } from './line.ts';
import type { Place } from './trial.ts';

/** A trial with the words that name it; `phase` where it is that of the trial before: "and one in B". */
export interface Told extends Place {
  sameKind?: boolean;
  /** It is one of those that the words before only count: "two trials: one in A and one in B". */
  instead?: boolean;
}

/** Words that begin another statement, so that a trial after them has a step of its own. */
const statement = String.raw`(?:; |\. |: |to |that |which |who |is |are |was |were |be |been |has |have |had |will |would |may |should |could |plans? |planned |expects? |intends? |anticipates? |beg[aiu]n\w* |start\w* |initiat\w* |commenc\w* |complet\w* |report\w* |present\w* |announc\w* |show\w* |demonstrat\w* |met |support\w* |results |data |from |after |before |while |prior )`;
const joiner = String.raw`(?:, and |and |, |as well as |, as well as |plus )`;

/** Up to the next phase: "… trial in A and in a", "… , and , in combination with X , in a randomized". */
const nextPhase = new RegExp(
  String.raw`^(?:(?!${statement})[^ ]+ )*?${joiner}(?:(?!${statement}|Company_)[^ ]+ ){0,8}?(?:an? |another |two |three |one |the |its |second )?(?:(?!${statement}|of |in )[^ ]+ ){0,4}?(?=(?:Phase|Trial)_\d+ )`,
);
const nextOne = new RegExp(
  String.raw`^(?:(?!${statement}|Phase_)[^ ]+ )*?${joiner}(?=(?:one|another) (?:(?:trial|study) )?(?:in|of|for) (?:(?!${statement})[^ ]+ ){0,6}Indication_)`,
);

/** "Phase 1 trials of A in X and of B in Y": of the next drug. */
const nextDrug = new RegExp(
  String.raw`^(?:(?!${statement}|Phase_)[^ ]+ )*?(?:, )?and (?=(?:of|with|for|evaluating|testing) (?:(?:the|its|our|an?|Company_\d+|'s) ){0,3}Compound_\d+ (?:(?!${statement})[^ ]+ ){0,6}?(?:in|for|against) )`,
);

/** "Two Phase 1 trials: one of A in X and one of B in Y", each told after the colon. */
const opensOnes =
  /^(?:Phase_\d+ )?(?:[a-z]+ ){0,3}(?:trials|studies) (?:(?!Phase_|Trial_|: |; |\. )[^ ]+ ){0,8}?(?:: |, |-- )(?=(?:one|the first) (?:(?:trial|study) )?(?:of|with|in|for|evaluating|testing|combining) )/;
const anotherOne =
  /(?<= (?::|,|;|--|and) )(?:one|another|the (?:first|second|third|other)|a (?:second|third))(?= (?:(?:trial|study) )?(?:of|with|in|for|evaluating|testing|combining) )/g;

/** After a colon each item begins with its phase. */
const item =
  /(?<=(?:: |; |; and |, and |and (?=(?:an|a|one|two|three|four|another) ))(?:an? |the |one )?(?:[^ ;:.]+ ){0,3})Phase_\d+ /g;

/** "Results from four clinical trials: a Phase 1 study and two Phase 2 studies": each is told of after the colon. */
const opensList =
  /^(?:(?!Phase_|Trial_|: |; |\. )[^ ]+ ){0,9}?(?:trials|studies) (?:(?!Phase_|Trial_|: |; |\. )[^ ]+ ){0,6}?: (?=(?:an? |one |two |three )?(?:[^ ;:.]+ ){0,2}Phase_)/;

/** @returns the trials after `near`, in order, of which the same step is told */
export function furtherTrials(sentence: Sentence, step: Place, near: Place): Told[] {
  const { line } = sentence.masked;
  if (/^ ?: /.test(line.slice(step.end, step.end + 3)) || holds.test(line.slice(step.at, step.end)))
    return listed(line, step.end);
  const ones = opensOnes.exec(line.slice(near.at))?.[0].length;
  if (ones !== undefined) return onesFrom(line, near.at + ones - 2);
  const list = opensList.exec(line.slice(near.at));
  if (list && !line.startsWith('Phase_', near.at)) return listed(line, near.end);
  const { to } = clause(sentence, near.at);
  const found = joined(line.slice(0, to + 1), near.end + 1);
  // "A Phase 1 trial in A is to begin in 2009, and a Phase 2 trial in B in 2010": the verb stands between.
  const later = (step.at > near.at ? joined(line.slice(0, to + 1), step.end + 1) : []).filter(
    (one) => !hasOwnVerb.test(line.slice(one.end)),
  );
  return [...found, ...later.filter(({ at }) => !found.some((other) => other.at === at))];
}

/** "The program includes a Phase 3 trial in A; a Phase 2 trial in B". */
const holds = /^(?:includes?|comprises?|consists of|encompasses)$/;

/** "… has been completed and a Phase 2 trial is planned": of the second another step is told. */
const hasOwnVerb =
  /^ (?:(?!, |; |\. |that |which )[^ ]+ ){0,10}?(?:is|are|was|were|has|have|will|should|would) (?!(?:also|both|each) )/;

/** Each of "one of A in X, one of B in Y": its words begin where it is counted. */
const onesFrom = (line: string, from: number): Told[] =>
  [...line.matchAll(anotherOne)]
    .filter(({ index }) => index > from)
    .map(({ 0: words, index }) => ({
      at: index,
      end: index + words.length,
      sameKind: true,
      instead: true,
    }));

/** The trials joined to one that is named before a place. */
function joined(line: string, start: number): Told[] {
  const found: Told[] = [];
  let from = start;
  // Several at once are a list; the bound keeps a hostile text cheap.
  while (found.length < 6) {
    const rest = line.slice(from);
    const phase = nextPhase.exec(rest)?.[0];
    const drug = phase ?? nextDrug.exec(rest)?.[0];
    const words = drug ?? nextOne.exec(rest)?.[0];
    if (words === undefined) return found;
    const isDrug = phase === undefined && drug !== undefined;
    // Of the next drug nothing stands for its trial but the word that joins it.
    const at = from + words.length - (isDrug ? 'and '.length : 0);
    const end = line.indexOf(' ', at);
    found.push(phase === undefined ? { at, end, sameKind: true } : { at, end });
    from = end + 1;
  }
  return found;
}

/** The first of several trials that the step after them is told of: "a Phase 1 trial in A and a Phase 2 trial in B have begun". */
export function firstOf(sentence: Sentence, step: Place, near: Place): Place {
  const { line } = sentence.masked;
  if (step.at < near.at || !/\b(?:are|have|were|both|should|will) /.test(line.slice(near.end, step.end)))
    return near;
  const { from } = clause(sentence, near.at);
  const before = [...line.slice(from, near.at).matchAll(/(?<![^ ])Phase_\d+(?= )/g)].map(
    ({ 0: words, index }) => ({
      at: from + index,
      end: from + index + words.length,
    }),
  );
  return (
    before.find((one) => joined(line.slice(0, near.end + 1), one.end + 1).some(({ at }) => at === near.at)) ??
    near
  );
}

const listed = (line: string, from: number): Told[] =>
  [...line.matchAll(item)]
    .filter(({ index }) => index > from)
    .map(({ index }) => ({ at: index, end: line.indexOf(' ', index) }));

/** Between a word for a trial and its phase or name: "interim results from a", "patient dosing for the pivotal". */
const untilTrial =
  /^ ?(?:(?!and |or |, |; |\. |: |is |are |was |were |which |that |while |Indication_|Phase_|Trial_)[^ ]+ ){0,8}(?=(?:Phase|Trial)_\d+ )/;

/** After a trial's name: ", a randomized , double blind"; after several: "trials , two". */
const apposed =
  /^ (?:(?:, |, and |and )Trial_\d+ )*(?:(?:clinical )?(?:trials?|study|studies) )?(?:(?:, |\( |is |was )(?:an? |the |its |our |two |three |both )?)?(?:(?!and |of |in |with |that |which |; |\. |: )[^ ]+ ){0,8}?(?=Phase_\d+ )/;

/** "Phase 1 and Phase 2 trials": the trials are those of the phase before the word. */
const areOfPhase = /(?<=(?:and|or|,) )Phase_\d+ (?:clinical )?(?:trials|studies)$/;

/** The phase that belongs to words for a trial: what is told after it is told of that trial. */
export function withPhase(sentence: Sentence, near: Place): Place {
  const { line } = sentence.masked;
  if (line.startsWith('Phase_', near.at)) return near;
  const behind = areOfPhase.exec(line.slice(0, near.end));
  if (behind) return { at: behind.index, end: line.indexOf(' ', behind.index) };
  const isNamed = line.startsWith('Trial_', near.at);
  const words = (isNamed ? apposed : untilTrial).exec(line.slice(near.end))?.[0];
  if (words === undefined) return near;
  const at = near.end + words.length;
  const place = { at, end: line.indexOf(' ', at) };
  return isNamed ? place : withPhase(sentence, place);
}
