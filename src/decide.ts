/** A person's decisions: kept in the graph, and at once in every filing that they change. */
import { decided } from './decisions/decided.ts';
import { fieldsOf, mergedInto, thingKey } from './decisions/merged.ts';
import { QueryError } from './errors.ts';
import { type Decision, decisionKey, FactDecision, PairDecision, type ThingKey } from './model/decision.ts';
import type { Entity, Extraction } from './model/extraction.ts';
import { factKey } from './model/fact-key.ts';
import { mainKey } from './model/record-key.ts';
import { pointersOf } from './model/records.ts';
import { decisionsIn, filingIn, filingsAbout, filingsTelling } from './store/decisions.ts';
import type { GraphStore, Reader } from './store/graph-store.ts';
import { rowsOf } from './store/rows.ts';

/** Two things of one label. */
export function pairDecision(
  verdict: PairDecision['verdict'],
  pair: readonly [ThingKey, ThingKey],
  at: string,
  because?: string,
): PairDecision {
  const things = [...pair].sort();
  return PairDecision.parse({ key: decisionKey(...things), verdict, things, at, because });
}

/** @throws QueryError when no filing tells the fact */
export async function factDecision(
  store: GraphStore,
  { verdict, fact, at, because }: Pick<FactDecision, 'verdict' | 'fact' | 'at' | 'because'>,
): Promise<FactDecision> {
  const decisions = await decisionsIn(store);
  const keys = await filingsTelling(store, fact);
  const filings = await Promise.all(keys.map((key) => filingIn(store, key)));
  const places = filings.flatMap(({ extraction }) => factIn(decided(extraction, decisions), fact) ?? []);
  const [first] = places;
  if (!first) throw new QueryError('decision/fact', `No filing of the graph tells a fact "${fact}".`);
  const quotes = [...new Set(places.flatMap((place) => place.quotes))].sort();
  return FactDecision.parse({ ...first, key: decisionKey(fact), verdict, fact, at, because, quotes });
}

function factIn(
  extraction: Extraction,
  key: string,
): Pick<FactDecision, 'main' | 'quotes' | 'things'> | undefined {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const fact = [...extraction.relations, ...extraction.events].find(
    (each) => factKey(each, entities) === key,
  );
  if (!fact) return undefined;
  const quotes = fact.evidence.map(({ quote }) => quote);
  if ('subject' in fact) return { quotes, things: keysOf([fact.subject, fact.object], entities) };
  const fields: Record<string, unknown> = { ...fact };
  const pointed = [...pointersOf(fact.type)].flatMap(([field]) => [fields[field] ?? []].flat().map(String));
  const name = (id: string) => keysOf([id], entities)[0] ?? id;
  return { quotes, main: mainKey(fact.type, fieldsOf(fact, name)), things: keysOf(pointed, entities) };
}

const keysOf = (ids: readonly string[], entities: ReadonlyMap<string, Entity>): ThingKey[] =>
  [...new Set(ids.flatMap((id) => entities.get(id) ?? []).map(thingKey))].sort();

/**
 * Keeps a decision, or withdraws it, and writes anew every filing that it changes, all in one transaction.
 *
 * @returns how many filings were written anew
 */
export const decide = (store: GraphStore, decision: Decision, kept: boolean): Promise<number> =>
  store.decide(decision, kept, async (graph) => {
    const earlier = await decisionsIn(graph);
    const others = earlier.filter(({ key }) => key !== decision.key);
    const decisions = kept ? [...others, decision] : others;
    const changed = await filingsChangedBy(graph, decision, { earlier, decisions });
    return changed.map((key) => async () => {
      const { extraction, loadedAt, release } = await filingIn(graph, key);
      return rowsOf(extraction, loadedAt, decisions, release);
    });
  });

/** All that mention one of a pair; of a fact, all that mention everything that it names, under the names of now. */
async function filingsChangedBy(
  graph: Reader,
  decision: Decision,
  { earlier, decisions }: Record<'earlier' | 'decisions', readonly Decision[]>,
): Promise<string[]> {
  const touched = [decision, earlier.find(({ key }) => key === decision.key)];
  if (touched.every((each) => each?.verdict === 'different' || !each)) return [];
  const [into, before] = [mergedInto(decisions), mergedInto(earlier)];
  const names = decision.things.map((thing) => [thing, into.get(thing) ?? thing, before.get(thing) ?? thing]);
  const about: Set<string>[] = [];
  for (const keys of names) about.push(new Set(await filingsAbout(graph, [...new Set(keys)])));
  const any = new Set(about.flatMap((filings) => [...filings]));
  if (!('fact' in decision)) return [...any].sort();
  return [...any].filter((key) => about.every((filings) => filings.has(key))).sort();
}
