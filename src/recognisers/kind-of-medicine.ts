/** Kinds of medicine that a heading writes as firms are written: "Novel Anticancer Therapeutics". */
import { withoutLegalForm } from '../model/keys.ts';
import { alternatives } from '../tables.ts';
import { placesOf } from '../text/places.ts';
import { isHeading } from './firm-in-deal.ts';
import type { Scope } from './recogniser.ts';

/** What stands before a kind of medicine: "Novel", "Develop". */
const lead = new RegExp(String.raw`(?<!\p{L})(?:${alternatives('name-words', 'before-kind')})\s$`, 'u');
/** "CNS-focused Botanical Therapeutics" */
const madeOf =
  /\p{L}-(?:[Ff]ocused|[Bb]ased|[Tt]argeted|[Dd]irected|[Dd]erived|[Mm]ediated|[Ee]nabled)(?!\p{L})/u;

/**
 * Whether a name in a heading is a kind of medicine: the text has it in lower case, or it is told so and named only once.
 *
 * @param at where it begins in the words
 */
export function isMedicine({ words, text }: Scope, name: string, at: number): boolean {
  const [, first = '', kind] = /^(\S+)(?: .*)? (\p{Lu}\p{Ll}+s)$/u.exec(name) ?? [];
  if (kind === undefined || withoutLegalForm(name) !== name || !isHeading(words)) return false;
  if (text.includes(`${first} ${kind.toLowerCase()}`)) return true;
  const isTold = lead.test(words.slice(Math.max(0, at - 20), at)) || madeOf.test(name);
  return isTold && placesOf(text, first).length < 2;
}
