/** From what a person asks for to the filings that EDGAR lists for it. */
import { ConjugraphError } from '../errors.ts';
import type { Failure } from '../load.ts';
import { type ListTools, readAskedIndex } from './asked-index.ts';
import { cikOf } from './companies.ts';
import type { Listed } from './filing-ref.ts';
import { isGone } from './guest.ts';
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

/**
 * @throws UsageError when a company is unknown
 * @throws InputError when a file or an index is none, or is not there
 * @throws EdgarError when EDGAR is gone
 */
export async function listFilings(asked: Asked, tools: ListTools): Promise<Listing> {
  const ciks = await companiesOf(asked, tools);
  if (asked.fromIndex === undefined) return ofCompanies(ciks, asked, tools);
  const { refs, odd } = await readAskedIndex(asked.fromIndex, asked.forms, tools);
  const wanted = new Set(ciks);
  const mine = wanted.size > 0 ? refs.filter(({ cik }) => wanted.has(cik)) : refs;
  return { refs: mine, odd, companies: wanted.size, failures: [] };
}

/** An index is read for all companies, unless some are named; without an index, they are those of the list. */
async function companiesOf({ companies, watchlist, fromIndex }: Asked, tools: ListTools): Promise<string[]> {
  const named = companies.length > 0 ? await cikOf(companies, tools) : [];
  const whole = watchlist !== undefined || (named.length === 0 && fromIndex === undefined);
  const watched = whole ? readWatchlist(watchlist, tools.cwd).map(({ cik }) => cik) : [];
  return [...new Set([...named, ...watched])];
}

async function ofCompanies(ciks: readonly string[], { since }: Asked, tools: ListTools): Promise<Listing> {
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
      if (refused >= 2 || isGone(error)) throw error;
      listing.failures.push({ source: `CIK ${cik}`, error });
    }
  }
  return listing;
}
