/** How a sentence puts what happens at a place: done, expected, or merely possible. The cues are `data/cues/certainty.tsv`. */
import { type Cue, cuesIn } from '../lexicon/cues.ts';
import type { Sentence } from '../stages/reading.ts';
import { listsPlans } from '../text/plans.ts';
import { clause } from './line.ts';

export type Modality = 'done' | 'expected' | 'possible' | 'negated' | 'open';

/** Words of what was done: without one, and without a cue, a sentence leaves it open. */
const done =
  /\b(?:has|have|had|was|were|Date_\d+|earned|earns|received|receives|paid|achieved|achieves|triggered|triggers|triggering|trigger|made|began|begun|begins|started|starts|initiated|initiates|commenced|completed|granted|grants|announced that|announces|reports|dosed|submitted|filed|recorded|recognized|invested|purchased|bought|advances|advanced|entered|enters|underway|under way|entitles|brings|opts|takes|exercises|exercised|approved|approves)\b/;

/** "Report top-line data in the fourth quarter", in a list of what is to come: a verb that no subject stands before. */
const toDo =
  /^(?:report|submit|file|initiate|begin|start|complete|present|dose|advance|announce|commence|enroll|share|provide|release|open|finish|expand|select|nominate|continue to|potential|anticipated|expected|planned|projected|targeted) /;

/** An entry of a list of plans may tell how things stand. */
const isUnderWay = /\b(?:has|have|had|was|were|is|are|ongoing|under ?way|achieved)\b/;

const order: readonly Modality[] = ['negated', 'possible', 'expected'];

/**
 * @param at place in the line of the words that tell of it
 * @param span how many characters before it a cue may stand
 */
export function modality(sentence: Sentence, at: number, span = 90): Modality {
  const { line } = sentence.masked;
  const { from, to } = clause(sentence, at);
  const cues = cuesIn(line);
  const held = cues.filter((cue) => cue.at >= from && cue.end <= to && inScope(line, cue, cues, at, span));
  if (from === 0 && toDo.test(line) && !held.some(({ class: kind }) => kind === 'negated')) return 'expected';
  const isSet = held.some(({ class: kind }) => kind === 'negated') || isUnderWay.test(line.slice(from, to));
  if (!isSet && (sentence.planned || listsPlans(line.slice(0, at)))) return 'expected';
  for (const each of order) if (held.some((cue) => cue.class === each)) return each;
  const own = from + (ownClause.exec(line.slice(from, at))?.[0].length ?? 0);
  const told = line.slice(Math.max(own, at - span), at + 25).replace(rightsHad, '');
  return done.test(told) ? 'done' : 'open';
}

/** "in consideration of the rights it received": the rights, and no payment. */
const rightsHad =
  /\b(?:rights?|licen[sc]es?) (?:that )?(?:it|they|Company_\d+) (?:has |have )?(?:received|obtained|acquired)\b/g;

/** "has received $350 million, and the next payment is $100 million": what was done is told of the first. */
const ownClause =
  /^.*, (?:and|but) (?:the|an?|another|further) (?:[a-z]+ ){1,8}(?:Company_\d+ )?(?=(?:is|are|will) )/;

/** "An IND has been submitted and testing is expected": what is expected is told of the second. */
const anotherClause =
  /^ ?and |, and |\b(?:has|have|was|were|is|are|continues?|began|started|submitted|filed)\b.* and /;

/** "The trial has been completed and a further one is planned": the plan is that of the second. */
const ofNextSubject = / and (?:an?|another|the|its) (?:(?!and )[^ ,]+ ){1,6}is $/;

/** "It will not proceed with one trial and will wind down another". */
const goesOn =
  /(?:\band (?:it |they |Company_\d+ )?|, (?:it |they |Company_\d+ |the compan(?:y|ies) ))(?:will|has|have|is|are|was|were|plans|intends|expects) (?!not )/;

/** "It could become as X, which has completed a trial": what a clause says was done is not in the hope before it. */
const ofItself =
  /\b(?:which|that|who) (?:has|have|had|was|were) (?:(?:been|also|now|already|just|recently|successfully|previously) )*$/;

/** "An application is planned, which is based on data from a trial": the data are there. */
const groundedOn = /, which (?:is|are|will be) (?:(?:also|primarily|largely|mainly) )*(?:based|supported)\b/;
/** Letters of the longest word that such a clause may begin with. */
const ground = 'supported'.length;

/** "It did not take its option to X, which A is studying in Phase 2": what is under way is not in the choice before it. */
const relative = /\b(?:which|that|who) (?:Company_\d+ )?$/;
const underWay =
  /^(?:is|are) (?:currently |now |also )?(?:studying|testing|evaluating|investigating|conducting|running|developing|in)\b/;

/** "If it does not opt in, A would pay royalties": what is denied is the choice, not what follows from it. */
const ifNot =
  /\b(?:if|unless|should|where) (?:(?!, |; )[^ ]+ ){1,20}, (?:then |it |they |Company_\d+ )+(?:will|would|may|shall|could|must|is|are) (?:(?!\bnot\b|\bno\b)[^ ]+ )*$/;

/** "X, which was tested as a potential therapy in A, did not meet its endpoint": what an aside hopes is not in what follows it. */
const opensAside = /, (?:which|who|an?|the|its|our) (?:(?!, |; )[^ ]+ ){1,30}$/;
const closesAside =
  /^ ?(?:(?!, |; )[^ ]+ ){3,30}, (?:(?:has|have|had|was|were|is|are|also|today|did) ){0,3}$/;
const inAside = (line: string, cue: Cue, at: number): boolean =>
  closesAside.test(line.slice(cue.end, at)) && opensAside.test(line.slice(0, cue.at));

/** Whether a place lies on the cue's side, near enough, and nothing between them ends its scope. */
function inScope(line: string, cue: Cue, cues: readonly Cue[], at: number, span: number): boolean {
  const [start, end] = cue.direction === 'after' ? [cue.end, at] : [at, cue.at];
  if (start > end || end - start > span) return false;
  if (cue.direction === 'after' && ofItself.test(line.slice(start, end))) return false;
  if (cue.direction === 'after' && inAside(line, cue, at)) return false;
  if (cue.direction === 'after' && groundedOn.test(line.slice(start, end + ground))) return false;
  if (cue.direction === 'after' && relative.test(line.slice(start, end)) && underWay.test(line.slice(at)))
    return false;
  // "In patients who are not candidates for surgery": said of the patients.
  if (cue.class === 'negated' && /\bwho $/.test(line.slice(0, cue.at))) return false;
  if (cue.class === 'negated' && cue.direction === 'after' && goesOn.test(line.slice(start, end)))
    return false;
  if (cue.class === 'negated' && cue.direction === 'after' && ifNot.test(line.slice(0, at))) return false;
  if (cue.direction === 'before' && anotherClause.test(line.slice(start, end))) return false;
  if (cue.direction === 'before' && ofNextSubject.test(line.slice(start, end + 3))) return false;
  return !cues.some((other) => other.class === 'ends-scope' && other.at >= start && other.end <= end);
}
