/** The port to a graph. Adapters translate values and errors, and nothing else: no Cypher stands in them. */
import type { Decision } from '../model/decision.ts';
import type { EngineName } from './migrations.ts';
import type { GraphRows } from './rows.ts';

/** What may come back in a column: integers as numbers, dates as ISO 8601 strings, nodes as their properties. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** Values given to a statement. Whole numbers reach the engine as integers. */
export type Parameters = Readonly<Record<string, Value>>;

export interface ResultTable {
  /** In the order of the statement's RETURN, also when there are no rows. */
  columns: string[];
  rows: Record<string, Value>[];
}

/** What can be asked: a store, or one of its transactions. */
export interface Reader {
  read(statement: string, parameters?: Parameters): Promise<Pick<ResultTable, 'rows'>>;
}

/**
 * Finds the filings that a decision changes, before it is kept; each is then made, as the decision leaves it, when its turn
 * to be written comes. May run several times.
 */
export type Changes = (graph: Reader) => Promise<(() => Promise<GraphRows>)[]>;

export interface GraphStore extends Reader {
  readonly engine: EngineName;

  /** Where the graph is, as a person would say it: a path, or a server's address without its password. */
  readonly address: string;

  /**
   * Brings the graph to what this release needs (`cypher/schema/`). Idempotent.
   * @returns the names of the migrations that were applied
   * @throws StoreError when the engine refuses, or the graph is of a newer release
   */
  prepare(): Promise<string[]>;

  /**
   * Writes one filing in one transaction: it is in the graph whole or not at all. Writing it again changes nothing
   * but its load time.
   * @throws StoreError when the transaction failed for good; `store/decided` when other decisions hold than those from
   * which the rows were made: make them anew
   */
  write(rows: GraphRows): Promise<void>;

  /**
   * Takes one filing out, with all that rests on it alone, in one transaction.
   * @param filing the filing's key
   * @returns whether the filing was there
   */
  forget(filing: string): Promise<boolean>;

  /**
   * Keeps a person's decision, or withdraws it, and writes the filings that it changes, all in one transaction, in
   * which they are also read: no filing and no other decision comes in between.
   * @returns how many filings were written
   * @throws StoreError when the transaction failed for good
   */
  decide(decision: Decision, kept: boolean, changes: Changes): Promise<number>;

  /**
   * Runs one statement that only reads, in a read transaction.
   * @throws QueryError when the statement is wrong, writes, or lacks a parameter
   */
  read(statement: string, parameters?: Parameters): Promise<ResultTable>;

  /**
   * Things that may have the name, or one like it, as the engine's text index finds them; not yet ranked.
   * @param words letters and digits only
   */
  search(words: readonly string[], most: number): Promise<Record<string, Value>[]>;

  /** @throws StoreError when the engine does not answer */
  ping(): Promise<void>;

  close(): Promise<void>;
}
