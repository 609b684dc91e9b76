/** What one step of a trial says: its status, phase, disease, sponsor and date. */
import type { Sentence } from '../stages/reading.ts';
import { type Step, startOfTrial, telling } from './clinical-steps.ts';
import { isContingent } from './contingent.ts';
import { eventDate } from './event-date.ts';
import { clause, hits, storedSpan } from './line.ts';
import { type Modality, modality } from './modality.ts';
import { isNews } from './news.ts';
import type { Candidate, SlotValue } from './rule.ts';
import { diseasesOf, type Place, phaseOf } from './trial.ts';
import { inName, trialName } from './trial-name.ts';
import {
  awaitedAfter,
  begunSince,
  bothTrials,
  firstAwaited,
  isState,
  nominal,
  nounAwaited,
  ofDrug,
  pointsBack,
  reliedOn,
  reportOf,
  risk,
  secondPlan,
  toCome,
  willTry,
} from './trial-words.ts';
import { whoRuns } from './who-runs.ts';

/** "Completed enrollment in UPLIFT; topline data expected in 2023": data of no other trial. */
const isOfNamed = (step: Step, rest: string): boolean =>
  step === 'results' && /^(?:pfs|survival|efficacy|topline|top line|interim|final|results|data)\b/.test(rest);

function onlyTrial({ masked: { line, mentions } }: Sentence): string | undefined {
  const named = new Set(
    mentions.flatMap((one) => (one.kind === 'Trial' && line.includes('Trial_') ? [one.value] : [])),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

const isLike = (line: string, { at, end }: Place): boolean =>
  /^(?:enrol|recruit|treat|accru|dos)/.test(line.slice(at, end)) &&
  (/\b(?:this|the) (?:(?!Trial_)[^ ;.]+ ){0,8}(?:trial|study) (?:will|is expected to|is designed to|is to|aims to|is intended to|is planned to) (?:(?:include|be conducted|take place|involve|recruit) (?:[^ ;.]+ ){1,9}and (?:will |is expected to |to )?)?$/.test(
    line.slice(0, at),
  ) ||
    wasToEnroll.test(line.slice(0, at)) ||
    (/^enrolled\b/.test(line.slice(at, end)) &&
      /(?:\b(?:trial|study)|Trial_\d+) (?:(?:[^;.]{0,120} , )?which |that )?$/.test(line.slice(0, at))));

/** "A trial that was to enroll 490 patients": it was told of when it had been planned, and is no plan. */
const wasToEnroll =
  /\b(?:trial|study) (?:(?:of|with|in) (?:[^ ;.,]+ ){1,8})?(?:that|which) (?:planned to|was (?:planned|designed|expected|intended) to|was to|aimed to) (?:[a-z]+ )?$/;

const inClause = (sentence: Sentence, a: Place, b: Place): boolean => clause(sentence, a.at).to >= b.at;

/** How the step is put; of results also how their report is: "data … will be presented". */
function howTold(sentence: Sentence, step: Step, place: Place): [Modality, Modality] {
  const how = modality(sentence, place.at);
  const later = step === 'results' ? hits(sentence, telling).find(({ at }) => at > place.end) : undefined;
  return [how, later && inClause(sentence, place, later) ? modality(sentence, later.at) : how];
}

function isAwaited(
  sentence: Sentence,
  step: Step,
  place: Place,
  near: Place,
  hows: readonly Modality[],
): boolean {
  const { line } = sentence.masked;
  const before = line.slice(0, place.at);
  // "The decision to move into a trial, which we launched in May": it was.
  if (step === 'started' && begunSince.test(line.slice(Math.max(place.end, near.end)))) return false;
  if (wasToEnroll.test(before)) return false;
  // "Data of two recently completed trials will be submitted."
  if (step === 'completed' && /\b(?:recently|previously|already|just) $/.test(before)) return false;
  // A stop that is decided on is a stop: "the trial will be halted".
  if (step === 'discontinued') return hows.includes('possible');
  // "According to results" is no infinitive.
  const isNoun = /^(?:data|results|findings|readouts?|abstracts)/.test(line.slice(place.at));
  if (step === 'planned' || (!(isNoun && / to $/.test(before)) && toCome.test(before))) return true;
  const after = line.slice(place.end);
  if (nominal.test(line.slice(place.at, place.end)) && nounAwaited.test(after)) return true;
  if (/^first /.test(line.slice(place.at)) && firstAwaited.test(after)) return true;
  // "Will acquire A and X, currently in trials": X is.
  if (/^(?:currently|now) in$/.test(line.slice(place.at, place.end))) return false;
  if (step === 'results' && isReliedOn(sentence, place))
    return yetToCome.test(line.slice(place.at, near.end));
  if (hows.some((each) => each === 'expected' || each === 'possible')) return true;
  return step === 'results' && (awaitedAfter.test(after) || secondPlan.test(before));
}

/** Its phase, or that it is the trial, or both trials, told of before. */
function whichTrial(sentence: Sentence, near: Place): Record<string, SlotValue> {
  const upTo = sentence.masked.line.slice(0, near.end);
  if (bothTrials.test(upTo)) return { bothTrials: true };
  const name = trialName(sentence, near);
  const phase = phaseOf(sentence, near);
  const another = ofAnother.test(sentence.masked.line.slice(0, near.at)) ? { oneMore: true } : {};
  if (name || phase) return { ...another, ...(phase ? { phase } : {}), ...(name ? { trial: name } : {}) };
  if (!pointsBack.test(upTo)) return another;
  if (ofDrug.test(sentence.masked.line.slice(near.end))) return { sameTrial: true, ofDrug: true };
  return reportOf.test(upTo) ? { sameTrial: true, ofReport: true } : { sameTrial: true };
}

/** "A second trial is planned": it is none of those told of without that word. */
const ofAnother =
  /\b(?:another|(?:an?|two|three|four|several|\d+) (?:second|third|further|additional|separate|other|more|new)) (?:(?!of |in |with |Compound_)[^ ]+ ){0,3}$/;

/** "… on a trial whose results were presented in June 2003": the day by which a text goes on after the trial. */
function whenTold({ masked: { line, mentions } }: Sentence, { end }: Place): string | undefined {
  const index = toldIn.exec(line.slice(end))?.[1];
  const mention = index === undefined ? undefined : mentions[Number(index)];
  return mention?.kind === 'Date' ? mention.value : undefined;
}

const toldIn =
  /^ ?(?:(?!Phase_|Date_|; |\. )[^ ]+ ){0,40}?(?:announced|presented|reported|published|disclosed|released) (?:(?!Phase_|Date_|; |\. )[^ ]+ ){0,10}?(?:in|on|at|during) (?:the )?(?:[a-z]+ )?Date_(\d+) /;

function inWhom(sentence: Sentence, near: Place): Record<string, SlotValue> {
  const told = diseasesOf(sentence, near);
  const diseases = told.length > 0 ? told : inName(sentence, near, 'Indication');
  const [indication] = diseases;
  return { ...(indication ? { indication } : {}), ...(diseases.length > 1 ? { diseases } : {}) };
}

/** Whether a sentence only says what a trial is like: `now`, as it stands; `planned`, as it will be. */
function describes(
  { masked: { line } }: Sentence,
  step: Step,
  place: Place,
  near: Place,
): true | 'now' | 'planned' | undefined {
  // "This Phase II study will enroll 100 patients", "the trial enrolled": what it is like, not that it begins.
  if (step === 'started') return isLike(line, place) || undefined;
  if (step !== 'description') return undefined;
  if (/ is /.test(line.slice(place.end, place.end + 20))) return 'now';
  return willTry.test(line.slice(near.at)) ? 'planned' : true;
}

/** "An application is planned based on data from the trial": there are data, whenever it will be made. */
const isReliedOn = ({ masked: { line } }: Sentence, { at, end }: Place): boolean =>
  reliedOn.test(line.slice(at, end).trim()) || basis.test(line.slice(0, at));

const basis =
  /\b(?:based|rel(?:ies|ied|ying)|rest(?:s|ed|ing)?) (?:primarily |mainly |largely )?(?:up)?on (?:(?:the|its|our|these|such|positive|favou?rable|encouraging|compelling|interim|final|top ?line|updated|pivotal|available|existing) ){0,4}$/;
const yetToCome = /\b(?:planned|ongoing|upcoming|future|forthcoming|additional|further|if)\b/;

/** @param dateAt where the date is looked for */
function dateOf(
  sentence: Sentence,
  step: Step,
  place: Place,
  near: Place,
  dateAt: number,
): string | undefined {
  const words = sentence.masked.line.slice(place.at, place.end).trim();
  if (step === 'course' || isState.test(words)) return undefined;
  // "To discuss the previously announced results": of a day before.
  if (step === 'results' && knownBefore.test(sentence.masked.line.slice(0, place.at))) return undefined;
  // What an application is based on was known before: its own date is that of the application.
  if (isReliedOn(sentence, place)) return whenTold(sentence, near);
  const within = step === 'results' ? 45 : 30;
  return eventDate(sentence, dateAt, within, step === 'started' ? undefined : startOfTrial);
}

const knownBefore =
  /\b(?:previously|earlier|already|recently) (?:announced|reported|disclosed|released|presented|published) (?:(?:positive|final|interim|top|line|topline|preliminary|favou?rable|negative) ){0,3}$/;

/** Whether the step was not done, and will not be as far as the sentence says. */
function isDenied(
  { masked: { line } }: Sentence,
  step: Step,
  place: Place,
  hows: readonly Modality[],
): boolean {
  // "We can start trials in parallel" is said of no trial.
  if (/\bcan (?:now |also )?$/.test(line.slice(0, place.at))) return true;
  if (step === 'started' && isContingent(line, place.at)) return true;
  if (step === 'planned' && givenUp.test(line.slice(place.end))) return true;
  const failed = step === 'results' && /\b(?:not|failed)\b/.test(line.slice(place.at, place.end).trim());
  return (hows[0] === 'negated' && !failed) || (hows.includes('possible') && risk.test(line));
}

/** "A planned trial will not go forward", "has been cancelled". */
const givenUp =
  /^ (?:(?!; |\. |, and |which )[^ ]+ ){0,16}?(?:(?:will|would) (?:no longer|not) (?:now )?(?:go (?:forward|ahead)|proceed|be (?:conducted|initiated|pursued|started|run)|take place|begin|start)|(?:has|have|was|were) (?:been )?(?:cancell?ed|abandoned|shelved|dropped|called off))\b/;

/**
 * @param place the words of the step
 * @param near the trial that it is of
 * @param dateAt where its date is looked for
 */
export function stepOfTrial(
  sentence: Sentence,
  step: Step,
  place: Place,
  near: Place,
  dateAt: number,
): Candidate {
  const { line } = sentence.masked;
  const hows = howTold(sentence, step, place);
  const like = describes(sentence, step, place, near);
  const done = step === 'course' || step === 'description' ? 'started' : step;
  const date = dateOf(sentence, step, place, near, dateAt);
  const slots: Record<string, SlotValue> = {
    ...(like ? { describes: like } : {}),
    status: isAwaited(sentence, step, place, near, hows) ? 'expected' : done,
    ...whichTrial(sentence, near),
    ...whoRuns(sentence, step, place, near),
    ...inWhom(sentence, near),
    ...(date
      ? { date }
      : step === 'course' || knownBefore.test(line.slice(0, place.at))
        ? {}
        : isNews(sentence, place.at)),
    ...(isDenied(sentence, step, place, hows) ? { negated: true } : {}),
  };
  const only = slots.phase === undefined && slots.trial === undefined ? onlyTrial(sentence) : undefined;
  if (only && (slots.sameTrial === true || isOfNamed(step, line.slice(near.at)))) slots.trial = only;
  const span = storedSpan(sentence, Math.min(place.at, near.at), Math.max(place.end, near.end));
  const pattern = `${hows[0]} ${line.slice(place.at, place.end).trim()}`;
  return { rule: 'clinical-event', says: 'ClinicalEvent', slots, sentence, span, pattern };
}
