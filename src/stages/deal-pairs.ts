/** What the deals and payments of the same two firms tell of each other: sides, and shares that one buys. */
import { gathered } from '../gathered.ts';
import { isService } from '../rules/deal-kinds.ts';
import { type RecordStatement, withFields } from './statement.ts';

/** Of a firm that was bought nothing is told with "the agreement" that a licence could be mistaken for. */
export const isPurchase = ({ fields: { kinds } }: RecordStatement): boolean =>
  Array.isArray(kinds) && kinds.includes('acquisition');

export const pairOf = (firms: readonly unknown[]): string => firms.map(String).sort().join(' ');

/** What the deals and payments of the same two firms tell of each other; after merging. */
export function completeDeals(records: readonly RecordStatement[]): RecordStatement[] {
  const shares = records.filter(({ type, fields }) => type === 'Payment' && fields.kind === 'equity');
  const pairs: Pairs = {
    sides: alwaysFirst(
      records
        .filter(({ type }) => type === 'Agreement')
        .map(({ fields }) => [fields.licensor, fields.licensee]),
    ),
    paid: alwaysFirst(
      records
        .filter(({ type, fields }) => isPaid.has(type) && fields.kind !== 'equity')
        .map(({ fields }) => [fields.payee, fields.payer]),
    ),
    buyers: new Set(
      shares
        .filter(({ fields }) => fields.status !== 'potential')
        .map(({ fields }) => pairOf([fields.payer, fields.payee])),
    ),
    // A contract of its own for the shares: then they are no part of the licence.
    apart: new Set(records.filter(isForShares).map(({ fields: { parties } }) => pairOf([parties].flat()))),
  };
  const holders = underWhich(records);
  return records.map((record) =>
    record.type === 'Agreement' ? ofPair(record, pairs, holders.has(record)) : record,
  );
}

/** Under which deal of two firms shares are bought: that of which nothing else is told, or the first. */
function underWhich(records: readonly RecordStatement[]): ReadonlySet<RecordStatement> {
  const signed = records.filter(({ type, fields }) => type === 'Agreement' && fields.status === 'signed');
  const ofPairs = gathered(signed, ({ fields: { parties } }) =>
    Array.isArray(parties) ? pairOf(parties) : undefined,
  );
  return new Set(
    [...ofPairs.values()].flatMap((of) => of.find(({ fields }) => fields.kinds === undefined) ?? of[0] ?? []),
  );
}

const isPaid: ReadonlySet<string> = new Set(['Payment', 'Milestone']);

type Firms = readonly [first: unknown, second: unknown];

/** By pair of firms, who is always named first; nothing where each is so once. */
function alwaysFirst(told: readonly Firms[]): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  for (const firms of told) {
    if (!firms.every(Boolean)) continue;
    const pair = pairOf(firms);
    const known = found.get(pair);
    found.set(pair, known && known[0] !== firms[0] ? [] : firms);
  }
  return found;
}

/** By pair of firms: who licenses to whom, who is paid by whom, and whether one buys shares of the other. */
interface Pairs {
  sides: ReadonlyMap<string, readonly unknown[]>;
  paid: ReadonlyMap<string, readonly unknown[]>;
  buyers: ReadonlySet<string>;
  apart: ReadonlySet<string>;
}

const isForShares = ({ type, fields: { kinds, exclusive, technologies } }: RecordStatement): boolean =>
  type === 'Agreement' &&
  Array.isArray(kinds) &&
  kinds.length === 1 &&
  kinds[0] === 'equity' &&
  exclusive === undefined &&
  technologies === undefined;

/** Of two who look for something together neither gives the other a licence by that. */
const isForResearch = (kinds: readonly unknown[]): boolean =>
  kinds.includes('research') && !kinds.includes('licence') && !kinds.includes('option');

/**
 * Who makes a drug for another, or buys a firm, takes no licence by it, nor by exercising an option to buy it; of a
 * cross-licence both give and take.
 */
function withoutSides(record: RecordStatement): RecordStatement {
  const { licensor, licensee, crossed, ...fields } = record.fields;
  if (!isPurchase(record)) return { ...record, fields };
  // What the firm that is bought has is no subject of the purchase.
  const { kinds, technologies, targets, territory, ...rest } = fields;
  const isOption = Array.isArray(kinds) && kinds.includes('option');
  return {
    ...record,
    fields: {
      ...rest,
      ...(kinds ? { kinds: isOption ? kinds.filter((kind) => kind !== 'licence') : kinds } : {}),
    },
  };
}

/** @param isHolder whether shares that one buys of the other are bought under it */
function ofPair(
  record: RecordStatement,
  { sides, paid, buyers, apart }: Pairs,
  isHolder: boolean,
): RecordStatement {
  const { parties, kinds, status, technologies, licensor, licensee, crossed } = record.fields;
  const pair = Array.isArray(parties) ? pairOf(parties) : '';
  const told: readonly unknown[] = Array.isArray(kinds) ? kinds : [];
  const isLicence =
    told.includes('licence') || told.includes('option') || (technologies !== undefined && !isService(told));
  const serves = !isLicence && (told.includes('supply') || told.includes('manufacturing'));
  const isNoLicence =
    isPurchase(record) || isForShares(record) || isForResearch(told) || serves || crossed === true;
  const isJoint = !isLicence && told.some((kind) => kind === 'co-development' || kind === 'research');
  const isTold = isLicence || status !== undefined;
  const [from, to] =
    (isLicence ? sides.get(pair) : undefined) ??
    (isNoLicence || !isTold || isJoint ? [] : (paid.get(pair) ?? []));
  const sided = isNoLicence
    ? withoutSides(record)
    : licensor === undefined && licensee === undefined
      ? withFields(record, { licensor: from, licensee: to })
      : record;
  const isBought =
    isHolder &&
    status === 'signed' &&
    buyers.has(pair) &&
    !apart.has(pair) &&
    !told.includes('equity') &&
    !isPurchase(record);
  return isBought ? { ...sided, fields: { ...sided.fields, kinds: [...told.map(String), 'equity'] } } : sided;
}
