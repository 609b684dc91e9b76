/** Who pays whom, as one sentence tells it. */
import type { ThingMention } from '../recognisers/mention.ts';
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { pattern } from '../text/pattern.ts';
import { clause, slotsAt } from './line.ts';

/** Words that may stand between a firm and its verb. */
const word =
  '(has | had | have | will | may | would | shall | could | can | must | should | also | previously | then | now | today | recently | already | further | potentially | initially | thereafter | which | , | it | that)?';
const lead = Array<string>(5).fill(word).join(' ');
/** Before a verb of paying: no form of "be", which would turn payer into payee; "is obligated to pay" holds one. */
const active = `${lead} (agreed to | agrees to | is to | are to | is (obligated | required | obliged | committed | expected) to | are (obligated | required | obliged | committed | expected) to | was (obligated | required | obliged) to | has committed to | will be (required | obligated | obliged) to | may be (required | obligated | obliged) to | continues to | intends to | expects to | to)? (also | further)?`;
/** Before a verb of receiving, which no form of "be" turns round. */
const getting =
  '(has | had | have | will | may | would | shall | could | can | must | should | also | previously | then | now | today | recently | already | further | potentially | initially | additionally | thereafter | which | , | it | that | is | are | was | were | be | been | being | eligible | entitled | expected | expects | expect | anticipates | set | due | scheduled | stands | continues | continue | still | to)?';
const passive = Array<string>(7).fill(getting).join(' ');

const get = '(receive~ | earn~ | collect~ | get~ | achieve~ | recognize~ | record~ | generate~ | garner~)';
const give =
  '(pay~ | make~ | owe~ | remit~ | invest~ | purchase~ | buy~ | fund~ | reimburse~ | contribute~ | provide~)';

const patterns = [
  // "Zymeworks will receive from Lilly an upfront payment", "received a $3 million fee from Amgen"
  `Company:payee ${passive} ${get} .. from Company:payer`,
  // "AbbVie paid CytomX $20 million", "which may owe Sanofi Pasteur a royalty"
  `Company:payer ${active} (pay~ | reimburse~ | provide~ | owe~ | fund~ | grant~ | bring~) (to)? Company:payee`,
  // "Seagen will make an upfront payment of $200 million to RemeGen"
  `Company:payer ${active} ${give} ... (to | in) Company:payee`,
  'Company:payee <aux> (sell~ | issue~) ... (shares | stock) .. to Company:payer',
  '(values | valued | valuing) Company:payee at',
  '(oblige~ | require~ | commit~ | entitle~ | cause~) Company:payer to (pay | make | buy | purchase | invest)',
  `Company:payee ${passive} ${get}`,
  `Company:payee ${lead} (is | are | was | were | be | been | being)? (also | potentially | further | now | then | initially)? (eligible | entitled | qualifies | in line) (for | to)`,
  `Company:payer ${active} (obtain~ | acquire~ | exercise~ | license~ | gain~) ... for .. (fee~ | payment~ | Money)`,
  `Company:payee ${active} (license~ | grant~ | sell~ | outlicense~) ... to Company:payer .. for`,
  'Company:payee to (be paid | receive | earn)',
  `Company:payee ${lead} (be | been | being | is | was | are) (also | then)? (paid | owed)`,
  "(receipt of | received) Company:payer 's",
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | Money | investment | funding) .. from Company:payer',
  `Company:payer ${active} ${give}`,
  `Company:payer ${active} (buy~ | acquire~ | purchase~) (all .. of)? Company:payee`,
  "(buy~ | purchase~ | acquire~ | invest~ | sell~) ... Company:payee 's? (common | preferred | ordinary)? (stock | shares | equity)",
  '(stock | shares | equity) (of | in) Company:payee',
  'Company:payer .. and (may | will | would | has | has agreed to | agreed to)? (pay~ | owe~)',
  'Company:payer .. and (may | will | would)? (pay~ | owe~) Company:payee',
  // "triggers a $5 million payment to ImmunoGen", "payable to us by Roche"
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | Money | due | payable | owed | paid | made) .. to Company:payee',
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | paid | payable | made | owed | due | funded) .. by Company:payer',
  '(pay~ | paying | owe~) Company:payee',
  'Company:payer (is | are) liable for',
  "(pay~ | paying) the? Company:payee 's (stockholders | shareholders | holders)",
  '(pay~ | paying) the? (stockholders | shareholders | holders) of Company:payee',
  'Company:payer (will | would | may | shall | has | is) .... , and? (will | would | may | has) (also)? (pay~ | make~ | owe~)',
  '(entitle~ | entitling | earn~ | earning | enable~ | allow~ | permit~ | bring~ | net~) Company:payee',
  // "received a milestone payment under its agreement with Roche"
  '(under | pursuant to | in) .. (agreement | collaboration | license | alliance | partnership) with Company:other',
].map(pattern);

export interface Flow {
  payer?: ThingMention;
  payee?: ThingMention;
}

/** @param at place in the line of the words for the payment */
export function flow(sentence: Sentence, at: number): Flow {
  const { payer, payee, other } = slotsAt(sentence, patterns, clause(sentence, at));
  const found: Flow = {};
  if (payee && isThing(payee)) found.payee = payee;
  if (payer && isThing(payer) && !(found.payee?.name === payer.name)) found.payer = payer;
  return other && isThing(other) ? withOther(found, other) : found;
}

/** Who pays or is paid under an agreement with a firm deals with that firm. */
function withOther({ payer, payee }: Flow, other: ThingMention): Flow {
  if (payee && !payer && payee.name !== other.name) return { payee, payer: other };
  if (payer && !payee && payer.name !== other.name) return { payer, payee: other };
  return { ...(payer ? { payer } : {}), ...(payee ? { payee } : {}) };
}
