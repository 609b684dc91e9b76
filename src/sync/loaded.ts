/** What was loaded already: the graph itself is the record of it. */
import type { GraphStore } from '../store/graph-store.ts';
import { statementOf } from '../store/statements.ts';

const statement = statementOf('sync/loaded.cypher');

/** Numbers in one question: enough that few are asked, few enough that no message grows without bound. */
const batch = 2000;

/** @returns those of the accession numbers whose filings are in the graph */
export async function loadedOf(accessions: readonly string[], store: GraphStore): Promise<Set<string>> {
  const found = new Set<string>();
  for (let at = 0; at < accessions.length; at += batch) {
    const { rows } = await store.read(statement, { filings: accessions.slice(at, at + batch) });
    for (const { filing } of rows) found.add(String(filing));
  }
  return found;
}
