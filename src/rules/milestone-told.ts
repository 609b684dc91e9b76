/** Whether a milestone was earned, is to come, or may: what the words around its sum say. */
import type { Sentence } from '../stages/reading.ts';
import { clause } from './line.ts';
import { type Modality, modality } from './modality.ts';
import { setsOff } from './set-off.ts';

/** "a milestone payment of $5 million earned when …": here what was done is told after it; "no milestone" before it. */
export function howTold(sentence: Sentence, at: number, end: number, place: number): Modality {
  const { line } = sentence.masked;
  if (/\byet to (?:pay|receive|earn) (?:(?!; )[^ ]+ ){0,24}$/.test(line.slice(0, place))) return 'possible';
  if (/\bno (?:[^ ]+ )?$/.test(line.slice(0, at)) || waived.test(line.slice(0, Math.min(at, place))))
    return 'negated';
  if (/^Money_\d+ (?:in |of )?(?:expected|anticipated|projected) /.test(line.slice(place))) return 'expected';
  if (isOwnExpense(sentence, place)) return 'done';
  if (mayBring.test(line.slice(0, place))) return 'possible';
  if (isLedTo(line.slice(0, place)) || nowDue.test(line.slice(0, place))) return 'done';
  if (called.test(line.slice(0, Math.min(at, place)))) return 'possible';
  if (hoped.test(line.slice(Math.min(at, place), Math.max(at, place)))) return 'possible';
  if (met.test(line.slice(Math.max(end, place))) || fallenDue.test(line)) return 'done';
  const how = modality(sentence, Math.min(at, place));
  if (
    how === 'expected' &&
    /^Money_\d+ (?:more |each |further |additional )?(?:in cash )?(?:, )?(?:if|should|provided|assuming|contingent|conditional) /.test(
      line.slice(place),
    )
  )
    return 'possible';
  if (how !== 'open') return how;
  if (awaited.test(line.slice(Math.max(end, place)))) return 'expected';
  if (/^Money_\d+ (?:upon|if|when|once) /.test(line.slice(place))) return 'expected';
  if (promised.test(line.slice(clause(sentence, place).from, place))) return 'expected';
  if (/\bto (?:receive|earn|pay|be paid) (?:[^ ]+ ){0,5}$/.test(line.slice(0, place))) return 'expected';
  if (isOwnRevenue(sentence, place)) return 'done';
  const owes = /\bowes? (?:[^ ]+ ){0,12}$/.test(line.slice(0, Math.min(at, place)));
  if (owes) return unmet.test(line.slice(Math.max(end, place))) ? 'expected' : 'done';
  const after = line.slice(Math.max(end, place), Math.max(end, place) + 40);
  if (/\b(?:earned|received|recorded|recognized|achieved)\b/.test(after)) return 'done';
  if (/\b(?:due|payable)\b/.test(line)) return 'expected';
  const head = headOfList(line.slice(0, place));
  return head === undefined ? how : howTold(sentence, head, head, head);
}

/** "waived a $2 million milestone": it will not be paid. */
const waived =
  /\b(?:waiv(?:e|es|ed|ing)|for(?:gave|give|gives|given|giving|went|go|goes|gone)|cancel(?:s|ed|led)?|eliminat(?:es|ed|ing)|remov(?:es|ed|ing)|relieved of) (?:(?!Money_|; |, )[^ ]+ ){0,6}$/;

/** "to pay $2 million on filing, $3 million on dosing and $10 million on approval": the first is told for all. */
const headOfList = (lead: string): number | undefined => listed.exec(lead)?.index;

const listed =
  /Money_\d+ (?:(?!Money_|; |, |will |may |could |has |is |are )[^ ]+ ){1,14}(?:, and|,|and) (?:(?:an?|another|further|additional|then|finally|up|to) )*$/;

/** "became entitled to $4 million". */
const nowDue =
  /\b(?:(?:now|thereby|thus|therefore) (?:entitled|due|eligible)|(?:became|has become|have become) (?:entitled to|eligible (?:for|to)|due))\b/;

/** An account of what is to come. */
const foreseen = /\b(?:expect|anticipat|forecast|project)\w*\b|\bguidance\b/;

/** "Revenues included a $4 million milestone payment": it was paid to the firm whose text it is. */
export const isOwnRevenue = ({ masked: { line } }: Sentence, place: number): boolean =>
  !foreseen.test(line.slice(0, place)) &&
  /\brevenues? (?:(?!; )[^ ]+ ){0,14}?(?:includ\w+|consist\w+ of|reflect\w*|comprised?|related to|relat(?:es|ed) (?:primarily |mainly |largely )?to|due (?:primarily |mainly |largely )?to|(?:a )?results? of|result\w* from|attribut\w+ to|driven by) (?:(?!; |expenses? |will |may |might |could |would |pays? |potential )[^ ]+ ){0,40}$/.test(
    line.slice(0, place),
  );

