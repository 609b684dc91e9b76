/** Where a text says something, and how sure the text itself is. */
import { z } from 'zod';

/**
 * Half-open range `[start, end)` of a text, in UTF-16 code units, as `String.prototype.slice` counts.
 */
export const Span = z.strictObject({
  start: z.int().nonnegative().describe('UTF-16 code units from the start of the text'),
  end: z.int().nonnegative().describe('UTF-16 code units from the start of the text, exclusive'),
});
export type Span = z.infer<typeof Span>;

/** Whether two spans have a letter in common. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** A span with the characters found there: `quote === text.slice(start, end)`, always. */
export const Quote = z.strictObject({ ...Span.shape, quote: z.string().min(1) });
export type Quote = z.infer<typeof Quote>;

/**
 * How sure the text is of what it says, strongest first: told as a fact, as something to come, as something that
 * may be, or as not so.
 */
export const certainties = ['asserted', 'expected', 'possible', 'negated'] as const;
export const Certainty = z.enum(certainties);
export type Certainty = z.infer<typeof Certainty>;

/**
 * A date as precise as the text is: `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601 calendar dates).
 *
 * @example PartialDate.parse('2006-04')
 */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;

/**
 * The day itself; of a month or a year, its last day.
 *
 * @example lastDay('2008-02') // '2008-02-29'
 */
export function lastDay(date: PartialDate): string {
  const [year, month = '12', day] = date.split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
  return day === undefined ? last : date;
}
