/** How work on a drug is told of whoever does it: the patterns of `develops` that hold whole families of words. */
import { drugNoun } from './drug-noun.ts';

const trial =
  '(trial | trials | study | studies | program | programs | development | testing | evaluation | investigation | dosing | enrollment | enrolment)';

const document =
  '(ind | bla | nda | maa | application | applications | submission | filing | data | results | findings)';

/** Between a trial, a filing or data and its drug. */
const of =
  '(of | for | with | on | from | evaluating | testing | assessing | investigating | using | comparing | involving | studying | examining | exploring)';

/** What a firm does with a trial. */
const does =
  '(begin~ | start~ | initiate~ | commence~ | open~ | conduct~ | complete~ | resume~ | run~ | sponsor~ | perform~ | launch~ | expand~ | fund~ | manage~ | oversee~ | direct~ | finish~ | enroll~ | lead~ | continue~ | accelerate~ | undertake~ | execute~ | carry~ out | take~ over | control~ | restart~ | handle~)';

/** What is done with it by a firm. */
const done =
  '(developed | co developed | evaluated | tested | studied | investigated | advanced | progressed | sponsored | conducted | run | led | initiated | started | launched | begun | carried out | performed | managed | overseen | directed | funded | handled | undertaken | pursued | continued | completed | filed | submitted | opened | commenced | presented | reported | published | taken forward)';

/** How a firm comes by a drug. */
const gains =
  '(license~ | in license~ | in licensed | acquire~ | obtain~ | receive~ | gain~ | get~ | take~ | secure~ | buy~ | opt~ | exercise~ | create~ | discover~)';

/** What is done with a drug before it is sold. */
export const work =
  '(develop~ | co develop~ | co developed | test~ | evaluate~ | advance~ | study~ | investigate~ | progress~)';

/** Further verbs beside it: "develop, manufacture and commercialize". */
export const further =
  '((, | and | or | and / or)? (develop~ | manufacture~ | test~ | evaluate~ | market~ | sell~ | promote~ | co promote~ | register~ | co commercialize~ | commercialize~ | commercialise~))?';

/** What a firm does with the work on a drug that it was given. */
const takesOn =
  '(take~ over | assume~ | take~ on | responsible for | lead~ | fund~ | pursue~ | undertake~ | continue~ | oversee~ | accelerate~)';

/** What is done with a drug, before "by" and its firm. */
export const worked = '(developed | co developed | evaluated | tested | studied | advanced | investigated)';

