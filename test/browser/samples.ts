/** The filings in `data/filings`, in a graph. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { findFilings } from '../../src/inputs.ts';
import { loadFilings } from '../../src/load.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function loadSamples(store: GraphStore): Promise<void> {
  await store.prepare();
  const { files } = findFilings(['data/filings'], root);
  const { signal } = new AbortController();
  for await (const outcome of loadFilings(files, { store, cwd: root, signal })) {
    expect(outcome).toHaveProperty('loaded');
  }
}
