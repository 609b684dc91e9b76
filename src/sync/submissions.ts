/** The submissions API: what one company has filed, the newest in columns, what is older on further pages. */
import { z } from 'zod';
import { EdgarError } from '../errors.ts';
import { type Bases, olderSubmissions, submissionsOf } from './addresses.ts';
import { type Listed, listed } from './filing-ref.ts';
import type { Indexes } from './indexes.ts';

/** Columns of one length; an entry is one value of each. */
const Columns = z
  .object({
    accessionNumber: z.array(z.string()),
    filingDate: z.array(z.string()),
    form: z.array(z.string()),
    items: z.array(z.string()).optional(),
  })
  .refine(
    ({ accessionNumber: { length }, filingDate, form, items }) =>
      [filingDate, form, items ?? form].every((column) => column.length === length),
    { error: 'columns differ in length' },
  );

const Newest = z.object({
  filings: z.object({
    recent: Columns,
    files: z.array(z.object({ name: z.string(), filingTo: z.string().optional() })).default([]),
  }),
});

/**
 * @param cik without leading zeros
 * @param since pages that end before this day are not asked for
 * @throws EdgarError `edgar/odd` when an answer is not what the API gives, or as `Indexes.read` does
 */
export async function filingsOf(
  cik: string,
  { bases, indexes, since = '' }: { bases: Bases; indexes: Indexes; since?: string | undefined },
): Promise<Listed> {
  const read = async <T>(schema: z.ZodType<T>, url: string) => parse(schema, await indexes.read(url), url);
  const url = submissionsOf(bases, cik);
  const { filings } = await read(Newest, url).catch((error) => {
    if (!(error instanceof EdgarError) || error.code !== 'edgar/missing') throw error;
    const message = `EDGAR knows no company with the CIK ${cik}: ${url} is not there (404); check the number.`;
    throw new EdgarError(error.code, message, { cause: error });
  });
  const all = [entries(filings.recent, cik)];
  for (const { name, filingTo = '9999' } of filings.files) {
    if (filingTo < since) continue;
    all.push(entries(await read(Columns, olderSubmissions(bases, pageName(name, cik))), cik));
  }
  return { refs: all.flatMap(({ refs }) => refs), odd: all.reduce((sum, { odd }) => sum + odd, 0) };
}

const entries = ({ accessionNumber, filingDate, form, items }: z.infer<typeof Columns>, cik: string) =>
  listed(
    accessionNumber.map((accession, at) => ({
      accession,
      cik,
      form: form[at],
      filed: filingDate[at],
      items: items?.[at]?.split(',').filter(Boolean),
    })),
  );

/** A page's name becomes part of an address, so it has to be one of this company. */
function pageName(name: string, cik: string): string {
  if (new RegExp(`^CIK0*${cik}-submissions-\\d{3}\\.json$`).test(name)) return name;
  throw odd(`the list of filings of CIK ${cik}`, 'names a page that is not its own');
}

function parse<T>(schema: z.ZodType<T>, text: string, url: string): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (error) {
    const what = error instanceof z.ZodError ? (error.issues[0]?.message ?? '') : 'no JSON';
    throw odd(url, `is not what the submissions API gives (${what})`);
  }
}

const odd = (what: string, how: string) =>
  new EdgarError('edgar/odd', `${what} ${how}; check --data-url, or report this.`);
