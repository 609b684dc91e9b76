/** "Item 1.02 Termination of a Material Definitive Agreement": the deal told there first is the one that ended. */
import type { Weighed } from './certainty.ts';
import type { RecordStatement } from './statement.ts';

/** Item 1.02 of Form 8-K as it is since August 2004. */
const item = '1.02';

/** Sentences that stand under that item, by index. */
export function underTermination({ filing, sentences }: Weighed): Set<number> {
  const items = filing.summary.items.filter(({ number }) => number === item);
  return new Set(
    sentences
      .filter(({ start }) => items.some((each) => each.start <= start && start < each.end))
      .map(({ index }) => index),
  );
}

/** @param under sentences of the item, by index */
export function endedDeals(
  records: readonly RecordStatement[],
  under: ReadonlySet<number>,
): readonly RecordStatement[] {
  const at =
    under.size === 0 ? -1 : records.findIndex((record) => isTold(record) && under.has(record.sentence));
  const ended = records[at];
  if (!ended || !(ended.fields.status === undefined || ended.fields.status === 'signed')) return records;
  return records.with(at, { ...ended, fields: { ...ended.fields, status: 'terminated' } });
}

const isTold = ({ type, fields: { parties, passing } }: RecordStatement): boolean =>
  type === 'Agreement' && !passing && Array.isArray(parties) && parties.length > 1;
