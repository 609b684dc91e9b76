/** Companies as a person names them, by CIK, ticker or name, to their CIKs. */
import { z } from 'zod';
import { EdgarError, UsageError } from '../errors.ts';
import { keyOf, withoutLegalForm } from '../model/keys.ts';
import { nearest } from '../nearest.ts';
import { readRows } from '../tables.ts';
import { type Bases, tickers } from './addresses.ts';
import { Cik } from './filing-ref.ts';
import type { Indexes } from './indexes.ts';
import { readWatchlist } from './watchlist.ts';

/** EDGAR's own list of those who are traded today: `{"0": {"cik_str": 320193, "ticker": "AAPL", "title": "Apple Inc."}}`. */
const Tickers = z.record(z.string(), z.object({ cik_str: Cik, ticker: z.string(), title: z.string() }));

interface Company {
  cik: string;
  names: string[];
  tickers: string[];
}

/**
 * A CIK stands for itself. Of tickers and names, those that EDGAR lists as traded come first, then those of
 * `data/watchlist.yaml` and `data/lexicon/company.tsv`, which know also who was bought or renamed.
 *
 * @param asked e.g. `['855654', 'SGEN', 'Mersana Therapeutics']`
 * @returns CIKs without leading zeros, each once, in the order asked
 * @throws UsageError when a name is unknown, or is that of several companies
 */
export async function cikOf(
  asked: readonly string[],
  { bases, indexes }: { bases: Bases; indexes: Indexes },
): Promise<string[]> {
  const isCik = (word: string) => /^(?:CIK)?(?=0*[1-9])\d{1,10}$/i.test(word);
  for (const word of asked) checkNumber(word, isCik(word));
  const lists = asked.every(isCik) ? [] : [await traded(bases, indexes), listed()];
  return [
    ...new Set(asked.map((word) => (isCik(word) ? Cik.parse(word.replace(/^CIK/i, '')) : find(word, lists)))),
  ];
}

/** @throws UsageError for a number that can be no CIK, before EDGAR is asked; no company is called by a number alone */
function checkNumber(word: string, isCik: boolean): void {
  if (isCik || !/^(?:CIK)?\d+$/i.test(word)) return;
  throw new UsageError(
    'usage/company',
    `"${word}" is no CIK: it has up to 10 digits, not all of them zeros, e.g. 855654.`,
  );
}

async function traded(bases: Bases, indexes: Indexes): Promise<Company[]> {
  const url = tickers(bases);
  try {
    const rows = Object.values(Tickers.parse(JSON.parse(await indexes.read(url))));
    return rows.map(({ cik_str: cik, ticker, title }) => ({ cik, names: [title], tickers: [ticker] }));
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError)) throw error;
    throw new EdgarError('edgar/odd', `${url} is no list of tickers; check --archives-url, or give CIKs.`, {
      cause: error,
    });
  }
}

function listed(): Company[] {
  const watched = readWatchlist().map(({ cik, name }) => ({ cik, names: [name], tickers: [] }));
  const known = readRows('lexicon/company').flatMap(({ cells: { name = '', aliases, tickers, ids } }) => {
    const cik = /\bcik:0*(\d+)/.exec(ids ?? '')?.[1];
    return cik ? [{ cik, names: [name, ...split(aliases)], tickers: split(tickers).map(symbol) }] : [];
  });
  return [...watched, ...known];
}

/** Cells hold several values between bars, each with its source in braces. */
const split = (cell = ''): string[] =>
  cell
    .split('|')
    .map((each) => each.replace(/\{.*\}/, '').trim())
    .filter(Boolean);

/** @example symbol('Nasdaq: IMGN') // 'IMGN' */
const symbol = (listing: string) => listing.replace(/^.*:\s*/, '');

/** Legal forms and punctuation do not matter, nor does the case. */
const plainName = (name: string) => keyOf('Company', name);

function find(word: string, lists: readonly (readonly Company[])[]): string {
  const ways: ((company: Company) => boolean)[] = [
    ({ tickers }) => tickers.includes(word.toUpperCase()),
    ({ names }) => names.some((name) => plainName(name) === plainName(word)),
  ];
  for (const list of lists) {
    for (const fits of ways) {
      const found = [...new Set(list.filter(fits).map(({ cik }) => cik))];
      if (found.length > 1) throw several(word, found);
      if (found[0] !== undefined) return found[0];
    }
  }
  const known = new Map(
    lists.flat().flatMap(({ names }) => names.map((name) => [withoutLegalForm(name).toLowerCase(), name])),
  );
  const like = known.get(nearest(withoutLegalForm(word).toLowerCase(), [...known.keys()]) ?? '');
  const meant = like ?? (nearest(word.toLowerCase(), ['status']) ? 'sync status' : undefined);
  const hint = meant ? ` Did you mean "${meant}"?` : '';
  throw new UsageError('usage/company', `EDGAR lists no company "${word}"; give its CIK.${hint}`);
}

const several = (word: string, ciks: readonly string[]) =>
  new UsageError(
    'usage/company',
    `"${word}" may be one of ${ciks.length} companies; give its CIK: ${ciks.join(', ')}.`,
  );
