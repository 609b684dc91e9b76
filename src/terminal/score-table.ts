/** Scores as a table: one line a document, and their sum. */
import Table from 'cli-table3';
import type { Score } from '../gold/score.ts';
import { plain } from './output.ts';

const parts = ['entities', 'relations', 'events'] as const;

export function scoreTable(documents: readonly ({ document: string } & Score)[], total: Score): string {
  const drawn = new Table({
    colAligns: ['left', ...parts.flatMap(() => ['right', 'right', 'right'] as const)],
    style: { head: [], border: [], compact: true },
  });
  drawn.push(
    ['', ...['entities', 'relations', 'event slots'].map((content) => ({ content, colSpan: 3 }))],
    ['document', ...parts.flatMap(() => ['P', 'R', 'F1'])],
    ...documents.map((score) => [plain(score.document), ...cells(score)]),
    ['all', ...cells(total)],
  );
  return drawn.toString();
}

const cells = (score: Score) =>
  parts.flatMap((part) =>
    [score[part].precision, score[part].recall, score[part].f1].map((value) => value.toFixed(3)),
  );
