/** From what a person asks for to the filings that EDGAR lists for it. */
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ConjugraphError, EdgarError, InputError } from '../errors.ts';
import type { Failure } from '../load.ts';
import { type Bases, dailyIndex, quarterlyIndex } from './addresses.ts';
import { cikOf } from './companies.ts';
import type { Listed } from './filing-ref.ts';
import { readFormIndex } from './form-index.ts';
import { type Indexes, maxIndexBytes } from './indexes.ts';
import { filingsOf } from './submissions.ts';
import { readWatchlist } from './watchlist.ts';

export interface Asked {
  /** By CIK, ticker or name. */
  companies: readonly string[];
  /** A YAML file, relative to `cwd`. */
  watchlist?: string | undefined;
  /** A day, a quarter, an address or a file, relative to `cwd`. */
  fromIndex?: string | undefined;
  forms: ReadonlySet<string>;
  since?: string | undefined;
}

export type Listing = Listed & {
  companies: number;
  /** Companies whose list could not be had. */
  failures: Failure[];
};

interface Tools {
  bases: Bases;
  indexes: Indexes;
  cwd: string;
}

/**
 * @throws UsageError when a company is unknown
 * @throws InputError when a file or an index is none, or is not there
 * @throws EdgarError when EDGAR is gone
 */
export async function listFilings(asked: Asked, tools: Tools): Promise<Listing> {
  const ciks = await companiesOf(asked, tools);
  if (asked.fromIndex === undefined) return ofCompanies(ciks, asked, tools);
  const { refs, odd } = await readIndex(asked.fromIndex, asked.forms, tools);
  const wanted = new Set(ciks);
  const mine = wanted.size > 0 ? refs.filter(({ cik }) => wanted.has(cik)) : refs;
  return { refs: mine, odd, companies: wanted.size, failures: [] };
}

/** An index is read for all companies, unless some are named; without an index, they are those of the list. */
async function companiesOf({ companies, watchlist, fromIndex }: Asked, tools: Tools): Promise<string[]> {
  const named = companies.length > 0 ? await cikOf(companies, tools) : [];
  const whole = watchlist !== undefined || (named.length === 0 && fromIndex === undefined);
  const watched = whole ? readWatchlist(watchlist, tools.cwd).map(({ cik }) => cik) : [];
  return [...new Set([...named, ...watched])];
}

async function ofCompanies(ciks: readonly string[], { since }: Asked, tools: Tools): Promise<Listing> {
  const listing: Listing = { refs: [], odd: 0, companies: ciks.length, failures: [] };
  let refused = 0;
  for (const cik of ciks) {
    try {
      const { refs, odd } = await filingsOf(cik, { ...tools, since });
      listing.refs.push(...refs);
      listing.odd += odd;
      refused = 0;
    } catch (error) {
      if (!(error instanceof ConjugraphError)) throw error;
      if (/^edgar\/(?!missing|odd)/.test(error.code)) refused++;
      // One company's list may be out of order; if it is two in a row, EDGAR is.
      if (refused >= 2 || /^edgar\/(?:busy|unreachable)$/.test(error.code)) throw error;
      listing.failures.push({ source: `CIK ${cik}`, error });
    }
  }
  return listing;
}

async function readIndex(asked: string, forms: ReadonlySet<string>, tools: Tools): Promise<Listed> {
  const url = addressOf(asked, tools.bases);
  if (url === undefined) return readFormIndex(readFile(asked, tools.cwd), asked, forms);
  if (isDay(asked) && isWeekend(asked)) return { refs: [], odd: 0 };
  try {
    return readFormIndex(await tools.indexes.read(url), url, forms);
  } catch (error) {
    const gone = error instanceof EdgarError && ['edgar/missing', 'edgar/refused'].includes(error.code);
    // What is not in the archives is refused there, at times, and not missing.
    if (!gone) throw error;
    const message = `EDGAR has no index ${asked}: nothing is filed on holidays, and that of a day comes in its night.`;
    throw new InputError('input/no-index', message, { cause: error });
  }
}

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
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(
      'input/index',
      `${source} cannot be read as an index (${why}); give a day, a quarter like 2024Q1, an address or a file.`,
      { cause: error },
    );
  }
}
