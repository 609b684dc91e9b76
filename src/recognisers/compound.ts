/** Drug candidates that no list has: by conjugate name, by code, by "formerly known as". */

import { lookUp } from '../lexicon/names.ts';
import { readLexicon } from '../lexicon/read.ts';
import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { codesIn } from './drug-code.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const suffixes = readLexicon('inn-suffix')
  .map(({ name }) => name)
  .join('|');
/** "DM1", "MMAE", "SN-38", and whole words: "doxorubicin". */
const payloads = readLexicon('payload')
  .filter(({ fields }) => fields.kind === 'agent')
  .flatMap(({ name, aliases }) => [name, ...aliases])
  .filter((name) => (/^[\w-]{3,6}$/.test(name) && /\d|[A-Z]{3}/.test(name)) || /^[a-z]{7,}$/.test(name))
  .join('|');

/** How second words end that no list has: by the stem of what they carry. */
const payloadStems = String.raw`\p{Ll}{2,}(?:dotin|tansine|tecan|sirine|micin|rubicin|bulin|zine|sine|tox|clax|limod|toxin)`;

/**
 * "brentuximab vedotin", "lorvotuzumab mertansine": the antibody's INN with the suffix word of its payload.
 * Source: WHO, INN for biological and biotechnological substances (a review), two-word names of conjugates.
 */
const inn = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>\p{L}{3,}(?:(?:mab|tug|bart|mig|ment|pept|fusp|alfa|kin)[\s-](?:${suffixes})|(?:[aeiou]mab|tug|bart|[a-z]kin)\s(?:${payloadStems}))(?:-\p{Ll}{4}(?!\p{L}))?)(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Stems of drugs that are no antibodies and stand alone in deals of this field. Gene and cell therapies take two words, of
 * which many share the second: "betibeglogene autotemcel", "atidarsagene autotemcel".
 */
const stems = readLexicon('inn-stem')
  .filter(({ fields }) => fields.kind === 'other')
  .map(({ name }) => name)
  .join('|');
const stem = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<name>(?!inter)(?:\p{L}{4,}gene\s(?=\p{L}+(?:vec|cel)(?!\p{L})))?\p{L}{3,}(?:${stems})(?:\s(?:alfa|beta))?)(?![\p{L}\p{N}])`,
  'giu',
);

/** "huN901-DM1", "trastuzumab-MCC-DM1", "anti-CD22-vcMMAE": an antibody's name, perhaps a linker's, and a payload's. */
const conjugate = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?=[\p{L}\p{N}-]*[\p{Lu}\d])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+){0,2}-(?:vc-?|mc-?)?(?:${payloads}))(?![\p{L}\p{N}])`,
  'gu',
);

/** "Cotara® is for glioblastoma", "sales of MyVax(TM)": a trademark that is given, sold or approved. */
const marked = String.raw`\p{Lu}[\p{L}]{3,18}(?:-\p{Lu}\p{L}*)?`;
const sign = String.raw`\s?(?:®|™|\((?:R|TM|r|tm)\))`;
const branded = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?<=(?:${alternatives('code-words', 'brand-before')})\s)(?<first>${marked})${sign}(?!\s\p{L}+(?:\s\p{L}+)?\s(?:technology|platform|antibod)|\s(?:\p{L}+[\s-]){0,2}(?:${alternatives('code-words', 'kinds')})(?!\p{L}))|(?<second>${marked})${sign}(?=\s(?:\(\p{Ll}{5,}(?:[- ]\p{Ll}+){0,3}\)|(?:\([^)]{3,60}\)\s)?(?:${alternatives('code-words', 'brand-after')})(?!\p{L}))))`,
  'gu',
);

/** Cheap tests: what the expressions for names cannot do without. */
const innHint = new RegExp(String.raw`${suffixes}|(?:mab|tug|bart|kin)\s${payloadStems}`, 'iu');
const conjugateHint = new RegExp(`-(?:vc-?|mc-?)?(?:${payloads})`);
const stemHint = new RegExp(`(?:${stems})`, 'i');

/** Not "SPDB-DM4", a linker with its payload, nor "antibody-DM4", which tells no antibody. */
const isNoLinkerPayload = ({ groups: { name = '' } = {} }: RegExpExecArray): boolean =>
  !name.includes('-') ||
  (lookUp('Linker', name.slice(0, name.lastIndexOf('-'))) === undefined && !unnamed.test(name));
const unnamed =
  /^(?:(?:mono|bi)?(?:antibod(?:y|ies)|m?Abs?|IgG\d?|linker|protein|peptide|ADC|conjugate|payload|drug|toxin)s?)-/i;

export const recognise: Recogniser = (scope) => {
  const named = [
    ...(occurs(scope.words, innHint) ? finds(scope.words, inn) : []),
    ...(occurs(scope.words, conjugateHint) ? finds(scope.words, conjugate).filter(isNoLinkerPayload) : []),
    ...(occurs(scope.words, stemHint) ? finds(scope.words, stem) : []),
  ];
  const coded = scope.biotech ? codesIn(scope).filter(isNoLinkerPayload) : [];
  const brands = scope.biotech && /[®™]|\((?:R|TM)\)/i.test(scope.words) ? finds(scope.words, branded) : [];
  return [...named, ...coded, ...brands].map((match) => {
    const { name = match[0], first, second } = match.groups ?? {};
    const called = first ?? second ?? name;
    return {
      kind: 'Compound' as const,
      // "XmAb®14045"
      name: called.replace(/[®™]/, ''),
      by: 'compound',
      ...spanOf(scope, match.index, called.length),
    };
  });
};
