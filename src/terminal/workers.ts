/** The flag `--workers` of the commands that read filings. */
import { z } from 'zod';

export const workers = z
  .string()
  .regex(/^\d+$/, 'has to be a whole number')
  .transform(Number)
  // More threads than any machine has cores would only eat memory.
  .pipe(z.int().min(1, 'has to be 1 or more').max(256, 'has to be 256 or less'))
  .default(1)
  .meta({ description: 'threads that read filings, one a core; without it, 1', placeholder: 'number' });
