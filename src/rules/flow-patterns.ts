/** Ways of saying who pays whom. */
import { pattern } from '../text/pattern.ts';

/** Words that may stand between a firm and its verb. */
const word =
  '(in addition | has | had | have | will | may | would | shall | could | can | must | should | also | previously | then | now | today | recently | already | further | potentially | initially | thereafter | which | , | it | that)?';
const lead = Array<string>(5).fill(word).join(' ');
/** Before a verb of paying: no form of "be", which would turn payer into payee; "is obligated to pay" holds one. */
const active = `${lead} (agreed to | agrees to | is to | are to | is (obligated | required | obliged | committed | expected) to | are (obligated | required | obliged | committed | expected) to | (was | became | becomes) (obligated | required | obliged) to | (is | are) (obligated | required | obliged) to , among other things , | has committed to | committed to | commits to | undertook to | undertakes to | has undertaken to | will be (required | obligated | obliged) to | may be (required | obligated | obliged) to | continues to | intends to | expects to | to)? (also | further)?`;
/** Before a verb of receiving, which no form of "be" turns round. */
const getting =
  '(has | had | have | will | may | would | shall | could | can | must | should | also | previously | then | now | today | recently | already | further | potentially | initially | additionally | thereafter | which | , | it | that | said | announced | reported | notified | informed | advised | Date | is | are | was | were | be | been | being | eligible | entitled | expected | expects | expect | anticipates | set | due | scheduled | stands | continues | continue | still | to)?';
const passive = Array<string>(7).fill(getting).join(' ');

const get =
  '(receive~ | earn~ | collect~ | get~ | achieve~ | recognize~ | record~ | generate~ | garner~ | pocket~ | net | nets | netted | reap~ | secure~)';
const give =
  '(pay~ | make~ | owe~ | remit~ | invest~ | purchase~ | buy~ | fund~ | reimburse~ | contribute~ | provide~)';

/** Of shares that are given instead of money. */
const valued = '(valued at | worth | (with | having) (a | an) ... value of)';

const ofPayer = "(receipt of | received) Company:payer 's";

const fromPayer =
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | Money | investment | funding) <aside> .. from Company:payer';
const toPayee =
  '(payment~ | fee~ | consideration | milestone~ | royalty~ | royalties | Money | due | payable | owed | paid | made) <aside> .. to Company:payee';
const byPayer =
  '(payment~ | fee~ | milestone~ | royalty~ | royalties | paid | payable | made | owed | due | funded) .. by Company:payer';

/** Where "its" is of another: "received its first payment", "subject to its right", "from its partners". */
export const notOfPronouns: ReadonlySet<string> = new Set([ofPayer, fromPayer, toPayee, byPayer]);

/** "A will pay a fee to B and may pay royalties": it is not B that does. */
export const andPays =
  'Company:payer .. and (may | will | would | has | has agreed to | agreed to)? (pay~ | owe~)';

export const receiving = `Company:payee! ${passive} ${get}`;

/** "A receives worldwide rights to X": what it gets is no money. */
export const rightsGot =
  /^(?:(?!Money_|; |, |payment|fee|royalt|mileston)[^ ]+ ){0,7}?(?:rights?|(?:sub)?licen[sc]es?|options?|access)(?! (?:fees?|payments?|maintenance|to receive|to be paid))(?![^ ])/;

