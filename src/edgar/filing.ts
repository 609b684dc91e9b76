/** A filing as the SEC's forms lay it out, before anything is known of its biology. */

import type { Span } from '../model/evidence.ts';
import type { FilingSummary, Remark } from '../model/extraction.ts';
import type { Origin } from './sourced.ts';

/**
 * What kind of text a block is. It decides what may be read from it:
 * - `cover`      the form's front page and its check boxes
 * - `heading`    an item heading or a title above paragraphs; a letterhead; "For Immediate Release"
 * - `headline`   the title of a press release, and the bullets right under it
 * - `contacts`   names, telephone numbers and addresses around a release
 * - `paragraph`  running text
 * - `bullet`     one entry of a list
 * - `table`      rows of a table
 * - `safe-harbour` the forward-looking-statements passage, which states nothing
 * - `exhibits`   the list of exhibits
 * - `signature`  from "SIGNATURES" to the end of that page
 */
export type BlockKind =
  | 'cover'
  | 'heading'
  | 'headline'
  | 'contacts'
  | 'paragraph'
  | 'bullet'
  | 'table'
  | 'safe-harbour'
  | 'exhibits'
  | 'signature';

export interface Block extends Span {
  kind: BlockKind;
  /** What an "About …" section is about, as its heading names it: for the blocks below that heading only. */
  about?: string;
  /** Page numbers, rules and layout tags inside a block that goes on over a page break; they are not its words. */
  furniture?: Span[];
}

export interface Filing {
  /** The stored text, to which all offsets refer: UTF-16 code units. */
  text: string;
  /** Where the text stood in the file as it came; `placeOf` tells it for an offset. */
  origin: Origin;
  summary: FilingSummary;
  /** Who signed, each as found in the signature block. */
  signatures: { name: Span; title?: Span }[];
  /** In order, not overlapping; white space, rules and page numbers between them belong to none. */
  blocks: Block[];
  remarks: Remark[];
}
