/** Facts that a person rejected are left out; those accepted are certain. Pure. */
import type { Decision, FactDecision } from '../model/decision.ts';
import type { Entity, Extraction, RecordFact, RelationFact } from '../model/extraction.ts';
import { factKey } from '../model/fact-key.ts';
import { mainKey } from '../model/record-key.ts';
import { fieldsOf, mergedInto, thingKey } from './merged.ts';

export function judged(extraction: Extraction, decisions: readonly Decision[]): Extraction {
  const about = decisions.filter((decision): decision is FactDecision => 'fact' in decision);
  if (about.length === 0) return extraction;
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const verdict = verdictOf(about, mergedInto(decisions), entities);
  const keep = <F extends RelationFact | RecordFact>(facts: readonly F[]): F[] =>
    facts.flatMap((fact) => {
      const said = verdict(fact);
      if (said === 'rejected') return [];
      return [said === 'accepted' ? { ...fact, confidence: 1 } : fact];
    });
  const events = keep(extraction.events);
  const left = new Set(events.map(({ id }) => id));
  return {
    ...extraction,
    relations: keep(extraction.relations),
    events: events.map((fact) => unlinked(fact, left)),
  };
}

/** A record that was under a rejected agreement is under none. */
function unlinked(fact: RecordFact, left: ReadonlySet<string>): RecordFact {
  if (!('agreement' in fact) || fact.agreement === undefined || left.has(fact.agreement)) return fact;
  const { agreement, ...rest } = fact;
  return rest;
}

/**
 * A relation is known again by its ends. A record is by its key, or, since another release may read a detail more, by
 * the sentence that told it and what it is about.
 */
function verdictOf(
  decisions: readonly FactDecision[],
  into: ReadonlyMap<string, string>,
  entities: ReadonlyMap<string, Entity>,
) {
  const byFact = new Map(decisions.map((decision) => [renamedFact(decision.fact, into), decision]));
  const keyOf = (id: string) => {
    const entity = entities.get(id);
    return entity ? thingKey(entity) : id;
  };
  const bySentence = new Map(
    decisions.flatMap((decision) =>
      decision.main === undefined
        ? []
        : decision.quotes.map((quote) => [`${decision.main} ${quote}`, decision]),
    ),
  );
  return (fact: RelationFact | RecordFact): FactDecision['verdict'] | undefined => {
    const exact = byFact.get(factKey(fact, entities));
    if (exact || 'subject' in fact) return exact?.verdict;
    const main = mainKey(fact.type, fieldsOf(fact, keyOf));
    const places = fact.evidence.map(({ quote }) => bySentence.get(`${main} ${quote}`));
    return places.find((decision) => decision !== undefined)?.verdict;
  };
}

/** A relation's key holds those of its ends, and these may have been merged since. */
function renamedFact(fact: string, into: ReadonlyMap<string, string>): string {
  const [, from = '', type = '', to = ''] = /^(.*) ([A-Z_]+) (.*)$/s.exec(fact) ?? [];
  if (type === '') return fact;
  return `${into.get(from) ?? from} ${type} ${into.get(to) ?? to}`;
}
