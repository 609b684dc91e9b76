/** How it is told who made, holds or keeps a drug: the patterns of `owns` that hold whole families of words. */
import { drugNoun } from './drug-noun.ts';

/** Who works at a firm. */
const people =
  '(scientists | researchers | investigators | chemists | engineers | team | group | laboratories | labs)';

const made =
  '(created | discovered | invented | engineered | generated | designed | identified | isolated | conceived | humanized | constructed | synthesized)';

const platform = '(technology | technologies | platform | platforms | system)';

const anything = 'Compound,Antibody,Payload,Linker,Technology';

export const rights: readonly string[] = [
  // "retains full development and commercialization rights to X", "controls worldwide rights for X and Y"
  'Company:subject! <aux> (own~ | retain~ | hold~ | keep~ | possess~ | maintain~ | control~ | regain~ | reacquire~ | recover~ | reclaim~) <det> ... (rights | ownership | title) (to | of | in | for | on | over) <det> <adj> (, )? Compound:object+',
  'Company:subject! <aux> (own~ | retain~ | hold~ | keep~ | possess~ | maintain~ | control~ | regain~ | reacquire~ | recover~ | reclaim~) <det> ... rights to (research | develop | manufacture | commercialize | commercialise | market) .. Compound:object+',
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
  'Compound,Antibody:object+ ,? (that | which)? <aux> (originally | first | jointly | initially)? (created | discovered | invented | engineered | generated | designed | identified | isolated | conceived | humanized | constructed | synthesized) ((, | and | , and) (developed | optimized | engineered | humanized | characterized))? (in house)? by Company:subject',
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
  'Compound:object+ <aux> (belong~ | property of | belonging) (to)? Company:subject',
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
