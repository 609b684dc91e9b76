/** Payments that tell a sum which another record of the filing tells better. */
import { gathered } from '../gathered.ts';
import { differ } from './agree.ts';
import { joinRecords } from './join-records.ts';
import { joinEvidence, type RecordStatement } from './statement.ts';
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

/** Kinds of one sum, from the most telling to the least. */
const tellingKinds: readonly unknown[] = ['option', 'upfront', 'equity', 'fee', 'total'];

/** "an initial license fee of $8 million" in one sentence is "an upfront payment of $8 million" in another. */
export function withSumsOnce(records: readonly RecordStatement[]): RecordStatement[] {
  const kept: RecordStatement[] = [];
  // Of the tellings of one sum the first of each kind stands for all: a long filing repeats them.
  const firsts = new Map<string, Map<unknown, number>>();
  for (const record of records) {
    const key = `${sumOf(record)} ${sidesOf(record)}`;
    const byKind = firsts.get(key) ?? new Map<unknown, number>();
    firsts.set(key, byKind);
    const at = [...byKind.values()].find((place) => isSameSum(kept[place] ?? record, record));
    const known = at === undefined ? undefined : kept[at];
    if (known && at !== undefined) kept[at] = joined(known, record);
    else {
      const place = kept.push(record) - 1;
      if (!byKind.has(record.fields.kind)) byKind.set(record.fields.kind, place);
    }
  }
  return kept;
}

function joined(a: RecordStatement, b: RecordStatement): RecordStatement {
  const [more, less] = [a, b].sort((x, y) => rankOf(x) - rankOf(y)) as [RecordStatement, RecordStatement];
  return { ...joinRecords(more, less), evidence: joinEvidence([...a.evidence, ...b.evidence]) };
}

const rankOf = ({ fields }: RecordStatement): number => tellingKinds.indexOf(fields.kind);

/** Of one sum between the same two, told by words of different kinds in sentences that do not tell both. */
function isSameSum(a: RecordStatement, b: RecordStatement): boolean {
  if (a.type !== 'Payment' || b.type !== 'Payment') return false;
  const [one, other] = [a.fields, b.fields];
  const kinds = new Set([one.kind, other.kind]);
  return (
    one.amount !== undefined &&
    sumOf(a) === sumOf(b) &&
    one.payer !== undefined &&
    one.payee !== undefined &&
    one.payer === other.payer &&
    one.payee === other.payee &&
    kinds.size === 2 &&
    rankOf(a) >= 0 &&
    rankOf(b) >= 0 &&
    (kinds.has('fee') || kinds.has('total')) &&
    !one.further &&
    !other.further &&
    !differ('date', one.date, other.date) &&
    !differ('status', one.status, other.status) &&
    !a.evidence.some(({ start }) => b.evidence.some((each) => each.start === start))
  );
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
