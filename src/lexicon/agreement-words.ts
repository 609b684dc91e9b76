/** `data/cues/agreement-words.tsv`: places where rights hold, and contracts and sales of securities that are no deals. */
import { z } from 'zod';
import { InvariantError } from '../errors.ts';
import { tokenise } from '../text/tokens.ts';
import { readRows } from './read.ts';

const Row = z.object({ phrase: z.string().min(1), class: z.enum(['place', 'other-contract', 'financing']) });

const rows = readRows('cues/agreement-words').map(({ place, cells }) => {
  const parsed = Row.safeParse(cells);
  if (!parsed.success) throw new InvariantError('cues/row', `${place}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
});

/** The phrases of a class as alternatives of an expression over a masked line, the longer first; no space ends them. */
export const dealWords = (of: z.infer<typeof Row>['class']): string =>
  rows
    .filter((row) => row.class === of)
    .map(({ phrase }) =>
      tokenise(phrase, { start: 0, end: phrase.length })
        .map(({ word }) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join(' '),
    )
    .sort((a, b) => b.length - a.length)
    .join('|');
