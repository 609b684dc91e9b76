/** Values and records in words, for a person who reads a terminal. */
import type { Extraction, RecordFact } from './model/extraction.ts';

/** A value in words; where an extraction is given, ids of its entities are replaced by their names. */
export function describeValue(value: unknown, extraction?: Extraction): string {
  if (Array.isArray(value)) return value.map((one) => describeValue(one, extraction)).join(' + ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, part]) => `${name} ${describeValue(part, extraction)}`)
      .join(', ');
  }
  return extraction?.entities.find((entity) => entity.id === value)?.name ?? String(value);
}

/**
 * A record with some of its fields.
 *
 * @example 'Milestone (payer Genentech, amount 5000000)'
 */
export function describeRecord(
  record: RecordFact,
  fields: readonly string[],
  extraction: Extraction,
): string {
  const shown = Object.entries(record).filter(([field]) => fields.includes(field));
  return `${record.type} (${shown.map(([field, value]) => `${field} ${describeValue(value, extraction)}`).join(', ')})`;
}
