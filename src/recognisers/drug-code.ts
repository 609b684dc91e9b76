/** Codes of drug candidates: how firms write them, and what tells them from other letters with numbers. */

import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';
import type { ThingMention } from './mention.ts';
import { type Scope, spanOf } from './recogniser.ts';

/** How firms write the codes of their candidates. Longer shapes stand first where one begins as another does. */
const shapes = [
  // "SGN-CD19A", "SHR-A1811", "BL-B01D1", "AGS-16C3F", "SGN-B6A", "STRO-001"
  String.raw`\p{Lu}{2,6}-(?=\p{Lu}*\d)[\p{Lu}\d]{2,9}(?:\p{Ll}|-\p{Lu}(?![\p{L}\p{N}]))?`,
  // "SGN-STNV", "RC48-ADC"
  String.raw`\p{Lu}{2,6}\d{0,2}-\p{Lu}{2,6}\d{0,3}`,
  // "SAR3419", "GSK2857916", "PF 06664178"; "DCDT2980S", "KB001-A", "AGS67E", "XmAb5574", "MORAb-202"
  String.raw`(?:\p{Lu}{2,6}|\p{Lu}\p{Lu}?\d|\p{Lu}{2,4}\p{Ll}{1,2}|\p{Lu}\p{Ll}{1,4}(?=-\d{3})|\p{Lu}\p{Ll}\p{Lu}\p{Ll}(?:(?=\d{3})|[®™](?=\d{3,5})))[-–]?(?:\d{2}[-–]\d{1,5}|\d{2,8})(?:\p{Lu}\p{Lu}?|\p{Ll}|-\p{Lu}(?![\p{L}\p{N}])|-CDx)?`,
  // "BAY 94-9343", "AMG 595", "LY 3076226"
  String.raw`(?:${alternatives('code-words', 'maker')})[ ]\d{2,8}(?:-\d{3,5})?`,
  String.raw`\p{Lu}{2,6}[ ]\d{2}-\d{4}`,
  // "a study of CLR 131": with a space only behind what is said of drugs
  String.raw`(?<=\b(?:stud(?:y|ies)|trials?|doses?|dosing|administration|efficacy|safety|tolerability|development|commerciali[sz]ation|treat(?:ed|ment)|given|received|candidate|compound|drug|antibody|conjugate|inhibitor)(?:\s(?:of|with|for|called|named|designated|dubbed|known as))?(?:,)?\s)\p{Lu}{2,5}[ ]\d{2,4}`,
  // "U3-1402", "TORL-1-23", "E7777", "9MW2821"
  String.raw`\p{Lu}{1,4}\d{1,2}-\d{3,5}\p{Ll}?`,
  String.raw`\p{Lu}{3,5}-\d{1,2}-\d{2,3}`,
  String.raw`[ADEHMRTVYZ]\d{4}|[DMRTVYZ]-\d{4}`,
  String.raw`\d\p{Lu}{2}\d{4}`,
]; // prettier-ignore

const code = new RegExp(
  String.raw`(?<![\p{L}\p{N}./$#-])(?<name>${shapes.join('|')})(?![\p{L}\p{N}%]|[-/]\d|\.\d|,\d)`,
  'gu',
);

