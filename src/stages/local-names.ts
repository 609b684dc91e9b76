/** The names that hold in one filing: the first thing that a name is given to keeps it. */
import type { Named } from '../lexicon/matcher.ts';
import { lookUp } from '../lexicon/names.ts';
import type { ThingLabel } from '../model/things.ts';
import { tokenise } from '../text/tokens.ts';
import type { LocalName } from './short-names.ts';

export class LocalNames {
  private readonly names = new Map<string, LocalName>();
  private readonly drugs = new Set<string>();

  /** Leaves out what has a thing already, and what the lexicon finds by itself. */
  add(name: string, thing: LocalName): void {
    // "Kestrelumab" at the start of a sentence is the kestrelumab of a bracket.
    const drug = /^\p{Lu}?\p{Ll}{5,}$/u.test(name) ? name.toLowerCase() : name;
    const isDrug = thing.label === 'Compound' || thing.label === 'Antibody';
    if (name.length <= 1 || this.names.has(name) || isListed(thing.label, name)) return;
    if (isDrug && this.drugs.has(drug)) return;
    this.names.set(name, thing);
    if (isDrug) this.drugs.add(drug);
  }

  addAll(names: Iterable<string>, thing: LocalName): void {
    for (const name of names) this.add(name, thing);
  }

  get(name: string): LocalName | undefined {
    return this.names.get(name);
  }

  /** In the order in which they were added. */
  all(): Named<LocalName>[] {
    return [...this.names].map(([name, value]) => ({ name, value }));
  }
}

/** Whether the lexicon finds the name where it stands; "FivePrime" it does not, though it knows "Five Prime". */
function isListed(label: ThingLabel, name: string): boolean {
  const known = lookUp(label, name);
  return (
    known !== undefined && [known.name, ...known.entry.aliases].some((each) => words(each) === words(name))
  );
}

const words = (name: string): string =>
  tokenise(name, { start: 0, end: name.length })
    .map(({ word }) => word)
    .join(' ');
