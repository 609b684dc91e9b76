/** Drug candidates that no list has: by conjugate name, by code, by "formerly known as". */

import { readLexicon } from '../lexicon/read.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const suffixes = readLexicon('inn-suffix')
  .map(({ name }) => name)
  .join('|');
/** "DM1", "MMAE", "SN-38", and whole words: "doxorubicin". */
const payloads = readLexicon('payload')
  .filter(({ fields }) => fields.kind === 'agent')
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .filter((name) => (/^[\w-]{3,6}$/.test(name) && /\d|[A-Z]{3}/.test(name)) || /^[a-z]{7,}$/.test(name))
  .join('|');

/**
 * "brentuximab vedotin", "lorvotuzumab mertansine": the antibody's INN with the suffix word of its payload.
 * Source: WHO, INN for biological and biotechnological substances (a review), two-word names of conjugates.
 */
const inn = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>\p{L}{3,}(?:mab|tug|bart|mig|ment|pept|fusp|alfa)(?:[\s-](?:${suffixes}))(?:-\p{Ll}{4}(?!\p{L}))?)(?![\p{L}\p{N}])`,
  'giu',
);

/** Stems of drugs that are no antibodies and stand alone in deals of this field. */
const stems = readLexicon('inn-stem')
  .filter(({ fields }) => fields.kind === 'other')
  .map(({ name }) => name)
  .join('|');
const stem = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>(?!inter)\p{L}{3,}(?:${stems}))(?![\p{L}\p{N}])`,
  'giu',
);

/** "huN901-DM1", "trastuzumab-MCC-DM1", "anti-CD22-vcMMAE": an antibody's name, perhaps a linker's, and a payload's. */
const conjugate = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?=[\p{L}\p{N}-]*[\p{Lu}\d])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,2}-(?:vc-?|mc-?)?(?:${payloads}))(?![\p{L}\p{N}])`,
  'gu',
);

/** How firms write the codes of their candidates. Longer shapes stand first where one begins as another does. */
const shapes = [
  // "SGN-CD19A", "SHR-A1811", "BL-B01D1", "AGS-16C3F", "SGN-B6A", "STRO-001"
  String.raw`\p{Lu}{2,6}-(?=\p{Lu}*\d)[\p{Lu}\d]{2,9}(?:\p{Ll}|-\p{Lu}(?![\p{L}\p{N}]))?`,
  // "SGN-STNV", "RC48-ADC"
  String.raw`\p{Lu}{2,6}\d{0,2}-\p{Lu}{2,6}\d{0,3}`,
  // "SAR3419", "GSK2857916", "PF 06664178"; "DCDT2980S", "KB001-A", "AGS67E", "XmAb5574", "MORAb-202"
  String.raw`(?:\p{Lu}{2,6}|\p{Lu}\p{Lu}?\d|\p{Lu}{2,4}\p{Ll}{1,2}|\p{Lu}\p{Ll}{1,4}(?=-\d{3})|\p{Lu}\p{Ll}\p{Lu}\p{Ll}(?=\d{3}))[-–]?(?:\d{2}[-–]\d{1,5}|\d{2,8})(?:\p{Lu}\p{Lu}?|\p{Ll}|-\p{Lu}(?![\p{L}\p{N}])|-CDx)?`,
  // "BAY 94-9343", "AMG 595", "LY 3076226"
  String.raw`(?:${alternatives('code-words', 'maker')})[ ]\d{2,8}(?:-\d{3,5})?`,
  String.raw`\p{Lu}{2,6}[ ]\d{2}-\d{4}`,
  // "U3-1402", "TORL-1-23", "E7777", "9MW2821"
  String.raw`\p{Lu}{1,4}\d{1,2}-\d{3,5}\p{Ll}?`,
  String.raw`\p{Lu}{3,5}-\d{1,2}-\d{2,3}`,
  String.raw`[ADEHMRTVYZ]\d{4}`,
  String.raw`\d\p{Lu}{2}\d{4}`,
]; // prettier-ignore

const code = new RegExp(
  String.raw`(?<![\p{L}\p{N}./$#-])(?<name>${shapes.join('|')})(?![\p{L}\p{N}%]|[-/]\d|\.\d|,\d)`,
  'gu',
);

/** "Cotara® is for glioblastoma", "sales of MyVax(TM)": a trademark that is given, sold or approved. */
const marked = String.raw`\p{Lu}[\p{L}]{3,18}(?:-\p{Lu}\p{L}*)?`;
const sign = String.raw`\s?(?:®|™|\((?:R|TM|r|tm)\))`;
const branded = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<=(?:${alternatives('code-words', 'brand-before')})\s)(?<first>${marked})${sign}(?!\s\p{L}+(?:\s\p{L}+)?\s(?:technology|platform|antibod))|(?<second>${marked})${sign}(?=\s(?:\(\p{Ll}{5,}(?:[- ]\p{Ll}+){0,3}\)|(?:\([^)]{3,60}\)\s)?(?:${alternatives('code-words', 'brand-after')})(?!\p{L}))))`,
  'gu',
);

/** "BEC2, an anti-idiotypic antibody": too short for a code, but told what it is. */
const introduced =
  /(?<![\p{L}\p{N}./$#-])(?<name>\p{Lu}{2,5}-?\d\p{L}?)(?=,\s(?:an?|the|its|our)\s(?:[\p{L}\p{N}-]+\s){0,4}(?:antibody|inhibitor|compound|vaccine|candidate|conjugate|ADC|immunotoxin|bispecific|drug|agent)(?!\p{L}))/gu;

/** How trials are called, not drugs that the list does not have. */
const trialName = /^\p{Lu}+-\d{1,2}$/u;
const payloadBefore =
  /\b(?:payload|warhead|cytotoxin|toxin|effector molecule)(?:,| is| called| named| known as)?\s$/i;

/** "V600E". */
const mutation = /^\p{Lu}\d{2,4}\p{Lu}$/u;

/** A state with its zip code. */
const zipCode = /^\p{Lu}{2}[- ]?\d{5}$/u;

/** What a drug's code stands beside, within a few words. */
const near = new RegExp(String.raw`(?<!\p{L})(?:${alternatives('code-words', 'near')})(?!\p{L})`, 'iu');

/** What a number that is no drug's stands behind, or looks like. */
const otherNumber = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${alternatives('code-words', 'number')})\s?|#)$`,
  'u',
);
const otherCode = new RegExp(
  String.raw`^(?:(?:${alternatives('code-words', 'prefix')}|H|Q)(?:[-–\s](?!\d{5})|(?=\d))|(?!(?:${alternatives('code-words', 'maker')})-)[\p{Lu}-]+$)`,
  'u',
);

