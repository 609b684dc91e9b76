/** Names that a filing introduces for itself: a firm's short name, a second name in brackets, "formerly known as". */

import type { Named } from '../lexicon/matcher.ts';
import { lookUp } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import type { ThingLabel } from '../model/things.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import { tokenise } from '../text/tokens.ts';
import { asListed, explained, isOfGroup, isSameDefined, placesInFull } from './firm-names.ts';
import { nameChange } from './name-changes.ts';
import type { Reading } from './reading.ts';
import { secondNames } from './second-names.ts';
import {
  commonName,
  company,
  type LocalName,
  longer,
  longerNames,
  shortNames,
  withInitials,
} from './short-names.ts';

/**
 * @param found what the recognisers found in each sentence
 * @returns further names to look for, each with the thing that it names
 */
export function definedNames(reading: Reading, found: readonly (readonly Mention[])[]): Named<LocalName>[] {
  const { text, summary } = reading.filing;
  const names = new Map<string, LocalName>();
  const drugs = new Set<string>();
  const add = (name: string, thing: LocalName) => {
    // "Kestrelumab" at the start of a sentence is the kestrelumab of a bracket.
    const drug = /^\p{Lu}?\p{Ll}{5,}$/u.test(name) ? name.toLowerCase() : name;
    const isDrug = thing.label === 'Compound' || thing.label === 'Antibody';
    if (name.length <= 1 || names.has(name) || isListed(thing.label, name) || (isDrug && drugs.has(drug)))
      return;
    names.set(name, thing);
    if (isDrug) drugs.add(drug);
  };
  const mentions = found.flat().filter(isThing);
  const registrant = summary.registrant.name;
  if (registrant)
    for (const short of [...shortNames(registrant), ...commonName(registrant, text)])
      add(short, company(registrant));
  let at = 0;
  for (const own of registrant ? placesInFull(text, registrant) : []) {
    while ((reading.sentences[at]?.end ?? own.end) < own.end) at++;
    const beside = found[at]?.filter(isThing) ?? [];
    for (const second of secondNames(text, own, beside)) add(second, company(own.name));
  }
  for (const together of found.map((each) => each.filter(isThing))) {
    for (const mention of together.filter((each) => !isWithin(each, together))) {
      const subject = explained(mention, together, text) ?? mention;
      for (const second of secondNames(text, mention, together)) {
        const thing = definedAs(subject, second, text);
        const bearer = names.get(subject.name) ?? thing;
        add(second, bearer);
        // "(formerly Quellis Corporation)": it is called Quellis too.
        if (mention.kind === 'Company' && isFormer(text, mention.end, second))
          for (const short of shortNames(second)) add(short, bearer);
        if (thing.name !== thingOf(subject).name) add(subject.name, thing);
        const same = names.get(second);
        if (same && isSameDefined(subject.name, second, same.name))
          for (const short of shortNames(subject.name)) add(short, same);
      }
    }
  }
  for (const together of found.map((each) => each.filter(isThing))) {
    const { bearer, names: changed = [] } = nameChange(together, text) ?? {};
    const firm = bearer?.name ?? registrant ?? changed[0]?.name;
    for (const { name } of changed)
      if (firm !== undefined && name !== firm)
        for (const short of shortNames(name)) add(short, company(firm));
  }
  for (const [short, full] of withInitials(mentions)) add(short, { label: 'Person', name: full });
  const firms = longerNames(mentions);
  for (const mention of mentions) {
    if (mention.by === 'lexicon') continue;
    const local = thingOf(mention);
    if (mention.kind === 'Company') {
      // "Adaptimmune Limited" is whom the filing calls Adaptimmune.
      const called = shortOf(names, mention.name);
      const full = asListed(mention, text) ?? longer(mention, firms, registrant);
      const firm = full === undefined && called ? called : company(full ?? mention.name);
      for (const short of shortNames(mention.name)) add(short, firm);
    } else add(mention.name, local);
  }
  return [...names].map(([name, value]) => ({ name, value }));
}

/** "(formerly Quellis Corporation)"; but "Merger" of "(“Merger LLC”)" is no name. */
const isFormer = (text: string, end: number, second: string): boolean =>
  withoutLegalForm(second) !== second &&
  /\b(?:formerly|previously|f\/k\/a|now)\b/.test(
    text.slice(end, Math.min(end + 80, Math.max(end, text.indexOf(second, end)))),
  );

/** The firm whose short name a name in full is, but for its form of law. */
function shortOf(names: ReadonlyMap<string, LocalName>, full: string): LocalName | undefined {
  const bare = withoutLegalForm(full);
  const called = names.get(bare);
  return called?.label === 'Company' && called.name.startsWith(`${bare} `) ? called : undefined;
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

/** Part of a longer name, whose second name what follows is. */
const isWithin = (part: ThingMention, all: readonly ThingMention[]): boolean =>
  all.some(({ start, end }) => start <= part.start && end >= part.end && end - start > part.end - part.start);

function thingOf({ kind, name }: ThingMention): LocalName {
  if (kind === 'Company') return company(name);
  // A brand looks like any drug, and may be listed as an antibody.
  const drug =
    kind === 'Compound' || kind === 'Antibody'
      ? (lookUp(kind, name) ?? lookUp('Compound', name) ?? lookUp('Antibody', name))
      : lookUp(kind, name);
  return { label: drug?.label ?? kind, name: drug?.name ?? name };
}

/**
 * "AbbVie Ireland Unlimited Company ("AbbVie")" is, for this filing, the AbbVie that is listed; "IMMU-103 (epratuzumab)"
 * the epratuzumab.
 */
function definedAs(mention: ThingMention, second: string, text: string): LocalName {
  if (lookUp(mention.kind, mention.name)) return thingOf(mention);
  if (mention.kind === 'Compound' || mention.kind === 'Antibody') {
    const drug = lookUp('Compound', second) ?? lookUp('Antibody', second);
    return drug ? { label: drug.label, name: drug.name } : thingOf(mention);
  }
  const listed = mention.kind === 'Company' ? lookUp('Company', second) : undefined;
  const begins = [listed?.name ?? '', ...(listed?.entry.aliases ?? [])].some((name) =>
    mention.name.startsWith(`${name} `),
  );
  const former = /^[^(]{0,12}\(?\s?(?:formerly|previously)\b/.test(text.slice(mention.end, mention.end + 24));
  return listed && (begins || former || isOfGroup(mention, second, text))
    ? { label: 'Company', name: listed.name }
    : thingOf(mention);
}
