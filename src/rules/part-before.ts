/** Parts of conjugates that stand before the drug: "the DM4 payload of X", "by attaching MMAE to it, A made X". */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { alternatives } from '../tables.ts';
import { clause } from './line.ts';

const word = (role: string): string => `(?:${alternatives('part-words', role)})`;

/** "the DM4 payload of X", "MMAE, the toxin that X delivers", "SN-38 is also found in X" */
const isPartOf = new RegExp(
  String.raw`^[A-Z]\w+_\d+ (?:(?!(?:and|or|but|than|with|for|by|to) |Compound_)[^ ]+ ){0,8}?(?:(?:${word('part')}|used|found|contained|present|employed|incorporated|included|deployed|utilized) (?:also )?(?:in|of)|(?:carried|delivered|released|used|employed) by|${word('part')} (?:that|which)) (?:(?:the|our|its|their|company|conjugate|adc|drug|candidate|antibody|Company_\d+|'s|a|an|both|Target_\d+) )*(Compound_\d+) `,
);
/** "the conjugation of A and P by L yields X", "By attaching P to A, the firm created X" */
const made = new RegExp(
  String.raw`(?:^| )(?:conjugat\w+|attach\w*|link\w*|coupl\w+|join\w*|fus\w+|combin\w+) .*?(?:${word('yielding')}|in|of|, resulting in) (?:(?!Compound_|than |combination |with )[^ ]+ ){0,4}?(Compound_\d+) `,
);
/** "The antibody is linked to MMAE", "Its payload, DM4": told of the drug spoken of. */
const ofTopic = new RegExp(
  String.raw`^(?:[a-z]+ , )?(?:(?:once|after|upon|when|on) (?:[^ ]+ ){1,6}?, )?(?:(?:its|the|this|it) )(?:[a-z0-9]+ ){0,4}?(?:${word('part')} |conjugate |adc |drug |candidate |it )?(?:, |is |are |was |has |being )*(?:[a-z]+ ){0,2}?(?:${word('joined')} |comprises |consists of |contains |carries |releases |delivers |uses |utilizes |incorporates |${word('part')} (?:is|,) )`,
);
const general =
  /(?<![^ ])(?:adcs|conjugates|antibodies|payloads|programs|candidates|company|platform|technology) /;

/** @returns the drug; `[undefined]` for the one that the paragraph speaks of; nothing where none is told */
export function partsBefore(sentence: Sentence, at: number): (ThingMention | undefined)[] | undefined {
  const { line, mentions } = sentence.masked;
  const { from, to } = clause(sentence, at);
  const whole = `${line.slice(from, to).trimEnd()} `;
  if (!/(?<![^ ])(?:Compound|Beside)_/.test(line)) {
    return ofTopic.test(whole) && !general.test(whole) ? [undefined] : undefined;
  }
  const names = new Set(
    [...whole.matchAll(/Compound_(\d+) /g)].map(([, place]) => nameOf(mentions[Number(place)])),
  );
  const after = `${line.slice(at, to).trimEnd()} `;
  const hit = isPartOf.exec(after) ?? (names.size === 1 && !isOther.test(whole) ? made.exec(whole) : null);
  const place = Number(/\d+/.exec(hit?.[1] ?? '')?.[0]);
  const drug = mentions[place];
  const isAfter = hit !== null && after.includes(`${hit[1]} `);
  return isAfter && drug && isThing(drug) && !drug.beside ? [drug] : undefined;
}

const nameOf = (mention: unknown): string =>
  typeof mention === 'object' && mention !== null && 'name' in mention ? String(mention.name) : '';

const isOther = new RegExp(`(?<![^ ])${word('end')} `);
