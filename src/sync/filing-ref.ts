/** A filing as EDGAR's indexes name it, before its text is known. */
import { z } from 'zod';

/** The only form in which an accession number becomes part of an address or of a file's name. */
export const Accession = z.string().regex(/^\d{10}-\d{2}-\d{6}$/);

/** A central index key without leading zeros, e.g. `855654`; also read from `0000855654` and from a number. */
export const Cik = z
  .union([z.string(), z.int()])
  .transform((value) => String(value).replace(/^0+/, ''))
  .pipe(z.string().regex(/^\d{1,10}$/));

/** A calendar day, `2024-03-18`; EDGAR's daily indexes write `20240318`. */
export const Day = z
  .string()
  .transform((text) => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'))
  .pipe(z.iso.date());

export const FilingRef = z.object({
  accession: Accession,
  /** One of the companies that the filing is about. */
  cik: Cik,
  form: z.string().max(30),
  filed: Day,
  /** Numbers of the form's items, e.g. `8.01`; left out where the index does not tell them. */
  items: z.array(z.string()).optional(),
});
export type FilingRef = z.infer<typeof FilingRef>;

/** What an index lists; `odd` counts its entries that name no filing. */
export interface Listed {
  refs: FilingRef[];
  odd: number;
}

/** @example listed([{ accession: '../../etc', cik: 1, form: '8-K', filed: '2024-01-02' }]) // { refs: [], odd: 1 } */
export function listed(entries: Iterable<unknown>): Listed {
  const refs: FilingRef[] = [];
  let odd = 0;
  for (const entry of entries) {
    const { data } = FilingRef.safeParse(entry);
    if (data) refs.push(data);
    else odd++;
  }
  return { refs, odd };
}
