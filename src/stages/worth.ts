/** Leaves out what is true of everything, or too bare to be worth a node. */
import { lookUp } from '../lexicon/names.ts';
import type { Entity } from '../model/extraction.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';

interface Found {
  entities: ReadonlyMap<string, Entity>;
  relations: readonly RelationStatement[];
  records: readonly RecordStatement[];
  /** Elsewhere a payment must name both sides. */
  biotech: boolean;
}

/** So wide that it tells nothing of a drug. */
const everyDisease = /^(?:cancers?|diseases?|tumou?rs?|malignanc(?:y|ies))$/i;

export function worthKeeping({ entities, relations, records, biotech }: Found) {
  const facts = records.filter(
    (record) =>
      isWhole(record) &&
      (biotech ||
        (record.fields.payer !== undefined && record.fields.payee !== undefined) ||
        !isPayment(record)),
  );
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

const isPayment = ({ type }: RecordStatement): boolean => type === 'Payment' || type === 'Milestone';

/** "maytansinoid" names a class of payloads, not one. */
const isClass = ({ type, name }: Entity): boolean =>
  type === 'Payload' && lookUp('Payload', name)?.entry.fields.kind === 'class';

function without(record: RecordStatement, dropped: ReadonlySet<string>): RecordStatement {
  const fields = Object.fromEntries(
    Object.entries(record.fields).filter(([, value]) => !dropped.has(String(value))),
  );
  return { ...record, fields };
}

/** An event of no drug, a payment of no sum between nobody, a deal of one party say too little to be a fact. */
function isWhole({ type, fields, certainty }: RecordStatement): boolean {
  if (certainty === 'negated') return false;
  switch (type) {
    case 'ClinicalEvent':
    case 'RegulatoryEvent':
      return fields.compound !== undefined;
    case 'Agreement':
      return Array.isArray(fields.parties) && fields.parties.length >= 2;
    case 'Milestone':
      return fields.payer !== undefined || fields.payee !== undefined;
    case 'Payment':
      return (
        (fields.payer !== undefined || fields.payee !== undefined) &&
        (fields.amount !== undefined || ['royalty', 'upfront', 'profit share'].includes(String(fields.kind)))
      );
  }
}
