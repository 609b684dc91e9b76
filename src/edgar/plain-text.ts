/** A text document of a submission, which is SGML (`AT&amp;T`), as it was before it was sent. */
import type { Span } from '../model/evidence.ts';
import { windows1252Character } from './decode.ts';
import { joined, replaced, type Sourced, sliced } from './sourced.ts';

/** Names of characters that text documents use. */
const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  reg: '®',
  trade: '™',
  sect: '§',
};

const escapes = /^- (?=-)|&(lt|gt|amp|quot|nbsp|reg|trade|sect|#\d{2,5});/gm;

/**
 * Entities become their characters; the mail envelope's `- ` before a line of dashes, blank lines at both ends, and
 * packed attachments go.
 *
 * @param start where the content stands in the file
 * @param packed spans of the content that are left out
 */
export function plainText(content: string, start: number, packed: readonly Span[] = []): Sourced {
  const ends = [...packed, { start: content.length, end: content.length }];
  const pieces = ends.map((one, at) => ({ start: packed[at - 1]?.end ?? 0, end: one.start }));
  const text = joined(
    pieces.map((piece) =>
      replaced(content.slice(piece.start, piece.end), start + piece.start, escapes, characterOf),
    ),
    '',
  );
  const blank = /^(?:[ \t]*[\r\n\f])+/.exec(text.text)?.[0].length ?? 0;
  return sliced(text, blank, Math.max(blank, text.text.trimEnd().length));
}

function characterOf([found, name = '']: RegExpExecArray): string {
  if (found === '- ') return '';
  const code = name.startsWith('#') ? Number(name.slice(1)) : undefined;
  if (code === undefined) return named[name] ?? found;
  return code < 32 ? ' ' : windows1252Character(code);
}
