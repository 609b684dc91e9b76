/** `data/**.tsv` → rows. Strict: a bad line is refused with its file, its number and what to do instead. */
import { readFileSync } from 'node:fs';
import { InvariantError } from './errors.ts';

const data = new URL('../data/', import.meta.url);

interface Row {
  /** `file:line`, for complaints. */
  place: string;
  /** Cell by column. */
  cells: Readonly<Record<string, string>>;
}

/**
 * The rows of a tab-separated file with a header line; lines that begin with `#` are comments.
 *
 * @param file below `data/`, without its ending, e.g. `cues/certainty`
 * @throws InvariantError naming file and line, for a line with more cells than the header
 */
export function readRows(file: string): Row[] {
  const [header = '', ...lines] = readFileSync(new URL(`${file}.tsv`, data), 'utf8').split(/\r?\n/);
  const columns = header.trimEnd().split('\t');
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const place = `data/${file}.tsv:${index + 2}`;
    const cells = line.split('\t');
    if (cells.length > columns.length) {
      throw new InvariantError(
        'data/columns',
        `${place} has ${cells.length} columns, not ${columns.length}: mend the tabs`,
      );
    }
    return [
      { place, cells: Object.fromEntries(columns.map((column, at) => [column, (cells[at] ?? '').trim()])) },
    ];
  });
}

/**
 * The words of one role from a list `data/cues/FILE.tsv` with the columns `word` and `role`.
 *
 * @throws InvariantError when the file has none of that role, so that a misspelt role cannot pass for an empty list
 */
export function wordsOf(file: string, role: string): string[] {
  const words = readRows(`cues/${file}`).flatMap(({ cells }) =>
    cells.role === role && cells.word ? [cells.word] : [],
  );
  if (words.length === 0)
    throw new InvariantError('cues/role', `data/cues/${file}.tsv has no word of the role "${role}"`);
  return words;
}

/**
 * The same as alternatives of an expression, the longest first: a space or hyphen stands for either, `*` at the end for any
 * ending.
 *
 * @example alternatives('disease-words', 'head') // 'neuroblastoma|glioblastoma|…'
 */
export const alternatives = (file: string, role: string): string =>
  wordsOf(file, role)
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\*$/, '\\p{L}*')
        .replace(/[- ]/g, '[-\\s]'),
    )
    .join('|');

/**
 * The same as a choice of a pattern, in the order of the list.
 *
 * @example choice('drug-nouns', 'beside') // '(candidate | candidates | compound | …)'
 */
export const choice = (file: string, role: string): string => `(${wordsOf(file, role).join(' | ')})`;

/** Alternatives that may also begin a sentence. */
export const eitherCase = (words: string): string =>
  words.replace(/(?<=^|[|])\p{Ll}/gu, (first) => `[${first.toUpperCase()}${first}]`);
