/** Antibodies that no list has: by INN stem, and by the name of the mouse clone with its prefix ("huN901", "chTNT"). */

import { readLexicon } from '../lexicon/read.ts';
import { finds, occurs } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

/** INN stems of antibodies, after a vowel. */
const stems = readLexicon('inn-stem')
  .filter(({ fields }) => fields.kind === 'antibody')
  .map(({ name }) => name)
  .join('|');
const inn = new RegExp(
  // "Actimab-M" is a trademark.
  String.raw`(?<![\p{L}\p{N}])(?<name>\p{L}{3,}[aeiou](?:${stems}))(?![\p{L}\p{N}]|-\p{Lu}(?![\p{L}\p{N}]))`,
  'giu',
);

/**
 * "hu" or "h" humanised, "ch" or "c" chimeric, "mu" murine, then a clone name with a capital or digit: "huC242", "huMy9-6",
 * "hRS7", "cAC10".
 */
const clone =
  /(?<![\p{L}\p{N}/-])(?<name>(?:hu|ch|mu)(?:\p{Lu}[\p{L}\p{N}]*-?\d[\p{L}\p{N}]*|\d+\p{Lu}[\p{L}\p{N}]*)(?:-\d{1,3}(?!\d))?|[hc]\p{Lu}{2,4}-?\d{1,3}[A-Z]?|HuMax-[\p{L}\p{N}]+)(?![\p{L}\p{N}])/gu;

/** "the monoclonal antibody 3A5": a clone with its place on the plate. */
const plate = /(?<=\b(?:antibody|mAb|MAb),?\s)(?<name>\d{1,3}[A-H]\d{1,2}(?:\.\d{1,2})?)(?![\p{L}\p{N}])/gu;

/** Cheap tests: what the expressions cannot do without. */
const innHint = new RegExp(`[aeiou](?:${stems})`, 'i');
const cloneHint = /(?:hu|ch|mu)[^\sa-z]|[hc]\p{Lu}{2}|HuMax-/u;

export const recognise: Recogniser = (scope) =>
  [
    ...(occurs(scope.words, innHint) ? [inn] : []),
    ...(occurs(scope.words, cloneHint) ? [clone] : []),
    ...(scope.biotech && /\d[A-H]\d/.test(scope.words) ? [plate] : []),
  ].flatMap((finder) =>
    finds(scope.words, finder).map((match) => {
      const name = match.groups?.name ?? match[0];
      return {
        kind: 'Antibody' as const,
        name,
        by: 'antibody',
        ...spanOf(scope, match.index, name.length),
      };
    }),
  );
