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
  const told = (record: RecordStatement): boolean => isTold(record) && under.has(record.sentence);
  // "entered into a license agreement, which terminates that of 2001": the text says which of them ended.
  if (under.size === 0 || records.some((each) => told(each) && each.fields.status === 'terminated'))
    return records;
  const at = records.findIndex(told);
  const ended = records[at];
  if (!ended || !(ended.fields.status === undefined || ended.fields.status === 'signed')) return records;
  return records.with(at, { ...ended, fields: { ...ended.fields, status: 'terminated' } });
}

const isTold = ({ type, fields: { parties, passing } }: RecordStatement): boolean =>
  type === 'Agreement' && !passing && Array.isArray(parties) && parties.length > 1;
