/** Parts of conjugates that stand before the drug: "the DM4 payload of X", "by attaching MMAE to it, A made X". */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { clause, distinct, things } from './line.ts';
import { clauseStart } from './look-back.ts';

/** How many letters on either side are read, and how near a verb of composition must stand. */
const furthest = 500;
const near = 120;

/** The words of a class of `part-words`, as an expression. */
export const word = (role: string): string => `(?:${alternatives('part-words', role)})`;

/** "the DM4 payload of X", "MMAE, the toxin that X delivers", "SN-38 is also found in X" */
const isPartOf = new RegExp(
  String.raw`^[A-Z]\w+_\d+ (?:(?!(?:and|or|but|than|with|for|by|to) |Compound_)[^ ]+ ){0,8}?(?:(?:${word('part')}|used|found|contained|present|employed|incorporated|included|deployed|utilized) (?:also )?(?:in|of)|(?:carried|delivered|released|used|employed) by|${word('part')} (?:that|which)) (?:(?:the|our|its|their|company|conjugate|adc|drug|candidate|antibody|Company_\d+|'s|a|an|both|Target_\d+) )*(Compound_\d+) `,
);
/** "the conjugation of A and P by L yields X", "By attaching P to A, the firm created X" */
const made = new RegExp(
  String.raw`(?:^| )(?:conjugat\w+|attach\w*|link\w*|coupl\w+|join\w*|fus\w+|combin\w+|compos\w+|consist\w*|compris\w+|contain\w*|carr(?:y|ies|ying)) .*?(?:${word('yielding')}|in|of|, resulting in) (?:(?!Compound_|than |combination |with )[^ ]+ ){0,4}?(Compound_\d+) `,
);
/** "Composed of A and P, X …", "With P as its payload, X …", "An antibody linked to P, X …", "the payload, P, of X" */
const opening = new RegExp(
  String.raw`^(?:(?:${word('opening')}|with|an?|the) .*?(?:Payload|Antibody|Linker)_\d+ [^.;]*?, |.*?${word('part')} , (?:Payload|Antibody|Linker)_\d+ , (?:of|in) )(?:(?:Company_\d+|'s|[a-z]+) ){0,3}?(Compound_\d+) `,
);
/** What of it tells that they are parts. */
const partsTold = new RegExp(
  String.raw`^${word('opening')} |(?:^| )(?:as (?:its|the) (?:[a-z]+ )?)?${word('part')} |(?:^| )${word('joined')} (?:to|with) `,
);
/** "The antibody is linked to MMAE", "Its payload, DM4": told of the drug spoken of. */
const ofTopic = new RegExp(
  String.raw`^(?:[a-z]+ , )?(?:(?:once|after|upon|when|on) (?:[^ ]+ ){1,6}?, )?(?:(?:its|the|this|it|each|both|every|one) )(?:[a-z0-9]+ ){0,4}?(?:${word('part')} |arms? |conjugate |adc |drug |candidate |it )?(?:, |is |are |was |has |being )*(?:[a-z]+ ){0,2}?(?:${word('joined')} |comprises |consists of |contains |carries |releases |delivers |uses |utilizes |incorporates |${word('part')} (?:is|,) )`,
);
/** "and its payload, DM4": right before the part; "serves as the payload": right after it; "is attached to the antibody": of all. */
const justBefore = new RegExp(
  String.raw`(?:^| )(?:its|the) (?:[a-z]+ ){0,2}?${word('part')} (?:used |employed )?(?:, |is |being )(?:an? |the )?(?:[a-z]+ ){0,3}$`,
);
const justAfter = new RegExp(
  String.raw`^(?:, an? (?:[^ ,]+ ){1,7}?, )?(?:(?:serves|acts|functions|is (?:used|employed)) as|is|, is) (?:its|the) (?:[a-z]+ ){0,2}?${word('part')} `,
);
const toAntibody = new RegExp(
  String.raw`(?:^| )(?:is|are|was|were|being) (?:[a-z]+ly )?${word('joined')} to (?:the|its) (?:[a-z]+ ){0,3}?antibody `,
);
const general =
  /(?<![^ ])(?:adcs|conjugates|antibodies|payloads|programs|candidates|company|platform|technology) /;

/** @returns the drug; `[undefined]` for the one that the paragraph speaks of; nothing where none is told */
export function partsBefore(sentence: Sentence, at: number): (ThingMention | undefined)[] | undefined {
  const { line, mentions } = sentence.masked;
  const from = clauseStart(sentence, at, furthest);
  const to = Math.min(clause(sentence, at).to, at + furthest);
  const whole = `${line.slice(from, to).trimEnd()} `;
  if (!/(?<![^ ])(?:Compound|Beside)_/.test(line))
    return isOfTopic(whole, line.slice(from, at), line.slice(line.indexOf(' ', at) + 1))
      ? [undefined]
      : undefined;
  const after = `${line.slice(at, to).trimEnd()} `;
  const token = isPartOf.exec(after)?.[1] ?? madeOf(whole, at - from, mentions);
  const drug = mentions[Number(/\d+/.exec(token ?? '')?.[0])];
  const isAfter = token !== undefined && after.includes(`${token} `);
  return isAfter && drug && isThing(drug) && !drug.beside ? [drug] : undefined;
}

/** Whether a clause without a drug tells of a part of the drug that is spoken of. */
const isOfTopic = (whole: string, before: string, after: string): boolean =>
  (ofTopic.test(whole) || toAntibody.test(whole) || justBefore.test(before) || justAfter.test(after)) &&
  !general.test(whole);

/** The one drug that a clause names, where it tells that it is made of what stands at the place. */
function madeOf(whole: string, at: number, mentions: Sentence['masked']['mentions']): string | undefined {
  const named = things(finds(whole, drugs).map(([, place]) => mentions[Number(place)]));
  if (distinct(named).length !== 1 || isOther.test(whole)) return undefined;
  const first = opening.exec(whole);
  if (first && partsTold.test(first[0])) return first[1];
  const hit = made.exec(whole);
  return hit && Math.abs(hit.index - at) < near ? hit[1] : undefined;
}

const drugs = /(?<![^ ])Compound_(\d+) /g;
const isOther = new RegExp(`(?<![^ ])${word('end')} `);
