/** What each chunk of a part is, in the order in which a reader meets them. */
import type { Span } from '../model/evidence.ts';
import { type Chunk, chunksOf, isBullet, isTabular, isTitleCase } from './chunks.ts';
import type { Block, BlockKind } from './filing.ts';
import {
  aboutHeading,
  aboutRunIn,
  isAddress,
  isContact,
  isContactHeading,
  isHeading,
  isNameOrOffice,
  isReleaseNotice,
  isSafeHarbour,
  isSafeHarbourHeading,
  wordsOf,
} from './passages.ts';
import { readReleaseTop } from './release-top.ts';

/** A range in which all blocks are of one kind; without a kind, their words decide. */
export interface Zone extends Span {
  kind?: 'cover' | 'heading' | 'exhibits' | 'signature';
  /** May begin with the top of a release: letterhead, contacts, headline. */
  release?: boolean;
}

/** The blocks of consecutive zones. */
export function blocksOf(text: string, zones: readonly Zone[]): Block[] {
  return zones.flatMap((zone) => {
    const { kind } = zone;
    const chunks = chunksOf(text, zone);
    if (kind === 'heading') return chunks.length === 0 ? [] : [{ ...spanOf(chunks), kind }];
    if (kind) return chunks.map((chunk) => block(chunk, kind));
    return readZone(text, chunks, zone.release ?? false);
  });
}

function spanOf(chunks: readonly Chunk[]): Span {
  return { start: chunks[0]?.start ?? 0, end: chunks.at(-1)?.end ?? 0 };
}

function block({ start, end, furniture }: Chunk, kind: BlockKind, about?: string): Block {
  return { start, end, kind, ...(about && { about }), ...(furniture.length > 0 && { furniture }) };
}

/** What a heading has opened and no other has closed. */
interface Section {
  about?: string;
  safeHarbour?: boolean;
  contacts?: boolean;
}

function readZone(text: string, chunks: readonly Chunk[], release: boolean): Block[] {
  const top = release ? readReleaseTop(text, chunks) : [];
  let section: Section = {};
  const rest = chunks.slice(top.length).map((chunk) => {
    const words = wordsOf(text, chunk);
    if (chunk.afterEnd) section = {};
    const kind = kindOf(chunk, words, section);
    section = sectionAfter(kind, words, section);
    const about =
      kind === 'heading' || kind === 'safe-harbour' || kind === 'contacts' ? undefined : section.about;
    return block(chunk, kind, about);
  });
  return [...top.map((kind, at) => block(chunks[at] as Chunk, kind)), ...rest];
}

function kindOf(chunk: Chunk, words: string, { safeHarbour, contacts }: Section): BlockKind {
  if (aboutHeading(words) !== undefined) return 'heading';
  if (isSafeHarbourHeading(words) || isReleaseNotice(words)) return 'heading';
  if (isTable(chunk)) return isContactTable(words, contacts) ? 'contacts' : 'table';
  if (isSafeHarbour(words)) return 'safe-harbour';
  if (isContact(words) || isContactHeading(words)) return 'contacts';
  if (contacts && words.length < 200 && isOfContact(words)) return 'contacts';
  if (signing.test(words)) return 'signature';
  if (isBullet(chunk.lines[0]?.text ?? '') && !isMarkedParagraph(words))
    return safeHarbour ? 'safe-harbour' : 'bullet';
  if (isHeading(words, chunk.lines.length) || isContents(words)) return 'heading';
  return safeHarbour ? 'safe-harbour' : 'paragraph';
}

/** Numbers to ring side by side; below a heading of contacts, also the firms above them. */
const isContactTable = (words: string, contacts = false): boolean =>
  ((contacts || /^(?:\w+ ){0,3}contacts?\b/i.test(words)) && isContact(words)) ||
  (contacts &&
    words.length < 120 &&
    !/\d/.test(words) &&
    isTitleCase(words) &&
    words !== words.toUpperCase());

/** Signatures below an agreement or a report that is an exhibit. */
const signing = /^(?:by:? ?)?(?:\/s\/|_{5,})|^(?:by|name|title|its): ?\S.{0,100}$/i;

const isOfContact = (words: string) =>
  words !== words.toUpperCase() &&
  (isNameOrOffice(words) || isAddress(words) || words.split(' ').length <= 5);

/** `(b) On April 30, 2008, …`: a paragraph that the form letters. */
const isMarkedParagraph = (words: string) => /^\([a-z\d]{1,4}\) /.test(words) && words.length > 150;

/** A table of contents. */
const isContents = (words: string) => /^items? \d/i.test(words) && isTitleCase(words.slice(0, 1000));

function sectionAfter(kind: BlockKind, words: string, section: Section): Section {
  if (kind === 'contacts') return { contacts: true };
  if (kind === 'heading') {
    const about = aboutHeading(words);
    if (about !== undefined) return { about };
    return isSafeHarbourHeading(words) ? { safeHarbour: true } : {};
  }
  if (kind === 'safe-harbour') return section.safeHarbour ? { safeHarbour: true } : {};
  const about = aboutRunIn(words);
  if (about) return { about };
  return section.contacts ? {} : section;
}

/** Rows with columns prevail; one line needs two gaps, or it is a paragraph with a number before it. */
function isTable({ lines, tagged }: Chunk): boolean {
  const tabular = lines.filter((line) => isTabular(line)).length;
  if (tagged) return true;
  if (lines.length === 1) {
    const cells = lines[0]?.text.split(/\t| {3,}/) ?? [];
    if (/^\(?\w{1,4}[.)]$/.test(cells[0] ?? '')) return false;
    return (
      cells.length > 2 ||
      (cells.length === 2 && cells.every((cell) => cell.length < 60) && !isBullet(lines[0]?.text ?? ''))
    );
  }
  const figures = lines.some(
    ({ text }) =>
      (text.slice(0, 400).match(/(?:\t| {3,})[$(]{0,2}[\d,.]+[)%]{0,2}(?=\s|$)/g)?.length ?? 0) > 1,
  );
  return tabular * 2 >= lines.length + (figures ? 0 : 1) && lines.every((line) => line.text.length < 400);
}