export const drugWork: readonly string[] = [
  // "receives rights to X and takes over its further development", "… and is responsible for its development"
  `Company:subject! <aux> ${gains} ... Compound:object ... , and <aux> ${takesOn} (the | all | full | sole)? (responsibility for)? Company 's <adj> (development | testing | trials | study)`,
  `Company:subject! <aux> ${gains} ... Compound:object ... and <aux> ${takesOn} (the | all | full | sole)? (responsibility for)? Company 's <adj> (development | testing | trials | study)`,
  // "A licensed X and has since advanced it into Phase 3"
  `Company:subject! <aux> ${gains} ... Compound ... and <aux> (since | then | later)? ${work} Compound:object`,
  // "development of X was taken over by A"
  '(development | testing | trials) of <its> <adj> Compound:object+ <aux> (taken over | taken on | assumed | controlled | shared | coordinated | resumed | continued) by <partner> Company:subject+',
  // "X is an ADC that is being co-developed by A and B"
  `Compound:object (is | are | was | ,) <det> ... (that | which | , which | currently | now) <aux> (jointly)? ${worked} (and commercialized)? (jointly)? by <partner> Company:subject+`,
  `Compound:object (is | are | was | ,) <det> ... being (jointly)? ${worked} (and commercialized)? (jointly)? by <partner> Company:subject+`,
  // "A, B and C announced … their collaboration to develop and commercialize X and Y"
  'Company:subject+ <aux> (announce~ | settle~ | enter~ | form~ | expand~ | extend~ | continue~) .... (collaboration | alliance | partnership) <aside> to (jointly | co)? (research (and | ,))? (discover (and | ,))? (develop | co develop) ... Compound:object+',
  // "will pursue five programs, of which X is the most advanced"
  'Company:subject! <aux> (develop~ | advance~ | pursue~ | work~ on | test~) ... (candidates | programs | compounds | antibodies | adcs | molecules | products) ,? (of which | the most advanced of which is | the first of which is | led by | including) <its> <adj> Compound:object',
  // "A is developing X, an antibody to T, together with B"
  `Company <aux> ${work} <adj> (, )? Compound:object , (a | an | the | its) ... , (jointly with | in collaboration with | together with | in partnership with) <partner> Company:subject`,
  // "A's resources will focus on X"
  "Company:subject 's ... (resources | investment | efforts | activities | work | development | research) <aux> (focus~ | focused | concentrate~ | concentrated | centered | directed) (on | to | at) <det> <adj> Compound:object+",
  // "with X, A has its first ADC in the clinic"
  `with <det> <adj> Compound:object , Company:subject <aux> (have | has) <its> .. ${drugNoun} in .. (clinic | trials | development | testing | Phase)`,
  // "X, B's therapeutic vaccine being developed by A"
  'Compound:object+ , <its> <adj> (Indication)? <adj> (, )? (being | currently being | that is being) developed (exclusively)? by <partner> Company:subject+',
  // "internal development of X is paused": of whoever tells it
  '(internal | in house) development of <its> <adj> Compound:object+',
  // "A and its affiliate, B, are resuming the development program for X"
  'Company:subject! <aux> (resume~ | restart~ | continue~ | begin~ | start~ | pause~ | halt~) <det> <adj> (development | program) (program)? (for | of) <its> <adj> Compound:object+',
  // "plans to explore X in a number of cancers"; "will assume global development rights to X"
  'Company:subject! <aux> (explore~ | investigate~ | pursue~) <det> <adj> Compound:object+ (in | for | as | across)',
  'Company:subject! <aux> (assume~ | take~ over | take~ on) <det> <adj> development <adj> (of | to | for) <det> <adj> Compound:object+',
  // "development of X will be handled by A", "the IND for X was filed by A and its partner B"
  `(${trial} | ${document}) .. ${of} <its> <adj> Compound:object+ <aux> .. ${done} .. by <partner> Company:subject+`,
  // "X, which A and B develop under their collaboration"
  `Compound:object ... , (which | that) Company:subject! <aux> (develop~ | co develop~ | co developed | test~ | evaluate~ | advance~ | study~) (jointly | together)? (under | in | for | with | , | .)`,
  // "X was generated by A and subsequently developed by B"
  `Compound:object+ .. by Company and <aux> .. ${done} .. by <partner> Company:subject+`,
  // "X, A's vaccine being developed by B"
  `Compound:object , <its> <adj> ${drugNoun} <aux> ${done} by <partner> Company:subject+`,
  // "will control the development and commercialization of X"
  'Company:subject! <aux> (control~ | lead~ | direct~ | oversee~ | fund~ | handle~ | manage~) <det> <adj> development (, <adj>)? (and <adj>)? of <its> <adj> Compound:object+',
  // "will fund and conduct all clinical studies of X"
  `Company:subject! <aux> ${does} (, | and | , and | or) ${does} .. ${trial} .. ${of} <its> <adj> Compound:object+`,
  // "plans to use the loan to fund the continued development of X"
  `Company:subject! ... (to | will) (fund | support | finance | advance | accelerate | complete) <det> <adj> ${trial} of <its> <adj> Compound:object+`,
  // "responsible for conducting and funding clinical trials of X"
  `Company:subject! <aux> (responsible for | responsibility for) ${does} ((, | and | , and) ${does})? .. ${trial} .. ${of} <its> <adj> Compound:object+`,
  // "development of X is in the hands of A", "A and B share the development of X", "by a joint venture of A and B"
  '(development | testing | trials) of <its> <adj> Compound:object+ <aux> in the hands of Company:subject',
  'Company:subject! <aux> share~ <det> <adj> (development | responsibility) .. (of | for) <its> <adj> Compound:object+',
  'Compound:object+ <aux> (developed | co developed | tested | advanced) by <det> <adj> (joint venture | venture | partnership | alliance | collaboration) (of | between) Company:subject+',
  // "is responsible for making X, and A for its development"
  "Compound:object ,? (and | while | with) Company:subject (responsible)? for (its | the | Company 's)? <adj> development",
  // "A and B are developing TAP compounds: X and Y, respectively"
  `Company:subject+ <aux> ${work} .. (: | , | --) Compound:object+`,
  // "hopes to bring X to market"
  'Company:subject! <aux> (bring~ | take~) <its> <adj> Compound:object+ (to market | to the market | to patients | to the clinic)',
  // "presented preclinical data on X", "announced results showing that X …"
  'Company:subject! <aux> (present~ | report~ | publish~ | announce~ | release~ | disclose~ | share~ | unveil~ | provide~) ... (data | results | findings | update | updates | publication | abstract~ | poster~) (on | for | from | with | regarding | about) <det> <adj> Compound:object+',
  'Company:subject! <aux> (present~ | report~ | publish~ | announce~ | release~ | disclose~ | share~) .. (data | results | findings) .. (showing | demonstrating | indicating) that <det> <adj> Compound:object+',
  // "nominated X as its next development candidate"
  'Company:subject! <aux> (nominate~ | select~ | designate~ | choose~ | name~ | declare~) <det> <adj> (, )? Compound:object+ .. (as | for) <its> <adj> (candidate | candidates | program | development | compound)',
  // "A, Inc., a biodefense company and developer of X"
  'Company:subject ,? (a | an | the) <adj> (company | firm | business) and <det> <adj> (developer | developers | sponsor) of <det> <adj> Compound:object+',
  // "A, the developer of X"
  'Company:subject! (, | is | are | as) <det> <adj> (developer | developers | sponsor) of <det> <adj> Compound:object+',
  // "A and B will share the costs of developing X"
  'Company:subject! <aux> (share~ | split~) .. (costs | expenses | funding) .. (of | for) <det> <adj> Compound:object+',
  'Company:subject! <aux> (share~ | split~) .. costs .. (of | for) developing <det> <adj> Compound:object+',
  // "responsible for X's further development"
  "Company:subject! <aux> .. (responsible for | responsibility for | control of | control over | charge of | leadership of) <det> <adj> Compound:object 's <adj> (development | trials | testing)",
  // "will have control over the X program"
  'Company:subject! <aux> .. (control of | control over | charge of | responsibility for | responsible for) <det> <adj> Compound:object <adj> (program | programs | development | trials)',
  // "is also developing a number of preclinical programs, including X"; "will develop novel cytokines that use …, including X"
  `Company:subject! <aux> ${work} ${further} ${further} ... ${drugNoun} ... (including | such as | among them | led by) <its> <adj> Compound:object+`,
  // "announced that the Phase 3 trials of X did not meet their endpoint"
  'Company:subject! <aux> (announce~ | report~ | disclose~ | say~ | said) (that)? <det> <adj> (trial | trials | study | studies) (of | for | with | evaluating | testing) <det> <adj> Compound:object+',
  // "A and B, a subsidiary of C, entered into an agreement to globally develop X"
  'Company:subject! <described> <aux> (enter~ | sign~ | announce~ | form~ | establish~ | execute~ | reach~ | conclude~) .. (agreement | collaboration | alliance | partnership) .. to (research , | discover ,)? (globally | jointly | further | exclusively | co)? develop .. Compound:object+',
  // "X is being developed under a collaboration between A and B"
  'Compound:object+ <aux> .. (developed | tested | studied | evaluated | advanced) under .. (collaboration | agreement | alliance | partnership | venture) between Company:subject+',
  // "A is co-developing X with B"
  'Company <aux> (co develop~ | co developing | jointly develop~) <adj> Compound:object+ with <partner> Company:subject',
  // "A has informed B that it has dosed the first patient in a trial of X"
  'Company:subject! <aux> (informed | notified | advised | told) Company that it <aux> (dose~ | initiate~ | begin~ | start~ | submit~ | file~ | complete~ | enroll~ | treat~) ... (of | with | for) <its> <adj> Compound:object+',
  // "adds X to A's pipeline"
  "(adds | added | adding | brings | brought) <det> <adj> Compound:object+ .. to Company:subject 's <adj> (pipeline | portfolio)",
  // "our X program", "A's X trial"
  "Company:subject 's <adj> Compound:object <adj> (program | programs | trial | trials | study | studies | development | ind)",
  // "besides X, A is developing Y"
  '(in addition to | besides | beyond | alongside | along with | apart from | aside from | as well as) <det> <adj> Compound,Beside:object+ <described> , Company:subject! <aux> (develop~ | advance~ | evaluate~ | test~ | study~ | has | have)',
  // "participates in the development of X", "collaborates on X"
  'Company:subject! <aux> (participate~ | engage~ | invest~) in <det> <adj> (development | trials | testing | program) .. (of | for | rights to) <det> <adj> Compound:object+',
  // "X is the second ADC that A and B are co-developing"
  `Compound:object (is | are | ,) <det> <adj> ${drugNoun} (that | which)? Company:subject! <aux> (develop~ | co develop~ | co developing | co developed | test~ | evaluate~ | advance~ | study~)`,
  // "has two product candidates in clinical development, X and Y"
  'Company:subject! <aux> (has | have) <det> <adj> (candidates | compounds | programs | products | antibodies | adcs | drugs | molecules) .. (, | : | -- | including | namely) Compound:object*',
  // "will take the lead in developing X"
  'Company:subject! <aux> .. (lead | charge | control | responsibility) (in | for | of | on) (developing | testing | advancing) <its> <adj> Compound:object+',
  // "X entered clinical development at A"
  'Compound:object+ <aux> (enter~ | moved into | advanced into) <det> <adj> (development | testing | trials | clinic) (at | by | with | under) Company:subject',
  // "obtained clearance to begin testing X", "won approval for X"
  'Company:subject! <aux> (obtain~ | receive~ | gain~ | win~ | secure~ | get~) ... (clearance | approval | permission | authorization | authorisation | designation) .. (for | to (begin | start | test | conduct | initiate | study | commence) .. (of | testing | studying | dosing | with | evaluating)?) <its> <adj> Compound:object+',
  // "a milestone payment from A with the dosing of the first patient with X"
  '(payment | payments | milestone) .. from Company:subject ,? (for | upon | following | with | after | on | when) ... (dosing | start | initiation | advancement | treatment | submission | filing | enrollment | commencement | nomination | selection) ... (of | with | for) <det> <adj> Compound:object+',
];
