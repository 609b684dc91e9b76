/** All that a graph holds, in an order that does not depend on the engine. */
import type { GraphStore, Value } from '../../src/store/graph-store.ts';

export interface Snapshot {
  nodes: Value[];
  /** `[key of the first end, relationship, key of the second]` */
  relationships: Value[];
}

/** Load times are left out, as the one thing that may differ when a filing is loaded again, and the graph's release. */
export async function snapshotOf(store: GraphStore): Promise<Snapshot> {
  const nodes = await store.read('MATCH (n) WHERE NOT n:Migration RETURN n');
  const edges = await store.read('MATCH (a)-[r]->(b) RETURN [a.key, r, b.key] AS r');
  return {
    nodes: sorted(nodes.rows.map(({ n }) => withoutLoadTime(n ?? null))),
    relationships: sorted(edges.rows.map(({ r }) => r ?? null)),
  };
}

const withoutLoadTime = (node: Value): Value => {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return node;
  const { loadedAt, ...rest } = node;
  return rest;
};

const sorted = (values: Value[]): Value[] =>
  values.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
