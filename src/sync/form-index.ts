/** EDGAR's daily and quarterly indexes, by form (`form.idx`, columns of fixed width) or by company (`master.idx`, with `|`). */
import { InputError } from '../errors.ts';
import { type Listed, listed } from './filing-ref.ts';

/**
 * Form, company, CIK, date, path. Widths differ between the years; two spaces end the form, and one stands before the CIK
 * where a company's name fills its column.
 */
const byForm =
  /^(?<form>\S+(?: \S+)*) {2,}\S.*? (?<cik>\d{1,10}) +(?<filed>\d{8}|\d{4}-\d\d-\d\d) +(?<path>\S+)\s*$/;
/** CIK, company, form, date, path. */
const byCompany =
  /^(?<cik>\d{1,10})\|[^|]*\|(?<form>[^|]+)\|(?<filed>\d{8}|\d{4}-\d\d-\d\d)\|(?<path>[^|\s]+)\s*$/;

/** A longer line is none of an index. */
const line = /^.{1,1000}$/gm;

/** The one form of a path that is taken; the address is made of its numbers, not of itself. */
const archived = /^edgar\/data\/(?<cik>\d{1,10})\/(?:\d{18}\/)?(?<accession>\d{10}-\d{2}-\d{6})\.txt$/;

/**
 * @param source file or address, for messages
 * @param forms entries of other forms are passed over
 * @throws InputError when the text is no such index
 * @example readFormIndex('8-K  ACME CORP  1000180  20200318  edgar/data/1000180/0001000180-20-000001.txt', 'form.idx', new Set(['8-K']))
 */
export function readFormIndex(text: string, source: string, forms: ReadonlySet<string>): Listed {
  let lines = 0;
  const entries: unknown[] = [];
  for (const [row] of text.matchAll(line)) {
    const { form, filed, path = '', cik } = (byForm.exec(row) ?? byCompany.exec(row))?.groups ?? {};
    if (form === undefined) continue;
    lines++;
    if (!forms.has(form)) continue;
    const named = archived.exec(path)?.groups;
    entries.push(named?.cik === cik ? { accession: named?.accession, cik, form, filed } : undefined);
  }
  if (lines > 0 || /^-{20,}\s*$/m.test(text)) return listed(entries);
  throw new InputError(
    'input/not-an-index',
    `${source} is no index of EDGAR; give a form.idx or a master.idx, daily or quarterly.`,
  );
}
