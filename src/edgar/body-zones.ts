/** Where in a form its headings, its text and its list of exhibits are. */
import type { Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import type { Zone } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import { readExhibits, unique } from './exhibits.ts';
import type { Item } from './items.ts';
import { wordsOf } from './passages.ts';

/** The item "Financial Statements and Exhibits", under its old and new number. */
const isExhibitItem = ({ number }: Item) => number === '9.01' || number === '7';

/** The exhibits that the items list. */
export function listedExhibits(text: string, items: readonly Item[]): FilingSummary['exhibits'] {
  return unique(
    items
      .filter(isExhibitItem)
      .flatMap((item) =>
        readExhibits(text, { start: exhibitList(text, item) ?? item.heading.end, end: item.end }),
      ),
  );
}

/** From where the last item begins to list the exhibits to its end. */
export function lastList(text: string, items: readonly Item[]): Span | undefined {
  const last = items.at(-1);
  const start = last && isExhibitItem(last) ? exhibitList(text, last) : undefined;
  return last && start !== undefined ? { start, end: last.end } : undefined;
}

/** Items' headings, their text, and the list of exhibits in the last item. */
export function mainZones(text: string, main: Span, items: readonly Item[]): Zone[] {
  const zones: Zone[] = [];
  let at = main.start;
  for (const item of items) {
    if (item.start < at) continue;
    zones.push({ start: at, end: item.start, release: at === main.start && items.length === 0 });
    zones.push({ ...item.heading, kind: 'heading' });
    const list = isExhibitItem(item) ? exhibitList(text, item) : undefined;
    if (list !== undefined)
      zones.push({ start: item.heading.end, end: list }, { start: list, end: item.end, kind: 'exhibits' });
    else zones.push({ start: item.heading.end, end: item.end });
    at = item.end;
  }
  return [...zones, { start: at, end: main.end, release: items.length === 0 }];
}

/** Where the list begins: at `(d) Exhibits`, or at the first entry. */
function exhibitList(text: string, item: Item): number | undefined {
  const range = { start: item.heading.end, end: item.end };
  const chunks = chunksOf(text, range);
  const start = chunks.find((chunk) => {
    const words = wordsOf(text, chunk);
    return (
      /^\W{0,3}(?:\(?[cd]\)?\W{0,4})?(?:the )?(?:following )?(?:exhibits?\b|list of exhibits)/i.test(words) ||
      /^\(?[cd]\)/.test(words) ||
      /^\d{1,3}\.\d\b/.test(words)
    );
  });
  return start?.start;
}

/** Between the signatures and the end of the body. */
export function behindZones(range: Span, index: Span | undefined): Zone[] {
  if (!index) return [{ ...range }];
  return [
    { start: range.start, end: index.start },
    { ...index, kind: 'exhibits' },
    { start: index.end, end: range.end },
  ];
}
