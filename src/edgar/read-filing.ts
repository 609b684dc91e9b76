/** From the bytes of a file to a filing: the one entrance to this folder. */

import { assemble } from './assemble.ts';
import { decode } from './decode.ts';
import type { Filing } from './filing.ts';
import { layOut } from './layout.ts';

/**
 * Reads a filing in any form in which EDGAR or a person hands it over: a full submission (SGML, with or without PEM envelope),
 * HTML, inline XBRL, plain text, or a press release alone.
 *
 * The stored text is the decoded file as it is for plain text, the converted text for HTML, and for a submission the texts
 * of its documents joined by a blank line. Offsets are UTF-16 code units of it.
 *
 * @param bytes the file as it was read
 * @param source its path as it was given; an accession number in the file name is taken from there
 * @throws InputError `input/empty`, `input/too-large`, `input/too-many`, `input/binary`, `input/too-deep`, `input/no-document` or
 *   `input/not-a-filing`
 * @example readFiling(await readFile(path), path).summary.date  // '2007-07-31'
 */
export function readFiling(bytes: Uint8Array, source: string): Filing {
  return assemble(layOut(decode(bytes, source), source), source);
}
