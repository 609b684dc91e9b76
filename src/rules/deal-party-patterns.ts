/** Ways of saying between whom a deal is and who gives the licence, as patterns. */
import { pattern } from '../text/pattern.ts';

/** Firms that a deal is between; what is bought, or joined to a list, is `b`. */
export const parties = [
  // "A, B and B's parent, C, jointly announced"
  "Company:a , Company:b+ ('s parent ,? Company:b ,?)? (today | have | jointly | each)? (today | have | jointly)? (enter~ | sign~ | ink~ | form~ | establish~ | announce~ | execute~ | conclude~) .. (agreement | collaboration | alliance | partnership | license)",
  // "A and its affiliate, X, entered into an agreement with B"
  "Company:a and Company 's <adj> (subsidiary | affiliate) ,? Company ,? <aux> (enter~ | sign~ | form~ | announce~ | execute~ | amend~ | extend~ | terminate~) .. (agreement | collaboration | alliance | partnership | license) <bracket> .. with <det> <adj> Company:b+",
  // "A and its subsidiary, B, and C entered into"
  "Company:a and Company 's <adj> (subsidiary | affiliate) ,? Company:b+ <aside> (today | have | has | jointly)? (enter~ | sign~ | form~ | announce~ | execute~ | amend~ | extend~ | terminate~)",
  'Company:a , Company:b , and Company:b <aside> (today | have | jointly | each)? (today | have | jointly)? (enter~ | sign~ | form~ | establish~ | announce~ | execute~ | conclude~) .. (agreement | collaboration | alliance | partnership | license)',
  // "A and B announce that they have entered into a license agreement with C"
  'Company:a <aside> and Company:a <aside> <aux> (announce | report | today)? <aux> (enter~ | sign~ | execute~ | conclude~ | close~) .. (agreement | collaboration | alliance | partnership | license | deal) <bracket> .. with <det> <adj> Company:b+',
  'Company:a <aside> and Company:b <aside> <aux> ... (enter~ | sign~ | ink~ | strike~ | form~ | establish~ | announce~ | execute~ | expand~ | amend~ | extend~ | terminate~ | agree~ | conclude~ | change~ | renew~)',
  'Company:a <described> ... (agreement | collaboration | alliance | partnership | license | venture | deal | pact | accord) <bracket> .. with <det> (affiliate of | subsidiary of)? <adj> Company:b+',
  // "A and B have two agreements: …"
  'Company:a <aside> and Company:b <aside> <aux> (have | has | maintain~) (two | three | four | several | separate | distinct) .. (agreement~ | collaboration~ | license~ | alliance~ | partnership~ | deal~)',
  // "the agreement between A and its subsidiary, X, and B"
  "(agreement | collaboration | alliance | partnership | license | venture | deal) ... (between | among | by and between) Company:a and Company 's <adj> (subsidiary | affiliate | parent) ,? Company <aside> ,? and <det> Company:b",
  // "the agreement between A and B's subsidiary, S": with S
  "(agreement | collaboration | alliance | partnership | license | venture | deal) ... (between | among | by and between) <det> Company:a+ ,? and <det> Company 's <adj> (subsidiary | affiliate | unit) ,? Company:b",
  '(agreement | collaboration | alliance | partnership | license | venture | deal) ... (between | among | by and between) <det> Company:a+ ,? and <det> Company:b',
  // "signed a definitive agreement for the acquisition of Agensys"
  'Company:a <aux> .. (sign~ | enter~ | announce~ | reach~) .. agreement .. (acquisition of | acquire | buy | purchase) (all .. of)? Company:b',
  // "A and B will jointly develop"
  'Company:a and Company:b <aux> (share~ | jointly | codevelop | co develop | co promote | co commercialize)',
  // "A and B reported that their collaboration on … has ended"
  'Company:a and Company:b ... their .. (collaboration | agreement | alliance | partnership)',
  // "entered into an Agreement and Plan of Merger with X Sub, Y and Z"
  'Company:a <described> ... agreement and plan of <adj> .... with <det> Company:b*',
  // "with its acquisition of CuraGen", "Emergent acquired Trubion"
  "Company:a 's <adj> acquisition of Company:b",
  'Company:a <aux> (acquire~ | buy~ | merge~ with) (all .. of)? Company:b',
  'Company:b <aux> acquired by Company:a',
  // "B has entered into a definitive agreement to be acquired by A"
  'Company:b <aux> (sign~ | enter~ | announce~ | reach~) .. agreement (to be | under which it will be) acquired by Company:a',
  "Company:a and Company:b 's <adj> (agreement | collaboration | alliance | partnership | accord | cooperation | deal)",
  // "under the A and B collaboration", "the A/B license agreement"
  '(under | of | through | the) <det> Company:a (and | /) Company:b <adj> (collaboration | agreement | alliance | partnership | license)',
  "Company:a 's <adj> (agreement | collaboration | alliance | partnership | license agreement) with Company:b",
  // "A and B partnered to develop X"
  'Company:a <aside> and Company:b <aside> <aux> (partner~ (up)? | team~ (up)? | ally~ | join~ forces | pair~ (up)? | collaborate~) (to | on | for)',
  // "Under its agreement with B, A will develop", "in a separate deal with B, of C, A will apply"
  '(in | under | through | as part of | pursuant to) <its> <adj> (deal | agreement | collaboration | alliance | partnership | arrangement | license) (of Date | dated Date)? with <det> <adj> Company:b (, | <aside>) Company:a',
  // "A and B are parties to that certain License Agreement, dated as of"
  'Company:a (, ....)? and Company:b <aux> parties to ... (agreement | license)',
  // "A's alliances with two genomics companies, B and C"
  "Company:a 's <adj> (agreements | collaborations | alliances | partnerships) with .. (companies | firms | partners) , Company:b+",
  // "A and B partnered to develop antibodies"
  'Company:a <aside> and Company:b <aside> <aux> (partner~ (up)? | pair~ (up)? | team~ (up)? | ally~ | join~ forces | collaborate~) to',
  // "A has partnered with B to discover antibodies"
  'Company:a <aux> (partner~ (up)? | pair~ (up)? | team~ (up)? | ally~ | join~ (forces)? | collaborate~ | work~ together) with <det> <adj> Company:b',
  // "On May 1, A notified B that it will terminate the agreement"
  'Company:a <aux> (notify~ | inform~) Company:b .... (terminate~ | end the)',
  'Company:a <aux> (give~ | given) Company:b <adj> notice (that | of)',
  'Company:a <aux> (give~ | given | deliver~ | send~ | provide~) <adj> notice ... to Company:b .... terminate~',
  // "has given notice to B and its subsidiary, C, that it will terminate"
  "(give~ | given | deliver~ | send~ | provide~) <adj> notice to Company:b and Company 's",
  'Company:a <aux> (receive~) <adj> notice ... from Company:b .... terminate~',
  'Company:a <aux> (receive~) from Company:b <described> <adj> notice .... (termination | terminate~)',
  "Company:a <aux> (receive~) .. notice .. from Company:b of Company 's <adj> (termination | decision | election)",
  'Company:a <aux> (give~ | send~ | deliver~ | provide~) ... notice .. to Company:b of ... (termination | terminate~)',
  // "In a separate deal with B, A will apply its platform"
  '(in | under) (a | an | another | the) <adj> (deal | agreement | collaboration | alliance | partnership | pact) with Company:b <aside> ,? Company:a (will | is | has | may | gave | gives | agreed | receives | received)',
  // "the acquisition by A of all of the stock of B"
  'acquisition by <det> Company:a of (all | 100 | the | substantially) .... (stock | shares | equity | interests | capital) (of | in) Company:b',
  'acquisition by <det> Company:a of Company:b',
  // "commenced a tender offer for all shares of B"
  'Company:a <aux> (commence~ | begin~ | launch~ | start~ | extend~ | complete~ | announce~ | close~) .. (tender | exchange) offer (for | to acquire | to purchase) ... (of | in) Company:b',
  // "acquisition of B by A", "A completed its acquisition of B"
  '(acquisition | purchase) of Company:b by Company:a',
  'Company:a <aux> (announce~ | complete~ | close~) <det> <adj> (acquisition | purchase) of Company:b',
  '(merger | combination) (between | of) Company:a (and | with | into) <det> <adj> Company:b',
  'under which Company:a <aux> (acquire~ | buy~ | purchase~) Company:b',
].map(pattern);

