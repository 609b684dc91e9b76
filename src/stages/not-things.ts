/** Places where what looks like a name is none: tickers, and the fields of departments. */
import type { Span } from '../model/evidence.ts';
import type { Mention } from '../recognisers/mention.ts';
import type { Scope } from '../recognisers/recogniser.ts';
import { alternatives } from '../tables.ts';
import { finds } from '../text/finds.ts';

/** "Associate Professor of Leukemia": with a capital the disease is somebody's field. */
export const isField = ({ kind, start }: Mention, text: string): boolean =>
  kind === 'Indication' &&
  /\b(?:Professor|Department|Division|Section|Head|Chief|Director|Chair|President|Center|Centre|Institute|Society|Foundation),? (?:of|for) (?:the )?(?:\p{Lu}\p{L}+(?:,|,? (?:and|&)) ){0,2}$/u.test(
    text.slice(Math.max(0, start - 60), start),
  );

/** "the Cooperative Research Centre (CRC-CGF)": letters that a hyphen joins to further letters are no disease. */
export const isPartOfLetters = ({ kind, start, end }: Mention, text: string): boolean =>
  kind === 'Indication' &&
  /^\p{Lu}{2,5}$/u.test(text.slice(start, end)) &&
  /^-\p{Lu}{2}/u.test(text.slice(end, end + 3));

/** "an anti-PSMA ADC" is any such conjugate, not the drug that is called PSMA ADC. */
export const isAgainst = ({ kind, start }: Mention, text: string): boolean =>
  kind === 'Compound' && /\banti-$/i.test(text.slice(Math.max(0, start - 5), start));

/** What stands in brackets as a ticker is no disease or antigen: "(ASX: AML)". */
export function tickers({ words, span }: Scope): Span[] {
  // "(TSE: 4503, President and CEO: Jane Roe)" holds more than a ticker.
  return finds(words, ticker)
    .filter(([bracket]) => !/CEO|President|Chair/.test(bracket))
    .map(({ index, 0: { length } }) => ({
      start: span.start + index,
      end: span.start + index + length,
    }));
}

const ticker = new RegExp(
  String.raw`\((?:the\s)?(?:${alternatives('name-words', 'exchange')})[^():]{0,40}:\s?[\p{Lu}\p{N}][^()]{0,60}\)`,
  'gu',
);
