/** What a graph holds, counted. */
import type { GraphStore, Value } from './store/graph-store.ts';
import { statementOf } from './store/statements.ts';

export interface Stats {
  filings: number;
  /** Dates of the earliest and of the latest filing, ISO 8601; null where none has one. */
  first: Value;
  last: Value;
  /** Nodes by label, relationships by type. */
  nodes: Map<string, number>;
  relationships: Map<string, number>;
}

/** @throws StoreError when the store does not answer */
export async function statsOf(store: GraphStore): Promise<Stats> {
  const ask = async (name: string) => (await store.read(statementOf(`stats/${name}.cypher`))).rows;
  const [filings, nodes, relationships] = [
    await ask('filings'),
    await ask('nodes'),
    await ask('relationships'),
  ];
  return {
    filings: Number(filings[0]?.filings ?? 0),
    first: filings[0]?.first ?? null,
    last: filings[0]?.last ?? null,
    nodes: new Map(nodes.map(({ label, count }) => [String(label), Number(count)])),
    relationships: new Map(relationships.map(({ type, count }) => [String(type), Number(count)])),
  };
}
