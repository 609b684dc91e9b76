/** Rows one below the other, each column on a line of its own: for answers that no table could hold without cutting words. */

/** Between a column's name and what it holds. */
const gap = '  ';

/**
 * What is longer than a line and has no space in it, as an address, is left whole, so that it can be copied.
 *
 * @param rows texts by column, clean; an empty one is left out
 * @param width of the terminal, in characters
 */
export function cards(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): string {
  const widest = Math.max(...columns.map((column) => column.length));
  const indent = ' '.repeat(widest + gap.length);
  const card = (cells: readonly string[]): string =>
    columns
      .flatMap((column, at) => {
        const [first = '', ...rest] = wrapped(cells[at] ?? '', width - indent.length);
        if (first === '') return [];
        return [`${column.padEnd(widest)}${gap}${first}`, ...rest.map((line) => `${indent}${line}`)];
      })
      .join('\n');
  return rows.map(card).join('\n\n');
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
