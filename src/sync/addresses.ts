/** Where EDGAR keeps what, under two base addresses that can be set. */
import { z } from 'zod';
import type { FilingRef } from './filing-ref.ts';

/** An address of a service, e.g. `https://www.sec.gov`. Without user, password or query, which would end up in logs. */
export const Base = z
  .url({ protocol: /^https?$/, error: 'has to be an address like https://www.sec.gov' })
  .refine((text) => !/[@?#]/.test(text), { error: 'has to be without a user, "?" or "#"' })
  .transform((text) => text.replace(/\/+$/, ''));

export interface Bases {
  /** Of the submissions API. */
  data: string;
  /** Of the archives and the list of tickers. */
  archives: string;
}

export const edgar: Bases = { data: 'https://data.sec.gov', archives: 'https://www.sec.gov' };

/** @param cik without leading zeros */
export const submissionsOf = ({ data }: Bases, cik: string): string =>
  `${data}/submissions/CIK${cik.padStart(10, '0')}.json`;

/** @param name as the newest page gives it, checked there */
export const olderSubmissions = ({ data }: Bases, name: string): string => `${data}/submissions/${name}`;

/** The whole submission: header, body and exhibits in one text. */
export const submissionText = ({ archives }: Bases, { cik, accession }: FilingRef): string =>
  `${archives}/Archives/edgar/data/${cik}/${accession.replaceAll('-', '')}/${accession}.txt`;

export const tickers = ({ archives }: Bases): string => `${archives}/files/company_tickers.json`;

/** @param day `2024-03-18` */
export const dailyIndex = (bases: Bases, day: string): string =>
  `${dailyFolder(bases, day)}/${dailyName(day)}`;

/** The list of the daily indexes in the quarter of a day. */
export const dailyIndexes = (bases: Bases, day: string): string => `${dailyFolder(bases, day)}/index.json`;

/** @example dailyName('2024-03-18') // 'form.20240318.idx' */
export const dailyName = (day: string): string => `form.${day.replaceAll('-', '')}.idx`;

function dailyFolder({ archives }: Bases, day: string): string {
  const [year = '', month = ''] = day.split('-');
  return `${archives}/Archives/edgar/daily-index/${year}/QTR${Math.ceil(Number(month) / 3)}`;
}

/** @param quarter 1 to 4 */
export const quarterlyIndex = ({ archives }: Bases, year: string, quarter: string): string =>
  `${archives}/Archives/edgar/full-index/${year}/QTR${quarter}/form.idx`;

/**
 * What counts as one service for its limit of requests: both hosts of the SEC are one.
 *
 * @example serviceOf(new URL('https://data.sec.gov/submissions/…')) // 'sec.gov'
 * @example serviceOf(new URL('http://127.0.0.1:8080/')) // '127.0.0.1_8080'
 */
export const serviceOf = ({ hostname, host }: URL): string =>
  /(?:^|\.)sec\.gov$/.test(hostname) ? 'sec.gov' : host.replace(/[^a-z0-9.-]/g, '_');

/** Whether an address is this machine's own, which may be asked as fast as it answers. */
export const isOwnMachine = (address: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
