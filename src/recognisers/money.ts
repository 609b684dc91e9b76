/** "$5 million", "US$4.0 million", "up to €390 million", "$21.5 million to $30 million", "CHF 10m", "exceeding $800 million". */
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
  cdn$: 'CAD',
  cad: 'CAD',
  a$: 'AUD',
  aud: 'AUD',
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
  rmb: 'CNY',
  cny: 'CNY',
  chf: 'CHF',
  dkk: 'DKK',
  sek: 'SEK',
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
const scale = String.raw`thousand|million|billion|mm|mn|mio|bn|[kmb](?![a-z])`;
const sign = String.raw`U\.S\.\s?\\?\$|US\s?\\?\$|C\\?\$|CDN\\?\$|A\\?\$|HK\\?\$|\\?\$|€|£|¥|pounds\s(?:sterling\s)?|(?:USD|EUR|GBP|JPY|CHF|CAD|AUD|DKK|SEK|NOK|RMB|CNY|Euro)\s`;
const named = String.raw`(?:U\.S\.\s|US\s)?dollars|euros?|yen|USD|EUR|CHF|GBP|JPY|DKK`;

const sum = new RegExp(
  String.raw`(?<![A-Z])(?<sign>${sign})\s?(?<n>${number})(?:[\s-]{0,2}(?<scale>${scale}))?(?:\s?(?<join>to|-|–|—)\s?(?:${sign})?\s?(?<n2>${number})(?:[\s-]?(?<scale2>${scale}))?(?![\d%]))?|` +
    String.raw`(?<![\d.,])(?<bare>${number})\s(?<bareScale>${scale})?\s?(?<named>${named})\b`,
  'gi',
);

const ceiling =
  /\b(?:up to|as much as|as high as|a maximum of|maximum|not to exceed|no more than|potentially totall?ing)\b[\w\s,]{0,40}$/i;
const floor =
  /\b(?:at least|more than|in excess of|exceed(?:s|ing)?|over|a minimum of|greater than|not less than)\b[\w\s]{0,24}$/i;
const between = /\b(?:between|from|range of|ranging from)\s(?:approximately\s)?$/i;

export const recognise: Recogniser = (scope) => {
  const found: MoneyMention[] = [];
  for (const match of /\d/.test(scope.words) ? scope.words.matchAll(sum) : []) {
    const before = scope.words.slice(Math.max(0, match.index - 60), match.index);
    const range = isWholeRange(match.groups ?? {});
    const value = read(range ? (match.groups ?? {}) : withoutEnd(match.groups ?? {}), before);
    const length = range ? match[0].trimEnd().length : match[0].search(rangeEnd);
    const span = spanOf(scope, match.index, length < 0 ? match[0].trimEnd().length : length);
    const last = found.at(-1);
    if (!value) continue;
    if (last && isRange(scope.text, scope.span.start, last, span.start)) {
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

/** "between $10 million and $20 million": the second sum is the upper end of the first. */
function isRange(text: string, start: number, last: MoneyMention, next: number): boolean {
  return (
    text.slice(last.end, next) === ' and ' &&
    between.test(text.slice(Math.max(start, last.start - 40), last.start))
  );
}

function read(groups: Record<string, string | undefined>, before: string): Money | undefined {
  const { n, bare, named: name, bareScale, n2, scale: s1, scale2: s2 } = groups;
  const unit = (groups.sign ?? name ?? '').replace(/[\\\s]+(?=\$)|\\/g, '');
  const currency = currencies[unit.trim().toLowerCase()];
  if (!currency) return undefined;
  // "$10 to 15 million" lends its scale backwards; "$500,000 to $1 million" does not.
  const lent = n?.includes(',') ? undefined : s2;
  const first = figure(n ?? bare ?? '', s1 ?? bareScale ?? lent);
  if (n2 !== undefined) return { amount: figure(n2, s2 ?? s1), from: first, bound: 'exact', currency };
  const bound = ceiling.test(before) ? 'upTo' : floor.test(before) ? 'atLeast' : 'exact';
  return { amount: first, bound, currency };
}

function figure(digits: string, scaleWord: string | undefined): number {
  const value = Number(digits.replaceAll(',', '')) * (scales[scaleWord?.toLowerCase() ?? ''] ?? 1);
  return Math.round(value * 100) / 100;
}
