/** `data/cues/agreement-words.tsv`: places where rights hold, and contracts and sales of securities that are no deals. */
import { wordsOf } from '../tables.ts';
import { tokenise } from '../text/tokens.ts';

/** The words of a role as alternatives of an expression over a masked line, the longer first; no space ends them. */
export const dealWords = (role: 'place' | 'other-contract' | 'financing'): string =>
  wordsOf('agreement-words', role)
    .map((phrase) =>
      tokenise(phrase, { start: 0, end: phrase.length })
        .map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join(' '),
    )
    .sort((a, b) => b.length - a.length)
    .join('|');