/** "Research expenses included a $5 million milestone payment to B": the firm whose text it is has paid it. */
export const isOwnExpense = ({ masked: { line } }: Sentence, place: number): boolean =>
  !foreseen.test(line.slice(0, place)) &&
  /\bexpenses (?:(?!; |not |may |might |could |would |will |if )[^ ]+ ){0,20}?(?:includ\w+|reflect\w*|due (?:primarily |mainly |largely )?to|result\w* from|attribut\w+ to|driven by) (?:(?!; |will |may |might |could |would |potential )[^ ]+ ){0,16}$/.test(
    line.slice(0, place),
  ) &&
  /^Money_\d+ (?:[a-z]+ ){0,6}(?:paid |made |due )?to (?:(?!Company_|Money_|, |; )[^ ]+ ){0,6}?Company_/.test(
    line.slice(place),
  );

/** "A paid $48 million and B may receive another $12 million": the verb right before the sum is its own. */
const mayBring =
  /\b(?:may|might|could|(?:is|are|be|remains?) eligible to|potentially) (?:also |potentially |further |still |later )?(?:receive|earn|be paid|pay|owe) (?:(?:Company_\d+|an?|another|additional|further|up|to|more|than|over|as|much|approximately|about|the|total|of) )*$|\b(?:is|are|be|remains?) (?:also |still )?(?:eligible|entitled) (?:for|to) (?:(?:an?|another|additional|further|up|to|more) )+$/;

/** "a $10 million milestone payment that it expects to receive". */
const awaited =
  /^ ?(?:Money_\d+ )?(?:that |which )?(?:it|they|Company_\d+) (?:still |also )?(?:expects?|anticipates?) to (?:receive|earn|be paid)\b/;

/** "Achievement of the milestone resulted in a payment of $5 million". */
const led = new RegExp(
  String.raw`(?<!\b(?:will|would|may|might|could|can|to|should|shall|not) (?:also |then |have )?)\b(?:(?:${setsOff}|brought|brings)(?! by) (?:(?!Money_|; |if |when |upon )[^ ]+ ){0,6}|(?:announced|reported|announces|reports) (?:the )?(?:achievement|receipt|completion) of (?:(?!Money_|; )[^ ]+ ){0,6})$`,
);

/** Whether words up to a sum lead to it as what came of an event. */
export const isLedTo = (lead: string): boolean => led.test(lead);

/** "The licence of 2010 required A to pay": what a contract says is not yet paid. */
const called =
  /\b(?:required|obligated|obliged|obligates|called for|calls for|provided for|provides for|(?:has|have|had) (?:also )?to (?:pay|make)) (?:(?!Money_|; |and )[^ ]+ ){0,12}$/;

/** "will pay milestones that could total $120 million": paying is sure, the sum is not. */
const hoped =
  /\b(?:could|may|might|can) (?:potentially |ultimately )?(?:total|reach|exceed|amount|aggregate|add|come|be) |\bpotentially (?:totall?ing|worth|exceeding|amounting|reaching) /;

/** "will pay $180 million upfront, along with $20 million in a milestone": one verb leads to both, however far. */
const promised =
  /\b(?:will|shall|agreed to|is to) (?:also )?(?:pay|receive|make) (?:(?!; |(?:will|may|could|has|is|are|was) )[^ ]+ ){0,40}$/;

/** "owes a milestone upon filing of the IND": that has still to come. */
const unmet = /^ ?(?:Money_\d+ )?(?:(?!Money_|; |, )[^ ]+ ){0,4}(?:upon|if|when|once) /;

/** "The milestone became due when the trial began", "because this milestone has been met". */
const fallenDue =
  /\bmilestones? (?:payments? |fees? )?(?:became|fell|has become|have become) (?:due|payable)\b/;

/** "of which a milestone of $7 million was reached in October". */
const met =
  /^ ?(?:Money_\d+ (?:, )?)?(?:(?:was|were|has been|have been|had been) (?:already )?(?:reached|achieved|earned|received|paid|triggered|recognized|recorded|met)\b|(?:which |that )?(?:was |were )?(?:also |previously )?triggered (?:(?:by|on|upon|when|in)\b|[;.]))/;
