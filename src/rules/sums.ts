/** What each sum of money in a sentence is for: the word for its kind that stands nearest. */
import type { Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { bareSums, isOnStep } from './bare-sums.ts';
import { goals, type Kind, towards } from './kind-words.ts';
import { clause, hits, placed } from './line.ts';
import { isNoPayment } from './no-payment.ts';
import { isMinimum, isPart, isPrice } from './part-sums.ts';
import { distance, priceOfShare } from './sum-distance.ts';
import { kinds, type SumKind } from './sum-kinds.ts';

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
  /** Whether no word tells its kind: it is one firm's payment to another, and nothing more. */
  bare?: boolean;
}

export interface Word {
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
        .filter((each) => !isOfNext(sentence, each, at) && !isInCash(sentence, each, at))
        .map((each) => ({ ...each, distance: distance(sentence, each, at) }))
        .filter((each) => each.distance <= (each.kind === 'royalty' ? 1 : reach))
        .sort((a, b) => a.distance - b.distance)[0];
      if (!word || mention.kind !== 'Money') return [];
      taken.add(word.at);
      if (word.kind === 'milestone' && dealtIn.test(sentence.masked.line.slice(0, Math.min(word.at, at))))
        return [];
      const kind = isNextItem(sentence, word, at)
        ? ofItem(word.kind, sentence.masked.line.slice(at))
        : word.kind;
      return [{ kind, at: word.at, end: word.end, money: mention, place: at }];
    });
  const listed = inLists(sentence, withMoney);
  const told = new Set([...withMoney, ...listed].map(({ place }) => place));
  const bare = bareSums(sentence, told, (at) => isPaid(sentence, at));
  const without = words
    .filter(
      ({ at, end }) => !taken.has(at) && !isShared(sentence, { at, end }, taken) && !isShare(sentence, at),
    )
    .map(({ kind, at, end, weak }) => ({ kind, at, end, place: at, weak: weak > 1 }));
  return [...withMoney, ...listed, ...bare, ...without].sort((a, b) => a.place - b.place);
}

/** "$45 million upfront and $20 million upon completion of the transfer": what the second is for stands behind it. */
const isNextItem = ({ masked: { line } }: Sentence, { at, end }: Word, money: number): boolean =>
  at < money && /(?:^|\s)(?:,|and|plus) (?:[a-z]+ ){0,4}$/.test(line.slice(end, money));

/** "$20 million in cash and the purchase of $10 million of stock": what is paid in cash buys no shares named after it. */
const isInCash = ({ masked: { line } }: Sentence, { kind, at }: Word, money: number): boolean =>
  kind === 'equity' && at > money && /^Money_\d+ in cash /.test(line.slice(money));

/** "$25 million in cash, plus contingent payments of up to $50 million": what stands behind "plus" is of its own sum. */
const isOfNext = ({ masked: { line } }: Sentence, { at, end }: Word, money: number): boolean =>
  money < at &&
  /^Money_\d+ (?:in cash )?(?:(?!Money_|; )[^ ]+ ){0,4}?(?:, )?(?:and|plus|as well as|together with|along with) (?:(?:an?|any|certain|future|potential|further|additional|later|possible) )*$/.test(
    line.slice(money, at),
  ) &&
  /^ ?(?:payments? )?(?:of|totall?ing|worth) (?:(?:up|to|as|much|more|than|over|about|approximately|an?|additional|further|another|aggregate|total) )*Money_/.test(
    line.slice(end),
  );

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

/** "a percentage of any upfront payment", "an interest in the royalties": a share of what others pay. */
const isShare = ({ masked: { line } }: Sentence, at: number): boolean =>
  (/^royalt/.test(line.slice(at)) && (dealtIn.test(line.slice(0, at)) || bartered.test(line.slice(0, at)))) ||
  credited.test(line.slice(0, at)) ||
  /\b(?:percentages?|percent|Rate_\d+|portion|share|part) of (?:(?:any|all|each|the|such|certain|other|those|future|potential|development|regulatory|sales|clinical|commercial|,|and) )*$/.test(
    line.slice(0, at),
  );

