/** The top of a press release, down to its dateline: letterhead, contacts, headline and the bullets under it. */
import type { Chunk } from './chunks.ts';
import { findDate } from './dates.ts';
import type { BlockKind } from './filing.ts';
import {
  isAddress,
  isContact,
  isContactHeading,
  isHeading,
  isNameOrOffice,
  isReleaseNotice,
  wordsOf,
} from './passages.ts';
import { isAnnouncement, isDateline } from './release.ts';

/** No release has more above its dateline. */
const maxTop = 40;

/**
 * The kinds of the chunks above the dateline; none when there is no release here.
 *
 * @returns one kind a chunk, for the first chunks of the list
 */
export function readReleaseTop(text: string, chunks: readonly Chunk[]): BlockKind[] {
  const words = chunks.slice(0, maxTop).map((chunk) => wordsOf(text, chunk));
  const opening = openingOf(words);
  if (opening < 0) return [];
  const above = words.slice(0, opening);
  const kinds = above.map((one, at) => topKind(one, chunks[at]));
  return withNamesOfContacts(above, kinds);
}

/** Index of the paragraph that opens the release; -1 when there is none. */
export function openingOf(words: readonly string[]): number {
  const dateline = words.findIndex((one) => isDateline(one));
  if (dateline >= 0) return dateline;
  return words.findIndex((one) => isAnnouncement(one) && one.length > 120);
}

function topKind(words: string, chunk: Chunk | undefined): BlockKind {
  if (isReleaseNotice(words)) return 'heading';
  if (isContactHeading(words) || isContact(words) || isAddress(words)) return 'contacts';
  if (isBareDate(words) || isLetterhead(words)) return 'heading';
  const lines = chunk?.lines.length ?? 1;
  if (words.length > 400 && !isHeading(words, lines)) return 'paragraph';
  return 'headline';
}

function isBareDate(words: string): boolean {
  const found = findDate(words);
  return found !== undefined && words.length < found.end - found.start + 20;
}

/** A firm's name alone, or its ticker. */
function isLetterhead(words: string): boolean {
  return (
    words.length < 60 &&
    (/(?:\b(?:Inc|Corp|Ltd|Co|AG|SE|plc|LLC|S\.A|N\.V|A\/S|GmbH|Corporation|Company|Limited)\.?)$/i.test(
      words,
    ) ||
      /^\W?(?:Nasdaq|NYSE|AMEX|OTC)\b/i.test(words))
  );
}

/** Names and offices between "Contacts:" and the last number to ring. */
function withNamesOfContacts(words: readonly string[], kinds: readonly BlockKind[]): BlockKind[] {
  const first = kinds.indexOf('contacts');
  const last = kinds.lastIndexOf('contacts');
  return kinds.map((kind, at) => {
    if (kind !== 'headline' || at < first || at > last) return kind;
    return isNameOrOffice(words[at] ?? '') ? 'contacts' : kind;
  });
}
