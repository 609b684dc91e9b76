/** Who signed: the name behind `/s/`, and the office printed below. */
import type { Span } from '../model/evidence.ts';
import type { Filing } from './filing.ts';
import type { Line } from './lines.ts';

/** `/s/ Name`; also `/s Name` and `// Name`, as some filers type it. */
export const slash = /\/s\/\s?|(?<!\w)\/s\s(?=\p{Lu})|(?<![:\w])\/\/ ?(?=\p{Lu})/iu;
export const role =
  /\b(?:president|officer|secretary|treasurer|director|chair(?:man|woman|person)?|controller|counsel|manager|partner|attorney|ceo|cfo|principal|trustee|member|founder|representative|signatory)\b/i;
export const label = /^(?:by|name|title|its|date|dated)\b ?:?/i;

/**
 * The signer of one line, if it bears a signature.
 *
 * @param next the lines below, for the printed name and the title
 */
export function signerAt(text: string, line: Line, next: readonly Line[]): Filing['signatures'] {
  const match = slash.exec(line.text);
  if (!match) return [];
  const own = nameSpan(text, { start: line.start + match.index + match[0].length, end: line.end });
  const printed = next.find(({ text: words }) => !label.test(words) || /^name/i.test(words));
  const name = own ?? (printed && nameSpan(text, printed));
  if (!name) return [];
  const title = titleSpan(text, name, line, next);
  return [{ name, ...(title && { title }) }];
}

/** Two to six capitalised words without figures. */
function nameSpan(text: string, range: Span): Span | undefined {
  const words = text.slice(range.start, range.end);
  const lead = /^[\s*_\\:]*(?:name ?: ?)?[\s*_\\]*/i.exec(words)?.[0].length ?? 0;
  const name =
    /^\p{Lu}[\p{L}.'’-]{0,30}(?:(?: {1,2}|, {0,2}(?=(?:Jr|Sr|I{2,3}|IV|Ph\.? ?D|M\.? ?D|Esq|CPA)\b))[("“]?\p{L}[\p{L}.'’-]{0,30}[)"”]?){1,5}/u.exec(
      words.slice(lead),
    )?.[0];
  const clean = name?.replace(/,? +(?:by|name|title|its|date)$/i, '');
  if (!clean || role.test(clean.split(',')[0] ?? '')) return undefined;
  return { start: range.start + lead, end: range.start + lead + clean.length };
}

/** `Title: …`, or the first line below that names an office. */
function titleSpan(text: string, name: Span, line: Line, next: readonly Line[]): Span | undefined {
  const rest = { start: name.end, end: line.end };
  const stop = next.findIndex(({ text: words }) => slash.test(words));
  const below = stop < 0 ? next : next.slice(0, stop);
  const candidates = [rest, ...below];
  for (const range of candidates) {
    if (range.end <= range.start) continue;
    const words = text.slice(range.start, range.end);
    const labelled = /^[\s,*_|\\]*(?:(?:title|its)\b ?:?\s?)?[\s*_\\]*/i.exec(words)?.[0].length ?? 0;
    const title =
      words
        .slice(labelled)
        .split(/\t| {3,}|\bdated?:/i)[0]
        ?.trimEnd() ?? '';
    const after = /^(?:name|by|date|dated)\b ?:?/i.test(title);
    if (after || !role.test(title)) continue;
    const start = range.start + labelled;
    const end = start + title.length;
    return withoutName(text, { start, end: goesOn(title, end, below) }, name);
  }
  return undefined;
}

export const breaksOff = (title: string): boolean =>
  /(?:\b(?:and|of|chief|general|vice)|[,&–-])$/i.test(title.trimEnd().slice(-20));

/** A title that breaks off (`Executive Vice President and`) ends on a line below. */
function goesOn(title: string, end: number, lines: readonly Line[]): number {
  const next = lines.find((line) => line.start > end);
  if (!next || !breaksOff(title) || next.end - next.start >= 100) return end;
  return goesOn(next.text, next.end, lines);
}

/** `Daniel M. Junius, Chief Financial Officer` on one line: the part behind the name. */
function withoutName(text: string, range: Span, name: Span): Span {
  const words = text.slice(range.start, range.end);
  const printed = text.slice(name.start, name.end);
  if (!words.startsWith(printed)) return range;
  const gap = /^[\s,–—-]*/.exec(words.slice(printed.length))?.[0].length ?? 0;
  return { start: range.start + printed.length + gap, end: range.end };
}
