/**
 * A filing as it was read, before any person's decision, as one property of a node: so that a decision can be
 * made and withdrawn without the file. Its text is left out, since the documents have it.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { InvariantError } from '../errors.ts';
import { Extraction } from '../model/extraction.ts';

export function packed({ text, ...rest }: Extraction): string {
  return deflateRawSync(JSON.stringify(rest)).toString('base64');
}

/**
 * @param texts of the filing's documents, in their order
 * @throws InvariantError when it is not what `packed` made
 */
export function unpacked(told: string, texts: readonly string[]): Extraction {
  try {
    const rest: unknown = JSON.parse(inflateRawSync(Buffer.from(told, 'base64')).toString());
    return Extraction.parse({ ...Object(rest), text: texts.join('') });
  } catch (cause) {
    throw new InvariantError('store/told', 'A filing in the graph cannot be read back; load it again.', {
      cause,
    });
  }
}
