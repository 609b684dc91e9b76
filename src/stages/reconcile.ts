/** Many tellings of one fact → one fact with all its evidence; what contradicts the model is dropped. */
import type { Filing } from '../edgar/filing.ts';
import { lookUp } from '../lexicon/names.ts';
import type { Extraction, RecordFact, RelationFact } from '../model/extraction.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { recordKey } from '../model/record-key.ts';
import type { RecordLabel } from '../model/records.ts';
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Weighed } from './certainty.ts';
import { complete, dated } from './complete.ts';
import { contacts } from './contacts.ts';
import { completeDeals } from './deal-pairs.ts';
import { fromOwnedDrugs, fromRecords, fromRelations, fromSharedDrugs } from './derive.ts';
import { underTermination } from './ended-deals.ts';
import { entitiesOf, idOf } from './entities.ts';
import { lastDrugs } from './last-drugs.ts';
import { lastFirms, namedFirms } from './last-firms.ts';
import { fromOwnText } from './own-drugs.ts';
import { signers } from './people.ts';
import { mergeRecords } from './records.ts';
import { mergeRelations } from './relations.ts';
import { resolve } from './resolve.ts';
import { type RecordStatement, type RelationStatement, raised } from './statement.ts';
import { worthKeeping } from './worth.ts';

export function reconcile(reading: Weighed): Extraction {
  const signed = signers(reading);
  const entities = entitiesOf(reading, [...signed.mentions, ...onCover(reading)]);
  const said = resolve(reading);
  const early = mergeRelations(
    [...said.relations, ...signed.relations, ...contacts(reading), ...fromRecords(said.records)],
    entities,
  );
  const completed = mergeRecords(
    complete(said.records, early, {
      lastDrug: lastDrugs(reading),
      ownSentences: ownSentences(reading),
      ...(reading.issuer ? { issuer: idOf('Company', reading.issuer) } : {}),
      lastFirms: lastFirms(reading),
      namedFirms: namedFirms(reading),
      paragraphs: new Map(reading.sentences.map(({ index, block }) => [index, block.start])),
      biotech: reading.biotech,
      underTermination: underTermination(reading),
      regulators: new Set([...entities.values()].filter(({ type }) => type === 'Agency').map(({ id }) => id)),
      ...(reading.today ? { today: reading.today } : {}),
    }),
  );
  const records = dated(
    completeDeals(completed.map((record) => asOf(record, reading.today))),
    reading.filing.summary.date,
  );
  const told = mergeRelations([...early, ...fromRecords(records)], entities);
  const whole = mergeRelations([...told, ...fromOwnText(reading, told, records)], entities);
  const relations = mergeRelations(
    [...whole, ...fromRelations(whole), ...fromSharedDrugs(whole), ...fromOwnedDrugs(whole)],
    entities,
  );
  const kept = worthKeeping({ entities, relations, records, biotech: reading.biotech });
  const { summary, text, remarks } = reading.filing;
  return {
    document: summary,
    text,
    entities: kept.entities,
    relations: kept.relations.map(relationFact),
    events: recordFacts(kept.records, reading.filing),
    remarks: [...remarks],
  };
}

/** That a deal of years ago was once signed is no news: its status is what became of it, where the text says so. */
function asOf(record: RecordStatement, today: string | undefined): RecordStatement {
  if (record.type !== 'Agreement') return record;
  const { deal, announced, under, passing, ...known } = record.fields;
  const { date, status, ...fields } = known;
  if (status !== 'signed' || typeof date !== 'string' || !today) return { ...record, fields: known };
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const months = years * 12 + Number(today.slice(5, 7)) - Number(date.slice(5, 7) || today.slice(5, 7));
  return months > recent ? { ...record, fields: { ...fields, date } } : { ...record, fields: known };
}

/** How many months a deal is still the one that a filing announces. */
const recent = 2;

/** The registrant where the cover names it: often the text says only "the Company" after that. */
function onCover({ filing }: Weighed): ThingMention[] {
  const { name } = filing.summary.registrant;
  const start = name ? filing.text.indexOf(name) : -1;
  if (!name || start < 0) return [];
  const called = lookUp('Company', name)?.name ?? withoutLegalForm(name);
  return [{ kind: 'Company', name: called, by: 'cover', start, end: start + name.length }];
}

/** Sentences in which no other firm is named than the one whose text it is: what they tell of trials is its own. */
function ownSentences({ sentences, issuer }: Weighed): Map<number, string> {
  if (!issuer) return new Map();
  const own = idOf('Company', issuer);
  const alone = sentences.filter(({ mentions }) =>
    mentions.filter(isThing).every(({ kind, name }) => kind !== 'Company' || idOf('Company', name) === own),
  );
  return new Map(alone.map(({ index }) => [index, own]));
}

function relationFact({
  type,
  subject,
  object,
  certainty,
  confidence,
  rule,
  evidence,
  title,
}: RelationStatement): RelationFact {
  return {
    type,
    subject,
    object,
    certainty,
    confidence: raised(confidence, evidence.length),
    rule,
    evidence: [...evidence],
    ...(title ? { title } : {}),
  };
}

function recordFacts(records: readonly RecordStatement[], filing: Filing): RecordFact[] {
  const counts = new Map<RecordLabel, number>();
  const named = records.map((record) => {
    const count = (counts.get(record.type) ?? 0) + 1;
    counts.set(record.type, count);
    return { record, id: `${record.type}:${count}` };
  });
  const deals = named.filter(({ record }) => record.type === 'Agreement');
  return named.map(({ record, id }) => {
    const { type, fields, certainty, confidence, rule, evidence } = record;
    const key = recordKey(type, fields, [filing.summary.key, id]);
    const agreement = agreementOf(record, deals);
    const confident = raised(confidence, evidence.length);
    return {
      id,
      key,
      type,
      ...fields,
      ...(agreement ? { agreement } : {}),
      certainty,
      confidence: confident,
      rule,
      evidence: [...evidence],
    } as RecordFact;
  });
}

/** The deal that a payment falls under: the one deal that the filing tells of between its two sides. */
function agreementOf(
  { type, fields: { payer, payee } }: RecordStatement,
  deals: readonly { record: RecordStatement; id: string }[],
): string | undefined {
  if (type !== 'Milestone' && type !== 'Payment') return undefined;
  const between = deals.filter(({ record: { fields } }) => {
    const parties: readonly unknown[] = Array.isArray(fields.parties) ? fields.parties : [];
    return parties.includes(payer) && parties.includes(payee);
  });
  return between.length === 1 ? between[0]?.id : undefined;
}
