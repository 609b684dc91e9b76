/** Between whom a payment is that names no firm: what its own paragraph told of right before. */
import { gathered } from '../gathered.ts';
import { isSplit } from '../recognisers/rate.ts';
import { type RecordStatement, withFields } from './statement.ts';

/** What is paid by one firm to another; what two share alike is not. */
export const isPaid = ({ type, fields }: RecordStatement): boolean =>
  fields.mutual === undefined &&
  (type === 'Milestone' ||
    (type === 'Payment' && !(fields.kind === 'profit share' && isSplit(String(fields.rate)))));

/** How many sentences back a payment is of the same deal. */
const sameDeal = 3;

/**
 * Gathered once, since a long text has many of both.
 *
 * @returns for each sentence that tells a record, all records of its paragraph
 */
export function byParagraph(
  records: readonly RecordStatement[],
  paragraphs: ReadonlyMap<number, number> | undefined,
): ReadonlyMap<number, readonly RecordStatement[]> {
  const together = gathered(records, ({ sentence }) => paragraphs?.get(sentence));
  return new Map(
    [...together.values()].flatMap((told) => told.map(({ sentence }) => [sentence, told] as const)),
  );
}

/**
 * "Royalties run from 5% to 10%", of no firm by name: of those between whom its paragraph told last of a payment with
 * both its sides, else from the licensee of the licence that it told last to the licensor.
 *
 * @param together the records of its paragraph; nothing where it stands in none
 */
export function ofParagraph(
  record: RecordStatement,
  together: readonly RecordStatement[] | undefined,
): RecordStatement {
  const { payer, payee } = record.fields;
  if (!isPaid(record) || payer !== undefined || payee !== undefined || !together) return record;
  const told = together.filter(({ sentence }) => sentence <= record.sentence);
  const last = told.findLast(
    (other) => isWholePayment(other) && record.sentence - other.sentence <= sameDeal,
  );
  const licence = told.findLast(isWholeLicence);
  // "A licensed X to B and is entitled to royalties": of this licence, and not of what was paid before.
  const isNearer =
    licence?.sentence === record.sentence && last !== undefined && last.sentence < record.sentence;
  if (last && !isNearer) return withFields(record, { payer: last.fields.payer, payee: last.fields.payee });
  return licence
    ? withFields(record, { payer: licence.fields.licensee, payee: licence.fields.licensor })
    : record;
}

/** A payment with both its sides; who buys shares, or royalties that others owe, says nothing of who pays royalties. */
const isWholePayment = (record: RecordStatement): boolean =>
  isPaid(record) &&
  record.fields.payer !== undefined &&
  record.fields.payee !== undefined &&
  record.fields.kind !== 'equity' &&
  record.fields.ofRoyalties === undefined;

const isWholeLicence = ({ type, fields }: RecordStatement): boolean =>
  type === 'Agreement' && fields.licensor !== undefined && fields.licensee !== undefined;
