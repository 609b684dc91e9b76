/** Says in one line what is wrong, for a person who mends a rule or a gold file. */
import { describeValue } from '../describe.ts';
import type { GoldEvent } from './gold.ts';

export interface ScoreError {
  part: 'entity' | 'relation' | 'event';
  /** Expected and not found, or found and not expected. */
  kind: 'missing' | 'wrong';
  what: string;
  /** Where the found thing was found; undefined where nothing was. */
  quote: string | undefined;
}

/** @example wrong entity: Company "Nasdaq" — “(Nasdaq: IMGN)” */
export function errorLine({ kind, part, what, quote }: ScoreError): string {
  const shown = quote ? ` — “${quote}”` : '';
  return `${kind} ${part}: ${what}${shown}`.replace(/\s+/g, ' ');
}

/** A gold event as its file says it. */
export const describeGold = ({ type, ...slots }: GoldEvent): string =>
  `${type} (${Object.entries(slots)
    .map(([slot, value]) => `${slot} ${describeValue(value)}`)
    .join(', ')})`;
