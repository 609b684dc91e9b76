/** What sets a milestone payment off. */
import type { Trigger } from '../model/records.ts';
import type { Sentence } from '../stages/reading.ts';
import { clause, hits, placed, storedSpan } from './line.ts';

/** Words that tell the kind of a milestone, the most telling first. */
const tellings: readonly [Trigger['kind'], RegExp][] = [
  [
    'regulatory',
    /\b(?:regulatory|approvals?|bla|nda|maa|marketing (?:authori[sz]ation|application)|filing|submission|ind|investigational new drug|acceptance)\b/,
  ],
  ['clinical', /\b(?:clinical|phase_?\d*|patients?|dosing|dosed|trials?|study|enrollment)\b/i],
  ['commercial', /\b(?:sales|commercial|commerciali[sz]ation|net sales|launch)\b/],
  [
    'development',
    /\b(?:development|preclinical|research|process development|manufacturing|technical|selection|nomination|designation|discovery|target)\b/,
  ],
]; // prettier-ignore

const starts =
  /\b(?:start|starts|started|starting|initiat\w+|commenc\w+|begin\w*|began|begun|dos(?:ing|ed)|enrollment|enrolled|advanc\w+|entry|entered|into)\b/;
const ends = /\b(?:complet\w+|results?|conclu\w+)\b/;

/** "with the start of Phase 2 …", "upon dosing of the first patient": what follows the words for the payment. */
const cause =
  /^(?:payments? )?(?:(?:Money_\d+|from|to|by|in|is payable|payable|due|the amount of|Company_\d+|under (?:the|its|their) [^ ]+ (?:agreement|collaboration)|,) ){0,6}(?:payment )?(?:(?:with|upon|on|for|following|after|when|if|by|due to|related to|relating to|associated with|based on|in connection with|as a result of|triggered by|as|once|tied to|because) )(?:(?:the|its|their|a|an|achievement|achieving|attainment|accomplishment|of|upon|successful|agreed|certain|specified|predetermined|some) ){0,6}(?<what>[^;.]{3,160})/;

/** "process development milestones", "development, regulatory and sales milestone payments": what stands before. */
const adjectives =
  /(?<what>(?:\b(?:pre ?clinical|clinical|process|product|development|developmental|research|regulatory|commercial|commerciali[sz]ation|sales|sales based|net sales|launch|approval|technical|manufacturing|and|or|,|based) )+)$/;

/**
 * @param from where the words for the payment begin in the line
 * @param to where they end
 */
export function triggerOf(sentence: Sentence, from: number, to: number): Trigger | undefined {
  const { line } = sentence.masked;
  const around = clause(sentence, from);
  const before = adjectives.exec(line.slice(around.from, from))?.groups?.what;
  if (before && tell(before)) return { kind: tell(before) as Trigger['kind'], text: clean(before) };
  const after = cause.exec(line.slice(to, around.to).replace(/^ /, ''));
  const what = after?.groups?.what;
  const kind = what && tell(what);
  if (!what || !kind) return undefined;
  const at = line.indexOf(what, to);
  const phase = placed(sentence, 'Phase').find(
    (each) => each.at >= at && each.at < at + what.length,
  )?.mention;
  if (phase?.kind === 'Phase') {
    const step = starts.test(what) ? 'start' : ends.test(what) ? 'completion' : 'testing';
    return { kind: 'clinical', text: `Phase ${phase.value} ${step}`, phase: phase.value };
  }
  const { start, end } = storedSpan(sentence, at, at + Math.min(what.length, 80));
  return { kind, text: stored(sentence, start, end) };
}

const tell = (words: string): Trigger['kind'] | undefined =>
  tellings.find(([, expression]) => expression.test(words))?.[0];

const clean = (words: string): string =>
  words.replace(/^(?:and|or|,|\s)+|(?:and|or|,|\s)+$/g, '').replace(/ ,/g, ',');

function stored(sentence: Sentence, start: number, end: number): string {
  const words = sentence.tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ word }) => word);
  return words.join(' ').replace(/ ,/g, ',').replace(/ 's/g, "'s");
}

/** Whether a clause names the event by "this event", "the milestone": what happened stands in the sentence before. */
export const pointsBack = (sentence: Sentence): boolean =>
  hits(
    sentence,
    /(?<![^ ])(?:this|the) (?:event|milestone|achievement|advancement|initiation|trial|filing|approval|submission)\b/g,
  ).length > 0;
