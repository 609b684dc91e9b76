/** One filing's extraction as the rows that `cypher/write/` takes. Pure. */
import { decided } from '../decisions/decided.ts';
import { InvariantError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import type { Entity, Extraction, RecordFact, RelationFact } from '../model/extraction.ts';
import { endsOf, factKey, indexable } from '../model/fact-key.ts';
import { pointersOf, type RecordLabel } from '../model/records.ts';
import { release } from '../release.ts';
import { evidenceRows } from './evidence-rows.ts';
import { documentRows, filerRows, filingRow, knownSince, partsOf } from './filing-rows.ts';
import type { Value } from './graph-store.ts';
import { grouped, type Named, named } from './groups.ts';
import { type Place, thingRow } from './thing-rows.ts';
import { packed } from './told.ts';

export type Row = Record<string, Value>;

/** Rows of one label or type. */
export interface Group {
  /** What fills the placeholders of a statement, e.g. `{ from: 'Company', type: 'OWNS', to: 'Payload' }`. */
  names: Readonly<Record<string, string>>;
  rows: Row[];
}

/** Keys of facts, sorted. */
export interface Facts {
  relations: string[];
  records: string[];
}

export interface GraphRows {
  /** Properties of the `Filing` node. */
  filing: Row & { key: string };
  /** The filing as it was read, before any decision. */
  told: string;
  /** The company that filed it: one row, or none when the text does not say. */
  filer: Row[];
  documents: Row[];
  /** Things with the documents that mention them; groups `{ label }`. */
  things: Group[];
  /** Records with their properties and evidence; groups `{ label }`. */
  records: Group[];
  /** Edges between two things with their evidence; groups `{ from, type, to }`. */
  relations: Group[];
  /** Edges from a record to the things and records that its fields name; groups `{ from, type, to }`. */
  roles: Group[];
  /** The keys of all facts that the rows tell: what `Evidence.fact` holds. */
  facts: Facts;
  /** The decisions as which they leave the filing: keys with times, sorted. */
  decided: string[];
}

/**
 * Rows come in the order of their keys: two loaders that write at the same time then lock in the same order.
 *
 * @param read the filing as it was read
 * @param loadedAt when the filing is loaded, ISO 8601
 * @param decisions all that the graph holds: what goes in is the filing as they leave it
 * @param by the release that read the filing
 * @throws InvariantError when a fact names an id that the extraction lacks
 */
export function rowsOf(
  read: Extraction,
  loadedAt: string,
  decisions: readonly Decision[] = [],
  by = release,
): GraphRows {
  const extraction = withIndexableKeys(decided(read, decisions));
  const { entities, events } = extraction;
  const place = placeOf(extraction);
  const things = entities.map((entity) => named({ label: entity.type }, thingRow(entity, place)));
  const records = events.map((fact) => named({ label: fact.type }, recordRow(fact, place)));
  const relations = extraction.relations.map((fact) => relationRow(fact, place));
  const roles = events.flatMap((fact) => roleRows(fact, place));
  return {
    filing: filingRow(extraction, { loadedAt, release: by }),
    told: packed(read),
    filer: filerRows(extraction),
    documents: documentRows(extraction),
    things: grouped(things),
    records: grouped(records),
    relations: grouped(relations),
    roles: grouped(roles),
    facts: { relations: factsOf(relations), records: factsOf(records) },
    decided: decisions.map(({ key, at }) => `${key} ${at}`).sort(),
  };
}

const withIndexableKeys = (extraction: Extraction): Extraction => ({
  ...extraction,
  entities: extraction.entities.map((entity) => ({ ...entity, key: indexable(entity.key) })),
  events: extraction.events.map((record) => ({ ...record, key: indexable(record.key) })),
});

const placeOf = (extraction: Extraction): Place => ({
  text: extraction.text,
  document: extraction.document,
  known: knownSince(extraction.document),
  parts: partsOf(extraction),
  entities: new Map(extraction.entities.map((entity) => [entity.id, entity])),
  records: new Map(extraction.events.map((record) => [record.id, record])),
});

const factsOf = (rows: readonly Named[]): string[] =>
  [...new Set(rows.map(({ row }) => String(row.fact)))].sort();

function relationRow(fact: RelationFact, place: Place): Named {
  const [from, to] = endsOf(fact.type, entityOf(place, fact.subject), entityOf(place, fact.object));
  const key = factKey(fact, place.entities);
  const names = { from: from.type, type: fact.type, to: to.type };
  const said = { relation: fact.type, ...(fact.title === undefined ? {} : { title: fact.title }) };
  const evidence = evidenceRows(fact, key, place).map((row) => ({
    ...row,
    properties: { ...row.properties, ...said },
  }));
  return named(names, { from: from.key, to: to.key, fact: key, evidence });
}

function recordRow(fact: RecordFact, place: Place): Row {
  const key = factKey(fact, place.entities);
  return {
    key: fact.key,
    fact: key,
    properties: propertiesOf(fact),
    evidence: evidenceRows(fact, key, place),
  };
}

/** What a record says in itself; what it says by pointing is in `roleRows`. */
function propertiesOf(fact: RecordFact): Row {
  const { id, key, type, certainty, confidence, rule, evidence, ...fields } = fact;
  const { trigger, ...others } = { trigger: undefined, ...fields };
  const pointers = pointersOf(type);
  const plain = Object.entries(others).filter(
    ([field, value]) => value !== undefined && !pointers.has(field),
  );
  const flat = Object.entries({
    triggerKind: trigger?.kind,
    triggerText: trigger?.text,
    triggerPhase: trigger?.phase,
  }).filter(([, value]) => value !== undefined);
  return Object.fromEntries([...plain, ...flat]) as Row;
}

function roleRows(fact: RecordFact, place: Place): Named[] {
  const fields: Record<string, unknown> = { ...fact };
  return [...pointersOf(fact.type)].flatMap(([field, pointer]) =>
    [fields[field] ?? []].flat().map((id) => {
      const to = 'thing' in pointer ? entityOf(place, String(id)) : recordOf(place, String(id));
      return named({ from: fact.type, type: pointer.edge, to: to.type }, { from: fact.key, to: to.key });
    }),
  );
}

function entityOf({ entities }: Place, id: string): Entity {
  const entity = entities.get(id);
  if (!entity)
    throw new InvariantError('rows/entity', `A fact names the entity "${id}", which is not there.`);
  return entity;
}

function recordOf({ records }: Place, id: string): { type: RecordLabel; key: string } {
  const record = records.get(id);
  if (!record)
    throw new InvariantError('rows/record', `A fact names the record "${id}", which is not there.`);
  return record;
}
