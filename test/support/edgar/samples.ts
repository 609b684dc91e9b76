/** Real artefacts of EDGAR, which stand beside the repository; where they do not, tests of them are skipped. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder =
  process.env.EDGAR_SAMPLES ?? fileURLToPath(new URL('../../../../shared/edgar', import.meta.url));

export const noSamples = !existsSync(folder);

/** @param path below the folder, e.g. `api/submissions.json` */
export const sample = (path: string): string => readFileSync(join(folder, path), 'utf8');
