/** Between whom a payment is that names no firm: what its own paragraph told of right before. */
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
 * "Royalties run from 5% to 10%", of no firm by name: of those between whom its paragraph told last of a payment with
 * both its sides, else from the licensee of the licence that it told last to the licensor.
 */
export function ofParagraph(
  record: RecordStatement,
  all: readonly RecordStatement[],
  paragraphs: ReadonlyMap<number, number> | undefined,
): RecordStatement {
  const { payer, payee } = record.fields;
  const own = paragraphs?.get(record.sentence);
  if (!isPaid(record) || payer !== undefined || payee !== undefined || own === undefined) return record;
  const told = all.filter(({ sentence }) => sentence <= record.sentence && paragraphs?.get(sentence) === own);
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

/** A payment with both its sides; who buys shares says nothing of who pays royalties. */
const isWholePayment = (record: RecordStatement): boolean =>
  isPaid(record) &&
  record.fields.payer !== undefined &&
  record.fields.payee !== undefined &&
  record.fields.kind !== 'equity';

const isWholeLicence = ({ type, fields }: RecordStatement): boolean =>
  type === 'Agreement' && fields.licensor !== undefined && fields.licensee !== undefined;
