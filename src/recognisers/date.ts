/** Dates as precise as the text is: "July 31, 2007", "31 July 2007", "April 2006", "the first six months of 2008", "today". */
import { finds, occurs } from '../text/finds.ts';
import { bareDate, yearOf } from './bare-date.ts';
import { type Recogniser, spanOf } from './recogniser.ts';
import { relative, relativeDate } from './relative-date.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);
const month = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const year = String.raw`(?:19[89]\d|20[0-4]\d)`;

const ordinal = '(?:st|nd|rd|th)?';

/** Every way is tried at the beginning of a word alone, and that this is one is asked once for all of them. */
const date = new RegExp(
  String.raw`\b(?:${[
    String.raw`(?<m1>${month})(?:${[
      // A congress lasts some days: the month is sure.
      String.raw`\s\d{1,2}${ordinal}\s?(?:-|–|—|to|through)\s?(?:${month}\s)?\d{1,2}${ordinal},?\s(?<y7>${year})`,
      String.raw`\s(?<d1>\d{1,2})${ordinal},?\s(?<y1>${year})`,
      String.raw`(?:\sof)?,?\s(?<y3>${year})`,
    ].join('|')})\b`,
    String.raw`(?<d2>\d{1,2})${ordinal}\s(?<m2>${month}),?\s(?<y2>${year})\b`,
    // Half, quarter and fiscal years: no more precise in ISO 8601 than their year.
    String.raw`(?:(?:first|second|third|fourth|last|1st|2nd|3rd|4th|early|mid|late|end|beginning|middle|calendar|fiscal)[\s-](?:half|quarter|six\smonths|part|year|years)?\s?(?:of\s)?(?:the\s)?(?:calendar\s|fiscal\s)?(?:year\s)?(?:20\d\d\sand\s)?|(?:[QH][1-4]|[1-4][QH])(?:[\s-]{1,2}|\sof\s)?|year[\s-]end\s|YE\s|(?:spring|summer|fall|autumn|winter)\s(?:of\s)?)(?<y4>${year})\b`,
    // "1Q'17", "2H ’17", "4Q07"
    String.raw`(?:[QH][1-4]\s?['’]\s?|[1-4][QH](?:\s?['’]\s?)?)(?<short>[0-4]\d)\b(?![.,]\d|%|['’])`,
    String.raw`(?:in|during|since|of|by|for|until|before|after|year|throughout|through)\s(?:the\s)?(?:year\s|fiscal\s)?(?<y5>${year})\b(?![,.]\d|\s(?:mg|ml|patients|subjects|shares|people|units|employees)\b)`,
    String.raw`(?<=\b(?:the|an?|our|its|their|existing|original|initial|prior|previous|earlier)\s|['’]s\s|s['’]\s)(?<y6>${year})\s(?=\p{L})`,
    // "in 2012 and 2013"
    String.raw`(?<=\b(?:in|during|of|by|for)\s${year}(?:,|\sand|,\sand)\s)(?<y9>${year})\b(?![,.]\d)`,
    // "at the IASLC 2023 World Conference"
    String.raw`(?<y8>${year})\s(?=(?:\p{L}[\p{L}’'/&-]*\s|\(\p{L}+\)\s){0,8}(?:meeting|congress|conference|symposium|convention)\b)`,
    String.raw`(?<relative>${relative})\b(?!['’]s)`,
    bareDate(month),
  ].join('|')})`,
  'giu',
);

const worthReading =
  /\d{4}|today|year|month|week|quarter|half|\b[QH][1-4]\b|\b[1-4][QH](?:\b|\d\d\b)|spring|summer|\bfall\b|autumn|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/i;

export const recognise: Recogniser = (scope) => {
  const found = [];
  for (const match of occurs(scope.words, worthReading) ? finds(scope.words, date) : []) {
    const value = dateOf(match.groups ?? {}, scope.today) ?? bareDateOf(match, scope.words, scope.today);
    if (value === undefined) continue;
    found.push({ kind: 'Date' as const, value, by: 'date', ...place(scope, match, value) });
  }
  return found;
};

/** Of "in 2006" and "the 2000 agreement" only the year is the date; the words around it stay words. */
function place(scope: Parameters<Recogniser>[0], match: RegExpExecArray, value: string) {
  const bare = match.groups?.y5 ?? match.groups?.y6 ?? match.groups?.y8;
  return bare === undefined
    ? spanOf(scope, match.index, match[0].length)
    : spanOf(scope, match.index + match[0].lastIndexOf(value), value.length);
}

function dateOf(groups: Record<string, string | undefined>, today: string | undefined): string | undefined {
  const { m1, m2, d1, d2, y1, y2, y3, y4, y5, y6, y7, y8, y9, short } = groups;
  if (groups.relative) return relativeDate(groups.relative, today);
  const y = y1 ?? y2 ?? y3 ?? y4 ?? y5 ?? y6 ?? y7 ?? y8 ?? y9 ?? (short ? `20${short}` : undefined);
  const m = m1 ?? m2;
  const d = d1 ?? d2;
  if (!m || !y) return y;
  return isoDate(y, m, d);
}

/** Of a time without a year; "may" and "march" in small letters are no months. */
function bareDateOf(
  { 0: words, index, groups = {} }: RegExpExecArray,
  sentence: string,
  today: string | undefined,
): string | undefined {
  const { bareMonth, bareDay, barePart } = groups;
  const around = { before: sentence.slice(0, index), after: sentence.slice(index + words.length) };
  if (!today || !/^\p{Lu}|^\p{Ll}+\s|^\d/u.test(words) || (bareMonth && !/^\p{Lu}/u.test(words)))
    return undefined;
  if (barePart) return yearOf(barePart, around, today)?.toString();
  if (!bareMonth) return undefined;
  const number = Number(isoDate('0000', bareMonth).slice(5));
  const year = yearOf(number, around, today);
  return year === undefined ? undefined : isoDate(String(year), bareMonth, bareDay);
}

/**
 * @param monthName in full or short, with or without a full stop
 * @returns `YYYY-MM`, or `YYYY-MM-DD` where there is a day that the month can have
 */
export function isoDate(y: string, monthName: string, d?: string): string {
  const number = months.findIndex((name) => name.startsWith(monthName.toLowerCase().slice(0, 3))) + 1;
  const head = `${y}-${String(number).padStart(2, '0')}`;
  const day = Number(d);
  return d && day >= 1 && day <= 31 ? `${head}-${String(day).padStart(2, '0')}` : head;
}
