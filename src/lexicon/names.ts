/** All names that the lexicon knows, ready to match, and what it says of each thing. */
import { gathered } from '../gathered.ts';
import { fold, keyOf } from '../model/keys.ts';
import { type ThingLabel, thingLabels } from '../model/things.ts';
import { type Matcher, matcher } from './matcher.ts';
import { type Entry, readLexicon, thingLexicons } from './read.ts';
import { remember } from './remember.ts';

/** A thing that the lexicon lists. */
export interface Known {
  label: ThingLabel;
  name: string;
  entry: Entry;
}

const known: Known[] = [...thingLexicons(thingLabels)].flatMap(([label, entries]) =>
  entries.map((entry) => ({ label, name: entry.name, entry })),
);

const written = ({ name, entry }: Known): string[] => [name, ...entry.aliases];

/** "OX-40" is OX40, "CTLA4" is CTLA-4: letters and number of an antigen are joined or parted as each text likes. */
function spellings(thing: Known): string[] {
  const names = written(thing);
  if (thing.label !== 'Target') return names;
  return names.flatMap((name) => {
    const [, letters = '', hyphen = '', number = ''] =
      /^(\p{Lu}[\p{L}]{1,5})(-?)(\d{1,3}\p{L}?)$/u.exec(name) ?? [];
    return letters ? [name, `${letters}${hyphen ? '' : '-'}${number}`] : [name];
  });
}

/** By name as written; then by key, but only where one thing alone has it: "Merck" is two firms without their forms. */
const byName = new Map(
  known.flatMap((thing) => written(thing).map((name) => [`${thing.label} ${fold(name)}`, thing])),
);
const byKey = new Map<string, Known | undefined>();
for (const thing of known) {
  for (const name of written(thing)) {
    const key = `${thing.label} ${keyOf(thing.label, name)}`;
    byKey.set(key, byKey.has(key) && byKey.get(key) !== thing ? undefined : thing);
  }
}

/** What the lexicon lists under a name or alias, for a label. */
export const lookUp = remember(
  (label: ThingLabel, name: string): Known | undefined =>
    byName.get(`${label} ${fold(name)}`) ?? byKey.get(`${label} ${keyOf(label, name)}`),
);

const byTicker = gathered(known.flatMap(listingsOf), ({ symbol }) => symbol);

/** "Nasdaq: IMGN | NYSE: ABC", of a firm. */
function listingsOf({ label, name, entry }: Known): { symbol: string | undefined; name: string }[] {
  const listings = label === 'Company' ? (entry.fields.tickers ?? '').split(' | ') : [];
  return listings.map((listing) => ({ symbol: listing.split(': ')[1]?.trim() || undefined, name }));
}

/** The listed firms that have borne a ticker: exchanges give them out again. */
export const tradedAs = (symbol: string): readonly string[] =>
  (byTicker.get(symbol) ?? []).map(({ name }) => name);

/** The key of a thing that a filing calls so: that of the listed thing, where there is one. */
export const keyOfNamed = remember((label: ThingLabel, name: string): string => {
  const thing = lookUp(label, name);
  if (!thing) return keyOf(label, name);
  const short = keyOf(label, thing.name);
  return byKey.get(`${label} ${short}`) === thing ? short : fold(thing.name);
});

/** What looks like a name and is none: exchanges, news wires, societies, statutes. */
export type Listed = Known | { label: 'not a thing' };

export const matchLexicon: Matcher<Listed> = matcher<Listed>([
  ...known.flatMap((thing) =>
    [...new Set(spellings(thing))].map((name) => ({ name, value: thing as Listed })),
  ),
  ...readLexicon('not-a-thing').flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => ({ name: each, value: { label: 'not a thing' } as Listed })),
  ),
]);

/**
 * Whether one disease is a kind of the other, by the list's `parent` column: multiple myeloma is a hematologic malignancy.
 * Of what is not listed nothing is known.
 */
export function isKindOf(disease: string, wider: string): boolean {
  const aim = lookUp('Indication', wider);
  const seen = new Set<Known>();
  let at = lookUp('Indication', disease);
  while (at && aim && !seen.has(at)) {
    seen.add(at);
    at = lookUp('Indication', at.entry.fields.parent ?? '');
    if (at === aim) return true;
  }
  return false;
}
