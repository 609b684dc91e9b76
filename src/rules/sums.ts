/** What each sum of money in a sentence is for: the word for its kind that stands nearest. */
import type { Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { hits, placed } from './line.ts';
import { isNoPayment } from './no-payment.ts';
import { type Kind, kinds, type SumKind, sorts } from './sum-kinds.ts';

export interface Sum {
  kind: SumKind;
  /** Places in the line of the word for the kind. */
  at: number;
  end: number;
  money?: Extract<Mention, { kind: 'Money' }>;
  /** Place of the sum, or else of the word. */
  place: number;
  /** Whether the words may also mean something else. */
  weak?: boolean;
}

interface Word {
  kind: SumKind;
  at: number;
  end: number;
  weak: number;
}

/** A sum and its word stand within this many tokens. */
const reach = 14;

/** Two rules ask for the sums of a sentence. */
const known = new WeakMap<Sentence, readonly Sum[]>();

export function sums(sentence: Sentence): readonly Sum[] {
  const found = known.get(sentence) ?? read(sentence);
  known.set(sentence, found);
  return found;
}

function read(sentence: Sentence): Sum[] {
  const words = wordsIn(sentence);
  const taken = new Set<number>();
  const withMoney = placed(sentence, 'Money')
    .filter(({ at }) => isPaid(sentence, at))
    .flatMap(({ mention, at }) => {
      const word = words
        .map((each) => ({ ...each, distance: distance(sentence, each, at) }))
        .filter((each) => each.distance <= (each.kind === 'royalty' ? 1 : reach))
        .sort((a, b) => a.distance - b.distance)[0];
      if (!word || mention.kind !== 'Money') return [];
      taken.add(word.at);
      return [{ kind: word.kind, at: word.at, end: word.end, money: mention, place: at }];
    });
  const listed = inLists(sentence, withMoney);
  const without = words
    .filter(
      ({ at, end }) => !taken.has(at) && !isShared(sentence, { at, end }, taken) && !isShare(sentence, at),
    )
    .map(({ kind, at, end, weak }) => ({ kind, at, end, place: at, weak: weak > 1 }));
  return [...withMoney, ...listed, ...without].sort((a, b) => a.place - b.place);
}

/** "upfront and option fees of up to $20 million": one sum for both, and the noun stands behind the second. */
function isShared(
  { masked: { line } }: Sentence,
  { at, end }: { at: number; end: number },
  taken: ReadonlySet<number>,
): boolean {
  if (/(?:payments?|fees?|consideration|amount|cash)$/.test(line.slice(at, end).trimEnd())) return false;
  const next = /^ ?(?:and|or) /.exec(line.slice(end));
  return next !== null && taken.has(end + next[0].length);
}

/** "a percentage of any upfront payment": a share of what others pay. */
const isShare = ({ masked: { line } }: Sentence, at: number): boolean =>
  /\b(?:percentages?|percent|Rate_\d+|portion|share|part) of (?:any|all|each|the|such|certain|other)? ?(?:such |other )?$/.test(
    line.slice(0, at),
  );

/** "$5 million for A, $10 million for B and another $15 million on approval": what the first is for, all are for. */
function inLists(sentence: Sentence, told: readonly Sum[]): Sum[] {
  const { line } = sentence.masked;
  const byPlace = new Map(told.map((sum) => [sum.place, sum]));
  const found: Sum[] = [];
  let last: Sum | undefined;
  for (const { mention, at } of placed(sentence, 'Money')) {
    const sum = byPlace.get(at);
    if (sum) last = sum;
    else if (last && mention.kind === 'Money' && isPaid(sentence, at)) {
      const between = line.slice(last.place, at).replace(price, '');
      if (!item.test(between) && !(last.kind === 'milestone' && part.test(between))) continue;
      last = { ...last, money: mention, place: at };
      found.push(last);
    }
  }
  return found;
}

/** From one sum of a list to the next: what the first is for, and a comma or "and". */
const item =
  /^Money_\d+ (?:in the aggregate |in total |in cash )?(?:: |(?:(?:for|upon|on|when|in|at|after|following|by|relates? to|related to|to) (?:(?!Money_|; |mileston|royalt|up ?front|expens|loss|revenue|Company_\d+ (?:will|may|could|has|is|received|paid) )[^ ]+ ){1,14})?(?:, and|,|and|plus) (?:(?:(?:will|has|had|is|must|to) )*(?:pay|receive) )?(?:, )?(?:in Date_\d+ , )?(?:for )?(?:an? |another |further |additional |up to ){0,3})$/;

/** "$300 million, of which up to $200 million relate to oncology": of milestones a part is milestones too. */
const part = /^Money_\d+ , of which (?:up to |as much as )?$/;

const wordsIn = (sentence: Sentence): Word[] =>
  longest(
    Object.entries(kinds).flatMap(([kind, ways]) =>
      ways.flatMap(({ expression, weak = 0, needs }: Kind) =>
        (needs?.test(sentence.masked.line) === false ? [] : hits(sentence, expression)).map(
          ({ at, end }) => ({ kind: kind as SumKind, at, end, weak }),
        ),
      ),
    ),
  );

const isPaid = (sentence: Sentence, at: number): boolean =>
  !isPrice(sentence, at) && !isPart(sentence, at) && !isMinimum(sentence, at) && !isNoPayment(sentence, at);

/** "$19.00 per share" is a price, and no sum that is paid. */
export const isPrice = ({ masked }: Sentence, at: number): boolean =>
  /^Money_\d+ (?:in cash )?(?:per|a|each|for each) (?:[^ ]+ )?(?:shares?|ads|unit|warrant)\b/.test(
    masked.line.slice(at),
  ) ||
  /\b(?:par value|(?:exercise|conversion|offering|option|strike|closing|share) price) (?:of |is |was )?$/.test(
    masked.line.slice(0, at),
  );

/** "a minimum royalty of $100,000" bounds what is owed, and is not it. */
const isMinimum = ({ masked }: Sentence, at: number): boolean =>
  /\b(?:minimum (?:annual |royalty |royalties |payments? ){1,3}|(?:annual|yearly|royalty) minimum )of $/.test(
    masked.line.slice(0, at),
  );

/** "$1 billion upfront, of which $350 million is due on execution and $325 million later": instalments of a sum told. */
const isPart = ({ masked }: Sentence, at: number): boolean =>
  instalment.test(masked.line.slice(0, at) + masked.line.slice(at).split(' ', 3).join(' '));

const instalment =
  /\bof which (?:(?:about|approximately) )?Money_\d+ (?:is|are|was|were|will be|has been|had been)? ?(?:due|payable|paid|received|refundable|creditable)?(?<= (?:due|payable|paid|received|refundable|creditable)) ?(?:(?!; |mileston|royalt|equity|plus )[^ ]+ )*(?:(?!mileston|royalt|equity)[^ ]+)?$/;

/** How a word before its sum is joined to it. */
const joint =
  /^ ?(?:payments? |fees? )?(?:of|up to|with a|in a|(?:for|at) (?:an? |the )?(?:aggregate |total )?(?:purchase price|price|consideration) of|for|totall?ing|, totall?ing|worth|, of|equal to|in the amount of|in an amount equal to|valued at|is|are|was|were|will be|could be|could total|may total|could reach|can reach|could amount to|could add up to|may come to|could come to|potentially totall?ing|potentially exceeding|exceeding|that could total|--|:|(?:, [^,;]{2,30} ,? ?)?(?:may|might|could|can|would) (?:also )?(?:come to|total|reach|amount to|add up to|be worth|exceed)) (?:up to |as much as |more than |over |about |approximately |at least |an? |the |additional |further |potential |total |aggregate |maximum |combined |value |amount |of |another )*$/;

/** Words that stand between a sum and its word without parting them. */
const light =
  /\b(?:an?|the|up|to|of|in|about|approximately|additional|further|aggregate|total|cash|potential|potentially|certain|specified|specific|pre specified|future|successful|achievement|more|another|extra|as|much|more|than|excess|non refundable|one time|single|based|upon|on) /g;

/** A word after its sum is nearer than one before it, unless "of" joins them; a comma or "and" between parts them. */
function distance(sentence: Sentence, word: Word, money: number): number {
  const { line } = sentence.masked;
  if (word.at <= money && money < word.end) return 0;
  const before = word.at < money;
  const told = before ? line.slice(word.end, money) : line.slice(money, word.at).replace(/^Money_\d+ /, '');
  if (told.includes('; ')) return Number.POSITIVE_INFINITY;
  const between = plain(told);
  const parted = /(?:^|\s)(?:,|and|plus|as well as|--) /.test(between) ? 6 : 0;
  const joined = before && joint.test(plain(told)) ? -3 : 0;
  const other = (/Money_/.test(between) ? 8 : 0) + (clauseBegins.test(between) ? 12 : 0);
  const length = between.replace(light, '').split(' ').length - 1;
  return (joined ? 0 : length + parted) + joined + other + word.weak + (before ? 1 : 0);
}

/** Another firm does something between the word and the sum: they stand in two statements. */
const clauseBegins =
  /(?<!which )\bCompany_\d+ (?:also |then )?(?:will|may|could|would|can|shall|has|have|had|is|are|was|receives?d?|pays?|paid|earn\w*)\b/;

const list = new RegExp(String.raw`\b${sorts}(?![^ ])`, 'g');
const price = /\bat (?:a (?:purchase )?price of )?Money_\d+ (?:in cash )?per share (?:, )?(?:or |for )?/g;

/** Without what is said of the price of a share, with a list of kinds as one word. */
const plain = (words: string): string =>
  words
    .replace(price, 'of ')
    .replace(/\( [^()]* \) /g, '')
    .replace(list, 'sort');

/** Drops a word that lies within another's: "milestone" in "milestone payments". */
function longest(words: readonly Word[]): Word[] {
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
