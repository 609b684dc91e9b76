/** Shares that one firm sells to another: its own, or those of a third firm, whose price is no investment in who sells them. */
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { firmsIn, hits } from './line.ts';

const things = String.raw`(?:shares?|stock|stake|interests?|holdings?|equity|position|investment|securities)`;
const words = String.raw`(?:(?!Company_|; )[^ ]+ )`;

/** "sold 2,000,000 shares of C to B", "sold to B its stake in C". */
const traded = [
  new RegExp(
    String.raw`(?:Company_(?<who>\d+) ${words}{0,8}?)?\b(?:sold|sells?|selling|sale|purchas\w+|bought|buys?|acquir\w+|dispos\w+|divest\w+|transferr?\w*) (?:(?:Company_\d+ 's |its ))?${words}{0,9}?${things} ${words}{0,6}?(?:of|in) Company_(?<of>\d+) ${words}{0,6}?(?:to|from) Company_(?<other>\d+) `,
    'g',
  ),
  new RegExp(
    String.raw`(?:Company_(?<who>\d+) ${words}{0,8}?)?\b(?:sold|sells?|selling|sale|purchas\w+|bought|buys?|acquir\w+|dispos\w+|divest\w+|transferr?\w*) ${words}{0,2}?(?:to|from) Company_(?<other>\d+) (?:(?:Company_\d+ 's |its ))?${words}{0,9}?${things} ${words}{0,6}?(?:of|in) Company_(?<of>\d+) `,
    'g',
  ),
];

export function isOfThird(sentence: Sentence): boolean {
  if (firmsIn(sentence).length < 3) return false;
  const name = (place: string | undefined): string | undefined => {
    const firm = sentence.masked.mentions[Number(place ?? -1)];
    return firm && isThing(firm) ? firm.name : undefined;
  };
  return traded.some((way) =>
    hits(sentence, way).some(({ groups: { who, of, other } }) => {
      const [seller, issuer, buyer] = [who, of, other].map(name);
      return seller !== undefined && issuer !== seller && issuer !== buyer;
    }),
  );
}

/** "purchased 400,000 shares for an aggregate purchase price of": however far before the sum it was done. */
const bought =
  /\b(?:purchased|bought|issued|sold|subscribed for|subscribed to|acquired) (?:(?!; )[^ ]+ ){0,12}?(?:shares|stock)\b/;
const toBuy =
  /\b(?:will|would|shall|may|could|if|agreed to|agrees to|to be|intends to|plans to|has the right to)\b/;

/** @param lead the words up to a sum */
export const isBought = (lead: string): boolean => bought.test(lead) && !toBuy.test(lead);
