/** What one sentence tells of a word as it tells it of drugs: "X, a humanized antibody", "treated with X", "X monotherapy". */
import { alternatives, eitherCase } from '../tables.ts';
import { finds } from '../text/finds.ts';

/** A word that stands as a drug's name does, and how much that says. */
export interface Frame {
  name: string;
  /** Offset of the name in the sentence. */
  at: number;
  /** 3 tells a drug by itself, 2 with another frame, 1 hardly. */
  worth: 1 | 2 | 3;
  /** The words that tell it: the same words twice say it once. */
  by: string;
  /** Whether it bears the sign of a trademark. */
  marked: boolean;
}

const words = (role: string): string => `(?:${eitherCase(alternatives('drug-frames', role))})`;

/** "Remitogen", "OvaRex", "LymphoStat-B"; "D2E7", "AVP-21D9", "hu14.18-IL2": begins with a capital, a digit or "hu". */
const word = String.raw`(?<![\p{L}\p{N}.$#@/-])(?<name>(?=\p{Lu}|\p{N}+\p{L}|\p{Ll}{1,3}[\p{Lu}\p{N}]|\p{Ll}-\p{Lu})[\p{L}\p{N}]+(?:[.–-](?!\p{Ll}{3})[\p{L}\p{N}]+)*)`;
const mark = String.raw`(?<mark>\s?(?:[®™]|\((?:R|TM|r|tm)\)))?`;
/** "(apolizumab)", "(AS1413)" may follow the name. */
const bracket = String.raw`(?:\s\([^()]{2,50}\))?`;
/** Words before the noun that says what a drug is: "humanized IgG1 monoclonal", none that says that it is another thing. */
const described = String.raw`(?:(?!${words('no-drug')}(?!\p{L}))[\p{L}\p{N}'’/+-]+,?\s){0,9}?`;
const article = String.raw`(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Oo]ne of (?:its|our|the)|(?:[Tt]he\s)?[Cc]ompany['’]s)`;
/** What follows the noun where the description goes on or ends; "antibody maker" does neither. */
const head = String.raw`${words('noun')}(?=[,.;:)]|\s(?:that|which|for|to|in|with|of|by|from|on|against|and|or|designed|targeting|targeted|directed|being|currently|now|composed|consisting|comprising|made|developed|based|intended|under|used|using|as|is|was|has|whose|specific|engineered|derived|combining|under)(?!\p{L})|$)`;

const before = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<by>${words('before')})|(?<weak>${words('before-weak')}))\s(?:${words('before-name')}\s){0,2}${word}${mark}(?!['’]s?\s|\s\p{Lu}\p{Ll})`,
  'gu',
);
const after = new RegExp(
  String.raw`${word}${mark}${bracket}[\s-](?:(?<by>${words('after')})|(?<weak>${words('after-weak')}))(?![\p{L}-])`,
  'gu',
);
const told = new RegExp(
  String.raw`${word}${mark}${bracket}(?:,|,?\s(?:is|was|which\sis))\s(?:also\s|now\s|currently\s)?${article}\s${described}${head}`,
  'gu',
);
/** "its lead antibody Remitogen", "the drug candidate, D2E7,". */
const named = new RegExp(
  String.raw`(?<![\p{L}-])(?:${article}|[\p{L}\d]+-[\p{L}\d]+|\p{L}+['’]s?|${words('noun')})\s${described}(?<by>${words('noun')})(?:s\s(?:such\sas|including))?(?<comma>,)?\s${word}${mark}(?!['’]s?\s|\s\p{Lu}\p{Ll})`,
  'gu',
);
const called = new RegExp(
  String.raw`(?<![\p{L}-])${words('noun')}[^.;]{0,60}?\s(?<by>${words('called')})\s(?:the\s)?["“]?${word}${mark}`,
  'gu',
);

/** Every frame of a sentence, a trademark sign counting as one more. */
export function framesIn(sentence: string): Frame[] {
  const found: Frame[] = [];
  const read = (expression: RegExp, worth: (match: RegExpExecArray) => Frame['worth']) => {
    for (const match of finds(sentence, expression)) {
      const { name = '', by = 'is', weak, mark: sign } = match.groups ?? {};
      const at = match.index + match[0].indexOf(name);
      if (expression === after && isPartOfName(sentence, at)) continue;
      // A small raised TM may have lost its place.
      const glued = /(?<=\p{Ll}{2})TM$/u.exec(name);
      const frame = { name: glued ? name.slice(0, -2) : name, at, marked: Boolean(sign ?? glued) };
      found.push({ ...frame, worth: worth(match), by: (weak ?? by).toLowerCase() });
      if (frame.marked) found.push({ ...frame, worth: 1, by: '®' });
    }
  };
  for (const beside of [before, after]) read(beside, ({ groups }) => (groups?.weak ? 1 : 2));
  read(told, () => 3);
  read(named, (match) => worthBehindNoun(match, sentence));
  read(called, () => 3);
  return found;
}

/** "the antibody Kestrel licensed": without a number or sign the word may be whose it is. */
function worthBehindNoun(
  { index, groups, 0: { length } }: RegExpExecArray,
  sentence: string,
): Frame['worth'] {
  if (/\d/.test(groups?.name ?? '') || groups?.mark) return 3;
  return /^\s\p{Ll}+(?:ed|s|d)(?!\p{L})/u.test(sentence.slice(index + length, index + length + 20)) ? 1 : 2;
}

/** "Dr. Roe demonstrated", "Kestrel Biologics therapy": a word with a capital before it makes it part of a name. */
const isPartOfName = (sentence: string, at: number): boolean =>
  /\p{Lu}[\p{L}.]*\s$/u.test(sentence.slice(Math.max(0, at - 20), at)) &&
  !/^\p{Lu}[\p{L}.]*\s$/u.test(sentence.slice(0, at));
