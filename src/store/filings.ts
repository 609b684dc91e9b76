/** Filings of a graph by what a person calls them. */
import type { Reader } from './graph-store.ts';
import { statementOf } from './statements.ts';

/**
 * @param name accession number, key, or the path that was loaded or its end
 * @returns keys; more than one where several were loaded from files of one name
 */
export async function filingsCalled(graph: Reader, name: string): Promise<string[]> {
  const { rows } = await graph.read(statementOf('provenance/filing-called.cypher'), { filing: name });
  return rows.map(({ filing }) => String(filing));
}
