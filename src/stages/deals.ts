/** Which deal a sentence means that names not both its parties: "Under the agreement …", "The parties will …". */
import { datedAlike, meantBy } from './deal-meant.ts';
import { isPurchase, pairOf } from './deal-pairs.ts';
import {
  type Fields,
  joinEvidence,
  type RecordStatement,
  type RelationStatement,
  withFields,
} from './statement.ts';

/** How many sentences back the deal may stand that a sentence points to. */
const reach = 10;

/**
 * Joins to each deal what later sentences tell of it without naming its parties. What points nowhere is dropped.
 *
 * @param records before merging, in the order of the text
 * @param relations which firm is whose
 */
export function attachDeals(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[] = [],
): RecordStatement[] {
  const kept: RecordStatement[] = [];
  const owners = new Map(
    relations
      .filter(({ type, certainty }) => type === 'SUBSIDIARY_OF' && certainty !== 'negated')
      .map(({ subject, object }) => [subject, object]),
  );
  let current: Current | undefined;
  const byName = new Map<string, number>();
  for (const record of [...records].sort((a, b) => a.sentence - b.sentence)) {
    const { another, named, passing, called, points, holds, ofLast, also, ...fields } = record.fields;
    const plain = { ...record, fields };
    if (record.type !== 'Agreement') {
      kept.push(plain);
      continue;
    }
    if (typeof called === 'string') byName.set(called, kept.length);
    const meant =
      meantBy(points, byName) ??
      datedAlike(
        plain,
        kept,
        current && kept[current.at],
        (one) => countOf(one) > 1 && isOfFirms(one, fields.parties, owners),
      );
    if (meant !== undefined && countOf(plain) < 2) current = { at: meant, sentence: record.sentence };
    const last = current && record.sentence - current.sentence <= reach ? kept[current.at] : undefined;
    // "B has exclusive rights in Asia", beside a deal of others: B is a part of one of them, not a party of its own.
    if (holds && last && !isOfFirms(last, fields.parties, owners)) continue;
    if (passing) {
      if (!last && countOf(plain) > 1) current = { at: kept.length, sentence: record.sentence };
      kept.push(withFields(plain, { passing }));
      continue;
    }
    const isMore = also === true && current?.sentence === record.sentence - 1;
    if (
      (isMore || (ofLast && countOf(plain) > 1)) &&
      last &&
      current &&
      isOfFirms(last, fields.parties, owners)
    ) {
      if (record.certainty !== 'negated') kept[current.at] = withTerms(last, plain, isMore);
      continue;
    }
    const deal = last && isOfFirms(last, named, owners) ? last : undefined;
    const told =
      deal && another
        ? besideDeal(plain, deal, another === 'same day', nextNumber(kept, deal))
        : deal
          ? ofSameParties(plain, deal)
          : plain;
    if (another && deal) numberEarlier(kept, deal);
    if (countOf(told) > 0 || (another && deal)) {
      // "…, which A licensed earlier to C" is told in passing.
      const inPassing = current?.sentence === record.sentence;
      if (countOf(told) > 1 && !isPurchase(told) && !inPassing)
        current = { at: kept.length, sentence: record.sentence };
      kept.push(told);
    } else if (deal && current && record.certainty !== 'negated') kept[current.at] = withTerms(deal, plain);
  }
  return kept;
}

interface Current {
  /** Index in what is kept. */
  at: number;
  sentence: number;
}

/** Whoever is named in a sentence that points to a deal is a party of it, or owns one: "rights reverted to the Company". */
function isOfFirms(
  { fields: { parties } }: RecordStatement,
  named: unknown,
  owners: ReadonlyMap<string, string>,
): boolean {
  const own: readonly unknown[] = Array.isArray(parties) ? parties : [];
  const theirs = new Set<unknown>([...own, ...own.map((id) => owners.get(String(id)))]);
  return !Array.isArray(named) || named.every((id) => theirs.has(id));
}

/** A number that tells deals of one day apart until they are merged. */
const numbered = (record: RecordStatement, deal: number): RecordStatement => withFields(record, { deal });

