/** Rows by what their statement has to spell, since labels and types are no parameters. */
import type { Group, Row } from './rows.ts';

/** A row, and what fills the placeholders of its statement. */
export interface Named {
  names: Record<string, string>;
  row: Row;
}

export const named = (names: Record<string, string>, row: Row): Named => ({ names, row });

/** In the order of their names, and the rows in that of their keys. */
export function grouped(all: Named[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { names, row } of all) {
    const id = Object.values(names).join(' ');
    const group = groups.get(id) ?? { names, rows: [] };
    groups.set(id, group);
    group.rows.push(row);
  }
  const order = (row: Row) => JSON.stringify([row.key ?? row.from, row.to ?? '']);
  for (const group of groups.values()) group.rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
