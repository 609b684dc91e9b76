/** Settles which of the names that were found stand: what is listed, what overlaps, what is no name. */
import type { Found } from '../lexicon/matcher.ts';
import { matchLexicon } from '../lexicon/names.ts';
import { overlap, type Span } from '../model/evidence.ts';
import { withoutLegalForm } from '../model/keys.ts';
import { isThing, type Mention, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import type { Scope } from '../recognisers/recogniser.ts';
import type { Token } from '../text/tokens.ts';
import { isAgainst, isField, isOfOther, isPartOfLetters, tickers } from './not-things.ts';
import type { LocalName } from './short-names.ts';

/** What the lexicon lists, and what was found beside it; names that are none hide what lies within them. */
export function settled(scope: Scope, found: readonly Mention[]): Mention[] {
  const { text, tokens } = scope;
  const hits = tokens.map((_, at) => matchLexicon(text, tokens, at));
  const listed = named(hits, tokens, 'lexicon');
  const traded = tickers(scope);
  const stops = [...hits.flatMap((each) => spans(each, tokens)), ...traded];
  return [
    ...listed.filter(
      (mention) =>
        !traded.some((stop) => inside(mention, stop)) &&
        !isField(mention, text) &&
        !isOfOther(mention, text) &&
        !isAgainst(mention, text) &&
        !isPartOfLetters(mention, text),
    ),
    ...found.filter(
      (mention) => !stops.some((stop) => inside(withoutForm(mention), stop)) && !isOfOther(mention, text),
    ),
  ];
}

type Hit = Found<LocalName | { label: 'not a thing' }>;

/**
 * Mentions by name: at each token the longest, then on after it; names within it are kept for `inner`.
 *
 * @param hits the names that begin at each token, the longest first
 */
export function named(hits: readonly (readonly Hit[])[], tokens: readonly Token[], by: string): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // A name that is none hides the names that begin with it.
    const [longest] = hits[at] ?? [];
    if (longest?.value.label === 'not a thing') at = longest.to - 1;
    else for (const hit of hits[at] ?? []) found.push(...mention(hit, tokens, by));
  }
  return found;
}

function mention({ from, to, value }: Hit, tokens: readonly Token[], by: string): Mention[] {
  if (!('name' in value)) return [];
  return [
    {
      kind: value.label,
      name: value.name,
      by,
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
    },
  ];
}

/** Where names stand that are no things. */
const spans = (hits: readonly Hit[], tokens: readonly Token[]): Span[] =>
  hits
    .filter(({ value }) => value.label === 'not a thing')
    .map(({ from, to }) => ({ start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));

/** "NYSE American, LLC" is an exchange as "NYSE American" is. */
const withoutForm = (mention: Mention): Span =>
  mention.kind === 'Company'
    ? { start: mention.start, end: mention.start + withoutLegalForm(mention.name).length }
    : mention;

const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** "Corporate Communications ImmunoGen, Inc." ends with a firm that is known: what stands before it is no part of it. */
export function trimmed(mentions: readonly Mention[]): Mention[] {
  const known = thingsIn(mentions, 'Company').filter(({ by }) => by === 'lexicon' || by === 'local');
  const overlong = (mention: ThingMention): boolean => {
    const bareEnd = mention.start + withoutLegalForm(mention.name).length;
    return known.some(({ start, end }) => start > mention.start && end <= mention.end && end >= bareEnd);
  };
  return mentions.filter((mention) => mention.by !== 'company' || !isThing(mention) || !overlong(mention));
}

/** Of overlapping mentions the longest stands; of equally long ones that of the lexicon, then the first by kind. */
export function settle(mentions: readonly Mention[]): Mention[] {
  const order = [...mentions].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      rank(b) - rank(a) ||
      a.start - b.start ||
      // A firm's name may look like a person's.
      a.kind.localeCompare(b.kind),
  );
  const kept: Mention[] = [];
  for (const mention of order) {
    if (!kept.some((other) => overlap(mention, other))) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** What is listed stands before what the filing defines, and that before what merely looks like a name. */
const rank = ({ by }: Mention): number => ['local', 'lexicon', 'trial'].indexOf(by);
