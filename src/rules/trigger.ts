/** What sets a milestone payment off. */
import type { Trigger } from '../model/records.ts';
import type { Sentence } from '../stages/reading.ts';
import { sorts } from './kind-words.ts';
import { clause, hits, placed, storedSpan } from './line.ts';
import { setsOff } from './set-off.ts';

/** Words that tell the kind of a milestone, the most telling first. */
const tellings: readonly [Trigger['kind'], RegExp][] = [
  [
    'regulatory',
    /\bAgency_\d|\b(?:regulatory|registration|accept\w*|approv(?:als?|ed|ing|es)|authori[sz](?:ed|ation)|clear(?:ed|ance)|bla|nda|maa|marketing (?:authori[sz]ation|application)|filing|submission|ind|investigational new drug|acceptance)\b/,
  ],
  [
    'clinical',
    /\b(?:clinical|clinic|pivotal|phase_?\d*|patients?|dosing|dosed|trials?|study|studies|enroll?\w*)\b/i,
  ],
  ['commercial', /\b(?:sales?|commercial|commerciali[sz]ation|net sales|launch)\b/],
  [
    'development',
    /\b(?:development|preclinical|research|process development|manufacturing|technical|selection|nomination|designation|discovery|target|optimi[sz]ation|(?:technology|tech|process|method) transfer)\b/,
  ],
]; // prettier-ignore

const starts =
  /\b(?:start|starts|started|starting|initiat\w+|commenc\w+|begin\w*|began|begun|dos(?:ing|ed)|enrollment|enrolled|advanc\w+|entry|entered|into)\b/;
const ends = /\b(?:complet\w+|results?|conclu\w+)\b/;

