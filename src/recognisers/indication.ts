/** Diseases that no list has: a disease word with the words of stage, site and marker before it. */

import { lookUp } from '../lexicon/names.ts';
import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const words = (role: string): string => alternatives('disease-words', role);

const head = String.raw`(?:${words('head')})`;
const place = String.raw`(?:${words('site')})`;
const marked = String.raw`[\p{L}\p{N}][\p{L}\p{N}.-]{1,17}(?:[- ](?:${words('marker')})|\+)`;

/** Words that narrow a disease: stage, line, site, marker, cell. */
const narrowing = String.raw`(?:${words('narrowing')}|${words('stage')}|${place}|stage [I1-4]+[A-Ca-c]?|${marked}|Hodgkin['’]?s?|non[- ]Hodgkin['’]?s?|(?:EGFR|KRAS|BRAF|ALK|HER2|BRCA)[\w-]*)`;

/** "squamous cell carcinoma of the head and neck": where it sits stands behind it. */
const seat = String.raw`\sof\sthe\s(?:${words('seat')})`;
const seated = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?<name>${head}${seat})(?![\p{L}\p{N}])`, 'giu');

const disease = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?:${narrowing}(?:,?\s(?:and|or|and\/or)\s(?=${narrowing})|,\s|[-\s]|\s?\/\s?)){1,8}${head}(?:${seat})?)(?![\p{L}\p{N}])`,
  'giu',
);

/** Words that are diseases by their ending: "lupus nephritis", "cystic fibrosis", "melanoma". */
const byEnding = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?:(?:[\p{L}-]+(?:ic|al|ous|ar|oid|ple|ary)\s){1,3}\p{Ll}*(?:${words('ending')})|\p{Ll}{3,}(?:${words('ending')})))(?![\p{L}\p{N}])`,
  'giu',
);

/** "melanoma": in lower case, since with a capital it may be part of a society's name. */
const alone = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?<name>${words('alone')})(?![\p{L}\p{N}-])`, 'gu');

