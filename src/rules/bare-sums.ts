/** Sums that no word names: what they are paid for tells their kind. */
import type { Sentence } from '../stages/reading.ts';
import { clause, placed } from './line.ts';
import type { SumKind } from './sum-kinds.ts';
import type { Sum } from './sums.ts';

/** Words of what a trial, an application or sales may reach. */
export const step = String.raw`(?:achiev\w+|attain\w+|milestones?|approv\w+|dos(?:ing|ed)|initiat\w+|start|starts|started|commenc\w+|inds?|blas?|ndas?|acceptance|accepted|launch\w*|first commercial sale|Phase_\d+|submission|submitted|filing|nominat\w+|select\w+|designation|enroll\w*|clearance|cleared|(?:technology|tech|process|method) transfer|net sales|sales (?:exceed|reach|threshold|target|level)\w*|successful|certain (?:events|goals|targets|conditions)|specified (?:events|goals|targets))`;

/** "upon approval", "if sales exceed", "for starting Phase 2". */
const condition = String.raw`(?:upon|on|with|if|when|once|after|following|should|subject to|contingent (?:up)?on|conditional (?:up)?on|conditioned (?:up)?on|based (?:up)?on|depending (?:up)?on|tied to|related to|linked to|as a result of|due to|triggered by|in connection with|for|as)`;

/** What stands behind a sum, up to another. */
const behind = new RegExp(
  String.raw`^Money_\d+ (?:(?!Money_|; |, and |royalt|up ?front|for the )[^ ]+ ){0,10}?${condition} (?:(?!Money_|; |, |${condition} |royalt|up ?front|sign|closing|merger )[^ ]+ ){0,7}?${step}(?![^ ])`,
);

/** @param rest from a sum on, to the end of its clause */
export const isOnStep = (rest: string): boolean => behind.test(rest);

/** What a sentence begins with, up to its comma; another comma may stand within it. */
const before = new RegExp(
  String.raw`^(?:(?:in addition|also|further|furthermore|additionally|then|and|or) (?:, )?)?${condition} (?:(?!Money_|; |royalt|up ?front|sign|closing|merger )[^ ]+ ){0,9}?${step} (?:(?!Money_|; )[^ ]+ ){0,18}?, (?:(?!Money_|; |, )[^ ]+ ){0,20}$`,
);

/** "The start of the trial earns A". */
const subject =
  /\b(?:start|initiation|dosing|filing|submission|acceptance|approval|clearance|selection|nomination|launch|enrollment|first commercial sale|advance|advancement|entry|decision to (?:advance|initiate|start|move|take)|completion of (?:the|a) (?:[^ ]+ )?(?:study|trial|enrollment)) (?:(?!Money_|; |, )[^ ]+ ){0,9}?(?:earn(?:s|ed)|brings|brought|nets|netted|entitle[sd]?|generate[sd]|result(?:s|ed) in) (?:(?!Money_|; |, )[^ ]+ ){0,5}$/;

/** The option that was taken, or may be. */
const option =
  /^(?:(?:under|pursuant to) (?:(?!Money_|; |, )[^ ]+ ){1,8}, )?(?:upon|if|when|once|after|following|on|by|should|assuming|in (?:the event|case)(?: that)?|in connection with|as a result of) (?:(?!Money_|; )[^ ]+ ){0,8}?(?:exercis\w+|opts?) (?:(?!Money_|; )[^ ]+ ){0,14}?, (?:(?!Money_|; |, )[^ ]+ ){0,14}$/;

/** "$25 million if it exercises its option". */
const ifExercised =
  /^Money_\d+ (?:in cash )?(?:,? )?(?:if|should|when|upon|in the event (?:that )?) ?(?:(?:it|they|Company_\d+|the|any|its|each) )*(?:exercis\w+|opt(?:s|ed|ing)? in)\b/;

/** "$25 million if it elects to co-promote X": owed for a choice. */
const ifElected =
  /^Money_\d+ (?:in cash )?(?:,? )?(?:if|should|when|in the event (?:that )?) ?(?:it|they|Company_\d+) (?:then |so )?(?:elects?|chooses?|decides?)\b/;

/** "A exercised its option, triggering a payment of". */
const exercised =
  /\b(?:exercis\w+|opt(?:s|ed|ing)? in) (?:(?!Money_|; )[^ ]+ ){0,12}?(?:trigger\w*|result\w* in|obligat\w+|entitl\w+|requir\w+|and (?:Company_\d+ |it )?(?:will|has agreed to|agreed to) pay|for which (?:Company_\d+ |it )?(?:(?:has|have|was|is|will|been|be|to) )*(?:receiv\w+|paid|pay|pays)) (?:(?!Money_|; )[^ ]+ ){0,8}$/;

/** "paid A $1 million as consideration for the license". */
const forRights =
  /^Money_\d+ (?:(?!Money_|; )[^ ]+ ){0,18}?(?:as|in) (?:(?:partial|initial|full) )?(?:consideration|exchange|return) (?:for|of) (?:(?!Money_|; )[^ ]+ ){0,5}?(?:rights?|licen[sc]es?|access)\b/;