/** Which firm gives a right and which takes it. */
export const sides = [
  // "B notified A that it would not exercise its option", "B elected not to exercise", "B had 90 days in which to exercise"
  'Company:licensee <aux> (give~ | given | notify~ | inform~ | advise~ | tell~) Company:licensor (<adj> notice)? that (it | Company) (will | would | does | did | has | had) not (exercise~ | take~ up) .. option',
  'Company:licensee <aux> (elect~ | decide~ | decline~ | choose~ | opt~ | determine~) (not)? to (exercise~ | take~ up) .. option',
  'Company:licensee (has | have | had | will have) .. (days | weeks | months) (in which | within which | thereafter | after ..)? to exercise .. option',
  // "A signed an agreement with B to buy out B's rights to X"
  "(buy~ out | buy out | buying out) <det> Company:licensor 's <adj> (right~ | interest~ | stake | option~)",
  // "B licensing a new TAP target": whose platform it is gives the licence
  'Company:licensee <aux> (license~ | licensed | licensing) (a | an | the | another | additional | one | two | three) <adj> Technology (target | targets)',
  // "X is being developed by B pursuant to a license agreement with A"
  '(develop~ | market~ | sold | commercialize~ | distribute~) by Company:licensee <aside> (under | pursuant to) <det> <adj> (license | licence | licensing) (agreement)? with <det> <adj> Company:licensor',
  // "B will return all rights to X to A": A gave them
  'Company:licensee <aux> (return~ | hand~ back | give~ back | relinquish~ | surrender~) to <det> Company:licensor .. (right~ | license~)',
  'Company:licensee <aux> (return~ | hand~ back | give~ back | relinquish~ | surrender~) .. (right~ | license~) ... to <det> Company:licensor',
  // "A regains full rights to the program from B": it gave them
  'Company:licensor <aux> (regain~ | reacquire~ | recover~ | reclaim~) ... right~ ... from Company:licensee',
  'Company:licensor <aux> (regain~ | reacquire~ | recover~ | reclaim~) ... right~',
  // "received from MedImmune an exclusive, worldwide, royalty-bearing license"
  'Company:licensee <aux> (receive~ | obtain~ | acquire~ | secure~ | license~ | take~) from Company:licensor ... (right~ | license~ | sublicense~ | licence~ | option~)',
  // "has purchased an exclusive global license to develop X from B"
  'Company:licensee <aux> (receive~ | obtain~ | acquire~ | secure~ | purchase~ | buy~ | take~ | get~ | gain~ | pick~ up | land~ | win~) <det> <adj> (right~ | license~ | sublicense~ | licence~) ... from <det> <adj> Company:licensor',
  // "granting Amgen an exclusive right to use Xencor's XmAb technology"
  // "A has sold all rights to X to B"
  'Company:licensor <aux> (sell~ | assign~ | transfer~ | divest~) .. right~ ... to Company:licensee',
  // "under which B had been granted the right"
  'Company:licensee (has | have | had)? (been | was | were | is | are | being) (also | exclusively | now | previously)? (granted | given | awarded | accorded) <det> <adj> (right~ | license~ | sublicense~ | licence~ | option~ | access)',
  'Company:licensor <aux> (grant~ | granting | give~ | award~) (to)? Company:licensee <aside> <det> .. (right~ | license~ | sublicense~ | licence~ | option~ | access)',
  'Company:licensor <aux> (grant~ | granting) .. (right~ | license~ | sublicense~ | licence~ | access) ... to Company:licensee',
  // "an exclusive license to use ImmunoGen's DM1"; "rights to the TAP technology of ImmunoGen"
  "(license~ | sublicense~ | licence~ | right~) (to use | to) .. Company:licensor 's",
  '(right~ | license~ | sublicense~ | licence~ | access) ... Technology .. of Company:licensor',
  '(grant~ | granting | give~ | giving | provide~ | providing) (to)? Company:licensee <aside> <det> .. (right~ | license~ | sublicense~ | licence~ | option~ | access)',
  "(right~ | license~ | sublicense~ | licence~ | access | use | using | test) ... Company:licensor 's .. Technology",
  // "B will market A's product on an exclusive basis"
  "Company:licensee <aux> (market~ | sell~ | distribute~ | commercialize~) (and .. )? Company:licensor 's ... (on an exclusive basis | exclusively)",
  // "rights to Kestrel antibody technology", where the text leaves out the possessive
  '(right~ | license~ | sublicense~ | licence~ | access) (to use | to | under | for) <det> Company:licensor (proprietary | patented)? (antibody | drug | conjugate | adc | linker | payload | conjugation | bispecific | platform | discovery | display)? (antibody | drug | conjugate | adc | linker | payload | conjugation)? (conjugate | linker)? (technology | technologies | platform | platforms | patents)',
  // "an agreement with B to develop products based on certain of A's technology"
  "(agreement | license | collaboration | alliance | partnership) .... (based on | using | utilizing | leveraging | incorporating | applying) (certain of)? <adj> Company:licensor 's",
  "Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | have | has | hold~ | take~ | secure~) .. (right~ | license~ | sublicense~ | licence~ | access) ... (to | of | for | under | using) Company:licensor 's",
  // "B will control further development and have worldwide commercialization rights"
  'Company:licensee <aux> (control | lead | direct | assume | take over | have | be responsible | fund | finance | pay for | bear | conduct) ... and (will)? (have | has | hold | holds | receive | receives | obtain | obtains | gain | gains) <det> (exclusive | worldwide | global | sole) <adj> (rights | right)',
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | hold~ | take~ | secure~ | have | has) <det> (an | a | the)? (exclusive | worldwide | global | co exclusive)? (exclusive | worldwide | global)? (right | rights | license | licenses | licence | licences | option | options)',
  'Company:licensee <aux> (license~ | licensed | in license~ | in licensed) ... from <det> <adj> Company:licensor',
  // "the licenses that A granted to B will cease"
  '(license~ | sublicense~ | licence~ | right~ | option~) (that | which)? Company:licensor <aux> (grant~ | gave | given) to Company:licensee',
  '(licensed | in licensed) .. from Company:licensor',
  // "Under a license agreement with A, B received rights to X"
  '(under | through | pursuant to | in) <its> <adj> (license | licence | licensing) (agreement | deal)? (of Date | dated Date)? with <det> <adj> Company:licensor (, | <aside>) Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | hold~ | have | has | secure~ | get~) .. (right~ | license~ | licence~ | sublicense~ | option~)',
  // "has licensed the worldwide rights to its antibody to Novartis"
  "Company:licensor <aux> (license~ | licensed | out license~ | out licensed | sublicense~) ... (Company 's ...)? to Company:licensee",
  '(licensed | sublicensed | out licensed) to Company:licensee',
  '(license~ | sublicense~ | licence~ | rights) .. from Company:licensor',
  'Company:licensor <aux> grant~ .. (license~ | sublicense~ | licence~ | right~)',
  // "A will pay a fee for an exclusive license to one antigen", "to exercise its option"
  'Company:licensee <aux> (pay~ | paid | make~ | made) ... (for | to renew | to use | to exercise | to acquire | to obtain) .. (license~ | sublicense~ | licence~ | right~ | access | option)',
  'Company:licensee <aux> (exercise~ | exercised) .. option',
  'Company:licensee <aux> (give~ | given | notify~ | inform~) Company:licensor (<adj> notice)? (that | of) <adj> (exercise~ | exercise of) .. option',
  // "obtains regional development and commercialization rights"
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | secure~ | take~) <det> (<adj> (and | ,))? <adj> (right~ | license~ | sublicense~ | licence~ | option~)',
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | secure~ | take~ | have | has | hold~) <det> (exclusive | worldwide | global | sole) .. (right~ | license~ | sublicense~ | licence~)',
  // "B has licensed rights to develop X for patients with lupus", where nothing says to whom
  'Company:licensee <aux> (license~ | licensed) <det> <adj> (rights | right) to (research | develop | commercialize | use | market | manufacture | sell)',
  // "A announced the exercise by B of its option"
  'exercise by <det> Company:licensee of <its> <adj> (option | options)',
  // "B has elected to opt in to X"
  'Company:licensee <aux> (elect~ | decide~ | choose~)? (to)? (opt in | opted in | opts in | opting in)',
  // "B has exercised its option for A's program"
  "Company:licensee <aux> exercise~ <its> <adj> (option | options) (for | on | to | over) <adj> Company:licensor 's",
  // "B will have commercialization rights outside North America"
  'Company:licensee (will | shall | would) (also | then)? (have | hold | receive | obtain | gain | own | get) <det> (commercial | commercialization | development | marketing | distribution | full | regional) .. (rights | right)',
  'option .. (granted | given) to Company:licensee',
  '(in return | in exchange) for <adj> (license~ | sublicense~ | licence~ | right~ | access | option) ... , Company:licensee <aux> (pay~ | paid | make~ | made | buy~ | bought | purchase~)',
  // "A regains all rights", "rights revert to A"
  'right~ ... (revert~ | return~ | returned) to Company:licensor',
  'Company:licensee <aux> return~ ... right~ ... to Company:licensor',
  // "an agreement with AstraZeneca for Daiichi Sankyo's lead antibody-drug conjugate"
  "(agreement | collaboration | license | licence) (with <det> <adj> Company <bracket>)? (for | on | to | covering | for access to) Company:licensor 's",
].map(pattern);
