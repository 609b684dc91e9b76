/** A table as it stands in a page. */

/** @param left how many columns, from the left, hold words; the others hold numbers */
export function markdownTable(headings: readonly string[], rows: readonly string[][], left: number): string {
  const width = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const pad = (cell: string, at: number) =>
    at < left ? cell.padEnd(width[at] ?? 0) : cell.padStart(width[at] ?? 0);
  const line = (row: readonly string[]) => `| ${row.map(pad).join(' | ')} |`;
  const rule = width.map((each, at) => (at < left ? '-'.repeat(each) : `${'-'.repeat(each - 1)}:`));
  return [line(headings), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
