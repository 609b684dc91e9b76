/** Lines of a text with their places, and which of them are mere page furniture. */
import type { Span } from '../model/evidence.ts';

/** One line without the white space around it; `start === end` for a blank one. */
export interface Line extends Span {
  text: string;
  /** Columns of white space before the text; a tab counts as one. */
  indent: number;
}

/**
 * The lines of a range of a text. A line ends at LF, CR, CR LF or a form feed; of a run of blank
 * lines three are given.
 *
 * @param range UTF-16 code units of `text`
 */
export function linesOf(text: string, range: Span = { start: 0, end: text.length }): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  const breaks = /\r\n|[\n\r\f\u2028\u2029]/g;
  breaks.lastIndex = range.start;
  let from = range.start;
  for (let found = breaks.exec(text); from <= range.end; found = breaks.exec(text)) {
    const to = Math.min(found?.index ?? range.end, range.end);
    const line = lineAt(text, from, to);
    if (line.text !== '') blanks = 0;
    if (blanks < 3) lines.push(line);
    if (line.text === '') blanks += 1;
    if (!found || found.index >= range.end) break;
    from = found.index + found[0].length;
  }
  return lines;
}

/** The lines of a range that say something: without blank ones and page furniture. */
export const writtenLines = (text: string, range: Span): Line[] =>
  linesOf(text, range).filter((line) => line.text !== '' && furniture(line.text) === undefined);

function lineAt(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const left = raw.trimStart();
  const trimmed = left.trimEnd();
  const indent = raw.length - left.length;
  const start = trimmed === '' ? from : from + indent;
  return { start, end: start + trimmed.length, text: trimmed, indent };
}

/** What a line is, when it carries no words of the filing. */
export type Furniture = 'page' | 'tag' | 'rule' | 'end' | 'table-start' | 'table-end';

const pageNumber = /^(?:[-–—] ?)?(?:page )?(?:\d{1,3}|[ivx]{1,4})(?: of \d{1,3})?(?: ?[-–—])?$/i;
const sgmlTag = /^<(?:PAGE|CAPTION|S|C|FN|F\d|\/FN|\/CAPTION)>/i;

/**
 * Page numbers, rules, EDGAR's layout tags, and the marks that end a release.
 *
 * @returns undefined for a line of words (or a blank one)
 */
export function furniture(line: string): Furniture | undefined {
  if (line.length > 200 || line === '') return undefined;
  if (/^<TABLE\b/i.test(line)) return 'table-start';
  if (/^<\/TABLE>/i.test(line)) return 'table-end';
  if (sgmlTag.test(line) || /^[-\d ]{0,8}<PAGE>/i.test(line)) return 'tag';
  if (/^(?:#{3,5}|# ?# ?#|- ?(?:###|0|end|30) ?-|\(?end\)?|\*end\*|-{1,2}30-{1,2})$/i.test(line))
    return 'end';
  if (/^[-_=*~–—.\\\s]{3,}$/.test(line)) return 'rule';
  if (pageNumber.test(line)) return 'page';
  return undefined;
}

/** A line's words without the marks of a Markdown converter: `**Item 8.01**` → `Item 8.01`, `\$5` → `$5`. */
export function unmarked(line: string): string {
  return line
    .replace(/^#{1,6} /, '')
    .replace(/\\([$*_#.()[\]-])/g, '$1')
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, '')
    .replace(/__(?=\w)|(?<=\w)__/g, '')
    .trim();
}
