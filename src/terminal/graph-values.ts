/** Nodes, relationships and paths in words: a person sees what they are, not how the result spells them. */
import type { Value } from '../store/graph-store.ts';

type Map = { [key: string]: Value };

/** What of a node tells it from others, for a label that has no names. */
const telling = ['date', 'status', 'kind', 'triggerText', 'amount', 'currency', 'phase', 'number', 'quote'];

/**
 * @returns nothing for a map that is no part of a graph
 * @example graphValue({ _labels: ['Company'], key: 'genentech', name: 'Genentech' }) // '(Company Genentech)'
 */
export function graphValue(value: Map): string | undefined {
  const { _labels, _type, nodes, relationships } = value;
  if (Array.isArray(_labels)) return `(${[..._labels, told(value)].filter(Boolean).join(' ')})`;
  if (typeof _type === 'string') return `[${_type}]`;
  if (!Array.isArray(nodes) || !Array.isArray(relationships)) return undefined;
  const steps = nodes.flatMap((node, at) => [relationships[at - 1], node]).filter(isMap);
  return steps.map((step) => graphValue(step) ?? '').join('–');
}

const isMap = (value: Value | undefined): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function told({ name, ...properties }: Map): string {
  if (typeof name === 'string') return name;
  const values = telling.flatMap((property) => properties[property] ?? []);
  return (values.length > 0 ? values.slice(0, 4) : [properties.key ?? '']).map(String).join(', ');
}
