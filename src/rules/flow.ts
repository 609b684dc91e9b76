/** Who pays whom, as one sentence tells it. */
import type { ThingMention } from '../recognisers/mention.ts';
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { pattern } from '../text/pattern.ts';
import { clause, slotsAt } from './line.ts';

/** Before a verb of paying: no form of "be", which would turn payer into payee. */
const active =
  '(has | had | have | will | may | would | shall | could | must | also | previously | agreed to | is to | has agreed to | agrees to | will also | may also | to)? (also | previously | now)?';

const patterns = [
  // "Zymeworks will receive from Lilly an upfront payment", "received a $3 million fee from Amgen"
  'Company:payee <aux> (receive~ | earn~ | collect~ | obtain~ | get~) .. from Company:payer',
  'Company:payee <aux> (receive~ | earn~ | collect~ | obtain~ | get~ | achieve~ | recognize~ | record~)',
  'Company:payee (is | are | was | were | will be | has been | may be | would be) (also | potentially | further)? (eligible | entitled)',
  "(receipt of | received) Company:payer 's",
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | Money | investment | funding) .. from Company:payer',
  // "Seagen will make an upfront payment of $200 million to RemeGen"
  `Company:payer ${active} (pay~ | make~ | owe~ | remit~ | invest~ | purchase~ | buy~ | acquire~ | fund~ | provide~ | reimburse~ | contribute~) ... (to | in) Company:payee`,
  `Company:payer ${active} (pay~ | reimburse~ | provide~ | owe~ | fund~) Company:payee`,
  `Company:payer ${active} (pay~ | make~ | owe~ | remit~ | invest~ | purchase~ | buy~ | fund~ | reimburse~ | contribute~)`,
  '(oblige~ | require~ | commit~ | entitle~ | cause~) Company:payer to (pay | make | buy | purchase | invest)',
  // "Zymeworks may also be paid up to $525 million"
  "(buy~ | purchase~ | acquire~ | invest~ | sell~) ... Company:payee 's (common | preferred | ordinary)? (stock | shares | equity)",
  '(stock | shares | equity) (of | in) Company:payee',
  'Company:payer .. and (paid | pays | will pay | has paid)',
  'Company:payee (will | may | could | would | has | to | can | shall)? (also | previously | then | further)? (also)? (be | been | being | is | was) (also)? paid',
  // "triggers a $5 million payment to ImmunoGen", "payable to us by Roche"
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | Money | due | payable | owed | paid | made) .. to Company:payee',
  '(payment~ | paid | payable | made | owed | due | funded) .. by Company:payer',
  '(pay~ | paying) Company:payee',
  '(entitle~ | entitling | earn~ | earning | enable~ | allow~ | permit~ | bring~) Company:payee',
].map(pattern);

export interface Flow {
  payer?: ThingMention;
  payee?: ThingMention;
}

/** @param at place in the line of the words for the payment */
export function flow(sentence: Sentence, at: number): Flow {
  const { payer, payee } = slotsAt(sentence, patterns, clause(sentence, at));
  const found: Flow = {};
  if (payee && isThing(payee)) found.payee = payee;
  if (payer && isThing(payer) && !(found.payee?.name === payer.name)) found.payer = payer;
  return found;
}
