/** Leaves out what is true of everything, or too bare to be worth a node. */
import { lookUp } from '../lexicon/names.ts';
import type { Entity } from '../model/extraction.ts';
import { pointersOf } from '../model/records.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';

interface Found {
  entities: ReadonlyMap<string, Entity>;
  relations: readonly RelationStatement[];
  records: readonly RecordStatement[];
  /** Elsewhere a payment must name both sides, and a deal its date and what became of it. */
  biotech: boolean;
}

/** So wide that it tells nothing of a drug. */
const everyDisease = /^(?:cancers?|diseases?|tumou?rs?|malignanc(?:y|ies))$/i;

export function worthKeeping({ entities, relations, records, biotech }: Found) {
  const facts = records
    .filter((record) => !isToldByKind(record, records))
    .map((record) => asModelled(withoutDiseases(record), entities))
    .filter((record, _, all) => !isToldAsMilestone(record, all) && !isBareMilestone(record, all))
    .filter((record) => isWhole(record) && (biotech || isPlain(record)));
  const classes = new Set([...entities.values()].filter(isClass).map(({ id }) => id));
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

/** Told with all that a filing of another trade needs, so that it is no matter of reading. */
function isPlain({ type, fields }: RecordStatement): boolean {
  if (type === 'Agreement') return fields.date !== undefined && fields.status !== undefined;
  const isPayment = type === 'Payment' || type === 'Milestone';
  return (
    !isPayment || (fields.payer !== undefined && fields.payee !== undefined && fields.amount !== undefined)
  );
}

/** One sum told as a total and as what milestones may bring is the milestones'. */
const isToldAsMilestone = ({ type, fields }: RecordStatement, all: readonly RecordStatement[]): boolean =>
  type === 'Payment' &&
  fields.kind === 'total' &&
  all.some(
    (other) =>
      other.type === 'Milestone' &&
      isWhole(other) &&
      other.fields.amount === fields.amount &&
      other.fields.currency === fields.currency,
  );

/** A sum that no word tells the kind of, where another telling of it does. */
const isToldByKind = (record: RecordStatement, all: readonly RecordStatement[]): boolean =>
  record.fields.bare === true &&
  all.some(
    (other) =>
      other !== record &&
      !other.fields.bare &&
      other.fields.amount === record.fields.amount &&
      other.fields.currency === record.fields.currency,
  );

/** A milestone without its sum, beside one between the same firms that has it and stands where it does. */
const isBareMilestone = ({ type, fields }: RecordStatement, all: readonly RecordStatement[]): boolean =>
  type === 'Milestone' &&
  fields.amount === undefined &&
  all.some(
    (other) =>
      other.type === 'Milestone' &&
      other.fields.amount !== undefined &&
      ['status', 'payer', 'payee'].every((field) => other.fields[field] === fields[field]) &&
      (fields.compound === undefined || other.fields.compound === fields.compound),
  );
/** What only tells tellings apart: all diseases of a trial and its name, who shares profits, a sum without its kind. */
function withoutDiseases(record: RecordStatement): RecordStatement {
  const { diseases: _, trial: __, unnamed: ___, between: ____, bare: _____, ...fields } = record.fields;
  return { ...record, fields };
}

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

/** Two firms named beside a drug are no deal yet: one of these is told of it. */
const dealWords = ['kinds', 'status', 'date', 'licensor', 'licensee', 'exclusive', 'territory', 'field'];

/** An event of no drug, a payment of no sum between nobody, a deal of one party say too little to be a fact. */
function isWhole({ type, fields, certainty }: RecordStatement): boolean {
  if (certainty === 'negated') return false;
  switch (type) {
    case 'ClinicalEvent':
    case 'RegulatoryEvent':
      return fields.compound !== undefined;
    case 'Agreement':
      return (
        Array.isArray(fields.parties) &&
        fields.parties.length >= 2 &&
        (dealWords.some((field) => fields[field] !== undefined) || isJoint(fields.compounds))
      );
    case 'Milestone':
      return fields.amount === undefined
        ? fields.payer !== undefined && fields.payee !== undefined
        : fields.payer !== undefined || fields.payee !== undefined;
    case 'Payment':
      return isWholePayment(fields);
  }
}

/** A trial of two drugs together is a deal of its own. */
const isJoint = (compounds: unknown): boolean => Array.isArray(compounds) && compounds.length === 2;

/** Kinds of payment that say something without their sum. */
const sumless = ['royalty', 'upfront', 'profit share'];
/** Kinds that do where both sides are known. */
const sumlessBetween = ['research', 'equity', 'option', 'fee'];

function isWholePayment({ kind, payer, payee, amount, rate }: RecordStatement['fields']): boolean {
  if (kind === 'profit share' && rate !== undefined) return true;
  if (payer === undefined && payee === undefined) return false;
  if (kind === 'transfer price' && rate !== undefined) return true;
  if (amount !== undefined || sumless.includes(String(kind))) return true;
  return payer !== undefined && payee !== undefined && sumlessBetween.includes(String(kind));
}
