/** One filing's extraction as the rows that `cypher/write/` takes. Pure. */
import type { Value } from './graph-store.ts';

type Row = Record<string, Value>;

/** Rows of one label or type, which fills the one placeholder of a statement; it comes from the model only. */
export interface Group {
  /** Node label or relationship type, and the labels of its ends where it is a relationship. */
  names: Readonly<Record<string, string>>;
  rows: Row[];
}

export interface GraphRows {
  filing: Row;
  documents: Row[];
  things: Group[];
  records: Group[];
  /** Edges between two things. */
  relations: Group[];
  /** Edges from a record to the things and records that its fields name. */
  roles: Group[];
  /** One row a fact and place: the quoted span, how sure it is, and which rule found it. */
  evidence: Row[];
}
