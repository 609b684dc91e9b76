/** A laid-out filing → its summary, parts, signatures and blocks. */
import { createHash } from 'node:crypto';
import type { Span } from '../model/evidence.ts';
import { FilingSummary, type Remark } from '../model/extraction.ts';
import { readBehindSignature } from './appended.ts';
import { blocksOf, type Zone } from './blocks.ts';
import { chunksOf } from './chunks.ts';
import { type Cover, coverEnd, readCover, readFacts } from './cover.ts';
import { readExhibits, unique } from './exhibits.ts';
import type { Filing } from './filing.ts';
import { defined } from './header.ts';
import { findItems, type Item } from './items.ts';
import type { LaidOut, LaidOutDocument } from './layout.ts';
import { wordsOf } from './passages.ts';
import { releaseDate } from './release.ts';
import { openingOf } from './release-top.ts';
import { findSignature, type SignaturePage } from './signature.ts';

type Part = FilingSummary['parts'][number];

/** The form itself, as against its exhibits. */
interface Body {
  cover: Cover;
  items: Item[];
  signature?: SignaturePage;
  exhibits: FilingSummary['exhibits'];
  parts: Part[];
  zones: Zone[];
}

export function assemble(laidOut: LaidOut, source: string): Filing {
  const { text, header, documents, remarks } = laidOut;
  const hasExhibits = documents.some(({ exhibit }) => exhibit);
  const read = documents.map((document) =>
    document.exhibit ? exhibitBody(document) : readBody(text, document, hasExhibits, header?.period),
  );
  const main = read.find(({ cover }) => cover.registrant.name) ?? read[0];
  const parts = covering(
    read.flatMap((body) => body.parts),
    text.length,
  );
  const summary = summarise(laidOut, source, main, parts, read);
  return {
    text,
    summary,
    signatures: read.flatMap(({ signature }) => signature?.names ?? []),
    blocks: blocksOf(
      text,
      read.flatMap((body) => body.zones),
    ),
    remarks: [...remarks, ...complaints(text, summary, main)],
  };
}

function exhibitBody({ start, end, exhibit, description }: LaidOutDocument): Body {
  const number = exhibit ?? '';
  const title = description && !/^ex(?:hibit|-)?[\s\d.-]*$/i.test(description) ? description : '';
  return {
    cover: { registrant: {} },
    items: [],
    exhibits: title ? [{ number, title }] : [],
    parts: [{ kind: 'exhibit', number, start, end }],
    zones: [{ start, end, release: true }],
  };
}

function readBody(text: string, document: LaidOutDocument, hasExhibits: boolean, period?: string): Body {
  const range = { start: document.start, end: document.end };
  if (document.type === 'SEC-HEADER')
    return {
      ...exhibitBody(document),
      parts: [{ kind: 'body', ...range }],
      zones: [{ ...range, kind: 'cover' }],
    };
  const front = { start: range.start, end: coverEnd(text, range) };
  const cover = withFacts(readCover(text, front), document.facts);
  const signature =
    front.end > front.start || document.type
      ? findSignature(text, { start: front.end, end: range.end })
      : undefined;
  const main = { start: front.end, end: signature?.start ?? range.end };
  const items = findItems(text, main, cover.date ?? period);
  const listed = listedExhibits(text, items);
  const behind = signature
    ? readBehindSignature(text, { start: signature.end, end: range.end }, listed)
    : { exhibits: [] };
  const appended = hasExhibits ? [] : behind.exhibits;
  const indexed = behind.index ? readExhibits(text, behind.index) : [];
  const bodyEnd = appended[0]?.start ?? range.end;
  const parts: Part[] = [
    { kind: 'body', start: range.start, end: bodyEnd },
    ...appended.map((exhibit) => ({ kind: 'exhibit' as const, ...exhibit })),
  ];
  const tail: Zone[] = signature ? behindZones({ start: signature.end, end: bodyEnd }, behind.index) : [];
  const zones: Zone[] = [
    { ...front, kind: 'cover' },
    ...mainZones(text, main, items),
    ...(signature ? [{ start: signature.start, end: signature.end, kind: 'signature' as const }] : []),
    ...tail,
    ...appended.map(({ start, end }) => ({ start, end, release: true })),
  ];
  return {
    cover,
    items,
    ...(signature && { signature }),
    exhibits: unique([...listed, ...indexed]),
    parts,
    zones: zones.filter(({ start, end }) => end > start),
  };
}