/** "In exchange for these rights": what is given for a licence, and for no work. */
const consideration =
  /^(?:(?:in (?:exchange|return)|as consideration) ,(?: (?!Money_|; )[^ ]+){0,14} $|(?:(?:pursuant to|under|in accordance with) (?:(?!Money_|; |, )[^ ]+ ){1,8}, )?(?:in (?:partial )?(?:exchange|return|consideration)|as (?:initial |partial )?consideration) (?:for|of) (?:(?!Money_|; )[^ ]+ ){0,20}?(?:rights?|licen[sc]es?|options?|agreement|access|termination|amendment|release)\b(?:(?!Money_|; ) [^ ]+){0,14} $)/;

/** A verb of paying that leads to the sum. */
const paying =
  /\b(?:(?:is|are|was|were|became|becomes) (?:now |also )?due|receiv\w+|pay|pays|paid|paying|earn|earns|earned|entitled to|eligible for|owes?|owed|make|makes|made|trigger\w*|collect\w*|gets?|provid\w+|brings?|nets|entitles?|generate[sd]) (?:(?!Money_|; |royalt|up ?front|research|fund\w* |equity|shares?\b|stock\b|Company_\d+ 's (?!(?:[a-z]+ )?payments? ))[^ ]+ ){0,9}$/;

/** A sum that is called a payment and nothing more. */
const payment =
  /^Money_\d+ (?:(?:in )?(?:(?:cash|additional|further|one time|non refundable|nonrefundable|non creditable|,) )+)?(?:in )?payments?\b/;

const paidAfter =
  /\b(?:payments?|instal+ments?) (?:to Company_\d+ )?of (?:(?:up|to|an?|additional|approximately|about) )*$/;

/** "acquired from B all rights to X for $15 million", "sold its royalty to B for". */
const bought =
  /\b(?:acquir|purchas|bought|buy|sold|sell|sale of|assign|transfer)\w* (?:(?!Money_|; |shares? |stock |mileston|up ?front)[^ ]+ ){0,20}?(?:rights?|interests?|royalt(?:y|ies)|assets?|programs?|portfolio|antibod(?:y|ies)|patents?|licen[sc]es?|business|facility|stake|payments|streams?|vouchers?|Compound_\d+|Technology_\d+|Antibody_\d+) (?:(?!Money_|; |mileston|up ?front)[^ ]+ ){0,14}?for (?:(?:an?|the|aggregate|total|cash|purchase|price|consideration|payment|of|one|time|approximately|about|up|to) )*$/;

/** "for $15 million, it has acquired from B an interest in X"; "pay $47 million to B for its interest in X". */
const forThing =
  /^Money_\d+ (?:in cash )?(?:(?:, )?(?:it|they|Company_\d+) (?:(?:has|have|will|had|also|agreed|to) )*(?:acquire|purchase|bought|buy)|(?:in cash )?(?:to Company_\d+ )?(?:in exchange )?for (?:(?:(?:the|its|their|an?|all|remaining|percent|of|'s|Rate_\d+|Company_\d+) )+)?(?:(?!Money_|; |, )[^ ]+ ){0,3}?(?:interests?|stake|ownership|assets|business)\b)/;

/** "up to $65 million in exchange for royalties": what is given for what others will owe. */
const forRoyalties =
  /^Money_\d+ (?:(?!Money_|; )[^ ]+ ){0,14}?(?:in (?:exchange|return) for|to (?:acquire|purchase|buy)) (?:(?!Money_|; |, )[^ ]+ ){0,8}?(?:royalt(?:y|ies)|revenue interests?)\b/;

export const isForRoyalties = (rest: string): boolean => forRoyalties.test(rest);

/** "$75 million received from A in January". */
export const receivedFrom =
  /^Money_\d+ (?:(?:in cash|payments?|which|that|was|were|we|it|Company_\d+) )*(?:received|collected) from Company_\d+ /;

/** "$4 million in combined payments due to A". */
export const dueTo =
  /^Money_\d+ in (?:(?:combined|total|aggregate|cash|further|additional) )*payments? (?:(?:due|payable|owed|made) )?to Company_/;

/** What a sum may be that goes from one firm to another under no deal, or under one that another word tells. */
const elsewhere =
  /\b(?:mileston\w*|royalt\w+|grants?|award\w*|loans?|notes?|debt|offering|financing|placement|tax\w*|insurance|proceeds|interest income|sales|revenues?|expenses?|shares|stock|costs?|manufactur\w*|services?|supply|supplies|products?|equipment|materials?|consult\w*|legal)\b/;

/** Words by which a sum depends on something, or follows from it. */
const dependent =
  /\b(?:result|results|resulting|may|could|might|would|if|assuming|provided|upon|contingent|conditional|this (?:event|achievement|milestone))\b/;

/** What else the same firm does, before the sum's own verb and after the sum. */
const besidesBefore =
  /^.*(?:, |; |\b)and (?=(?:[^ ]+ ){0,4}?(?:receiv|paid|pays?\b|made|makes?\b|owes?\b|collect|gets?\b))/;
const besidesAfter =
  /,? (?:and|plus|as well as) (?:also )?(?:issue|grant|will|agree|is |are |may|has|have|Money_).*$/;

/** Whether nothing says what a sum is, but that it is paid. */
const isBare = (lead: string, rest: string): boolean =>
  !dependent.test(lead + rest) &&
  !elsewhere.test(lead.replace(besidesBefore, '') + rest.replace(besidesAfter, ''));

/** "$10 million falls due", "an instalment of $1 million was paid". */
const paidBehind =
  /^Money_\d+ (?:(?:will|shall|would|may|is|are|was|were|has|have|been|be|also|becomes?|falls?) )+(?:due|payable|owed|paid|received)\b/;

/** "$10 million per target", "for each program that B selects". */
const perThing =
  /^Money_\d+ (?:(?:will|shall|would|is|are|be|becomes?|falls?|due|payable) )*(?:per|for (?:each|every|any)) (?:(?:of|the|its|such|new|further|additional|selected|later|other|licensed|up|to|three|two|four|five) )*(?:targets?|antigens?|programs?|antibod(?:y|ies)|molecules?|licen[sc]es?)\b/;

/** A verb of paying right before a sum, with nothing else between them. */
const straight =
  /\b(?:receiv(?:e|es|ed)|pays?|paid|makes?|made|collected|gets?|owes?) (?:(?:Company_\d+|'s|an?|the|another|additional|further|cash|payments?|sum|amount|of|total|aggregate|approximately|about|to|from|over|more|than|initial|one|time|its|their|final|first|second|third|last|remaining|next) )*$/;

/**
 * @param taken places of the sums whose kind is known
 * @param isPaid whether the sum at a place is paid at all
 */
export function bareSums(
  sentence: Sentence,
  taken: ReadonlySet<number>,
  isPaid: (at: number) => boolean,
): Sum[] {
  const { line } = sentence.masked;
  // Of a value right the sum is that of one share.
  if (!verbs.test(line) || /\bcontingent (?:value|payment) right|\bcvrs?\b/.test(line)) return [];
  return placed(sentence, 'Money').flatMap(({ mention, at }) => {
    if (mention.kind !== 'Money' || taken.has(at) || !isPaid(at)) return [];
    const { from, to } = clause(sentence, at);
    const [lead, rest] = [line.slice(from, at), line.slice(at, to)];
    const isPrice = bought.test(lead) || forThing.test(rest) || forRoyalties.test(rest);
    const isOfFirm = receivedFrom.test(rest);
    if (
      !isPrice &&
      !isOfFirm &&
      ![paying, paidAfter].some((told) => told.test(lead)) &&
      ![payment, paidBehind].some((told) => told.test(rest))
    )
      return [];
    const known = kindOf(lead, rest, mention.value.bound === 'upTo') ?? (isPrice ? 'total' : undefined);
    const isStraight = straight.test(lead) || paidBehind.test(rest) || dueTo.test(rest);
    const bare = !known && (isOfFirm || isStraight) && isBare(lead, rest);
    const kind = bare ? 'fee' : known;
    // The words for it are the sum's own: what sets it off stands behind them, or before.
    const end = at + (payment.exec(rest)?.[0] ?? `${rest.split(' ', 1)[0] ?? ''} `).length;
    return kind ? [{ kind, at, end, money: mention, place: at, ...(bare ? { bare } : {}) }] : [];
  });
}

const verbs =
  /\b(?:acquir|purchas|bought|buy|sold|sell|sale|assign|transfer|receiv|pay|paid|earn|entitled|eligible|owe|mak|made|collect|gets?\b|provid|trigger|bring|nets|entitle|generat|due\b)/;

/** "is eligible to receive up to $2 billion, plus royalties": all that may be paid. */
const may =
  /\b(?:(?:eligible|entitled|stands?) (?:for|to (?:receive|earn|gain|be paid|get))|(?:could|may|might|can) (?:also |potentially |ultimately )?(?:receive|earn|gain|be paid|get|pay)) (?:(?:from Company_\d+|up|to|an?|additional|another|further|as|much|total|aggregate|maximum|of|potential|Company_\d+) )*$/;

const andRoyalties =
  / (?:, )?(?:plus|and|as well as|along with|in addition to|excluding|not including|before) .*$/;

function kindOf(lead: string, rest: string, isCeiling: boolean): SumKind | undefined {
  if (option.test(lead) || exercised.test(lead) || ifExercised.test(rest)) return 'option';
  if (ifElected.test(rest)) return 'fee';
  if (perThing.test(rest)) return 'fee';
  if (behind.test(rest) || before.test(lead) || subject.test(lead)) return 'milestone';
  if (isCeiling)
    return may.test(lead) &&
      !/^Money_\d+ more\b|mileston|contingent|conditional|achiev|provided/.test(rest) &&
      !elsewhere.test(lead.replace(/^.*\broyalt\w+ /, '') + rest.replace(andRoyalties, ''))
      ? 'total'
      : undefined;
  if (!(consideration.test(lead) || forRights.test(rest))) return undefined;
  return /\b(?:terminat|amend|settle)/.test(lead) ? 'fee' : 'upfront';
}
