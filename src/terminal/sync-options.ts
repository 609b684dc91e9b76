/** The flags of `conjugraph sync`. */
import { z } from 'zod';
import { UsageError } from '../errors.ts';
import { edgar } from '../sync/addresses.ts';
import { defaultForms } from '../sync/pick.ts';
import { workers } from './workers.ts';

const day = (says: string) =>
  z.iso.date('has to be a day like 2024-03-18').optional().meta({ description: says, placeholder: 'day' });

export const syncOptions = z.object({
  watchlist: z.string().optional().meta({
    description: 'companies of this YAML file; without any, those of data/watchlist.yaml',
    placeholder: 'file',
  }),
  fromIndex: z.string().optional().meta({
    description: "filings of one of EDGAR's indexes: a day, a quarter like 2024Q1, a file or an address",
    placeholder: 'index',
  }),
  form: z
    .array(
      z
        .string()
        .regex(/^(?!8k|6k)/i, 'is written with a hyphen: 8-K, 8-K/A, 6-K')
        .toUpperCase(),
    )
    .optional()
    .meta({ description: `form, may be repeated; without it ${defaultForms.join(', ')}` }),
  item: z
    .array(
      z.string().regex(/^\d{1,2}(\.\d{2})?$/, 'has to be a number like 1.01, or like 5 before August 2004'),
    )
    .optional()
    .meta({ description: 'only filings with this item, e.g. 1.01; may be repeated' }),
  since: day('filed on this day or later'),
  until: day('filed on this day or earlier'),
  userAgent: z.string().optional().meta({
    description: 'your name and e-mail address, for the SEC; or EDGAR_USER_AGENT',
    placeholder: 'text',
  }),
  rate: z
    .string()
    .regex(/^\d+(\.\d+)?$/, 'has to be a number')
    .transform(Number)
    .optional()
    .meta({ description: 'requests a second of all processes of this machine, at most 10; without it, 8' }),
  workers,
  dataUrl: z
    .string()
    .optional()
    .meta({ description: `instead of ${edgar.data}`, placeholder: 'url' }),
  archivesUrl: z
    .string()
    .optional()
    .meta({ description: `instead of ${edgar.archives}`, placeholder: 'url' }),
  dryRun: z.boolean().optional().meta({ description: 'read the indexes, and say what would be fetched' }),
  quiet: z.boolean().optional().meta({ description: 'no progress; errors and the summary only' }),
  json: z.boolean().optional().meta({ description: 'status as JSON' }),
});
export type SyncOptions = z.infer<typeof syncOptions>;

/** @throws UsageError when two flags contradict each other */
export function checkOptions({ since, until, item, fromIndex }: SyncOptions): void {
  if (since !== undefined && until !== undefined && since > until) {
    throw new UsageError('usage/days', `--since ${since} is after --until ${until}.`);
  }
  if (item && fromIndex !== undefined) {
    throw new UsageError(
      'usage/items',
      'An index does not tell items: give --item with companies, or leave it out.',
    );
  }
}
