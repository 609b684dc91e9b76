/** Names that a filing introduces for itself: a firm's short name, a second name in brackets, "formerly known as". */

import type { Named } from '../lexicon/matcher.ts';
import { lookUp } from '../lexicon/names.ts';
import { withoutInitials, withoutLegalForm } from '../model/keys.ts';
import type { ThingLabel } from '../model/things.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import { inflections } from '../text/tag.ts';
import type { Reading } from './reading.ts';

/** A name that this filing itself introduces. */
export interface LocalName {
  label: ThingLabel;
  /** The name to key the thing by. */
  name: string;
}

/** Words in quotes after a firm that are roles, read by `refer`, not names. */
const role =
  /^(?:the )?(?:company|registrant|issuer|we|us|our|agreement|merger|license\w*|licensor|licensee|parent|merger sub|purchaser|buyer|seller|lender|party|parties|executive|employee|consultant|program|act|plan)$/i;

/** Words that end a firm's name and are left out when it is named again: "Mersana" for "Mersana Therapeutics". */
const dropped =
  /^(?:Therapeutics|Pharmaceuticals?|Biopharmaceuticals?|BioPharma|Biopharma|Pharma|Biosciences?|BioSciences|Biotherapeutics|BioTherapeutics|Biotech|Biologics|Oncology|Laboratories|Immunotherapeutics|Medicines|Technologies|Holdings?|Group|Sciences|International|Corporation)$/;

/**
 * @param found what the recognisers found in each sentence
 * @returns further names to look for, each with the thing that it names
 */
export function definedNames(reading: Reading, found: readonly (readonly Mention[])[]): Named<LocalName>[] {
  const { text, summary } = reading.filing;
  const names = new Map<string, LocalName>();
  const add = (name: string, thing: LocalName) => {
    if (name.length > 1 && !names.has(name) && !lookUp(thing.label, name)) names.set(name, thing);
  };
  const mentions = found.flat().filter(isThing);
  const registrant = summary.registrant.name;
  if (registrant) for (const short of shortNames(registrant)) add(short, company(registrant));
  for (const together of found.map((each) => each.filter(isThing))) {
    for (const mention of together) {
      for (const second of secondNames(text, mention, together)) add(second, thingOf(mention));
    }
  }
  for (const [short, full] of withInitials(mentions)) add(short, { label: 'Person', name: full });
  for (const mention of mentions) {
    if (mention.by === 'lexicon') continue;
    const local = { label: mention.kind, name: lookUp(mention.kind, mention.name)?.name ?? mention.name };
    if (mention.kind === 'Company')
      for (const short of shortNames(mention.name)) add(short, company(mention.name));
    else add(mention.name, local);
  }
  return [...names].map(([name, value]) => ({ name, value }));
}

/** "Clay Siegall" is "Clay B. Siegall", where the filing names one alone whom it can mean. */
function withInitials(mentions: readonly ThingMention[]): Map<string, string> {
  const full = new Map<string, Set<string>>();
  for (const { kind, name } of mentions) {
    const short = withoutInitials(name);
    if (kind === 'Person' && short !== name) full.set(short, (full.get(short) ?? new Set()).add(name));
  }
  return new Map(
    [...full].flatMap(([short, names]) => (names.size === 1 ? [[short, [...names][0] ?? short]] : [])),
  );
}

const company = (name: string): LocalName => ({
  label: 'Company',
  name: lookUp('Company', name)?.name ?? withoutLegalForm(name),
});

const thingOf = ({ kind, name }: ThingMention): LocalName =>
  kind === 'Company' ? company(name) : { label: kind, name };

function shortNames(full: string): string[] {
  const bare = withoutLegalForm(full);
  const words = bare.split(' ');
  const [first = ''] = words;
  const short =
    words.length > 1 && dropped.test(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : undefined;
  const single = short && !short.includes(' ') ? isName(first) : true;
  return [full, bare, ...(short && single ? [short] : [])];
}

/** "Mersana", "CytomX" are names; "Progress", "Array" are words too, so the short form alone would mislead. */
function isName(word: string): boolean {
  return (
    word.length > 3 &&
    inflections(word.toLowerCase()).length > 0 &&
    !/^(?:American|General|National|United|First|New|Advanced|Global|Applied|Human|Cancer|Cell|Gene|Immune|Clinical|Medical|Precision|Target|Targeted|Progress|Discovery|Pacific|Atlantic|Eastern|Western|Northern|Southern|Modern|Allied|Bright|Blue|Green|Black|White|Red|Silver|Gold|Golden|Summit|Vision|Unity|Catalyst|Array|Origin|Mission|Century|Liberty|Eagle|Pioneer|Premier|Prime|Vista|Harbor|Bridge|Infinity)$/.test(
      word,
    )
  );
}

/** "Abgenix, Inc., located in Fremont, California ("Abgenix")", "SGN-35 (brentuximab vedotin)", "formerly known as X". */
function secondNames(text: string, mention: ThingMention, all: readonly ThingMention[]): string[] {
  const after = text.slice(mention.end, mention.end + 160);
  const quoted =
    /^(?:,? ?(?:Inc|Corp|Ltd|Co|LLC|S\.A|N\.V|PLC|plc|AG|GmbH|A\/S)\.?){0,2}[^.;()“"]{0,60}?\(\s?(?:the\s|hereinafter\s|together[^"“)]{0,40}|referred to as\s|or\s)?["“']([^"”“)]{2,40}?),?["”']/.exec(
      after,
    );
  const bracket =
    /^[®™*]{0,2},?\s?\((?:formerly(?: known as)?|also known as|previously(?: known as)?|or|f\/k\/a|a\/k\/a)?\s?([^()"“”;:]{2,40}?)[®™]?\)/.exec(
      after,
    );
  const formerly =
    /^[®™]?,? (?:also known as|formerly(?: known as)?|previously known as|also referred to as|now known as|or) ([\p{L}\p{N}][\p{L}\p{N}-]{2,30})/u.exec(
      after,
    );
  const names: string[] = [];
  if (
    quoted?.[1] &&
    mention.kind === 'Company' &&
    !role.test(quoted[1]) &&
    nearest(mention, all, quoted[0].length)
  )
    names.push(quoted[1]);
  if (bracket?.[1] && mention.kind !== 'Company' && isSecondName(mention, bracket[1], all))
    names.push(bracket[1]);
  if (formerly?.[1] && /\d|\p{Lu}/u.test(formerly[1]) && mention.kind === 'Compound') names.push(formerly[1]);
  return names;
}

/** No other firm stands between this one and the bracket. */
const nearest = (mention: ThingMention, all: readonly ThingMention[], reach: number): boolean =>
  !all.some(
    (other) =>
      other.kind === 'Company' && other.start > mention.end && other.start < mention.end + reach - 12,
  );

/** A bracket after a drug holds its second name when what stands there is a name of that kind too, or a code. */
function isSecondName(mention: ThingMention, inside: string, all: readonly ThingMention[]): boolean {
  if (mention.kind !== 'Compound' && mention.kind !== 'Technology') return false;
  const there = all.filter(({ start }) => start > mention.end && start < mention.end + inside.length + 6);
  if (mention.kind === 'Technology') return /^\p{Lu}{2,8}$/u.test(inside);
  return there.some(({ kind }) => kind === 'Compound') && there.length > 0 && !/,| and /.test(inside);
}
