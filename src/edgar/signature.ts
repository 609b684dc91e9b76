/** The signature page: where it is, who signed, and when. */
import type { PartialDate, Span } from '../model/evidence.ts';
import { findDate } from './dates.ts';
import type { Filing } from './filing.ts';
import { furniture, type Line, linesOf, unmarked } from './lines.ts';

export interface SignaturePage extends Span {
  names: Filing['signatures'];
  signed?: PartialDate;
}

const heading = /^\W{0,9}s ?i ?g ?n ?a ?t ?u ?r ?e(?: ?s)?(?: page)?\W{0,9}$/i;
const formula = /^pursuant to the requirements of (?:section 1[235]|the securities)/i;
/** `/s/ Name`; also `/s Name` and `// Name`, as some filers type it. */
const slash = /\/s\/?\s?|(?<![:\w])\/\/ ?(?=[A-Z])/i;
const role =
  /\b(?:president|officer|secretary|treasurer|director|chair(?:man|woman|person)?|controller|counsel|manager|partner|attorney|ceo|cfo|principal|trustee|member|founder|representative|signatory)\b/i;
const label = /^(?:by|name|title|its|date|dated)\b ?:?/i;

/**
 * Finds the signature page of a body: from its heading (or the formula that opens it) to the last line that a signer left.
 *
 * @returns undefined when nobody signed
 */
export function findSignature(text: string, body: Span): SignaturePage | undefined {
  const lines = linesOf(text, body).filter((line) => line.text !== '' && furniture(line.text) === undefined);
  const at = startOf(lines);
  if (at < 0) return undefined;
  const page = pageFrom(lines.slice(at));
  const start = lines[at]?.start ?? body.start;
  const names = page.flatMap((line, index) => signerAt(text, line, page.slice(index + 1, index + 6)));
  const signed = signedOn(page);
  return { start, end: page.at(-1)?.end ?? start, names, ...(signed && { signed }) };
}

/** The first heading that the formula or a signature follows; else the formula alone. */
function startOf(lines: readonly Line[]): number {
  const headed = lines.findIndex(
    (line, at) =>
      heading.test(unmarked(line.text.slice(0, 60))) &&
      lines
        .slice(at + 1, at + 12)
        .some(
          ({ text }) =>
            formula.test(text.slice(0, 80)) ||
            slash.test(text.slice(0, 200)) ||
            /duly authorized/i.test(text),
        ),
  );
  const again = lines
    .slice(headed + 1, headed + 12)
    .findIndex(({ text }) => !text.startsWith('(') && heading.test(unmarked(text.slice(0, 60))));
  // The first may be a line of the table of contents.
  if (headed >= 0) return again < 0 ? headed : headed + 1 + again;
  return lines.findIndex(
    (line, at) =>
      formula.test(line.text.slice(0, 80)) &&
      lines.slice(at, at + 6).some(({ text }) => /duly caused|signed on its behalf/i.test(text)),
  );
}

/** Lines up to where signing stops: the formula, then names, titles, dates and the registrant's name. */
function pageFrom(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex((line, at) => at < 40 && slash.test(line.text) && !stopsBefore(lines, at));
  const from =
    last < 0
      ? Math.max(
          0,
          lines.findIndex(({ text }) => /duly authorized|behalf by/i.test(text)),
        )
      : last;
  let end = from;
  for (let at = from + 1; at < Math.min(lines.length, from + 9); at++) {
    if (!belongs(lines[at], lines[from], last < 0)) break;
    end = at;
  }
  return lines.slice(0, end + 1);
}

function stopsBefore(lines: readonly Line[], at: number): boolean {
  return lines
    .slice(1, at)
    .some(({ text }) =>
      /^\W{0,9}(?:exhibit index|index to exhibits|exhibit \d|for immediate release)/i.test(text),
    );
}

function belongs(line: Line | undefined, signed: Line | undefined, unsigned: boolean): boolean {
  if (!line || line.text.length > 160) return false;
  const words = unmarked(line.text);
  if (/^(?:exhibit|index|contact|for immediate)/i.test(words)) return false;
  if (label.test(words) || /_{5,}|\(registrant\)|\bby:/i.test(words)) return true;
  if (role.test(words) || /^\(?(?:principal|duly|authori[sz]ed)/i.test(words)) return true;
  if (findDate(words) && words.length < 50) return true;
  const surname =
    signed &&
    /(\p{L}{2,})\W{0,3}(?:,? (?:Jr|Sr|II|III|Ph\.?D|M\.?D|Esq)\W{0,2})?$/u.exec(afterSlash(signed.text))?.[1];
  if (surname && words.toLowerCase().includes(surname.toLowerCase())) return true;
  return unsigned && /^[A-Z][\p{L}.&', -]{2,60}$/u.test(words);
}

const afterSlash = (line: string) =>
  line
    .slice(line.search(slash))
    .replace(slash, '')
    .split(/\t| {2,}/)[0]
    ?.trim() ?? '';

function signerAt(text: string, line: Line, next: readonly Line[]): Filing['signatures'] {
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
  const candidates = [rest, ...(stop < 0 ? next : next.slice(0, stop))];
  for (const range of candidates) {
    if (range.end <= range.start) continue;
    const words = text.slice(range.start, range.end);
    const labelled = /^[\s,*_\\]*(?:(?:title|its)\b ?:?\s?)?[\s*_\\]*/i.exec(words)?.[0].length ?? 0;
    const title =
      words
        .slice(labelled)
        .split(/\t| {3,}|\bdated?:/i)[0]
        ?.trimEnd() ?? '';
    const after = /^(?:name|by|date|dated)\b ?:?/i.test(title);
    if (after || !role.test(title)) continue;
    const start = range.start + labelled;
    const end = start + title.length;
    return withoutName(text, { start, end: goesOn(title, end, candidates) }, name);
  }
  return undefined;
}

/** A title that breaks off (`Executive Vice President and`) ends on the next line. */
function goesOn(title: string, end: number, lines: readonly Span[]): number {
  const next = lines.find((line) => line.start > end);
  return next && next.end - next.start < 100 && /(?:\b(?:and|of|chief|general|vice)|[,&–-])$/i.test(title)
    ? next.end
    : end;
}

/** `Daniel M. Junius, Chief Financial Officer` on one line: the part behind the name. */
function withoutName(text: string, range: Span, name: Span): Span {
  const words = text.slice(range.start, range.end);
  const printed = text.slice(name.start, name.end);
  if (!words.startsWith(printed)) return range;
  const gap = /^[\s,–—-]*/.exec(words.slice(printed.length))?.[0].length ?? 0;
  return { start: range.start + printed.length + gap, end: range.end };
}

function signedOn(page: readonly Line[]): PartialDate | undefined {
  const dates = page.map((line) => ({
    labelled: /\bdated?\b/i.test(line.text),
    date: findDate(line.text.slice(0, 400))?.date,
  }));
  const found = dates.filter(({ date }) => date !== undefined);
  return (found.find(({ labelled }) => labelled) ?? found[0])?.date;
}
