/** The answer of a question as a graph: what Neo4j Browser draws, as JSON for other programs that draw. */
import { z } from 'zod';
import type { GraphStore, Parameters, Value } from '../store/graph-store.ts';
import { statementOf } from '../store/statements.ts';
import type { GraphForm } from './query.ts';

type Properties = Record<string, unknown>;

export interface Drawing {
  /** Each once, in the order in which the paths meet them; `id` is label and key. */
  nodes: { id: string; labels: string[]; properties: Properties }[];
  /** Each once; `from` and `to` are ids of nodes. */
  relationships: { type: string; from: string; to: string; properties: Properties }[];
}

const Node = z.looseObject({ _labels: z.array(z.string()), key: z.string() });
const Relationship = z.looseObject({ _type: z.string() });
const Parts = z.object({
  nodes: z.array(Node),
  relationships: z.array(Relationship),
  starts: z.array(z.string()),
  ends: z.array(z.string()),
});

/** @throws QueryError when the store refuses the statement */
export async function drawingOf(
  store: Pick<GraphStore, 'read'>,
  { statement }: Pick<GraphForm, 'statement'>,
  parameters: Parameters,
): Promise<Drawing> {
  const whole = statementOf('drawings/parts-of-paths.cypher').replace('<paths>', () => statement);
  const { rows } = await store.read(whole, parameters);
  return drawn(rows);
}

/** @param rows one for each path */
function drawn(rows: readonly Record<string, Value>[]): Drawing {
  const nodes = new Map<string, Drawing['nodes'][number]>();
  const relationships = new Map<string, Drawing['relationships'][number]>();
  for (const row of rows) {
    const parts = Parts.parse(row);
    for (const { _labels: labels, ...properties } of parts.nodes) {
      const id = `${labels[0]}:${properties.key}`;
      nodes.set(id, { id, labels, properties });
    }
    for (const [at, { _type: type, ...properties }] of parts.relationships.entries()) {
      const [from = '', to = ''] = [parts.starts[at], parts.ends[at]];
      relationships.set(JSON.stringify([from, type, to]), { type, from, to, properties });
    }
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}
