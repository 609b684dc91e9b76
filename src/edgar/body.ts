/** One document of a filing → its cover, items, signature and exhibits, and the zones that its blocks fall into. */
import type { Span } from '../model/evidence.ts';
import type { FilingSummary } from '../model/extraction.ts';
import { type BehindSignature, readBehindList, readBehindSignature } from './appended.ts';
import type { Zone } from './blocks.ts';
import { behindZones, lastList, listedExhibits, mainZones } from './body-zones.ts';
import { type Cover, coverEnd, readCover } from './cover.ts';
import { readExhibits, unique } from './exhibits.ts';
import { readFacts } from './inline-facts.ts';
import { findItems, type Item } from './items.ts';
import type { LaidOutDocument } from './layout.ts';
import { findSignature, type SignaturePage } from './signature.ts';

export type Part = FilingSummary['parts'][number];

/** The form itself, as against its exhibits. */
export interface Body {
  cover: Cover;
  items: Item[];
  signature?: SignaturePage;
  exhibits: FilingSummary['exhibits'];
  parts: Part[];
  zones: Zone[];
}

/** A document that was filed as an exhibit. */
export function readExhibit({ start, end, exhibit, description }: LaidOutDocument): Body {
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

/** A document that is the form itself, or a text of its own; exhibits may stand behind its signatures. */
export function readBody(
  text: string,
  document: LaidOutDocument,
  hasExhibits: boolean,
  period?: string,
): Body {
  const range = { start: document.start, end: document.end };
  if (document.type === 'SEC-HEADER') return headerAlone(document, range);
  const front = { start: range.start, end: coverEnd(text, range) };
  const cover = withFacts(readCover(text, front), document.facts);
  const { signature, index, ...found } = landmarks(text, document, front, cover.date ?? period);
  const appended = hasExhibits ? [] : found.exhibits;
  const body = { start: range.start, end: appended[0]?.start ?? range.end };
  const main = { start: front.end, end: Math.min(signature?.start ?? range.end, body.end) };
  const items = found.items.map((item) => ({ ...item, end: Math.min(item.end, main.end) }));
  const zones: Zone[] = [
    { ...front, kind: 'cover' },
    ...mainZones(text, main, items),
    ...(signature ? signedZones(signature, body.end, index) : []),
    ...appended.map(({ start, end }) => ({ start, end, release: true })),
  ];
  return {
    cover,
    items,
    ...(signature && { signature }),
    exhibits: unique([...found.listed, ...(index ? readExhibits(text, index) : [])]),
    parts: [{ kind: 'body', ...body }, ...appended.map((each) => ({ kind: 'exhibit' as const, ...each }))],
    zones: zones.filter(({ start, end }) => end > start),
  };
}

interface Landmarks extends BehindSignature {
  signature: SignaturePage | undefined;
  /** The items, as if nothing were appended to the last. */
  items: Item[];
  listed: FilingSummary['exhibits'];
}

/**
 * @param front the cover page; empty where there is none
 * @param day what the items' numbers mean depends on it
 */
function landmarks(
  text: string,
  { type, end }: LaidOutDocument,
  front: Span,
  day: string | undefined,
): Landmarks {
  const after = { start: front.end, end };
  const signature = front.end > front.start || type ? findSignature(text, after) : undefined;
  const items = findItems(text, { start: front.end, end: signature?.start ?? end }, day);
  const listed = listedExhibits(text, items);
  const behind = signature
    ? readBehindSignature(text, { start: signature.end, end }, listed)
    : { exhibits: readBehindList(text, lastList(text, items), listed) };
  return { signature, items, listed, ...behind };
}

/** A submission's header whose documents are not there: nothing in it is text to read. */
const headerAlone = (document: LaidOutDocument, range: Span): Body => ({
  ...readExhibit(document),
  parts: [{ kind: 'body', ...range }],
  zones: [{ ...range, kind: 'cover' }],
});

const signedZones = ({ start, end }: SignaturePage, bodyEnd: number, index: Span | undefined): Zone[] => [
  { start, end, kind: 'signature' },
  ...behindZones({ start: end, end: bodyEnd }, index),
];

function withFacts(cover: Cover, facts: ReadonlyMap<string, string>): Cover {
  if (facts.size === 0) return cover;
  const tagged = readFacts(facts);
  // A hidden tag may hold the name as EDGAR conforms it; the page has it as the firm writes it.
  const { name = tagged.registrant.name } = cover.registrant;
  const registrant = { ...cover.registrant, ...tagged.registrant, ...(name && { name }) };
  return { ...cover, ...tagged, registrant };
}
