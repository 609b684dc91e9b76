/** Which way a sum goes that a sentence tells of two firms and of neither by its verb: "A and B sign a deal worth $55 million". */
import { gathered } from '../gathered.ts';
import { onePair, type Pair } from './deal-sides.ts';
import { isPaid } from './paragraph-sides.ts';
import { type RecordStatement, withFields } from './statement.ts';

const keyOf = (pair: readonly string[]): string => [...pair].sort().join(' ');

/**
 * @param records with what their sentences tell of who pays whom
 * @param namedFirms for each sentence the firms that it names
 */
export function ofNamedPairs(
  records: readonly RecordStatement[],
  namedFirms: ReadonlyMap<number, readonly string[]> | undefined,
): RecordStatement[] {
  const payments = gathered(records.flatMap(payment), keyOf);
  const licences = gathered(records.flatMap(licence), keyOf);
  return records.map((record) => {
    const { payer, payee } = record.fields;
    const here = namedFirms?.get(record.sentence) ?? [];
    if (!isPaid(record) || payer !== undefined || payee !== undefined || here.length !== 2) return record;
    const way = onePair(payments.get(keyOf(here)) ?? []) ?? onePair(licences.get(keyOf(here)) ?? []);
    return way ? withFields(record, { payer: way[0], payee: way[1] }) : record;
  });
}

/** Who pays whom; who only buys shares says nothing of who pays for rights. */
const payment = (record: RecordStatement): Pair[] =>
  isPaid(record) && record.fields.kind !== 'equity' ? ends(record.fields.payer, record.fields.payee) : [];

/** Who takes a licence pays who gives it. */
const licence = ({ type, fields: { licensor, licensee } }: RecordStatement): Pair[] =>
  type === 'Agreement' ? ends(licensee, licensor) : [];

const ends = (from: unknown, to: unknown): Pair[] =>
  typeof from === 'string' && typeof to === 'string' ? [[from, to]] : [];
