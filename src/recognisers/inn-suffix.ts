/** The second word of a conjugate's INN, and what it says: "vedotin" carries MMAE on mc-vc-PAB. Source: `data/lexicon/inn-suffix.tsv`. */

import { readLexicon } from '../lexicon/read.ts';
import { finds, occurs } from '../text/finds.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

/** What a suffix word can tell, by the column of the list that tells it. */
const columns = { Payload: 'payload', Linker: 'linker' } as const;

/** Finds in each INN's second word the part of the conjugate that it stands for, where the list has it. */
export function carriedBySuffix(kind: keyof typeof columns): Recogniser {
  const carried = new Map(
    readLexicon('inn-suffix').flatMap(({ name, fields }) => {
      const part = fields[columns[kind]];
      return part ? [[name, part] as const] : [];
    }),
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
      return [{ kind, name, by: columns[kind], ...spanOf(scope, match.index, match[0].length) }];
    });
}
