/** From an offset of the stored text back to the file as it came, for a person who opens that file. */
import { decode } from './decode.ts';
import type { Filing } from './filing.ts';
import { lastAtMost } from './sourced.ts';
import { isSubmission, readSubmission } from './submission.ts';

/** A place in a file; all counts are UTF-16 code units of the decoded file, as editors count. */
export interface Place {
  offset: number;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The document of a submission: its file name, or else its type. */
  document?: string;
}

/**
 * Where letters of a filing's text stood in the file that it was read from.
 *
 * @param bytes the file that `filing` was read from
 * @returns the place of the letter at an offset of `filing.text`; of a letter that the conversion put in (the tab between two
 *   cells), the place right behind the letter before it
 * @throws InputError when the bytes are no text, so never for those of a filing
 * @example placesIn(bytes, filing)(filing.summary.items[0].start)  // { offset: 9120, line: 213, column: 1 }
 */
export function placesIn(bytes: Uint8Array, filing: Filing): (offset: number) => Place {
  const file = decode(bytes, filing.summary.source);
  const lines = lineStarts(file);
  const documents = isSubmission(file) ? readSubmission(file).documents : [];
  return (at) => {
    const offset = Math.min(sourceOffset(filing, at), file.length);
    const line = lastAtMost((i) => lines[i] ?? 0, lines.length, offset);
    const document = documents.findLast(({ start }) => start <= offset);
    const name = document && (document.filename ?? document.type);
    return {
      offset,
      line: line + 1,
      column: offset - (lines[line] ?? 0) + 1,
      ...(name && { document: name }),
    };
  };
}

/** The offset in the decoded file of the letter at an offset of the stored text. */
export function sourceOffset({ origin }: Filing, at: number): number {
  const mark = lastAtMost((i) => origin.at[i] ?? 0, origin.at.length, at);
  return Math.max(0, (origin.from[mark] ?? 0) + at - (origin.at[mark] ?? 0));
}

/** Lines end at LF, CR or CR LF. */
function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return Uint32Array.from(starts);
}