/** All that was told so far of the two firms is of the deals before. */
function numberEarlier(kept: RecordStatement[], deal: RecordStatement): void {
  for (const [at, record] of kept.entries())
    if (isOfPair(record, deal) && record.fields.deal === undefined && !record.fields.passing)
      kept[at] = numbered(record, 1);
}

const nextNumber = (kept: readonly RecordStatement[], deal: RecordStatement): number =>
  1 + Math.max(1, ...kept.filter((one) => isOfPair(one, deal)).map(({ fields }) => Number(fields.deal ?? 1)));

const isOfPair = (record: RecordStatement, { fields: { parties } }: RecordStatement): boolean =>
  record.type === 'Agreement' &&
  Array.isArray(parties) &&
  Array.isArray(record.fields.parties) &&
  pairOf(record.fields.parties) === pairOf(parties);

/** "On the same date the parties signed …": of the same day and firms as the deal before, and not that deal. */
function besideDeal(
  record: RecordStatement,
  deal: RecordStatement,
  sameDay: boolean,
  number: number,
): RecordStatement {
  const { date: made, parties, amendments } = deal.fields;
  const then = Array.isArray(amendments) ? amendments.at(-1) : made;
  const date = sameDay ? then : undefined;
  return numbered(withFields(ofSameParties(record, deal), { date, parties }), number);
}

/** What was paid at signing was paid on the day of the deal that the same paragraph told of. */
export function paidAtSigning(
  records: readonly RecordStatement[],
  paragraphs: ReadonlyMap<number, number> | undefined,
): RecordStatement[] {
  return records.map((record) => {
    const { atSigning, ...fields } = record.fields;
    if (!atSigning) return record;
    const own = paragraphs?.get(record.sentence);
    const deal = records.findLast(
      ({ type, sentence, fields: { parties, date } }) =>
        type === 'Agreement' &&
        date !== undefined &&
        sentence <= record.sentence &&
        own !== undefined &&
        paragraphs?.get(sentence) === own &&
        Array.isArray(parties) &&
        [fields.payer, fields.payee].every((id) => id === undefined || parties.includes(id)),
    );
    return withFields({ ...record, fields }, { date: deal?.fields.date });
  });
}

const countOf = ({ fields: { parties } }: RecordStatement): number =>
  Array.isArray(parties) ? parties.length : 0;

/** A deal told with one or both of the parties of the deal before is told of both. */
function ofSameParties(record: RecordStatement, deal: RecordStatement): RecordStatement {
  const { parties, deal: number } = deal.fields;
  const told: readonly unknown[] = Array.isArray(record.fields.parties) ? record.fields.parties : [];
  if (told.length === 0 || !Array.isArray(parties) || parties.length !== 2) return record;
  if (!told.every((id) => parties.includes(id))) return record;
  const both = { ...record, fields: { ...record.fields, parties } };
  return told.length === 1 ? withFields(both, { deal: number }) : both;
}

/** Terms that grow with each telling; of the others the deal's own sentence decides. */
const lists = new Set(['kinds', 'amendments', 'undisclosed']);

/** Drugs and targets of a sentence on the work to be done are not all the deal's. */
const aside = new Set(['targets', 'hedged']);

/** What became of a deal; that it was signed is told where it is. */
const later: readonly unknown[] = ['amended', 'extended', 'expired', 'terminated'];

/** @param isMore whether what it names are further drugs of the deal */
function withTerms(
  deal: RecordStatement,
  { fields, evidence }: RecordStatement,
  isMore = false,
): RecordStatement {
  const joined: Fields = { ...deal.fields };
  for (const [field, value] of Object.entries(fields)) {
    const own = joined[field];
    if ((lists.has(field) || (isMore && field === 'compounds')) && Array.isArray(value))
      joined[field] = [...new Set([...(Array.isArray(own) ? own : []), ...value])];
    else if (field === 'status') {
      if (later.indexOf(value) > later.indexOf(own)) joined.status = String(value);
    } else if (field === 'territory' && own === 'worldwide' && String(value).startsWith('worldwide'))
      joined[field] = value;
    else if (own === undefined && !aside.has(field)) joined[field] = value;
  }
  return { ...deal, fields: joined, evidence: joinEvidence([...deal.evidence, ...evidence]) };
}
