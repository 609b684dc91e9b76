/** What a sentence says of a deal's terms: kind, status, exclusivity, territory, targets, technologies, drugs, dates. */
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { distinct, placed } from './line.ts';
import type { SlotValue } from './rule.ts';

/** Words of each kind of deal, on the masked line. */
const kinds: readonly [string, RegExp][] = [
  ['co-development', /\bco ?develop/],
  ['co-promotion', /\bco ?(?:promot|commerciali[sz])/],
  ['option', /\boption\b/],
  [
    'research',
    /\bresearch (?:and development |and option )?(?:collaboration|agreement|alliance|program|and license)/,
  ],
  ['supply', /\bsupply (?:agreement|and)|\bclinical supply\b/],
  ['manufacturing', /\bmanufacturing (?:agreement|and supply)/],
  ['equity', /\b(?:equity investment|stock purchase|common stock)\b/],
  [
    'acquisition',
    /\b(?:merger|acquisition of (?:all|company|the outstanding)|to be acquired|acquire (?:all|company_))/i,
  ],
  ['licence', /\b(?:licen[sc](?:e|es|ed|ing)|exclusive (?:\w+ )?rights?)\b/],
]; // prettier-ignore

/** What was done to the deal; of several the first that is told. */
export const statuses: readonly [string, RegExp][] = [
  [
    'terminated',
    /\b(?:terminat(?:e|ed|es|ion of|ing)|cancel(?:led|s)?|ended|returned? (?:all )?rights?|returning)\b/,
  ],
  ['expired', /\b(?:expired?|expiration of)\b/],
  ['extended', /\b(?:extend(?:ed|s)?|renew(?:ed|s|al)?|prolonged)\b/],
  ['amended', /\b(?:amend(?:ed|s|ment|ments)?|restated|changed|modified)\b/],
  [
    'signed',
    /\b(?:enter(?:ed|s)? into|sign(?:ed|s)|execut(?:ed|ion)|form(?:ed|s)|announc(?:ed|es?)|establish(?:ed|es)|granted|established|concluded|made public)\b/,
  ],
]; // prettier-ignore

/** "worldwide", "in Japan", "outside the United States": where the rights hold. */
const territory =
  /\b(?:worldwide|world wide|global|globally|(?:in|for|outside(?: of)?|throughout|except(?: in)?|exclusive of) (?:the )?(?:united states|us|u\.s|u\.s\.|europe|japan|china|greater china|asia|north america|canada|latin america|rest of the world|mainland china|korea)(?:(?: , | and | or | , and )(?:the )?(?:united states|us|u\.s|canada|europe|japan|china|asia|mexico|korea|taiwan|hong kong|macau))*)\b/;

/** @param at place in the line of the words for the deal */
export function dealTerms(sentence: Sentence, at: number): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const slots: Record<string, SlotValue> = {};
  const found = kinds.filter(([, expression]) => expression.test(line)).map(([kind]) => kind);
  if (found.length > 0) slots.kinds = found;
  const status = statuses.find(([, expression]) => expression.test(line))?.[0];
  if (status) slots.status = status;
  if (/\bnon exclusive(?:ly)?\b/.test(line)) slots.exclusive = false;
  else if (/\bexclusive(?:ly)?\b/.test(line)) slots.exclusive = true;
  const where = territory.exec(line);
  if (where && /\b(?:rights?|licen[sc]e|commerciali[sz]e|territory|develop)\b/.test(line))
    slots.territory = /^(?:world ?wide|global(?:ly)?)$/.test(where[0]) ? 'worldwide' : where[0];
  for (const [slot, kind] of [
    ['targets', 'Target'],
    ['technologies', 'Technology'],
    ['compounds', 'Compound'],
  ] as const) {
    const things = distinct(
      placed(sentence, kind)
        .filter((each) => each.at > at || kind !== 'Target')
        .map(({ mention }) => mention)
        .filter(isThing),
    );
    if (things.length > 0) slots[slot] = things;
  }
  return { ...slots, ...dates(sentence, at) };
}

/** "the 2000 agreement", "on December 23, 2004, … entered into": the deal's date; "as amended in 2006": an amendment's. */
function dates(sentence: Sentence, at: number): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const all = placed(sentence, 'Date').map((each) => ({
    ...each,
    amendment: /\b(?:amend\w*|renew\w*|extend\w*|expand\w*)(?: [^ ]+){0,3} $/.test(line.slice(0, each.at)),
  }));
  const amendments = all
    .filter(({ amendment }) => amendment)
    .flatMap(({ mention }) => (mention.kind === 'Date' ? [mention.value] : []));
  const own = all
    .filter(({ amendment }) => !amendment)
    .map((each) => ({ ...each, far: Math.abs(each.at - at) }))
    .sort((a, b) => Number(isBeside(line, b.at)) - Number(isBeside(line, a.at)) || a.far - b.far)[0]?.mention;
  const signing =
    statuses.at(-1)?.[1].test(line) ||
    (own && isBeside(line, all.find(({ mention }) => mention === own)?.at ?? 0));
  return {
    ...(amendments.length > 0 ? { amendments } : {}),
    ...(own?.kind === 'Date' && signing ? { date: own.value } : {}),
  };
}

/** The date stands right at the deal's name or its signing: "the 2000 agreement", "agreement dated May 2000". */
const isBeside = (line: string, at: number): boolean =>
  /^Date_\d+ (?:[^ ]+ ){0,3}?(?:agreement|license|collaboration|alliance)/.test(line.slice(at)) ||
  /(?:agreement|license|collaboration|alliance|signed|dated|entered into|formed|established|made)(?: , )? ?(?:(?:in|on|of|dated|as of|from|effective|was|entered into|signed) ){1,3}$/.test(
    line.slice(0, at),
  );
