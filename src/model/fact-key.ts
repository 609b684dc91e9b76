/** What a fact is called: `Evidence.fact` in the graph, and what a person names it by. Pure. */
import { digest } from './digest.ts';
import type { Entity, RecordFact, RelationFact } from './extraction.ts';
import { relation } from './relations.ts';

/** The two ends as the graph stores them: those of a symmetric relation in the order of their keys. */
export function endsOf<E extends Pick<Entity, 'key'>>(
  type: RelationFact['type'],
  subject: E,
  object: E,
): [E, E] {
  return relation(type).symmetric && object.key < subject.key ? [object, subject] : [subject, object];
}

/**
 * @throws RangeError when an end of a relation is not among the entities
 * @example factKey(fact, entities) // 'Company:genentech DEVELOPS Compound:trastuzumabdm1', or 'Milestone:3f2a…'
 */
export function factKey(fact: RelationFact | RecordFact, entities: ReadonlyMap<string, Entity>): string {
  if (!('subject' in fact)) return `${fact.type}:${indexable(fact.key)}`;
  const [subject, object] = [entities.get(fact.subject), entities.get(fact.object)];
  if (!subject || !object) throw new RangeError(`${fact.subject} or ${fact.object} is no entity.`);
  const [from, to] = endsOf(fact.type, subject, object);
  return `${from.type}:${indexable(from.key)} ${fact.type} ${to.type}:${indexable(to.key)}`;
}

/** Neo4j indexes no more than about 8,000 bytes, and a relation's key holds two such keys. */
export const indexable = (key: string): string =>
  key.length <= 500 ? key : `${key.slice(0, 400)}#${digest(key, 32)}`;
