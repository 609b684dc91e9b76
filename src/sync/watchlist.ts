/** A list of companies to watch, as YAML: `data/watchlist.yaml`, or one of the user's own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '../errors.ts';
import { Cik } from './filing-ref.ts';

const Company = z.strictObject({
  cik: Cik,
  name: z.string().min(1),
  /** Where the CIK was looked up. */
  seen: z.string().optional(),
});
type WatchedCompany = z.infer<typeof Company>;

const Watchlist = z.strictObject({ companies: z.array(Company).min(1) });

const ownWatchlist = new URL('../../data/watchlist.yaml', import.meta.url);

/**
 * @param file relative to `cwd`; without it, the list of this field
 * @throws InputError naming the file, and the entry that is wrong
 */
export function readWatchlist(file?: string, cwd = '.'): WatchedCompany[] {
  const source = file ?? 'data/watchlist.yaml';
  const wrong = (why: string, cause: unknown) =>
    new InputError('input/watchlist', `${source} is no watch list: ${why}.`, { cause });
  try {
    const parsed = Watchlist.parse(
      parse(readFileSync(file === undefined ? ownWatchlist : resolve(cwd, file), 'utf8'), {
        // Digits with zeros in front would be read as octal or lose them; a list needs no aliases.
        schema: 'failsafe',
        maxAliasCount: 0,
      }),
    );
    return parsed.companies;
  } catch (error) {
    if (!(error instanceof z.ZodError))
      throw wrong(
        error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/[.:]$/, '') : '',
        error,
      );
    const [issue] = error.issues;
    throw wrong(`${issue?.path.join('.') || 'the top'}: ${issue?.message}`, error);
  }
}