/** "the trial (STML-401; NCT02113982)": trials have codes too. */
const registered = /^(?:[;,] ?| \()(?:ClinicalTrials\.gov )?(?:Identifier:? )?NCT\d/;

/** Cheap tests: what the expressions for names cannot do without. */
const innHint = new RegExp(suffixes, 'i');
const conjugateHint = new RegExp(`-(?:vc-?|mc-?)?(?:${payloads})`);
const stemHint = new RegExp(`(?:${stems})`, 'i');

export const recognise: Recogniser = (scope) => {
  const named = [
    ...(innHint.test(scope.words) ? finds(scope.words, inn) : []),
    ...(conjugateHint.test(scope.words) ? finds(scope.words, conjugate) : []),
    ...(stemHint.test(scope.words) ? finds(scope.words, stem) : []),
  ];
  const coded =
    scope.biotech && /\d|\p{Lu}-\p{Lu}/u.test(scope.words)
      ? [...finds(scope.words, code), ...finds(scope.words, introduced)].filter((match) =>
          isDrug(scope, match),
        )
      : [];
  const brands = scope.biotech && /[®™]|\((?:R|TM)\)/i.test(scope.words) ? finds(scope.words, branded) : [];
  return [...named, ...coded, ...brands].map((match) => {
    const { name = match[0], first, second } = match.groups ?? {};
    const called = first ?? second ?? name;
    return {
      kind: 'Compound' as const,
      name: called,
      by: 'compound',
      ...spanOf(scope, match.index, called.length),
    };
  });
};

function isDrug({ words }: Scope, match: RegExpExecArray): boolean {
  const found = match[0];
  const before = words.slice(Math.max(0, match.index - 80), match.index);
  const after = words.slice(match.index + found.length, match.index + found.length + 80);
  // A heading in capitals hyphenates words that are no codes.
  if (!/\p{Ll}/u.test(words) && !/\d{2}/.test(found)) return false;
  if (registered.test(after)) return false;
  // "ARC-10, a trial": two digits and the word name the trial; "the payload is CPT113" the payload.
  if (
    trialName.test(found) &&
    /^,?\s(?:an?\s|the\s)?(?:\w+\s){0,2}(?:[Pp]hase \S+\s)?(?:trial|study)\b/.test(after)
  )
    return false;
  if (payloadBefore.test(before) || mutation.test(found)) return false;
  if (zipCode.test(found) || otherCode.test(found) || otherNumber.test(before)) return false;
  return /['’]s?\s$/.test(before) || near.test(`${before} · ${after}`);
}
