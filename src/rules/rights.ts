/** How it is told who made, holds or keeps a drug: the patterns of `owns` that hold whole families of words. */
import { drugNoun } from './drug-noun.ts';

/** Who works at a firm. */
const people =
  '(scientists | researchers | investigators | chemists | engineers | team | group | laboratories | labs)';

const made =
  '(created | discovered | invented | engineered | generated | designed | identified | isolated | conceived | humanized | constructed | synthesized)';

/** What a firm does with rights that stay its own, or are so again. */
const keeps =
  '(own~ | retain~ | hold~ | keep~ | possess~ | maintain~ | control~ | regain~ | reacquire~ | recover~ | reclaim~)';

const platform = '(technology | technologies | platform | platforms | system)';

const anything = 'Compound,Antibody,Payload,Linker,Technology';

export const rights: readonly string[] = [
  // "A, which discovered X, will receive 60%", "X, which A discovered in its laboratories"
  `Company:subject ,? (which | that | who)? <aux> ${made} <det> <adj> Compound,Antibody:object+`,
  `Compound,Antibody:object+ ,? (which | that) Company:subject <aux> ${made}`,
  // "X is a humanized antibody that A has created", "X, one of the antibodies discovered by A"
  `Compound,Antibody:object (is | are | was | ,) <det> <adj> ${drugNoun} (that | which)? Company:subject <aux> (itself)? ${made}`,
  `Compound,Antibody:object (is | are | was | ,) (one of)? <det> <adj> ${drugNoun} (that | which)? <aux> ${made} (and developed)? by Company:subject`,
  // "A's first antibody selected for clinical development was X", "its lead candidate in oncology, X"
  `Company:subject 's <adj> ${drugNoun} (selected | chosen | nominated | in | for | to | against | directed | targeting | undergoing | under) .. (is | was | , | are | :) Compound:object`,
  // "A licensed X from B", "a license from B to X", "X, under license from B"
  'Company <aux> (exclusively)? (license~ | in license~ | in licensed) <det> <adj> Compound,Antibody:object+ (in Date)? from Company:subject',
  'Company , which <aux> (exclusively)? (license~ | in license~ | in licensed) <det> <adj> Compound,Antibody:object+ (in Date)? from Company:subject',
  'Company <aux> (obtain~ | receive~ | get~ | gain~) <det> <adj> Compound,Antibody:object+ from Company:subject under <det> <adj> (license~ | licence~)',
  '(license | licence | sublicense) (in Date)? from Company:subject .. (to | for | covering | under) <det> <adj> (patents)? .. Compound,Antibody,Payload,Linker,Technology:object+',
  'Compound,Antibody,Payload,Linker,Technology:object+ .. under (a | an | the)? <adj> (license | licence | sublicense) (agreement)? (from | with) Company:subject',
  // "A granted B a license under its patents covering X"
  'Company:subject <aux> (grant~ | granting) (to)? Company ,? .. (license~ | licence~) ... (covering | relating to | related to | directed to | with respect to | claiming) <det> <adj> Compound,Antibody:object+',
  // "exclusive rights from A to develop X", "B, its licensee for X"
  'rights (in Date)? from Company:subject .. to (research | discover | develop | manufacture | commercialize | commercialise | market | sell) .. Compound,Antibody:object+',
  "Company:subject 's <adj> (licensee | sublicensee) (for | of) <det> <adj> Compound,Antibody:object+",
  // "X was licensed to B by A", "licensed by A to B"
  'Compound,Antibody:object+ <aux> (licensed | out licensed | sublicensed) to Company (in Date)? by Company:subject',
  // "has full ownership of X", "X is an asset owned by A"
  'Company:subject! <aux> (have | has | hold~ | retain~ | keep~ | acquire~ | regain~ | assume~) <det> <adj> ownership (of | in) <det> <adj> Compound:object+',
  'Compound:object <described> (is | are) .. owned by Company:subject',
  // "linked by the SPDB linker licensed from A", "the payload DM4 of A"
  `Payload,Linker,Technology:object+ (linker | linkers | payload | payloads | toxin | agent | drug | chemistry | technology | platform)? ,? (which)? <aux> (exclusively)? (licensed | in licensed | sourced | obtained) from Company:subject`,
  `Payload,Linker:object (linker | payload | toxin | agent | chemistry)? of Company:subject`,
  // "its novel inhibitor, P": of a class of payloads the named one is meant
  "Company:subject 's <adj> Payload ,? (, )? Payload:object",
  // "retains full development and commercialization rights to X", "controls worldwide rights for X and Y"
  `Company:subject! <aux> ${keeps} <det> ... (rights | ownership | title) (to | of | in | for | on | over) <det> <adj> (, )? Compound:object+`,
  `Company:subject! <aux> ${keeps} <det> ... rights to (research | develop | manufacture | commercialize | commercialise | market) .. Compound:object+`,
  'Company:subject! <aux> (have | has) <det> <adj> (worldwide | global | full | all) <adj> rights (to | for | in) <det> <adj> (, )? Compound:object+',
  // "rights to X are held by A"
  'rights (to | for | in) <det> <adj> Compound:object+ <aux> (held | owned | retained | controlled | kept) .. by Company:subject+',
  // "rights to X revert to A", "B returned to A all rights to X"
  'rights (to | for | in) <det> <adj> Compound:object+ .. (revert~ | return~) .. to Company:subject',
  '(return~ | hand~ back) to Company:subject .. rights (to | for | in) <det> <adj> Compound:object+',
  // "X, licensed by A to B"
  'Compound,Antibody:object ,? <aux> (licensed | out licensed | sublicensed) by Company:subject .. to Company',
  // "X was discovered at A", "X originated in A's laboratories", "originally developed by A"
  `${anything}:object+ ,? (that | which)? <aux> (originally | first | jointly | initially)? (created | discovered | invented | engineered | generated | designed | identified | isolated | conceived | humanized | constructed | synthesized | developed | made) ((, | and | , and) (developed | optimized | engineered | humanized | characterized))? (at | in | within | inside) <det> Company:subject`,
  `${anything}:object+ ,? (that | which)? <aux> (originate~ | stem~ | come~ | arise~) (at | in | within | from | with) <det> Company:subject`,
  'Compound,Antibody:object+ ,? (that | which)? <aux> (originally | first | initially) (developed | made) (and .. )? by Company:subject',
  `Compound,Antibody:object+ ,? (that | which)? <aux> (originally | first | jointly | initially)? ${made} ((, | and | , and) (developed | optimized | engineered | humanized | characterized))? (in house)? by Company:subject`,
  `Compound,Antibody:object <aside> (, | is) (a | an | the) ... (created | discovered | invented | engineered | generated | designed | originated) by Company:subject`,
  // "X is an antibody that A licensed to B"
  `Compound,Antibody:object (, | is | are) <det> <adj> ${drugNoun} (that | which | , which)? Company:subject <aux> (license~ | out license~ | out licensed) to Company`,
  // "the lead A program X", "A drug X"
  `Company:subject (lead | approved | experimental | investigational | marketed)? (adc | antibody)? ${drugNoun} ,? Compound:object`,
  `Compound:object , Company:subject 's <adj> ${drugNoun}`,
  // "Kestrel's scientists discovered X", "X was discovered by scientists at A"
  `Company:subject ('s)? ${people} (has | have | had)? ${made} <det> <adj> Compound,Antibody:object+`,
  `Compound,Antibody:object+ ,? (that | which)? <aux> ${made} (and developed)? by <adj> ${people} (at | of | from | with) Company:subject`,
  // "owns 100% of X", "is the sole owner of X", "X belongs to A"
  'Company:subject <aux> (solely | wholly | fully)? own~ ((all | 100 % | Rate) of)? <det> <adj> Compound:object+',
  `Company:subject (, | is | are | as) <det> <adj> (owner | owners | originator | inventor | maker | makers | discoverer) of <det> <adj> ${anything}:object+`,
  `${anything}:object+ (technology | platform | payload | linker | program | antibody)? <aux> (belong~ to | property of | belonging to | proprietary to | exclusive to) Company:subject`,
  // "X originated in the laboratories of A", "X came out of A's research"
  `${anything}:object+ ,? (that | which)? <aux> (originate~ | stem~ | come~ | arise~ | emerge~) (at | in | within | from | out of) <det> <adj> (laboratories | laboratory | labs | research | discovery | pipeline | work | program | programs) (of | at) Company:subject`,
  `${anything}:object+ ,? (that | which)? <aux> (originate~ | stem~ | come~ | arise~ | emerge~) (at | in | within | from | out of) Company:subject 's`,
  // "title to X rests with A", "all rights to X remain with A"
  `(title | ownership | rights) (to | of | in | for) <det> <adj> ${anything}:object+ <aux> (rest~ | remain~ | lie~ | vest~ | reside~ | stay~) (solely | exclusively | entirely)? (with | in) Company:subject`,
  // "holds the patents covering DM1", "controls the intellectual property on T"
  `Company:subject! <aux> (hold~ | own~ | control~) <det> <adj> (patent | patents | intellectual property | ip) <adj> (covering | on | to | for | related to | relating to | protecting | claiming) <det> <adj> ${anything}:object+`,
  // "owns the T platform"
  'Company:subject! <aux> (own~ | continue~ to own) ,? <det> <adj> Technology,Payload,Linker:object+',
  // "DM4 is a proprietary maytansinoid of A"
  'Payload,Linker,Technology:object (, | is | are | , which is) <det> <adj> (agent | payload | linker | toxin | warhead | drug | maytansinoid | auristatin | derivative | analog | inhibitor | platform | technology | chemistry | Payload) of Company:subject',
  // "X is a proprietary ADC of A", "X is an A antibody"
  `Compound,Antibody:object (is | are | ,) <det> <adj> ${drugNoun} of Company:subject`,
  `Compound,Antibody:object <aside> (is | are) (a | an | the) Company:subject <adj> ${drugNoun}`,
  // "has licensed to B the rights to X", "X, marketed by A"
  'Company:subject <aux> (license~ | out licensed | grant~) (to)? Company .. rights (to | for | in) <det> <adj> Compound:object',
  'Compound,Antibody:object , (marketed | sold | commercialized) .. by Company:subject',
  // "the P platform was developed by A", "the P platform licensed from A", "A, the pioneer of P"
  `Technology,Payload,Linker:object+ ${platform} ,? <aux> (developed | owned | created | invented | pioneered | licensed | in licensed) (by | from) Company:subject`,
  'Technology,Payload,Linker:object , (a | an | the) ... (developed | created | invented | made | discovered) by Company:subject',
  'Payload,Linker:object ,? from Company:subject',
  'Company:subject (, | is | are | as) <det> <adj> (pioneer | developer | leader) (of | in) <det> <adj> Technology:object+',
  'Company:subject <aux> (grant~ | granting) (to)? Company+ ,? .. (right~ | license~ | licence~ | option | access) .. (to | for | of) .. Technology:object',
  // "A owns the P platform"
  'Company:subject! <aux> (own~ | hold~ | control~ | possess~ | pioneer~) <det> <adj> Technology:object+',
  // "licensed the marketing rights for X to B"
  'Company:subject <aux> (license~ | out license~ | out licensed | sublicense~ | sell~ | grant~) .. rights (to | for | in) <det> <adj> Compound:object .. to Company',
];
