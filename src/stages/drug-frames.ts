/** What one sentence tells of a word as it tells it of drugs: "X, a humanized antibody", "treated with X", "X monotherapy". */
import { alternatives, eitherCase } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';

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
  /** Whether the words stand before the name, where trials are named less. */
  leads: boolean;
}

const words = (role: string): string => `(?:${eitherCase(alternatives('drug-frames', role))})`;

/** "Remitogen", "OvaRex", "LymphoStat-B"; "D2E7", "AVP-21D9", "hu14.18-IL2": begins with a capital, a digit or "hu". */
const shape = String.raw`(?=\p{Lu}|\p{N}+\p{L}|\p{Ll}{1,3}[\p{Lu}\p{N}]|\p{Ll}-\p{Lu})[\p{L}\p{N}]+(?:[.–-](?!\p{Ll}{3})[\p{L}\p{N}]+)*`;
const word = String.raw`(?<![\p{L}\p{N}.$#@/-])(?<name>${shape})`;
const sign = String.raw`(?:\s?(?:[®™]|\((?:R|TM|r|tm)\)))`;
const mark = `(?<mark>${sign})?`;
/** "(apolizumab)", "(AS1413)" may follow the name. */
const bracket = String.raw`(?:\s\([^()]{2,50}\))?`;
/** "CeaVac® and TriAb®", "A, B and C": what stands so is of one kind. */
const further = new RegExp(
  String.raw`${sign}?${bracket}(?:,\s${shape}${sign}?${bracket}){0,4},?\s(?:and|or)\s${shape}`,
  'uy',
);
const item = new RegExp(String.raw`${word}${mark}`, 'gu');
/** Words before the noun that says what a drug is: "humanized IgG1 monoclonal", none that says that it is another thing. */
const described = String.raw`(?:(?!${words('no-drug')}(?!\p{L})(?!\s${words('noun')}(?!\p{L})))[\p{L}\p{N}'’/+-]+,?\s){0,9}?`;
const article = String.raw`(?:[Aa]n?|[Tt]he|[Ii]ts|[Oo]ur|[Tt]heir|[Oo]ne of (?:its|our|the)|(?:[Tt]he\s)?[Cc]ompany['’]s)`;
const noun = `(?:${words('noun')}s?|${words('nouns')})`;
/** What follows the noun where the description goes on or ends; "antibody maker" does neither. */
const head = String.raw`${noun}(?=[,.;:)]|\s(?:that|which|for|to|in|with|of|by|from|on|against|and|or|designed|targeting|targeted|directed|being|currently|now|composed|consisting|comprising|made|developed|based|intended|under|used|using|as|is|was|has|whose|specific|engineered|derived|combining)(?!\p{L})|$)`;

