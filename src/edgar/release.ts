/** A press release: its dateline, and what stands above it. */
import type { PartialDate } from '../model/evidence.ts';
import { findDate } from './dates.ts';

const wire =
  /\b(?:PR ?News ?wire|Business ?Wire|Globe ?News ?wire|Market ?Wired?|Access ?wire|Prime ?zone|News ?file|Canada News ?wire|CNW|Thomson Reuters ONE)\b/i;
const dash =
  /^[\s,.)*\]]{0,6}(?:\([^)]{2,60}\)[\s,]{0,3})?(?:-{1,3}|–|—|―|:|\/|\u0097|\.\.\.|\. (?=\p{Lu}))/u;
/** A dateline without its date: `Erie, PA ... Zurn Industries`. */
const place = /^\p{Lu}[\p{L}. ]{2,30}, ?\p{Lu}[\p{L}.]{1,15} {0,2}(?:\.{3}|--|–|—) ?\p{Lu}/u;
const announces =
  /\b(?:today|yesterday) (?:(?:jointly|also|each) )?(?:announce[ds]?|report(?:ed|s)?|said|issued|disclosed|confirmed)\b|\b(?:announce[ds]?|report(?:ed|s)?|disclosed|confirmed) (?:earlier )?today\b/i;

/** Words before a date that is another's: `for the quarter ended November 2, 2024`. */
const notOwn = /\b(?:on|of|dated|since|until|ended|ending|as|effective)\W{0,2}$/i;

/**
 * Whether a paragraph opens a release: `CAMBRIDGE, MA, July 31, 2007 — …`, `BASEL, Switzerland--(BUSINESS WIRE)--…`.
 *
 * @param paragraph its first few hundred characters suffice
 */
export function isDateline(paragraph: string): boolean {
  const head = paragraph
    .slice(0, 400)
    .replace(/[*_\\]/g, '')
    .replace(/\s+/g, ' ');
  if (!/^[\p{Lu}\d"“(/-]/u.test(head)) return false;
  const service = wire.exec(head.slice(0, 220));
  if (service) return head.length > 120 && /[-–—)/]/.test(head.slice(service.index, service.index + 60));
  if (place.test(head) && head.length > 120) return true;
  const found = findDate(head.slice(0, 160));
  if (!found || found.start > 110 || head.length < found.end + 40) return false;
  const before = head.slice(0, found.start);
  if (notOwn.test(before) || /[a-z]{3,} [a-z]{3,} [a-z]{3,}/.test(before)) return false;
  return (
    dash.test(head.slice(found.end)) ||
    (/^[^.]{3,80}[-–—]\s?$/.test(before) && /^[^.]{0,40}[-–—]/.test(head.slice(found.end)))
  );
}

/** Whether a paragraph says that its writer announces something today. */
export function isAnnouncement(paragraph: string): boolean {
  return announces.test(paragraph.slice(0, 800));
}

/** The date of a dateline, or that above it. */
export function releaseDate(dateline: string, above: readonly string[]): PartialDate | undefined {
  const own = findDate(dateline.slice(0, 300));
  if (own && own.start < 160 && !notOwn.test(dateline.slice(0, own.start))) return own.date;
  return above.map((words) => findDate(words.slice(0, 200))?.date).find((date) => date !== undefined);
}
