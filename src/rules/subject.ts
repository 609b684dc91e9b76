/** The firm that is the subject of what follows, where the words between are long. */
import type { Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';

/** @returns what finds in the line up to the words for what is done the firm that an expression leads to */
const ledToBy =
  (expression: RegExp) =>
  ({ masked: { mentions } }: Sentence, before: string): Mention | undefined => {
    const index = expression.exec(before)?.[1];
    return index === undefined ? undefined : mentions[Number(index)];
  };

/** From a firm to its verb, which ends the words: "also plans to". */
const toVerb =
  '(?:(?:also|now|currently|already|recently|today|has|have|had|is|are|was|will|would|plans|expects|intends|aims|continues|to|be|been|on|track) ){0,6}$';

/** "A's partner B, which has rights in Europe, except in Spain, also plans to": the aside ends at the last comma. */
const afterAside = new RegExp(
  String.raw`Company_(\d+) (?:\( [^()]{1,60} \) )?, (?:which|who|an?|the) (?:(?!Company_|; |\. )[^ ]+ ){1,30}?, ${toVerb}`,
);

export const subjectBeforeAside = ledToBy(afterAside);

/** "Takeda, our partner in Japan, has submitted": the one before the aside. */
const calledPartner = new RegExp(
  String.raw`Company_(\d+) (?:\( [^()]{1,60} \) )?, Company_\d+ 's (?:[a-z]+ ){0,4}?(?:partner|licensee|licensor|collaborator|subsidiary|affiliate|parent) (?:(?!Company_|, |; |\. )[^ ]+ ){0,8}, ${toVerb}`,
);

export const apposedPartner = ledToBy(calledPartner);

/** "A and B announced": of two that act together the first is named, as the one whose text it is. */
export function firstOfTwo(
  { masked: { mentions } }: Sentence,
  before: string,
  subject: Mention | undefined,
): Mention | undefined {
  const at = subject === undefined ? -1 : mentions.indexOf(subject);
  const first = new RegExp(
    `(?<!(?:with|between|from|of|to|by|for|and) )Company_(\\d+) (?:, )?and Company_${at} `,
  ).exec(before)?.[1];
  return first === undefined ? subject : mentions[Number(first)];
}

/** "A filed the application in January, and received a letter in November": the subject is that of the verb before. */
const ofVerbBefore =
  /(?:^|; |: |\. )(?:(?:in|on|by) (?:the )?Date_\d+ ,? ?)?Company_(\d+) (?:(?!Company_|; |announc|report)[^ ]+ ){2,30}?(?:, )?and (?:(?:also|then|has|have|had|later|subsequently|recently|now) )*(?:received|obtained|submitted|filed|won|withdrew|resubmitted|secured|plans to|expects to|intends to|aims to|anticipates|will|is to|is planning to|is preparing to) (?:(?!Company_|and |; )[^ ]+ ){0,6}$/;

export const subjectOfVerbBefore = ledToBy(ofVerbBefore);
