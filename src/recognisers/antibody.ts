/** Antibodies that no list has: by INN stem, and by the name of the mouse clone with its prefix ("huN901", "chTNT"). */
import { type Recogniser, spanOf } from './recogniser.ts';

/**
 * The INN stem -mab, and since 2021 its four successors -tug, -bart, -mig and -ment.
 * Source: WHO, INN nomenclature scheme for monoclonal antibodies (2021).
 */
const inn =
  /(?<![\p{L}\p{N}])(?<name>\p{L}{3,}(?:[aeiou]mab|[aeiou](?:tug|bart)|[aeiou]mig))(?![\p{L}\p{N}])/giu;

/** "hu" humanised, "ch" chimeric, "mu" murine, then a clone name with a capital or digit: "huC242", "huMy9-6". */
const clone =
  /(?<![\p{L}\p{N}-])(?<name>(?:hu|ch|mu)(?:\p{Lu}[\p{L}\p{N}]*-?\d[\p{L}\p{N}]*|\d+\p{Lu}[\p{L}\p{N}]*)(?:-\d{1,3}(?!\d))?|HuMax-[\p{L}\p{N}]+)(?![\p{L}\p{N}])/gu;

export const recognise: Recogniser = (scope) =>
  [inn, clone].flatMap((finder) =>
    [...scope.words.matchAll(finder)].map((match) => {
      const name = match.groups?.name ?? match[0];
      return { kind: 'Antibody' as const, name, by: 'antibody', ...spanOf(scope, match.index, name.length) };
    }),
  );
