/** What a filing says that it leaves out: terms not disclosed, passages under confidential treatment. */
import type { Sentence } from '../stages/reading.ts';
import { hits, storedSpan } from './line.ts';

const forms =
  /\b(?:(?:(?:the )?(?:other |further |specific |additional |detailed )?(?:financial |economic |commercial )?(?:terms|details|conditions|amounts?)(?: and (?:terms|conditions|the identity of the [^ ]+(?: [^ ]+)?))?(?: of (?:which|the [^ ]+(?: [^ ]+){0,4}?))? (?:were|was|are|have|has|will) not (?:being |been |be )?(?:disclosed|announced|released|revealed|made public))|(?:did|do|does|has|have) not disclosed? (?:the |any )?(?:other |further |specific )?(?:financial |economic )?(?:terms|details|amounts?)|undisclosed (?:[^ ,;.]+ ){0,3}?(?:fees?|sums?|amounts?|payments?|terms|upfront|milestones?|royalt(?:y|ies)|targets?|antigens?|price|consideration)(?: payments?| fees?)?|confidential treatment (?:has been |was |is being |will be )?(?:requested|sought|granted)?(?: (?:for|of|with respect to) (?:certain |portions|parts|some )(?:[^ ]+ ){0,6}?(?:agreement|amendment|exhibit|license|terms|portions))?|confidential (?:portions|terms|information)(?: of [^ ]+(?: [^ ]+){0,5}?)? (?:have been |has been |will be )?(?:redacted|omitted)|portions of (?:the |this |its )?[^ ]+(?: [^ ]+){0,5}? (?:will be|have been|has been|are|were|was) (?:redacted|omitted)|certain (?:terms|portions|information|provisions)(?: of [^ ]+(?: [^ ]+){0,5}?)?(?: , including [^;]{1,120} ,)? (?:have|has|are|were|will be) (?:been )?(?:omitted|redacted|withheld))(?= )/g;

/** Each as the text has it. */
export const undisclosed = (sentence: Sentence, text: string): string[] => [
  ...new Set(
    hits(sentence, forms).map(({ at, end }) => {
      const span = storedSpan(sentence, at, end);
      return text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    }),
  ),
];
