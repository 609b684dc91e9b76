/** Between whom a sum goes whose sentence names one side or none: as another sentence tells it of the same sum. */
import { gathered } from '../gathered.ts';
import { type DealSides, otherOf, type Pair } from './deal-sides.ts';
import { isPaid } from './paragraph-sides.ts';
import { type RecordStatement, withFields } from './statement.ts';

/** What of the filing it depends on. */
interface Speech {
  /** For each sentence the firms that it names. */
  namedFirms: ReadonlyMap<number, readonly string[]> | undefined;
  /** For each sentence, its paragraph. */
  paragraphs: ReadonlyMap<number, number> | undefined;
}

export function withSidesElsewhere(
  records: readonly RecordStatement[],
  sides: DealSides,
  speech: Speech,
): RecordStatement[] {
  const pairs = pairsOfSums(records.map((record) => withOnlyOther(record, sides)));
  return asBeside(
    records.map((record) => withSideElsewhere(record, pairs, speech)),
    records,
  );
}

const sumOf = ({ fields: { amount, currency } }: RecordStatement): string | undefined =>
  amount === undefined ? undefined : `${String(amount)} ${String(currency)}`;

/** @returns for each sum the pairs between whom sentences tell that it goes */
const pairsOfSums = (records: readonly RecordStatement[]): ReadonlyMap<string, readonly Pair[]> =>
  new Map(
    [...gathered(records.filter(isPaid), sumOf)].map(([sum, all]) => [
      sum,
      all.flatMap(({ fields: { payer, payee } }) =>
        typeof payer === 'string' && typeof payee === 'string' ? [[payer, payee] as const] : [],
      ),
    ]),
  );

/** With the one firm with which the side that a payment names has its deal, where it has no other. */
function withOnlyOther(record: RecordStatement, sides: DealSides): RecordStatement {
  const { payer, payee, beside } = record.fields;
  return isPaid(record) && beside === undefined
    ? withFields(record, { payer: otherOf(payee, sides), payee: otherOf(payer, sides) })
    : record;
}

/**
 * "A to receive a $12 million option fee", and elsewhere "B will pay A $12 million": the one pair that agrees with the
 * side that the record has; unless its own paragraph speaks of another firm.
 */
function withSideElsewhere(
  record: RecordStatement,
  pairs: ReadonlyMap<string, readonly Pair[]>,
  speech: Speech,
): RecordStatement {
  const { payer, payee } = record.fields;
  if (!isPaid(record) || (payer !== undefined && payee !== undefined)) return record;
  const fitting = (pairs.get(sumOf(record) ?? '') ?? []).filter(
    ([pays, paid]) => (payer === undefined || payer === pays) && (payee === undefined || payee === paid),
  );
  const [pair] = fitting;
  if (!pair || fitting.some((other) => other.join() !== pair.join())) return record;
  const near = firmsNear(record.sentence, speech);
  return near.every((firm) => pair.includes(firm))
    ? withFields(record, { payer: pair[0], payee: pair[1] })
    : record;
}

/** How many sentences back a paragraph is read. */
const furthest = 6;

/** Firms that a sentence names, or those before it in its paragraph. */
function firmsNear(sentence: number, { namedFirms, paragraphs }: Speech): readonly string[] {
  const paragraph = paragraphs?.get(sentence);
  return Array.from({ length: furthest }, (_, back) => sentence - back)
    .filter((at) => at === sentence || (paragraph !== undefined && paragraphs?.get(at) === paragraph))
    .flatMap((at) => namedFirms?.get(at) ?? []);
}

/**
 * "to receive $27 million, comprising a $12 million option fee and …": where one sum of a sentence is known from another
 * to go between two firms, so do the others of which it names the same side.
 *
 * @param before the same records without what was learned
 */
function asBeside(
  records: readonly RecordStatement[],
  before: readonly RecordStatement[],
): RecordStatement[] {
  const learned = gathered(
    records.filter((record, at) => record !== before[at]),
    ({ sentence }) => sentence,
  );
  return records.map((record, at) => {
    const [beside, ...more] = learned.get(record.sentence) ?? [];
    if (!beside || more.length > 0 || record !== before[at] || !isPaid(record)) return record;
    const { payer, payee } = beside.fields;
    const { fields } = record;
    if (fields.payer === undefined && fields.payee === payee) return withFields(record, { payer });
    return fields.payee === undefined && fields.payer === payer ? withFields(record, { payee }) : record;
  });
}
