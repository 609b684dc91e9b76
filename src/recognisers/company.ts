/** Firms that no list has: by legal form, by listing, by the kind of word that ends a firm's name, by role. */

import { lookUp } from '../lexicon/names.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { isHeading } from './firm-in-deal.ts';
import { finders, forms, hints, trades, word } from './firm-shapes.ts';
import { isMedicine } from './kind-of-medicine.ts';
import type { ThingMention } from './mention.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

/**
 * What can stand before a name with a capital, at the start of a sentence or as a title, and is no part of it: "Shanghai-based",
 * "South Korea's", "In May 2019".
 */
const month = 'January|February|March|April|May|June|July|August|September|October|November|December';
const lead = new RegExp(
  String.raw`^(?:(?:${alternatives('name-words', 'lead')}|(?:of|and|or|the|de|der|für|&)|(?:${month})[ \t]+\d{1,4}|\d{1,4}|(?:\p{Lu}[\p{L}.]*[ \t]){0,2}\p{L}[\p{L}.]*-(?:based|headquartered|held|listed|owned|traded)|(?:${alternatives('name-words', 'place')})['’]s)(?:['’]s)?\.?[ \t]+)+`,
  'u',
);

/** "Global Head Oncology", "Research Unit Oncology": an office or a part of a firm. */
const post = new RegExp(String.raw`(?<!\p{L})(?:${alternatives('name-words', 'post')})(?!\p{L})`, 'u');

/** "Melanoma Medical Oncology", "Supplemental Biologics": a branch of medicine or a kind of medicine, and no firm. */
const branch = new RegExp(
  String.raw`(?:^|\s)(?:(?:${alternatives('name-words', 'of-field')})\s(?:${alternatives('name-words', 'field')})|(?:${alternatives('name-words', 'of-trade')})\s(?:${trades}))$`,
  'u',
);

