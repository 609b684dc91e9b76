/** Whether a payment was made, is due, or may come. */
import type { Sentence } from '../stages/reading.ts';
import { isBought } from './held-shares.ts';
import { clause } from './line.ts';
import { isOwnExpense, isOwnRevenue } from './milestone-told.ts';
import type { Modality } from './modality.ts';
import type { SumKind } from './sum-kinds.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'paid',
  expected: 'due',
  possible: 'potential',
  open: undefined,
  negated: undefined,
};

/** A sum and the words around it. */
interface Told {
  line: string;
  kind: SumKind;
  how: Modality;
  /** Where the word for the sum begins, and where the sum itself stands. */
  at: number;
  place: number;
  /** Their clause: from where to where. */
  from: number;
  to: number;
  /** Whether it is the most that may be paid. */
  ceiling: boolean;
}

/** Paid is what the text says was paid; what an event or a signature brings about is due. */
export function statusOf(
  sentence: Sentence,
  kind: SumKind,
  how: Modality,
  sum: { at: number; place: number; ceiling: boolean },
): string | undefined {
  const { line } = sentence.masked;
  const told = { ...sum, ...clause(sentence, sum.place), line, kind, how };
  if (kind === 'royalty' || kind === 'profit share') return isEarned(told) ? 'paid' : 'potential';
  if (kind === 'FTE rate' && how === 'done') return 'due';
  if (hasCome(told) || isOwnRevenue(sentence, sum.place) || isOwnExpense(sentence, sum.place)) return 'paid';
  if (how === 'negated') return isPaid({ ...told, how: 'open' }) ? 'paid' : undefined;
  if (how !== 'done' && unlessNot.test(line.slice(sum.place))) return 'potential';
  if (isDue.test(line.slice(sum.place))) return 'due';
  if (isPaid(told)) return 'paid';
  if (isHoped(told)) return 'potential';
  return isToCome(told) ? 'due' : byVerb(told);
}

const isEarned = ({ line, how, at, place, from }: Told): boolean =>
  place !== at &&
  how !== 'possible' &&
  how !== 'expected' &&
  earned.test(line.slice(from, Math.max(at, place)));

/** Whatever becomes of the rest. */
const hasCome = ({ line, at, place, to }: Told): boolean =>
  had.test(line.slice(at, to)) || ofWhich.test(line.slice(place, to));

function isPaid({ line, kind, how, at, place, from, to }: Told): boolean {
  const [before, after] = [line.slice(from, at), line.slice(at, to)];
  if (inCash.test(before) || (kind === 'upfront' && held.test(before)) || got.test(after)) return true;
  if (paidHere.test(line.slice(from, Math.min(at, place))) && !/\b(?:if|unless|should)\b/.test(before))
    return true;
  if (how === 'possible') return false;
  return (booked.test(after) && how !== 'expected') || summed.test(line.slice(0, place));
}

const isHoped = ({ line, kind, at, place }: Told): boolean =>
  (kind === 'total' &&
    !purchase.test(line) &&
    hoped.test(line.slice(Math.max(0, at - 20), at + 60).replace(andMore, ''))) ||
  mayReach.test(line.slice(at, place));

const isToCome = ({ line, how, at, place }: Told): boolean =>
  (how !== 'done' && payable.test(line.slice(place))) ||
  toBeReceived.test(line.slice(at)) ||
  toCome.test(line.slice(at, place));

/** By the verb of the clause, and how sure that is. */
function byVerb({ line, kind, how, at, place, from, to, ceiling }: Told): string | undefined {
  const words = line.slice(from, to).replace(notYet, '');
  if (kind === 'option' && /\bexercised\b/.test(words) && !/\b(?:if|may|could|not|be)\b/.test(words))
    return settled.test(words) ? 'paid' : 'due';
  const lead = line.slice(from, Math.max(at, place));
  if (kind === 'equity' && isBought(lead)) return 'paid';
  const isSettled = how === 'done' && settled.test(words);
  if (ceiling && !isSettled && (kind === 'total' || !(how === 'done' && due.test(words)))) return 'potential';
  if (how === 'done' && !isSettled)
    return due.test(words) ? 'due' : mayDo.test(line.slice(from, at)) ? 'potential' : undefined;
  const chance =
    kind === 'upfront' || kind === 'equity' ? choice.test(line.slice(from, at).replace(forOption, '')) : true;
  if (how === 'possible')
    return chance && !(kind === 'upfront' && amongAll.test(line.slice(from, at))) ? 'potential' : 'due';
  if (how !== 'open') return statuses[how];
  if (sold.test(words)) return 'paid';
  if (isOfDeal.has(kind) || due.test(words) || inHeading.test(words)) return 'due';
  return statuses[how] ?? (mayDo.test(line.slice(from, at)) ? 'potential' : undefined);
}

