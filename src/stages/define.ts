/** Names that a filing introduces for itself: a firm's short name, a second name in brackets, "formerly known as". */

import type { Named } from '../lexicon/matcher.ts';
import { lookUp } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { isThing, type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { asListed, explained, isOfGroup, isSameDefined, placesInFull } from './firm-names.ts';
import { LocalNames } from './local-names.ts';
import { nameChange } from './name-changes.ts';
import type { Reading } from './reading.ts';
import { secondNames } from './second-names.ts';
import {
  commonName,
  company,
  inOtherNumber,
  type LocalName,
  longer,
  longerNames,
  ofListed,
  shortNames,
  withInitials,
} from './short-names.ts';

/**
 * @param found what the recognisers found in each sentence
 * @returns further names to look for, each with the thing that it names
 */
export function definedNames(reading: Reading, found: readonly (readonly Mention[])[]): Named<LocalName>[] {
  const { text, summary } = reading.filing;
  const registrant = summary.registrant.name;
  const things = found.map((each) => each.filter(isThing));
  const names = new LocalNames();
  if (registrant) nameRegistrant(names, registrant, reading, things);
  for (const together of things) nameBeside(names, together, text);
  for (const together of things) nameChanged(names, together, registrant, text);
  nameFormer(names, things.flat(), text);
  const mentions = things.flat();
  for (const [short, full] of withInitials(mentions)) names.add(short, { label: 'Person', name: full });
  nameMentioned(names, mentions, registrant, text);
  return names.all();
}

/** How the registrant is called for short, and what stands behind its name in full. */
function nameRegistrant(
  names: LocalNames,
  registrant: string,
  { filing: { text }, sentences }: Reading,
  things: readonly (readonly ThingMention[])[],
): void {
  names.addAll([...shortNames(registrant), ...commonName(registrant, text)], company(registrant));
  let at = 0;
  for (const own of placesInFull(text, registrant)) {
    while ((sentences[at]?.end ?? own.end) < own.end) at++;
    names.addAll(secondNames(text, own, things[at] ?? []), company(own.name));
  }
}

/** The second names that stand beside what one sentence names. */
function nameBeside(names: LocalNames, together: readonly ThingMention[], text: string): void {
  for (const mention of together.filter((each) => !isWithin(each, together))) {
    const subject = explained(mention, together, text) ?? mention;
    for (const second of secondNames(text, mention, together)) {
      const thing = ofPlace(subject, second) ?? definedAs(subject, second, text);
      const bearer = names.get(subject.name) ?? thing;
      names.add(second, bearer);
      // "(formerly Quellis Corporation)": it is called Quellis too.
      if (mention.kind === 'Company' && isFormer(text, mention.end, second))
        names.addAll(shortNames(second), bearer);
      if (thing.name !== thingOf(subject).name) names.add(subject.name, thing);
      const same = names.get(second);
      if (same && isSameDefined(subject.name, second, same.name))
        names.addAll(shortNames(subject.name), same);
    }
  }
}

/** "Kestrel, formerly known as Orrin Corporation,": what the short name of a firm stands before. */
function nameFormer(names: LocalNames, mentions: readonly ThingMention[], text: string): void {
  const firms = thingsIn(mentions, 'Company');
  for (const { name, start } of firms) {
    const { called } = beforeFormer.exec(text.slice(Math.max(0, start - 90), start))?.groups ?? {};
    if (called === undefined) continue;
    const inFull = firms.find((firm) => firm.name !== name && shortNames(firm.name).includes(called));
    const bearer = names.get(called) ?? (inFull && company(inFull.name));
    if (bearer?.label === 'Company') names.addAll(shortNames(name), bearer);
  }
}
const beforeFormer =
  /(?<![\p{L}\p{N}])(?<called>\p{Lu}[\p{L}\p{N}&-]*),?\s\(?(?:(?:formerly|previously|originally|f\/k\/a)(?:\sknown\sas|\scalled|\snamed)?|(?:which\swas\s)?(?:founded|incorporated|established|organized|formed|launched)\sas),?\s["“]?$/u;

/** "Kestrel changed its name to Halden": both are one firm. */
function nameChanged(
  names: LocalNames,
  together: readonly ThingMention[],
  registrant: string | undefined,
  text: string,
): void {
  const { bearer, names: changed = [] } = nameChange(together, text) ?? {};
  const firm = bearer?.name ?? registrant ?? changed[0]?.name;
  for (const { name } of changed)
    if (firm !== undefined && name !== firm) names.addAll(shortNames(name), company(firm));
}

/** What no list has is looked for in the rest of the filing; a firm by its short names. */
function nameMentioned(
  names: LocalNames,
  mentions: readonly ThingMention[],
  registrant: string | undefined,
  text: string,
): void {
  const firms = longerNames(mentions);
  for (const { kind, name, by } of mentions)
    if (kind === 'Company' && by === 'lexicon') names.addAll(inOtherNumber(name), company(name));
  for (const mention of mentions) {
    if (mention.by === 'lexicon') continue;
    if (mention.kind !== 'Company') {
      names.add(mention.name, thingOf(mention));
      continue;
    }
    // "Adaptimmune Limited" is whom the filing calls Adaptimmune.
    const called = shortOf(names, mention.name) ?? nowCalled(names, mention, text);
    const full =
      asListed(mention, text) ?? longer(mention, firms, registrant) ?? ofListed(mention, firms, text);
    // "Kestrel (to be renamed "Halden Biologics")": Halden is Kestrel, too.
    const bearer = full === undefined ? (called ?? names.get(mention.name)) : undefined;
    const firm = bearer?.label === 'Company' ? bearer : company(full ?? mention.name);
    names.addAll([...shortNames(mention.name), ...inOtherNumber(mention.name)], firm);
  }
  // A word is last of all a firm's: "Bicycle" is first the platform that bears the name.
  for (const name of new Set(thingsIn(mentions, 'Company').map((firm) => firm.name)))
    names.addAll(commonName(name, text), company(name));
}

/** "(formerly Quellis Corporation)"; but "Merger" of "(“Merger LLC”)" is no name. */
const isFormer = (text: string, end: number, second: string): boolean =>
  withoutLegalForm(second) !== second &&
  /\b(?:formerly|previously|f\/k\/a|now)\b/.test(
    text.slice(end, Math.min(end + 80, Math.max(end, text.indexOf(second, end)))),
  );

/** The firm whose short name a name in full is, but for its form of law. */
function shortOf(names: LocalNames, full: string): LocalName | undefined {
  const bare = withoutLegalForm(full);
  const called = names.get(bare);
  const isIts = (name: string): boolean => name.startsWith(`${bare} `) || inOtherNumber(full).includes(name);
  return called?.label === 'Company' && isIts(called.name) ? called : undefined;
}

/** "Halden, formerly Orrin Corp., is …": of a firm that the filing calls Halden. */
function nowCalled(names: LocalNames, { start, name }: ThingMention, text: string): LocalName | undefined {
  const [, short = ''] = formerlyThis.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  const bearer = short === '' ? undefined : names.get(short);
  return bearer?.label === 'Company' && bearer.name !== name ? bearer : undefined;
}
const formerlyThis =
  /(?:^|[^\p{L}\p{N}])(\p{Lu}[\p{L}\p{N}&-]{2,30}),? \(?(?:formerly|previously)(?: known as| called| named)?,? $/u;

/** "Kestrel Oncology (UK), Ltd. (“Kestrel UK”)": of the house that is listed, with a name of its own. */
function ofPlace({ kind, name }: ThingMention, second: string): LocalName | undefined {
  const place = /\s\((?<place>\p{L}{2,20})\)/u.exec(name)?.groups?.place;
  return kind === 'Company' && place && second.endsWith(` ${place}`) ? company(second) : undefined;
}

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
  // "GLAXOSMITHKLINE INTELLECTUAL PROPERTY LIMITED (“GSK”)": in capitals all over.
  const own = `${mention.name} `.toLowerCase();
  const begins = [listed?.name ?? '', ...(listed?.entry.aliases ?? [])].some(
    (name) => name !== '' && own.startsWith(`${name.toLowerCase()} `),
  );
  const former = /^[^(]{0,12}\(?\s?(?:formerly|previously)\b/.test(text.slice(mention.end, mention.end + 24));
  return listed && (begins || former || isOfGroup(mention, second, text))
    ? { label: 'Company', name: listed.name }
    : thingOf(mention);
}
