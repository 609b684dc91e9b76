/** Names that a question was given and nothing in the graph has: an empty answer is then no answer. */
import { search } from '../search.ts';
import { filingsTelling } from '../store/decisions.ts';
import { filingsCalled } from '../store/filings.ts';
import type { GraphStore, Value } from '../store/graph-store.ts';
import { type Query, Sought } from './query.ts';

export interface UnknownName {
  name: string;
  /** What was looked for under that name. */
  type: Sought;
  /** Names of things of that type that may have been meant, the best first; none of filings and facts. */
  near: string[];
}

/** A person reads no more than this in one line. */
const most = 3;

/** Things of other types are found beside those that are asked for. */
const searched = 50;

/** @param values of the query's parameters */
export async function unknownNames(
  store: GraphStore,
  { parameters }: Pick<Query, 'parameters'>,
  values: Readonly<Record<string, Value>>,
): Promise<UnknownName[]> {
  const unknown: UnknownName[] = [];
  for (const parameter of parameters) {
    const type = Sought.safeParse(parameter.type).data;
    if (type === undefined) continue;
    const name = String(values[parameter.name]);
    const near = await nearTo(store, type, name);
    if (near !== 'there') unknown.push({ name, type, near });
  }
  return unknown;
}

async function nearTo(store: GraphStore, type: Sought, name: string): Promise<string[] | 'there'> {
  if (type === 'Filing') return (await filingsCalled(store, name)).length > 0 ? 'there' : [];
  if (type === 'Fact') return (await filingsTelling(store, name)).length > 0 ? 'there' : [];
  const hits = (await search(store, name, searched)).filter(
    ({ label }) => type === 'Thing' || label === type,
  );
  // As the questions compare: in any case, and otherwise letter by letter.
  const names = hits.flatMap((hit) => [hit.name, ...hit.aliases]);
  if (names.some((other) => other.toLowerCase() === name.toLowerCase())) return 'there';
  return [...new Set(hits.map(({ matched }) => matched))].slice(0, most);
}
