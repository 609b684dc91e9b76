/** What every store does to write and to forget a filing, inside a transaction that the store has begun. */
import type { Decision } from '../model/decision.ts';
import type { Parameters, Value } from './graph-store.ts';
import type { GraphRows, Group, Row } from './rows.ts';
import { filesIn, render, statementOf } from './statements.ts';

/** Runs one statement in the transaction and gives back its rows. */
export type Run = (statement: string, parameters: Parameters) => Promise<Record<string, Value>[]>;

/** Rows sent in one statement: enough that round trips cost little, few enough that no message grows without bound. */
const batchSize = 1000;

const text = {
  filing: statementOf('write/filing.cypher'),
  document: statementOf('write/document.cypher'),
  thing: statementOf('write/thing.cypher'),
  filer: statementOf('write/filer.cypher'),
  relation: statementOf('write/relation.cypher'),
  record: statementOf('write/record.cypher'),
  role: statementOf('write/role.cypher'),
  keep: statementOf('decisions/keep.cypher'),
  withdraw: statementOf('decisions/withdraw.cypher'),
};

const sums = ['sum-up-relations', 'sum-up-records', 'take-out-denied'].map((name) =>
  statementOf(`write/${name}.cypher`),
);

const [listFacts = '', ...removals] = filesIn('forget').map((file) => statementOf(`forget/${file}`));

/** Writes a filing; what an earlier load of it had said and this one does not say is gone afterwards. */
export async function writeFiling(run: Run, rows: GraphRows): Promise<void> {
  const earlier = await takeOut(run, rows.filing.key);
  const write = (statement: string, group: Group) =>
    inBatches(run, render(statement, group.names), rows, group.rows);
  await run(text.filing, { filing: rows.filing, told: rows.told });
  await write(text.document, { names: {}, rows: rows.documents });
  for (const group of rows.things) await write(text.thing, group);
  await write(text.filer, { names: {}, rows: rows.filer });
  for (const group of rows.relations) await write(text.relation, group);
  for (const group of rows.records) await write(text.record, group);
  for (const group of rows.roles) await write(text.role, group);
  await sumUp(run, [...new Set([...(earlier ?? []), ...rows.facts])].sort());
}

/** A decision, and the filings as it leaves them. */
export async function writeDecision(
  run: Run,
  { decision, kept, filings }: { decision: Decision; kept: boolean; filings: readonly GraphRows[] },
): Promise<void> {
  const properties: Row = JSON.parse(JSON.stringify(decision));
  if (kept) await run(text.keep, { decision: properties });
  else await run(text.withdraw, { decision: decision.key });
  for (const rows of filings) await writeFiling(run, rows);
}

/** @returns whether the filing was there */
export async function forgetFiling(run: Run, filing: string): Promise<boolean> {
  const facts = await takeOut(run, filing);
  await sumUp(run, facts ?? []);
  return facts !== undefined;
}

/**
 * Removes a filing with all that rests on it alone.
 *
 * @returns the keys of the facts that it had told; nothing when it was not there
 */
async function takeOut(run: Run, filing: string): Promise<string[] | undefined> {
  const [found] = await run(listFacts, { filing });
  if (!found) return undefined;
  for (const statement of removals) await run(statement, { filing });
  return [found.facts ?? []].flat().map(String).sort();
}

async function sumUp(run: Run, facts: string[]): Promise<void> {
  for (let at = 0; at < facts.length; at += batchSize) {
    for (const statement of sums) await run(statement, { facts: facts.slice(at, at + batchSize) });
  }
}

async function inBatches(run: Run, statement: string, { filing }: GraphRows, rows: Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize) {
    await run(statement, { filing: { key: filing.key }, rows: rows.slice(at, at + batchSize) });
  }
}
