/** Places where what looks like a name is none: tickers, and the fields of departments. */
import type { Span } from '../model/evidence.ts';
import type { Mention } from '../recognisers/mention.ts';
import type { Scope } from '../recognisers/recogniser.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';

const words = (role: string): string => alternatives('disease-words', role);

/** "Associate Professor of Leukemia": with a capital the disease is somebody's field. */
export const isField = ({ kind, start }: Mention, text: string): boolean =>
  kind === 'Indication' && beforeField.test(text.slice(Math.max(0, start - 60), start));
const beforeField = new RegExp(
  String.raw`\b(?:${words('field-of')}),? (?:of|for|on) (?:the )?(?:\p{Lu}\p{L}+(?:,|,? (?:and|&)) ){0,2}$`,
  'u',
);

/** "the Genitourinary Cancers Symposium", "the Lung Cancer Foundation": part of the name of a congress or a society. */
const isOfCongress = ({ kind, start, end }: Mention, text: string): boolean =>
  kind === 'Indication' &&
  /\p{Lu}/u.test(text.charAt(start)) &&
  beforeCongress.test(text.slice(end, end + 70));
const beforeCongress = new RegExp(
  String.raw`^(?:,? (?:and|&) \p{Lu}\p{L}+)? (?:\p{Lu}\p{L}+ ){0,2}(?:${words('congress')})\b`,
  'u',
);

/** "prostate tumor cells", "lung cancer cell lines": what a drug meets in a dish, not what it is given for. */
const isOfCells = ({ kind, end }: Mention, text: string): boolean =>
  kind === 'Indication' && /^\s(?:cells|cell lines?|targets?|antigens?)\b/.test(text.slice(end, end + 12));

/** "CD8+ T cells": the kind of cell, not what is bound. */
const isCellMarker = ({ kind, start, end }: Mention, text: string): boolean =>
  kind === 'Target' &&
  /^CD\d/.test(text.slice(start, end)) &&
  /^(?:\+|[- ]positive|(?=\sT[- ]cells\b))\s?(?:\p{L}+\s){0,2}?(?:T[- ]?(?:cells?|lymphocytes?)|NK[- ]cells?|lymphocytes?|stem cells?|Tregs?)\b/u.test(
    text.slice(end, end + 60),
  );

/** "patients with DM1": myotonic dystrophy, not the maytansinoid. */
const isDystrophy = ({ kind, start, end }: Mention, text: string): boolean =>
  kind === 'Payload' &&
  /^DM[12]$/.test(text.slice(start, end)) &&
  /\b(?:(?:patients|people|adults|individuals|living) with|treatments? (?:of|for)|treat|dystrophy(?: type \d)?,?)\s\(?$/.test(
    text.slice(Math.max(0, start - 40), start),
  );

/** The pandemic is in every filing of its years; a disease it is where somebody is treated for it. */
const isPandemic = ({ kind, start, end }: Mention, text: string): boolean =>
  kind === 'Indication' &&
  /^(?:COVID|coronavirus)/i.test(text.slice(start, end)) &&
  !/^\s(?:candidate|patients|treatments?|therap|antibod|drug|antiviral|trial|stud)/i.test(
    text.slice(end, end + 14),
  ) &&
  !treated.test(text.slice(Math.max(0, start - 60), start));
const treated =
  /\b(?:treat(?:s|ing|ment|ments)?|prevent(?:s|ing|ion)?|prophylaxis|therap(?:y|ies|eutics?)|patients|adults|people|hospitali[sz]ed|antivirals?|antibod(?:y|ies)|candidates?)\s(?:[\w-]+\s){0,3}(?:of|for|with|against|in)\s(?:[\w-]+\s){0,3}$/i;

/** Whether a disease or target is part of what names something else: a congress, or cells. */
export const isOfOther = (mention: Mention, text: string): boolean =>
  isOfCongress(mention, text) ||
  isOfCells(mention, text) ||
  isCellMarker(mention, text) ||
  isDystrophy(mention, text) ||
  isPandemic(mention, text);

/** "the Cooperative Research Centre (CRC-CGF)": letters that a hyphen joins to further letters are no disease. */
export const isPartOfLetters = ({ kind, start, end }: Mention, text: string): boolean =>
  kind === 'Indication' &&
  /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) &&
  /^-(?:\p{Lu}{2}|\d)/u.test(text.slice(end, end + 3));

/** "an anti-PSMA ADC" is any such conjugate, not the drug that is called PSMA ADC. */
export const isAgainst = ({ kind, start }: Mention, text: string): boolean =>
  kind === 'Compound' && /\banti-$/i.test(text.slice(Math.max(0, start - 5), start));

/** What stands in brackets as a ticker is no disease or antigen: "(ASX: AML)". */
export function tickers({ words, span }: Scope): Span[] {
  // "(TSE: 4503, President and CEO: Jane Roe)" holds more than a ticker.
  return finds(words, ticker)
    .filter(([bracket]) => !/CEO|President|Chair/.test(bracket))
    .map(({ index, 0: { length } }) => ({
      start: span.start + index,
      end: span.start + index + length,
    }));
}

const ticker = new RegExp(
  String.raw`\((?:the\s)?(?:${alternatives('name-words', 'exchange')})[^():]{0,40}:\s?[\p{Lu}\p{N}][^()]{0,60}\)`,
  'gu',
);
