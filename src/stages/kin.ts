/** A subsidiary signs, and the text goes on with its owner's name: then the owner is the party. */
import type { Fields, RecordStatement, RelationStatement } from './statement.ts';

/** Fields of a record that name firms with which another deals. */
const sides = ['parties', 'payer', 'payee', 'licensor', 'licensee', 'named'];

/**
 * "A signed an agreement with C Limited, a subsidiary of B. … B will pay A": the deal is that of A and B. A firm that is
 * paid or pays itself, or is the one whose text it is, stays what it is, and so does a deal that names its owner too.
 *
 * @param records before merging
 */
export function withOwners(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  issuer: string | undefined,
): RecordStatement[] {
  const owners = ownersOf(records, relations, issuer);
  return owners.size === 0 ? [...records] : records.map((record) => ofOwner(record, owners));
}

function ownersOf(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  issuer: string | undefined,
): Map<string, string> {
  const told = relations.filter(({ type, certainty }) => type === 'SUBSIDIARY_OF' && certainty !== 'negated');
  return new Map(
    told
      .filter(({ subject, object }) => subject !== issuer && object !== issuer)
      .filter(({ subject }) => told.filter((other) => other.subject === subject).length === 1)
      .filter(({ subject, object }) => goesOnWith(records, subject, object))
      .map(({ subject, object }) => [subject, object]),
  );
}

/** The subsidiary makes a deal and no more is told of it; its owner then pays, is paid, or is named with the same deal. */
function goesOnWith(records: readonly RecordStatement[], subject: string, owner: string): boolean {
  const own = records.filter((record) => firmsOf(record).has(subject));
  const [first] = own;
  if (!first || own.some(({ type }) => type !== 'Agreement')) return false;
  if (own.some((record) => firmsOf(record).has(owner))) return false;
  const others = new Set(own.flatMap((record) => [...firmsOf(record)]).filter((id) => id !== subject));
  return records.some(
    (record) =>
      record.sentence > first.sentence &&
      firmsOf(record).has(owner) &&
      [...firmsOf(record)].some((id) => others.has(id)),
  );
}

const firmsOf = ({ fields }: RecordStatement): Set<string> =>
  new Set(sides.flatMap((field) => [fields[field] ?? []].flat()).filter((id) => typeof id === 'string'));

function ofOwner(record: RecordStatement, owners: ReadonlyMap<string, string>): RecordStatement {
  if (record.type !== 'Agreement') return record;
  const renamed = (id: unknown): unknown => owners.get(String(id)) ?? id;
  const fields = Object.entries(record.fields).map(([field, value]) => {
    if (!sides.includes(field)) return [field, value] as const;
    return [field, Array.isArray(value) ? [...new Set(value.map(renamed))] : renamed(value)] as const;
  });
  return { ...record, fields: Object.fromEntries(fields) as Fields };
}
