/** How it is told who made, holds or keeps a drug: the patterns of `owns` that hold whole families of words. */

const anything = 'Compound,Antibody,Payload,Linker,Technology';

export const rights: readonly string[] = [
  // "retains full development and commercialization rights to X", "controls worldwide rights for X and Y"
  'Company:subject! <aux> (own~ | retain~ | hold~ | keep~ | possess~ | maintain~ | control~ | regain~ | reacquire~ | recover~ | reclaim~) <det> ... (rights | ownership | title) (to | of | in | for | on | over) <det> <adj> (, )? Compound:object+',
  'Company:subject! <aux> (own~ | retain~ | hold~ | keep~ | possess~ | maintain~ | control~ | regain~ | reacquire~ | recover~ | reclaim~) <det> ... rights to (research | develop | manufacture | commercialize | commercialise | market) .. Compound:object+',
  'Company:subject! <aux> (have | has) <det> <adj> (worldwide | global | full | all) <adj> rights (to | for | in) <det> <adj> (, )? Compound:object+',
  // "rights to X are held by A"
  'rights (to | for | in) <det> <adj> Compound:object+ <aux> (held | owned | retained | controlled | kept) .. by Company:subject+',
  // "X was discovered at A", "X originated in A's laboratories", "originally developed by A"
  `${anything}:object+ ,? (that | which)? <aux> (originally | first | jointly | initially)? (created | discovered | invented | engineered | generated | designed | identified | isolated | conceived | humanized | constructed | synthesized | developed | made) ((, | and | , and) (developed | optimized | engineered | humanized | characterized))? (at | in | within | inside) <det> Company:subject`,
  `${anything}:object+ ,? (that | which)? <aux> (originate~ | stem~ | come~ | arise~) (at | in | within | from | with) <det> Company:subject`,
  'Compound,Antibody:object+ ,? (that | which)? <aux> (originally | first | initially) (developed | made) (and .. )? by Company:subject',
  'Compound,Antibody:object+ ,? (that | which)? <aux> (originally | first | jointly | initially)? (created | discovered | invented | engineered | generated | designed | identified | isolated | conceived | humanized | constructed | synthesized) ((, | and | , and) (developed | optimized | engineered | humanized | characterized))? (in house)? by Company:subject',
  // "A owns the P platform"
  'Company:subject! <aux> (own~ | hold~ | control~ | possess~ | pioneer~) <det> <adj> Technology:object+',
  // "licensed the marketing rights for X to B"
  'Company:subject <aux> (license~ | out license~ | out licensed | sublicense~ | sell~) <det> <adj> rights (to | for | in) <det> <adj> Compound:object .. to Company',
];
