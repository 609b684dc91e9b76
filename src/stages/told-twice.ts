/** Payments that tell a sum which another record of the filing tells better. */
import { gathered } from '../gathered.ts';
import { differ } from './agree.ts';
import type { RecordStatement } from './statement.ts';
import { isWhole } from './whole-records.ts';

const sumOf = ({ fields: { amount, currency } }: RecordStatement): string =>
  `${String(amount)} ${String(currency)}`;

const sidesOf = ({ fields: { status, payer, payee } }: RecordStatement): string =>
  [status, payer, payee].map(String).join(' ');

/** A sum that no word tells the kind of goes where another telling of it between the same firms does. */
export function withoutBareSums(records: readonly RecordStatement[]): RecordStatement[] {
  const told = gathered(
    records.filter(({ fields }) => !fields.bare),
    sumOf,
  );
  const isTold = (bare: RecordStatement): boolean =>
    (told.get(sumOf(bare)) ?? []).some(
      ({ fields }) =>
        !differ('payer', fields.payer, bare.fields.payer) &&
        !differ('payee', fields.payee, bare.fields.payee),
    );
  return records.filter((record) => record.fields.bare !== true || !isTold(record));
}

/** One sum told as a total and as what milestones may bring is the milestones'; and these may be told without it again. */
export function withoutSumsOfMilestones(records: readonly RecordStatement[]): RecordStatement[] {
  const milestones = records.filter(({ type }) => type === 'Milestone');
  const sums = new Set(milestones.filter(isWhole).map(sumOf));
  const summed = gathered(
    milestones.filter(({ fields }) => fields.amount !== undefined),
    sidesOf,
  );
  const isTotal = ({ type, fields }: RecordStatement) => type === 'Payment' && fields.kind === 'total';
  return records.filter(
    (record) =>
      !(isTotal(record) && sums.has(sumOf(record))) && !isBareMilestone(record, summed.get(sidesOf(record))),
  );
}

/**
 * A milestone without its sum, beside one between the same firms that has it and stands where it does.
 *
 * @param beside those between the same firms that have a sum
 */
const isBareMilestone = (
  { type, fields: { amount, compound } }: RecordStatement,
  beside: readonly RecordStatement[] = [],
): boolean =>
  type === 'Milestone' &&
  amount === undefined &&
  beside.some(({ fields }) => compound === undefined || fields.compound === compound);
