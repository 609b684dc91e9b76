/** A cover page as a grid of values and captions; captions stand under their values, in columns or in brackets behind. */
import type { Span } from '../model/evidence.ts';
import { furniture, type Line, linesOf, unmarked } from './lines.ts';

export type Caption =
  | 'name'
  | 'state'
  | 'file'
  | 'irs'
  | 'address'
  | 'zip'
  | 'phone'
  | 'date'
  | 'former'
  | 'other';

export interface Cell {
  text: string;
  /** Counts the lines that are not rules; blank lines count. */
  row: number;
  /** Where its line begins in the text. */
  at: number;
  /** Undefined for a value. */
  caption?: Caption;
}

const captions: readonly [Caption, RegExp][] = [
  ['address', /^\(?address/i],
  ['date', /date of (?:the )?(?:earliest|report)|date of earliest event/i],
  [
    'name',
    /exact name of|name of (?:the )?registrant as|translation of (?:the )?registrant.?s name|(?:specified|stated) in (?:its|their|the) (?:charter|certificate)/i,
  ],
  ['file', /commission file|\bfile n(?:umber|o\b)|file numbers?\)/i],
  ['irs', /\bi\.? ?r\.? ?s\.?\b|employer\b|identification n|tax(?:payer)? ident/i],
  [
    'state',
    /state or other|state of (?:incorporation|organi[sz]ation)|jurisdiction|(?:state|place) (?:of|or) |of (?:incorporation|organi[sz]ation|formation)/i,
  ],
  ['phone', /telephone n|area code/i],
  ['former', /former name|if changed since|changed since last/i],
  ['address', /address(?:es)?,? (?:of|and|including)|principal executive|executive offices/i],
  ['zip', /zip code|postal code/i],
  [
    'other',
    /^\(?(?:(?:or|of) )?(?:(?:incorporation|organi[sz]ation|number|no\.?)(?: or )?){1,2}\)?$|securities registered|title of each class|check the appropriate|^\(?registrant\)?$/i,
  ],
];

const inline =
  /(\((?:commission|i\.? ?r\.? ?s|address|zip|exact|state|former|registrant|employer|telephone|area|jurisdiction)[^()]{0,120}\)?)/i;

/** @param range of the cover page */
export function cellsOf(text: string, range: Span): Cell[] {
  return whole(linesOf(text, range).filter((line) => !isRule(line))).flatMap((line, row) =>
    cellsOfLine(line, row),
  );
}

/** "(Exact" / "name of registrant …)": a bracket that a page's source broke over lines stands in the first of them. */
function whole(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  let open: { line: Line; more: number } | undefined;
  for (const line of lines) {
    if (open && open.more > 0 && line.text !== '') {
      open.line.text += ` ${line.text.trim()}`;
      joined.push({ ...line, text: '' });
      open = line.text.includes(')') ? undefined : { ...open, more: open.more - 1 };
      continue;
    }
    const kept = { ...line };
    joined.push(kept);
    open = opened.test(kept.text) ? { line: kept, more: 3 } : undefined;
  }
  return joined;
}

const opened = /^\W{0,9}\((?:exact|former|state|commission|irs|address|registrant)\b[^()\t]{0,12}$/i;

function isRule({ text }: Line): boolean {
  return furniture(text) !== undefined && !/^\d/.test(text);
}

function cellsOfLine(line: Line, row: number): Cell[] {
  return unmarked(line.text.slice(0, 1000))
    .split(/\t+| {2,}/)
    .flatMap((part) => part.split(inline))
    .map((part) => part.replace(/^[\s_|:]+|[\s_|]+$/g, ''))
    .filter((part) => part !== '')
    .map((part) => {
      const caption = captions.find(([, pattern]) => pattern.test(part))?.[0];
      return { text: part, row, at: line.start, ...(caption && { caption }) };
    });
}
