/** Scores as a table: one line a document, one a part, and their sum. */
import Table from 'cli-table3';
import type { Score } from '../gold/score.ts';
import { plain } from './output.ts';

const kinds = ['entities', 'relations', 'events'] as const;

/**
 * @param documents those that may be shown one by one
 * @param parts sums by folder; with the two parts `open` and `apart` their difference is shown too
 */
export function scoreTable(
  documents: readonly ({ document: string } & Score)[],
  parts: readonly ({ part: string } & Score)[],
  total: Score,
): string {
  const drawn = new Table({
    colAligns: ['left', ...kinds.flatMap(() => ['right', 'right', 'right'] as const)],
    style: { head: [], border: [], compact: true },
  });
  const [open, apart] = ['open', 'apart'].map((name) => parts.find(({ part }) => part === name));
  drawn.push(
    ['', ...['entities', 'relations', 'event slots'].map((content) => ({ content, colSpan: 3 }))],
    ['document', ...kinds.flatMap(() => ['P', 'R', 'F1'])],
    ...documents.map((score) => [plain(score.document), ...cells(score)]),
    ...(parts.length > 1
      ? parts.map((score) => [`all of ${plain(score.part || 'this folder')}`, ...cells(score)])
      : []),
    ...(open && apart ? [['open less apart', ...gap(open, apart)]] : []),
    ['all', ...cells(total)],
  );
  return drawn.toString();
}

const values = (score: Score): number[] =>
  kinds.flatMap((kind) => [score[kind].precision, score[kind].recall, score[kind].f1]);

const cells = (score: Score): string[] => values(score).map((value) => value.toFixed(3));

const gap = (a: Score, b: Score): string[] =>
  values(a).map((value, at) => (value - (values(b)[at] ?? 0)).toFixed(3));
