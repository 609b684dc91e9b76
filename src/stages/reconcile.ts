/** Many tellings of one fact → one fact with all its evidence; what contradicts the model is dropped. */
import { gathered } from '../gathered.ts';
import { lookUp } from '../lexicon/names.ts';
import type { Entity, Extraction } from '../model/extraction.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Weighed } from './certainty.ts';
import { complete, dated } from './complete.ts';
import { contacts } from './contacts.ts';
import { completeDeals } from './deal-pairs.ts';
import { fromOwnedDrugs, fromRecords, fromRelations, fromSharedDrugs } from './derive.ts';
import { underTermination } from './ended-deals.ts';
import { entitiesOf, idOf } from './entities.ts';
import { recordFacts, relationFact } from './facts.ts';
import type { Setting } from './known.ts';
import { lastDrugs } from './last-drugs.ts';
import { firmsOfPoint, lastFirms, namedFirms } from './last-firms.ts';
import { fromOwnText } from './own-drugs.ts';
import { partnersInLists } from './partner-lists.ts';
import { signers } from './people.ts';
import { mergeRecords } from './records.ts';
import { mergeRelations } from './relations.ts';
import { resolve } from './resolve.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';
import { worthKeeping } from './worth.ts';

/** By id. */
type Entities = ReadonlyMap<string, Entity>;

export function reconcile(reading: Weighed): Extraction {
  const signed = signers(reading);
  const entities = entitiesOf(reading, [...signed.mentions, ...onCover(reading)]);
  const said = resolve(reading);
  const early = mergeRelations(
    [
      ...said.relations,
      ...signed.relations,
      ...contacts(reading),
      ...partnersInLists(reading),
      ...fromRecords(said.records),
    ],
    entities,
  );
  const records = wholeRecords(said, early, reading, entities);
  const relations = wholeRelations(early, records, reading, entities);
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

/**
 * The records with what the filing says of them elsewhere, each once.
 *
 * @param said each from one sentence
 * @param relations merged
 */
function wholeRecords(
  said: ReturnType<typeof resolve>,
  relations: readonly RelationStatement[],
  reading: Weighed,
  entities: Entities,
): RecordStatement[] {
  const merged = mergeRecords(
    complete(said.records, relations, settingOf(reading, entities, said.relations)),
  );
  const paired = completeDeals(merged.map((record) => asOf(record, reading.today)));
  return dated(paired, reading.filing.summary.date);
}

/** What `complete` asks of the filing as a whole. */
const settingOf = (reading: Weighed, entities: Entities, said: readonly RelationStatement[]): Setting => ({
  lastDrug: lastDrugs(reading),
  ownSentences: ownSentences(reading),
  ...(reading.issuer ? { issuer: idOf('Company', reading.issuer) } : {}),
  lastFirms: lastFirms(reading),
  namedFirms: namedFirms(reading),
  firmsOfPoint: firmsOfPoint(reading),
  paragraphs: new Map(reading.sentences.map(({ index, block }) => [index, block.start])),
  studied: gathered(said, ({ type, sentence }) => (type === 'STUDIED_IN' ? sentence : undefined)),
  biotech: reading.biotech,
  leads: leads(reading),
  underTermination: underTermination(reading),
  regulators: new Set([...entities.values()].filter(({ type }) => type === 'Agency').map(({ id }) => id)),
  ...(reading.today ? { today: reading.today } : {}),
});

/** @param early merged, as the text says them: the others follow from these and from the records */
function wholeRelations(
  early: readonly RelationStatement[],
  records: readonly RecordStatement[],
  reading: Weighed,
  entities: Entities,
): RelationStatement[] {
  const told = mergeRelations([...early, ...fromRecords(records)], entities);
  const whole = mergeRelations([...told, ...fromOwnText(reading, told, records)], entities);
  return mergeRelations(
    [...whole, ...fromRelations(whole), ...fromSharedDrugs(whole), ...fromOwnedDrugs(whole)],
    entities,
  );
}

/** That a deal of years ago was once signed is no news: its status is what became of it, where the text says so. */
function asOf(record: RecordStatement, today: string | undefined): RecordStatement {
  if (record.type !== 'Agreement') return record;
  const { deal, announced, under, passing, ...known } = record.fields;
  const { date, status, ...fields } = known;
  if (status !== 'signed' || typeof date !== 'string' || !today) return { ...record, fields: known };
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const months = years * 12 + Number(today.slice(5, 7)) - Number(date.slice(5, 7) || today.slice(5, 7));
  return years > 0 && months > recent
    ? { ...record, fields: { ...fields, date } }
    : { ...record, fields: known };
}

/** How many months a deal of the year before is still the one that a filing announces; one of its own year always is. */
const recent = 2;

/** The registrant where the cover names it: often the text says only "the Company" after that. */
function onCover({ filing }: Weighed): ThingMention[] {
  const { name } = filing.summary.registrant;
  const start = name ? filing.text.indexOf(name) : -1;
  if (!name || start < 0) return [];
  const called = lookUp('Company', name)?.name ?? withoutLegalForm(name);
  return [{ kind: 'Company', name: called, by: 'cover', start, end: start + name.length }];
}

/** Sentences of paragraphs that begin with the day of the release. */
const leads = ({ sentences, today }: Weighed): Set<number> => {
  const begun = new Set(
    sentences
      .filter(
        ({ start, block, mentions }) =>
          start - block.start < 4 &&
          mentions.some((one) => one.kind === 'Date' && one.value === today && one.start - block.start < 160),
      )
      .map(({ block }) => block.start),
  );
  return new Set(sentences.filter(({ block }) => begun.has(block.start)).map(({ index }) => index));
};

/** Sentences in which no other firm is named than the one whose text it is: what they tell of trials is its own. */
function ownSentences({ sentences, issuer }: Weighed): Map<number, string> {
  if (!issuer) return new Map();
  const own = idOf('Company', issuer);
  const alone = sentences.filter(({ mentions }) =>
    mentions.filter(isThing).every(({ kind, name }) => kind !== 'Company' || idOf('Company', name) === own),
  );
  return new Map(alone.map(({ index }) => [index, own]));
}
