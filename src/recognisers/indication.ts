/** Diseases that no list has: a disease word with the words of stage, site and marker before it. */

import { finds, occurs } from '../text/finds.ts';
import { initialsOf } from '../text/initials.ts';
import { diseasesIn, head, letters, others, place, words } from './disease-name.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const marked = String.raw`[\p{L}\p{N}][\p{L}\p{N}.-]{1,17}(?:[- ](?:${words('marker')})|\+)`;

/** Words that narrow a disease: stage, line, site, marker, cell. */
const narrowing = String.raw`(?:${words('narrowing')}|${words('stage')}|${place}|stage [I1-4]+[A-Ca-c]?|${marked}|Hodgkin['’]?s?|non[- ]Hodgkin['’]?s?|(?:EGFR|KRAS|BRAF|ALK|HER2|BRCA)[\w-]*)`;

/** "squamous cell carcinoma of the head and neck": where it sits stands behind it. */
const seat = String.raw`\sof\sthe\s(?:${words('seat')})`;
const seated = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?<name>${head}${seat})(?![\p{L}\p{N}])`, 'giu');

const disease = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?:${narrowing}${letters}(?:,?\s(?:and|or|and\/or)\s(?=${narrowing})|${others}(?=${head})|,\s|[-\s]|\s?\/\s?)){1,8}${head}(?:${seat})?)(?![\p{L}\p{N}])`,
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

/** "attention deficit hyperactivity disorder (ADHD)": letters in a bracket that are those of the words tell where the name begins. */
const lettered = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<name>(?:\p{L}[\p{L}'’-]+\s){1,5}(?:${words('lettered')}))(?=\s\(["“]?(?<letters>\p{Lu}[\p{L}]{1,5})["”]?\))`,
  'gu',
);

const tooGeneral = new RegExp(
  String.raw`^(?:(?:${words('vague')})\s)*(?:disease|syndromes?|failure|infection|injury|disorders?|cell|cells|cell tumou?rs?)$`,
  'i',
);

/** "CD30-expressing cancer cells": cells of no disease. */
const ofCells = /-(?:over)?express\w+\s(?:cancers?|tumou?rs?)$/i;

/** "multiple solid tumors": so many, where multiple myeloma is one; "EGFR and solid tumors": an antigen, and a disease. */
const several =
  /^(?:multiple\s(?!myeloma|sclerosis|endocrine|system)|(?:EGFR|KRAS|BRAF|ALK|HER2|BRCA)\S*\s(?:and|or)\s(?=solid|advanced|metastatic|cancers?|tumou?rs?))/i;

/** "affording high tumor penetration": no marker, of which there is much. */
const noMarker = /^\p{Ll}+(?:ing|ed|ly)\s(?:high|low)\s/u;

/** "triple negative disease": without a site or cell it is not told which disease. */
const wide = new RegExp(String.raw`\s(?:${words('wide')})$`, 'iu');
const placed = new RegExp(
  String.raw`(?<!\p{L})(?:${place}|[BT][- ]cell|Hodgkin\S*|\p{L}+ic|\p{L}+ar)(?!\p{L})`,
  'iu',
);

/** Cheap test for the head of a disease's name. */
const hint = new RegExp(words('head'), 'i');

const endingHint = new RegExp(words('ending'), 'i');

function findersFor({ words: sentence, biotech }: Scope): RegExp[] {
  const named = occurs(sentence, hint) ? [disease, seated, eponym] : [];
  if (!biotech || occurs(sentence, harm)) return named;
  return [
    ...named,
    ...(occurs(sentence, endingHint) ? [byEnding] : []),
    alone,
    ...(/infection/.test(sentence) ? [infection] : []),
    ...(/ \(["“]?\p{Lu}\p{L}{1,5}["”]?\)/u.test(sentence) ? [lettered] : []),
  ];
}

export const recognise: Recogniser = (scope) =>
  findersFor(scope)
    .flatMap((finder) => finds(scope.words, finder))
    .flatMap((match) => {
      const { name = '', whose, letters } = match.groups ?? {};
      const whole = letters === undefined ? name : ofLetters(name, letters);
      if (whole === '' || noMarker.test(whole)) return [];
      const offset = match.index + name.length - whole.length;
      const kept = whole.replace(several, '');
      if (kept !== whole && !/[\s-]/.test(kept)) return [];
      const before = kept === whole ? spelled(scope.words, offset, whole) : '';
      const called = `${before}${kept}`;
      if (ofCells.test(called) && /^\scells?\b/.test(scope.words.slice(offset + whole.length))) return [];
      // "Cancers Expressing Tumor Antigen" of a headline
      if (/^(?:cancers?|tumou?rs?)\s\S*express/i.test(called)) return [];
      if (whose !== undefined && scope.plain.has(whose.toLowerCase())) return [];
      if (isGeneral(called, letters !== undefined, scope.words)) return [];
      return diseasesIn(called).map(({ disease: one, at, length }) => ({
        kind: 'Indication' as const,
        // "cancers of the prostate"
        name: one.replace(/^(?:cancers|carcinomas|tumou?rs)(?=\sof\sthe\s)/i, (heads) => heads.slice(0, -1)),
        by: 'indication',
        ...spanOf(scope, offset + whole.length - called.length + at, length),
      }));
    });

/** Without a site or cell it is not told which disease, but where letters spell it. */
const isGeneral = (name: string, isSpelled: boolean, sentence: string): boolean =>
  tooGeneral.test(name) || (!isSpelled && wide.test(name) && (!placed.test(name) || occurs(sentence, harm)));

/** The last words of a phrase whose initials are the letters; nothing where none are. */
function ofLetters(phrase: string, letters: string): string {
  const all = phrase.split(' ');
  const from = all.findIndex((_, at) => initialsOf(all.slice(at).join(' ')) === letters.toUpperCase());
  return from < 0 || from === all.length - 1 ? '' : all.slice(from).join(' ');
}

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
