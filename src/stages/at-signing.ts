/** What was paid at signing was paid on the day of the deal that the same paragraph told of. */
import { gathered } from '../gathered.ts';
import { type RecordStatement, withFields } from './statement.ts';

/** @param paragraphs for each sentence, its paragraph: the offset at which that begins */
export function paidAtSigning(
  records: readonly RecordStatement[],
  paragraphs: ReadonlyMap<number, number> | undefined,
): RecordStatement[] {
  const deals = gathered(records, ({ type, sentence, fields: { parties, date } }) =>
    type === 'Agreement' && date !== undefined && Array.isArray(parties)
      ? paragraphs?.get(sentence)
      : undefined,
  );
  return records.map((record) => {
    const { atSigning, ...fields } = record.fields;
    if (!atSigning) return record;
    const deal = deals
      .get(paragraphs?.get(record.sentence) ?? -1)
      ?.findLast(({ sentence, fields: { parties } }) => {
        const between: readonly unknown[] = Array.isArray(parties) ? parties : [];
        return (
          sentence <= record.sentence &&
          [fields.payer, fields.payee].every((id) => id === undefined || between.includes(id))
        );
      });
    return withFields({ ...record, fields }, { date: deal?.fields.date });
  });
}
