/** What stands around a mention and names the same thing: "Probody conjugates (PDCs)", "X (formerly Y)". */
import { isDrugsCode } from '../recognisers/drug-code.ts';
import type { ThingMention } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import { initialsOf } from '../text/initials.ts';
import { breaksOff, shortens } from './abbreviation.ts';
import { drugNames, formerWords, isDrug, variants } from './drug-second-names.ts';
import { isOfGroup } from './firm-names.ts';
import { firmNames } from './firm-second-names.ts';

/** Words in quotes after a firm that are its part in the deal, read by `refer`, not names. */
const party = new RegExp(String.raw`^(?:the )?(?:${alternatives('name-words', 'party')})$`, 'iu');

const formerBracket = /^\s\((?:formerly|previously|now|f\/k\/a)\s[^()]{3,60}\)(?=\s\()/;

const bracket = new RegExp(
  String.raw`^(?:[®™*]|\((?:R|TM)\)){0,2},?\s?\((?:${formerWords}|now|then|originally(?: known as)?|code-?named|internally known as)?,?\s?["“]?([^()"“”:]{2,60}?)["”]?[®™]?\)`,
);
/** "(gemtuzumab ozogamicin for injection)". */
const preparation = /[®™]?\s(?:for\s)?(?:injection|infusion|intravenous)\b.*$/;

/** Between names in one bracket: "(Lonca, formerly ADCT-402)". */
const separators = new RegExp(String.raw`[®™]?(?:[,;]?\s(?:${formerWords})\s|[,;]\s|\/)`);

/**
 * @param all the mentions of the same sentence
 * @returns further names of the thing, as written
 */
export function secondNames(text: string, mention: ThingMention, all: readonly ThingMention[]): string[] {
  const { kind } = mention;
  const own = text.slice(mention.end, mention.end + 200);
  // "Kestrel R&D LLC (formerly Halden, LLC) ("Kestrel R&D")": its former name stands between.
  const after = kind === 'Company' ? own.replace(formerBracket, '') : own.slice(0, 160);
  const names = [
    ...(kind === 'Company' ? firmNames(text, mention, all, { own, after }) : []),
    ...bracketNames(text, mention, all, after),
    ...(isDrug(mention) ? drugNames(text, mention, all, after) : []),
    ...(kind === 'Technology' ? madeWith(text, mention, after) : []),
  ];
  return names
    .filter((name): name is string => name !== undefined && !party.test(name) && !sign.test(name))
    .flatMap((name) => (isDrug(mention) ? variants(name) : kind === 'Technology' ? numbers(name) : [name]));
}

/** "ToxLynk(TM)": the sign of a mark. */
const sign = /^(?:TM|SM|R|C)$/;

/** "Probody drug conjugates (PDCs)": letters for what is made with a platform stand for it. */
const made =
  /^[®™]?\s(?<words>(?:[\p{L}-]+\s){0,2}(?:conjugate|therapeutic|molecule|body)s?)\s\(["“]?(?<letters>\p{Lu}{3,6})s?[®™]?["”]?\)/u;

function madeWith(text: string, { start, end }: ThingMention, after: string): string[] {
  const { words = '', letters = '' } = made.exec(after)?.groups ?? {};
  const isShort = letters !== '' && initialsOf(`${text.slice(start, end)} ${words}`) === letters;
  return isShort ? [letters] : [];
}

/** "BTCs" is said as "BTC" too, and the other way round. */
const numbers = (name: string): string[] =>
  /^\p{Lu}{2,8}s?$/u.test(name) ? [name.replace(/s$/, ''), `${name.replace(/s$/, '')}s`] : [name];

/** Those of the names in the bracket behind the mention that are its own. */
const bracketNames = (
  text: string,
  mention: ThingMention,
  all: readonly ThingMention[],
  after: string,
): string[] =>
  (bracket.exec(after)?.[1] ?? '')
    .split(separators)
    .map((part) => part.replace(preparation, ''))
    .filter(
      (name) =>
        isSecondName(mention, name, all, text) ||
        shortens(name, mention, text) ||
        breaksOff(name, mention, text) ||
        isGeneric(mention, name, after) ||
        isItsCode(mention, name, all) ||
        isOfGroup(mention, name, text),
    );

/** What stands in a bracket after a drug is its second name when it is a name of that kind. */
function isSecondName(
  mention: ThingMention,
  inside: string,
  all: readonly ThingMention[],
  text: string,
): boolean {
  if (mention.kind === 'Technology') return /^\p{Lu}{2,8}s?$/u.test(inside);
  return (
    isDrug(mention) &&
    all.some(
      ({ kind, start, end }) =>
        isDrug({ kind }) &&
        start > mention.end &&
        start < mention.end + 64 &&
        text.slice(start, end) === inside,
    )
  );
}

/** "PROVIGIL® (modafinil)": after a trademark the bracket holds the generic name. */
const isGeneric = ({ kind }: ThingMention, inside: string, after: string): boolean =>
  kind === 'Compound' &&
  /^\s?(?:[®™]|\((?:R|TM)\))/.test(after) &&
  /^\p{Ll}{5,}(?:[- ]\p{Ll}+){0,3}$/u.test(inside);

/** "DESTINY-Breast01" begins with a word: so trials are called. */
const ofTrial = /^(?=\p{Lu}*[AEIOUY])\p{Lu}{5,}-\p{L}/u;

/** "Darleukin (L19-IL2)", "Oncophage (HSPPC-96)": a code of no usual shape, which nothing else claims. */
const isItsCode = (mention: ThingMention, inside: string, all: readonly ThingMention[]): boolean =>
  mention.kind === 'Compound' &&
  /^(?=.*\d)(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d][\p{L}\d]*(?:[-.][\p{L}\d]+){1,3}$/u.test(inside) &&
  isDrugsCode(inside, inside, 0) &&
  !ofTrial.test(inside) &&
  !all.some(
    ({ start, end }) => start > mention.end && start < mention.end + 8 && end - start >= inside.length,
  );
