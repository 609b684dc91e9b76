/** Who stands on which side of a deal or a payment, where its own sentence names one side or none. */
import { type Fields, type RecordStatement, type RelationStatement, withFields } from './statement.ts';

type Pair = readonly [string, string];

/** What the filing as a whole tells of its deals, read once. */
export interface DealSides {
  /** For each firm, those with which it has a deal or a payment. */
  others: ReadonlyMap<string, ReadonlySet<string>>;
  /** Owners of platforms: technology id → company ids. */
  owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whose text it is. */
  issuer: string | undefined;
}

export function dealSides(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  issuer?: string,
): DealSides {
  const others = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  for (const record of records) {
    const [a, b, ...more] = firmsOf(record);
    if (!a || !b || more.length > 0) continue;
    add(others, a, b);
    add(others, b, a);
  }
  for (const { type, subject, object } of relations) if (type === 'OWNS') add(owners, object, subject);
  return { others, owners, issuer };
}

function firmsOf({ type, fields }: RecordStatement): string[] {
  const ids =
    type === 'Agreement' && Array.isArray(fields.parties) ? fields.parties : [fields.payer, fields.payee];
  return ids.filter((id): id is string => typeof id === 'string');
}

/** @param biotech elsewhere a payment keeps only the sides that its sentence names */
export function completeSides(
  records: readonly RecordStatement[],
  sides: DealSides,
  biotech: boolean,
): RecordStatement[] {
  const deals = records.map((record) => withLicensor(withBothParties(record, sides), sides));
  if (!biotech) return deals;
  const named = deals.map((record) => withOtherSide(record, sides));
  const direction = directionOf(named);
  return named.map((record) => withDirection(record, direction));
}

/** The other firm, where the filing tells of deals with one other alone. */
function otherOf(one: unknown, { others }: DealSides): string | undefined {
  const found = others.get(String(one));
  return found?.size === 1 ? [...found][0] : undefined;
}

/** A deal told with one party is that of the pair it belongs to; who does not give the licence takes it. */
function withBothParties(record: RecordStatement, sides: DealSides): RecordStatement {
  if (record.type !== 'Agreement' || !Array.isArray(record.fields.parties)) return record;
  const told = record.fields.parties.map(String);
  const known = told.length === 1 ? otherOf(told[0], sides) : undefined;
  // Of firms that are not the text's own, one may go unnamed because its name was not known for one.
  const isOwn = sides.issuer === undefined || told[0] === sides.issuer || known === sides.issuer;
  const other = isOwn ? known : undefined;
  const parties = other === undefined ? told : [...told, other];
  const { licensor, licensee } = record.fields;
  const rest = (one: unknown) =>
    parties.length === 2 && one !== undefined ? parties.find((id) => id !== one) : undefined;
  const both = { ...record, fields: { ...record.fields, parties } };
  return withFields(both, { licensor: rest(licensee), licensee: rest(licensor) });
}

/** Of two parties, the one that owns the platform of the deal gives the licence. */
function withLicensor(record: RecordStatement, { owners }: DealSides): RecordStatement {
  const { parties, licensor, technologies, kinds } = record.fields;
  if (record.type !== 'Agreement' || licensor !== undefined) return record;
  if (!Array.isArray(kinds) || !(kinds.includes('licence') || kinds.includes('option'))) return record;
  if (!Array.isArray(technologies) || !Array.isArray(parties) || parties.length !== 2) return record;
  const owner = parties.find((id) => technologies.some((technology) => owners.get(technology)?.has(id)));
  return owner
    ? withFields(record, { licensor: owner, licensee: parties.find((id) => id !== owner) })
    : record;
}

const isPaid = ({ type }: RecordStatement): boolean => type === 'Milestone' || type === 'Payment';

/** With one side of a payment known, the other is the firm with which it has its deal. */
function withOtherSide(record: RecordStatement, sides: DealSides): RecordStatement {
  if (!isPaid(record)) return record;
  const { payer, payee } = record.fields;
  return withFields(record, { payer: otherOf(payee, sides), payee: otherOf(payer, sides) });
}

/**
 * Which way money goes in this filing: from the licensee to the licensor where it tells of one licence alone, else the
 * way in which all goes that is paid by name.
 */
function directionOf(records: readonly RecordStatement[]): Pair | undefined {
  const licences = records.filter(({ type }) => type === 'Agreement');
  return (
    onlyPair(licences, ({ licensee, licensor }) => [licensee, licensor]) ??
    onlyPair(records, ({ payer, payee }) => [payer, payee])
  );
}

/** The one pair that all records have which have both. */
function onlyPair(
  records: readonly RecordStatement[],
  ends: (fields: Fields) => readonly unknown[],
): Pair | undefined {
  const pairs = new Map<string, Pair>();
  for (const { fields } of records) {
    const [a, b] = ends(fields);
    if (typeof a === 'string' && typeof b === 'string') pairs.set(`${a} ${b}`, [a, b]);
  }
  return pairs.size === 1 ? [...pairs.values()][0] : undefined;
}

function withDirection(record: RecordStatement, direction: Pair | undefined): RecordStatement {
  const { payer, payee } = record.fields;
  if (!isPaid(record) || !direction || payer !== undefined || payee !== undefined) return record;
  return withFields(record, { payer: direction[0], payee: direction[1] });
}
