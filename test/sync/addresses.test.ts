import { expect, it } from 'vitest';
import {
  Base,
  dailyIndex,
  edgar,
  isOwnMachine,
  quarterlyIndex,
  serviceOf,
  submissionsOf,
  submissionText,
  tickers,
} from '../../src/sync/addresses.ts';

const ref = { accession: '0001104659-07-057857', cik: '855654', form: '8-K', filed: '2007-07-31' };

it.each([
  [submissionsOf(edgar, '855654'), 'https://data.sec.gov/submissions/CIK0000855654.json'],
  [
    submissionText(edgar, ref),
    'https://www.sec.gov/Archives/edgar/data/855654/000110465907057857/0001104659-07-057857.txt',
  ],
  [tickers(edgar), 'https://www.sec.gov/files/company_tickers.json'],
  [
    dailyIndex(edgar, '2020-03-18'),
    'https://www.sec.gov/Archives/edgar/daily-index/2020/QTR1/form.20200318.idx',
  ],
  [
    dailyIndex(edgar, '2020-10-01'),
    'https://www.sec.gov/Archives/edgar/daily-index/2020/QTR4/form.20201001.idx',
  ],
  [quarterlyIndex(edgar, '2020', '2'), 'https://www.sec.gov/Archives/edgar/full-index/2020/QTR2/form.idx'],
])('%s', (made, expected) => expect(made).toBe(expected));

it.each([
  ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
  ['https://mirror.example.org/sec//', 'https://mirror.example.org/sec'],
  ['ftp://www.sec.gov', undefined],
  ['www.sec.gov', undefined],
  ['https://user:secret@www.sec.gov', undefined],
  ['https://www.sec.gov?x=1', undefined],
])('as a base address, %s is %s', (given, expected) => expect(Base.safeParse(given).data).toBe(expected));

it.each([
  ['https://data.sec.gov/submissions/x', 'sec.gov', false],
  ['https://www.sec.gov/Archives/x', 'sec.gov', false],
  ['https://notsec.gov/x', 'notsec.gov', false],
  ['http://127.0.0.1:8080/x', '127.0.0.1_8080', true],
  ['http://[::1]:8080/x', '___1__8080', true],
  ['http://localhost/x', 'localhost', true],
  ['http://localhost.example.org/x', 'localhost.example.org', false],
])('%s is of the service %s', (address, service, own) => {
  expect(serviceOf(new URL(address))).toBe(service);
  expect(isOwnMachine(address)).toBe(own);
});