/** "A to pay $10 million to extend its license". */
const inHeading = /^Company_\d+ to (?:pay|receive|make|get)\b/;

/** "may receive up to $270 million, including a $15 million upfront payment": all may come, and this will. */
const amongAll =
  /\bMoney_\d+ (?:[^ ]+ ){0,6}?(?:, )?includ\w+ (?:an? |the )?(?:[a-z]+ ){0,2}?(?:Money_\d+ (?:in |as |of )?(?:an? |the )?)?$/;

/** "newly issued shares", "agreed to be acquired by A": nothing was done yet. */
const notYet = /\bnewly issued\b|\b(?:to|will|would) be (?:acquired|bought|purchased)\b/g;

/** What is paid for the deal itself, not for what comes of it. */
const isOfDeal: ReadonlySet<SumKind> = new Set(['upfront', 'total', 'equity']);

/** "has the right to buy down the royalty for a payment of". */
const mayDo = /\b(?:(?:right|option|ability) to|may|could)\b/;

/** "which could reach $500 million". */
const mayReach = /\b(?:could|may|might) (?:reach|total|come|amount|add|exceed)\b/;

/** "$40 million was paid and $20 million is due in January". */
const isDue =
  /^Money_\d+ (?:is|are|will be|becomes?|shall be) (?:also |still |then )?(?:due|payable|owed|to be paid)\b/;

/** "$10 million payable within 30 days". */
const payable =
  /^Money_\d+ (?:, )?(?:which |that )?(?:is |are |was |were |will be )?(?:due|payable) (?:within|by|on|in|no later than) /;

/** "earned royalties of $2 million": a sum that was earned is no royalty to come. */
const earned =
  /(?<!\b(?:be|to be|not|never|(?:may|might|could|would|should|will) (?:also )?have) )\b(?:earned|received|paid|recorded|recognized|generated|collected) (?:(?!; |, |\beligible|entitled|will |may |could |right )[^ ]+ ){0,16}?(?:Money_\d+ (?:in|of) (?:(?!Money_|; |, )[^ ]+ ){0,3}|(?:(?!Money_|; |, )[^ ]+ ){0,4}|, (?:and|as well as) (?:[a-z]+ ){0,2}royalt\w+ (?:payments? )?(?:of|totall?ing) )$/;

/** "includes the $20 million upfront payment received from A". */
const booked =
  /^(?:[^ ]+ ){0,4}?(?:payment|fee)s? (?:(?:from|by) Company_\d+ )?(?:, )?(?:already |previously |recently |which (?:was|were) |that (?:was|were) )?(?:received|paid)\b|^(?:license|licensing|amendment|up ?front|access) (?:fees? |payments? )?revenues?\b/;

/** "exercised its option and paid A a $3 million fee": the verb right before the sum. */
const paidHere =
  /(?<!\b(?:be|been|being|is|are|was|were|to|not|never|yet|neither|nor|(?:may|might|could|would|should|will) (?:also )?have) )\b(?:paid|received) (?:(?:to|from) )?(?:Company_\d+ )?(?:(?:an?|the|another|additional|further|total|of|approximately|about|non|refundable|one|time|cash) )*(?:Money_\d+ (?:in cash )?(?:and|plus) (?:its |newly |issued |common |new )*(?:(?:shares |stock )(?:worth |valued at )?(?:an? |further |another |additional )*)?)?$/;

/** "bringing the total payments under the agreement to $11 million": what was paid so far. */
const summed = /\bbring(?:s|ing)? (?:[^ ]+ ){0,2}total (?:(?!Money_|; )[^ ]+ ){0,14}to $/;

/** "a total potential deal value of", "potentially worth": of a total all may come. */
const hoped = /\bpotential(?:ly)?\b|Money_\d+ (?:[a-z]+ )*(?:deal|pact) /;

