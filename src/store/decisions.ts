/** Decisions and what they change, as a graph holds them. */
import { z } from 'zod';
import type { Named } from '../decisions/proposals.ts';
import { InvariantError } from '../errors.ts';
import { Decision, ThingKey } from '../model/decision.ts';
import type { Extraction } from '../model/extraction.ts';
import { ThingLabel } from '../model/things.ts';
import type { Reader, Value } from './graph-store.ts';
import { render, statementOf } from './statements.ts';
import { unpacked } from './told.ts';

const ask = async (graph: Reader, name: string, parameters: Record<string, Value> = {}) =>
  (await graph.read(statementOf(`decisions/${name}.cypher`), parameters)).rows;

/** In the order of their keys. */
export async function decisionsIn(graph: Reader): Promise<Decision[]> {
  const rows = await ask(graph, 'all');
  return rows.map(({ decision }) => Decision.parse(decision));
}

const Stored = z.object({
  told: z.string(),
  loadedAt: z.string(),
  release: z.string(),
  texts: z.array(z.string()),
});

interface StoredFiling {
  extraction: Extraction;
  /** ISO 8601. */
  loadedAt: string;
  /** The one that read it. */
  release: string;
}

/** A filing as it was read, before any decision. */
export async function filingIn(graph: Reader, key: string): Promise<StoredFiling> {
  const [row] = await ask(graph, 'filing', { filing: key });
  const stored = Stored.safeParse(row);
  if (!stored.success) {
    const message = `The filing ${key} was loaded by an older release; load it again.`;
    throw new InvariantError('store/told', message, { cause: stored.error });
  }
  const { told, texts, ...loaded } = stored.data;
  return { extraction: unpacked(told, texts), ...loaded };
}

/** The keys of the filings that tell a fact. */
export const filingsTelling = async (graph: Reader, fact: string): Promise<string[]> =>
  (await ask(graph, 'filings-telling', { fact })).map(({ filing }) => String(filing));

/** The keys of the filings that mention one of some things, which all have one label. */
export async function filingsAbout(graph: Reader, things: readonly ThingKey[]): Promise<string[]> {
  const label = String(things[0]?.split(':')[0]);
  const keys = things.map((thing) => thing.slice(thing.indexOf(':') + 1));
  const statement = render(statementOf('decisions/filings-about.cypher'), { label });
  const { rows } = await graph.read(statement, { things: keys });
  return [...new Set(rows.map(({ filing }) => String(filing)))].sort();
}

const StoredThing = z.object({
  label: ThingLabel,
  key: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  filings: z.number(),
});

/** Every thing of the graph, with what likeness asks of it. */
export async function namedThings(graph: Reader): Promise<Named[]> {
  const parts = new Map((await ask(graph, 'parts')).map((row) => [row.compound, row.parts]));
  const things = await ask(graph, 'things');
  return things.map((row) => {
    const thing = StoredThing.parse(row);
    return { ...thing, parts: z.array(ThingKey).parse(parts.get(`${thing.label}:${thing.key}`) ?? []) };
  });
}
