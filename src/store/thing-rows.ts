/** The row of a thing: its names, which documents mention it, and what it was called when. */
import { gathered } from '../gathered.ts';
import type { Entity, FilingSummary, RecordFact } from '../model/extraction.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { ThingLabel } from '../model/things.ts';
import { documentAt, type Part, undated } from './filing-rows.ts';
import type { Row } from './rows.ts';

/** What the rows of one filing are made from. */
export interface Place {
  text: string;
  document: FilingSummary;
  /** Since when it could be known. */
  known: string;
  parts: Part[];
  entities: ReadonlyMap<string, Entity>;
  records: ReadonlyMap<string, RecordFact>;
}

export function thingRow(entity: Entity, { parts, text, known }: Place): Row {
  const byDocument = gathered(entity.mentions, ({ start }) => documentAt(parts, start).key);
  const mentions = [...byDocument].map(([document, spans]) => ({
    document,
    count: spans.length,
    called: calledMost(
      entity,
      spans.map(({ start, end }) => text.slice(start, end)),
    ),
  }));
  const aliases = [...new Set(entity.aliases)].filter((alias) => alias !== entity.name).sort();
  const told = known === undated ? [] : mentions.map(({ called }) => `${known} ${called}`);
  return { key: entity.key, name: entity.name, aliases, mentions, names: [...new Set(told)] };
}

/** What a document calls a thing most often, without legal form; "the Company" is no name. */
function calledMost({ type, name, aliases }: Entity, written: readonly string[]): string {
  const names = new Set([name, ...aliases]);
  const counts = new Map<string, number>();
  for (const each of written.map((text) => text.replace(/\s+/g, ' ')).filter((text) => names.has(text))) {
    const called = type === ThingLabel.enum.Company ? withoutLegalForm(each) : each;
    counts.set(called, (counts.get(called) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1));
  return most?.[0] ?? name;
}
