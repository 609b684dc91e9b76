/** What stands around a firm and is its second name: "(the "Licensee")", "(hereinafter "X")", "formerly known as X". */
import type { ThingMention } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import { shortens } from './abbreviation.ts';
import { formerName } from './name-changes.ts';

/** Forms of law as they stand behind a name, without their last full stop. */
const legalForms = String.raw`Inc|Corp|Ltd|Co|LLC|S\.A|N\.V|PLC|plc|AG|GmbH|A/S`;

/** What a filing defines beside a firm and is no firm: "(the "Name Change")", "(the "Kestrel Acquisition")". */
const matter = new RegExp(String.raw`(?:^|\s)(?:${alternatives('name-words', 'matter')})$`, 'u');
/** "(the "Bank")", "(each, a "Holder")": a part in what is told, not a name, unless the firm's name has the word. */
const definite = /\((?:[^"“]{0,40}\s)?(?:the|an?|each|individually|collectively),?\s["“'‘]/;

/**
 * `(“Abgenix”)`, `(hereinafter "X")`, `, located in Fremont, California (together with its affiliates, “X”)`.
 * Two grave accents (`\x60\x60`) are an opening mark of typewriters.
 */
const quoted = new RegExp(
  String.raw`^(?:,? ?(?:${legalForms})\.?){0,2}[^.;()“"]{0,60}?\(\s?(?:[^()"“”]{0,40}[;,]\s)?(?:the\s|hereinafter\s|together[^"“)]{0,40}|collectively[^"“)]{0,40}|referred to as\s|or\s|hereinafter referred to as\s)?(?:["“'‘]|\x60\x60)([^"”“‘’\x60)]{2,40}?),?["”'’]`,
);

/** `(the "Company" or "MTEM")`, `("Molecular Templates," or "MTEM")`: what follows the first of two names. */
const alsoQuoted =
  /^,?\s?(?:or|and)(?:\sthe)?\s["“']([\p{Lu}][^"”“)]{1,39}?),?["”'](?:,?\s(?:or|and)(?:\sthe)?\s["“']([\p{Lu}][^"”“)]{1,39}?),?["”'])?\s?\)/u;

/** "Chongqing Jingdong Pharmaceutical Co., Ltd., or CJ,": a short name without brackets. */
const orCalled = new RegExp(
  String.raw`^(?:,? (?:${legalForms}|Limited)\.?){0,2},? or (?:the )?["“]?(?<short>\p{Lu}[\p{L}\p{N}&-]*)["”]?(?=[,.;)]|\s\()`,
  'u',
);
/** A name in full ends so. */
const inLaw = new RegExp(String.raw`(?:^|\W)(?:${legalForms}|Corporation|Company|Limited)\.?$`);

/**
 * @param all the mentions of the same sentence
 * @param following `own`: what follows the firm; `after`: the same without a former name in a bracket
 * @returns further names of the firm, as written
 */
export function firmNames(
  text: string,
  mention: ThingMention,
  all: readonly ThingMention[],
  following: { own: string; after: string },
): (string | undefined)[] {
  const { own, after } = following;
  const names: (string | undefined)[] = [];
  const inQuotes = quoted.exec(after);
  if (inQuotes && nearest(mention, all, inQuotes[0].lastIndexOf(inQuotes[1] ?? ''))) {
    if (isItsName(mention, inQuotes, text)) names.push(inQuotes[1]);
    names.push(...(alsoQuoted.exec(after.slice(inQuotes[0].length))?.slice(1) ?? []));
  }
  return [
    ...names,
    ...tickers(mention, text),
    formerName(own),
    ...formerFirms(mention, all, text),
    calledAfterOr(mention, text, after),
  ];
}

/** "Cobalt Antibody Technology (LSE: CAT; NASDAQ: CATG)": a ticker of its first letters is a name too. */
function tickers({ start, end }: ThingMention, text: string): string[] {
  const letters =
    text
      .slice(start, end)
      .match(/(?<!\p{L})\p{Lu}/gu)
      ?.join('') ?? '';
  const listing = listed.exec(text.slice(end, end + 60))?.[1] ?? '';
  return letters.length > 2 && listing.split(/[\s:;,)]+/).includes(letters) ? [letters] : [];
}
/** "(LSE: CAT; NASDAQ: CATG)" */
const listed = /^(?:,? (?:Inc|Corp|Ltd|PLC|plc)\.?)?\s\(\p{Lu}[\w ]{1,20}:([^()]{2,40})\)/u;

/** "Kestrel LLC (formerly Halden, LLC)": both are its names in full. */
const formerFirms = ({ end }: ThingMention, all: readonly ThingMention[], text: string): string[] =>
  all
    .filter(({ kind, start }) => kind === 'Company' && start > end && toFormer.test(text.slice(end, start)))
    .map(({ name }) => name);
const toFormer =
  /^(?:\s\([^()]{3,40}\))?,?\s?(?:\(now|\(?(?:formerly|previously|f\/k\/a|to be (?:re)?named|d\/b\/a|doing business as))(?:\sknown\sas|\scalled)?,?\s["“]?$/;

/** Only after a name in full, of which it is the first word or the letters; else "or" may name another firm. */
function calledAfterOr(mention: ThingMention, text: string, after: string): string | undefined {
  const hit = orCalled.exec(after);
  const short = hit?.groups?.short;
  if (!hit || !short) return undefined;
  const own = text.slice(mention.start, mention.end);
  const inFull = inLaw.test(own) || !/^,? or /.test(hit[0]);
  const isOwn = own.startsWith(short) || (/^\p{Lu}{2,6}$/u.test(short) && own.startsWith(short.slice(0, 1)));
  return inFull && isOwn ? short : undefined;
}

function isItsName(mention: ThingMention, [whole, second = '']: RegExpExecArray, text: string): boolean {
  const own = new Set(wordsIn(mention.name));
  const words = wordsIn(second);
  if (/^(?:Amendment|Exhibit|Addendum)\b/i.test(second)) return false;
  if (matter.test(second) && !own.has(words.at(-1) ?? '')) return false;
  return (
    !definite.test(whole) ||
    /^[\p{Lu}&]{2,8}$/u.test(second) ||
    own.has(words[0] ?? '') ||
    shortens(second, mention, text)
  );
}

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];

/** No other firm stands between this one and the bracket. */
const nearest = (mention: ThingMention, all: readonly ThingMention[], reach: number): boolean =>
  !all.some(
    (other) => other.kind === 'Company' && other.start > mention.end && other.start < mention.end + reach,
  );
