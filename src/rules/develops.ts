import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { isOfActor, standsAlone, whole } from './development.ts';
import { drugNoun } from './drug-noun.ts';
import { further as beside, drugWork, work, worked } from './drug-work.ts';
import { inBrackets } from './in-brackets.ts';
import { type Candidate, type Rule, relationRule } from './rule.ts';

const told = relationRule({
  id: 'develops',
  says: 'DEVELOPS',
  // A drug in brackets after its firm is no part of the masked line.
  trigger: /Compound_|\b(?:partner|licensee|collaborator)s\b|\bresponsib/,
  patterns: [
    // "SGN-30 and SGN-40, in development by Seattle Genetics"
    // "X, an ADC to BCMA, is in the clinic with A"
    'Compound:object ... (is | are) .. in the clinic (with | at) Company:subject',
    'Compound:object+ ... (in | under) (clinical | preclinical | late stage | early stage | advanced | phase | Phase)? (development | testing | trials | studies) (by | at | with) Company:subject+',
    // "SGN-35 is being developed by Seattle Genetics under a collaboration with Millennium", "by A and B"
    `Compound:object+ <aux> .. ${worked} (clinically | jointly)? ((, | and | , and) (co)? (commercialized | marketed | manufactured | promoted | sold | developed) ((, | and | , and) (co)? (commercialized | marketed | sold))?)? by <partner> Company:subject+`,
    // "Biotest is developing BT-062"; "will develop, manufacture and market X"
    `Company:subject! <aux> (research , | discover ,)? ${work} ${beside} ${beside} <adj> (, )? Compound:object+`,
    `Company:subject! <aux> ${work} ${beside} <adj> , <det> .. ${drugNoun} , Compound:object+`,
    // "are co-developing another ADC known as X", "will develop A's lead ADC, X"
    `Company:subject! <aux> ${work} ${beside} <adj> ${drugNoun} <aside> (, | known as | called | named | designated | referred to as | , known as | , called) <det> Compound:object+`,
    `Company:subject! <aux> ${work} ${beside} Company 's <adj> ,? Compound:object+`,
    // "will evaluate further opportunities for X"
    'Company:subject! <aux> (evaluate~ | explore~ | pursue~ | assess~) <det> <adj> (opportunities | options | paths | strategies | indications) (for | of) <det> <adj> Compound:object+',
    // "A and B announced the licensing of their co-developed ADC, X"
    `Company:subject .. and .. Company:subject .. their (co developed | jointly developed) <adj> ${drugNoun} ,? Compound:object+`,
    // "is developing A, B (…), and, with C, D": what is listed after the verb
    `Company:subject! <aux> ${work} ${beside} Compound .. , (and)? Compound:object+`,
    // "is evaluating A in lupus and B, an antibody, in myeloma"
    `Company:subject! <aux> ${work} ${beside} <adj> (, )? Compound (in | for) .. Indication and Compound:object+`,
    // "is developing a pipeline of candidates: A for lupus, B …"; "advanced four ADCs into Phase 2, among them A and B"
    `Company:subject! <aux> (${work} | build~) .. (pipeline | portfolio | range | series | family) .. (: | including | led by | which includes | that includes | comprising | consisting of | with) ... Compound:object*`,
    'Company:subject! <aux> (advance~ | move~ | take~ | bring~ | have | has) ... (into | in) .. (: | among them | including | namely) Compound:object*',
    // "UCB, our partner for the development of X"
    "Company:subject , (Company 's)? <det> <adj> (partner | licensee | collaborator) (for | in | on) .. (development .. of)? <det> <adj> Compound:object+",
    'Compound:object , .. Company .. , Company:subject and Company:subject! <aux> (have | has) .. in .. development',
    'Company:subject (gave | notified | informed) Company .. that it <aux> exercise~ ... option~ ... Compound:object*',
    // "took a license …, and tests X"; "to B, which conducts a trial with it"
    'Company:subject .... , and (tests | develops | is testing | is developing | studies | evaluates | is evaluating | is studying | is conducting .. of) <det> <adj> Compound:object+',
    'Compound:object <aside> to Company:subject .. , which <aux> (conduct~ | run~ | test~ | develop~ | study~)',
    // "gave the first patient X"
    'Company:subject! <aux> (give~ | dose~ | treat~) .. (patient | patients) (with)? Compound:object+',
    // "a program with B": in a section about a firm, of that firm too
    'Compound:object ... , a <adj> (program | project | collaboration) with Company',
    'Company:subject! <aux> responsible for Compound:object+',
    'Company:subject! <aux> responsible , .... , for (the | all | any)? <adj> development of <its> <adj> Compound:object+',
    // "is working on X", "X is in Phase 2 at A", "X entered the clinic in A's hands"
    'Company:subject! <aux> (work~ on | focus~ on | concentrate~ on) <det> <adj> (development of)? <adj> Compound:object+',
    // "receives an exclusive license to develop and commercialize X"; "granted A the right to develop X"
    'Company:subject! <aux> (obtain~ | receive~ | acquire~ | get~ | gain~ | take~ | secure~ | hold~ | have | has) .. (license~ | licence~ | right | rights) ,? .. to (research , | discover ,)? (research and)? (co)? develop .. Compound:object+',
    'Company <aux> (grant~ | granting | give~ | license~) (to)? <det> Company:subject .. (license~ | licence~ | right | rights) .. to (research , | discover ,)? (research and)? (co)? develop .. Compound:object',
    // "exercises its options to three programs: the TIGIT program, which includes A and B; …"
    'Company:subject! <aux> exercise~ .. option~ (to | for | on | over) .. (program | programs | candidate | candidates | compound | compounds)? .. Compound:object+',
    'Company:subject! <aux> opt~ (in)? (to | into | in to) .. Compound:object+',
    // "with X, the two companies have four programs in joint development"
    'Compound:object .. , Company:subject and Company:subject! <aux> (have | has) .. in .. development',
    // "a program with Bayer": in a section about a firm
    'Compound:object .. , a <adj> (program | project | collaboration) with Company:subject',
    // "trials of A in lupus, a program with C"
    '(trials | trial | study | studies) of <its> <adj> Compound:object ... , a <adj> (program | project | collaboration) with Company:subject',
    // "X, in Phase 2 trials at Biotest"; "X, for which A submitted an IND"
    'Compound:object .. (for | of | in) which Company:subject! <aux> (submit~ | file~ | begin~ | start~ | initiate~ | plan~ | conduct~ | run~ | sponsor~ | complete~)',
    'Compound:object ... , (which | that) Company:subject (itself)? <aux> (sponsor~ | conduct~ | run~ | fund~)',
    // "sponsored by ILEX, X is given to patients"; "a trial, sponsored by A, of X"
    '(trial | study | trials | studies) <aux> (sponsored | conducted | run | led | funded) by Company:subject (, | of | in) .. Compound:object+',
    '(trial | study | trials | studies) ... (of | with | evaluating) <its> <adj> Compound:object ... <aux> (sponsored | conducted | run | led | initiated | carried out | started) by <partner> Company:subject+',
    // "agreement for the global development and commercialization of X"
    'Company:subject ,? Company:subject+ (and | ,) ... (agreement | collaboration | alliance | partnership) .. (for | on) .. (development | to develop) .. of <its> <adj> Compound:object+',
    'Company:subject and Company:subject ... (agreement | collaboration | alliance | partnership) .. (for | on) .. development .. of <its> <adj> Compound:object+',
    // "A seeks approval of X", "applied for approval of X"
    'Company:subject! <aux> (seek~ | apply~ for | request~) .. approval .. (of | for) <its> <adj> Compound:object+',
    "(and Company 's <adj> partner | with Company 's <adj> partner) ,? Company:subject! <aux> .. (seek~ | develop~ | test~ | conduct~ | apply~ for) ... (of | for) <its> <adj> Compound:object+",
    // "a milestone payment from its partner, A, for the advancement of X into the clinic"
    "(payment | payments | milestone) .. from (Company 's)? <adj> ,? Company:subject ,? (for | upon | following | related to | triggered by) <det> (advancement | initiation | start | progress | progression | submission | development) .. of <its> <adj> Compound:object+",
    // "trials of X, and A will be responsible for clinical development"
    'Compound:object .. and Company:subject! <aux> responsible for .. (development | trials)',
    // "A and B co-develop X"; "X, which A co-develops with B"
    'Compound:object ... which Company:subject! <aux> (co develop~ | co developed | develop~) (jointly)? (with | together with) Company',
    'Compound:object ... which Company <aux> (co develop~ | co developed | develop~) (jointly)? (with | together with) Company:subject',
    // "Behind X the company has Y, an antibody to Z"
    'Company:subject (has | have | adds | added | advances) Compound:object , <det> <adj> (antibody | inhibitor | candidate | adc | compound | bispecific | molecule)',
    // "Genentech's development of trastuzumab-DM1"
    "Company:subject 's <adj> (clinical)? (development | trial | study | testing | evaluation) of <its> <adj> Compound:object+",
    'development (and commercialization)? of <its> <adj> Compound:object+ by <partner> Company:subject+',
    // "Takeda began a Phase 2 trial of MLN2704", "dosed the first patient in a Phase I study of XMT-1522"
    'Company:subject! <aux> (begin~ | start~ | initiate~ | commence~ | open~ | conduct~ | complete~ | resume~ | run~ | sponsor~ | perform~ | launch~) ... (of | with | evaluating | testing | for | assessing | investigating | comparing | using | examining | involving) <its> <adj> Compound:object+',
    'Company:subject! <aux> (dose~ | enroll~ | treat~) ... (of | with | evaluating | testing | in) <its> <adj> Compound:object+',
    'Company:subject! <aux> (advance~ | move~ | take~ | bring~) <det> <adj> (, )? Compound:object <described> .. into',
    // "A and B announced the start of a study of X"
    'Company:subject and Company:subject! <aux> announce~ <aux> <det> .. (initiation | start | commencement | results) of ... of <det> <adj> Compound:object+',
    // "Pfizer, which is developing X", "X, which Pfizer is developing"
    `Compound:object ,? (which | that) Company:subject! <aux> (jointly | together)? ${work}`,
    'Compound:object ,? (which | that) Company:subject! <aux> (conduct~ | test~)',
    // "the Phase 2 study of X sponsored by Y", "X is a product candidate of Y"
    '(study | trial | testing | development) of <its> <adj> Compound:object .. (sponsored | conducted | run | led | initiated) by <partner> Company:subject+',
    'Compound:object (is | ,) <det> <adj> (candidate | compound | adc | conjugate | program) of Company:subject',
    '(dosed | treated | enrolled) by Company:subject ... (of | with) <its> <adj> Compound:object+',
    // "Seattle Genetics has exercised its option to co-develop X", "A and B to develop and commercialize X together"
    'Company:subject! <aux> (exercise~ | opt~ in) ... (co develop | jointly develop) .. Compound:object+',
    'Company:subject! <aux> (together)? (co develop~ | co developed | jointly develop~ | co developing) <adj> Compound:object+',
    'Company:subject+ .. (collaborate~ | collaboration | agreement | partnership | alliance) .. (to | for the | on the) (co | jointly | joint | global | worldwide)? (develop | development) .. Compound:object+',
    'Company:subject+ (will | to) (jointly)? develop .. Compound:object .. together',
    'Company:subject! <aux> (collaborate~ | cooperate~ | work~ together | partner~) (in | on) .. (development | trial | study) .. (of | with | for) <its> <adj> Compound:object+',
    // "Genmab is responsible for the development of X", "pursues development of X", "leads all clinical trials of X"
    'Company:subject! <aux> (responsible for | lead~ | continue~ | fund~ | pursue~ | assume~ | oversee~ | take~ over | undertake~ | handle~ | accelerate~ | carry~ out | support~) <det> <adj> (development | trials) .. of <its> <adj> Compound:object+',
    'Company:subject! <aux> (responsible for | lead~) <det> .. , (clinical)? development .. of <its> <adj> Compound:object+',
    'Company:subject! <aux> (responsible for | responsibility for | lead~) (developing | testing | advancing | conducting | running | funding | managing) .. Compound:object+',
    'Company:subject! <aux> (hold~ | have | has | assume~ | take~) <det> <adj> responsibility for .. development .. of <its> <adj> Compound:object+',
    // "tisotumab vedotin, which Genmab has taken through phase II testing"
    'Compound:object (that | , which) Company:subject! <aux> (taken | developed | advanced | brought | tested)',
    // "its pipeline includes A, …, and B"; "has two product candidates in Phase II, A and B"
    "Company:subject 's <adj> pipeline .. (include~ | comprise~ | consist~ of | contain~) ... Compound:object*",
    'Company:subject ... (whose | with a | has a | have a | advancing a | building a) <adj> pipeline .. (include~ | comprise~ | consist~ of | contain~ | including | led by) ... Compound:object*',
    "Company:subject 's <adj> (candidates | programs | compounds) (are | include~ | :) Compound:object*",
    'Company:subject (has | have | is developing | is advancing) ... (candidates | compounds | programs | products) .. (in | : | , | including) ... Compound:object*',
    'Company:subject! <aux> (has | have | with) Compound:object .. in Phase',
    // "X is developed jointly with Astellas"; "A is in development by B and C by D"
    'Compound:object (, which)? <aux> (being)? (developed | co developed) (jointly)? (with | in collaboration with | together with | in partnership with) Company:subject',
    // "X is being developed with Astellas": in a section about a firm, by that firm too
    'Compound:object (, which)? <aux> (being)? (developed | co developed) (jointly)? (with | in collaboration with | together with | in partnership with) Company',
    "Company:subject 's Compound:object (, which)? <aux> (being)? (developed | co developed) (jointly)? (with | in collaboration with) Company",
    `Company <aux> ${work} <adj> (, )? Compound:object (jointly with | in collaboration with | together with | in partnership with) Company:subject`,
    'and Compound:object (by | with) Company:subject',
    'Company:subject! <aux> .. agreed .. to (jointly)? (develop | co develop) ... Compound:object+',
    // "our lead product candidate, XMT-1536", "Mersana's lead ADC, X"; "X, Mersana's lead candidate"
    `Company:subject 's <adj> ${drugNoun} (, | is | are | will be | : | --)? Compound:object+`,
    `Company:subject 's <adj> ${drugNoun} , <det> <adj> , Compound:object+`,
    // "its first antibody selected for clinical development was X"
    `Company:subject 's <adj> ${drugNoun} (selected | chosen | nominated | in | for | undergoing | under) .. (development | trials | testing | clinic) .. (is | was | , | are | :) Compound:object+`,
    "Company:subject 's (lead | most advanced | first | second | next | investigational | clinical stage | late stage) <adj> Compound:object+",
    `Compound:object+ (is | are | ,) Company:subject 's (own | proprietary | wholly owned)? (lead | most advanced | first | second | next | investigational | clinical stage | late stage) <adj> ${drugNoun}`,
    "Company:subject 's <adj> (application | ind | bla | nda | maa) for <det> <adj> Compound:object+",
    // "announced that the first patient has been dosed in a Phase 1 trial of X", "announced data from the trial of X"
    'Company:subject! <aux> (announce~ | report~ | present~ | publish~ | provide~ | share~ | release~) ... (first | enrollment | enrolment | dosing | initiation | start | commencement | completion | results | data | update | patients | patient) ... (trial | study | trials | studies) .. (of | with | for | evaluating | testing | assessing | investigating) <det> <adj> Compound:object+',
    'Company:subject! <aux> (announce~ | report~) ... (agency | Agency) <aux> (accept~ | grant~ | approve~ | clear~ | allow~) ... (for | of | to | approved) <det> <adj> Compound:object+',
    "Company:subject 's (ongoing | pivotal | registrational | planned | current | randomized | open label | first in human | multicenter | global | confirmatory)? .. (trial | study | trials | studies) (of | with | evaluating | testing) <its> <adj> Compound:object+",
    // "Following the acquisition A will develop X"; "X will be developed by A"
    'Company:subject! <aux> (plan~ | intend~ | expect~ | aim~ | prepare~ | hope~ | want~ | seek~ | remain~ on track) to (begin | start | initiate | advance | move | bring | take | submit | file | enter | conduct | continue) ... (of | with | for | into)? <its> <adj> Compound:object+',
    // "X submitted an IND for BT-062"
    'Company:subject! <aux> (submit~ | file~) .. (application | ind | BLA | NDA | MAA) .. for <det> <adj> Compound:object+',
    ...drugWork,
    // "A will be responsible for all development and commercialization": of the drug that its paragraph told of
    whole,
  ],
});

