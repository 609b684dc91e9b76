/** Lines → chunks: what a reader takes for one paragraph, heading, list entry or table. */
import type { Span } from '../model/evidence.ts';
import { type Furniture, furniture, type Line, linesOf, unmarked } from './lines.ts';

export interface Chunk extends Span {
  lines: Line[];
  /** Stands between `<TABLE>` tags. */
  tagged: boolean;
  /** Page furniture inside, where the chunk goes on over a page break. */
  furniture: Span[];
  /** A "###" stands before it. */
  afterEnd: boolean;
}

/** `• text`, `- text`, `o Text`, `* text`, `(1)\ttext`; glyphs of symbol fonts come through as `§`, `Ø`, `ü`. */
const bullet =
  /^\\?(?:[•·▪●■◦‣∙►▶➢✓☐☒□§ØüwvuÞ][\t ]+(?=\S)|[-–—*+] {1,4}(?=\S)|o\t(?=\S)|o {1,4}(?=[A-Z"“$(])|\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)\t|[•·▪●■](?=\p{Lu}))/u;

export const isBullet = (line: string) => bullet.test(line) && !/^[-–—].*[-–—]$/.test(line.slice(0, 300));

/** Ends as a sentence does, or a list's introduction; closing quotes and brackets may follow. */
export const endsSentence = (words: string) => /[.!?:;]["”’')\]*\d®™]{0,4}$/.test(words.slice(-8));

/** A line with columns: a tab, or a wide gap between words. */
export const isTabular = ({ text }: Line) => /\t|\S {3,}\S|\.{5,}|(?:\. ){5,}/.test(text.slice(0, 500));

/** Splits a range into chunks, in order. Consecutive lines are one chunk unless the next line begins something new. */
export function chunksOf(text: string, range: Span): Chunk[] {
  const chunks: Chunk[] = [];
  const pending: Pending = { blank: true, page: [], tagged: false, afterEnd: false };
  const lines = linesOf(text, range);
  const spaced = isDoubleSpaced(lines);
  for (const [at, line] of lines.entries()) {
    if (line.text === '') {
      if (spaced && isWrapped(lines[at - 1]) && lines[at + 1]?.text !== '') continue;
      pending.blank = true;
      continue;
    }
    const kind = furniture(line.text);
    // In a table a lone number is a figure.
    if (kind && !(kind === 'page' && pending.tagged)) note(pending, kind, line);
    else {
      place(chunks, line, pending);
      pending.blank = false;
      pending.page = [];
      pending.afterEnd = false;
    }
  }
  return chunks;
}

/** A line that its margin ended, not its sentence. */
function isWrapped(line: Line | undefined): boolean {
  return line !== undefined && line.text.length > 55 && line.text.length < 90 && !endsSentence(line.text);
}

/** Every line of a typescript is followed by a blank one: then only two blank lines part paragraphs. */
function isDoubleSpaced(lines: readonly Line[]): boolean {
  const wrapped = lines.filter(isWrapped);
  const alone = lines.filter((line, at) => {
    const around = [lines[at - 1], lines[at + 1], lines[at + 2]].map((one) => one?.text === '');
    return isWrapped(line) && around[0] && around[1] && !around[2];
  });
  return alone.length > 5 && alone.length * 2 > wrapped.length;
}

/** What stood between the last chunk and the line at hand. */
interface Pending {
  blank: boolean;
  page: Span[];
  tagged: boolean;
  afterEnd: boolean;
}

function note(pending: Pending, kind: Furniture, line: Line): void {
  if (kind === 'table-start') pending.tagged = true;
  if (kind === 'table-end') pending.tagged = false;
  if (kind === 'end') pending.afterEnd = true;
  pending.blank = true;
  pending.page.push({ start: line.start, end: line.end });
}

function place(chunks: Chunk[], line: Line, { blank, page, tagged, afterEnd }: Pending): void {
  const last = chunks.at(-1);
  const joins =
    last &&
    !afterEnd &&
    last.tagged === tagged &&
    (blank ? goesOn(last, line, page.length > 0) : !beginsAnew(last, line));
  if (!joins) {
    chunks.push({ start: line.start, end: line.end, lines: [line], tagged, furniture: [], afterEnd });
    return;
  }
  last.lines.push(line);
  last.end = line.end;
  for (const span of page) last.furniture.push(span);
}

/** After a blank line or a page break: only where a sentence was cut in two. */
function goesOn(last: Chunk, line: Line, pageBreak: boolean): boolean {
  const end = last.lines.at(-1);
  if (!end || last.tagged || isTabular(end) || isTabular(line) || isBullet(line.text)) return false;
  if (endsSentence(end.text) || !isProse(last)) return false;
  if (/^\p{Ll}/u.test(line.text)) return !/^\p{Ll}{1,3}[.)]\s/u.test(line.text);
  if (!pageBreak || !/^[\p{L}\d"“$€]/u.test(line.text)) return false;
  return (
    cut.test(end.text.slice(-12)) || (end.text.length > 55 && line.text.length > 40 && !isCapitals(line.text))
  );
}

/** A line that ends where no sentence and no title does. */
const cut = /(?:^|\s)(?:the|a|an|of|and|or|to|in|with|for|by|from|on|at|its|our|their|that|which|as)$|,$/;

const isCapitals = (words: string) => words === words.toUpperCase();

/** At least eight words, mostly small: not a title. */
function isProse({ lines }: Chunk): boolean {
  const words = lines
    .slice(-4)
    .map(({ text }) => text.slice(-400))
    .join(' ')
    .split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= 8 && small * 5 >= words.length * 2;
}

/** On the very next line: a list entry, a heading's end, or a paragraph that only its indent tells. */
function beginsAnew(last: Chunk, line: Line): boolean {
  const previous = last.lines.at(-1);
  const first = last.lines[0];
  if (!previous || !first || last.tagged) return false;
  // "- One -", "- Another -" under a headline
  if (/\s(?:--|[-–—])$/.test(previous.text) && /^(?:--|[-–—])\s?\S/.test(line.text)) return true;
  if (isBullet(line.text)) return !continuesDash(previous, line);
  if (isTabular(line) && isTabular(previous)) return false;
  if (previous.text.length > 120) return endsSentence(previous.text) || line.text.length > 120;
  if (alone.test(previous.text) || isParagraph(line, previous)) return true;
  if (
    endsSentence(previous.text) &&
    (line.indent >= first.indent + 3 || /^\(?[a-z\d]{1,2}[.)]\s/.test(line.text))
  ) {
    return last.lines.length > 1 || line.indent >= first.indent;
  }
  return last.lines.length === 1 && isTitleLine(previous.text) && beginsProse(line, previous);
}

/** "Exhibit 99.1", "FOR IMMEDIATE RELEASE": a line that belongs to no other. */
const alone = /^\W{0,9}(?:exhibit \d{1,3}\.\d{1,2}|for immediate release|(?:press|news) release)\W{0,9}$/i;

/** No margin has ended it: where paragraphs are lines, a short line above one is a title or stands alone. */
const isParagraph = ({ text }: Line, previous: Line): boolean =>
  text.length > 200 && /^[\p{Lu}"“]/u.test(text) && !cut.test(previous.text.slice(-12));

/** A wrapped line may begin with a dash that belongs to its sentence. */
function continuesDash(previous: Line, line: Line): boolean {
  return /^[-–—] \p{Ll}{2}/u.test(line.text) && previous.text.length > 45 && !endsSentence(previous.text);
}

const titleStart =
  /^(?:about |safe harbou?r|forward[- ]looking|cautionary|note (?:on|regarding|about|concerning)|contacts?\b)/i;

function isTitleLine(line: string): boolean {
  const words = unmarked(line);
  return (
    words.length <= 100 &&
    (titleStart.test(words) || isTitleCase(words)) &&
    !endsSentence(words.replace(/\b(?:Inc|Ltd|Corp|Co|S\.A|N\.V)\.$|:$/, ''))
  );
}

/** Most long words begin with a capital. */
export function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => /\p{L}{4,}/u.test(word));
  const capital = long.filter((word) => /^[^\p{L}]{0,3}[\p{Lu}\d]|-\p{Lu}|\d/u.test(word));
  return long.length > 0 && capital.length * 10 >= long.length * 7;
}

function beginsProse(line: Line, title: Line): boolean {
  return (
    /^[\p{Lu}"“]/u.test(line.text) &&
    line.text.length > Math.max(60, title.text.length * 1.5) &&
    !isTabular(line)
  );
}
