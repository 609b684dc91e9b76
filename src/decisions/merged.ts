/** Things that a person says are one become one, with all that is told of them. Pure. */
import type { Decision, ThingKey } from '../model/decision.ts';
import { certainties, type Span } from '../model/evidence.ts';
import type { Entity, Evidence, Extraction, RecordFact, RelationFact } from '../model/extraction.ts';
import { recordKey } from '../model/record-key.ts';
import { pointersOf } from '../model/records.ts';
import { relation } from '../model/relations.ts';

export const thingKey = ({ type, key }: Pick<Entity, 'type' | 'key'>): ThingKey => `${type}:${key}`;

/**
 * For each thing that was merged, what it is now: of all that are one, the first by alphabet, so that the order of
 * the decisions does not matter.
 */
export function mergedInto(decisions: readonly Decision[]): Map<ThingKey, ThingKey> {
  const into = new Map<ThingKey, ThingKey>();
  const rootOf = (key: ThingKey): ThingKey => {
    const next = into.get(key);
    return next === undefined ? key : rootOf(next);
  };
  for (const decision of decisions) {
    if (decision.verdict !== 'same') continue;
    const [first, second] = decision.things.map(rootOf).sort();
    if (first !== undefined && second !== undefined && first !== second) into.set(second, first);
  }
  return new Map([...into.keys()].map((key) => [key, rootOf(key)]));
}

export function merged(extraction: Extraction, decisions: readonly Decision[]): Extraction {
  const into = mergedInto(decisions);
  const changed = extraction.entities.filter((entity) => into.has(thingKey(entity)));
  if (changed.length === 0) return extraction;
  const entities = new Map<ThingKey, Entity>();
  const ids = new Map<string, string>();
  for (const entity of extraction.entities) {
    const key = into.get(thingKey(entity)) ?? thingKey(entity);
    const earlier = entities.get(key);
    ids.set(entity.id, earlier?.id ?? entity.id);
    entities.set(
      key,
      earlier ? united(earlier, entity) : { ...entity, key: key.slice(entity.type.length + 1) },
    );
  }
  const now = (id: string) => ids.get(id) ?? id;
  return {
    ...extraction,
    entities: [...entities.values()],
    relations: relationsOf(extraction.relations, now),
    events: recordsOf(extraction, [...entities.values()], now),
  };
}

const united = (one: Entity, other: Entity): Entity => ({
  ...one,
  aliases: [...new Set([...one.aliases, other.name, ...other.aliases])].filter((name) => name !== one.name),
  mentions: [...one.mentions, ...other.mentions].sort(byPlace),
});

/** What was told between two things that are one is told of nothing. */
function relationsOf(facts: readonly RelationFact[], now: (id: string) => string): RelationFact[] {
  const found = new Map<string, RelationFact>();
  for (const fact of facts) {
    const told = { ...fact, subject: now(fact.subject), object: now(fact.object) };
    if (told.subject === told.object) continue;
    const ends = [told.subject, told.object];
    const id = JSON.stringify([told.type, ...(relation(told.type).symmetric ? ends.sort() : ends)]);
    const earlier = found.get(id);
    found.set(id, earlier ? together(earlier, told) : told);
  }
  return [...found.values()];
}

function recordsOf(
  { events, document }: Extraction,
  entities: readonly Entity[],
  now: (id: string) => string,
): RecordFact[] {
  const keys = new Map(entities.map((entity) => [entity.id, thingKey(entity)]));
  const found = new Map<string, RecordFact>();
  const records = new Map<string, string>();
  for (const fact of events) {
    const told = renamed(fact, now);
    const fields = fieldsOf(told, (id) => keys.get(id) ?? id);
    const key = recordKey(told.type, fields, [document.key, told.id]);
    const earlier = found.get(`${told.type} ${key}`);
    records.set(told.id, earlier?.id ?? told.id);
    found.set(`${told.type} ${key}`, earlier ? together(earlier, told) : { ...told, key });
  }
  return [...found.values()].map((fact) => renamed(fact, (id) => records.get(id) ?? id));
}

/** A record with other ids in the fields that point. */
function renamed<F extends RecordFact>(fact: F, now: (id: string) => string): F {
  const fields: Record<string, unknown> = { ...fact };
  for (const field of pointersOf(fact.type).keys()) {
    const value = fields[field];
    if (typeof value === 'string') fields[field] = now(value);
    if (Array.isArray(value)) fields[field] = [...new Set(value.map((id) => now(String(id))))];
  }
  return fields as F;
}

/** The fields that a record's key is made of, as `reconcile` makes it: all but the deal, with things by label and key. */
export function fieldsOf(fact: RecordFact, keyOf: (id: string) => string): Record<string, unknown> {
  const { id, key, type, certainty, confidence, rule, evidence, ...told } = renamed(fact, keyOf);
  const { agreement, ...fields } = { agreement: undefined, ...told };
  return fields;
}

/** Two tellings of one fact: the surer one, with the evidence of both, each place with its own certainty and rule. */
function together<F extends RelationFact | RecordFact>(one: F, other: F): F {
  const [first, second] = [one, other].sort((a, b) => rank(a) - rank(b)) as [F, F];
  const evidence = [first, second].flatMap((fact) => fact.evidence.map((place) => spelledOut(place, fact)));
  const places = new Map(evidence.map((place) => [`${place.start} ${place.end} ${place.rule}`, place]));
  return {
    ...first,
    confidence: Math.max(one.confidence, other.confidence),
    evidence: [...places.values()].sort(byPlace),
  };
}

const rank = ({ certainty }: { certainty: RelationFact['certainty'] }) => certainties.indexOf(certainty);

const spelledOut = (place: Evidence, { certainty, rule }: RelationFact | RecordFact): Evidence => ({
  ...place,
  certainty: place.certainty ?? certainty,
  rule: place.rule ?? rule,
});

const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
