/** Fills what a record's own sentence leaves unsaid from what the filing says elsewhere. */
import type { Fields, RecordStatement, RelationStatement } from './statement.ts';

/**
 * @param records before merging, each from one sentence
 * @param relations merged: who develops what, who works with whom
 * @param lastDrug for each sentence, the drug that was spoken of last: an entity id
 * @param biotech whether the filing speaks of medicines: elsewhere a payment has only the sides that its sentence names
 * @param ownSentences those that name no firm but whose text it is, with that firm's id
 */
export function complete(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  lastDrug: ReadonlyMap<number, string>,
  ownSentences: ReadonlyMap<number, string>,
  biotech: boolean,
): RecordStatement[] {
  const developers = new Map<string, string[]>();
  for (const { type, subject, object, certainty } of relations) {
    if ((type === 'DEVELOPS' || type === 'OWNS') && certainty !== 'negated') {
      // A firm that develops a drug stands before one that merely owns it.
      const known = developers.get(object) ?? [];
      developers.set(object, type === 'DEVELOPS' ? [subject, ...known] : [...known, subject]);
    }
  }
  const pairs = pairsOf(records);
  return records
    .map((record) => ({ ...record, fields: { ...record.fields } }))
    .map((record) => pointBack(record, records))
    .map((record) => withDrug(record, lastDrug))
    .map((record) => withDeveloper(record, developers, ownSentences))
    .map((record) => withAgency(record, records))
    .map((record) => withBothSides(record, pairs))
    .map((record) => withOwnerAsLicensor(record, relations))
    .map((record) => (biotech ? withOtherSide(record, pairs) : record))
    .map((record, _, all) => (biotech ? withSidesOfDeal(record, all) : record))
    .map((record, _, all) => withDrugOfDeal(record, all));
}

type Pair = readonly [string, string];

/** The pairs of firms between which the filing tells of a deal or a payment. */
function pairsOf(records: readonly RecordStatement[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { type, fields } of records) {
    const ids =
      type === 'Agreement' && Array.isArray(fields.parties) ? fields.parties : [fields.payer, fields.payee];
    const [a, b, ...more] = ids.filter((id): id is string => typeof id === 'string').sort();
    if (a && b && more.length === 0) pairs.set(`${a} ${b}`, [a, b]);
  }
  return [...pairs.values()];
}

/** The other firm, where the filing tells of deals with one other alone. */
function otherOf(one: unknown, pairs: readonly Pair[]): string | undefined {
  const others = new Set(
    pairs.filter((pair) => pair.includes(String(one))).map((pair) => pair.find((id) => id !== one)),
  );
  return others.size === 1 ? [...others][0] : undefined;
}

/** A deal told with one party is that of the pair it belongs to; who does not give the licence takes it. */
function withBothSides(record: RecordStatement, pairs: readonly Pair[]): RecordStatement {
  if (record.type !== 'Agreement' || !Array.isArray(record.fields.parties)) return record;
  const [first, ...more] = record.fields.parties as string[];
  const other = more.length === 0 ? otherOf(first, pairs) : undefined;
  const parties = other === undefined ? (record.fields.parties as string[]) : [String(first), other];
  const { licensor, licensee } = record.fields;
  const rest = (one: unknown) =>
    parties.length === 2 && one !== undefined ? parties.find((id) => id !== one) : undefined;
  const sides = { licensor: licensor ?? rest(licensee), licensee: licensee ?? rest(licensor) };
  const filled = Object.fromEntries(
    Object.entries(sides).filter(([, value]) => value !== undefined),
  ) as Fields;
  return { ...record, fields: { ...record.fields, parties, ...filled } };
}

/** "This event triggers a payment": the event is the one told right before. */
function pointBack(record: RecordStatement, all: readonly RecordStatement[]): RecordStatement {
  const { pointsBack, ...fields } = record.fields;
  if (record.type !== 'Milestone') return { ...record, fields };
  const near = all.filter(
    ({ type, sentence }) =>
      (type === 'ClinicalEvent' || type === 'RegulatoryEvent') &&
      sentence <= record.sentence &&
      sentence >= record.sentence - (pointsBack ? 6 : 0),
  );
  const event = fields.status === 'earned' ? near.sort((a, b) => b.sentence - a.sentence)[0] : undefined;
  if (!event) return { ...record, fields };
  const trigger = fields.trigger ?? triggerFrom(event);
  const { compound, date } = event.fields;
  const said = { compound: fields.compound ?? compound, date: fields.date ?? date, trigger };
  const filled = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  ) as Fields;
  return { ...record, fields: { ...fields, ...filled } };
}

function triggerFrom({ type, fields }: RecordStatement): object | undefined {
  const { phase, status, kind } = fields;
  if (type === 'RegulatoryEvent') return { kind: 'regulatory', text: String(kind) };
  const step = status === 'started' ? 'start' : String(status);
  return phase === undefined
    ? { kind: 'clinical', text: `clinical ${step}` }
    : { kind: 'clinical', text: `Phase ${String(phase)} ${step}`, phase };
}

