/** Names that a question was given and nothing in the graph has: an empty answer is then no answer. */
import { thingLabels } from '../model/things.ts';
import type { GraphStore, Value } from '../store/graph-store.ts';
import { render, statementOf } from '../store/statements.ts';
import { NameType, type Query } from './query.ts';

export interface UnknownName {
  name: string;
  /** What was looked for under that name. */
  type: NameType;
  /** All names that there are of that type. */
  known: string[];
}

/** @param values of the query's parameters */
export async function unknownNames(
  store: Pick<GraphStore, 'read'>,
  { parameters }: Pick<Query, 'parameters'>,
  values: Readonly<Record<string, Value>>,
): Promise<UnknownName[]> {
  const unknown: UnknownName[] = [];
  for (const parameter of parameters) {
    const type = NameType.safeParse(parameter.type).data;
    if (type === undefined) continue;
    const name = String(values[parameter.name]);
    const known = await namesOf(store, type);
    if (!known.some((other) => other.toLowerCase() === name.toLowerCase()))
      unknown.push({ name, type, known });
  }
  return unknown;
}

async function namesOf(store: Pick<GraphStore, 'read'>, type: NameType): Promise<string[]> {
  const statement = statementOf('names/of-label.cypher');
  const names: string[] = [];
  for (const label of type === 'Thing' ? thingLabels : [type]) {
    const { rows } = await store.read(render(statement, { label }));
    names.push(...rows.map(({ name }) => String(name)));
  }
  return [...new Set(names)];
}
