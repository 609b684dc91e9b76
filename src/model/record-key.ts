/** How a record gets its key: two filings tell one record when they tell it alike in every field. Pure. */
import { digest } from './digest.ts';
import type { RecordLabel } from './records.ts';

/** Without these a record is too bare to be known again in another filing. */
const needed: Record<RecordLabel, readonly string[]> = {
  Agreement: ['parties', 'date'],
  Milestone: ['payer', 'payee', 'amount'],
  Payment: ['payer', 'payee', 'amount'],
  ClinicalEvent: ['compound', 'date'],
  RegulatoryEvent: ['compound', 'agency'],
};

/** What a record is about, whatever its details. */
const main: Record<RecordLabel, readonly string[]> = {
  Agreement: ['parties', 'date'],
  Milestone: ['payee', 'amount', 'trigger'],
  Payment: ['kind', 'payee', 'amount', 'rate'],
  ClinicalEvent: ['compound', 'phase', 'status'],
  RegulatoryEvent: ['compound', 'kind', 'status'],
};

/**
 * So what the graph holds of a record does not depend on which filing was loaded last; a record told with other details
 * is another node. A record too bare to be known again is its filing's own.
 *
 * @param fields things by `Label:key`
 * @param within the filing's key and the record's id in it
 * @returns 16 hex digits
 */
export function recordKey(
  type: RecordLabel,
  fields: Readonly<Record<string, unknown>>,
  within: readonly string[],
): string {
  const known = needed[type].every((field) => fields[field] !== undefined);
  return hash([type, ...(known ? [] : within), ...Object.entries(fields).map(normal).sort()]);
}

/** The same for two readings of one sentence that differ in details. */
export const mainKey = (type: RecordLabel, fields: Readonly<Record<string, unknown>>): string =>
  hash([type, ...main[type].map((field) => normal([field, fields[field] ?? null]))]);

const normal = ([field, value]: readonly [string, unknown]): string =>
  JSON.stringify([field, Array.isArray(value) ? [...value].sort() : value]);

const hash = (parts: readonly unknown[]): string => digest(JSON.stringify(parts), 16);
