/**
 * What a program may import from `conjugraph`.
 *
 * @example
 * const filing = readFiling(readFileSync(path), path);
 * const extraction = extract(filing);
 * const store = openStore('deals.grafeo');
 * await store.prepare();
 * const write = filingWriter(store);
 * await write(extraction);
 * await store.close();
 */
export type { Block, BlockKind, Filing } from './edgar/filing.ts';
export { type Place, placesIn } from './edgar/place.ts';
export { readFiling } from './edgar/read-filing.ts';
export * from './errors.ts';
export { extract } from './extract.ts';
export { filingWriter } from './load.ts';
export { Certainty, PartialDate, Quote, Span } from './model/evidence.ts';
export {
  Entity,
  Evidence,
  Extraction,
  FilingSummary,
  RecordFact,
  RelationFact,
  Remark,
} from './model/extraction.ts';
export { records } from './model/records.ts';
export { relations } from './model/relations.ts';
export { things } from './model/things.ts';
export type { GraphStore, Parameters, ResultTable, Value } from './store/graph-store.ts';
export { openStore } from './store/open.ts';
export { type GraphRows, rowsOf } from './store/rows.ts';
