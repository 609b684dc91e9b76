/**
 * How near an extraction comes to the gold: precision, recall and F1 of entities, of relations, and of the slots of
 * records. What the gold does not list and the program finds counts against precision.
 */
import type { Entity, Extraction, RelationFact } from '../model/extraction.ts';
import { relation } from '../model/relations.ts';
import { assign } from './assign.ts';
import type { ScoreError } from './describe.ts';
import { scoreEvents } from './events.ts';
import type { Gold, GoldRelation } from './gold.ts';
import { type GoldEntity, goldEntities, isEntity, type Means, nameReader } from './names.ts';
import { type Count, sum, type Tally, tally } from './tally.ts';

export interface Score {
  entities: Tally;
  relations: Tally;
  /** Over slots, not over records. */
  events: Tally;
}

/** A fact that the program found, with what it held it worth, and whether the gold has it. */
export interface Held {
  confidence: number;
  right: boolean;
}

export interface DocumentScore extends Score {
  errors: ScoreError[];
  /** Relations and records; what the gold leaves open is not among them. */
  held: Held[];
}

export function scoreDocument(gold: Gold, extraction: Extraction): DocumentScore {
  const means = nameReader(gold, extraction.entities);
  const entities = scoreEntities(gold, extraction);
  const relations = scoreRelations(gold, extraction, means);
  const events = scoreEvents(gold, extraction, means);
  return {
    entities: tally(entities.count),
    relations: tally(relations.count),
    events: tally(events.count),
    errors: [...entities.errors, ...relations.errors, ...events.errors],
    held: [...relations.held, ...events.held],
  };
}

/** The micro average over documents. */
export const totalScore = (scores: readonly Score[]): Score => ({
  entities: sum(scores.map(({ entities }) => entities)),
  relations: sum(scores.map(({ relations }) => relations)),
  events: sum(scores.map(({ events }) => events)),
});

interface Scored {
  count: Count;
  errors: ScoreError[];
}

function scoreEntities(gold: Gold, { entities, text }: Extraction): Scored {
  const optional = goldEntities(gold.optional.entities);
  const { count, missing, wrong } = compare<GoldEntity, Entity>(
    goldEntities(gold.entities),
    entities,
    isEntity,
    (found) => optional.some((one) => isEntity(one, found)),
  );
  const quote = ({ mentions: [first] }: Entity) => first && text.slice(first.start, first.end);
  return {
    count,
    errors: [
      ...missing.map((one) => error('entity', 'missing', `${one.type} "${one.name}"`)),
      ...wrong.map((one) => error('entity', 'wrong', `${one.type} "${one.name}"`, quote(one))),
    ],
  };
}

function scoreRelations(gold: Gold, extraction: Extraction, means: Means): Scored & { held: Held[] } {
  const isRelation = ([from, type, to]: GoldRelation, found: RelationFact) =>
    type === found.type &&
    ((means(from, found.subject) && means(to, found.object)) ||
      (relation(type).symmetric === true && means(from, found.object) && means(to, found.subject)));
  const { count, missing, right, wrong } = compare(
    gold.relations,
    extraction.relations.filter(({ certainty }) => certainty !== 'negated'),
    isRelation,
    (found) => gold.optional.relations.some((one) => isRelation(one, found)),
  );
  const name = (id: string) => extraction.entities.find((entity) => entity.id === id)?.name ?? id;
  const says = ({ subject, type, object }: RelationFact) => `${name(subject)} ${type} ${name(object)}`;
  return {
    count,
    held: [...heldAs(true, right), ...heldAs(false, wrong)],
    errors: [
      ...missing.map((one) => error('relation', 'missing', one.join(' '))),
      ...wrong.map((one) => error('relation', 'wrong', says(one), one.evidence[0]?.quote)),
    ],
  };
}

/** Lays found beside gold one to one; a found one that is left over is wrong, unless it is optional. */
function compare<G, F>(
  gold: readonly G[],
  found: readonly F[],
  matches: (gold: G, found: F) => boolean,
  isOptional: (found: F) => boolean,
) {
  const partners = assign(gold.map((one) => found.map((other) => (matches(one, other) ? 1 : 0))));
  const missing = gold.filter((_, row) => partners[row] === undefined);
  const wrong = found.filter((one, column) => !partners.includes(column) && !isOptional(one));
  const right = found.filter((_, column) => partners.includes(column));
  const count = { expected: gold.length, found: right.length + wrong.length, right: right.length };
  return { count, missing, right, wrong };
}

const heldAs = (right: boolean, facts: readonly { confidence: number }[]): Held[] =>
  facts.map(({ confidence }) => ({ confidence, right }));

const error = (
  part: ScoreError['part'],
  kind: ScoreError['kind'],
  what: string,
  quote?: string,
): ScoreError => ({
  part,
  kind,
  what,
  quote,
});
