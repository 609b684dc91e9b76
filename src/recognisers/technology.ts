/** Platforms that no list has: a coined name before "technology" or "platform" — "its XenoMouse technology". */

import { lookUp } from '../lexicon/names.ts';
import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { initialsOf } from '../text/initials.ts';
import type { ThingMention } from './mention.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';
import { mark, words } from './technology-words.ts';

/** "XpressCF+", "Retrocyte Display"; further words only before a trademark sign. */
const name = String.raw`(?:(?:\p{Lu}\p{L}+\s){1,2}(?=\p{Lu}\p{L}+\s?(?:[®™]|\(TM\))))?(?:\p{Lu}|\p{Ll}{1,2}(?=\p{Lu}))[\p{L}\p{N}]*(?:[-+](?:[\p{Lu}\d]|\p{Ll}{2,5}(?=\p{Lu}))[\p{L}\p{N}]*)*\+?(?:(?<=\p{Ll}CAR)[ ]T(?!\p{L}))?`;

/** "Tubutecan and Alco5 platforms": the noun stands once, after the last. */
const coined = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<names>${name}${mark}?(?:(?:, |,? and |,? or )${name}${mark}?){0,3})\s(?:(?:${words('between')}\s){0,3}|(?<=[®™)]\s)(?:\p{Ll}[\p{L}-]*\s){0,4}?)${words('noun')}(?![\p{L}\p{N}])`,
  'gu',
);

/** "its DuoTox dual-payload technology": after a capital within the word other words may follow. */
const described = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<names>\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*)\s(?:(?!(?:and|or|of|for|in|to|with|by|from|on|as|is|was|has|are|its|their|the|an?|using|that|which|under|into|via)\s)\p{Ll}[\p{L}-]*\s){1,3}${words('noun')}(?![\p{L}\p{N}])`,
  'gu',
);

/** "OmniTrex®, a transgenic mouse technology", "OmniTrex is Kestrel's proprietary platform". */
const explained = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<names>${name}${mark}?)(?:,|\sis)\s(?<whose>an?|the|our|its|(?:the\s)?\p{Lu}[\p{L}\d]*['’]s)\s(?<kind>(?:(?!(?:of|for|in|to|with|by|from|that|which|using|through)\s)[\p{L}\p{N}-]+\s){0,6}?)(?:technology|platform)(?![\p{L}\p{N}]|\s(?:company|firm|provider|business))`,
  'gu',
);

/** "Humaneered® monoclonal antibody". */
const used = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<names>${name}${mark})\s(?:${words('between')}\s){0,2}${words('product')}(?![\p{L}\p{N}])`,
  'gu',
);

/** "Carbon Bridge Cysteine Re-pairing (CBCR) technology". */
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<names>(?:\p{Lu}[\p{L}-]+\s){1,5}\p{Lu}[\p{L}-]+)(?=\s\((?<letters>\p{Lu}{3,6})${mark}?\)\s(?:${words('between')}\s){0,2}${words('noun')}(?!\p{L}))`,
  'gu',
);

