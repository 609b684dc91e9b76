/** How a node or an edge stands in a file of `neo4j-admin database import`. Pure. */
import type { Value } from '../store/graph-store.ts';

/** Between the values of a list: a sign that no filing holds. */
const listDelimiter = '\u001f';

/** Properties that are no text, with the type that the import gives them. */
const types: Readonly<Record<string, string>> = {
  start: 'long',
  end: 'long',
  count: 'long',
  evidenceCount: 'long',
  confidence: 'double',
  // Unless one of the sums has a fraction.
  amount: 'long',
  from: 'long',
  exclusive: 'boolean',
  ...Object.fromEntries(
    ['aliases', 'names', 'kinds', 'amendments', 'undisclosed', 'places', 'reads', 'things', 'quotes'].map(
      (name) => [name, 'string[]'],
    ),
  ),
};

/** @example columnOf('amount') // 'amount:double' */
export function columnOf(property: string, fractions = false): string {
  const sum = property === 'amount' || property === 'from';
  const type = sum && fractions ? 'double' : types[property];
  return type === undefined ? property : `${property}:${type}`;
}

/** @example cell(['a', 'b']) // 'a\u001fb' */
export function cell(value: Value | undefined): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(String).join(listDelimiter) : String(value);
}
