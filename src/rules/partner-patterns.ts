/** Ways of saying that two firms work under a deal, as patterns. */

/** Words for a deal between firms, one or several. */
const deal =
  '(collaboration | partnership | alliance | agreement | license | licence | sublicense | deal | joint venture | pact | arrangement | collaborations | partnerships | alliances | agreements | licenses | deals)';

/** "two leading genomics companies,": what firms are, before their names. */
const others =
  '((companies | firms | partners | groups | collaborators | licensees) ,? (including | such as)?)?';

/** Of whoever tells it, where the clause names no firm before. */
export const own = [
  // "progress in our bispecific collaboration with A", "under license agreements with A and B"
  `${deal} (agreement~)? with <det> <adj> ${others} Company:object+`,
  // "filed by strategic partner A", "with partners A and B"
  '(by | with | to | from | and | between) (strategic | collaboration | development | licensing | marketing | commercial | alliance | pharmaceutical | pharma | european | japanese | u.s. | global)? (partner | partners | collaborator | collaborators | licensee | licensees) Company:object+',
  // "payments from other strategic partners such as A and B", "our licensees, including A"
  '(partners | collaborators | licensees | allies) ,? (such as | including | like | namely | among them) Company:object+',
  // "information received from A, one of its collaboration partners"
  'Company:object , (one of)? (its | our | the) <adj> (partner | partners | collaborator | collaborators | licensee | licensees) (for | on | in | under | , | .)',
  // "an antibody under license from A"
  '(under | under a | under an) <adj> (license | licence | sublicense) from <det> Company:object',
  // "initiation of the A and B collaborations"
  'Company:object+ (collaboration | collaborations | partnership | partnerships | alliance | alliances)',
  // "collaborator programs include six by A and one each by B and C"
  '(collaborator | collaborators | partner | partners | licensee | licensees) ... by Company:object*',
  // "an antibody to which was licensed from a biotech company, A"
  '(which | that | was | were | been) <aux> (licensed | in licensed | exclusively licensed) from (<det> <adj> (company | firm | start up | startup | biotech | developer) ,)? Company:object',
];

/** The same, where the clause names no other firm at all. */
export const ownAlone = [
  // "a milestone was triggered when A advanced a program under the collaboration"
  'Company:object .... under (the | our | its | this | that) <adj> (collaboration | alliance | partnership | agreement | license)',
  // "the license that A held to X"
  '(license | option | licence) (that | which) Company:object <aux> (hold~ | take~ | obtain~ | acquire~)',
];

