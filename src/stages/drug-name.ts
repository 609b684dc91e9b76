/** Whether a word can be the name of a drug by its letters and by what stands right behind it. */
import { isDrugsCode } from '../recognisers/drug-code.ts';
import { alternatives } from '../tables.ts';
import type { Frame } from './drug-frames.ts';

/** Roles of `name-words` whose words are no drug's name. */
const others = ['place', 'lead', 'not-firm', 'general', 'trade', 'common', 'party', 'matter', 'post'];
const notName = new RegExp(
  `^(?:${[alternatives('drug-frames', 'none'), ...others.map((role) => alternatives('name-words', role))].join('|')})$`,
  'u',
);
/** "Antibody Drug Conjugate program": what drugs are called is no name of one. */
const kind = new RegExp(
  `^(?:${alternatives('drug-frames', 'noun')}|${alternatives('drug-frames', 'nouns')})s?$`,
  'iu',
);
const english = new RegExp(`(?:${alternatives('drug-frames', 'ending')})$`, 'iu');
const otherKind = new RegExp(
  String.raw`^(?:\s?[®™])?(?:,?\s|-)(?:${alternatives('drug-frames', 'kind-after')})(?!\p{L})`,
  'u',
);

/** "Bridgewater, NJ": a town. */
const inState = /^,\s\p{Lu}{2}(?!\p{L})/u;

/** "EGFRxHER3": two antigens. */
const pair = /^\p{Lu}[\p{Lu}\d-]+[\p{L}\d]?[x×]\p{Lu}[\p{L}\d-]+$/u;

/** "trials forAPL-2": a space was lost. */
const glued = /^(?:for|of|with|and|the|in|to|by)\p{Lu}{2}/u;

/** Two capitals, or a capital and a small letter, or letters and numbers; no word of the language. */
export function mayBeName(
  { name, at, marked }: Frame,
  words: string,
  inHeading: boolean,
  plain: ReadonlySet<string>,
): boolean {
  if (name.length < 3 || name.length > 24) return false;
  if (otherKind.test(words.slice(at + name.length, at + name.length + 30))) return false;
  // "Anti-PD-L1" in a heading is what an antibody binds.
  if (notName.test(name) || kind.test(name) || /^anti-/i.test(name) || pair.test(name) || glued.test(name))
    return false;
  if (inState.test(words.slice(at + name.length, at + name.length + 6))) return false;
  if (/ mab$/i.test(name)) return true;
  if (/\d/.test(name)) return isCode(name) && isDrugsCode(words, name, at);
  return !inHeading && isCoined(name, marked, plain);
}

/** Capitals alone are a trademark's only with its sign, or when long; "mCRC", "PDCs", "srGVHD" are short for something. */
function isCoined(name: string, marked: boolean, plain: ReadonlySet<string>): boolean {
  if (/^[\p{Lu}-]+$/u.test(name) && name.length < 5) return marked;
  if (name.length < 4 || (/^(?:\p{Ll}{0,3}\p{Lu}{2,}s?)$/u.test(name) && /\p{Ll}/u.test(name))) return false;
  // "FluMist" ends as English words do, but none has a capital there.
  const ending = english.exec(name)?.[0] ?? '';
  const isWord = ending !== '' && (ending.length > 5 || !/\p{Ll}\p{Lu}/u.test(name));
  if (isWord && !marked) return false;
  return name.split('-').every((part) => part.length < 3 || !plain.has(part.toLowerCase()));
}

/** "D2E7", "hu14.18-IL2"; not "20mg", "2nd", "12-week", "1L", "R2". */
const isCode = (name: string): boolean =>
  /\p{Lu}/u.test(name) && !/^\d+(?:[.-]\d+)?-?(?:\p{Lu}|\p{L}?\p{Ll}+|\p{Lu}\p{Ll}+)$|^\p{Lu}\d$/u.test(name);