function withFacts(cover: Cover, facts: ReadonlyMap<string, string>): Cover {
  if (facts.size === 0) return cover;
  const tagged = readFacts(facts);
  return { ...cover, ...tagged, registrant: { ...cover.registrant, ...tagged.registrant } };
}

/** The item "Financial Statements and Exhibits", under its old and new number. */
const isExhibitItem = ({ number }: Item) => number === '9.01' || number === '7';

function listedExhibits(text: string, items: readonly Item[]): FilingSummary['exhibits'] {
  return unique(
    items
      .filter(isExhibitItem)
      .flatMap((item) =>
        readExhibits(text, { start: exhibitList(text, item) ?? item.heading.end, end: item.end }),
      ),
  );
}

/** Items' headings, their text, and the list of exhibits in the last item. */
function mainZones(text: string, main: Span, items: readonly Item[]): Zone[] {
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

function behindZones(range: Span, index: Span | undefined): Zone[] {
  if (!index) return [{ ...range }];
  return [
    { start: range.start, end: index.start },
    { ...index, kind: 'exhibits' },
    { start: index.end, end: range.end },
  ];
}

/** Each part reaches to the next, the first from the very start. */
function covering(parts: readonly Part[], length: number): Part[] {
  return parts.map((part, at) => ({
    ...part,
    start: at === 0 ? 0 : part.start,
    end: parts[at + 1]?.start ?? length,
  }));
}

const inFileName = /(?:^|[/\\])(?:(\d{1,10})_(\w+)_\d{4}_)?(\d{10}-\d{2}-\d{6})[^/\\]*$/;

function summarise(
  { text, header, documents }: LaidOut,
  source: string,
  main: Body | undefined,
  parts: Part[],
  read: readonly Body[],
): FilingSummary {
  const [, cik, named, inName] = inFileName.exec(source) ?? [];
  const accession = header?.accession ?? inName;
  const form =
    header?.form ?? main?.cover.form ?? documents[0]?.type ?? named?.replace(/^(\d{1,2})(?=[A-Z])/, '$1-');
  const cover = main?.cover;
  const date = cover?.date ?? header?.period ?? datelineOf(text, parts);
  const summary = {
    source,
    key: accession ?? `sha256:${createHash('sha256').update(text).digest('hex').slice(0, 16)}`,
    accession,
    form: form || undefined,
    date,
    filed: header?.filed,
    signed: read.find(({ signature }) => signature?.signed)?.signature?.signed,
  };
  return FilingSummary.parse({
    ...defined(summary),
    registrant: defined({ cik, ...header?.registrant, ...cover?.registrant }),
    items: read.flatMap(({ items }) => items.map(({ heading: _, ...item }) => item)),
    exhibits: unique(read.flatMap(({ exhibits }) => exhibits)),
    parts,
  });
}

/** A release's date, where no cover page gives one. */
function datelineOf(text: string, parts: readonly Part[]): string | undefined {
  for (const part of parts) {
    const words = chunksOf(text, { start: part.start, end: Math.min(part.end, part.start + 20_000) }).map(
      (chunk) => wordsOf(text, chunk),
    );
    const opening = openingOf(words.slice(0, 40));
    const date =
      opening < 0 ? undefined : releaseDate(words[opening] ?? '', words.slice(0, opening).reverse());
    if (date) return date;
  }
  return undefined;
}

/** What a reader of a form would miss. */
function complaints(text: string, summary: FilingSummary, main: Body | undefined): Remark[] {
  const remarks: Remark[] = [];
  const remark = (code: string, message: string, span: Span = { start: 0, end: 0 }) =>
    remarks.push({ code, severity: 'warning', message, start: span.start, end: span.end });
  if (!main || !summary.form) return [];
  if (!summary.registrant.name)
    remark('cover/no-registrant', 'The cover page names no registrant that could be read.');
  if (!summary.date) remark('cover/no-date', 'No date of report was found.');
  if (/^8-K/.test(summary.form) && summary.items.length === 0)
    remark('items/none', 'No item heading was found.');
  for (const item of main.items) {
    if (item.title === '')
      remark(
        'items/unknown',
        `Item ${item.number} is no item of Form 8-K: ${text.slice(item.start, item.start + 60)}`,
        item,
      );
  }
  return remarks;
}