const before = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<by>${words('before')})|(?<weak>${words('before-weak')}))\s(?:${words('before-name')}\s){0,2}${word}${mark}(?!['’]s?\s|\s\p{Lu}\p{Ll}|\s${words('nouns')}(?!\p{L}))`,
  'gu',
);
const after = new RegExp(
  String.raw`${word}${mark}${bracket}[\s-](?:(?<by>${words('after')})|(?<weak>${words('after-weak')}))(?![\p{L}-])`,
  'gu',
);
const afterEnd = new RegExp(String.raw`[\s-](?:${words('after')}|${words('after-weak')})(?![\p{L}-])`, 'u');
const told = new RegExp(
  String.raw`${word}${mark}${bracket}(?:,|,?\s(?:is|was|which\sis))\s(?:also\s|now\s|currently\s)?${article}\s${described}${head}`,
  'gu',
);
/** What stands between the name and the noun in `told`. */
const toldMiddle = new RegExp(String.raw`(?:,|\s(?:is|was))\s(?:also\s|now\s|currently\s)?${article}\s`, 'u');
/** "Kestrel and Halden are currently developing human antibodies": firms that do something with them. */
const actless = String.raw`(?!(?:\p{Ll}+ly\s|now\s|also\s)*(?!(?:neutrali[sz]|block|target|bind|activat|deplet|inhibit|internali[sz])ing\s)\p{Ll}+ing\s)`;
/** "CeaVac and TriAb are monoclonal antibodies." */
const both = new RegExp(
  String.raw`${word}${mark}(?=${bracket}(?:,\s${shape}${sign}?${bracket}){0,3},?\sand\s${shape}${sign}?${bracket}\sare\s(?:both\s|all\s)?${actless}${described}${words('nouns')}(?!\p{L}))`,
  'gu',
);
/** "its lead antibody Remitogen", "the drug candidate, D2E7,", "its antibodies, CeaVac and TriAb". */
const named = new RegExp(
  String.raw`(?<![\p{L}-])(?:${article}|[\p{L}\d]+-[\p{L}\d]+|\p{L}+['’]s?|${noun})\s${described}(?<by>${noun})(?:,?\s(?:such\sas|including|like|called|named))?(?<comma>,)?\s${word}${mark}(?!['’]s?\s|\s\p{Lu}\p{Ll})`,
  'gu',
);
/** What `named` ends with: it may begin at any word, so this is asked first. */
const namedEnd = new RegExp(
  String.raw`${noun}(?:,?\s(?:such\sas|including|like|called|named))?,?\s${shape}`,
  'u',
);
const called = new RegExp(
  String.raw`(?<![\p{L}-])${noun}[^.;]{0,60}?\s(?<by>${words('called')})\s(?:the\s)?["“]?${word}${mark}`,
  'gu',
);
/** "MCC, also called Urocidin": without the noun it may be the name of a firm. */
const alsoCalled = new RegExp(
  String.raw`[,(]\s?(?<by>(?:also|now|formerly|previously)\s${words('called')})\s(?:the\s)?["“]?${word}${mark}`,
  'gu',
);
/** "TRAIL-R2 mAb is an agonistic antibody": named after its target. */
const ofTarget =
  /(?<=^|[.;“"]\s?)(?<name>\p{Lu}[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)?\s[mM]Ab)(?=\s(?:is|was|has|binds|targets|blocks)\s)/gu;

/** Every frame of a sentence, a trademark sign counting as one more. */
export const framesIn = (sentence: string): Frame[] =>
  readers.flatMap((reader) => {
    if (reader.part && !occurs(sentence, reader.part)) return [];
    return [...finds(sentence, reader.expression)].flatMap((match) => framesOf(match, reader, sentence));
  });

/** Those of one match: of the name, and of what "and" joins to it. */
function framesOf(match: RegExpExecArray, reader: FrameReader, sentence: string): Frame[] {
  const { worth, lists, leads = false, plural, isOther } = reader;
  const { name = '', by = 'is', weak = by } = match.groups ?? {};
  const at = match.index + match[0].lastIndexOf(name);
  if (isOther?.(sentence, at)) return [];
  further.lastIndex = at + name.length;
  const more = lists ? further.exec(sentence) : null;
  // "our products Provenge and Neuvenge" tells both at once.
  const value = more && plural?.test(by) ? 3 : worth(match, sentence);
  const told = { by: weak.toLowerCase(), worth: value, leads };
  const own = withMark(match, at, sentence, told);
  if (value === 1 || !more) return own;
  const others = [...finds(more[0].replace(/\([^()]*\)/g, blank), item)];
  return [...own, ...others.flatMap((next) => withMark(next, at + name.length + next.index, sentence, told))];
}

/** The frame of a name, and one more where it bears the sign of a trademark. */
function withMark(
  { groups }: RegExpExecArray,
  at: number,
  sentence: string,
  told: Pick<Frame, 'by' | 'worth' | 'leads'>,
): Frame[] {
  const { name = '', mark: sign } = groups ?? {};
  // A small raised TM may have lost its place.
  const glued = /(?<=\p{Ll}{2})TM$/u.test(name);
  const rest = sentence.slice(at + name.length, at + name.length + 70);
  const marked = Boolean(sign) || glued || isSpelled(name, rest);
  const frame = { ...told, name: glued ? name.slice(0, -2) : name, at, marked };
  return marked ? [frame, { ...frame, worth: 1, by: '®' }] : [frame];
}

/** "STR (Skeletal Targeted Radiotherapy)": letters that the bracket spells out. */
const isSpelled = (name: string, rest: string): boolean =>
  /^\p{Lu}{3,5}$/u.test(name) &&
  /^\s?\(((?:\p{Lu}[\p{L}-]+\s?){3,5})\)/u.exec(rest)?.[1]?.replace(/[^\p{Lu}]/gu, '') === name;

const blank = (text: string): string => ' '.repeat(text.length);

/** A way of telling. */
interface FrameReader {
  expression: RegExp;
  worth: (match: RegExpExecArray, sentence: string) => Frame['worth'];
  /** Whether what "and" joins to the name is told too. */
  lists: boolean;
  /** What each match holds, where that is found sooner. */
  part?: RegExp;
  /** Whether the words stand before the name. */
  leads?: boolean;
  /** Words that tell of several: then all that are listed are told at once. */
  plural?: RegExp;
  /** Whether what stands at a place is no name by itself. */
  isOther?: (sentence: string, at: number) => boolean;
}

const readers: readonly FrameReader[] = [
  { expression: before, worth: worthBeside, lists: true, leads: true },
  { expression: after, worth: worthBeside, lists: false, part: afterEnd, isOther: isPartOfName },
  { expression: told, worth: () => 3, lists: false, part: toldMiddle },
  { expression: both, worth: () => 3, lists: true },
  { expression: named, worth: worthBehindNoun, lists: true, part: namedEnd, plural: /(?:s|ies)$/ },
  { expression: called, worth: () => 3, lists: false },
  { expression: alsoCalled, worth: () => 2, lists: false },
  { expression: ofTarget, worth: () => 3, lists: false },
];

function worthBeside({ groups }: RegExpExecArray): Frame['worth'] {
  return groups?.weak ? 1 : 2;
}

/** "the antibody Kestrel licensed", "For its lead candidate, Kestrel plans": the word may be whose it is. */
function worthBehindNoun(
  { index, groups, 0: { length } }: RegExpExecArray,
  sentence: string,
): Frame['worth'] {
  const rest = sentence.slice(index + length, index + length + 20);
  if (groups?.comma && !/^\)?(?:[,.;:)]|$|\s\(|\s(?:and|or|for|in|which|that|with|against)\s)/u.test(rest))
    return 1;
  if (/\d/.test(groups?.name ?? '') || groups?.mark) return 3;
  return /^\s\p{Ll}+(?:ed|s|d)(?!\p{L})/u.test(rest) && !/^\s(?:is|was|has|plus|as)\s/.test(rest) ? 1 : 2;
}

/** "Dr. Roe demonstrated", "Kestrel Biologics therapy": a word with a capital before it makes it part of a name. */
function isPartOfName(sentence: string, at: number): boolean {
  return (
    /\p{Lu}[\p{L}.]*\s$/u.test(sentence.slice(Math.max(0, at - 20), at)) &&
    !/^\p{Lu}[\p{L}.]*\s$/u.test(sentence.slice(0, at))
  );
}