export const patterns = [
  // "Zymeworks will receive from Lilly an upfront payment", "received a $3 million fee from Amgen"
  // "received its first milestone payment, totaling $1 million, from Pfizer"
  `Company:payee ${passive} ${get} <det> (Company 's)? ... from Company:payer`,
  // "A received a license and will pay B royalties"
  'Company:payer ... and (may | will | would | shall | must | has agreed to | agreed to | is obligated to)? (also)? (pay~ | owe~) Company:payee',
  // "A returned the rights to B and will pay a termination fee"
  'Company:payer ... (to | from | with) Company:payee and (will | would | shall | has agreed to | agreed to | is to)? (also)? (pay~ | owe~ | make~)',
  // "to pay an option fee and to issue to B shares of its stock"
  '(pay~ | paying) ... and (to | will | shall)? (also)? issue~ to Company:payee',
  // "As consideration A issued to B shares valued at $10 million"
  `Company:payer <aux> issue~ to? Company:payee ... (shares | stock) ... ${valued}`,
  `Company:payer <aux> issue~ ... (shares | stock) ... ${valued} .. to Company:payee`,
  // "A granted B a license to X, with an option to Y, in exchange for $30 million"
  'Company:payee ... (grant~ | license~ | sublicense~ | award~ | give~ | provide~) (to)? Company:payer (with)? ... (license | licenses | right | rights | option | options | sublicense | access) .... (for | in exchange for | in return for | in consideration for | in consideration of) .. (payment | payments | fee | fees | funding | Money)',
  // "AbbVie paid CytomX $20 million", "which may owe Sanofi Pasteur a royalty"
  `Company:payer ${active} (pay~ | reimburse~ | owe~ | fund~) (to)? Company:payee`,
  `Company:payer ${active} (provide~ | grant~ | bring~) (to)? Company:payee (with)? .. (Money | funding | support | payment~ | fee~ | royalty~ | royalties)`,
  // "Seagen will make an upfront payment of $200 million to RemeGen"
  `Company:payer ${active} ${give} ... (to | in) Company:payee`,
  // "A has acquired from B an interest in X"
  `Company:payer ${active} (acquire~ | purchase~ | buy~) ... from Company:payee`,
  'Company:payer <aux> (announce~ | report~) .... (it | they) (has | have | had)? (acquire~ | purchase~) ... from Company:payee',
  '(acquire~ | purchase~ | bought) ... from Company:payee',
  // "signed a purchase agreement with B, pursuant to which A issued and sold 100,000 shares"
  '(agreement | agreements) with Company:payer ,? (pursuant to | under) which Company:payee <aux> (sell~ | issue~) ... (shares | stock)',
  'Company:payee <aux> (sell~ | issue~) ... (shares | stock) .. to Company:payer',
  'consideration to Company:payee of',
  'Company:payee .. (be | been | being | was | is) (acquired | bought | purchased) by Company:payer',
  '(values | valued | valuing) Company:payee at',
  '(oblige~ | require~ | commit~ | entitle~ | cause~) Company:payer to (pay | make | buy | purchase | invest)',
  receiving,
  // "A has reached a milestone of $5 million", and no agreement
  `Company:payee! ${passive} (reach~ | attain~ | meet~ | met | hit | accomplish~ | satisfy~ | complete~) .. (milestone | milestones)`,
  `Company:payee ${lead} (is | are | was | were | be | been | being | become | becomes | became)? (also | potentially | further | now | then | initially)? (eligible | entitled | qualifies | in line) (for | to)`,
  // "A licenses X to B for $37 million": the giver is paid, whatever "licenses" may else mean
  `Company:payee ${active} (license~ | grant~ | sell~ | outlicense~) ... to Company:payer .. for`,
  `Company:payer ${active} (obtain~ | acquire~ | exercise~ | license~ | gain~) ... for .. (fee~ | payment~ | Money)`,
  `Company:payer ${active} (exercise~ | extend~ | renew~ | convert~ | retain~) .... (upon | by | against | subject to) (payment | paying | the payment)`,
  '(pay~ | paying | owe~ | fund~ | reimburse~) Company:payee',
  'Company:payee <aux> (announce~ | report~) .. (achievement | receipt) of',
  'for Company:payee , (this | these | that | those | it | the deal | the agreement) (could | may | might) (reach | total | be | amount | come | add | bring)',
  'Company:payee to (be paid | receive | earn)',
  // "approve the sale of X to A for $1 billion"
  'sale of .... to Company:payer for',
  // "A to pay $5 million to extend its license from B"
  'Company:payer to (pay | make | invest)',
  `Company:payee ${lead} (be | been | being | is | was | are) (also | then)? (paid | owed)`,
  ofPayer,
  fromPayer,
  // "milestone payments being earned by A"
  '(payment~ | fee~ | milestone~ | royalties | Money | amount | amounts) .. (earned | received | collected | recognized | recorded) by Company:payee',
  `Company:payer ${active} (fund~ | reimburse~ | cover~ | bear~ | pay for) .. Company:payee 's`,
  `Company:payee <aux> (sell~ | issue~) to Company:payer ... (shares | stock)`,
  `Company:payer ${active} lend~ Company:payee`,
  `Company:payer ${active} ${give}`,
  'Company:payer (is | are) (now | also | currently)? (paying | making | investing)',
  `Company:payer ${active} (buy~ | acquire~ | purchase~) (all .. of)? Company:payee`,
  "(buy~ | purchase~ | acquire~ | invest~ | sell~) ... Company:payee 's? (common | preferred | ordinary)? (stock | shares | equity)",
  // What is paid in shares is paid by the firm whose shares they are.
  'newly issued (common | ordinary | preferred)? (stock | shares) of Company:payer',
  '(stock | shares | equity) (of | in) Company:payee',
  andPays,
  // "A granted X a license in return for an upfront payment", X being no known name
  'Company:payee ... (grant~ | license | licenses | licensed | sublicense~) .... (in exchange for | in return for | in consideration for | in consideration of) .. (payment | payments | fee | fees | Money)',
  // "In return for an upfront payment, A granted B a license"
  'Company:payee .. (grant~ | license~ | sublicense~ | award~) (to)? Company:payer ... (license | licenses | right | rights | option | options | sublicense | access)',
  // "triggers a $5 million payment to ImmunoGen", "payable to us by Roche"
  // "a payment made to university spin-out A"
  '(payment | payments | fee | fees) (made | paid | due | payable)? to <det> <adj> Company:payee',
  toPayee,
  byPayer,
  'Company:payer (is | are) liable for',
  "(pay~ | paying) the? Company:payee 's (stockholders | shareholders | holders)",
  '(pay~ | paying) the? (stockholders | shareholders | holders) of Company:payee',
  'Company:payer (will | would | may | shall | has | is) .... , and? (will | would | may | has) (also)? (pay~ | make~ | owe~)',
  '(entitle~ | entitling | earn~ | earning | enable~ | allow~ | permit~ | bring~ | net~) Company:payee',
  // "A receives worldwide rights to X. Milestone payment of $5 million triggered"
  `Company:payer! ${passive} (receive~ | obtain~ | get~ | gain~) <det> <adj> (rights | license | licence | licenses)`,
  // "received a milestone payment under its agreement with Roche"
  '(under | pursuant to | in | from) .. (agreement | collaboration | license | alliance | partnership) with Company:other',
  // "received pursuant to the Roche agreement"
  '(under | pursuant to) (the | its | our) Company:named (license | collaboration | option | research | development | supply)? (and license)? (agreement | collaboration | alliance | partnership | license | deal)',
].map(pattern);
