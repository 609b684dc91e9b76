/** The names of diseases within a phrase: "breast and lung cancer" names two, of which the first lacks its head. */
import { lookUp } from '../lexicon/names.ts';
import { alternatives } from '../tables.ts';

/** The words of diseases of one role. */
export const words = (role: string): string => alternatives('disease-words', role);

/** The noun of a disease, and where one sits. */
export const head = String.raw`(?:${words('head')})`;
export const place = String.raw`(?:${words('site')})`;
/** "gastroesophageal junction (GEJ) cancer" */
export const letters = String.raw`(?:\s\((?!and|or|the)\p{L}{2,5}\))?`;
/** "ovarian, endometrial and other cancers" */
export const others = String.raw`,?\s(?:and|or)\sother\s(?:(?:types|forms|kinds)\sof\s)?`;
/** The same wherever it stands. */
const bracket = /\s\(\p{L}{2,5}\)/gu;

/** Stage and line of treatment say how far a disease has come, not which it is. */
const stage = new RegExp(
  String.raw`^(?:(?:${words('stage')}|stage [I1-4]+[A-Ca-c]?|and|or|and\/or|metastatic(?=\sor\s)|(?<=(?:or|and|\/)\s?)metastatic|\/)[,\s/]+)+`,
  'iu',
);

/** One word of it. */
const staged = new RegExp(String.raw`^(?:${words('stage')}|and|or|and\/or)[,\/]?$`, 'iu');

/** A site with its cells: "non-small cell lung", "head and neck squamous cell", "pancreatic ductal". */
const cells = String.raw`(?:${words('narrowing')})`;
const site = String.raw`(?:${cells}[-\s]){0,2}?${place}(?:[-\s]${cells}(?![\p{L}-])){0,2}`;

const wholeSite = new RegExp(`^(?:${site})$`, 'iu');

/** "breast, gastric and non-small cell lung cancers": all but the last lack their head. */
const coordinated = new RegExp(
  String.raw`^(?<lead>.*?)(?<first>${site})${letters}(?<more>(?:,\s(?!and|or)[^,]{3,40})*),?\s(?:and|or|and\/or)\s(?<last>${site}${letters})\s(?<head>${head})$`,
  'iu',
);

/** One disease of a name: what it is called, and where in the name it stands. */
interface Part {
  disease: string;
  at: number;
  length: number;
}

/** "breast, pancreatic, non-small cell lung cancer": the same without the word that joins the last. */
const commaList = new RegExp(String.raw`^(?<list>[^,]+(?:,\s[^,]+)+)\s(?<head>${head})$`, 'iu');

/** "Hodgkin's and non-Hodgkin's lymphoma", "acute and chronic leukemia": kinds that share all that follows. */
const paired =
  /^(?<lead>.*?)(?<first>Hodgkin['’]?s?|acute|B[- ]cell|small[- ]cell|squamous)\s(?:and|or|and\/or)\s(?<last>(?:non[- ]Hodgkin['’]?s?|chronic|T[- ]cell|non[- ]small[- ]cell|non[- ]squamous)\s)(?<rest>.+)$/iu;

function pairedIn(name: string, groups: Partial<Record<string, string>>): Part[] {
  const { lead = '', first = '', last = '', rest = '' } = groups;
  const at = name.length - rest.length - last.length;
  return [
    { disease: proper(`${first} ${rest}`), at: lead.length, length: first.length },
    { disease: proper(`${last}${rest}`), at, length: last.length + rest.length },
  ];
}

/** "ovarian, endometrial, and other cancers": each site that is named, and no other. */
const withOthers = new RegExp(String.raw`^(?<list>.+?)${others}(?<head>${head})$`, 'iu');

/** Without stage, and without the letters that stand for it: "advanced gastroesophageal junction (GEJ)". */
const bareSite = (item: string): string => item.replace(bracket, '').replace(stage, '').replace(carrier, '');

/** "HER2-expressing breast, gastric and other cancers": what the cells bear is said of all of them. */
const carrier =
  /^[\p{L}\p{N}][\p{L}\p{N}.-]{1,14}-(?:(?:over)?expressing|positive|negative|mutated|mutant|amplified|high|low)\s/u;

/** Each of a list of sites with the head that stands behind the last of them. */
function listed(list: string, noun: string): Part[] {
  let from = 0;
  return list.split(/,\s/).map((each) => {
    const at = list.indexOf(each, from);
    from = at + each.length;
    const bare = bareSite(each);
    return { disease: proper(`${bare} ${noun}`), at: at + each.indexOf(bare), length: bare.length };
  });
}

/**
 * "colorectal and pancreatic cancers" are two diseases, the first of which lacks its head.
 *
 * @param name as a text has it
 */
export function diseasesIn(name: string): Part[] {
  const both = paired.exec(name)?.groups;
  if (both) return pairedIn(name, both);
  const { list: sites, head: shared = '' } = withOthers.exec(name)?.groups ?? {};
  if (sites?.split(/,\s/).every((each) => wholeSite.test(bareSite(each)))) return listed(sites, shared);
  const joined = commaList.exec(name)?.groups;
  if (joined?.list?.split(/,\s/).every((each) => wholeSite.test(bareSite(each))))
    return listed(joined.list, joined.head ?? '');
  const {
    lead = '',
    first = '',
    more = '',
    last = '',
    head: noun = '',
  } = coordinated.exec(name)?.groups ?? {};
  const items = more.split(/,\s/).filter(Boolean);
  if (!noun || !items.every((each) => wholeSite.test(each)))
    return [{ disease: proper(name), at: 0, length: name.length }];
  const parts = listed(`${lead}${first}${more}`, noun);
  // A line may end between the two.
  const at = name.length - noun.length - 1 - last.length;
  return [
    ...parts,
    { disease: proper(`${last.replace(bracket, '')} ${noun}`), at, length: name.length - at },
  ];
}

const singular = (noun: string): string =>
  noun
    .replace(/ies$/i, 'y')
    .replace(/(?<=cancer|oma|leuka?emia|tumou?r|neoplasm|syndrome|disease|infection)s$/i, '');

/** The disease's name without stage; as the lexicon calls it where that knows the name, or its end. */
function proper(name: string): string {
  const parts = name.replace(stage, '').split(/\s+/);
  const last = parts.pop() ?? '';
  const whole = [...parts, singular(last)];
  // "HER2-positive unresectable locally advanced or metastatic breast cancer"
  const bare = whole.filter((part) => !staged.test(part));
  for (const spelling of [whole, bare]) {
    for (let from = 0; from < spelling.length - 1; from++) {
      const known = lookUp('Indication', spelling.slice(from).join(' '));
      // Of the words as they stand only the whole name; the end that is known best is that without stage.
      if (known && (from === 0 || spelling === bare)) return known.name;
    }
  }
  return whole.join(' ');
}
