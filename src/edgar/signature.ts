/** The signature page: where it is, who signed, and when. */
import type { PartialDate, Span } from '../model/evidence.ts';
import { findDate } from './dates.ts';
import type { Filing } from './filing.ts';
import { type Line, unmarked, writtenLines } from './lines.ts';
import { breaksOff, label, role, signerAt, slash } from './signers.ts';

export interface SignaturePage extends Span {
  names: Filing['signatures'];
  signed?: PartialDate;
}

const heading = /^\W{0,9}s ?i ?g ?n ?a ?t ?u ?r ?e(?: ?s)?(?: page)?\W{0,9}$/i;
const formula = /^pursuant to the requirements of (?:section 1[235]|the securities)/i;

/**
 * Finds the signature page of a body: from its heading (or the formula that opens it) to the last line that a signer left.
 *
 * @returns undefined when nobody signed
 */
export function findSignature(text: string, body: Span): SignaturePage | undefined {
  const lines = writtenLines(text, body);
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
  const said = lines.findIndex(
    (line, at) =>
      formula.test(line.text.slice(0, 80)) &&
      lines.slice(at, at + 6).some(({ text }) => /duly caused|signed on its behalf/i.test(text)),
  );
  return said >= 0 ? said : withoutHeading(lines);
}

/** Neither heading nor formula, as where a page was saved without them: "By:" and the name, with an office below. */
function withoutHeading(lines: readonly Line[]): number {
  const signed = lines.findIndex(
    ({ text }, at) =>
      slash.test(text.slice(0, 80)) && lines.slice(at + 1, at + 4).some((below) => role.test(below.text)),
  );
  const by =
    signed -
    lines
      .slice(Math.max(0, signed - 3), signed)
      .reverse()
      .findIndex(({ text }) => isBy.test(text)) -
    1;
  return signed >= 0 && by < signed ? by : -1;
}
const isBy = /^\W{0,4}by:?\W{0,4}$/i;

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
    if (!belongs(lines[at], lines[from], last < 0) && !goesOn(lines[at - 1], lines[at])) break;
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

/** The end of an office that the line above breaks off: "Vice President, Finance and" / "Administration". */
const goesOn = (above: Line | undefined, line: Line | undefined): boolean =>
  above !== undefined &&
  line !== undefined &&
  role.test(above.text) &&
  breaksOff(above.text) &&
  /^\W{0,9}\p{Lu}[^.]{2,60}$/u.test(line.text);

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

function signedOn(page: readonly Line[]): PartialDate | undefined {
  const dates = page.map((line) => ({
    labelled: /\bdated?\b/i.test(line.text),
    date: findDate(line.text.slice(0, 400))?.date,
  }));
  const found = dates.filter(({ date }) => date !== undefined);
  return (found.find(({ labelled }) => labelled) ?? found[0])?.date;
}
