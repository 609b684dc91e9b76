/** Which of several companies in a header a cover page is about. */
import type { Party } from './header.ts';

const forms = new Set([
  'inc',
  'corp',
  'ltd',
  'llc',
  'company',
  'corporation',
  'limited',
  'the',
  'and',
  'new',
  'plc',
  'group',
  'holdings',
  'international',
]);

/** Words that tell a company from others; of a name that has no such word, all. */
function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? [];
  const own = words.filter((word) => word.length > 2 && !forms.has(word));
  return own.length > 0 ? own : words;
}

/** How many words two names share; a word may go on in the other (`Stockwalk.com`, `STOCKWALK COM`). */
export function sharedWords(one: string, other: string): number {
  const others = new Set(wordsOf(other));
  const letters = lettersOf(other);
  return wordsOf(one).filter((word) => others.has(word) || (word.length > 4 && letters.includes(word)))
    .length;
}

const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** Words of a name that a party bears or bore. */
const likeness = ({ registrant, formerNames }: Party, name: string) =>
  Math.max(0, ...[registrant.name ?? '', ...formerNames.slice(0, 20)].map((one) => sharedWords(name, one)));

/**
 * The party whose name the cover page bears most of, among those of the best role; the first when none is like it.
 *
 * @param name of the cover page
 */
export function partyFor(parties: readonly Party[], name: string | undefined): Party | undefined {
  const [first] = parties;
  if (!first || !name) return first;
  return parties
    .filter(({ role }) => role === first.role)
    .slice(0, 100)
    .map((party) => ({ party, like: likeness(party, name) }))
    .reduce((best, one) => (one.like > best.like ? one : best), { party: first, like: likeness(first, name) })
    .party;
}

/** Whether no party bears, or bore, a name like that of the cover page. */
export function isStranger(parties: readonly Party[], name: string): boolean {
  const known = parties.filter(({ registrant }) => registrant.name).slice(0, 100);
  return known.length > 0 && known.every((party) => likeness(party, name) === 0);
}