function withDrug(record: RecordStatement, lastDrug: ReadonlyMap<number, string>): RecordStatement {
  if (record.type !== 'ClinicalEvent' && record.type !== 'RegulatoryEvent') return record;
  const compound = record.fields.compound ?? lastDrug.get(record.sentence);
  return compound === undefined ? record : { ...record, fields: { ...record.fields, compound } };
}

function withDeveloper(
  record: RecordStatement,
  developers: ReadonlyMap<string, readonly string[]>,
  ownSentences: ReadonlyMap<number, string>,
): RecordStatement {
  const slot =
    record.type === 'ClinicalEvent' ? 'sponsor' : record.type === 'RegulatoryEvent' ? 'applicant' : undefined;
  if (!slot || record.fields[slot] !== undefined) return record;
  const [known] = developers.get(String(record.fields.compound)) ?? [];
  const developer = known ?? ownSentences.get(record.sentence);
  return developer === undefined ? record : { ...record, fields: { ...record.fields, [slot]: developer } };
}

/** Who granted or held something, where the filing names one regulator alone. */
function withAgency(record: RecordStatement, all: readonly RecordStatement[]): RecordStatement {
  if (record.type !== 'RegulatoryEvent' || record.fields.agency !== undefined) return record;
  if (record.fields.kind === 'IND submitted' || record.fields.kind === 'BLA submitted') return record;
  const agencies = new Set(
    all.flatMap(({ fields }) => (typeof fields.agency === 'string' ? [fields.agency] : [])),
  );
  const [only] = agencies;
  return agencies.size === 1 && only ? { ...record, fields: { ...record.fields, agency: only } } : record;
}

/** Of two parties, the one that owns the platform of the deal gives the licence. */
function withOwnerAsLicensor(
  record: RecordStatement,
  relations: readonly RelationStatement[],
): RecordStatement {
  const { parties, licensor, technologies } = record.fields;
  if (
    record.type !== 'Agreement' ||
    licensor !== undefined ||
    !Array.isArray(technologies) ||
    !Array.isArray(parties)
  )
    return record;
  const owners = relations
    .filter(({ type, object }) => type === 'OWNS' && technologies.includes(object))
    .map(({ subject }) => subject);
  const owner = parties.find((id) => owners.includes(id));
  const other = parties.find((id) => id !== owner);
  if (!owner || !other || parties.length !== 2) return record;
  return { ...record, fields: { ...record.fields, licensor: owner, licensee: other } };
}

/** With one side of a payment known, the other is the firm with which it has its deal. */
function withOtherSide(record: RecordStatement, pairs: readonly Pair[]): RecordStatement {
  if (record.type !== 'Milestone' && record.type !== 'Payment') return record;
  const { payer, payee } = record.fields;
  const said = { payer: payer ?? otherOf(payee, pairs), payee: payee ?? otherOf(payer, pairs) };
  const filled = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  ) as Fields;
  return { ...record, fields: { ...record.fields, ...filled } };
}

/**
 * Where the filing tells of one licence alone, what is paid without a name is paid by its licensee to its licensor; and
 * where all that is paid by name goes one way, so does that.
 */
function withSidesOfDeal(record: RecordStatement, all: readonly RecordStatement[]): RecordStatement {
  if (record.type !== 'Milestone' && record.type !== 'Payment') return record;
  if (record.fields.payer !== undefined || record.fields.payee !== undefined) return record;
  const deal =
    only(all, 'Agreement', ({ licensee, licensor }) => [licensee, licensor]) ??
    only(all, undefined, ({ payer, payee }) => [payer, payee]);
  return deal ? { ...record, fields: { ...record.fields, payer: deal[0], payee: deal[1] } } : record;
}

/** The one pair that all records of a type have which have both. */
function only(
  records: readonly RecordStatement[],
  type: RecordStatement['type'] | undefined,
  sides: (fields: Fields) => readonly unknown[],
): Pair | undefined {
  const pairs = new Map<string, Pair>();
  for (const record of records) {
    const [a, b] = sides(record.fields);
    if ((type === undefined || record.type === type) && typeof a === 'string' && typeof b === 'string')
      pairs.set(`${a} ${b}`, [a, b]);
  }
  return pairs.size === 1 ? [...pairs.values()][0] : undefined;
}

/** A milestone to come under a deal about one drug is that drug's. */
function withDrugOfDeal(record: RecordStatement, all: readonly RecordStatement[]): RecordStatement {
  if (record.type !== 'Milestone' || record.fields.compound !== undefined) return record;
  const drugs = new Set(
    all.flatMap(({ type, fields }) =>
      type === 'Agreement' && Array.isArray(fields.compounds) ? fields.compounds : [],
    ),
  );
  const [drug] = drugs;
  return drugs.size === 1 && drug ? { ...record, fields: { ...record.fields, compound: drug } } : record;
}
