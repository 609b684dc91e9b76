/** Which deal of those told before a sentence means: by its short name, or by its day. */
import { agree } from './agree.ts';
import type { RecordStatement } from './statement.ts';

/** The deal of that short name: "under the Discovery Agreement". */
export function meantBy(points: unknown, byName: ReadonlyMap<string, number>): number | undefined {
  const names: readonly unknown[] = Array.isArray(points) ? points : [];
  return names.map((name) => byName.get(String(name))).find((at) => at !== undefined);
}

/**
 * "Under the agreement of April 2016 …": another deal of its firms than the one spoken of last, by its day.
 *
 * @param last the deal spoken of last
 * @param isOfFirms whether a deal is between the firms of the record
 * @returns its index in `kept`
 */
export function datedAlike(
  { fields: { date } }: RecordStatement,
  kept: readonly RecordStatement[],
  last: RecordStatement | undefined,
  isOfFirms: (one: RecordStatement) => boolean,
): number | undefined {
  const isMeant = (one: RecordStatement | undefined): boolean =>
    one?.type === 'Agreement' && agree('date', one.fields.date, date);
  if (date === undefined || !last || isMeant(last)) return undefined;
  const at = kept.findLastIndex((one) => isMeant(one) && isOfFirms(one));
  return at < 0 ? undefined : at;
}
