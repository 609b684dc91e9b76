/**
 * The second word of a conjugate's INN, and the payload that it stands for: "vedotin" carries MMAE. The linker is not read from
 * it: a text that does not name one does not tell it. Source: `data/lexicon/inn-suffix.tsv`.
 */

import { readLexicon } from '../lexicon/read.ts';
import { finds, occurs } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

/** Finds in each INN's second word the payload that it stands for, where the list has it. */
export function carriedBySuffix(): Recogniser {
  const carried = new Map(
    readLexicon('inn-suffix').flatMap(({ name, fields: { payload } }) =>
      payload ? [[name, payload] as const] : [],
    ),
  );
  // After an antibody's INN only, so that a word that merely looks like one is not taken.
  const suffix = new RegExp(
    String.raw`(?<=\p{L}{3}(?:mab|tug|bart|mig|ment)[\s-])(?<word>${[...carried.keys()].join('|')})(?![\p{L}\p{N}])`,
    'giu',
  );
  // The same without its look behind, which is tried at every word.
  const hint = new RegExp(`(?:mab|tug|bart|mig|ment)[\\s-](?:${[...carried.keys()].join('|')})`, 'i');
  return (scope) =>
    (occurs(scope.words, hint) ? finds(scope.words, suffix) : []).flatMap((match) => {
      const name = carried.get(match[0].toLowerCase());
      if (name === undefined) return [];
      return [{ kind: 'Payload', name, by: 'payload', ...spanOf(scope, match.index, match[0].length) }];
    });
}
