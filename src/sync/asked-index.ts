/** One index of EDGAR's that a person asks for. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { EdgarError, InputError } from '../errors.ts';
import { type Bases, dailyIndex, dailyIndexes, dailyName, quarterlyIndex } from './addresses.ts';
import type { Listed } from './filing-ref.ts';
import { readFormIndex } from './form-index.ts';
import { type Indexes, maxIndexBytes } from './indexes.ts';

/** Where lists of filings come from. */
export interface ListTools {
  bases: Bases;
  indexes: Indexes;
  cwd: string;
}

/**
 * @param asked a day, a quarter, an address or a file, relative to `cwd`
 * @throws InputError when it is no index, or EDGAR has none yet
 * @throws EdgarError as `Guest.get` does
 * @example await readAskedIndex('2024-03-18', new Set(['8-K']), tools)
 */
export async function readAskedIndex(
  asked: string,
  forms: ReadonlySet<string>,
  tools: ListTools,
): Promise<Listed> {
  const url = addressOf(asked, tools.bases);
  if (url === undefined) return readFormIndex(readFile(asked, tools.cwd), asked, forms);
  if (isDay(asked) && isWeekend(asked)) return { refs: [], odd: 0 };
  try {
    return readFormIndex(await tools.indexes.read(url), url, forms);
  } catch (error) {
    // What is not in the archives is refused there, at times, and not missing.
    if (!(error instanceof EdgarError) || !/^edgar\/(?:missing|refused)$/.test(error.code)) throw error;
    if (isDay(asked) && (await isPassedOver(asked, tools))) return { refs: [], odd: 0 };
    const message = `EDGAR has no index ${asked}: that of a day comes in its night, that of a quarter with its first day.`;
    throw new InputError('input/no-index', message, { cause: error });
  }
}

/**
 * Whether EDGAR has an index of a later day in the quarter, and so none of this one: it was closed, say on a holiday.
 * Each folder has a list of its files, `index.json` ("Accessing EDGAR Data" on sec.gov).
 */
async function isPassedOver(day: string, { bases, indexes }: ListTools): Promise<boolean> {
  try {
    const { directory } = Folder.parse(JSON.parse(await indexes.read(dailyIndexes(bases, day))));
    return directory.item.some(({ name }) => /^form\.\d{8}\.idx/.test(name) && name > dailyName(day));
  } catch {
    return false; // Without the list, nobody knows.
  }
}

const Folder = z.object({ directory: z.object({ item: z.array(z.object({ name: z.string() })) }) });

function addressOf(asked: string, bases: Bases): string | undefined {
  if (/^https?:\/\//.test(asked)) return asked;
  if (isDay(asked)) return dailyIndex(bases, asked);
  const [, year, quarter] = /^(\d{4})-?Q([1-4])$/i.exec(asked) ?? [];
  return year && quarter ? quarterlyIndex(bases, year, quarter) : undefined;
}

/** A day that there is: no other is asked for. */
const isDay = (asked: string): boolean => z.iso.date().safeParse(asked).success;

/** Nothing is disseminated then, so no index is asked for: a job that runs each day has no error on these. */
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** @throws InputError */
function readFile(source: string, cwd: string): string {
  const path = resolve(cwd, source);
  try {
    if (statSync(path).size > maxIndexBytes) throw new Error('it is larger than any index');
    return readFileSync(path, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = missing ? 'no file is called so' : error instanceof Error ? error.message : String(error);
    throw new InputError(
      'input/index',
      `${source} cannot be read as an index (${why}); give a day, a quarter like 2024Q1, an address or a file.`,
      { cause: error },
    );
  }
}
