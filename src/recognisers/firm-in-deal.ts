/** Firms that stand in the language of a deal without legal form: "licensed to Kestrel", "Orrin will pay", "Halden's ADC". */

import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { isFirmInCapitals, name, signsBeside, word } from './firm-capitals.ts';
import type { ThingMention } from './mention.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const words = (role: string): string => `(?:${alternatives('deal-words', role)})`;

const quotes = String.raw`["“”(]?`;

interface Found {
  called: string;
  at: number;
  /** Whether the text says that it is a firm, so that even a common word is one. */
  told?: boolean;
  /** Whether another firm of a list stands before it. */
  further?: boolean;
}

/** Where a list of firms begins: right after one of these. */
const openings = new RegExp(
  [
    // "collaboration with X", "agreements between X and Y"
    String.raw`(?<!${words('not-deal')}\s)${words('with')}(?:\s(?!${words('not-deal')})\p{Ll}[\p{L}-]*){0,4}\s(?:with|between|among)`,
    // "licensed to X", "developed by X", "milestone payments from X"
    String.raw`${words('side')}(?:\s\p{Ll}[\p{L}-]*){0,4}\s(?:to|by|from)`,
    // "said Jo Orr, CEO of X"
    String.raw`(?:CEO|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?) (?:of|at)`,
    // "our partner X", "partners include X and Y", "companies such as X"
    String.raw`(?:(?:subsidiary|affiliate|part|unit|division|member|arm) of|${words('partner')})(?:,?\s(?:include|includes|including|such as|among them|like|are|were|with))?`,
  ]
    // "licensed from an Italian biotech company, X"
    .map(
      (way) =>
        String.raw`(?<![\p{L}-])${way}(?:\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}?${words('kind')}(?=,\s\p{Lu}))?`,
    )
    .join('|'),
  'gu',
);

/** The first firm of a list, and each further one. */
const first = new RegExp(String.raw`,?\s(?<name>${name})(?![\p{L}\p{N}]|\.\p{Lu})`, 'uy');
const further = new RegExp(
  String.raw`(?:,\sand\s|,\s|\sand\s|\sor\s|\/)(?<name>${name})(?![\p{L}\p{N}]|\.\p{Lu})`,
  'uy',
);
/** What ends a list's item and is no part of the name: "Bristol-Myers Squibb Company". */
const tail = /\s(?:Company|Corporation|Corp|Limited)$/u;
const legal = /,?\s(?:Inc|Corp|Ltd|Co|LLC|plc|AG|GmbH|A\/S|SA|NV|SE)\.?(?![\p{L}])/uy;

/** "X, a privately held biotechnology company", "X is a clinical-stage biopharmaceutical company". */
const described = new RegExp(
  String.raw`(?<name>${name})(?=(?:,\s(?:with|based|headquartered|located|founded)\s[^,.;]{2,60},\sis|,|\sis)\s(?:an?|the(?!\scompan)|one of the)\s(?:(?!of\s)[\p{L}\p{N}/-]+,?\s){0,7}?${words('kind')}(?!\p{L}|['’]s?\s))`,
  'gu',
);

/** What may stand before the subject: "Today Halden announced". */
const opener = String.raw`(?:(?:Today|Yesterday|Separately|Recently|Additionally|Also),?\s)`;

const alone = [
  // "X will pay", "X is responsible", "X has exercised"
  new RegExp(
    String.raw`(?<=^${quotes}${opener}?|[,;:]\s|\b[Tt]oday\s|['’]s\s|\b(?:and|that|which|whereby|if|when|while|because|since|after|before|until|once|unless|for)\s)(?!${opener})(?<name>${name})(?=,?\s(?:(?:also|then|further|today|recently)\s)?(?:(?:will|would|shall|may|has agreed to|have agreed to|agreed to|is obligated to|has the right to|is entitled to|has an option to)\s(?:\w+ly\s|also\s)?${words('after-will')}|(?:is|was|will be)\s(?:\w+ly\s)?(?:responsible|eligible|entitled|obligated|developing|conducting)|(?:has|had|have)\s(?:\w+ly\s|also\s)?${words('act')}|${words('act')})(?!\p{L}))`,
    'gu',
  ),
  // "X's antibody", "X’ proprietary linker"
  new RegExp(
    String.raw`(?<name>${name})(?=['’](?:s\s|(?<=s['’])\s)(?:\w+[®™]?\s){0,2}?(?:${words('thing')}|\p{Ll}{4,}(?:${alternatives('deal-words', 'drug-ending')}))(?!\p{L}))`,
    'gu',
  ),
  described,
  // "X and Y terminated"
  new RegExp(
    String.raw`(?<=^${quotes}|,\s|\b(?:when|after|before|that|which|since)\s)(?<name>${name})(?=${signsBeside})`,
    'gu',
  ),
  // "X-sponsored trials"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])(?<name>${word})(?=-(?:sponsored|partnered|owned|led|funded)\b)`,
    'gu',
  ),
]; // prettier-ignore

