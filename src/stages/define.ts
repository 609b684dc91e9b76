/** Names that a filing introduces for itself: a firm's short name, a second name in brackets, "formerly known as". */

import type { Named } from '../lexicon/matcher.ts';
import { lookUp } from '../lexicon/names.ts';
import { withoutInitials, withoutLegalForm } from '../model/keys.ts';
import type { ThingLabel } from '../model/things.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import { wordsOf } from '../tables.ts';
import { explained, isFormerName, isNextName, isSameDefined, placesOf } from './firm-names.ts';
import type { Reading } from './reading.ts';
import { secondNames } from './second-names.ts';

/** A name that this filing itself introduces. */
export interface LocalName {
  label: ThingLabel;
  /** The name to key the thing by. */
  name: string;
}

/** Words that end a firm's name and are left out when it is named again: "Mersana" for "Mersana Therapeutics". */
const dropped = new Set(wordsOf('name-words', 'dropped'));

/** "Mersana", "CytomX" are names; "Progress", "Array" are words too, so the short form alone would mislead. */
const common = new Set([...wordsOf('name-words', 'common'), ...wordsOf('name-words', 'place')]);

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
    if (name.length <= 1 || names.has(name) || lookUp(thing.label, name) || (isDrug && drugs.has(drug)))
      return;
    names.set(name, thing);
    if (isDrug) drugs.add(drug);
  };
  const mentions = found.flat().filter(isThing);
  const registrant = summary.registrant.name;
  if (registrant) for (const short of shortNames(registrant)) add(short, company(registrant));
  let at = 0;
  for (const own of registrant ? placesOf(text, registrant) : []) {
    while ((reading.sentences[at]?.end ?? own.end) < own.end) at++;
    const beside = found[at]?.filter(isThing) ?? [];
    for (const second of secondNames(text, own, beside)) add(second, company(own.name));
  }
  for (const together of found.map((each) => each.filter(isThing))) {
    for (const mention of together.filter((each) => !isWithin(each, together))) {
      const subject = explained(mention, together, text) ?? mention;
      for (const second of secondNames(text, mention, together)) {
        const thing = definedAs(subject, second, text);
        add(second, names.get(subject.name) ?? thing);
        if (thing.name !== thingOf(subject).name) add(subject.name, thing);
        const same = names.get(second);
        if (same && isSameDefined(subject.name, second, same.name))
          for (const short of shortNames(subject.name)) add(short, same);
      }
    }
  }
  for (const together of found.map((each) => each.filter(isThing))) {
    const later = together.find((mention) => isLaterName(mention, text));
    const bearer = registrant ?? together.find(({ kind }) => kind === 'Company')?.name;
    if (later && bearer && later.name !== bearer)
      for (const short of shortNames(later.name)) add(short, company(bearer));
  }
  if (registrant) {
    for (const former of mentions.filter((mention) => isFormerName(mention, text))) {
      const next = mentions.find((mention) => isNextName(mention, former, text));
      for (const { name } of [former, ...(next ? [next] : [])])
        for (const short of shortNames(name)) add(short, company(registrant));
    }
  }
  for (const [short, full] of withInitials(mentions)) add(short, { label: 'Person', name: full });
  const firms = longerNames(mentions);
  for (const mention of mentions) {
    if (mention.by === 'lexicon') continue;
    const local = thingOf(mention);
    if (mention.kind === 'Company') {
      const firm = company(longer(mention, firms, registrant) ?? mention.name);
      for (const short of shortNames(mention.name)) add(short, firm);
    } else add(mention.name, local);
  }
  return [...names].map(([name, value]) => ({ name, value }));
}

/** "changed its name to Ovacure Therapeutics, Inc.": what the firm is called now. */
const isLaterName = ({ kind, start }: ThingMention, text: string): boolean =>
  kind === 'Company' &&
  /\b(?:chang(?:ed|e|ing)|changes) (?:of )?(?:its|our|the Company['’]s) (?:corporate |company |legal )?name to\s+["“]?$/.test(
    text.slice(Math.max(0, start - 70), start),
  );

/** Part of a longer name, whose second name what follows is. */
const isWithin = (part: ThingMention, all: readonly ThingMention[]): boolean =>
  all.some(({ start, end }) => start <= part.start && end >= part.end && end - start > part.end - part.start);

const withoutSuffix = (name: string): string => name.replace(/,?\s(?:I{2,3}|IV|[JS]r\.?)$/u, '');

/** "Clay Siegall" is "Clay B. Siegall", where the filing names one alone whom it can mean. */
function withInitials(mentions: readonly ThingMention[]): Map<string, string> {
  const full = new Map<string, Set<string>>();
  for (const { kind, name } of mentions) {
    if (kind !== 'Person') continue;
    for (const short of new Set([
      withoutInitials(name),
      withoutSuffix(name),
      withoutInitials(withoutSuffix(name)),
    ]))
      if (short !== name) full.set(short, (full.get(short) ?? new Set()).add(name));
  }
  return new Map(
    [...full].flatMap(([short, names]) => (names.size === 1 ? [[short, [...names][0] ?? short]] : [])),
  );
}

/** Full names of firms by the words with which they begin, so that each is looked up once. */
function longerNames(mentions: readonly ThingMention[]): ReadonlyMap<string, ReadonlySet<string>> {
  const begun = new Map<string, Set<string>>();
  for (const full of new Set(mentions.flatMap(({ kind, name }) => (kind === 'Company' ? [name] : [])))) {
    const { name } = company(full);
    const words = full.split(' ');
    for (let length = 1; length < words.length; length++) {
      const first = words.slice(0, length).join(' ');
      begun.set(first, (begun.get(first) ?? new Set()).add(name));
    }
  }
  return begun;
}

/** "Emergent" is "Emergent BioSolutions", where the filing names one firm alone that it can mean, or is its own. */
function longer(
  { name, by }: ThingMention,
  firms: ReadonlyMap<string, ReadonlySet<string>>,
  registrant: string | undefined,
): string | undefined {
  if (by !== 'firm-in-deal') return undefined;
  if (registrant?.startsWith(`${name} `)) return company(registrant).name;
  // Of "Huadong Medicine" and "Huadong Medicine Investment" the first is meant.
  const [shortest = '', ...others] = [...(firms.get(name) ?? [])].sort(
    (one, other) => one.length - other.length,
  );
  return others.every((other) => other.startsWith(`${shortest} `)) ? shortest || undefined : undefined;
}

const company = (name: string): LocalName => ({
  label: 'Company',
  name: lookUp('Company', name)?.name ?? withoutLegalForm(name),
});

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
  return listed && (begins || former) ? { label: 'Company', name: listed.name } : thingOf(mention);
}

/** "BZL" of "BZL Biologics"; but "ADC" and "DNA" are no firms. */
const initials = /^(?!ADC|DNA|RNA|FDA|USA|HIV|BLA|IND)\p{Lu}{3}$/u;

function shortNames(full: string): string[] {
  const bare = withoutLegalForm(full);
  const words = bare.split(' ');
  const [first = ''] = words;
  const short =
    words.length > 1 && dropped.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
  const single =
    short && !short.includes(' ') ? (first.length > 3 || initials.test(first)) && !common.has(first) : true;
  return [full, bare, ...(short && single ? [short] : [])];
}
