/** Whether a graph is sound: the invariants of `cypher/checks/`, and every quote where it is said to be. */
import { z } from 'zod';
import { mergedInto } from './decisions/merged.ts';
import { pointersOf, recordLabels } from './model/records.ts';
import { relation, relationTypes } from './model/relations.ts';
import { thingLabels } from './model/things.ts';
import { decisionsIn } from './store/decisions.ts';
import type { Reader, Value } from './store/graph-store.ts';
import { filesIn, statementOf } from './store/statements.ts';

export interface Checked {
  /** The file's name, e.g. `relations-have-evidence`. */
  name: string;
  /** What has to hold, in one sentence. */
  holds: string;
  /** What breaks it, one sentence each; at most 100. */
  broken: string[];
}

/** Checks one invariant after the other. */
export async function* checkGraph(graph: Reader): AsyncGenerator<Checked> {
  const parameters = await modelFor(graph);
  for (const file of filesIn('checks')) {
    const statement = statementOf(`checks/${file}`);
    const used = Object.entries(parameters).filter(([name]) => statement.includes(`$${name}`));
    const { rows } = await graph.read(statement, Object.fromEntries(used));
    const holds = statement.split('\n', 1)[0]?.replace(/^\/\/ /, '') ?? '';
    yield { name: file.replace(/\.cypher$/, ''), holds, broken: rows.map(({ broken }) => String(broken)) };
  }
  yield {
    name: 'quotes-stand-in-text',
    holds: 'Every quote stands in its document, character for character.',
    broken: await strayQuotes(graph),
  };
}

/** What the model allows, as the checks' parameters. */
async function modelFor(graph: Reader): Promise<Record<string, Value>> {
  const merged = mergedInto(await decisionsIn(graph));
  return {
    things: [...thingLabels],
    records: [...recordLabels],
    symmetric: relationTypes.filter((type) => relation(type).symmetric),
    edges: edges(),
    merged: [...merged.keys()],
  };
}

/** Every kind of edge, e.g. `Company DEVELOPS Compound`. */
function edges(): string[] {
  const between = relationTypes.flatMap((type) =>
    relation(type).from.flatMap((from) => relation(type).to.map((to) => `${from} ${type} ${to}`)),
  );
  const roles = recordLabels.flatMap((label) =>
    [...pointersOf(label).values()].map(
      (pointer) => `${label} ${pointer.edge} ${'thing' in pointer ? pointer.thing : pointer.record}`,
    ),
  );
  const told = [
    ...thingLabels.flatMap((label) => [
      `Document MENTIONS ${label}`,
      `Evidence SUBJECT ${label}`,
      `Evidence OBJECT ${label}`,
    ]),
    ...recordLabels.map((label) => `${label} SHOWN_BY Evidence`),
  ];
  const filed = [
    'Document PART_OF Filing',
    'Evidence QUOTED_FROM Document',
    'Filing READ_AS Reading',
    'Filing AMENDS Filing',
    `Filing FILED_BY ${z.enum(thingLabels).enum.Company}`,
  ];
  return [...new Set([...between, ...roles, ...told, ...filed])].sort();
}

const Quotes = z.object({
  document: z.string(),
  text: z.string(),
  quotes: z.array(z.object({ key: z.string(), start: z.number(), end: z.number(), quote: z.string() })),
});

/** Offsets are UTF-16 code units, which Cypher's `substring` is not on every engine; so it is done here. */
async function strayQuotes(graph: Reader): Promise<string[]> {
  const stray: string[] = [];
  const { rows: filings } = await graph.read(statementOf('provenance/filings.cypher'));
  for (const { filing } of filings) {
    const { rows } = await graph.read(statementOf('provenance/quotes-of.cypher'), { filing: filing ?? null });
    for (const row of rows) {
      const { document, text, quotes } = Quotes.parse(row);
      const wrong = quotes.filter(({ start, end, quote }) => text.slice(start, end) !== quote);
      stray.push(
        ...wrong.map(
          ({ key, start }) => `Evidence ${key} does not stand in document ${document} at ${start}`,
        ),
      );
    }
    if (stray.length >= 100) break;
  }
  return stray.slice(0, 100);
}
