/** Between whom a deal is, and which of them gives the licence. */
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { matches } from '../text/masked.ts';
import { type Pattern, pattern } from '../text/pattern.ts';
import { statuses } from './deal-terms.ts';
import { distinct, placed } from './line.ts';

const parties = [
  'Company:a and Company:b <aux> ... (enter~ | sign~ | form~ | establish~ | announce~ | execute~ | expand~ | amend~ | extend~ | terminate~ | agree~ | conclude~ | change~ | renew~)',
  'Company:a ... (agreement | collaboration | alliance | partnership | license | venture | deal) .. with <det> (affiliate of | subsidiary of)? Company:b+',
  '(agreement | collaboration | alliance | partnership | license | venture | deal) .. (between | among | by and between) Company:a+ ,? and <det> Company:b',
  // "signed a definitive agreement for the acquisition of Agensys"
  'Company:a <aux> .. (sign~ | enter~ | announce~ | reach~) .. agreement .. (acquisition of | acquire | buy | purchase) (all .. of)? Company:b',
  // "A and B reported that their collaboration on … has ended"
  'Company:a and Company:b ... their .. (collaboration | agreement | alliance | partnership)',
  // "with its acquisition of CuraGen", "Emergent acquired Trubion"
  "Company:a 's acquisition of Company:b",
  'Company:a <aux> (acquire~ | buy~ | merge~ with) (all .. of)? Company:b',
  'Company:b <aux> acquired by Company:a',
  "Company:a 's <adj> (agreement | collaboration | alliance | partnership | license agreement) with Company:b",
].map(pattern);

const sides = [
  // "an exclusive license to use ImmunoGen's DM1"; "rights to the TAP technology of ImmunoGen"
  "(license~ | licence~ | right~) (to use | to) .. Company:licensor 's",
  '(right~ | license~ | licence~ | access) ... Technology .. of Company:licensor',
  // "granting Amgen an exclusive right to use Xencor's XmAb technology"
  'Company:licensor <aux> (grant~ | granting | give~ | award~) (to)? Company:licensee <det> .. (right~ | license~ | licence~ | option~ | access)',
  'Company:licensor <aux> (grant~ | granting) .. (right~ | license~ | licence~ | access) ... to Company:licensee',
  '(grant~ | granting | give~ | giving | provide~ | providing) (to)? Company:licensee <det> .. (right~ | license~ | licence~ | option~ | access)',
  "(right~ | license~ | licence~ | access | use | using | test) ... Company:licensor 's .. Technology",
  "Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | have | has | hold~ | take~ | secure~) .. (right~ | license~ | licence~ | access) ... (to | of | for | under | using) Company:licensor 's",
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | hold~ | take~ | secure~ | have | has) <det> (an | a | the)? (exclusive | worldwide | global | co exclusive)? (exclusive | worldwide | global)? (right~ | license~ | licence~ | option~)',
  'Company:licensee <aux> (license~ | licensed | in license~ | in licensed) .. from Company:licensor',
  '(licensed | in licensed) .. from Company:licensor',
  'Company:licensor <aux> (license~ | licensed | out license~ | out licensed | sublicense~) .. to Company:licensee',
  '(licensed | sublicensed | out licensed) to Company:licensee',
  '(license~ | licence~ | rights) .. from Company:licensor',
  'Company:licensor <aux> grant~ .. (license~ | licence~ | right~)',
  // "an agreement with AstraZeneca for Daiichi Sankyo's lead antibody-drug conjugate"
  "(agreement | collaboration | license | licence) ... (for | on | to) Company:licensor 's",
].map(pattern);

export interface DealParties {
  parties: ThingMention[];
  licensor?: ThingMention;
  licensee?: ThingMention;
}

/** @returns `undefined` when the sentence names no firm of the deal */
export function dealParties(sentence: Sentence): DealParties | undefined {
  const side = slotsOf(sentence, sides);
  const pair = slotsOf(sentence, parties);
  const [licensor] = side.licensor ?? [];
  const [licensee] = side.licensee ?? [];
  const told = distinct([licensor, licensee, ...(pair.a ?? []), ...(pair.b ?? [])]);
  const present = distinct(
    placed(sentence, 'Company')
      .map(({ mention }) => mention)
      .filter(isThing),
  );
  const firms = told.length < 2 && present.length === 2 && isDeal(sentence) ? present : told;
  if (firms.length === 0) return undefined;
  const rest = (one: ThingMention | undefined) =>
    one && firms.length === 2 ? firms.find(({ name }) => name !== one.name) : undefined;
  const gives = licensor ?? rest(licensee);
  const takes = licensee ?? rest(licensor);
  const both = gives?.name === takes?.name;
  return {
    parties: firms,
    ...(gives && !both ? { licensor: gives } : {}),
    ...(takes && !both ? { licensee: takes } : {}),
  };
}

/**
 * Two firms in a sentence that tells of a deal's making, change or end are its parties; but of a firm and its
 * subsidiary one may merely be named.
 */
const isDeal = ({ masked }: Sentence): boolean =>
  !/\bsubsidiar(?:y|ies)\b/.test(masked.line) &&
  (statuses.some(([, expression]) => expression.test(masked.line)) ||
    /\b(?:under (?:the|its|their|an?)|licen[sc]ed)\b/.test(masked.line));

/** The first match of each slot: a list where the pattern takes one. */
function slotsOf(sentence: Sentence, patterns: readonly Pattern[]): Record<string, ThingMention[]> {
  const found: Record<string, ThingMention[]> = {};
  for (const each of patterns) {
    for (const { slots } of matches<Mention>(sentence.masked, each)) {
      for (const [slot, mentions] of Object.entries(slots)) found[slot] ??= mentions.filter(isThing);
    }
  }
  return found;
}
