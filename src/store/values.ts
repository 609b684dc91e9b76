/** How the parts of a graph look in a result, whichever engine they come from. */
import type { Value } from './graph-store.ts';

type Properties = Record<string, Value>;

/** @example node(['Company'], { name: 'Genentech' }) // { _labels: ['Company'], name: 'Genentech' } */
export const node = (labels: string[], properties: Properties): Value => ({
  _labels: [...labels].sort(),
  ...sorted(properties),
});

/** @example relationship('OWNS', { confidence: 0.9 }) // { _type: 'OWNS', confidence: 0.9 } */
export const relationship = (type: string, properties: Properties): Value => ({
  _type: type,
  ...sorted(properties),
});

/** Nodes and relationships in the order in which the path meets them; one node more than relationships. */
export const path = (nodes: Value[], relationships: Value[]): Value => ({ nodes, relationships });

/** Engines differ in the order in which they give properties. */
const sorted = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
