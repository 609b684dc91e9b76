/** What a filing is: its key, form, dates and registrant, from header, cover page and file name. */
import { digest } from '../model/digest.ts';
import { FilingSummary, type Remark } from '../model/extraction.ts';
import type { Body, Part } from './body.ts';
import { chunksOf } from './chunks.ts';
import { findDate } from './dates.ts';
import { unique } from './exhibits.ts';
import { defined, fieldOf } from './fields.ts';
import { cikOf } from './header.ts';
import type { LaidOut } from './layout.ts';
import { partyFor } from './parties.ts';
import { wordsOf } from './passages.ts';
import { releaseDate } from './release.ts';
import { openingOf } from './release-top.ts';

const inFileName = /(?:^|[/\\])(?:(\d{1,10})_(\w+)_\d{4}_)?(\d{10}-\d{2}-\d{6})[^/\\]*$/;

/** What a file's name says: as EDGAR's, or as a crawler names it. */
export function namedBy(source: string): { cik?: string; form?: string; accession?: string } {
  const [, cik, form, accession] = inFileName.exec(source) ?? [];
  return defined({ cik: cikOf(cik), form, accession }) as ReturnType<typeof namedBy>;
}

/** A cover page's word goes before the header's, and the header's before the file name's. */
export function summarise(
  { text, header, documents }: LaidOut,
  source: string,
  main: Body | undefined,
  parts: Part[],
  read: readonly Body[],
): FilingSummary {
  const { cik, form: named, accession: inName } = namedBy(source);
  const accession = header?.accession ?? inName;
  const own = main?.cover.form ?? documents.find(({ exhibit }) => !exhibit)?.type;
  const form = header?.form ?? own ?? named?.replace(/^(\d{1,2})(?=[A-Z])/, '$1-');
  const cover = main?.cover;
  const party = partyFor(header?.parties ?? [], cover?.registrant.name);
  const day = isDay(cover?.date) ? cover?.date : undefined;
  const summary = {
    source,
    key: accession ?? `sha256:${digest(text, 16)}`,
    accession,
    form: fieldOf(form ?? '') || undefined,
    date: day ?? header?.period ?? cover?.date ?? datelineOf(text, parts, !form),
    filed: header?.filed,
    signed: read.find(({ signature }) => signature?.signed)?.signature?.signed,
  };
  return FilingSummary.parse({
    ...defined(summary),
    registrant: showable({ cik, ...party?.registrant, ...cover?.registrant }),
    items: read.flatMap(({ items }) => items.map(({ heading: _, ...item }) => titled(item))),
    exhibits: unique(read.flatMap(({ exhibits }) => exhibits)).map(({ number, title }) =>
      titled({ number, title }),
    ),
    parts,
  });
}

const titled = <T extends { title: string }>(entry: T): T => ({ ...entry, title: fieldOf(entry.title) });

/** Every field on one line, without what a terminal would obey. */
const showable = (fields: FilingSummary['registrant']): FilingSummary['registrant'] =>
  defined(
    Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value === undefined ? '' : fieldOf(value)]),
    ),
  );

/** Form 6-K gives a month only. */
const isDay = (date: string | undefined) => date?.length === 10;

/** A release's date, where no cover page gives one: in its dateline, or on a line above its text. */
function datelineOf(text: string, parts: readonly Part[], isRelease: boolean): string | undefined {
  for (const part of parts) {
    const words = chunksOf(text, { start: part.start, end: Math.min(part.end, part.start + 20_000) }).map(
      (chunk) => wordsOf(text, chunk),
    );
    const opening = openingOf(words.slice(0, 40));
    const date =
      opening < 0
        ? words
            .slice(0, isRelease ? 12 : 0)
            .map(bareDate)
            .find(Boolean)
        : releaseDate(words[opening] ?? '', words.slice(0, opening).reverse());
    if (date) return date;
  }
  return undefined;
}

/** A line that is hardly more than a date: `Basel, 4 May 2011`. */
function bareDate(words: string): string | undefined {
  const found = findDate(words);
  return found && words.length - (found.end - found.start) < 30 ? found.date : undefined;
}

/** What a reader of a form would miss. */
export function complaints(
  { text, documents }: LaidOut,
  summary: FilingSummary,
  main: Body | undefined,
): Remark[] {
  if (!main) return [];
  if (!summary.form) return [{ ...noCover }];
  const isHeader = documents[0]?.type === 'SEC-HEADER';
  const lacksItems = /^8-K/.test(summary.form) && summary.items.length === 0 && !isHeader;
  return [
    ...(summary.registrant.name
      ? []
      : [missing('cover/no-registrant', 'The cover page names no registrant that could be read.')]),
    ...(summary.date ? [] : [missing('cover/no-date', 'No date of report was found.')]),
    ...(lacksItems ? [missing('items/none', 'No item heading was found.')] : []),
    ...main.items.filter(({ title }) => title === '').map((item) => unknownItem(text, item)),
  ];
}

const noCover: Remark = {
  code: 'cover/none',
  severity: 'info',
  message: 'There is no cover page; it was read as a press release, or part of a filing.',
  start: 0,
  end: 0,
};

const missing = (code: string, message: string): Remark => ({
  code,
  severity: 'warning',
  message,
  start: 0,
  end: 0,
});

const unknownItem = (text: string, { number, start, end }: Body['items'][number]): Remark => ({
  code: 'items/unknown',
  severity: 'warning',
  message: `Item ${number} is no item of Form 8-K: ${text.slice(start, start + 60)}`,
  start,
  end,
});