const role = (each: string): string => alternatives('name-words', each);
const oneOf = (...roles: readonly string[]): RegExp => new RegExp(`^(?:${roles.map(role).join('|')})$`, 'u');
/** No firm's name holds one of these, and none is made of the others alone. */
const other = oneOf('lead', 'not-firm');
const vague = oneOf('place', 'general', 'trade', 'common');
/** "Life Sciences" says of what kind a firm is. */
const kindOnly = oneOf('general', 'trade');
const never = new RegExp(
  String.raw`(?<!\p{L})(?:${role('institution')}|Drs?|Mr|Ms|Mrs|Messrs|Profs?|Agreement|Plan|Act|Phase|Item|Factor)(?!\p{L})`,
  'u',
);
/** "Additionally, …": begins a sentence. */
const adverb = /^\p{Lu}\p{Ll}+ly$/u;
/** "the Haldomer-ADC's commercial rights": a drug. */
const drug = /-(?:ADCs?|mAbs?)$/u;
/** "Alameda, Calif.-based Exelixis": a place. */
const seat = /^(?:,\s\p{Lu}[\p{L}.]{1,14})?\.?-(?:based|headquartered)/u;
/** "City of Hope": half of a name. */
const ofPlace = /^\sof\s\p{Lu}/u;
/** "equivalent to Kestrexyl (teriparatide)": a brand. */
const generic = /^[®™]?\s\(\p{Ll}{6,}(?:\s\p{Ll}{6,})?\)/u;
/** "by Kestrel GmbH, Mannheim, Germany": a place too. */
const town = new RegExp(String.raw`^,\s(?:${role('place')})(?!\p{L})`, 'u');
const title = /(?:Dr|Mr|Ms|Mrs|Prof|Professor)\.?\s$/;
/** "Jo Orr, Ph. D., president" */
const degree = /^(?:Ph|[MDJBS])$/;

/** Cheap tests, one a finder of `alone`. */
const hints = [
  /\p{Ll}/u,
  /['’]/,
  new RegExp(words('kind')),
  /\sand\s\p{Lu}/u,
  /-(?:sponsored|partnered|owned|led|funded)/,
];

/** Cheap test: something is capitalised after the first word. */
const hint = /(?:^|[\s-])["“(]?(?:\p{Lu}|\p{Ll}{1,3}\p{Lu})\p{L}/u;

export const recognise: Recogniser = (scope) => {
  if (!scope.biotech || scope.contacts || !occurs(scope.words, hint) || isHeading(scope.words)) return [];
  const found: Found[] = [...lists(scope.words)];
  for (const [at, finder] of alone.entries()) {
    const hint = hints[at];
    if (hint && !occurs(scope.words, hint)) continue;
    for (const match of finds(scope.words, finder)) {
      const called = match.groups?.name ?? '';
      found.push({ called, at: match.index + match[0].indexOf(called), told: finder === described });
    }
  }
  return found.flatMap((each) => firm(scope, each));
};

/** In a heading every longer word has its capital, so a capital shows no name. */
export const isHeading = (sentence: string): boolean =>
  !/(?<![\p{L}\p{N}’'-])(?!(?:with|from|into|under|over|upon)\s)\p{Ll}{4,}/u.test(sentence);

function* lists(sentence: string): Generator<Found> {
  for (const opening of finds(sentence, openings)) {
    let at = opening.index + opening[0].length;
    for (let reader = first; ; reader = further) {
      reader.lastIndex = at;
      const item = reader.exec(sentence);
      const called = item?.groups?.name;
      if (!item || called === undefined) break;
      at = reader.lastIndex;
      const start = at - called.length;
      yield { called: called.replace(tail, ''), at: start, further: reader === further };
      legal.lastIndex = at;
      if (legal.test(sentence)) at = legal.lastIndex;
    }
  }
}

function firm(scope: Scope, { called, at, told = false, further: listed = false }: Found): ThingMention[] {
  const parts = called.split(/[ \t]/);
  const after = scope.words.slice(at + called.length, at + called.length + 40);
  const lower = (each: string): boolean => scope.plain.has(each.toLowerCase());
  if (
    never.test(called) ||
    adverb.test(called) ||
    drug.test(called) ||
    degree.test(called) ||
    title.test(scope.words.slice(Math.max(0, at - 12), at)) ||
    seat.test(after) ||
    generic.test(after) ||
    ofPlace.test(after) ||
    /\b(?:City|Town|County|State|University|College|Institute|School|Bank|Hospital|Isle|Port)\sof\s$/.test(
      scope.words.slice(Math.max(0, at - 24), at),
    ) ||
    (listed && town.test(after)) ||
    parts.some((part) => other.test(part)) ||
    parts.every((part) => kindOnly.test(part)) ||
    (!told && (parts.every((part) => vague.test(part)) || vague.test(called))) ||
    // "Patients", "Enrollment": a word that the text also has in lower case is a word.
    (parts.length === 1 ? lower(called) : parts.every(lower)) ||
    // "NCI", "SWOG", "MTD": letters alone tell too little, but of a subsidiary that is named so.
    (/^[\p{Lu}\p{N}-]+s?$/u.test(called) && !isFirmInCapitals(scope, called, at))
  )
    return [];
  return [{ kind: 'Company', name: called, by: 'firm-in-deal', ...spanOf(scope, at, called.length) }];
}
