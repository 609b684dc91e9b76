/** Platforms that a text tells as somebody's in words of its own: "its patented bacterial cell expression (BCE) technology". */

import { lookUp } from '../lexicon/names.ts';
import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { initialsOf } from '../text/initials.ts';
import { isHeading } from './firm-in-deal.ts';
import type { ThingMention } from './mention.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';
import { mark, words } from './technology-words.ts';

/** Whose it is: "its", "Kestrel's", "Kestrel’", "the Company's", "using proprietary"; a plain adjective or two may follow. */
const whose = String.raw`(?:\b(?:[Ii]ts|[Oo]ur|[Tt]heir)|(?<=\p{L})['’]s|(?<=s)['’]|(?:[Uu]s|[Uu]tiliz|[Ll]everag|[Aa]pply|[Ee]mploy|[Hh]arness)ing(?:\s(?:an?|the))?(?=\s(?:proprietary|patented)\s))\s(?:(?:${words('praise')}|\p{Ll}+-\p{Ll}+)\s){0,3}`;
const noun = String.raw`\s(?:${words('between')}\s){0,2}(?:${words('noun')}|Platforms?|Technolog(?:y|ies))(?!\p{L})`;

/** "its patented bacterial cell expression (BCE) technology": the letters are the words' own. */
const spelled = new RegExp(
  String.raw`${whose}(?<names>(?:\p{L}[\p{L}-]+\s){1,4}\p{L}[\p{L}-]+)\s\((?<letters>\p{Lu}{3,6})${mark}?\)(?=${noun})`,
  'gu',
);

/** "its proprietary bicyclic peptide (Bicycle®) technology": what the bracket calls it. */
const called = new RegExp(
  String.raw`${whose}(?:\p{L}[\p{L}-]+\s){1,4}\((?<names>\p{Lu}\p{Ll}+[\p{L}\d]*)${mark}?\)(?=${noun})`,
  'gu',
);

/** "our ADC platform, known as TriTox™": what follows such words. */
const known = new RegExp(
  String.raw`(?:${words('noun')}),?\s\(?(?:which\s)?(?:is\s|we\s|the\sCompany\s)?(?:also\s)?(?:known as|called|calls|call|named|termed|referred to as|dubbed)\s(?:the\s)?["“]?(?<names>\p{Lu}[\p{L}\d]*(?:[-+][\p{Lu}\d][\p{L}\d]*)*\+?)(?![\p{L}\d-])(?=${mark}|["”]|[\s,.;)])`,
  'gu',
);

/** "its linker-payload platform (HaldoTox)", "drug-delivery technology HaldoLink™", "peptide technology (Bicycle®)": a name that follows, with its sign or a capital within. */
const behind = new RegExp(
  String.raw`(?<=\p{L}\s)(?:technology|platform)(?:\s\((?<names>\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*)${mark}?\)|\s\((?<signed>\p{Lu}[\p{L}\d]+)${mark}\)|,?\s["“]?(?<marked>\p{Lu}[\p{L}\d]*(?:[-+][\p{L}\d]+)*\+?)${mark})`,
  'gu',
);

/** "Kestrel's proprietary Fc Optimization technology platform": two to four words with capitals. */
const titled = new RegExp(
  String.raw`${whose}(?<names>(?:\p{Lu}[\p{L}\d]+\s){1,3}\p{Lu}[\p{L}\d]+)${mark}?(?=${noun})`,
  'gu',
);

const general = new RegExp(`^${words('general')}$`, 'u');
const common = new RegExp(
  String.raw`^(?:${['general', 'not-firm', 'lead', 'trade', 'common', 'place', 'of-field'].map((role) => alternatives('name-words', role)).join('|')})$`,
  'u',
);
const hint = new RegExp(`${words('noun')}|Platform|Technolog`);

export const recognise: Recogniser = (scope) => {
  if (!scope.biotech || !occurs(scope.words, hint) || isHeading(scope.words)) return [];
  return [
    ...finds(scope.words, spelled).flatMap((match) => (isShort(match) ? mention(scope, match) : [])),
    ...finds(scope.words, called).flatMap((match) => mention(scope, match)),
    ...finds(scope.words, known).flatMap((match) => (isCoined(scope, match) ? mention(scope, match) : [])),
    ...finds(scope.words, behind).flatMap((match) => ofSign(scope, match)),
    ...finds(scope.words, titled).flatMap((match) => (isName(scope, match) ? mention(scope, match) : [])),
  ];
};

function mention(scope: Scope, match: RegExpExecArray): ThingMention[] {
  const { names, marked, signed } = match.groups ?? {};
  const name = names ?? marked ?? signed ?? '';
  const at = match.index + match[0].lastIndexOf(name);
  return [{ kind: 'Technology', name, by: 'technology', ...spanOf(scope, at, name.length) }];
}

/** A firm that a bracket names is no platform. */
function ofSign(scope: Scope, match: RegExpExecArray): ThingMention[] {
  const { names, marked, signed } = match.groups ?? {};
  const name = names ?? marked ?? '';
  // In a bracket with its sign a common word is a name: "its bicyclic peptide technology (Bicycle®)".
  if (signed) return general.test(signed) ? [] : mention(scope, match);
  return general.test(name) || common.test(name) || lookUp('Company', name) ? [] : mention(scope, match);
}

const isShort = ({ groups: { names = '', letters = '' } = {} }: RegExpExecArray): boolean =>
  !general.test(letters) && initialsOf(names) === letters;

const isCoined = ({ plain }: Scope, { groups: { names = '' } = {} }: RegExpExecArray): boolean =>
  names.length > 2 && !common.test(names) && !general.test(names) && !plain.has(names.toLowerCase());

/** Not "its Drug Discovery Platform": a word at least that the text does not have in lower case, and no list as common. */
const isName = ({ plain }: Scope, { groups: { names = '' } = {} }: RegExpExecArray): boolean =>
  names.split(' ').some((word) => !common.test(word) && !plain.has(word.toLowerCase())) &&
  !names.split(' ').some((word) => general.test(word));
