/** Whether a payment was made, is due, or may come. */
import type { Sentence } from '../stages/reading.ts';
import { clause } from './line.ts';
import type { Modality } from './modality.ts';
import type { SumKind } from './sum-kinds.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'paid',
  expected: 'due',
  possible: 'potential',
  open: undefined,
  negated: undefined,
};

/** Paid is what the text says was paid; what an event or a signature brings about is due. */
export function statusOf(
  sentence: Sentence,
  kind: SumKind,
  how: Modality,
  { at, place, ceiling }: { at: number; place: number; ceiling: boolean },
): string | undefined {
  const { from, to } = clause(sentence, place);
  const { line } = sentence.masked;
  if (kind === 'royalty' || kind === 'profit share') {
    const isEarned = place !== at && how === 'done' && earned.test(line.slice(from, Math.max(at, place)));
    return isEarned ? 'paid' : 'potential';
  }
  const words = line.slice(from, to).replace(/\bnewly issued\b/g, '');
  if (had.test(line.slice(at, to)) || ofWhich.test(line.slice(place, to))) return 'paid';
  if (how === 'negated') return undefined;
  if (how !== 'done' && unlessNot.test(line.slice(place))) return 'potential';
  if (inCash.test(line.slice(from, at))) return 'paid';
  if (kind === 'upfront' && held.test(line.slice(from, at))) return 'paid';
  if (got.test(line.slice(at, to))) return 'paid';
  if (booked.test(line.slice(at, to)) && how !== 'possible' && how !== 'expected') return 'paid';
  if (summed.test(line.slice(0, place)) && how !== 'possible') return 'paid';
  if (kind === 'total' && hoped.test(line.slice(Math.max(0, at - 20), at + 60))) return 'potential';
  if (/\b(?:could|may|might) (?:reach|total|come|amount|add|exceed)\b/.test(line.slice(at, place)))
    return 'potential';
  if (
    /^Money_\d+ (?:, )?(?:which |that )?(?:is |are |was |were |will be )?(?:due|payable) (?:within|by|on|in|no later than) /.test(
      line.slice(place),
    ) &&
    how !== 'done'
  )
    return 'due';
  if (toCome.test(line.slice(at, place))) return 'due';
  if (kind === 'option' && /\bexercised\b/.test(words) && !/\b(?:if|may|could|not|be)\b/.test(words))
    return settled.test(words) ? 'paid' : 'due';
  if (how === 'done' && !settled.test(words)) return due.test(words) ? 'due' : undefined;
  if (ceiling && how !== 'done') return 'potential';
  const chance = kind === 'upfront' || kind === 'equity' ? choice.test(line.slice(from, at)) : true;
  if (how === 'possible') return chance ? 'potential' : 'due';
  if (how === 'open' && sold.test(words)) return 'paid';
  if (how === 'open' && (kind === 'upfront' || kind === 'total' || kind === 'equity')) return 'due';
  return how === 'open' && due.test(words) ? 'due' : statuses[how];
}

/** "earned royalties of $2 million": a sum that was earned is no royalty to come. */
const earned = /\b(?:earned|received|paid|recorded|recognized) (?:(?!Money_|; |, )[^ ]+ ){0,4}$/;

/** "includes the $20 million upfront payment received from A". */
const booked = /^(?:[^ ]+ ){0,4}?(?:payment|fee)s? (?:already |previously )?(?:received|paid)\b/;

/** "bringing the total payments under the agreement to $11 million": what was paid so far. */
const summed = /\bbring(?:s|ing)? (?:[^ ]+ ){0,2}total (?:(?!Money_|; )[^ ]+ ){0,14}to $/;

/** "a total potential deal value of", "potentially worth": of a total all may come. */
const hoped = /\bpotential(?:ly)?\b|Money_\d+ (?:[a-z]+ )*(?:deal|pact) /;

/** "paid $20 million at closing and has to pay a further $120 million". */
const toCome = /\b(?:will|has to|have to|must|is to) (?:pay|receive) (?:(?!Money_)[^ ]+ ){0,5}$/;

/** "the up-front payment it received when the agreement was announced". */
const had =
  /^(?:[^ ]+ ){0,4}?(?:payment|fee|cash)s? (?:of Money_\d+ )?(?:that |which )?(?:it|Company_\d+) (?:had |has |have )?(?:already )?received\b/;

/** "will pay $10 million if it exercises its option". */
const unlessNot = /^Money_\d+ (?:in cash )?(?:if|should|upon (?:the )?exercise|in the event)\b/;

/** "ended the year with $120 million in cash, which includes the upfront payment": it came. */
const inCash = /\bcash\b(?:(?!; )[^ ]* )*?includ(?:es|ing|ed) (?:(?!; )[^ ]+ ){0,4}$/;

/** "The agreement included an upfront payment": of a deal that was made some time ago. */
const held =
  /\b(?:agreement|deal|collaboration|licen[sc]e|alliance|partnership|transaction) included (?:(?!Money_|; )[^ ]+ ){0,5}$|\bwas (?:required|obligated|obliged) to (?:make|pay) (?:Company_\d+ )?(?:an? )?$/;

/** "An upfront payment of $50 million was received in April". */
const got =
  /^(?:[^ ]+ ){0,3}?(?:payment|fee|cash)s? (?:of Money_\d+ )?(?:was|were|has been|have been) (?:also |already )?(?:received|paid|made)\b/;

/** What somebody may choose; an upfront payment that is only "subject to clearance" is due. */
const choice =
  /\b(?:if|may|could|might|options? (?:to|exercise)|exercis\w+|elects?|right to|unless|eligible)\b/;

/** "$2 million, $0.5 million of which it has already received": this part is paid, whatever becomes of the whole. */
const ofWhich =
  /^Money_\d+ (?:, )?of which (?:it |they |(?:Company_\d+|has|had|have|was|were|been|already|previously) )+(?:received|paid)\b/;

/** Done, though no auxiliary says so. */
const sold = /\b(?:sold\b(?! (?:by|worldwide|in))|issued (?:[^ ]+ ){0,3}(?:shares|Money_))/;

const settled =
  /\b(?:paid|received|made|bought|purchased|invested|issued|sold|recorded|funded|acquired|receipt|contributed|recognized)\b/;
const due =
  /\b(?:due|payable|owes?|owed|triggers?|entitles?|brings?|pays|receives|receive|obliges?|obligates?|requires?|obligated|obliged|required|is to|are to|must|agrees to|agreed to|committed to|commits to|gets|includes?|in exchange|in consideration|upon (?:signing|execution|effectiveness|closing)|at closing)\b/;
