/** Payloads in the second word of a conjugate's INN: "vedotin" carries MMAE. Source: `data/lexicon/inn-suffix.tsv`. */
import { readLexicon } from '../lexicon/read.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

const carried = new Map(
  readLexicon('inn-suffix').flatMap(({ name, fields }) =>
    fields.payload ? [[name, fields.payload] as const] : [],
  ),
);

/** The suffix word after an antibody's INN, so that a word that merely looks like one is not taken. */
const suffix = new RegExp(
  String.raw`(?<=\p{L}{3}(?:mab|tug|bart|mig|ment)[\s-])(?<word>${[...carried.keys()].join('|')})(?![\p{L}\p{N}])`,
  'giu',
);

export const recognise: Recogniser = (scope) =>
  [...scope.words.matchAll(suffix)].flatMap((match) => {
    const name = carried.get(match[0].toLowerCase());
    if (name === undefined) return [];
    return [
      { kind: 'Payload' as const, name, by: 'payload', ...spanOf(scope, match.index, match[0].length) },
    ];
  });
