/** Times told from the day of the release: "today", "later this year", "in the second half of the year", "next month". */

const part = String.raw`(?:first|second|third|fourth|last|early|middle|mid|later|end|beginning)`;
const span = String.raw`(?:half|quarter|part|six\smonths)`;

/** Expression for such words. Quarters of no year ("in the second quarter") may be fiscal, and are left alone. */
export const relative = [
  String.raw`(?:earlier\s|later\s)?today`,
  String.raw`(?:(?:early\s|earlier\s|later\s|late\s|mid[- ])?(?:this|next|last)\s(?:calendar\s)?(?:year|month)|(?:earlier\s|later\s)this\sweek)`,
  String.raw`${part}(?:\s${span})?\sof\s(?:the|this|next)\s(?:calendar\s)?year`,
  String.raw`(?:by|before|at|around)\s(?:the\s)?year[- ]end(?!\s(?:19|20)\d\d)`,
  String.raw`(?:in|within|over|during)\s(?:the\s)?(?:next|coming)\s(?:(?:(?:few|two|several)\s)?days|two\sweeks)`,
  String.raw`(?:later\s)?(?:this|(?:the\s)?current|next)\squarter|this\s(?:spring|summer|fall|autumn)|(?:by|around|at)\s(?:the\s)?(?:mid[- ]?year|middle\sof\sthe\syear)(?!\s(?:19|20)\d\d)|(?:the\s)?current\s(?:calendar\s)?year`,
].join('|');

/**
 * @param words as `relative` matches them
 * @param today `YYYY-MM-DD`; without it nothing is known
 * @returns as precise as the words: the day, `YYYY-MM` or `YYYY`
 */
export function relativeDate(words: string, today: string | undefined): string | undefined {
  if (!today) return undefined;
  if (/today/i.test(words)) return today;
  const [year, month, day] = today.split('-').map(Number);
  if (!year) return undefined;
  // "In the next two weeks": of the second half of a month only the year is sure.
  if (/\b(?:days|weeks)$/i.test(words)) return day && day <= 15 ? today.slice(0, 7) : weeksOn(year, month);
  const shift = /\bnext\b/i.test(words) ? 1 : /\blast (?:calendar )?(?:year|month)\b/i.test(words) ? -1 : 0;
  // The quarter after the last of a year is in the next.
  if (/\bnext quarter\b/i.test(words)) return String(month && month > 9 ? year + 1 : year);
  if (!/\b(?:month|week)\b/i.test(words)) return String(year + shift);
  return month ? monthOf(year * 12 + month - 1 + shift) : undefined;
}

const weeksOn = (year: number, month: number | undefined): string | undefined =>
  month === 12 ? undefined : String(year);

/** @param months counted from January of the year 0 */
const monthOf = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