/** "with the start of Phase 2 …", "upon dosing of the first patient": what follows the words for the payment. */
const cause =
  /^(?:milestones? )?(?:payments? )?(?:(?:Money_\d+|from|to|by|in|of|up to|(?:may|could|will|to) (?:follow|be paid|be made|be earned|be due|become due|come)|that|which|was|were|is|triggered|relates?|results?|resulted|comes|is payable|are payable|is due|payable|due|paid|made|earned|received|recognized|the amount of|within (?:[a-z0-9]+ ){1,4}days|per [a-z]+|for each [a-z]+|Company_\d+|under (?:the|its|their|an?|Company_\d+ 's) (?:[^ ]+ ){0,4}?(?:agreement|collaboration|license|alliance)(?: with(?: the)? Company_\d+)?|,) ){0,6}(?:payment )?(?:(?:with|upon|on|at|for(?! (?:each|every|all|both|any) (?:[a-z]+ ){0,2}(?:products?|targets?|programs?|compounds?|candidates?|indications?) ?(?:$|,|\.|and |including ))|following|after|when|if|by|triggered when|triggered by|due to|related to|relating to|associated with|based on|based upon|dependent on|dependent upon|in the event of|depending on|depending upon|contingent on|contingent upon|subject to|conditioned on|conditioned upon|conditional on|conditional upon|from|in recognition of|in connection with|as a result of|triggered by|as(?! well)|once|tied to|because) )(?:(?:the|its|their|a|an|achievement|achieving|attainment|accomplishment|of|upon|successful|agreed|certain|specified|predetermined|some) ){0,6}(?<what>(?:(?! (?:, )?(?:plus|as well as|and (?:an? )?(?:(?:Rate_\d+|tiered|[^ ]+ percent) )?royalt|and Company_|(?:, and |and |, )(?:of which |to |for )?(?:up to )?(?:an? )?(?:additional |further |another )*Money_))[^;.]){3,160})/;

/** "process development milestones", "development, regulatory and sales milestone payments": what stands before. */
const adjectives =
  /(?<what>(?:(?<![^ ])(?:pre ?clinical|clinical|process|product|development|developmental|research|regulatory|commercial|commerciali[sz]ation|sales|net sales|launch|approval|target nomination|technical|manufacturing|and|or|,|based|related) )+)$/;

/**
 * @param from where the words for the payment begin in the line
 * @param to where they end
 */
export function triggerOf(sentence: Sentence, from: number, to: number): Trigger | undefined {
  const { line } = sentence.masked;
  const around = clause(sentence, from);
  const stated = statedKind(line.slice(around.from, from), line.slice(from, to));
  // "clinical milestone payments for each product that enters Phase 3": the phase tells more.
  const phased = stated?.kind === 'clinical' ? causeAt(sentence, to) : undefined;
  if (phased?.phase || stated) return phased?.phase ? phased : stated;
  // "The selection triggers a payment": the verb may be among the words for the payment.
  const verb = leadVerb.exec(line.slice(from, to))?.[0].length ?? 0;
  const lead = leadIn(line.slice(around.from, from + verb)) ?? partsOf(line.slice(to, around.to));
  return (
    causeAt(sentence, to) ??
    causeAt(sentence, from) ??
    (lead ? asTrigger(sentence, lead, around.from) : undefined)
  );
}

/** What the words for the payment, or those right before them, tell: "regulatory milestones", "$525 million on approvals". */
function statedKind(before: string, words: string): Trigger | undefined {
  const ways = [
    adjectives.exec(before)?.groups?.what,
    leading.exec(words)?.groups?.what,
    ofMilestones.exec(before)?.groups?.what,
  ];
  for (const what of ways) {
    const kind = what && tell(what);
    if (kind) return { kind, text: clean(what) };
  }
  return undefined;
}

/** What the words from a place on tell: "… upon dosing of the first patient". */
export function causeAt(sentence: Sentence, at: number): Trigger | undefined {
  const { line } = sentence.masked;
  const rest = line.slice(at, clause(sentence, at).to).replace(/^ /, '');
  const what = cause.exec(rest)?.groups?.what;
  return what ? asTrigger(sentence, what, at) : undefined;
}

/** @param from where in the line the words are looked for */
function asTrigger(sentence: Sentence, what: string, from: number): Trigger | undefined {
  const kind = tell(what);
  if (!kind) return undefined;
  const at = sentence.masked.line.indexOf(what, from);
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

/** "Upon dosing of the first patient, A pays": what a clause begins with; "The start of Phase 2 triggered": its subject. */
const leadIn = (lead: string): string | undefined =>
  (first.exec(lead) ?? subject.exec(lead))?.groups?.what?.trim();

const first =
  /^(?:(?:in addition|also|further|furthermore|additionally|then|and|or) (?:, )?)?(?:upon|on|if|when|once|after|following|should|with|pending|subject to|contingent on|contingent upon|depending on|based on|based upon|as a result of|in connection with|in the event of|for) (?:(?:the|its|their|a|an|achievement|achieving|of|successful|certain|specified) ){0,5}(?<what>(?:(?!Money_|exercis|option|sign|closing|termination|; )[^ ]+ ){1,18}?), (?:(?!Money_|; )[^ ]+ ){0,20}(?:Money_\d+ (?:[a-z]+ ){0,3})?$/;

const subject = new RegExp(
  String.raw`^(?:(?!Money_|; |, )[^ ]+ ){0,14}?(?<what>(?:(?:first|dosing|initiation|start|commencement|beginning|enrollment|completion|filing|submission|acceptance|approval|clearance|selection|nomination|designation|launch|advancement|entry|results) )(?:(?!Money_|; )[^ ]+ ){0,20}?)(?:has |have )?(?:${setsOff}|entitle[sd]?|earn(?:s|ed)|brings|brought|which (?:${setsOff}|entitles?|entitled|earn(?:s|ed))) (?:(?!Money_|; )[^ ]+ ){0,10}$`,
);

/** "triggered", "entitling": a verb that leads to the words for the payment, or stands among them. */
const leadVerb = new RegExp(String.raw`^(?:${setsOff}|entitl\w+|earn\w*) `);

/** "up to $850 million, comprised of $250 million in regulatory milestones": the kinds of its parts are its own. */
function partsOf(rest: string): string | undefined {
  const what = parts.exec(rest)?.groups?.what;
  const isWhole = /^every |^each |^all |Money_.*Money_/.test(what ?? '') || ofWhich.test(rest);
  return isWhole ? what : undefined;
}

/** "up to $1.7 billion, $840 million of which is tied to approvals". */
const ofWhich = /^ ?(?:Money_\d+ )?(?:(?!Money_|; )[^ ]+ ){0,8}?, (?:up to )?Money_\d+ of which /;

const parts =
  /^ ?(?:Money_\d+ )?(?:(?!Money_|; )[^ ]+ ){0,8}?(?:, (?:up to )?)?(?:comprised of|comprising|consisting of|composed of|made up of|includ(?:ing|es?)|(?:Money_\d+ )?of which|divided into|broken down into|provided that) (?<what>(?:(?!; |royalt|up ?front)[^ ]+ ){3,20})/;

/** "regulatory milestones of up to $21 million based on certain milestones": the first words tell the kind. */
const ofMilestones = new RegExp(
  String.raw`(?<what>${sorts}) milestones? (?:payments? )?(?:(?:of|totall?ing|up|to|less|than|in|an?|the|aggregate|amount|total|approximately|more|over) )*Money_\d+ (?:(?!; |Money_|, and )[^ ]+ ){0,8}$`,
);

const leading = new RegExp(
  String.raw`^(?:(?:in|on|upon|for|to|based|contingent|subject|related|relating|relates?|tied|linked|is|are|payable|due|if|from|the|successful|achiev\w+|attain\w+|occurrence|completion|meeting|reaching|of|certain|specified|pre|predefined|defined|agreed|future|potential|additional|further|other|various|its|specific|worldwide|global|annual|aggregate|u\.s\.|us) )*(?<what>${sorts})(?![^ ])`,
);

const tell = (words: string): Trigger['kind'] | undefined =>
  tellings.find(([, expression]) => expression.test(words))?.[0];

const clean = (words: string): string =>
  words.replace(/^(?:and|or|,|\s)+|(?:and|or|,|\s)+$/g, '').replace(/ ,/g, ',');

function stored(sentence: Sentence, start: number, end: number): string {
  const words = sentence.tokens
    .filter((token) => token.start >= start && token.end <= end)
    .map(({ word }) => word);
  return words
    .join(' ')
    .replace(/ \( .*?(?: \)|$)/g, '')
    .replace(/ ,/g, ',')
    .replace(/ 's/g, "'s");
}

/**
 * The noun by which a clause names an event that stands in the sentence before: "this event", "the milestone", "the
 * approval".
 */
export const pointsBack = (sentence: Sentence): string | undefined =>
  hits(
    sentence,
    /(?<![^ ])(?:this|the) (?:(?:first|clinical|regulatory|development) )?(?<noun>event|milestone|achievement|advancement|initiation|trial|study|dosing|filing|approval|submission|acceptance|clearance|designation)\b/g,
  )[0]?.groups.noun;
