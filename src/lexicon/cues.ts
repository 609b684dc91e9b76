/** `data/cues/certainty.tsv`: words that change how a sentence is to be taken. */

import { z } from 'zod';
import { InvariantError } from '../errors.ts';
import { gathered } from '../gathered.ts';
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

/** Cues by their first word, the longest first. */
const byFirst = gathered(
  [...byLine.values()].sort((a, b) => b.line.length - a.line.length),
  ({ line }) => line.slice(0, line.indexOf(' ')),
);

/** The sentence looked at last: every rule asks again for the cues of one and the same. */
let last: { line: string; cues: readonly Cue[] } = { line: '', cues: [] };

/**
 * The cues of a masked line, from left to right; where two begin together, the longer. What lies within a look-alike
 * ("not only") is none.
 */
export function cuesIn(line: string): readonly Cue[] {
  if (line !== last.line) last = { line, cues: find(line) };
  return last.cues;
}

function find(line: string): Cue[] {
  const found: Cue[] = [];
  for (let at = 0, space = line.indexOf(' '); space >= 0; at = space + 1, space = line.indexOf(' ', at)) {
    const row = byFirst.get(line.slice(at, space))?.find((each) => line.startsWith(each.line, at));
    if (row) found.push({ class: row.class, direction: row.direction, at, end: at + row.line.length });
  }
  const alike = found.filter((cue) => cue.class === 'asserted-anyway');
  return found.filter((cue) => !alike.some(({ at, end }) => cue.at >= at && cue.end <= end));
}
