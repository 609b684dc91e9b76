/** Which of the filings that an index lists are wanted. */
import type { FilingRef } from './filing-ref.ts';

/** Forms in which companies tell of deals as they happen. */
export const defaultForms: readonly string[] = ['8-K', '8-K/A', '6-K'];

export interface Wanted {
  forms: ReadonlySet<string>;
  /** Item numbers, e.g. `1.01`; empty for all. */
  items: ReadonlySet<string>;
  /** First and last day of filing, both included. */
  since?: string | undefined;
  until?: string | undefined;
}

/** @returns each filing once, the oldest first, so that what amends comes after what is amended */
export function pick(refs: readonly FilingRef[], { forms, items, since, until }: Wanted): FilingRef[] {
  const wanted = refs.filter(
    (ref) =>
      forms.has(ref.form) &&
      (items.size === 0 || (ref.items ?? []).some((item) => items.has(item))) &&
      (since === undefined || ref.filed >= since) &&
      (until === undefined || ref.filed <= until),
  );
  const once = new Map(wanted.map((ref) => [ref.accession, ref]));
  return [...once.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = ({ filed, accession }: FilingRef) => `${filed} ${accession}`;
