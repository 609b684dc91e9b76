/** A working folder with a graph of the sample filings as a person read them. */
import { join } from 'node:path';
import { defaultStore } from '../../src/settings.ts';
import { openStore } from '../../src/store/open.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { temporaryFolder } from '../support/context.ts';
import { sample2007, sample2008 } from '../support/sample-extraction.ts';

/** @returns the folder, gone when the test is over */
export async function folderWithSampleGraph(): Promise<string> {
  const cwd = temporaryFolder();
  const store = openStore(join(cwd, defaultStore));
  await store.prepare();
  for (const sample of [sample2007, sample2008]) await store.write(rowsOf(sample, '2026-01-01T00:00:00Z'));
  await store.close();
  return cwd;
}
