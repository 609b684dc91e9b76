/** Merges the tellings of each relation, and drops what the model does not allow. */
import type { Entity } from '../model/extraction.ts';
import { relation } from '../model/relations.ts';
import { joinEvidence, type RelationStatement, stronger } from './statement.ts';

export function mergeRelations(
  statements: readonly RelationStatement[],
  entities: ReadonlyMap<string, Entity>,
): RelationStatement[] {
  const merged = new Map<string, RelationStatement>();
  for (const each of statements) {
    if (!allowed(each, entities)) continue;
    const statement = ordered(each);
    const key = `${statement.type} ${statement.subject} ${statement.object}`;
    const known = merged.get(key);
    merged.set(key, known ? join(known, statement) : statement);
  }
  return [...merged.values()];
}

/** Ends have the labels that the model gives, and differ. */
function allowed(
  { type, subject, object }: RelationStatement,
  entities: ReadonlyMap<string, Entity>,
): boolean {
  const { from, to } = relation(type);
  const [a, b] = [entities.get(subject), entities.get(object)];
  return a !== undefined && b !== undefined && a !== b && from.includes(a.type) && to.includes(b.type);
}

/** A symmetric relation is stored once, its ends in the order of their ids. */
function ordered(statement: RelationStatement): RelationStatement {
  const { type, subject, object } = statement;
  const turn = relation(type).symmetric === true && subject > object;
  return turn ? { ...statement, subject: object, object: subject } : statement;
}

const join = (a: RelationStatement, b: RelationStatement): RelationStatement => {
  const best = stronger(a.certainty, b.certainty);
  return {
    ...(a.certainty === best ? a : b),
    confidence: Math.max(a.confidence, b.confidence),
    evidence: joinEvidence(a.evidence, b.evidence),
    ...((a.title ?? b.title) ? { title: a.title ?? b.title ?? '' } : {}),
  };
};
