/** The filings in `data/filings`, in a graph. */
import { fileURLToPath } from 'node:url';
import { findFilings } from '../../src/inputs.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { loadAll } from '../support/load-all.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function loadSamples(store: GraphStore): Promise<void> {
  await store.prepare();
  const { files } = findFilings(['data/filings'], root);
  await loadAll(files, store, root);
}
