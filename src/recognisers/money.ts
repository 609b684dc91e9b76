/** "$5 million", "US$4.0 million", "up to €390 million", "$21.5 million to $30 million", "CHF 10m", "exceeding $800 million". */
import { finds } from '../text/finds.ts';
import type { Money, ValueMention } from './mention.ts';
import { type Recogniser, spanOf } from './recogniser.ts';

type MoneyMention = Extract<ValueMention, { kind: 'Money' }>;

/** ISO 4217 codes of the signs and words that filings use. "$" alone is the US dollar: filings are made in the US. */
const currencies: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  'u.s.$': 'USD',
  dollars: 'USD',
  'us dollars': 'USD',
  'u.s. dollars': 'USD',
  c$: 'CAD',
  ca$: 'CAD',
  can$: 'CAD',
  cdn$: 'CAD',
  cad: 'CAD',
  'canadian dollars': 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud: 'AUD',
  'australian dollars': 'AUD',
  hk$: 'HKD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  '¥': 'JPY',
  jpy: 'JPY',
  yen: 'JPY',
  'japanese yen': 'JPY',
  rmb: 'CNY',
  cny: 'CNY',
  yuan: 'CNY',
  renminbi: 'CNY',
  krw: 'KRW',
  won: 'KRW',
  'korean won': 'KRW',
  chf: 'CHF',
  dm: 'DEM',
  dem: 'DEM',
  '₩': 'KRW',
  sfr: 'CHF',
  'swiss francs': 'CHF',
  dkk: 'DKK',
  'danish kroner': 'DKK',
  sek: 'SEK',
  'swedish kronor': 'SEK',
  nok: 'NOK',
}; // prettier-ignore

const scales: Record<string, number> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
}; // prettier-ignore

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** Numbers in words that stand before a scale: "two million dollars". */
const inWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}; // prettier-ignore
const scale = String.raw`[Tt]housand|[Mm]illion|[Bb]illion|MILLION|BILLION|[Mm][Mm]|[Mm]n|[Mm]io|[Bb]n|[kKmMbB](?![A-Za-z])`;
// "will pay us $5 million": a sign's letters are capitals.
const sign = String.raw`U\.S\.\s?\\?\$|US\s?\\?\$|CAD?\\?\$|CAN\\?\$|Can\\?\$|C\\?\$|CDN\\?\$|Cdn\\?\$|AU?\\?\$|HK\\?\$|\\?\$|€|£|¥|₩|[Pp]ounds\s(?:[Ss]terling\s)?|(?:USD|EUR|GBP|JPY|DEM|DM|CHF|SFr\.?|CAD|AUD|DKK|SEK|NOK|RMB|KRW|CNY|EURO|Euro)(?:\s|(?=\d))`;
const named = String.raw`(?:(?:U\.S\.|US|Canadian|Australian)\s)?[Dd]ollars|[Ee]uros?|(?:Japanese\s)?[Yy]en|[Yy]uan|(?:Swiss\s)[Ff]rancs|(?:Danish\s)[Kk]roner|(?:Swedish\s)[Kk]ronor|(?:Korean\s)[Ww]on|USD|EUR|CHF|GBP|JPY|DKK|SEK|NOK|RMB|KRW`;

const sum = new RegExp(
  String.raw`(?<![A-Za-z])(?<sign>${sign})\s?(?<n>${number})(?:[\s-]{0,2}(?<scale>${scale}))?(?:\s?(?<join>to|-|–|—)\s?(?:${sign})?\s?(?<n2>${number})(?:[\s-]?(?<scale2>${scale}))?(?![\d%]))?|` +
    String.raw`(?<![\d.,])(?<bare>${number})[\s-](?<bareScale>${scale})?\s?(?<named>${named})\b|` +
    String.raw`(?<![\p{L}-])(?<words>${Object.keys(inWords).join('|')})\s(?<wordScale>[Mm]illion|[Bb]illion)\s(?<wordNamed>${named})\b(?!\s\()`,
  'gu',
);

/** Words between "up to" and its sum. */
const qualified = String.raw`(?:(?:an?|the|about|around|approximately|another|additional|further|extra|potential|total|aggregate|aggregating|amount|maximum|sum|combined|cumulative|milestones?|payments?|consideration|value|of|in|totall?ing|or)[\s,]+)*$`;
const ceiling = new RegExp(
  String.raw`(?<!add )\b(?:up to|upto|as much as|as high as|at most|maximum|maximum of|max\.? of|not to exceed|not exceeding|(?<!not |no )less than|not more than|no more than|not greater than|potentially totall?ing|potentially (?:amounting|adding up|aggregating|coming) to|potentially worth|potentially reaching|potential total of|could (?:total|reach|amount to|come to|add up to|be worth|bring the (?:deal |potential )?(?:total|value)(?: value)? to)|may (?:total|reach|amount to|come to|be worth)|can (?:total|reach|amount to))\s${qualified}`,
  'i',
);
const floor = new RegExp(
  String.raw`\b(?:at least|more than|in excess of|(?:could |may |would |will )?exceed(?:s|ed|ing)?|over|upwards? of|north of|a minimum of|minimum|greater than|not less than|no less than|above|surpass(?:ing)?)\s${qualified}`,
  'i',
);
/** "$20 million or more", "$100+ million". */
const floorAfter =
  /^\s?(?:or more\b|plus\b(?!\s(?:royalt|mileston|an?\b|up\b|potential|tiered|any|additional|the\b|reimburse|\$|€))|\+)/i;