/** Of two firms that are named, or of one with whoever tells it. */
export const ofTwo = [
  // "A has two drugs, X, partnered with B, and Y, partnered with C"
  'Company:subject .... (, | \\() partnered with Company:object',
  'Company:subject .... (, | \\() partnered with Company .... (, | \\() partnered with Company:object',
  // "Based on information that B received from A, one of B's partners"
  "Company:subject .. from Company:object , (one of)? Company 's <adj> (partner | partners | collaborator | collaborators | licensee | licensees) (for | on | in | under | , | .)",
  'Company:subject <aux> (receive~ | earn~ | get~ | obtain~ | collect~ | expect~ | record~) .... (partners | collaborators | licensees) ,? (such as | including | like | namely) Company:object+',
  "Company:subject 's <adj> (partners | collaborators | licensees) ,? (such as | including | like | namely | among them) Company:object+",
  // "is working with Biotest, CytRx and others"
  'Company:subject+ <aux> (work~ | collaborate~ | partner~ | team~ up) (closely)? with Company:object*',
  // "has been co-developing X with B since 2016"
  'Company:subject <aux> (co develop~ | co commercialize~ | co promote~ | co discover~) .. with Company:object',
  'Company:subject <aux> jointly (develop~ | discover~ | evaluate~ | commercialize~) .. with Company:object',
  // "ImmunoGen and Abgenix signed a collaboration agreement"; "A, since bought by X, and B, a firm in Y, had signed"
  'Company:subject <aside> and Company:object <aside> <aux> .. (collaborate~ | partner~ | enter~ | sign~ | establish~ | form~ | expand~ | amend~ | extend~ | announce~ | have (a | an | ongoing | several) | terminate~) .. (agreement~ | collaboration~ | partnership~ | alliance~ | license | licenses | deal)',
  'Company:subject and Company:object <aux> (advance~ | progress~) .. (discovery | development | programs | collaboration | research)',
  // "A and B have licensed rights to other molecules of C"
  'Company:subject+ <aux> (licensed | in licensed | sublicensed) .... of Company:object',
  'Company:subject , Company:object+ and .. Company .. (jointly)? announce~ .. (agreement~ | collaboration~ | partnership~ | alliance~)',
  'Company:subject , Company+ and .. Company:object .. (jointly)? announce~ .. (agreement~ | collaboration~ | partnership~ | alliance~)',
  "Company:subject , Company:object and Company 's",
  // "X rests on agreements with an institute, with A and with B"
  'Company:subject ... (agreements | collaborations | alliances | partnerships | licenses | arrangements) with .... (, | and | , and) with <det> <adj> Company:object',
  'Company:subject ... (agreements | collaborations | alliances | partnerships | licenses | arrangements) with .... with <det> <adj> Company .. (, | and | , and) with <det> <adj> Company:object',
  // "A and B will develop X", "A and B have jointly announced"
  'Company:subject and Company:object (will | plan to | intend to | are to | agreed to | have agreed to) (begin | start | continue)? (preclinical | clinical)? (develop | co develop | evaluate | discover | commercialize | development | discovery)',
  'Company:subject <aside> and .. Company:object <aside> <aux> jointly announce~',
  // "an agreement that A and B had signed"; "B, with which A has worked since 2019"
  `${deal} (agreement)? (that | which) Company:subject and Company:object <aux> (sign~ | conclude~ | make~ | announce~ | form~ | enter~ into | begin~)`,
  'Company:object ,? with (which | whom) Company:subject <aux> (work~ | collaborate~ | partner~)',
  // "A and B are parties to a license agreement", "A and B plan a Phase 3 trial", "profits are shared by A and B"
  'Company:subject <aside> and Company:object <aside> <aux> (parties | party) to .. agreement',
  'Company:subject and Company:object <aux> (plan~ | begin~ | start~ | initiate~ | conduct~ | run~) .. (trial | study | trials | studies)',
  '(shared | borne | split | divided | developed | funded | conducted) (equally)? (by | between) Company:subject and Company:object',
  'Company:subject and Company:object <aux> .. that their <adj> (collaboration | partnership | alliance | agreement | license)',
  // "A and B will jointly discover antibodies", "A and B are joining to develop", "A and B co-develop X"
  'Company:subject and Company:object <aux> (jointly | join~ forces | together | co develop~ | co discover~ | co commercialize~ | co promote~ | co fund~ | collaborate~ | partner~ | team~ up | share~ .. costs)',
  `Company:subject and Company:object 's <adj> ${deal}`,
  // "through ImmunoGen's collaborations with Genentech"
  `Company:subject 's <adj> ${deal} (agreement~ | project~ | program~ | effort~ | work)? with <det> Company:object+`,
  `Company:subject 's <adj> ${deal} with <adj> ${others} Company:object+`,
  // "B is licensing the worldwide rights to A's ADC"
  "Company:object <aux> (license~ | licence~ | in license~ | sublicense~ | obtain~ | acquire~ | secure~ | buy~) .. (right | rights) (to | for | in) Company:subject 's",
  // "notice of termination of the license agreement, dated …, as amended, with A and B"
  `Company:subject .... (termination | terminate~ | amend~ | amendment) .. ${deal} .... , with <det> <adj> Company:object+`,
  "Company:subject 's <adj> (work | project | projects | program | programs | relationship | venture) with <det> Company:object+",
  // "is developed in China by A, under an exclusive license from B"
  '(by | to | through) Company:object ,? under <det> <adj> (license | licence | sublicense) from Company:subject',
  // "A and its subsidiary, X, and B entered into a license agreement"
  `Company:subject <aside> and Company 's <adj> (subsidiary | affiliate) ,? Company:subject ,? and Company:object <aside> <aux> .. (enter~ | sign~ | amend~ | announce~ | terminate~) .. ${deal}`,
  // "which A is developing with B", "A supplies B under an agreement"
  '(that | which) Company:subject <aux> (develop~ | co develop~ | advance~ | evaluate~ | commercialize~) (jointly)? with Company:object (, | . | in | for | under | and | to)',
  'Company:subject <aux> (supply~ | provide~ | pay~ | fund~) Company:object .... (under | pursuant to) <det> <adj> (agreement | license | collaboration | partnership)',
  'Company:subject <aux> return~ .. Compound .... to Company:object',
  // "received from B a notice of termination of the license agreement"
  'Company:subject .... receive~ from Company:object .... notice ... (agreement | collaboration | license)',
  'Company:subject .... receive~ from Company .. \\( " Company:object " \\) <adj> notice ... (agreement | collaboration | license)',
  'Company:subject <aux> receive~ .. notice .. from Company:object ... (agreement | collaboration | license)',
  // "entered into a license agreement with Lilly"; "a collaboration to find novel conjugates with Biotest"
  `Company:subject ... ${deal} .. with <det> (subsidiary of)? <adj> Company:object+`,
  `Company:subject <aux> (announce~ | enter~ | sign~ | form~ | establish~ | has | have) ... ${deal} ... Company? with <det> <adj> Company:object+`,
  `${deal} (agreement)? (,)? (dated | of | made | effective | as of | entered into)? (as of | in | on)? (Date)? (,)? (between | among | by and between | by and among) Company:subject ,? and Company:object`,
  // "under the agreement of 2001 between A, B and C"
  `${deal} (agreement)? (dated | of | made | effective | as of | entered into)? (as of | in | on)? (Date)? (between | among | by and between | by and among) Company:subject , Company:object+ ,? and .. Company`,
  `${deal} (agreement)? (dated | of | made | effective | as of | entered into)? (as of | in | on)? (Date)? (between | among | by and between | by and among) Company:subject , Company ,? and Company:object`,
  // "has collaborations with A, a unit of B, on X, and with C"
  `Company:subject <aux> (announce~ | enter~ | sign~ | form~ | establish~ | has | have) ... ${deal} .... with Company .... (and | or) with Company:object`,
  // "the company joined with Kestrel to test X", "teams up with Kestrel"
  'Company:subject <aux> (join~ (forces)? | team~ (up)? | pair~ (up)? | partner~ (up)? | ally~ (itself)? | link~ up | contract~) with <det> <adj> Company:object',
  'Company:subject <aux> (join~ (forces)? | team~ (up)? | pair~ (up)? | partner~ (up)? | collaborate~) with Company .... and with <det> <adj> Company:object',
  // "pays royalties under the agreements with A and B": the deals are of whoever tells it
  '(revenue | revenues | fees | payments | royalties | funding | income) .. (agreement | agreements | collaboration | collaborations | license | licenses | alliance | partnership | partnerships) with Company:object+',
  'a <adj> (program | project | collaboration | partnership | alliance | venture) with Company:object',
  // "ImmunoGen's partner, sanofi-aventis"; "its collaborator Takeda"; "Astellas, our partner"
  "Company:subject 's <adj> (partner | collaborator | licensee | licensor | partners | collaborators | licensees) ,? (include~ | including | such as | are)? Company:object+",
  "Company:subject 's <adj> (partner | collaborator | licensee) (for | in | on) .. , Company:object",
  "Company:object , Company:subject 's <adj> (partner | collaborator | licensee | licensor | sublicensee | partners | collaborators | licensees)",
  "Company:object , one of (the)? Company:subject 's <adj> (partners | collaborators | licensees | licensors)",
  // "including X, which …, partnered with A, and Y, partnered with B": the firm that tells of them
  'Compound ... , (which is | which are | both | each)? (partnered | out licensed) (with | to) <det> Company:object+',
  'Company:object ,? <aux> <det> <adj> (partner | collaborator | licensee | licensor | sublicensee) of Company:subject',
  // "Company B has licensed rights from Company A", "X was licensed to B by A"
  'Company:subject <aux> (license~ | licence~ | out license~ | in license~ | sublicense~ | outlicense~) ... (to | from) (other companies ,? | companies ,? | partners ,?)? (among them | including | such as)? Company:object+',
  'Company:subject <aux> (license~ | licence~ | out license~ | sublicense~ | partner~ | supply~ | provide~) .... (companies | partners | firms | others | licensees | collaborators | organizations) ,? .. (including | such as | among them | among others) Company:object+',
  '(licensed | sublicensed | out licensed) .. by Company:subject to Company:object',
  // "licensed DM1 from A and J591 from B"
  'Company:subject <aux> (license~ | licence~ | in license~ | obtain~ | acquire~) .. from Company and ... from Company:object',
  'Company:subject <aux> (license~ | licence~ | out license~ | sublicense~) .. to Company and ... to Company:object',
  // "A, from which B obtained the rights to X"; "an ADC of A, which B licensed in 2020"
  'Company:object <aside> (,)? (from | to) (which | whom) Company:subject <aux> .. (obtain~ | license~ | licence~ | in license~ | acquire~ | sublicense~ | receive~ | grant~)',
  'of Company:object .. , which Company:subject <aux> (license~ | in license~ | licence~)',
  "Company:subject 's <adj> (obligation~ | commitment~) to <det> <adj> (licensor~ | partner~ | collaborator~) : Company:object*",
  'Compound <aside> ,? (which (was | is | were | are)?)? (licensed | in licensed | obtained under license) from <det> Company:object',
  // "two assets have been out-licensed: X to A, and Y to B": by whoever tells it
  '(has | have | was | were | been | are | is) (out licensed | licensed | sublicensed | partnered) .... (to | with) <det> Company:object+',
  // "A markets X with B", "X is co-marketed by A and B"
  'Company:subject <aux> (market~ | sell~ | promote~ | co market~ | co promote~ | distribute~ | commercialize~ | commercialise~) <det> <adj> Compound <bracket> .. (together with | jointly with | in partnership with | in collaboration with | with its partner ,? | along with | with) Company:object',
  '(co marketed | co promoted | co developed | co commercialized | jointly marketed | jointly developed | jointly sold | jointly promoted) .. by Company:subject and <partner> Company:object',
  // "the companies that have licensed A's technology are B, C and D"
  "(companies | firms | licensees | partners | collaborators | parties) (that | which | who) <aux> (licensed | license~ | in license~ | taken .. (license | licenses) to | use~ | access~ | with access to) .. Company:subject 's .... (are | include~ | : | including) Company:object*",
  // "two of our partners, A and B, are developing X"
  "of Company:subject 's <adj> (partners | collaborators | licensees | licensors) (: | , | , including | including | such as | like)? Company:object+",
  // "is sold in Germany by A under a distribution agreement"
  '(sold | marketed | distributed | promoted | commercialized | manufactured | supplied | produced) .. by <det> Company:object .. under <det> <adj> (agreement | license | licence | arrangement)',
  'by Company .. and by <det> Company:object .. under <det> <adj> (distribution | marketing | promotion | supply | manufacturing) (agreement | license | licence | arrangement)',
  '(has | have | was | were | been | are) (out licensed | licensed | sublicensed | partnered) .... (to | with) Company .... (to | with) Company:object+',
  '(has | have | was | were | been | are) (out licensed | licensed | sublicensed | partnered) .... (to | with) Company .... (to | with) Company .... (to | with) Company:object+',
  // "A obtained licenses to the VelocImmune platform"; "B holds the rights outside the United States": from whoever tells it
  'Company:object+ <aux> (obtain~ | take~ | acquire~ | receive~ | hold~ | have | has | secure~) .. (license~ | licence~) (to use)? (to | for | on) <det> <adj> Technology',
  'Company:object <aux> (hold~ | have | has | obtain~ | keep~ | retain~ | acquire~) <det> <adj> rights .. outside',
  'Company:object <aux> (hold~ | have | has | obtain~ | licensed) <det> <adj> rights (to | for) <det> <adj> Compound in (greater | china | japan | asia | europe | the | north | south | korea | mainland | canada | certain | latin | australia | all)',
  'Company:object <aux> (hold~ | held | have | has) <det> <adj> option~ to (co develop | develop | license | in license | co commercialize | commercialize | co promote | opt)',
  'Company:subject <aux> (obtain~ | acquire~ | receive~ | take~ | gain~ | secure~ | pick~ up | land~ | win~ | has | have) .. (rights | right | license | licence | option | sublicense) ... (to | under | for | in)? ... from <det> <adj> Company:object',
  "Company:object .... (obtain~ | acquire~ | receive~ | take~ | gain~ | secure~) <det> <adj> (license | licence | sublicense | option) (to | under) .. Company:subject 's",
  'Company:subject <aux> (grant~ | granting) (to)? <det> Company:object .. (right~ | license~ | licence~ | option~)',
  'Company:subject <aux> (grant~ | granting) .. (right~ | license~ | licence~ | option~) .. to Company:object',
  'Company:subject <aux> granted .. (right~ | license~ | licence~ | option~) .. by Company:object',
  // "through Xencor's partnerships with others — VRS-101, in development by Amgen"
  "Company:subject 's (collaborations | partnerships | partners | collaborators | agreements | licensees) (with (other companies | others | partners))? ... by Company:object",
  // "has partnerships with A for X, B for Y and C"; "partners include A and B": then the partner of whoever issued the text
  'Company:subject <aux> .. (collaborations | partnerships | alliances | agreements | licenses) .. with Company:object*',
  // "has collaborations for its technology with a number of firms, including A, B and C, as well as agreements with D"
  'Company:subject <aux> (has | have | maintain~ | hold~ | enter~ into | establish~ | form~ | sign~) .... (collaborations | partnerships | alliances | agreements | licenses | relationships | deals) .... (including | such as | among them | among others ,) Company:object*',
  'Company:subject <aux> (has | have | enter~ into | establish~ | form~ | sign~) .... (collaborations | partnerships | alliances | agreements | licenses) .... (as well as | and) .. (collaborations | partnerships | alliances | agreements | licenses) with Company:object+',
  "Company:subject 's <adj> (collaborations | partnerships | alliances | agreements | licenses | relationships) with .... (including | such as | among them) Company:object*",
  '(partners | collaborators | licensees) ... (are | include~ | including | : | among them) Company:object*',
  // "technology licensed from Seattle Genetics", "has been licensed to A and B": by whoever tells it
  '(technology | payload | linker | antibody | drug | platform | agent) (licensed | in licensed) from Company:object',
  'Technology,Payload,Compound,Antibody .. (has | have | was | were | is | are) <aux> (licensed | out licensed) to Company:object+',
  '(technology | antibodies) (has | have) <aux> (licensed | out licensed) to Company:object+',
  // "in collaboration with Genentech"; "under license from A"
  'Company:subject ... (in (collaboration | partnership | conjunction | alliance) with | partnered with | partners with | collaborate~ with | collaborating with | licensed to | licensed from | in licensed from | under license from | under licence from | teamed with | jointly with | together with partner) Company:object+',
  '(developed | discovered | commercialized | created | engineered) (jointly | together)? (by | through) Company:subject (and | in collaboration with | in partnership with | jointly with | under license from | with) Company:object',
];
