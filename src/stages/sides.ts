/** Who stands on which side of a deal or a payment, where its own sentence names one side or none. */
import { type DealSides, onePair, type Pair } from './deal-sides.ts';
import { isPaid, ofParagraph } from './paragraph-sides.ts';
import { type Fields, type RecordStatement, withFields } from './statement.ts';

/** What of the filing the sides of its payments depend on. */
interface Speech {
  /** Elsewhere a payment keeps only the sides that its sentence names. */
  biotech: boolean;
  lastFirms?: ReadonlyMap<number, readonly string[]>;
  namedFirms?: ReadonlyMap<number, readonly string[]>;
  /** For each sentence, its paragraph. */
  paragraphs?: ReadonlyMap<number, number>;
}

export function completeSides(
  records: readonly RecordStatement[],
  sides: DealSides,
  { biotech, lastFirms, namedFirms, paragraphs }: Speech,
): RecordStatement[] {
  const deals = records.map((record) => withLicensor(withBothParties(record, sides), sides));
  if (!biotech) return deals.map(withoutHint);
  const named = deals.map((record) =>
    withOtherSide(record, sides, {
      spokenOf: lastFirms?.get(record.sentence) ?? [],
      here: namedFirms?.get(record.sentence) ?? [],
    }),
  );
  const told = named.map((record) => ofParagraph(record, named, paragraphs));
  const direction = directionOf(told);
  return told.map((record) => withoutHint(withDirection(withPurchase(record, sides), direction)));
}

/** That each side may pay the other, or who tells of it, is known now. */
function withoutHint(record: RecordStatement): RecordStatement {
  const { mutual: _, toTeller: __, ofPurchase: ___, ...fields } = record.fields;
  return { ...record, fields };
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

/**
 * With one side of a payment known, the other is the firm with which it has its deal; of several, the one spoken of
 * last.
 */
function withOtherSide(
  record: RecordStatement,
  sides: DealSides,
  { spokenOf, here }: Firms,
): RecordStatement {
  if (!isPaid(record)) return record;
  const { payer, payee } = record.fields;
  const other = (one: unknown) =>
    onlyOther(one, here) ?? otherOf(one, sides) ?? spokenOfBeside(one, sides, spokenOf);
  const teller = record.fields.toTeller && payer !== sides.issuer ? sides.issuer : undefined;
  return withFields(record, { payer: other(payee), payee: other(payer) ?? teller });
}

/** Firms that a sentence names, and those that were spoken of last up to it. */
interface Firms {
  here: readonly string[];
  spokenOf: readonly string[];
}

/** "X's trial of V began; we will receive 4% royalties on V": the one other firm that the sentence names. */
function onlyOther(one: unknown, here: readonly string[]): string | undefined {
  const rest = here.filter((id) => id !== one);
  return one !== undefined && rest.length === 1 ? rest[0] : undefined;
}

/** The partner of a firm that was spoken of last; of a firm without known partners, the only other one. */
function spokenOfBeside(
  one: unknown,
  { partners }: DealSides,
  spokenOf: readonly string[],
): string | undefined {
  if (typeof one !== 'string') return undefined;
  const known = partners.get(one);
  if (known) return spokenOf.find((id) => known.has(id));
  const rest = spokenOf.filter((id) => id !== one);
  return rest.length === 1 ? rest[0] : undefined;
}

/**
 * Which way money goes in this filing: the way in which all goes that is paid by name, else from the licensee to the
 * licensor where it tells of one licence alone.
 */
function directionOf(records: readonly RecordStatement[]): Pair | undefined {
  const licences = records.filter(({ type }) => type === 'Agreement');
  return (
    onlyPair(records, ({ payer, payee }) => [payer, payee]) ??
    onlyPair(licences, ({ licensee, licensor }) => [licensee, licensor])
  );
}

/** The one pair that all records have which have both. */
function onlyPair(
  records: readonly RecordStatement[],
  ends: (fields: Fields) => readonly unknown[],
): Pair | undefined {
  return onePair(
    records.flatMap(({ fields }) => {
      const [a, b] = ends(fields);
      return typeof a === 'string' && typeof b === 'string' ? [[a, b] as const] : [];
    }),
  );
}

/** The price of a firm, and what its holders may get later, goes from who buys to who is bought. */
function withPurchase(record: RecordStatement, { purchase }: DealSides): RecordStatement {
  const { ofPurchase, payer, payee } = record.fields;
  if (!ofPurchase || !purchase || payer === purchase[1] || payee === purchase[0]) return record;
  return withFields(record, { payer: purchase[0], payee: purchase[1] });
}

function withDirection(record: RecordStatement, direction: Pair | undefined): RecordStatement {
  const { payer, payee } = record.fields;
  if (!isPaid(record) || !direction || payer !== undefined || payee !== undefined) return record;
  return withFields(record, { payer: direction[0], payee: direction[1] });
}