/** "a further $2 billion at most". */
const ceilingAfter = /^\s?(?:in total |in aggregate |in all )?at (?:the )?(?:very )?most\b/i;
const between = /\b(?:between|from|range of|ranging from)\s(?:approximately\s)?$/i;

export const recognise: Recogniser = (scope) => {
  const found: MoneyMention[] = [];
  for (const match of /\d|illion\s/.test(scope.words) ? finds(scope.words, sum) : []) {
    const before = scope.words.slice(Math.max(0, match.index - 60), match.index);
    const range = isWholeRange(match.groups ?? {});
    const length = range ? match[0].trimEnd().length : match[0].search(rangeEnd);
    const after = scope.words.slice(match.index + (length < 0 ? match[0].length : length)).slice(0, 40);
    const value = read(range ? (match.groups ?? {}) : withoutEnd(match.groups ?? {}), before, after);
    const span = spanOf(scope, match.index, length < 0 ? match[0].trimEnd().length : length);
    const last = found.at(-1);
    if (!value) continue;
    if (last && isRange(scope.text, scope.span.start, last, { start: span.start, value })) {
      last.end = span.end;
      last.value = { ...value, from: last.value.amount, bound: 'exact' };
    } else found.push({ kind: 'Money', value, by: 'money', ...span });
  }
  return found;
};

type Groups = Record<string, string | undefined>;

/** Where a sum that looks like a range goes on: " to 3" in "$10 million to 3 investors". */
const rangeEnd = /\s?(?:to|-|–|—)\s?(?:[^\d]{0,5})[\d.,]+\D*$/;

/** A range ends higher than it begins; "paid $10 million to 3 investors" is none. */
function isWholeRange({ n, n2, scale: s1, scale2: s2 }: Groups): boolean {
  if (n === undefined || n2 === undefined) return true;
  const lent = n.includes(',') ? undefined : s2;
  return (
    figure(n2, s2 ?? s1) > figure(n, s1 ?? lent) &&
    !(s1 !== undefined && s2 === undefined && !n2.includes(','))
  );
}

const withoutEnd = ({ n2: _, scale2: __, ...groups }: Groups): Groups => groups;

/** "between $10 million and $20 million", "either $7 million or $16 million": the second sum is the upper end of the first. */
function isRange(
  text: string,
  start: number,
  last: MoneyMention,
  next: { start: number; value: Money },
): boolean {
  if (last.value.currency !== next.value.currency || last.value.amount >= next.value.amount) return false;
  const join = text.slice(last.end, next.start);
  return (
    join === ' or ' ||
    (join === ' and ' && between.test(text.slice(Math.max(start, last.start - 40), last.start)))
  );
}

function read(groups: Groups, before: string, after: string): Money | undefined {
  const { n, bare, words, named: name, wordNamed, bareScale, wordScale, n2, scale: s1, scale2: s2 } = groups;
  const unit = (groups.sign ?? name ?? wordNamed ?? '').replace(/[\\\s]+(?=\$)|\\|\.$/g, '');
  const currency = currencies[unit.trim().toLowerCase()];
  if (!currency) return undefined;
  if (words !== undefined) return bounded(figure(String(inWords[words.toLowerCase()]), wordScale), currency);
  // "$10 to 15 million" lends its scale backwards; "$500,000 to $1 million" does not.
  const lent = n?.includes(',') ? undefined : s2;
  const first = figure(n ?? bare ?? '', s1 ?? bareScale ?? lent);
  if (n2 !== undefined) return { amount: figure(n2, s2 ?? s1), from: first, bound: 'exact', currency };
  return bounded(first, currency);

  function bounded(amount: number, code: string): Money {
    const least = floor.test(before) || floorAfter.test(after);
    const most = ceiling.test(before) || ceilingAfter.test(after);
    return { amount, bound: most ? 'upTo' : least ? 'atLeast' : 'exact', currency: code };
  }
}

function figure(digits: string, scaleWord: string | undefined): number {
  const value = Number(digits.replaceAll(',', '')) * (scales[scaleWord?.toLowerCase() ?? ''] ?? 1);
  return Math.round(value * 100) / 100;
}
