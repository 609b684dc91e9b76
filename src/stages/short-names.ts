/** What a filing may call for short a firm or a person whom it names in full. */
import { lookUp } from '../lexicon/names.ts';
import { withoutInitials, withoutLegalForm } from '../model/keys.ts';
import type { ThingLabel } from '../model/things.ts';
import type { ThingMention } from '../recognisers/mention.ts';
import { wordsOf } from '../tables.ts';
import { placesOf } from '../text/places.ts';
import { isActor } from './firm-names.ts';

/** A name that this filing itself introduces. */
export interface LocalName {
  label: ThingLabel;
  /** The name to key the thing by. */
  name: string;
}

/** Words that end a firm's name and are left out when it is named again: "Mersana" for "Mersana Therapeutics". */
const dropped = new Set(wordsOf('name-words', 'dropped'));

/** "Mersana", "CytomX" are names; "Progress", "Array" are words too, so the short form alone would mislead. */
const places = new Set(wordsOf('name-words', 'place'));
const common = new Set([...wordsOf('name-words', 'common'), ...places]);

/** The firm of a name, as it is keyed. */
export const company = (name: string): LocalName => ({
  label: 'Company',
  name: lookUp('Company', name)?.name ?? withoutLegalForm(name),
});

const withoutSuffix = (name: string): string => name.replace(/,?\s(?:I{2,3}|IV|[JS]r\.?)$/u, '');

/** "Clay Siegall" is "Clay B. Siegall", where the filing names one alone whom it can mean. */
export function withInitials(mentions: readonly ThingMention[]): Map<string, string> {
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
export function longerNames(mentions: readonly ThingMention[]): ReadonlyMap<string, ReadonlySet<string>> {
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
export function longer(
  { name, by }: ThingMention,
  firms: ReadonlyMap<string, ReadonlySet<string>>,
  registrant: string | undefined,
): string | undefined {
  // "the Kurashiki group": found by what stands beside it, and no name in full either.
  if (by !== 'firm-in-deal' && (by !== 'company' || name.includes(' '))) return undefined;
  if (registrant?.startsWith(`${name} `)) return company(registrant).name;
  // Of "Huadong Medicine" and "Huadong Medicine Investment" the first is meant.
  const [shortest = '', ...others] = [...(firms.get(name) ?? [])].sort(
    (one, other) => one.length - other.length,
  );
  return others.every((other) => other.startsWith(`${shortest} `)) ? shortest || undefined : undefined;
}

/** A form of law, and no name or kinship of its own after it. */
const ownName = /^,?\s(?:\(|an?\s|the\s|which\s|one\sof\s)/u;

/** An agreement "with Teva Pharmaceuticals International GmbH", and the text goes on with "Teva": the listed firm is meant. */
export function ofListed(
  { name, end }: ThingMention,
  firms: ReadonlyMap<string, ReadonlySet<string>>,
  text: string,
): string | undefined {
  const [first = '', ...rest] = name.split(' ');
  const isLong = first.length > 3 && rest.length > 1 && withoutLegalForm(name) !== name;
  if (!isLong || rest.some((each) => places.has(each)) || firms.get(first)?.size !== 1) return undefined;
  const listed = lookUp('Company', first);
  if (!listed || ownName.test(text.slice(end, end + 10))) return undefined;
  const alone = placesOf(text, first).some(
    (at) => !/^\s\p{Lu}/u.test(text.slice(at + first.length, at + first.length + 3)),
  );
  return alone ? listed.name : undefined;
}

/** "BZL" of "BZL Biologics"; but "ADC" and "DNA" are no firms. */
const initials = /^(?!ADC|DNA|RNA|FDA|USA|HIV|BLA|IND)\p{Lu}{3}$/u;

export function shortNames(full: string): string[] {
  const bare = withoutLegalForm(full);
  const [first = ''] = bare.split(' ');
  const short = withoutTail(bare);
  const single =
    short && !short.includes(' ') ? (first.length > 3 || initials.test(first)) && !common.has(first) : true;
  return [full, bare, ...(short && single ? [short] : [])];
}

/** "Halden Pharmaceuticals" is the "Halden Pharmaceutical Co., Ltd." of the same filing. */
export function inOtherNumber(full: string): string[] {
  const bare = withoutLegalForm(full);
  const [, start = '', last = ''] =
    /^(.+\s)(Pharmaceutical|Therapeutic|Biologic|Diagnostic)s?$/.exec(bare) ?? [];
  return last === '' ? [] : [`${start}${last}${bare.endsWith('s') ? '' : 's'}`];
}

/** A common word that begins the registrant's name is its short name where the text has it do what only firms do. */
export function commonName(full: string, text: string): string[] {
  const short = withoutTail(withoutLegalForm(full));
  return short !== undefined && common.has(short) && !places.has(short) && isActor(short, text)
    ? [short]
    : [];
}

/** "Mersana" of "Mersana Therapeutics". */
function withoutTail(bare: string): string | undefined {
  const words = bare.split(' ');
  return words.length > 1 && dropped.has(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
}
