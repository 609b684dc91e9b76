/** Who pays and who is paid, where the sentence of a payment names one side or none. */
import { withBothParties, withLicensor } from './agreement-sides.ts';
import { type DealSides, onePair, otherOf, type Pair } from './deal-sides.ts';
import { ofNamedPairs } from './named-pairs.ts';
import { byParagraph, isPaid, ofParagraph } from './paragraph-sides.ts';
import { withSidesElsewhere } from './sides-elsewhere.ts';
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
  const named = withSidesElsewhere(deals, sides, { namedFirms, paragraphs }).map((record) =>
    withOtherSide(record, sides, {
      spokenOf: lastFirms?.get(record.sentence) ?? [],
      here: namedFirms?.get(record.sentence) ?? [],
    }),
  );
  const together = byParagraph(named, paragraphs);
  const directed = ofNamedPairs(named, namedFirms);
  const told = directed.map((record) => ofParagraph(record, together.get(record.sentence)));
  const direction = directionOf(told);
  return told.map((record) => withoutHint(withDirection(withPurchase(record, sides), direction)));
}

/** That each side may pay the other, or who tells of it, is known now. */
function withoutHint(record: RecordStatement): RecordStatement {
  const { mutual: _, toTeller: __, ofPurchase: ___, beside: ____, ...fields } = record.fields;
  return { ...record, fields };
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
  const { payer, payee, beside } = record.fields;
  // "A and B will receive": neither pays the other.
  const paidToo: readonly unknown[] = Array.isArray(beside) ? beside : [];
  const other = (one: unknown) =>
    onlyOther(one, without(here, paidToo)) ??
    otherOf(one, sides, paidToo) ??
    spokenOfBeside(one, sides, without(spokenOf, paidToo)) ??
    teller(one, here, sides);
  const issuer = record.fields.toTeller && payer !== sides.issuer ? sides.issuer : undefined;
  return withFields(record, { payer: other(payee), payee: other(payer) ?? issuer });
}

/** A firm that the filing tells of with no other, named alone: what it pays or is paid, whoever tells of it is paid or pays. */
const teller = (
  one: unknown,
  here: readonly string[],
  { issuer, partners }: DealSides,
): string | undefined =>
  one !== undefined && one !== issuer && here.length === 1 && here[0] === one && !partners.has(String(one))
    ? issuer
    : undefined;

const without = (firms: readonly string[], others: readonly unknown[]): readonly string[] =>
  others.length > 0 ? firms.filter((id) => !others.includes(id)) : firms;

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
