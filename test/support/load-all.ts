/** Loads filings for tests that ask about the graph: read in this thread, from the source as it is now. */
import { extract } from '../../src/extract.ts';
import { fileAt, readFilingFile } from '../../src/inputs.ts';
import { loadFilings } from '../../src/load.ts';
import type { Readers } from '../../src/readers/open.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';

const readHere: Readers = {
  workers: 1,
  read: async (file) => extract(readFilingFile(file)),
  close: async () => {},
};

/**
 * @param files paths, relative to `cwd`
 * @throws the reason why the first filing that fails is not loaded
 */
export async function loadAll(files: readonly string[], store: GraphStore, cwd: string): Promise<void> {
  const found = files.map((file) => fileAt(file, cwd));
  const { signal } = new AbortController();
  for await (const outcome of loadFilings(found, { store, readers: readHere, signal })) {
    if ('failure' in outcome) throw outcome.failure.error;
  }
}
