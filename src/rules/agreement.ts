import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { matches } from '../text/masked.ts';
import { pattern } from '../text/pattern.ts';
import { hits, placed, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';

const anchor =
  /\b(?:(?:(?:license|licence|licensing|collaboration|development|commerciali[sz]ation|supply|manufacturing|option|research|multi target|right to test|product|merger|purchase|stock purchase|asset purchase|co promotion|co development|strategic|definitive|exclusive|worldwide|global|and|antibody|drug|conjugate|adc|alliance|partnership) )*(?:agreements?|collaborations?|alliances?|partnerships?|joint venture)|(?:exclusive |worldwide |global |non |additional |single target |product |development |commercial )*licen[sc]es?|exclusive rights?|worldwide rights?|option(?:s|ed)?|licen[sc](?:ed|ing)|in licen[sc]ed|out licen[sc]ed|acquisition|acquired?|access to)\b/g;

const parties = [
  'Company:a and Company:b <aux> ... (enter~ | sign~ | form~ | establish~ | announce~ | execute~ | expand~ | amend~ | extend~ | terminate~ | agree~ | conclude~ | change~ | renew~)',
  'Company:a ... (agreement | collaboration | alliance | partnership | license | venture | deal) .. with <det> (affiliate of | subsidiary of)? Company:b',
  '(agreement | collaboration | alliance | partnership | license | venture | deal) .. (between | among | by and between) Company:a and <det> Company:b',
  // "with its acquisition of CuraGen", "Emergent acquired Trubion"
  "Company:a 's acquisition of Company:b",
  'Company:a <aux> (acquire~ | buy~ | merge~ with) (all .. of)? Company:b',
  'Company:b <aux> acquired by Company:a',
  "Company:a 's <adj> (agreement | collaboration | alliance | partnership | license agreement) with Company:b",
].map(pattern);

const sides = [
  // "granting Genentech the exclusive right to develop products using ImmunoGen's TAP technology"
  'Company:licensor <aux> (grant~ | granting | give~ | award~) (to)? Company:licensee <det> .. (right~ | license~ | licence~ | option~ | access)',
  'Company:licensor <aux> (grant~ | granting) .. (right~ | license~ | licence~ | access) ... to Company:licensee',
  '(grant~ | granting | give~ | giving | provide~ | providing) (to)? Company:licensee <det> .. (right~ | license~ | licence~ | option~ | access)',
  "(right~ | license~ | licence~ | access | use | using | test) ... Company:licensor 's .. Technology",
  "Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | have | has | hold~ | take~ | secure~) .. (right~ | license~ | licence~ | access) ... (to | of | for | under | using) Company:licensor 's",
  'Company:licensee <aux> (receive~ | obtain~ | gain~ | acquire~ | get~ | hold~ | take~ | secure~ | have | has) <det> (an | a | the)? (exclusive | worldwide | global | co exclusive)? (exclusive | worldwide | global)? (right~ | license~ | licence~ | option~)',
  'Company:licensee <aux> (license~ | licensed | in license~ | in licensed) .. from Company:licensor',
  '(licensed | in licensed) .. from Company:licensor',
  'Company:licensor <aux> (license~ | licensed | out license~ | out licensed | sublicense~) .. to Company:licensee',
  '(licensed | sublicensed | out licensed) to Company:licensee',
  '(license~ | licence~ | rights) .. from Company:licensor',
  'Company:licensor <aux> grant~ .. (license~ | licence~ | right~)',
].map(pattern);

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

const statuses: readonly [string, RegExp][] = [
  [
    'terminated',
    /\b(?:terminat(?:e|ed|es|ion of|ing)|cancel(?:led|s)?|ended|returned? (?:all )?rights?|returning)\b/,
  ],
  ['expired', /\b(?:expired?|expiration of)\b/],
  ['extended', /\b(?:extend(?:ed|s)?|renew(?:ed|s|al)?|prolonged)\b/],
  ['amended', /\b(?:amend(?:ed|s|ment|ments)?|restated|changed|modified)\b/],
  [
    'signed',
    /\b(?:enter(?:ed|s)? into|sign(?:ed|s)|execut(?:ed|ion)|form(?:ed|s)|announc(?:ed|es?)|establish(?:ed|es)|granted|licensed|established|concluded|made public)\b/,
  ],
]; // prettier-ignore

/** "worldwide", "in Japan", "outside the United States": where the rights hold. */
const territory =
  /\b(?:worldwide|world wide|global|globally|(?:in|for|outside(?: of)?|throughout|except(?: in)?|exclusive of) (?:the )?(?:united states|us|u\.s|u\.s\.|europe|japan|china|greater china|asia|north america|canada|latin america|rest of the world|mainland china|korea)(?:(?: , | and | or | , and )(?:the )?(?:united states|us|u\.s|canada|europe|japan|china|asia|mexico|korea|taiwan|hong kong|macau))*)\b/;

/** Licences, collaborations and other deals: who gives what to whom. Tellings of one deal are merged later. */
export const rule: Rule = {
  id: 'agreement',
  says: 'Agreement',
  trigger:
    /agreement|collaborat|alliance|partnership|licen[sc]|joint venture|merger|exclusive right|worldwide right/,
  find: (sentence) => {
    const found = hits(sentence, anchor);
    const [first] = found;
    if (!first) return [];
    const slots = slotsOf(sentence, first);
    return slots ? [candidate(sentence, first, slots)] : [];
  },
};

function slotsOf(sentence: Sentence, { at }: { at: number }): Record<string, SlotValue> | undefined {
  const side = firstThings(sentence, sides);
  const pair = firstThings(sentence, parties);
  const told = unique([side.licensor, side.licensee, pair.a, pair.b]);
  const present = unique(
    placed(sentence, 'Company')
      .map(({ mention }) => mention)
      .filter(isThing),
  );
  // Two firms in a sentence that tells of a deal are its parties.
  const firms = told.length < 2 && present.length === 2 && isDeal(sentence) ? present : told;
  if (firms.length === 0) return undefined;
  const slots: Record<string, SlotValue> = { parties: firms };
  const licensor =
    side.licensor ??
    (firms.length === 2 ? firms.find(({ name }) => side.licensee && name !== side.licensee.name) : undefined);
  const licensee =
    side.licensee ??
    (firms.length === 2 ? firms.find(({ name }) => side.licensor && name !== side.licensor.name) : undefined);
  if (licensor && licensor.name !== licensee?.name) slots.licensor = licensor;
  if (licensee && licensee.name !== licensor?.name) slots.licensee = licensee;
  return { ...slots, ...terms(sentence, at) };
}

/** The sentence tells of a deal's making, change or end, and not merely of what is done under one. */
const isDeal = ({ masked }: Sentence): boolean =>
  statuses.some(([, expression]) => expression.test(masked.line)) ||
  /\bunder (?:the|its|their|an?)\b/.test(masked.line);

function terms(sentence: Sentence, at: number): Record<string, SlotValue> {
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
    const things = unique(
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

function firstThings(
  sentence: Sentence,
  patterns: readonly ReturnType<typeof pattern>[],
): Record<string, ThingMention> {
  const found: Record<string, ThingMention> = {};
  for (const each of patterns) {
    for (const { slots } of matches<Mention>(sentence.masked, each)) {
      for (const [slot, [mention]] of Object.entries(slots))
        if (mention && isThing(mention)) found[slot] ??= mention;
    }
  }
  return found;
}

const unique = (things: readonly (ThingMention | undefined)[]): ThingMention[] => {
  const byName = new Map<string, ThingMention>();
  for (const thing of things) if (thing && !byName.has(thing.name)) byName.set(thing.name, thing);
  return [...byName.values()];
};

function candidate(
  sentence: Sentence,
  { at, end }: { at: number; end: number },
  slots: Record<string, SlotValue>,
): Candidate {
  const how = modality(sentence, at, 60);
  if (how === 'negated') slots.negated = true;
  return {
    rule: 'agreement',
    says: 'Agreement',
    slots,
    sentence,
    span: storedSpan(sentence, at, end),
    pattern: `${how} ${sentence.masked.line.slice(at, end).trim()}`,
  };
} // prettier-ignore
