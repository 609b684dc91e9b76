/** The indexes that EDGAR makes of filings. */
import { type MadeFiling, madeCompany } from './submission.ts';

/** Newest first, as EDGAR has them. */
const newestFirst = (filings: readonly MadeFiling[]) =>
  filings.toSorted((a, b) => (`${a.filed}${a.accession}` < `${b.filed}${b.accession}` ? 1 : -1));

const columns = (filings: readonly MadeFiling[]) => ({
  accessionNumber: filings.map(({ accession }) => accession),
  filingDate: filings.map(({ filed }) => filed),
  reportDate: filings.map(({ filed }) => filed),
  form: filings.map(({ form }) => form),
  items: filings.map(({ items }) => items.join(',')),
  size: filings.map(({ text }) => text.length),
  primaryDocument: filings.map(() => 'body.txt'),
});

/**
 * What the submissions API has of one company.
 *
 * @param recent how many filings stand on the first page, and on each further one
 * @returns pages by name
 */
export function submissionPages(
  cik: string,
  filings: readonly MadeFiling[],
  recent: number,
): Map<string, string> {
  const sorted = newestFirst(filings);
  const padded = cik.padStart(10, '0');
  const pages = new Map<string, string>();
  const files: object[] = [];
  for (let at = recent, page = 1; at < sorted.length; at += recent, page++) {
    const older = sorted.slice(at, at + recent);
    const name = `CIK${padded}-submissions-${String(page).padStart(3, '0')}.json`;
    pages.set(name, JSON.stringify(columns(older)));
    files.push({
      name,
      filingCount: older.length,
      filingFrom: older.at(-1)?.filed,
      filingTo: older[0]?.filed,
    });
  }
  const newest = {
    cik,
    name: madeCompany.name,
    filings: { recent: columns(sorted.slice(0, recent)), files },
  };
  return pages.set(`CIK${padded}.json`, JSON.stringify(newest));
}

const compact = (day: string) => day.replaceAll('-', '');
const pathOf = ({ cik, accession }: MadeFiling) => `edgar/data/${cik}/${accession}.txt`;

/** `form.idx` of a day or a quarter. */
export function formIndex(filings: readonly MadeFiling[]): string {
  const row = (...[form = '', company = '', cik = '', filed = '', path = '']: string[]) =>
    `${form.padEnd(12)}${company.padEnd(62)}${cik.padEnd(12)}${filed.padEnd(12)}${path}`;
  const head = row('Form Type', 'Company Name', 'CIK', 'Date Filed', 'File Name');
  const rows = filings.map((each) =>
    row(each.form, madeCompany.name, each.cik, compact(each.filed), `${pathOf(each)}         `),
  );
  return [
    'Description:           Daily Index of EDGAR Dissemination Feed by Form Type',
    ' ',
    head,
    '-'.repeat(141),
    ...rows,
    '',
  ].join('\n');
}

/** `index.json` of the folder in which the daily indexes are. */
export function folderList(filings: readonly MadeFiling[]): string {
  const days = new Set(filings.map(({ filed }) => compact(filed)));
  const item = [...days].sort().map((day) => {
    const name = `form.${day}.idx`;
    return { 'last-modified': '01/02/2024 10:08:00 PM', name, type: 'file', href: name, size: '1 KB' };
  });
  return JSON.stringify({ directory: { item, name: 'daily-index/2024/QTR1/', 'parent-dir': '../' } });
}

/** `master.idx` of a day or a quarter. */
export const masterIndex = (filings: readonly MadeFiling[]): string =>
  [
    'Description:           Master Index of EDGAR Dissemination Feed',
    ' ',
    'CIK|Company Name|Form Type|Date Filed|File Name',
    '-'.repeat(80),
    ...filings.map((each) =>
      [each.cik, madeCompany.name, each.form, compact(each.filed), pathOf(each)].join('|'),
    ),
    '',
  ].join('\n');