/** "Crohn's disease". */
const eponym =
  /(?<![\p{L}\p{N}-])(?<name>(?<whose>\p{Lu}\p{Ll}{3,})['’]s\s(?:disease|syndrome)(?:\suveitis)?)(?![\p{L}\p{N}])/gu;

/** What a drug does to patients is not what it is given for. */
const harm = new RegExp(String.raw`(?<!\p{L})(?:${words('harm')})`, 'iu');

/** "Pseudomonas aeruginosa (Pa) infections", "respiratory syncytial virus infection": the organism names the disease. */
const infection =
  /(?<![\p{L}\p{N}-])(?<name>(?:\p{Lu}\p{Ll}{4,}\s\p{Ll}{5,}|(?:\p{Ll}{5,}\s){0,2}virus|\p{Lu}{3,4})(?:\s\(\p{L}{2,5}\))?\sinfections?)(?![\p{L}\p{N}])/gu;

const tooGeneral =
  /^(?:(?:B|T|cell|tumor|solid|large|small|chronic|acute|systemic|high-risk|human|cell surface)\s)*(?:disease|syndromes?|cell|cells|cell tumou?rs?)$/i;

/** "CD30-expressing cancer cells": cells of no disease. */
const ofCells = /-(?:over)?express\w+\s(?:cancers?|tumou?rs?)$/i;

/** "multiple solid tumors": so many, where multiple myeloma is one. */
const several = /^multiple\s(?!myeloma|sclerosis|endocrine|system)/i;

/** "triple negative disease": without a site or cell it is not told which disease. */
const wide = new RegExp(String.raw`\s(?:${words('wide')})$`, 'iu');
const placed = new RegExp(
  String.raw`(?<!\p{L})(?:${place}|[BT][- ]cell|Hodgkin\S*|\p{L}+ic|\p{L}+ar)(?!\p{L})`,
  'iu',
);

/** Stage and line of treatment say how far a disease has come, not which it is. */
const stage = new RegExp(
  String.raw`^(?:(?:${words('stage')}|stage [I1-4]+[A-Ca-c]?|and|or|and\/or|metastatic(?=\sor\s)|(?<=(?:or|and|\/)\s?)metastatic|\/)[,\s/]+)+`,
  'iu',
);

/** A site with its cells: "non-small cell lung", "head and neck squamous cell", "pancreatic ductal". */
const cells = String.raw`(?:${words('narrowing')})`;
const site = String.raw`(?:${cells}[-\s]){0,2}?${place}(?:[-\s]${cells}(?![\p{L}-])){0,2}`;

const wholeSite = new RegExp(`^(?:${site})$`, 'iu');

/** "breast, gastric and non-small cell lung cancers": all but the last lack their head. */
const coordinated = new RegExp(
  String.raw`^(?<lead>.*?)(?<first>${site})(?<more>(?:,\s(?!and|or)[^,]{3,40})*),?\s(?:and|or|and\/or)\s(?<last>${site})\s(?<head>${head})$`,
  'iu',
);

/** Cheap test for the head of a disease's name. */
const hint = new RegExp(words('head'), 'i');

interface Part {
  disease: string;
  at: number;
  length: number;
}

const endingHint = new RegExp(words('ending'), 'i');

function findersFor({ words: sentence, biotech }: Scope): RegExp[] {
  const named = occurs(sentence, hint) ? [disease, seated, eponym] : [];
  if (!biotech || occurs(sentence, harm)) return named;
  return [
    ...named,
    ...(occurs(sentence, endingHint) ? [byEnding] : []),
    alone,
    ...(/infection/.test(sentence) ? [infection] : []),
  ];
}

export const recognise: Recogniser = (scope) =>
  findersFor(scope)
    .flatMap((finder) => finds(scope.words, finder))
    .flatMap((match) => {
      const { name: whole = '', whose } = match.groups ?? {};
      const kept = whole.replace(several, '');
      if (kept !== whole && !/[\s-]/.test(kept)) return [];
      const before = kept === whole ? spelled(scope.words, match.index, whole) : '';
      const name = `${before}${kept}`;
      if (ofCells.test(name) && /^\scells?\b/.test(scope.words.slice(match.index + whole.length))) return [];
      if (whose !== undefined && scope.plain.has(whose.toLowerCase())) return [];
      if (tooGeneral.test(name) || (wide.test(name) && (!placed.test(name) || occurs(scope.words, harm))))
        return [];
      return sites(name).map(({ disease: called, at, length }) => ({
        kind: 'Indication' as const,
        name: called,
        by: 'indication',
        ...spanOf(scope, match.index + whole.length - name.length + at, length),
      }));
    });

/** The words before a disease that the letters in the bracket after it stand for: "pigmented" of "(PVNS)". */
function spelled(sentence: string, at: number, name: string): string {
  const letters = /^\s\(["“]?(\p{Lu}{3,6})["”]?\)/u
    .exec(sentence.slice(at + name.length))?.[1]
    ?.toLowerCase();
  if (!letters || !name.includes(' ') || name.toLowerCase().startsWith(letters.charAt(0))) return '';
  const words =
    /(?:(?<![\p{L}\p{N}-])\p{L}[\p{L}-]*\s){1,3}$/u.exec(sentence.slice(0, at))?.[0].split(/(?<=\s)/) ?? [];
  const from = words.findLastIndex((word) => word.toLowerCase().startsWith(letters.charAt(0)));
  const before = from < 0 ? '' : words.slice(from).join('');
  const initials = `${before}${name}`
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.charAt(0));
  return before !== '' && initials.join('').startsWith(letters.slice(0, words.length - from + 1))
    ? before
    : '';
}

/** "colorectal and pancreatic cancers" are two diseases, the first of which lacks its head. */
function sites(name: string): Part[] {
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
  const parts: Part[] = [];
  let from = 0;
  for (const each of [`${lead}${first}`, ...items]) {
    const at = name.indexOf(each, from);
    from = at + each.length;
    const bare = each.replace(stage, '');
    parts.push({ disease: proper(`${bare} ${noun}`), at: from - bare.length, length: bare.length });
  }
  const at = name.lastIndexOf(`${last} ${noun}`);
  return [...parts, { disease: proper(`${last} ${noun}`), at, length: name.length - at }];
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
  for (const words of [whole, bare]) {
    for (let from = 0; from < words.length - 1; from++) {
      const known = lookUp('Indication', words.slice(from).join(' '));
      // Of the words as they stand only the whole name; the end that is known best is that without stage.
      if (known && (from === 0 || words === bare)) return known.name;
    }
  }
  return whole.join(' ');
}

const staged = new RegExp(String.raw`^(?:${words('stage')}|and|or|and\/or)[,\/]?$`, 'iu');
