/** Leaves out what is true of everything, or too bare to be worth a node. */
import { lookUp } from '../lexicon/names.ts';
import type { Entity } from '../model/extraction.ts';
import { pointersOf } from '../model/records.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';
import { withoutBareSums, withoutSumsOfMilestones, withSumsOnce } from './told-twice.ts';
import { isPlain, isWhole } from './whole-records.ts';

interface Found {
  entities: ReadonlyMap<string, Entity>;
  relations: readonly RelationStatement[];
  records: readonly RecordStatement[];
  /** Elsewhere a payment must name both sides, and a deal its date and what became of it. */
  biotech: boolean;
}

/** So wide that it tells nothing of a drug. */
const everyDisease = /^(?:cancers?|diseases?|tumou?rs?|malignanc(?:y|ies))$/i;

export function worthKeeping({ entities, relations: told, records, biotech }: Found) {
  const modelled = withSumsOnce(withoutBareSums(records)).map((record) =>
    asModelled(withoutAids(record), entities),
  );
  const facts = withoutSumsOfMilestones(modelled).filter(
    (record) => isWhole(record) && (biotech || isPlain(record)),
  );
  const classes = new Set([...entities.values()].filter(isClass).map(({ id }) => id));
  const relations = withoutClassesBeside(told, classes);
  const carried = new Set(relations.filter(({ type }) => type === 'HAS_PAYLOAD').map(({ object }) => object));
  const dropped = new Set(
    [...entities.values()]
      .filter(
        (entity) =>
          (classes.has(entity.id) && !carried.has(entity.id)) ||
          (entity.type === 'Indication' && everyDisease.test(entity.name)),
      )
      .map(({ id }) => id),
  );
  return {
    entities: [...entities.values()].filter(({ id }) => !dropped.has(id)),
    relations: relations.filter(
      ({ subject, object, type }) =>
        !dropped.has(subject) && !dropped.has(object) && !(type === 'OWNS' && classes.has(object)),
    ),
    records: facts.map((record) => without(record, dropped)),
  };
}

/** What only tells tellings apart: all diseases of a trial and its name, who shares profits, a sum without its kind. */
function withoutAids(record: RecordStatement): RecordStatement {
  const fields = Object.entries(record.fields).filter(([name]) => !aids.has(name));
  return { ...record, fields: Object.fromEntries(fields) };
}

const aids: ReadonlySet<string> = new Set([
  'diseases',
  'trial',
  'unnamed',
  'between',
  'bare',
  'listed',
  'further',
  'ofRoyalties',
  'oneMore',
]);

/** "maytansinoid" names a class of payloads, not one. */
const isClass = ({ type, name }: Entity): boolean =>
  type === 'Payload' && lookUp('Payload', name)?.entry.fields.kind === 'class';

const without = (record: RecordStatement, dropped: ReadonlySet<string>): RecordStatement =>
  keepPointers(record, (id) => !dropped.has(id));

/** A field that names a thing names one that there is, and of the label that the model gives it. */
const asModelled = (record: RecordStatement, entities: Found['entities']): RecordStatement => {
  const pointers = pointersOf(record.type);
  return keepPointers(record, (id, field) => {
    const pointer = pointers.get(field);
    return !pointer || !('thing' in pointer) || entities.get(id)?.type === pointer.thing;
  });
};

/** The record without the ids that are not to be kept; a field that loses all of them goes. */
function keepPointers(
  record: RecordStatement,
  keep: (id: string, field: string) => boolean,
): RecordStatement {
  const pointers = pointersOf(record.type);
  const fields = Object.entries(record.fields).flatMap(([field, value]) => {
    if (!pointers.has(field)) return [[field, value] as const];
    if (!Array.isArray(value)) return keep(String(value), field) ? [[field, value] as const] : [];
    const kept = value.filter((id) => keep(String(id), field));
    return kept.length > 0 ? [[field, kept] as const] : [];
  });
  return { ...record, fields: Object.fromEntries(fields) };
}

/** Of a drug whose payload is named, "a maytansinoid" says no more. */
function withoutClassesBeside(
  relations: readonly RelationStatement[],
  classes: ReadonlySet<string>,
): RelationStatement[] {
  const isOf = ({ type, object }: RelationStatement) => type === 'HAS_PAYLOAD' && !classes.has(object);
  const named = new Set(relations.filter(isOf).map(({ subject }) => subject));
  return relations.filter(
    ({ type, subject, object }) => type !== 'HAS_PAYLOAD' || !classes.has(object) || !named.has(subject),
  );
}
