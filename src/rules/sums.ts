/** What each sum of money in a sentence is for: the word for its kind that stands nearest. */
import type { Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { gap, hits, placed } from './line.ts';

/** Ways of saying each kind of payment, on the masked line. Where two begin together, the longer is meant. */
const kinds = {
  milestone:
    /\b(?:milestones?(?: (?:payments?|fees?|based payments|related payments))?|success payments?|success based payments?|contingent payments?|bonus payments?|(?<=Money_\d+ )(?:up)?on (?:the )?(?:achievement of |certain |specified )?(?:development|regulatory|clinical|commercial|sales|approval)[^,;.]{0,40}?(?= |$))\b/g,
  upfront:
    /\b(?:up ?front (?:(?:cash|license|technology access|licensing|equity|non refundable|nonrefundable|one time|initial)\s)*(?:payments?|fees?|cash|consideration|amount)?|up front (?:cash )?(?:license )?(?:payments?|fees?)?|initial (?:cash )?payments?|signing (?:payment|fee|bonus)|initial (?:license )?fees?|initial license payment|upfront|payment up ?front|(?:pay|paid|pays) (?:Company_\d+ )?(?=Money_\d+ in cash)|(?:at|on|upon) (?:signing|execution|closing|effectiveness)(?! fee))\b/g,
  royalty: /\b(?:royalt(?:y|ies)(?: payments?)?)\b/g,
  equity:
    /\b(?:equity (?:investments?|purchase|stake)|(?:purchased?|buy|bought|buying|invest(?:ed)? in|acquired?|acquiring|purchasing)(?: [^ ]+){0,6} (?:shares|common stock|stock|equity)|investment in (?:[^ ]+ ){0,3}(?:common stock|shares|equity|stock)|(?:shares of|worth of) (?:[^ ]+ ){0,3}common stock|common stock (?:purchase|investment)|private placement|equity)\b/g,
  option:
    /\b(?:option (?:exercise )?(?:fees?|payments?)|exercise (?:fees?|payments?)|(?:to exercise|exercise of|exercising|exercised) (?:[^ ]+ ){0,3}options?)\b/g,
  research:
    /\b(?:research (?:and development )?(?:funding|support|payments?|fees?)|(?:r & d|development|collaboration|fte) (?:funding|support)|committed research|funding for research|fund(?:s|ing)? (?:[^ ]+ ){0,4}research)\b/g,
  fee: /\b(?:(?:technology )?access fees?|license (?:fees?|payments?)|licensing fees?|(?:annual )?maintenance fees?|amendment fees?|extension fees?|renewal fees?|termination fees?|exclusivity fees?|break up fees?|access payments?|manufacturing payments?|(?:additional|one time|separate|non refundable|further|single) fees?|fees?(?= of Money)|(?:pay|pays|paid|paying) (?:Company_\d+ )?(?=Money_\d+ (?:for|in return for|in exchange for) (?:the |an? )?(?:right|rights|access|option|license)))\b/g,
  loan: /\b(?:loans?|credit facility|term loan|promissory note|convertible note)\b/g,
  'profit share':
    /\b(?:profit shar(?:e|es|ing)|(?:share|Rate_\d+) (?:equally )?(?:in |of )?(?:the |u\.s\. )?(?:net )?profits|(?:costs and )?profits (?:[^ ]+ ){0,6}shared|profits and losses)\b/g,
  'FTE rate': /\b(?:fte rate|per fte)\b/g,
  'transfer price': /\b(?:transfer price|supply price)\b/g,
  total:
    /\b(?:total (?:potential )?(?:deal |consideration|value|payments)|aggregate (?:consideration|payments|value)|deal value|(?:deal|transaction|agreement|collaboration) (?:could be |is )?(?:potentially )?(?:worth|valued)|total consideration|purchase price|merger consideration|(?:totall?ing|total of|aggregate of) (?=Money))\b/g,
} as const; // prettier-ignore

export type SumKind = keyof typeof kinds;

export interface Sum {
  kind: SumKind;
  /** Places in the line of the word for the kind. */
  at: number;
  end: number;
  money?: Extract<Mention, { kind: 'Money' }>;
  /** Place of the sum, or else of the word. */
  place: number;
}

/** A sum and its word stand within this many tokens. */
const reach = 14;

export function sums(sentence: Sentence): Sum[] {
  const words = longest(
    Object.entries(kinds).flatMap(([kind, expression]) =>
      hits(sentence, expression).map(({ at, end }) => ({ kind: kind as SumKind, at, end })),
    ),
  );
  const taken = new Set<number>();
  const withMoney = placed(sentence, 'Money')
    .filter(({ at }) => !isPrice(sentence, at))
    .flatMap(({ mention, at }) => {
      const word = words
        .map((each) => ({ ...each, distance: distance(sentence, each, at) }))
        .filter((each) => each.distance <= reach)
        .sort((a, b) => a.distance - b.distance)[0];
      if (!word || mention.kind !== 'Money') return [];
      taken.add(word.at);
      return [{ kind: word.kind, at: word.at, end: word.end, money: mention, place: at }];
    });
  const without = words.filter(({ at }) => !taken.has(at)).map((word) => ({ ...word, place: word.at }));
  return [...withMoney, ...without].sort((a, b) => a.place - b.place);
}

/** "$19.00 per share" is a price, and no sum that is paid. */
export const isPrice = ({ masked }: Sentence, at: number): boolean =>
  /^Money_\d+ (?:per|a|each|for each) (?:[^ ]+ )?(?:shares?|ads|unit|warrant)\b/.test(
    masked.line.slice(at),
  ) || /\bpar value (?:of )?$/.test(masked.line.slice(0, at));

/** A word after its sum is nearer than one before it, unless "of" joins them; a comma or "and" between parts them. */
function distance(sentence: Sentence, word: { at: number; end: number }, money: number): number {
  const before = word.at < money;
  const between = before
    ? sentence.masked.line.slice(word.end, money)
    : sentence.masked.line.slice(money, word.at);
  if (between.includes('; ')) return Number.POSITIVE_INFINITY;
  const parted = /(?:, |; |\band |\bplus |\bas well as )/.test(between) ? 6 : 0;
  const joined =
    before &&
    /^ ?(?:payment |fee )?(?:of|totall?ing|worth|potentially totall?ing|that could total) /.test(between)
      ? -3
      : 0;
  const other = /Money_/.test(between.replace(/^Money_\d+ /, '')) ? 8 : 0;
  return (
    gap(sentence, before ? word.end : money, before ? money : word.at) +
    parted +
    joined +
    other +
    (before ? 1 : 0)
  );
}

/** Drops a word that lies within another's: "milestone" in "milestone payments". */
function longest<W extends { at: number; end: number }>(words: readonly W[]): W[] {
  return words
    .filter(
      (word) =>
        !words.some(
          (other) =>
            other !== word &&
            other.at <= word.at &&
            other.end >= word.end &&
            other.end - other.at > word.end - word.at,
        ),
    )
    .sort((a, b) => a.at - b.at);
}