/** "creditable against future royalties". */
const credited =
  /\b(?:creditable|credited|credit|offset|set off|deduct\w+|recoupable|applied) (?:(?:fully|in full|in part|partially) )*(?:against|toward|towards|from) (?:(?:(?!Money_|; |, )[^ ]+ ){0,4}(?:and|or) )?(?:(?!Money_|; |, )[^ ]+ ){0,3}$/;

/** "will provide $65 million in exchange for royalties on X". */
const bartered =
  /Money_\d+ (?:(?!Money_|; )[^ ]+ ){0,14}?(?:in (?:exchange|return) for) (?:(?!Money_|; |, |licen[sc]e)[^ ]+ ){0,6}$/;

/** "sold its royalty to A", "purchased rights to future royalties": what others will owe, as goods. */
const dealtIn =
  /\b(?:sold|sells?|selling|sale of|acquir\w+|purchas\w+|bought|buys?|moneti[sz]\w+|interests? in|rights? (?:to|in)) (?:(?:Company_\d+|Compound_\d+|Technology_\d+|Antibody_\d+|remaining|existing|Money_\d+|Rate_\d+|'s|its|their|the|an?|all|any|of|to|in|up|certain|partial|portion|part|rights?|interests?|position|future|potential|milestones?|payments?|worldwide|global|from|tiered|and) )*$/;

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
      const between = line.slice(last.place, at).replace(priceOfShare, '');
      if (!item.test(between) && !(last.kind === 'milestone' && furtherPart.test(between))) continue;
      // "$50 million at closing and $25 million upon the first dosing": what a step sets off is a milestone.
      const kind = ofItem(last.kind, line.slice(at, clause(sentence, at).to));
      last = { ...last, kind, money: mention, place: at };
      found.push(last);
    }
  }
  return found;
}

/** "$165 million upfront and another $130 million in June 2018": what is paid on a later day is not paid upfront. */
const ofItem = (kind: SumKind, rest: string): SumKind => {
  if (kind === 'option' || kind === 'research') return kind;
  if (isOnStep(rest) || forGoals.test(rest)) return 'milestone';
  return kind === 'upfront' && onLaterDay.test(rest) ? 'fee' : kind;
};

/** "€80 million for development and €200 million for sales". */
const forGoals = new RegExp(
  String.raw`^Money_\d+ (?:for|in|on|upon|related to|tied to) ${towards}${goals}(?: milestones?)? (?:,|and (?:an? |another |up to |further |additional )*Money_|\.|;)`,
);

const onLaterDay =
  /^Money_\d+ (?:in cash )?(?:(?:(?:payable|due|to be paid) )?(?:in|on|by|no later than) Date_\d+|(?:payable |due )?(?:on|upon|at) (?:the )?(?:first|second|third|one year|two year|next|each) (?:[^ ]+ )?anniversar|(?:[^ ]+ ){0,3}(?:years?|months) (?:later|thereafter|after))/;

/** From one sum of a list to the next: what the first is for, and a comma or "and". */
const item =
  /^Money_\d+ (?:in the aggregate |in total |in cash )?(?:: |(?:(?:for|upon|on|when|in|at|after|following|by|from|relates? to|related to|to) (?:(?!Money_|; |mileston|royalt|up ?front|expens|loss|revenue|Company_\d+ (?:will|may|could|has|is|received|paid) )[^ ]+ ){1,14})?(?:, and|,|and|plus) (?:(?:(?:will|has|had|is|must|to) )*(?:pay|receive) )?(?:, )?(?:in Date_\d+ , )?(?:for )?(?:an? |another |further |additional |up to |second |final |of |payments? of ){0,4})$/;

/**
 * "$300 million, of which up to $200 million relate to oncology": of milestones a part is milestones too. "$19 million in
 * milestones and is eligible for a further $81 million": so are those to come.
 */
const furtherPart =
  /^Money_\d+ (?:, of which (?:up to |as much as )?|in (?:[a-z]+ ){0,3}milestones? (?:payments? )?(?:(?!Money_|; |royalt)[^ ]+ ){0,10}?(?:eligible|entitled|may|could) (?:for |to )?(?:(?:also|still|receive|earn) )*(?:(?:up to|an?|another|further|additional) )+)$/;

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