/** "LADR (Linker Activated Drug Release) technology". */
const shortened = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<letters>\p{Lu}{3,6})${mark}?(?=\s\((?<names>(?:\p{L}[\p{L}-]+\s){1,5}\p{L}[\p{L}-]+)\)\s(?:${words('between')}\s){0,2}${words('noun')}(?!\p{L}))`,
  'gu',
);

/** A capital or digit within the word. */
const inner = /^\p{Lu}[\p{L}\p{N}]*(?:[\p{Ll}\d][\p{Lu}\d]|[-+])[\p{L}\p{N}+]*/u;

/** "its proprietary Tubutecan platform": owned, so a plain word with a capital is a name too. */
const owned = /(?:\bproprietary|['’]s|s['’]|\b(?:its|our|their))\s$/;

/** "the Tubutecan platform is owned by Kestrel". */
const held =
  /^,?\s(?:(?:which\s)?(?:is|was|are)\s)?(?:owned|in-?licensed|licensed|developed|invented|pioneered|created)\s(?:by|from)\s/;

const general = new RegExp(`^${words('general')}$`, 'u');
const common = new RegExp(
  String.raw`^(?:${['general', 'not-firm', 'lead', 'trade', 'common'].map((role) => alternatives('name-words', role)).join('|')})$`,
  'u',
);

const nouns = new RegExp(words('noun'));
/** Each with a cheap test for what its expression cannot do without. */
const readers = [
  { hint: nouns, finder: coined, read: named },
  { hint: nouns, finder: described, read: ownOnly },
  { hint: /[®™]|\((?:R|TM)\)/, finder: used, read: named },
  { hint: /(?:,| is) (?:an?|the|our|its|\p{Lu}\S*['’]s) /u, finder: explained, read: named },
  { hint: nouns, finder: spelled, read: inFull },
  { hint: nouns, finder: shortened, read: inShort },
];

export const recognise: Recogniser = (scope) =>
  scope.biotech
    ? readers.flatMap(({ hint, finder, read }) =>
        occurs(scope.words, hint) ? finds(scope.words, finder).flatMap((match) => read(scope, match)) : [],
      )
    : [];

/** A firm's name looks alike, so the platform must be somebody's: "Cytarion's DuoTox …", "its DuoTox …". */
function ownOnly(scope: Scope, match: RegExpExecArray): ThingMention[] {
  return owned.test(scope.words.slice(Math.max(0, match.index - 14), match.index)) ? named(scope, match) : [];
}

/** "TLR-88 and AffiniLink platform": a drug's code. */
const codeLike = /^\p{Lu}{2,6}-\d+$/u;

function named(scope: Scope, match: RegExpExecArray): ThingMention[] {
  const list = match.groups?.names ?? '';
  const isOwned =
    owned.test(scope.words.slice(Math.max(0, match.index - 14), match.index)) ||
    held.test(scope.words.slice(match.index + match[0].length, match.index + match[0].length + 40)) ||
    /proprietary|['’]s/.test(`${match.groups?.whose ?? ''} ${match.groups?.kind ?? ''}`);
  return [...list.matchAll(new RegExp(`(?<name>${name})(?<mark>${mark})?`, 'gu'))].flatMap((item) => {
    const whole = item.groups?.name ?? '';
    const own = withoutOwner(whole);
    const called = own.replace(ofProduct, '');
    const plain =
      isOwned && called.length > 3 && !scope.plain.has(called.toLowerCase()) && !common.test(called);
    if (general.test(called) || codeLike.test(called) || !(item.groups?.mark || inner.test(called) || plain))
      return [];
    const at = match.index + item.index + whole.length - own.length;
    return [{ kind: 'Technology', name: called, by: 'technology', ...spanOf(scope, at, own.length) }];
  });
}

/** "its Halden-ADC technology": what is made with the platform is no part of its name. */
const ofProduct = /(?<=\p{Ll})-(?:ADCs?|based|derived|enabled)$/u;

/** "the MorphoSys HuCAL GOLD® library": whose it is stands before the name. */
function withoutOwner(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && lookUp('Company', first) ? rest.join(' ') : name;
}

/** Letters that the bracket after them spells out. */
function inShort(scope: Scope, match: RegExpExecArray): ThingMention[] {
  const { names = '', letters = '' } = match.groups ?? {};
  if (general.test(letters) || initialsOf(names) !== letters) return [];
  return [
    {
      kind: 'Technology',
      name: letters,
      by: 'technology',
      ...spanOf(scope, match.index, letters.length),
    },
  ];
}

/** The words whose first letters the bracket repeats. */
function inFull(scope: Scope, match: RegExpExecArray): ThingMention[] {
  const { names = '', letters = '' } = match.groups ?? {};
  if (general.test(letters)) return [];
  const all = names.split(/\s/);
  for (let from = 0; from < all.length - 1; from++) {
    const called = all.slice(from).join(' ');
    const capitals = called.replace(/[^\p{Lu}]/gu, '');
    if (initialsOf(called) !== letters && capitals !== letters) continue;
    const at = match.index + names.length - called.length;
    return [{ kind: 'Technology', name: called, by: 'technology', ...spanOf(scope, at, called.length) }];
  }
  return [];
}
