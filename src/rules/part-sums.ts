/** Sums that are no payment of their own: the price of a share, a minimum, an instalment of a sum told. */
import type { Sentence } from '../stages/reading.ts';
import { gap, placed } from './line.ts';

/** "$19.00 per share" is a price, and no sum that is paid. */
export const isPrice = ({ masked }: Sentence, at: number): boolean =>
  /^Money_\d+ (?:in cash )?(?:per|a|each|for each) (?:[^ ]+ )?(?:shares?|ads|unit|warrant)\b/.test(
    masked.line.slice(at),
  ) ||
  /\b(?:for|per) each (?:[^ ]+ ){0,6}?shares? (?:(?!; |Money_|aggregate|total)[^ ]+ ){0,14}$|\beach (?:[^ ]+ ){0,12}?shares? (?:(?!; |Money_|aggregate|total)[^ ]+ ){0,24}(?:right to receive|receive|converted into|exchanged for) (?:an? |the )?$/.test(
    masked.line.slice(0, at),
  ) ||
  /\b(?:par value|(?:exercise|conversion|offering|option|strike|closing|share) price|price per share) (?:of |is |was )?$/.test(
    masked.line.slice(0, at),
  );

/** "a minimum royalty of $100,000" bounds what is owed, and is not it. */
export const isMinimum = ({ masked }: Sentence, at: number): boolean =>
  /\b(?:minimum (?:annual |royalty |royalties |payments? ){1,3}|(?:annual|yearly|royalty) minimum )of $/.test(
    masked.line.slice(0, at),
  );

/** "$1 billion upfront, of which $350 million is due on execution and $325 million later": instalments of a sum told. */
export const isPart = ({ masked }: Sentence, at: number): boolean =>
  instalment.test(masked.line.slice(0, at) + masked.line.slice(at).split(' ', 3).join(' '));

const instalment =
  /\bof which (?:(?:about|approximately) )?Money_\d+ (?:is|are|was|were|will be|has been|had been)? ?(?:due|payable|paid|received|refundable|creditable)?(?<= (?:due|payable|paid|received|refundable|creditable)) ?(?:(?!; |mileston|royalt|equity|plus )[^ ]+ )*(?:(?!mileston|royalt|equity)[^ ]+)?$/;

/** What a contingent value right may bring a share, or a warrant costs, is not its price. */
const noPrice =
  /\b(?:exercise|conversion|strike) price (?:of |is |was )?$|\b(?:cvrs?|contingent (?:value|payment) rights?)\b(?: [^ .;]+){0,6} $/;

/** "$15 million of Common Stock at $19.00 per share": of several prices the nearest. */
export function priceNear(sentence: Sentence, text: string, place: number): Record<string, string> {
  const [price] = placed(sentence, 'Money')
    .filter(({ at }) => isPrice(sentence, at) && !noPrice.test(sentence.masked.line.slice(0, at)))
    .sort((a, b) => gap(sentence, a.at, place) - gap(sentence, b.at, place));
  return price ? { rate: `${text.slice(price.mention.start, price.mention.end)} per share` } : {};
}
