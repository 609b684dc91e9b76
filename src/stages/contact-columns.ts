/** Contacts printed side by side: each column is read from top to bottom, below the firm that heads it. */
import type { Span } from '../model/evidence.ts';
import type { ThingMention } from '../recognisers/mention.ts';
import type { Weighed } from './certainty.ts';
import { quote } from './reading.ts';

/** Wide space between two columns. */
const gutter = /\t+| {3,}/;

/** A cell: what one line has in one column. */
interface Cell extends Span {
  /** Characters from the beginning of its line; of cells that tabs part, how many tabs. */
  indent: number;
}

/**
 * The columns of a stretch of text, each a list of cells from top to bottom.
 *
 * @returns `undefined` where fewer than two lines have more than one cell
 */
export function columnsOf(text: string, { start, end }: Span): Span[][] | undefined {
  const lines = linesOf(text, start, end);
  const wide = lines.filter((cells) => cells.length > 1);
  if (wide.length < 2) return undefined;
  const first = wide.reduce((most, cells) => (cells.length > most.length ? cells : most));
  const columns: Span[][] = first.map(() => []);
  for (const cell of lines.flat()) {
    const column = first.findLastIndex(({ indent }) => indent <= cell.indent + 2);
    columns[Math.max(0, column)]?.push({ start: cell.start, end: cell.end });
  }
  return columns;
}

function linesOf(text: string, start: number, end: number): Cell[][] {
  const lines: Cell[][] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    lines.push(cellsOf(line, at));
    at += line.length + 1;
  }
  return lines;
}

/** A tab parts more than any spaces do. */
const tab = 100;
const tabsIn = (words: string): number => words.split('\t').length - 1;

function cellsOf(line: string, at: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const piece of line.split(new RegExp(`(${gutter.source})`))) {
    if (piece.trim() !== '' && !/^(?:\t+| {3,})$/.test(piece)) {
      const indent = line.includes('\t') ? tabsIn(line.slice(0, from)) * tab : from;
      cells.push({ start: at + from, end: at + from + piece.length, indent });
    }
    from += piece.length;
  }
  return cells;
}

/** A contact with what stands up to the next one. */
export interface Entry {
  person: ThingMention;
  end: number;
  /** What stands between its name and the next one. */
  words: string;
  /** Where each line is a paragraph, the address below it. */
  address?: string;
  /** The firm above it, or after it where persons come before their firms. */
  firm?: ThingMention;
  /** The firm that headed a paragraph above. */
  above?: ThingMention;
  sentence: number;
}

/** A person far to the right, and a firm at the beginning of a line below: another column. */
export const isElsewhere = (
  { filing: { text } }: Weighed,
  person: ThingMention,
  firm: ThingMention,
): boolean => {
  const indent = ({ start }: ThingMention): number =>
    /^\s*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start + 1))?.[0].length ?? 0;
  return (
    text.slice(person.end, firm.start).includes('\n') &&
    indent(person) > 20 &&
    indent(person) - indent(firm) > 15
  );
};

/** Firms alone on one line: each heads the column below it. */
export const sideBySide = (
  { filing: { text } }: Weighed,
  things: readonly ThingMention[],
): readonly ThingMention[] =>
  things.length > 1 &&
  things.every(
    ({ kind, start }, at) =>
      kind === 'Company' && (at === 0 || /^[^\n]*(?:\t| {3,})$/.test(text.slice(things[at - 1]?.end, start))),
  )
    ? things
    : [];

/** Of each person in a column the firm above, or else the next below. */
export function inColumn(
  reading: Weighed,
  column: readonly Span[],
  around: { all: readonly ThingMention[]; sentence: number; above?: ThingMention | undefined },
): Entry[] {
  const { all, sentence, above } = around;
  const things = column.flatMap((cell) =>
    all.filter(({ start, end }) => start >= cell.start && end <= cell.end),
  );
  return things.flatMap((person, at): Entry[] => {
    if (person.kind !== 'Person') return [];
    const following = things.slice(at + 1);
    const next = following.find(({ kind }) => kind === 'Person');
    const firm =
      things.slice(0, at).findLast(({ kind }) => kind === 'Company') ??
      above ??
      following.find((each) => each.kind === 'Company' && !isElsewhere(reading, person, each));
    const below = column
      .filter((cell) => cell.end >= person.end && cell.start < (next?.start ?? Number.POSITIVE_INFINITY))
      .map((cell) => quote(reading, { start: Math.max(cell.start, person.end), end: cell.end }));
    return [{ person, end: person.end, words: below.join('\n'), sentence, ...(firm ? { firm } : {}) }];
  });
}
