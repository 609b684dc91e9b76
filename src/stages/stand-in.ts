/** A mention that stands for a thing named elsewhere, and says how it was read. */
import type { ThingMention } from '../recognisers/mention.ts';

export const standIn = (
  { kind, name }: ThingMention,
  word: string,
  start: number,
  reads = name,
): ThingMention => ({
  kind,
  name,
  by: 'refer',
  reads: `${word} → ${reads}`,
  start,
  end: start + word.length,
});
