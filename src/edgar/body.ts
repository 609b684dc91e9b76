/** One document of a filing → its cover, items, signature and exhibits, and the zones that its blocks fall into. */
import type { FilingSummary } from '../model/extraction.ts';
import { readBehindList, readBehindSignature } from './appended.ts';
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
  if (document.type === 'SEC-HEADER')
    return {
      ...readExhibit(document),
      parts: [{ kind: 'body', ...range }],
      zones: [{ ...range, kind: 'cover' }],
    };
  const front = { start: range.start, end: coverEnd(text, range) };
  const cover = withFacts(readCover(text, front), document.facts);
  const signature =
    front.end > front.start || document.type
      ? findSignature(text, { start: front.end, end: range.end })
      : undefined;
  const whole = { start: front.end, end: signature?.start ?? range.end };
  const found = findItems(text, whole, cover.date ?? period);
  const listed = listedExhibits(text, found);
  const behind = signature
    ? readBehindSignature(text, { start: signature.end, end: range.end }, listed)
    : { exhibits: readBehindList(text, lastList(text, found), listed) };
  const appended = hasExhibits ? [] : behind.exhibits;
  const main = { start: whole.start, end: Math.min(whole.end, appended[0]?.start ?? whole.end) };
  const items = found.map((item) => ({ ...item, end: Math.min(item.end, main.end) }));
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
  // A hidden tag may hold the name as EDGAR conforms it; the page has it as the firm writes it.
  const { name = tagged.registrant.name } = cover.registrant;
  const registrant = { ...cover.registrant, ...tagged.registrant, ...(name && { name }) };
  return { ...cover, ...tagged, registrant };
}
