/** What a filing as a whole tells of who deals with whom. */
import { isPurchase } from './deal-pairs.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';

export type Pair = readonly [string, string];

/** What the filing as a whole tells of its deals, read once. */
export interface DealSides {
  /** For each firm, those with which it has a deal or a payment. */
  others: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same with those that are named beside it in a deal of more than two, or are said to work with it. */
  partners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Owners of platforms: technology id → company ids. */
  owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who buys whom, where the filing tells of one purchase alone. */
  purchase: Pair | undefined;
  /** Whose text it is. */
  issuer: string | undefined;
}

export function dealSides(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  issuer?: string,
): DealSides {
  const others = new Map<string, Set<string>>();
  const investors = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  const partners = new Map<string, Set<string>>();
  const addBoth = (map: Map<string, Set<string>>, a: string, b: string) => {
    add(map, a, b);
    add(map, b, a);
  };
  for (const record of records) {
    const firms = firmsOf(record);
    const [a, b, ...more] = firms;
    // Who only buys shares is not whom a firm has its deal with.
    if (a && b && more.length === 0) addBoth(isInvestment(record) ? investors : others, a, b);
    for (const [one, other] of partnersIn(record, firms, issuer)) addBoth(partners, one, other);
  }
  for (const { type, subject, object } of relations) {
    if (type === 'OWNS') add(owners, object, subject);
    if (type === 'PARTNERS_WITH') addBoth(partners, subject, object);
  }
  for (const [one, firms] of investors) if (!others.has(one)) others.set(one, firms);
  return { others, partners, owners, purchase: purchaseOf(records, relations), issuer };
}

/** A purchase of shares, or the contract for it alone. */
const isInvestment = ({ fields: { kind, kinds } }: RecordStatement): boolean =>
  kind === 'equity' || (Array.isArray(kinds) && kinds.length === 1 && kinds[0] === 'equity');

/** Of the two parties of a purchase the one that becomes the other's subsidiary is bought. */
function purchaseOf(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
): Pair | undefined {
  const bought = records.filter((record) => record.type === 'Agreement' && isPurchase(record));
  return onePair(
    relations
      .filter(
        ({ type, subject, object }) => type === 'SUBSIDIARY_OF' && bought.some(isBetween(subject, object)),
      )
      .map(({ subject, object }) => [object, subject] as const),
  );
}

/** The pair, where all are one. */
export function onePair(pairs: readonly Pair[]): Pair | undefined {
  const distinct = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  return distinct.size === 1 ? [...distinct.values()][0] : undefined;
}

const isBetween =
  (one: string, other: string) =>
  ({ fields: { parties } }: RecordStatement): boolean =>
    Array.isArray(parties) && parties.includes(one) && parties.includes(other);

/** Of more than two firms in a deal those work together of which one gives or takes the licence, or tells of it. */
function partnersIn({ fields }: RecordStatement, firms: readonly string[], issuer?: string): Pair[] {
  const hub = firms.find((id) => id === fields.licensor || id === fields.licensee || id === issuer);
  if (hub !== undefined) return firms.filter((id) => id !== hub).map((id) => [hub, id] as const);
  return firms.flatMap((one, at) => firms.slice(at + 1).map((other) => [one, other] as const));
}

function firmsOf({ type, fields }: RecordStatement): string[] {
  const ids =
    type === 'Agreement' && Array.isArray(fields.parties) ? fields.parties : [fields.payer, fields.payee];
  return ids.filter((id): id is string => typeof id === 'string');
}

/** The other firm, where the filing tells of deals with one other alone, but for some. */
export function otherOf(
  one: unknown,
  { others }: DealSides,
  but: readonly unknown[] = [],
): string | undefined {
  const found = [...(others.get(String(one)) ?? [])].filter((id) => !but.includes(id));
  return found.length === 1 ? found[0] : undefined;
}
