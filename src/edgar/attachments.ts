/** Documents of a submission that are no text: pictures, PDFs, data, and what mail once packed as letters (uuencode). */
import { looksBinary } from './decode.ts';
import type { SubmittedDocument } from './submission.ts';

/** `begin 644 deal.pdf`, then lines of up to 45 packed bytes, then `end`, unless the file was cut short. */
const packed =
  /^begin [0-7]{3} \S[^\r\n]{0,200}\r?\nM[ -`]{4,60}\r?\n[\s\S]*?(?:^end[ \t]*\r?$|(?![\s\S]))/gm;

/**
 * Why a document of a submission cannot be read as text.
 *
 * @returns words for a remark, e.g. `a PDF`; undefined for a document that can be read
 */
export function unreadable({
  type,
  content,
  filename = '',
}: Pick<SubmittedDocument, 'type' | 'content' | 'filename'>): string | undefined {
  const head = content.slice(0, 4096);
  if (/^GRAPHIC$|\.(?:jpe?g|gif|png)$/i.test(type) || /\.(?:jpe?g|gif|png)$/i.test(filename))
    return 'a picture';
  if (/^\s{0,80}<PDF>/i.test(head) || /^PDF$/i.test(type) || /^\s{0,80}%PDF-/.test(head)) return 'a PDF';
  if (/^(?:ZIP|EXCEL|JSON)$/i.test(type)) return 'an attachment';
  if (/^\s{0,80}begin [0-7]{3} \S[^\r\n]{0,200}\r?\nM[ -`]{0,60}\r?(?:\n|$)/.test(head))
    return 'a uuencoded attachment';
  if (/^XML$|^EX-10[01]\.|^EX-100$/i.test(type) && !/<html/i.test(head)) return 'XBRL data';
  if (/<XML>/i.test(head) || (/^\s{0,80}(?:<XBRL>\s{0,9})?<\?xml/i.test(head) && !/<html/i.test(head)))
    return 'XML data';
  if (looksBinary(content)) return 'no text';
  return undefined;
}

/** Attachments inside a plain text, as spans of it. */
export function packedIn(content: string): { start: number; end: number }[] {
  return [...content.matchAll(packed)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
