/** Dates as cover pages, datelines and signature blocks write them. */
import type { PartialDate, Span } from '../model/evidence.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

const inMonth = new RegExp(`\\b${month}\\.?\\s{0,5},?\\s{0,5}(\\d{4})\\b`, 'i');
const patterns: readonly { pattern: RegExp; order: readonly ('year' | 'month' | 'day')[] }[] = [
  {
    pattern: new RegExp(
      `\\b${month}\\.?\\s{1,20}(\\d{1,2})(?:st|nd|rd|th)?\\s{0,20},?\\s{0,20}(\\d{4})\\b`,
      'i',
    ),
    order: ['month', 'day', 'year'],
  },
  {
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,5}(?:day of )?${month}\\.?,?\\s{1,5}(\\d{4})\\b`,
      'i',
    ),
    order: ['day', 'month', 'year'],
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/, order: ['year', 'month', 'day'] },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/, order: ['month', 'day', 'year'] },
];

interface DateFound extends Span {
  date: PartialDate;
}

/**
 * The first full date of a short text.
 *
 * @example findDate('CAMBRIDGE, MA, July 31, 2007 -')  // { date: '2007-07-31', start: 15, end: 28 }
 */
export function findDate(text: string): DateFound | undefined {
  const found = patterns.flatMap(({ pattern, order }) => {
    const match = pattern.exec(text);
    const date = match && isoDate(order, match.slice(1));
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : [];
  });
  return found.sort((a, b) => a.start - b.start)[0];
}

/** @example findMonth('For the month of November, 2004')  // '2004-11' */
export function findMonth(text: string): PartialDate | undefined {
  const full = findDate(text);
  if (full) return full.date;
  const match = inMonth.exec(text);
  const found = months.indexOf(match?.[1]?.slice(0, 3).toLowerCase() ?? '') + 1;
  return match && found > 0 ? `${match[2]}-${String(found).padStart(2, '0')}` : undefined;
}

/** `19981215` or `20250110171538`, as SGML headers write it. */
export function compactDate(digits: string): PartialDate | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})/.exec(digits);
  return match ? isoDate(['year', 'month', 'day'], match.slice(1)) : undefined;
}

function isoDate(order: readonly ('year' | 'month' | 'day')[], values: string[]): PartialDate | undefined {
  const part = (name: 'year' | 'month' | 'day') => values[order.indexOf(name)] ?? '';
  const named = months.indexOf(part('month').slice(0, 3).toLowerCase()) + 1;
  const monthNumber = named || Number(part('month'));
  const day = Number(part('day'));
  if (!(monthNumber >= 1 && monthNumber <= 12 && day >= 1 && day <= 31)) return undefined;
  return `${part('year')}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
