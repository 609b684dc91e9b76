/** All names that the lexicon knows, ready to match, and what it says of each thing. */
import { keyOf } from '../model/keys.ts';
import { type ThingLabel, thingLabels } from '../model/things.ts';
import { type Matcher, matcher } from './matcher.ts';
import { type Entry, readLexicon, thingLexicons } from './read.ts';

/** A thing that the lexicon lists. */
export interface Known {
  label: ThingLabel;
  name: string;
  entry: Entry;
}

const known: Known[] = [...thingLexicons(thingLabels)].flatMap(([label, entries]) =>
  entries.map((entry) => ({ label, name: entry.name, entry })),
);

const byKey = new Map(
  known.flatMap((thing) =>
    [thing.name, ...thing.entry.aliases].map(
      (name) => [`${thing.label} ${keyOf(thing.label, name)}`, thing] as const,
    ),
  ),
);

/** What the lexicon lists under a name or alias, for a label. */
export const lookUp = (label: ThingLabel, name: string): Known | undefined =>
  byKey.get(`${label} ${keyOf(label, name)}`);

/** What looks like a name and is none: exchanges, news wires, societies, statutes. */
export type Listed = Known | { label: 'not a thing' };

export const matchLexicon: Matcher<Listed> = matcher<Listed>([
  ...known.flatMap((thing) =>
    [thing.name, ...thing.entry.aliases].map((name) => ({ name, value: thing as Listed })),
  ),
  ...readLexicon('not-a-thing').flatMap(({ name, aliases }) =>
    [name, ...aliases].map((each) => ({ name: each, value: { label: 'not a thing' } as Listed })),
  ),
]);
