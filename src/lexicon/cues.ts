/** `data/cues/certainty.tsv`: words that change how a sentence is to be taken. */
import { z } from 'zod';
import { InvariantError } from '../errors.ts';
import { readRows } from '../tables.ts';
import { tokenise } from '../text/tokens.ts';

const CueRow = z.object({
  phrase: z.string().min(1),
  class: z.enum(['expected', 'possible', 'negated', 'asserted-anyway', 'ends-scope']),
  direction: z.enum(['before', 'after']),
});

export interface Cue {
  class: z.infer<typeof CueRow>['class'];
  /** The side of the cue on which its scope lies. */
  direction: 'before' | 'after';
  /** Place in the masked line. */
  at: number;
  end: number;
}

/** As a masked line has it: lower-case tokens, each followed by one space. */
const lineOf = (phrase: string): string =>
  tokenise(phrase, { start: 0, end: phrase.length })
    .map(({ word }) => `${word} `)
    .join('');

const rows = readRows('cues/certainty').map(({ place, cells }) => {
  const parsed = CueRow.safeParse(cells);
  if (!parsed.success) throw new InvariantError('cues/row', `${place}: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, line: lineOf(parsed.data.phrase) };
});

const byLine = new Map(rows.map((row) => [row.line, row]));

/** Phrases come from our own data, and each character is taken literally. */
const expression = new RegExp(
  `(?<![^ ])(?=(${[...byLine.keys()]
    .filter((line) => line !== '')
    .sort((a, b) => b.length - a.length)
    .map((line) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')}))`,
  'g',
);

/**
 * The cues of a masked line, from left to right; where two begin together, the longer. What lies within a look-alike
 * ("not only") is none.
 */
export function cuesIn(line: string): Cue[] {
  const found = [...line.matchAll(expression)].flatMap(({ index: at, 1: words = '' }) => {
    const row = byLine.get(words);
    return row ? [{ class: row.class, direction: row.direction, at, end: at + words.length }] : [];
  });
  const alike = found.filter((cue) => cue.class === 'asserted-anyway');
  return found.filter((cue) => !alike.some(({ at, end }) => cue.at >= at && cue.end <= end));
}
