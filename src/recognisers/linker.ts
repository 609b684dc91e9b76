/** Linkers by a coined name beside "linker": "Noryx's CleavePoint linker", "a linker called CleavePoint". */
import { finds } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

/** A capital within the word. */
const coined =
  /(?<![\p{L}\p{N}-])(?<name>\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+(?=[®™]))(?=[®™]?\slinkers?(?!\s(?:technolog|platform|system|chemist)|[\p{L}-]))/gu;

/** "our cleavable linker, HaldoLink", "a linker called CleavePoint": a capital within the word. */
const coinedAfter =
  /(?<=(?<!-)\blinker,?\s(?:called\s|named\s|known as\s|designated\s)?)(?<name>\p{Lu}\p{Ll}+\p{Lu}\p{L}+)(?=[®™,.;)]|\s(?:to|and|with|is|was|in)\s|$)/gu;

export const recognise: Recogniser = (scope) =>
  scope.biotech && /linker/.test(scope.words)
    ? [...finds(scope.words, coined), ...finds(scope.words, coinedAfter)].map(({ index, 0: name }) => ({
        kind: 'Linker' as const,
        name,
        by: 'linker',
        ...spanOf(scope, index, name.length),
      }))
    : [];