/** Who tells of a drug mostly develops it, but a licensor tells of its licensee's, too. */
const announced = 'Company:subject! <aux> (announce~ | report~';

/** Options and rights to a candidate are no development yet, or no more; nor is a quarrel over it. */
const noWork: readonly [within: string, RegExp][] = [
  ['exercise~', /\b(?:may|can|could|might|right|until|unless|before)\b/],
  ['developer', /\b(?:former|previous|erstwhile|one-?time)\b/],
  ['(has | have | is developing', /\b(?:options?|rights?|licen[sc]es?|acquired)\b/],
  [
    '(begin~ | start~',
    /\b(?:arbitration|litigation|disputes?|talks|negotiations|discussions|proceedings|sales|shipments?|marketing)\b/,
  ],
];

/** "Partners with drugs in trials are Takeda (MLN2704) and Roche (T-DM1)". */
const listsPartners = /\b(?:partner|licensee|collaborator)s\b/;
const ofPartner = {
  rule: 'develops',
  says: 'DEVELOPS',
  subject: 'Company',
  object: 'Compound',
  between: /^\s\((?:[\w-]+\s)?$/,
} as const;

/** Who develops, tests or advances a drug. Having rights alone is not developing. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) =>
    told
      .find(sentence, text)
      .filter((each) => each.pattern !== whole || standsAlone(sentence, text, each.span.end))
      .filter((each) => isOfActor(sentence, each, text))
      .filter(({ pattern, span }) => {
        const words = text.slice(span.start, span.end);
        return !noWork.some(([within, none]) => pattern.includes(within) && none.test(words));
      })
      .map((each) =>
        each.pattern.startsWith(announced) ? { ...each, slots: { ...each.slots, news: true } } : each,
      )
      .flatMap((each) => [each, ...furtherItems(sentence, each)])
      .concat(listsPartners.test(sentence.masked.line) ? inBrackets(sentence, text, ofPartner) : []),
};

/** "Its pipeline comprises A, a …; B, a …; and C": semicolons part the items of a list as well. */
function furtherItems(sentence: Sentence, first: Candidate): Candidate[] {
  if (!first.pattern.includes('pipeline') && !first.pattern.includes('candidates | compounds | programs'))
    return [];
  const { line, mentions, places } = sentence.masked;
  const from = places.find(({ span }) => span.end >= first.span.end)?.at ?? line.length;
  return [...line.slice(from).matchAll(/; (?:and )?Compound_(\d+) /g)].flatMap((hit) => {
    const object = mentions[Number(hit[1])];
    return object && isThing(object) ? [{ ...first, slots: { ...first.slots, object } }] : [];
  });
}