/** "BEC2, an anti-idiotypic antibody", "its antibody A-337": too short for a code, but told what it is. */
const introduced =
  /(?<![\p{L}\p{N}./$#-])(?<name>\p{Lu}{2,5}-?\d\p{L}?)(?=,\s(?:an?|the|its|our)\s(?:[\p{L}\p{N}-]+\s){0,4}(?:antibody|inhibitor|compound|vaccine|candidate|conjugate|ADC|immunotoxin|bispecific|drug|agent)(?!\p{L}))|(?<=\b(?:antibody|bispecific|conjugate|candidate|compound|inhibitor|vaccine|drug),?\s)(?<short>\p{Lu}-\d{2,4})(?![\p{L}\p{N}-])/gu;

/** "A Phase 1 study of CLR 131 in patients": a code that is written apart, where nothing but a drug can stand. */
const framed =
  /(?<=\b(?:trials?|study|studies|doses?|infusions?|efficacy|safety|tolerability|administration)\s(?:of|with|evaluating)\s)(?<name>\p{Lu}{2,4}\s\d{3,4})(?=\s(?:in\s(?:\p{Ll}+\s){0,4}(?:patients|subjects|adults|volunteers|women|men|children)|for\sthe\streatment|alone|monotherapy|in\scombination)(?!\p{L}))/gu;

/** How trials are called, not drugs that the list does not have. */
const trialName = /^\p{Lu}+-\d{1,2}$/u;
const payloadBefore =
  /(?<!\bas\s(?:its|the|an?)\s(?:\p{L}+\s)?)\b(?:payload|warhead|cytotoxin|toxin|effector molecule)(?:,| is| called| named| known as)?\s\(?$/iu;

const antigenBefore =
  /(?:\b(?:against|target(?:s|ing)|binds(?:\sto)?|binding\sto|directed\s(?:to|at|toward)|recogni[sz]es|inhibits|blocks)\s(?:human\s|the\s)?|\banti-)$/i;

/** "V600E", "METex14". */
const mutation = /^(?:\p{Lu}\d{2,4}\p{Lu}|\p{Lu}+ex\d{2})$/u;

/** A state with its zip code. */
const zipCode = /^\p{Lu}{2} \d{5}$/u;

/** What a drug's code stands beside, within a few words. */
const near = new RegExp(String.raw`(?<!\p{L})(?:${alternatives('code-words', 'near')})(?!\p{L})`, 'iu');

/** What a number that is no drug's stands behind, or looks like. */
const otherNumber = new RegExp(
  String.raw`(?:(?<!\p{L})(?:${alternatives('code-words', 'number')})\s?|#)$`,
  'u',
);
const otherCode = new RegExp(
  String.raw`^(?:(?:${alternatives('code-words', 'prefix')}|H|Q)(?:[-–\s](?!\d{5})|(?=\d))|(?!(?:${alternatives('code-words', 'maker')})-)[\p{Lu}-]+$)`,
  'u',
);

/** "the trial (STML-401; NCT02113982)": trials have codes too. */
const registered = /^(?:[;,] ?| \()(?:ClinicalTrials\.gov )?(?:Identifier:? )?NCT\d/;

/** Codes that stand beside a word that tells that they are drugs'. */
export const codesIn = (scope: Scope): RegExpExecArray[] =>
  /\d|\p{Lu}-\p{Lu}/u.test(scope.words)
    ? [...finds(scope.words, code), ...finds(scope.words, introduced), ...finds(scope.words, framed)].filter(
        (match) => isDrug(scope, match),
      )
    : [];

/** Letters before the number of a code: "MDX" of "MDX-066". */
export const familyOf = (name: string): string | undefined =>
  /^(?<letters>\p{Lu}{2,6})[- ]?\d/u.exec(name)?.groups?.letters;

/**
 * Codes that stand beside no word that tells a drug, but bear the letters of codes that do: where MDX-010 is an antibody,
 * MDX-066 is a drug too.
 */
export const relatives = (scope: Scope, families: ReadonlySet<string>): ThingMention[] =>
  (scope.biotech ? finds(scope.words, code) : []).flatMap((match) => {
    const { name = '' } = match.groups ?? {};
    if (!families.has(familyOf(name) ?? '') || !mayBeDrug(scope, match)) return [];
    return [{ kind: 'Compound' as const, name, by: 'compound', ...spanOf(scope, match.index, name.length) }];
  });

const around = (words: string, { index, 0: { length } }: Pick<RegExpExecArray, 'index' | 0>) => ({
  before: words.slice(Math.max(0, index - 80), index),
  after: words.slice(index + length, index + length + 80),
});

function isDrug(scope: Scope, match: RegExpExecArray): boolean {
  const { before, after } = around(scope.words, match);
  return (
    mayBeDrug(scope, match) &&
    (/['’]s?\s$/.test(before) ||
      (ours.test(before) && hyphened.test(match[0])) ||
      near.test(`${before} · ${after}`))
  );
}

/** "our HLD-301": of a firm of the field. */
const ours = /\b(?:our|its|their)\s$/i;
const hyphened = /^\p{Lu}{2,6}-\d{3,}/u;

/** Whether nothing tells that the code is that of another thing. */
const mayBeDrug = ({ words }: Scope, match: RegExpExecArray): boolean =>
  isFreeCode(words, match[0], around(words, match));

/** The same of a code that was found in another way. */
export const isDrugsCode = (words: string, found: string, index: number): boolean =>
  isFreeCode(words, found, around(words, { index, 0: found }));

function isFreeCode(words: string, found: string, { before, after }: ReturnType<typeof around>): boolean {
  // A heading in capitals hyphenates words that are no codes.
  if (!/\p{Ll}/u.test(words) && !/\d{2}/.test(found)) return false;
  if (registered.test(after)) return false;
  // "ARC-10, a trial": two digits and the word name the trial; "the payload is CPT113" the payload.
  if (
    trialName.test(found) &&
    /^(?:,?\s(?:and|or)\s\p{Lu}+-\d{1,2})?,?\s(?:an?\s|the\s)?(?:\w+\s){0,2}(?:[Pp]hase \S+\s)?(?:trials?|study|studies)\b/u.test(
      after,
    )
  )
    return false;
  // "the Phase 3 INO-VATE ALL trial"
  if (!/\d/.test(found) && /^(?:\s[\p{Lu}\d-]+)?\s(?:trials?|study|studies)\b/u.test(after)) return false;
  // "directed against MT1-MMP": letters alone are the antigen's.
  if (!/\d{2}/.test(found) && antigenBefore.test(before)) return false;
  if (payloadBefore.test(before) || mutation.test(found)) return false;
  return !zipCode.test(found) && !otherCode.test(found) && !otherNumber.test(before);
}
