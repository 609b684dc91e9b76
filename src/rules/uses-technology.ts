import { thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { choice } from '../tables.ts';
import { drugNoun } from './drug-noun.ts';
import { inBrackets } from './in-brackets.ts';
import { withPartCues } from './part-cue.ts';
import { type Candidate, type Rule, relationRule } from './rule.ts';

const makes = choice('technology-words', 'making');

const made = choice('technology-words', 'made');

/** What a drug is called, one or several. */
const drugs = choice('drug-nouns', 'of-platform');

const told = withPartCues(
  relationRule({
    id: 'uses-technology',
    says: 'USES_TECHNOLOGY',
    // A platform in brackets after the drug, or a drug after its firm, is no part of the masked line.
    trigger: /Compound_|Technology_/,
    patterns: [
      // "our huC242-DM4 TAP compound", "this TAP compound"
      "Compound:subject <aux> (was | were | become~ | represent~) <det> (Company 's)? <adj> Technology:object <adj> (compound | product | adc | candidate | drug | therapeutic | antibody drug conjugate | conjugate | molecule | program)",
      "Compound:subject ,? (is)? <det> (Company 's)? <adj> Technology:object (compound | product | adc | candidate | drug | therapeutic | antibody drug conjugate | conjugate | therapy)",
      // "to develop X Tumor-Activated Prodrug for the treatment of Y"
      'Compound:subject Technology:object (for | to | in | , | . | ;)',
      // "engagers made with its T platform, including A, targeting Y, and B"
      `${drugs} ... (using | with | from | on | through | via | by) <its> <adj> Technology:object (technology | technologies | platform | platforms | system)? , (including | such as | namely | among them | among which are) Compound:subject*`,
      // "Made with A's T technology, X is …"
      `(${made} | designed | based | using | leveraging | utilizing | applying | employing | powered | enabled | incorporating) (using | with | on | by | from | through)? <its> <adj> Technology:object (technology | technologies | platform | platforms | system)? (technology | technologies)? , <its> <adj> Compound:subject+`,
      // "X is an ATAC against PSMA", "X, a Probody that targets CD166"
      'Compound:subject (, | is | are | , which is | , also) (a | an | the | our | its | another) <adj> (, <adj>)? Technology:object',
      "Compound:subject (, | is | are) Company 's <adj> Technology:object",
      '(this | the | lead | first | second) Technology:object Compound:subject',
      // "the CX-072 Probody", "the platform behind X is Y", "X came out of VelocImmune mice"
      'Technology:object <aux> <adj> (platform | technology | basis | source) (behind | of | for | underlying) Compound:subject+',
      'Compound:subject+ .. (come~ | stem~ | arise~ | originate~ | emerge~ | result~ | derive~) (from | out of) <det> .. Technology:object',
      `Technology:object ... (used | employed | applied | utilized | incorporated | featured | included) (to | in | for) ${makes}? ((and | or | , and) ${makes})? <its> <adj> Compound:subject+`,
      `Technology:object <adj> ${drugNoun} (, | : | known as | called)? Compound:subject+`,
      // "a T-based drug, X", "X is based on T"
      // "applies its T technology to create drugs such as X", "T, from which X was derived"
      `Technology:object (technology | platform)? to (make | create | generate | discover | develop | engineer | produce | design) .. ${drugNoun} (, | such as | including | called | known as | like) ... Compound:subject+`,
      'Technology:object (technology | platform)? to (make | create | generate | discover | develop | engineer | produce | design) <det> <adj> Compound:subject+',
      'Technology:object (technology | platform)? , Company <aux> (make~ | create~ | generate~ | discover~ | develop~ | engineer~ | produce~ | design~) <det> <adj> Compound:subject+',
      'Compound:subject+ <aux> (made | created | generated | discovered | developed | engineered | produced | designed | derived | built) (by Company)? (using | with | through | from | by means of) <its> <adj> Technology:object+',
      'Technology:object (technology | platform)? <aux> (underlie~ | underpin~ | enable~ | yield~ | give~ rise to | lead~ to | result~ in | produce~ | generate~) <det> <adj> Compound:subject+',
      `Technology:object (technology | platform)? ,? <aux> (yield~ | give~ rise to | lead~ to | result~ in | produce~ | generate~ | deliver~) <det> <adj> ${drugNoun} ... (: | , | -- | including | such as | namely) Compound:subject*`,
      // "a combination of rituximab and A's T technology", "X, which combines an antibody with T"
      'Compound:subject , <det> <adj> (combination | formulation | version | fusion | product) .. (of | with | using | containing) ... Technology:object',
      'Technology:object (technology | platform)? ,? (from | with | by | using) which <det> <adj> Compound:subject+ <aux> (derived | created | generated | made | discovered | developed | engineered | built)',
      'Technology:object , Compound:subject (, | from | for | into | to | in | .)',
      // "Three Probody candidates of CytomX are in trials — CX-072, CX-2009 and CX-2029"
      '(two | three | four | five | six | several | our | these | following | both | own) <adj> Technology:object (compounds | products | adcs | candidates) ... (-- | : | , | including) Compound:subject+ (. | ; | -- | ,)',
      // "is co-formulated with a hyaluronidase, A's T technology"
      'Compound:subject+ <aux> (co formulated | formulated | delivered | administered | combined) (with | using | via | by means of) ... Technology:object',
      // "has launched X and Y with its T technology"
      'Compound:subject+ with <its> <adj> Technology:object (technology | platform | , | . | and)',
      // "was developed with A's protein synthesis and conjugation platform, P"
      'Compound:subject+ <aux> (developed | created | made | generated | discovered | engineered | produced | built | designed) (with | using | by means of | on | from) <its> ... (platform | technology | system | technologies | platforms) , Technology:object',
      // "X is the first macrophage candidate from A's T platform", "X is one of the products in development with T"
      `Compound:subject+ (, | is | are | was | were | as | will be | became) ... ${drugs} (to come | to emerge | in development | in clinical development | in clinical testing | in clinical trials | in trials | in the clinic)? (from | of | out of | with | using | on | arising from | emerging from | resulting from) <its> <adj> Technology:object`,
      `Compound:subject+ .... (and | which) (is | are | was | were) <det> <adj> ${drugs} (from | of | out of | based on | built on) <its> <adj> Technology:object`,
      `Compound:subject+ (, | is | are | was | were) ... ${drugs} (that (is | are | was | were))? ${made} (with | using | through | via | from | by | on | by means of | out of) <its> <adj> Technology:object`,
      // "products that use our T technology include X, Y and Z", "our pipeline, built on T, includes X"
      `(${drugs} | pipeline) ... Technology:object (technology | technologies | platform | platforms | system)? ,? (include~ | are | : | such as) .. Compound:subject+`,
      // "T was used to raise the activity of X", "with its T platform A designed X"
      'Technology:object (technology | platform | system)? <aux> (used | employed | applied | utilized) (to | for) (enhance | improve | increase | boost | extend | raise | prolong | optimize) <det> .. of Compound:subject+',
      '(with | of | using | from | by means of | through | via | applying | employing | leveraging | on) <its> <adj> Technology:object (technology | platform | system)? ,? Company <aux> (make~ | create~ | generate~ | discover~ | develop~ | engineer~ | produce~ | design~ | invent~ | derive~ | build~ | bring~ (forward | forth)? | identify~) <det> <adj> Compound:subject+',
      // "X, in which an antibody is attached to MMAE through a T linker"
      'Compound:subject , (in which | where | whose | to which | for which) ... (through | via | by | with | using | by means of | over) <det> <adj> Technology:object',
      // "T is the linker technology of X"
      'Technology:object (, | is | , which is | provides) <det> <adj> (technology | platform | linker | basis | format | chemistry | backbone | foundation) (of | in | behind | for | underlying | used in | used for) Compound:subject+',
      'Compound:subject , (co formulated | formulated | delivered | administered) (with | using | via | by means of) <its> <adj> Technology:object',
      // "XMT-1522 uses Mersana's Dolaflexin platform", "was created using"
      'Compound:subject+ ... (use~ | utilize~ | using | utilizing | employ~ | make~ use of | apply~ | rest~ on | rely~ on | produced with | produced using | produced by means of | found with | found in | engineered with | engineered using | generated using | generated by | optimized with | by means of | carry~ | contain~ | enabled by | powered by | make~ with | made using | derived using | discovered by means of | designed using | designed with | constructed with | constructed using | incorporate~ | leverage~ | based on | built on | created with | made with | developed with | developed using | discovered with | discovered using | combine~ | generated with | derived from | comprise~) <det> (Company)? .. Technology:object',
    ],
  }),
  'USES_TECHNOLOGY',
);

/** "HDP-101 (BCMA ATAC)", "CX-2009: a Probody", "huN901-DM1 tumor-activated prodrug (TAP)" */
const bracketed = {
  rule: 'uses-technology',
  says: 'USES_TECHNOLOGY',
  subject: 'Compound',
  object: 'Technology',
  between:
    /^[®™]?(?:(?:\s(?!(?:and|or|of|in|for|to|with|from|by|on|as)\s)[a-z-]+){0,3}\s\(|:\s)(?:an?\s|the\s)?[^(),;:]{0,40}$/,
} as const;

/** "Firms with products using our T technology include A (X) and B (Y)": the drug that each has in its bracket. */
const list = /^[®™)]{0,3}\s(?:technolog\w+\s|platforms?\s){0,2}(?:include|are)s?\s/;

const ofUsers = (sentence: Sentence, text: string): Candidate[] =>
  thingsIn(sentence.mentions, 'Technology')
    .filter(({ end }) => list.test(text.slice(end, end + 40)))
    .flatMap((object) =>
      thingsIn(sentence.mentions, 'Compound')
        .filter(({ start }) => start > object.end && text.slice(start - 2, start) === ' (')
        .map((subject) => ({
          rule: 'uses-technology',
          says: 'USES_TECHNOLOGY',
          slots: { subject, object },
          sentence,
          span: { start: object.start, end: subject.end },
          pattern: 'Technology include Company (Compound)',
        })),
    );

/** "Products that compete with our T platform include X" */
const rival = /\b(?:compet(?:e|es|ing|itors?)|unlike|compared (?:with|to)|rather than|instead of)\b/i;

/** The platform that a drug is made with. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) => [
    ...told.find(sentence, text).filter(({ span }) => !rival.test(text.slice(span.start, span.end))),
    ...inBrackets(sentence, text, bracketed),
    ...ofUsers(sentence, text),
  ],
};
