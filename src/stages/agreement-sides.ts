/** Who gives and who takes a licence, where the sentence of a deal names one side or none. */
import { type DealSides, otherOf } from './deal-sides.ts';
import { type RecordStatement, withFields } from './statement.ts';

/** A deal told with one party is that of the pair it belongs to; who does not give the licence takes it. */
export function withBothParties(record: RecordStatement, sides: DealSides): RecordStatement {
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
export function withLicensor(record: RecordStatement, { owners }: DealSides): RecordStatement {
  const { parties, licensor, technologies, kinds } = record.fields;
  if (record.type !== 'Agreement' || licensor !== undefined) return record;
  if (!Array.isArray(kinds) || !(kinds.includes('licence') || kinds.includes('option'))) return record;
  if (!Array.isArray(technologies) || !Array.isArray(parties)) return record;
  if (parties.length === 1) return withOwner(record, technologies, owners);
  if (parties.length !== 2) return record;
  const owner = parties.find((id) => technologies.some((technology) => owners.get(technology)?.has(id)));
  return owner
    ? withFields(record, { licensor: owner, licensee: parties.find((id) => id !== owner) })
    : record;
}

/** Told of the licensee alone: the one owner of the platform gave the licence. */
function withOwner(
  record: RecordStatement,
  technologies: readonly unknown[],
  owners: DealSides['owners'],
): RecordStatement {
  const { parties, licensee } = record.fields;
  const found = new Set(technologies.flatMap((technology) => [...(owners.get(String(technology)) ?? [])]));
  const [owner] = found;
  if (found.size !== 1 || !owner || licensee === undefined || owner === licensee) return record;
  const both = [...(Array.isArray(parties) ? parties : []), owner].map(String);
  return withFields({ ...record, fields: { ...record.fields, parties: both } }, { licensor: owner });
}
