import { relationRule } from './rule.ts';

/** Who develops, tests or advances a drug. Having rights alone is not developing. */
export const rule = relationRule({
  id: 'develops',
  says: 'DEVELOPS',
  trigger: /Compound_/,
  patterns: [
    // "SGN-30 and SGN-40, in development by Seattle Genetics"
    'Compound:object+ ..  (in | under) (clinical | preclinical | late stage | early stage | advanced)? (development | testing | trials) (by | at) Company:subject',
    // "SGN-35 is being developed by Seattle Genetics under a collaboration with Millennium"
    'Compound:object+ <aux> .. (developed | evaluated | tested | studied | advanced) (clinically)? by Company:subject',
    // "Biotest is developing BT-062"
    'Company:subject+ <aux> (develop~ | test~ | evaluate~ | advance~ | study~ | investigate~) (and (commercialize~ | commercialise~ | evaluate~ | test~))? <adj> (, )? Compound:object+',
    // "Genentech's development of trastuzumab-DM1"
    "Company:subject 's (clinical)? development of <adj> Compound:object+",
    'development of <adj> Compound:object+ by Company:subject',
    // "Takeda began a Phase 2 trial of MLN2704", "dosed the first patient in a Phase I study of XMT-1522"
    'Company:subject <aux> (begin~ | start~ | initiate~ | commence~ | open~ | conduct~ | complete~ | resume~ | run~) ... (of | with | evaluating | testing | for | assessing | investigating) <det> <adj> Compound:object',
    'Company:subject <aux> (dose~ | enroll~ | treat~) ... (of | with | evaluating | testing | in) <det> <adj> Compound:object',
    'Company:subject <aux> (advance~ | move~ | take~ | bring~) <det> <adj> (, )? Compound:object .. into',
    // "Pfizer, which is developing X", "X, which Pfizer is developing"
    'Compound:object , which Company:subject <aux> (develop~ | test~ | evaluate~)',
    'Compound:object , which Company:subject <aux> (study~ | advance~ | conduct~)',
    // "the Phase 2 study of X sponsored by Y", "X is a product candidate of Y"
    '(study | trial | testing | development) of <det> <adj> Compound:object .. (sponsored | conducted | run | led) by Company:subject',
    'Compound:object (is | ,) <det> <adj> (candidate | compound | adc | conjugate | program) of Company:subject',
    '(dosed | treated | enrolled) by Company:subject ... (of | with) <det> <adj> Compound:object',
    // "Seattle Genetics has exercised its option to co-develop X", "A and B to develop and commercialize X together"
    'Company:subject+ <aux> (exercise~ | opt~ in) ... (co develop | jointly develop) .. Compound:object',
    'Company:subject+ <aux> (together)? (co develop~ | co developed | jointly develop~ | co developing) <adj> Compound:object',
    'Company:subject+ .. (collaborat~ | collaboration | agreement | partnership | alliance) .. (to | for the | on the) (co | jointly | joint | global | worldwide)? (develop | development) .. Compound:object',
    'Company:subject+ (will | to) (jointly)? develop .. Compound:object .. together',
    // "Genmab is responsible for the development of X", "leads development of X"
    'Company:subject <aux> (responsible for | lead~ | continue~ | fund~) <det> (clinical | global | further | worldwide | all)? development .. of Compound:object',
    // "tisotumab vedotin, which Genmab has taken through phase II testing"
    'Compound:object (that | , which) Company:subject <aux> (taken | developed | advanced | brought | tested)',
    // "its pipeline includes A, …, and B"; "has two product candidates in Phase II, A and B"
    "Company:subject 's <adj> pipeline (include~ | comprise~ | consist~ of | contain~) ... Compound:object*",
    'Company:subject (has | have | is developing | is advancing) ... (candidates | compounds | programs | products) .. (in | : | , | including) ... Compound:object*',
    // "X is developed jointly with Astellas"; "A is in development by B and C by D"
    'Compound:object <aux> (developed | co developed) (jointly)? (with | in collaboration with | together with) Company:subject',
    'and Compound:object by Company:subject',
    'Company:subject <aux> .. agreed .. to (jointly)? (develop | co develop) ... Compound:object',
    // "our lead product candidate, XMT-1536", "Mersana's lead ADC, X"
    "Company:subject 's <adj> (candidate | compound | program | adc | drug | conjugate | product) (, | is | --)? Compound:object",
    "Company:subject 's (lead | most advanced | first | second | next | investigational | clinical stage) <adj> Compound:object",
    "Company:subject 's .. (application | ind | bla | nda | maa) for <det> <adj> Compound:object",
    // "X submitted an IND for BT-062"
    'Company:subject <aux> (submit~ | file~) .. (application | ind | BLA | NDA | MAA) .. for <det> <adj> Compound:object',
  ],
});
