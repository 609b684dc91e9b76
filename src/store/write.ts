/** What every store does to write and to forget a filing, inside a transaction that the store has begun. */
import { StoreError } from '../errors.ts';
import type { Decision } from '../model/decision.ts';
import { relation, relationTypes } from '../model/relations.ts';
import type { Changes, Parameters, Value } from './graph-store.ts';
import type { Facts, GraphRows, Group, Row } from './rows.ts';
import { filesIn, render, statementOf } from './statements.ts';

/** Runs one statement in the transaction and gives back its rows. */
export type Run = (statement: string, parameters: Parameters) => Promise<Record<string, Value>[]>;

/** Rows sent in one statement: enough that round trips cost little, few enough that no message grows without bound. */
const batchSize = 1000;

const text = {
  filing: statementOf('write/filing.cypher'),
  thing: statementOf('write/thing.cypher'),
  filer: statementOf('write/filer.cypher'),
  relation: statementOf('write/relation.cypher'),
  record: statementOf('write/record.cypher'),
  role: statementOf('write/role.cypher'),
  amends: statementOf('write/amends.cypher'),
  amended: statementOf('write/amended.cypher'),
  replaced: statementOf('write/replaced.cypher'),
  restore: statementOf('write/restore-relations.cypher'),
  turn: statementOf('decisions/turn.cypher'),
  keep: statementOf('decisions/keep.cypher'),
  withdraw: statementOf('decisions/withdraw.cypher'),
};

const statements = (...names: string[]) => names.map((name) => statementOf(`write/${name}.cypher`));

const sums = {
  relations: statements('sum-up-relations'),
  records: statements('sum-up-records'),
};
const replacements = statements('take-out-replaced', 'mark-replaced');

const [listFacts = '', ...removals] = filesIn('forget').map((file) => statementOf(`forget/${file}`));

/**
 * Writes a filing; what an earlier load of it had said and this one does not say is gone afterwards.
 *
 * @throws StoreError `store/decided` when other decisions hold than those from which the rows were made
 */
export async function writeFiling(run: Run, rows: GraphRows): Promise<void> {
  const { key } = rows.filing;
  const earlier = await takeOut(run, key);
  const write = (statement: string, group: Group) =>
    inBatches(run, render(statement, group.names), rows, group.rows);
  await run(text.filing, { filing: rows.filing, told: rows.told, documents: rows.documents });
  for (const group of rows.things) await write(text.thing, group);
  await write(text.filer, { names: {}, rows: rows.filer });
  for (const group of rows.relations) await write(text.relation, group);
  for (const group of rows.records) await write(text.record, group);
  for (const group of rows.roles) await write(text.role, group);
  // Without a registrant nothing tells which report it amends.
  const amended = rows.filing.cik ? filingsOf(await run(text.amends, { filing: key })) : [];
  const others = [...(earlier?.others ?? []), ...amended];
  const changed = await replace(run, others.length > 0 ? [key, ...others] : []);
  await settle(run, rows.facts, [...(earlier?.facts ?? []), ...changed]);
  // At the very end, so that filings are written side by side but for this.
  sameDecisions(await run(text.turn, {}), rows);
}

/** What was decided since the rows were made is not in them. */
function sameDecisions(held: readonly Row[], { filing, decided }: GraphRows): void {
  const made = held.map((row) => String(row.made)).sort();
  if (JSON.stringify(made) === JSON.stringify([...decided].sort())) return;
  const message = `Something was decided while ${filing.source} was loaded; load it again.`;
  throw new StoreError('store/decided', message);
}

/**
 * A decision, and the filings as it leaves them. It has the turn from the start: the filings that it finds are all that
 * there are until it ends.
 *
 * @returns how many filings were written
 */
export async function writeDecision(
  run: Run,
  { decision, kept, changes }: { decision: Decision; kept: boolean; changes: Changes },
): Promise<number> {
  await run(text.turn, {});
  const filings = await changes({
    read: async (statement, parameters = {}) => ({ rows: await run(statement, parameters) }),
  });
  const properties: Row = JSON.parse(JSON.stringify(decision));
  if (kept) await run(text.keep, { decision: properties });
  else await run(text.withdraw, { decision: decision.key });
  for (const made of filings) await writeFiling(run, await made());
  return filings.length;
}

/** @returns whether the filing was there */
export async function forgetFiling(run: Run, filing: string): Promise<boolean> {
  const found = await takeOut(run, filing);
  const changed = await replace(run, found?.others ?? []);
  await settle(run, { relations: [], records: [] }, [...(found?.facts ?? []), ...changed]);
  // A decision under way may be about to write the filing anew.
  await run(text.turn, {});
  return found !== undefined;
}

/**
 * Removes a filing with all that rests on it alone.
 *
 * @returns the keys of the facts that it had told, and of the filings that it amended or was amended by; nothing when it
 *   was not there
 */
async function takeOut(run: Run, filing: string): Promise<{ facts: string[]; others: string[] } | undefined> {
  const [found] = await run(listFacts, { filing });
  if (!found) return undefined;
  const others = filingsOf(await run(text.amended, { filing }));
  for (const statement of removals) await run(statement, { filing });
  return { facts: [found.facts ?? []].flat().map(String), others };
}

const filingsOf = (rows: readonly Row[]): string[] => rows.map(({ filing }) => String(filing));

/**
 * Settles anew which of some filings' evidence an amendment replaced.
 *
 * @param filings keys
 * @returns the keys of all facts that they tell
 */
async function replace(run: Run, filings: readonly string[]): Promise<string[]> {
  if (filings.length === 0) return [];
  const [found] = await run(text.replaced, { filings: [...new Set(filings)].sort() });
  const facts = [found?.facts ?? []].flat().map(String);
  for (const type of relationTypes) {
    for (const from of relation(type).from) {
      for (const to of relation(type).to)
        await run(render(text.restore, { from, type, to }), { facts, relation: type });
    }
  }
  return facts;
}

/**
 * @param fresh facts that were told just now: they cannot rest on replaced text alone
 * @param touched facts of either kind that lost evidence, or may have
 */
async function settle(run: Run, fresh: Facts, touched: readonly string[]): Promise<void> {
  await forFacts(run, sums.relations, [...fresh.relations, ...touched]);
  await forFacts(run, sums.records, [...fresh.records, ...touched]);
  await forFacts(run, replacements, touched);
}

async function forFacts(run: Run, of: readonly string[], told: readonly string[]): Promise<void> {
  const facts = [...new Set(told)].sort();
  for (let at = 0; at < facts.length; at += batchSize) {
    for (const statement of of) await run(statement, { facts: facts.slice(at, at + batchSize) });
  }
}

async function inBatches(run: Run, statement: string, { filing }: GraphRows, rows: Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += batchSize) {
    await run(statement, { filing: filing.key, rows: rows.slice(at, at + batchSize) });
  }
}
