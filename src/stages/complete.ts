/** Fills what a record's own sentence leaves unsaid from what the filing says elsewhere. */
import type { Fields, RecordStatement, RelationStatement } from './statement.ts';

/**
 * @param records before merging, each from one sentence
 * @param relations merged: who develops what, who works with whom
 * @param lastDrug for each sentence, the drug that was spoken of last: an entity id
 */
export function complete(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  lastDrug: ReadonlyMap<number, string>,
): RecordStatement[] {
  const developers = new Map<string, string[]>();
  for (const { type, subject, object, certainty } of relations) {
    if ((type === 'DEVELOPS' || type === 'OWNS') && certainty !== 'negated') {
      // A firm that develops a drug stands before one that merely owns it.
      const known = developers.get(object) ?? [];
      developers.set(object, type === 'DEVELOPS' ? [subject, ...known] : [...known, subject]);
    }
  }
  const pair = onlyPair(records);
  return records
    .map((record) => ({ ...record, fields: { ...record.fields } }))
    .map((record) => pointBack(record, records))
    .map((record) => withDrug(record, lastDrug))
    .map((record) => withDeveloper(record, developers))
    .map((record) => withOtherSide(record, pair));
}

/** The two firms of the filing's deal, where it tells of one pair alone. */
function onlyPair(records: readonly RecordStatement[]): readonly string[] | undefined {
  const pairs = new Map<string, string[]>();
  for (const { type, fields } of records) {
    const ids =
      type === 'Agreement' && Array.isArray(fields.parties) ? fields.parties : [fields.payer, fields.payee];
    const known = ids.filter((id): id is string => typeof id === 'string').sort();
    if (known.length === 2) pairs.set(known.join(' '), known);
  }
  return pairs.size === 1 ? [...pairs.values()][0] : undefined;
}

/** "This event triggers a payment": the event is the one told right before. */
function pointBack(record: RecordStatement, all: readonly RecordStatement[]): RecordStatement {
  const { pointsBack, ...fields } = record.fields;
  if (record.type !== 'Milestone') return { ...record, fields };
  const near = all.filter(
    ({ type, sentence }) =>
      (type === 'ClinicalEvent' || type === 'RegulatoryEvent') &&
      sentence <= record.sentence &&
      sentence >= record.sentence - (pointsBack ? 2 : 0),
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
): RecordStatement {
  const slot =
    record.type === 'ClinicalEvent' ? 'sponsor' : record.type === 'RegulatoryEvent' ? 'applicant' : undefined;
  if (!slot || record.fields[slot] !== undefined) return record;
  const [developer] = developers.get(String(record.fields.compound)) ?? [];
  return developer === undefined ? record : { ...record, fields: { ...record.fields, [slot]: developer } };
}

/** With one side of a payment known and one pair of firms in the deal, the other firm is the other side. */
function withOtherSide(record: RecordStatement, pair: readonly string[] | undefined): RecordStatement {
  if ((record.type !== 'Milestone' && record.type !== 'Payment') || !pair) return record;
  const { payer, payee } = record.fields;
  const other = (one: unknown): string | undefined =>
    pair.includes(String(one)) ? pair.find((id) => id !== one) : undefined;
  const said = { payer: payer ?? other(payee), payee: payee ?? other(payer) };
  const filled = Object.fromEntries(
    Object.entries(said).filter(([, value]) => value !== undefined),
  ) as Fields;
  return { ...record, fields: { ...record.fields, ...filled } };
}
