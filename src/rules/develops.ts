import { drugNoun } from './drug-noun.ts';
import { relationRule } from './rule.ts';

/** What is done with a drug before it is sold. */
const work =
  '(develop~ | co develop~ | co developed | test~ | evaluate~ | advance~ | study~ | investigate~ | progress~)';

/** Further verbs beside it: "develop, manufacture and commercialize". */
const beside =
  '((, | and | or | and / or)? (develop~ | manufacture~ | test~ | evaluate~ | market~ | sell~ | promote~ | co promote~ | register~ | co commercialize~ | commercialize~ | commercialise~))?';

/** Who develops, tests or advances a drug. Having rights alone is not developing. */
export const rule = relationRule({
  id: 'develops',
  says: 'DEVELOPS',
  trigger: /Compound_/,
  patterns: [
    // "SGN-30 and SGN-40, in development by Seattle Genetics"
    'Compound:object+ ... (in | under) (clinical | preclinical | late stage | early stage | advanced | phase | Phase)? (development | testing | trials | studies) (by | at | with) Company:subject',
    // "SGN-35 is being developed by Seattle Genetics under a collaboration with Millennium", "by A and B"
    'Compound:object+ <aux> .. (developed | co developed | evaluated | tested | studied | advanced | investigated) (clinically | jointly)? by Company:subject+',
    // "Biotest is developing BT-062"; "will develop, manufacture and market X"
    `Company:subject+ <aux> (research , | discover ,)? ${work} ${beside} ${beside} <adj> (, )? Compound:object+`,
    `Company:subject+ <aux> ${work} ${beside} <adj> , <det> .. ${drugNoun} , Compound:object`,
    // "Genentech's development of trastuzumab-DM1"
    "Company:subject 's <adj> (clinical)? (development | trial | study | testing | evaluation) of <det> <adj> Compound:object+",
    'development (and commercialization)? of <det> <adj> Compound:object+ by Company:subject',
    // "Takeda began a Phase 2 trial of MLN2704", "dosed the first patient in a Phase I study of XMT-1522"
    'Company:subject <aux> (begin~ | start~ | initiate~ | commence~ | open~ | conduct~ | complete~ | resume~ | run~ | sponsor~ | perform~ | launch~) ... (of | with | evaluating | testing | for | assessing | investigating) <det> <adj> Compound:object',
    'Company:subject <aux> (dose~ | enroll~ | treat~) ... (of | with | evaluating | testing | in) <det> <adj> Compound:object',
    'Company:subject <aux> (advance~ | move~ | take~ | bring~) <det> <adj> (, )? Compound:object .. into',
    // "A and B announced the start of a study of X"
    'Company:subject and Company:subject <aux> announce~ <aux> <det> .. (initiation | start | commencement | results) of ... of <det> <adj> Compound:object',
    // "Pfizer, which is developing X", "X, which Pfizer is developing"
    `Compound:object ,? (which | that) Company:subject+ <aux> (jointly | together)? ${work}`,
    'Compound:object ,? (which | that) Company:subject <aux> (conduct~ | test~)',
    // "the Phase 2 study of X sponsored by Y", "X is a product candidate of Y"
    '(study | trial | testing | development) of <det> <adj> Compound:object .. (sponsored | conducted | run | led | initiated) by Company:subject',
    'Compound:object (is | ,) <det> <adj> (candidate | compound | adc | conjugate | program) of Company:subject',
    '(dosed | treated | enrolled) by Company:subject ... (of | with) <det> <adj> Compound:object',
    // "Seattle Genetics has exercised its option to co-develop X", "A and B to develop and commercialize X together"
    'Company:subject+ <aux> (exercise~ | opt~ in) ... (co develop | jointly develop) .. Compound:object',
    'Company:subject+ <aux> (together)? (co develop~ | co developed | jointly develop~ | co developing) <adj> Compound:object',
    'Company:subject+ .. (collaborat~ | collaboration | agreement | partnership | alliance) .. (to | for the | on the) (co | jointly | joint | global | worldwide)? (develop | development) .. Compound:object',
    'Company:subject+ (will | to) (jointly)? develop .. Compound:object .. together',
    'Company:subject+ <aux> (collaborate~ | cooperate~ | work~ together | partner~) (in | on) .. (development | trial | study) .. (of | with | for) <det> <adj> Compound:object',
    // "Genmab is responsible for the development of X", "pursues development of X", "leads all clinical trials of X"
    'Company:subject <aux> (responsible for | lead~ | continue~ | fund~ | pursue~ | assume~ | oversee~ | take~ over | undertake~ | handle~ | accelerate~ | carry~ out | support~) <det> <adj> (development | trials) .. of <det> <adj> Compound:object',
    'Company:subject <aux> (responsible for | lead~) <det> .. , (clinical)? development .. of <det> <adj> Compound:object',
    'Company:subject <aux> (responsible for | responsibility for | lead~) (developing | testing | advancing) .. Compound:object',
    'Company:subject <aux> (hold~ | have | has | assume~ | take~) <det> <adj> responsibility for .. development of <det> <adj> Compound:object',
    // "tisotumab vedotin, which Genmab has taken through phase II testing"
    'Compound:object (that | , which) Company:subject <aux> (taken | developed | advanced | brought | tested)',
    // "its pipeline includes A, …, and B"; "has two product candidates in Phase II, A and B"
    "Company:subject 's <adj> pipeline .. (include~ | comprise~ | consist~ of | contain~) ... Compound:object*",
    'Company:subject ... (whose | with a | has a | have a | advancing a | building a) <adj> pipeline .. (include~ | comprise~ | consist~ of | contain~ | including | led by) ... Compound:object*',
    "Company:subject 's <adj> (candidates | programs | compounds) (are | include~ | :) Compound:object*",
    'Company:subject (has | have | is developing | is advancing) ... (candidates | compounds | programs | products) .. (in | : | , | including) ... Compound:object*',
    'Company:subject <aux> (has | have | with) Compound:object .. in Phase',
    // "X is developed jointly with Astellas"; "A is in development by B and C by D"
    'Compound:object <aux> (being)? (developed | co developed) (jointly)? (with | in collaboration with | together with | in partnership with) Company:subject',
    // "X is being developed with Astellas": in a section about a firm, by that firm too
    'Compound:object <aux> (being)? (developed | co developed) (jointly)? (with | in collaboration with | together with | in partnership with) Company',
    "Company:subject 's Compound:object <aux> (being)? (developed | co developed) (jointly)? (with | in collaboration with) Company",
    `Company <aux> ${work} <adj> (, )? Compound:object (jointly with | in collaboration with | together with | in partnership with) Company:subject`,
    'and Compound:object (by | with) Company:subject',
    'Company:subject <aux> .. agreed .. to (jointly)? (develop | co develop) ... Compound:object',
    // "our lead product candidate, XMT-1536", "Mersana's lead ADC, X"; "X, Mersana's lead candidate"
    `Company:subject 's <adj> ${drugNoun} (, | is | : | --)? Compound:object+`,
    `Company:subject 's <adj> ${drugNoun} , <det> <adj> , Compound:object`,
    "Company:subject 's (lead | most advanced | first | second | next | investigational | clinical stage | late stage) <adj> Compound:object",
    `Compound:object+ (is | are | ,) Company:subject 's (own | proprietary | wholly owned)? (lead | most advanced | first | second | next | investigational | clinical stage | late stage) <adj> ${drugNoun}`,
    "Company:subject 's .. (application | ind | bla | nda | maa) for <det> <adj> Compound:object",
    // "X submitted an IND for BT-062"
    'Company:subject <aux> (submit~ | file~) .. (application | ind | BLA | NDA | MAA) .. for <det> <adj> Compound:object',
  ],
});
