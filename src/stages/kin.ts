/** A subsidiary signs, and the text goes on with its owner's name: then the owner is the party. */
import { gathered } from '../gathered.ts';
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
  const owned = gathered(relations, ({ type, certainty, subject }) =>
    type === 'SUBSIDIARY_OF' && certainty !== 'negated' ? subject : undefined,
  );
  const pairs = [...owned.values()].filter((told) => told.length === 1).flat();
  if (pairs.length === 0) return new Map();
  const ofFirm = recordsByFirm(records);
  return new Map(
    pairs
      .filter((pair) =>
        isOfIssuer(pair, issuer)
          ? isMeans(pair, issuer) && dealsAlike(ofFirm, pair.subject, pair.object)
          : goesOnWith(ofFirm, pair.subject, pair.object),
      )
      .map(({ subject, object }) => [subject, object]),
  );
}

const isOfIssuer = ({ subject, object }: RelationStatement, issuer: string | undefined): boolean =>
  subject === issuer || object === issuer;

/** "A, through its subsidiary S, entered into": what S does there A does. */
const isMeans = ({ object, evidence }: RelationStatement, issuer: string | undefined): boolean =>
  object === issuer && evidence.some(({ quote }) => through.test(quote));
const through =
  /\b(?:through|acting\sby|by\sway\sof|via)\s(?:its|an?|the|our)\s(?:[\w-]+\s){0,4}subsidiary\b/i;

/** All with whom the subsidiary deals are told to deal with its owner. */
function dealsAlike(
  ofFirm: ReadonlyMap<string, readonly WithFirms[]>,
  subject: string,
  owner: string,
): boolean {
  const theirs = new Set((ofFirm.get(owner) ?? []).flatMap(({ firms }) => [...firms]));
  return (ofFirm.get(subject) ?? []).every(({ firms }) =>
    [...firms].every((id) => id === subject || theirs.has(id)),
  );
}

/** A record with the firms that it names. */
interface WithFirms {
  record: RecordStatement;
  firms: ReadonlySet<string>;
}

/** For each firm, the records that name it. */
function recordsByFirm(records: readonly RecordStatement[]): ReadonlyMap<string, readonly WithFirms[]> {
  const all = records
    .map((record) => ({ record, firms: firmsOf(record) }))
    .flatMap((each) => [...each.firms].map((firm) => ({ firm, each })));
  return new Map(
    [...gathered(all, ({ firm }) => firm)].map(([firm, found]) => [firm, found.map(({ each }) => each)]),
  );
}

/** The subsidiary makes a deal and no more is told of it; its owner then pays, is paid, or is named with the same deal. */
function goesOnWith(
  ofFirm: ReadonlyMap<string, readonly WithFirms[]>,
  subject: string,
  owner: string,
): boolean {
  const own = ofFirm.get(subject) ?? [];
  const [first] = own;
  if (!first || own.some(({ record, firms }) => record.type !== 'Agreement' || firms.has(owner)))
    return false;
  const others = new Set(own.flatMap(({ firms }) => [...firms]).filter((id) => id !== subject));
  return (ofFirm.get(owner) ?? []).some(
    ({ record, firms }) => record.sentence > first.record.sentence && [...firms].some((id) => others.has(id)),
  );
}

const firmsOf = ({ fields }: RecordStatement): Set<string> =>
  new Set(
    sides
      // Who is merely named beside a party is no side of its deal.
      .filter((field) => field !== 'named' || fields.parties === undefined)
      .flatMap((field) => [fields[field] ?? []].flat())
      .filter((id) => typeof id === 'string'),
  );

function ofOwner(record: RecordStatement, owners: ReadonlyMap<string, string>): RecordStatement {
  if (record.type !== 'Agreement') return record;
  const renamed = (id: unknown): unknown => owners.get(String(id)) ?? id;
  const fields = Object.entries(record.fields).map(([field, value]) => {
    if (!sides.includes(field)) return [field, value] as const;
    return [field, Array.isArray(value) ? [...new Set(value.map(renamed))] : renamed(value)] as const;
  });
  return { ...record, fields: Object.fromEntries(fields) as Fields };
}
