/** The text of docs/model.md: the vocabulary of src/model as tables for a reader. */
import { z } from 'zod';
import { certainties, PartialDate } from '../../src/model/evidence.ts';
import {
  type Pointer,
  pointersOf,
  type RecordLabel,
  recordLabels,
  records,
} from '../../src/model/records.ts';
import { relation, relationTypes } from '../../src/model/relations.ts';
import { thingLabels, things } from '../../src/model/things.ts';
import { table } from './markdown-table.ts';

export const modelPage = (): string => `${sections().join('\n\n')}\n`;

const sections = (): string[] => [
  '# The model',
  'Made from `src/model` by `test/docs.test.ts`; edit that folder, not this page.\nHow it lies in the graph is in [graph.md](graph.md).',
  '![The model](model.svg)',
  '## Things',
  'Nodes that the text mentions, each with a `key`, a `name` and its `aliases`.',
  table(
    ['label', 'what it is'],
    thingLabels.map((label) => [code(label), things[label]]),
  ),
  '## Relations',
  'Edges between two things.',
  table(['type', 'from', 'to', 'what it says'], relationTypes.map(relationCells)),
  '## Records',
  `What happened, or was agreed. A record is a node; its fields are properties or edges, and each may be missing.\nRelations and records have a \`certainty\` (${certainties.join(', ')}) and a \`confidence\` from 0 to 1.`,
  ...recordLabels.flatMap((label) => [`### ${label}`, recordTable(label)]),
];

const code = (text: string) => `\`${text}\``;

function relationCells(type: (typeof relationTypes)[number]): string[] {
  const { from, to, symmetric, says } = relation(type);
  return [code(type), from.join(', '), to.join(', '), symmetric ? `${says} Symmetric, stored once.` : says];
}

/** What of JSON Schema the fields of records use. */
interface Schema {
  type?: string;
  enum?: string[];
  pattern?: string;
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
}

const jsonSchema = (schema: z.ZodType) => z.toJSONSchema(schema) as Schema;
const date = jsonSchema(PartialDate).pattern;

function recordTable(label: RecordLabel): string {
  const pointers = pointersOf(label);
  const fields = Object.entries(jsonSchema(records[label]).properties ?? {});
  const rows = fields.flatMap(([field, schema]) => {
    const pointer = pointers.get(field);
    if (pointer) return [[code(field), pointerType(pointer, schema), `edge ${code(pointer.edge)}`]];
    return propertyRows(field, schema);
  });
  return table(['field', 'what it holds', 'in the graph'], rows);
}

const pointerType = (pointer: Pointer, { type }: Schema): string => {
  const label = 'thing' in pointer ? pointer.thing : pointer.record;
  return type === 'array' ? `list of ${label}` : label;
};

/** A property can hold no object, so the parts of one are properties of their own, as `store/rows.ts` writes them. */
function propertyRows(field: string, schema: Schema): string[][] {
  const parts = Object.entries(schema.properties ?? {});
  if (parts.length === 0) return [[code(field), valueType(schema), `property ${code(field)}`]];
  return parts.map(([part, inner]) => [
    code(`${field}.${part}`),
    valueType(inner),
    `property ${code(field + part.charAt(0).toUpperCase() + part.slice(1))}`,
  ]);
}

function valueType(schema: Schema): string {
  const { type = '', items, description } = schema;
  if (items) return withNote(`list: ${valueType(items)}`, description);
  if (schema.enum) return withNote(schema.enum.join(', '), description);
  return withNote(schema.pattern === date ? 'date' : type, description);
}

const withNote = (type: string, note: string | undefined): string => (note ? `${type}: ${note}` : type);