/** "the HGS Oncology Program": the word after what looks like a firm tells that it is a part of one. */
const ofPart = new RegExp(String.raw`^\s(?:${alternatives('name-words', 'part-after')})(?!\p{L})`, 'u');
/** "GVAX Immunotherapy For Prostate Cancer": what it is for tells a treatment. */
const isTreatment = /\s(?:Immunotherapy|Immunotherapies|Therapy|Vaccines?)$/u;
/** "Department of Radiation Oncology": the word before it tells so. */
const ofHouse = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives('name-words', 'part-before')})\.?\sof\s$`,
  'u',
);

/** A name that is nothing but such words: "Merger Sub", "the Surviving Corporation", "Common Stock". */
const notFirm = alternatives('name-words', 'not-firm').split('|');
const noFirm = made(
  notFirm.filter((word) => !word.endsWith('*')),
  notFirm.filter((word) => word.endsWith('*')),
);

/**
 * What is made of such words alone, with "of", "and", "&" between them or without: "MergerSub".
 *
 * @param open words that take all letters after them (`Patient\p{L}*`), so that none can follow but after a mark: each
 * text is read in one way only
 */
function made(words: readonly string[], open: readonly string[]): RegExp {
  const [whole, begun] = [words.join('|'), open.join('|')];
  return new RegExp(
    String.raw`^(?:(?:${whole}|of|and|the|&|I|Sub)[\s,.]*|(?:${begun})(?:[\s,.]+|&[\s,.]*))*(?:${begun})?$`,
    'u',
  );
}

/** Of "Chief Financial Officer of Tyson Foods" and "Nuance and Morgan Stanley" the firm is what comes last. */
const before = new RegExp(
  String.raw`^.*\b(?:${alternatives('name-words', 'holder')})(?: [^ ,]+)? (?:of|with|between|by) |^[\p{Lu}\p{N}-]*\d\p{Lu}? of |^\p{Lu}\p{Ll}+(?: \p{Lu}\.)+ \p{Lu}\p{Ll}+ of |^.+ and (?!(?:${alternatives('name-words', 'and-name')})\b)(?=\p{Lu}\S* \S)`,
  'u',
);

/** "Kestrel Acquires Orrin BV", "Million Payment From Orrin, Inc.": in a heading every word has its capital. */
const headline = new RegExp(
  String.raw`^.+\s(?:${alternatives('name-words', 'headline')})\s(?:(?:Of|In|On|An?|The)\s)?(?=\S+\s)`,
  'u',
);

/** "Novartis Vaccines and Diagnostics, Inc.": what is left of it after "and" is no name. */
const onlyKind = new RegExp(
  String.raw`^(?:${trades}|${alternatives('name-words', 'field')}|${alternatives('name-words', 'second-kind')}|${alternatives('name-words', 'tail')})$`,
  'u',
);

const onlyTrade = new RegExp(
  String.raw`^(?:(?:${trades}|${alternatives('name-words', 'general')}|and|of)[ \t])*(?:${trades}|${alternatives('name-words', 'general')})$`,
  'u',
);
/** Without the full stop at their ends: it is read once, for all. */
const undotted = forms.replace(/\\\.\?(?=\||$)/g, '');
const onlyForms = new RegExp(
  String.raw`^(?:(?:${undotted})(?:\.[\s,]*|[\s,]+|&\.?[\s,]*)|&\.?[\s,]*)*(?:${undotted})?$`,
  'u',
);
const institution = new RegExp(
  String.raw`(?<!\p{L})(?:${alternatives('name-words', 'institution')})(?!\p{L})`,
  'u',
);
const place = new RegExp(String.raw`^(?:${alternatives('name-words', 'place')})$`, 'u');

export const recognise: Recogniser = (scope) =>
  finders
    .filter((_, at) => hints[at] === undefined || occurs(scope.words, hints[at]))
    .flatMap((finder) => finds(scope.words, finder).flatMap((match) => firm(scope, match)));

function firm(scope: Scope, match: RegExpExecArray): ThingMention[] {
  const raw = match.groups?.name ?? '';
  const first = lead.exec(raw)?.[0].length ?? 0;
  const title = isHeading(scope.words) ? (headline.exec(raw.slice(first))?.[0].length ?? 0) : 0;
  const begun = first + title;
  const other = begun + (before.exec(raw.slice(begun))?.[0].length ?? 0);
  const skipped = other + (other > first ? (lead.exec(raw.slice(other))?.[0].length ?? 0) : 0);
  // "Aptevo Research and Development LLC" is one firm: what would be left is none.
  for (const begin of new Set(title > 0 ? [skipped] : [skipped, afterListed(raw) ?? first, first])) {
    const owner = /^(?<name>[^\n]{2,40}?)['’]s\s(?=\p{L})/u.exec(raw.slice(begin));
    // "Health Canada's Biologics and Genetic Therapies Directorate"
    if (owner?.groups?.name && lookUp('Agency', owner.groups.name)) continue;
    // "Takeda's Millennium Pharmaceuticals"
    const isOwned = owner?.groups?.name && lookUp('Company', owner.groups.name);
    const from = begin + (isOwned ? owner[0].length : 0);
    const found = unowned(raw.slice(from).replace(/[\s,]+$/, ''));
    const own = match.index + match[0].indexOf(raw) + from;
    const at = own - lineBefore(scope.words, own).length;
    const whole = scope.words.slice(at, own + found.length);
    const name = whole.replace(/\s+/g, ' ');
    const end = own + found.length;
    if (!isName(name) || isMedicine(scope, name, at)) continue;
    if (isSubject(scope.words, at, end) || isPart(scope.words, name, at, end)) continue;
    return [{ kind: 'Company', name, by: 'company', ...spanOf(scope, at, whole.length) }];
  }
  return [];
}

/** "Centocor and Kestrel Research and Development, L.L.C.": where a listed firm stands before "and", another follows. */
function afterListed(raw: string): number | undefined {
  const [both, name] = /^(.{3,40}?)\sand\s/u.exec(raw) ?? [];
  return both && name && lookUp('Company', name) ? both.length : undefined;
}

/** "AstraZeneca's (LSE: AZN) application"; but "Dr. Reddy's" is a name. */
function unowned(found: string): string {
  const owner = found.replace(/['’]s$/, '');
  return owner !== found && lookUp('Company', owner) ? owner : found;
}

const startsLine = /\n[ \t]*$/;
const endOfLine = new RegExp(String.raw`(?<=[\p{Ll}\d][ \t]{1,2})(?:${word}[ \t]{1,2}){0,3}${word}$`, 'u');
const noBeginning = new RegExp(
  String.raw`^(?:${['lead', 'not-firm', 'holder', 'place'].map((role) => alternatives('name-words', role)).join('|')})$`,
  'u',
);

/** Lines as long as these run on: "… an agreement with Kestrel Global\nSecurities Corporation". */
const longLine = 45;

/** @returns the words with which a name began at the end of the line above, up to where it goes on; mostly none */
function lineBefore(words: string, at: number): string {
  if (!startsLine.test(words.slice(Math.max(0, at - 60), at))) return '';
  const end = words.slice(0, at).trimEnd().length;
  const line = words.slice(words.lastIndexOf('\n', end - 1) + 1, end);
  // In columns the line above is not the one before.
  if (line.trim().length < longLine || /\S(?:\t| {3,})\S/.test(line)) return '';
  const begun = endOfLine.exec(line.slice(-80))?.[0].split(/[ \t]+/) ?? [];
  const from = begun.findLastIndex((each) => noBeginning.test(each)) + 1;
  const kept = begun.slice(from).join(' ');
  return kept === '' ? '' : words.slice(words.lastIndexOf(begun[from] ?? '', end), at);
}

/** "a Bachelor of Arts, Economics and Decision Sciences from …": what somebody studied. */
const isSubject = (words: string, start: number, end: number): boolean =>
  /\b(?:Bachelor|Master|Doctor|B\.?[AS]|M\.?[AS]|Ph\.?D|M\.?B\.?A|degrees?|major(?:ed|ing)?)\.?,?\s(?:(?!from\b|at\b|with\b)[^.;]){0,80}$/.test(
    words.slice(Math.max(0, start - 120), start),
  ) &&
  /^,?\s(?:from|at)\s[^.;]{0,50}(?:Universit|College|Institut|School)|^[.;,]/.test(
    words.slice(end, end + 80),
  );

/** Without a form of law, part of what is called otherwise. */
const isPart = (words: string, name: string, start: number, end: number): boolean =>
  withoutLegalForm(name) === name &&
  (ofPart.test(words.slice(end, end + 24)) ||
    (isTreatment.test(name) && /^\s[Ff]or\s/.test(words.slice(end, end + 6))) ||
    ofHouse.test(words.slice(Math.max(0, start - 24), start)));

/** "GVAX Immunotherapy": a drug with what it is. */
const isDrug = (found: string): boolean =>
  /.\s(?:Immunotherap(?:y|ies)|Therap(?:y|ies)|Vaccines?|Injection|Biologics?)$/.test(found) &&
  lookUp('Compound', found.replace(/\s\S+$/, '')) !== undefined;

function isName(found: string): boolean {
  const bare = withoutLegalForm(found);
  // "FUND LP": capitals all over hide a common word.
  const plain = /\p{Ll}/u.test(bare)
    ? bare
    : bare.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return (
    bare.length >= 2 &&
    !(bare === found && (post.test(found) || branch.test(found) || isDrug(found))) &&
    /\p{Lu}|\d\p{L}/u.test(found) &&
    ![noFirm, onlyTrade, onlyKind, place].some((none) => none.test(bare) || none.test(plain)) &&
    !noFirm.test(found) &&
    !onlyForms.test(found) &&
    !institution.test(found)
  );
}
