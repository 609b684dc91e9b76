/** The last gate: nothing leaves that does not pass its schema, or whose quote is not found at its offsets. */
import { z } from 'zod';
import { InvariantError } from '../errors.ts';
import { Extraction } from '../model/extraction.ts';

/** @throws InvariantError naming the filing and what is wrong */
export function certify(extraction: Extraction): Extraction {
  const parsed = Extraction.safeParse(extraction);
  const { source } = extraction.document;
  if (!parsed.success) {
    throw new InvariantError('extraction/shape', `${source}: ${z.prettifyError(parsed.error)}`, {
      cause: parsed.error,
    });
  }
  for (const fact of [...extraction.relations, ...extraction.events]) {
    for (const { start, end, quote } of fact.evidence) {
      if (end <= extraction.text.length && extraction.text.slice(start, end) === quote) continue;
      throw new InvariantError(
        'extraction/quote',
        `${source}: the quote of ${fact.rule} is not at ${start} to ${end}`,
      );
    }
  }
  return parsed.data;
}
