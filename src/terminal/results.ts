/** The answer of a statement as table, JSON or CSV. */
import { stringify } from 'csv-stringify/sync';
import type { ResultTable, Value } from '../store/graph-store.ts';
import type { Context } from './command.ts';
import { counted, json, plain, say, write } from './output.ts';
import { table } from './table.ts';

export type Form = 'table' | 'json' | 'csv';

export async function showResults(
  { columns, rows }: ResultTable,
  form: Form,
  { stdout, stderr, env }: Context,
): Promise<void> {
  switch (form) {
    case 'json':
      return say(stdout, json(rows, 2));
    case 'csv': {
      const records = rows.map((row) => columns.map((column) => csvValue(row[column] ?? null)));
      const text = stringify([columns, ...records]);
      return write(stdout, stdout.isTTY ? plain(text) : text);
    }
    case 'table':
      if (rows.length > 0) await say(stdout, table(columns, rows, stdout, env));
      return say(stderr, counted(rows.length, 'row'));
  }
}

/** What is no single value stands as JSON. */
const csvValue = (value: Value): string =>
  typeof value === 'object' && value !== null ? json(value) : String(value ?? '');
