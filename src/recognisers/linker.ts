/** Linkers in the second word of a conjugate's INN, and by a coined name before "linker": "Noryx's CleavePoint linker". */
import { finds } from '../text/finds.ts';
import { carriedBySuffix } from './inn-suffix.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const suffixes = carriedBySuffix('Linker');

/** A capital within the word. */
const coined =
  /(?<![\p{L}\p{N}-])(?<name>\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?=[®™]))(?=[®™]?\slinkers?(?!\s(?:technolog|platform|system|chemist)|[\p{L}-]))/gu;

export const recognise: Recogniser = (scope) => [
  ...suffixes(scope),
  ...(scope.biotech && /linker/.test(scope.words)
    ? finds(scope.words, coined).map(({ index, 0: name }) => ({
        kind: 'Linker' as const,
        name,
        by: 'linker',
        ...spanOf(scope, index, name.length),
      }))
    : []),
];