/** "to acquire B in a $500 million deal": a price is due. */
const purchase =
  /\b(?:to|will|agreed to) (?:acquire|buy|purchase) (?:all (?:of )?)?(?:the )?Company_\d+ (?:(?!; )[^ ]+ ){0,8}?(?:in|for|via|through) (?:an? )?(?:Money|(?:all|cash|stock|definitive)\b)/;

/** "for $7 million in cash, plus potential earn-outs": what may come besides. */
const andMore = /(?<=Money_\d+ (?:in cash )?)(?:, )?(?:and|plus|as well as|along with|together with) .*$/;

/** "the upfront payment of $25 million to be received from A". */
const toBeReceived =
  /^(?:[^ ]+ ){0,3}?(?:payment|fee|cash)s? (?:of Money_\d+ )?(?:that (?:is|are|remains?) |which (?:is|are) )?(?:yet |still )?to be (?:received|paid)\b/;

/** "paid $20 million at closing and has to pay a further $120 million". */
const toCome =
  /\b(?:will|has to|have to|must|is to|expects? to|anticipates? to|is expected to|is due to|is scheduled to) (?:also )?(?:pay|receive|be paid) (?:(?!Money_)[^ ]+ ){0,5}$/;

/** "the up-front payment it received when the agreement was announced". */
const had =
  /^(?:[^ ]+ ){0,4}?(?:payment|fee|cash)s? (?:of Money_\d+ )?(?:that |which )?(?:it|Company_\d+) (?:had |has |have )?(?:already )?received\b/;

/** "will pay $10 million if it exercises its option". */
const unlessNot = /^Money_\d+ (?:in cash )?(?:if|should|upon (?:the )?exercise|in the event)\b/;

/** "ended the year with $120 million in cash, which includes the upfront payment": it came. */
const inCash = /\bcash\b(?:(?!; )[^ ]* )*?(?<!\bnot )includ(?:es|ing|ed) (?:(?!; )[^ ]+ ){0,4}$/;

/** "The agreement included an upfront payment": of a deal that was made some time ago. */
const held =
  /\b(?:agreement|deal|collaboration|licen[sc]e|alliance|partnership|transaction) included (?:(?!Money_|; )[^ ]+ ){0,5}$|\bwas (?:required|obligated|obliged) to (?:make|pay) (?:Company_\d+ )?(?:an? )?$/;

/** "An upfront payment of $50 million was received in April". */
const got =
  /^(?:[^ ]+ ){0,3}?(?:payment|fee|cash)s? (?:of Money_\d+ )?(?:was|were|has been|have been) (?:also |already )?(?:received|paid|made)\b/;

/** "gained an option to X in exchange for an upfront payment": what is paid for a choice is no choice. */
const forOption =
  /\boptions? (?:(?!Money_|; )[^ ]+ ){1,20}?(?:in exchange|in return|in consideration) (?:for|of) /;

/** What somebody may choose; an upfront payment that is only "subject to clearance" is due. */
const choice =
  /\b(?:if|may|could|might|options? (?:to|exercise)|exercis\w+|elects?|right to|unless|eligible)\b/;

/** "$2 million, $0.5 million of which it has already received": this part is paid, whatever becomes of the whole. */
const ofWhich =
  /^Money_\d+ (?:, )?of which (?:it |they |(?:Company_\d+|has|had|have|was|were|been|already|previously) )+(?:received|paid)\b/;

/** Done, though no auxiliary says so. */
const sold =
  /\b(?:sold\b(?! (?:by|worldwide|in))|(?:shares|stock) (?:(?:allotted|and|duly) )*issued by|issued (?:[^ ]+ ){0,3}(?:shares|Money_)|acquired (?:from|all|the|an?|certain|worldwide|global|its|Company_\d+|Compound_\d+|Antibody_\d+) )/;

const settled =
  /\b(?:paid|received|made|bought|purchased|invested|issued|sold|recorded|funded|acquired|receipt|contributed|recognized)\b/;
const due =
  /\b(?:due(?! to (?!(?:the )?Company_))|payable|owes?|owed|triggers?|entitles?|brings?|pays|receives|receive|obliges?|obligates?|requires?|obligated|obliged|required|is to|are to|must|agrees to|agreed to|committed to|commits to|gets|includes?|in exchange|in consideration|upon (?:signing|execution|effectiveness|closing)|at closing)\b/;
