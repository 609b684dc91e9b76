import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { matches } from '../text/masked.ts';
import { pattern } from '../text/pattern.ts';
import { acquisitions } from './acquisition-patterns.ts';
import { inBrackets } from './in-brackets.ts';
import { isPending, isUndone } from './purchase-told.ts';
import { type Candidate, isMention, type Rule } from './rule.ts';

const patterns = [
  // "Centocor, Inc., a wholly owned subsidiary of Johnson & Johnson"; "will become a subsidiary of Gilead"
  'Company:subject ,? (which | that)? <aux> (become~ | as | surviving as | continuing as)? <det> ((indirect | direct | separate | independent) ,)? <adj> (subsidiary | unit | division | member | arm | business) of <det> (group of)? Company,Parent:object',
  // "A operates as a wholly owned subsidiary of B", "was formed in 1996 as a division of B"
  'Company:subject ,? <aux> (operate~ | operating | formed | established | founded | organized | incorporated | created | remain~ | run | managed | spun out | set up) (in Date)? (independently)? as <det> ((indirect | direct | separate | independent) ,)? <adj> (subsidiary | unit | division | member | arm) of <det> Company,Parent:object',
  // "A, a company of the B Group", "A, which belongs to the B group"
  'Company:subject (, | is | ,? which is) <det> <adj> (company | firm | affiliate | business) (of | in | within) (the)? Company,Parent:object (group | family)',
  'Company:subject (, | is | ,? which is) <det> <adj> (company | firm | business) of (the)? Company,Parent:object (, | . | \\))',
  'Company:subject ,? (which)? <aux> (belong~ to | part of | member of) (the)? Company,Parent:object',
  // "A was spun out of C and is now part of B"
  'Company:subject <aux> .. (Company | Parent) and (is | are | became) (now)? (a)? <adj> (part | member | subsidiary | unit | division) of <det> Company,Parent:object',
  // "B is the sole stockholder of A"
  'Company:object ,? (is | was | as)? (the)? <adj> (sole | only | majority) (stockholder | shareholder | owner | member | parent) of Company:subject',
  // "A is a wholly owned affiliate of B", "A merged into a subsidiary of B", "Through A, its oncology subsidiary, B sells X"
  'Company:subject (, | is | ,? which is | as | became) <det> <adj> (wholly | fully | majority) owned <adj> (affiliate | company | business | entity) of <det> Company,Parent:object',
  'Company:subject ,? <aux> (merged with and into | merged into | merged with) <det> <adj> (subsidiary | unit) of <det> Company,Parent:object',
  "(through | via | by) Company:subject , (Company 's | its | the)? <adj> (subsidiary | unit | division | arm) , Company:object <aux> (sell~ | market~ | develop~ | make~ | offer~ | provide~ | conduct~ | own~ | operate~ | has | have | is | will | acquire~ | announce~ | sign~ | license~)",
  // "B owns 56% of A": more than half of it
  'Company:object <aux> (own~ | hold~ | control~) .. (Rate | %) <adj> (of | in) <det> <adj> (of <det>)? Company:subject',
  // "B holds a majority stake in A", "A, in which B has a controlling interest", "B-controlled A"
  'Company:object ,? <aux> (hold~ | own~ | have | has | retain~ | maintain~ | keep~ | acquire~ | take~ | control~) <det> <adj> (majority | controlling) <adj> (stake | interest | position | ownership | share | shareholding | holding) (in | of) <det> Company:subject',
  'Company:subject ,? (in | of) which <det> Company:object <aux> (hold~ | own~ | have | has | retain~ | acquire~) <det> <adj> (majority | controlling) (ownership | equity | voting)? (stake | interest | position | ownership | share)?',
  "Company:object 's <adj> (majority | controlling) (ownership | equity | voting)? (stake | interest | position | ownership | share) in <det> Company:subject",
  'Company:object ,? <det> <adj> (majority | controlling) (stockholder | shareholder | owner | investor) of <det> Company:subject',
  // "X Acquisition Corp., a Delaware corporation and an indirect, wholly owned subsidiary of Y"
  'Company:subject , <det> <adj> (corporation | company | limited | firm | partnership | entity) (organized .. )? (, | and | , and) (a | an | the)? <adj> (, <adj>)? (subsidiary | unit | division | member) of <det> Company,Parent:object',
  'Company:subject , (a | an | the | its | our | now an | now a) <adj> , <adj> (subsidiary | unit | division | member) of <det> Company,Parent:object',
  // "whose subsidiary X carries out the research"; "has a subsidiary, X"
  'Company:object ... whose <adj> (subsidiary | unit | division | arm | affiliate) ,? Company:subject',
  'Company:object <aux> (has | have | own~ | form~ | establish~) <det> <adj> (subsidiary | subsidiaries) (, | : | called | named | in .. ,)? Company:subject+',
  // "a subsidiary of Y, X, signed"
  '(a | an | the | its)? <adj> (subsidiary | unit | division) of Company,Parent:object , Company:subject (, | and | <aux> (entered | signed | agreed | received | announced | acquired | licensed))',
  // "the parent of X is Y", "X, whose parent is Y", "X is wholly owned by Y"
  'Company:subject , whose <adj> (parent | owner) (company)? (is | ,) <det> Company:object',
  'Company:subject ,? <aux> (wholly | fully | majority | jointly | 100 %)? owned by <det> Company,Parent:object',
  // "X, a pharmaceutical company wholly owned by Y"
  'Company:subject , <det> <adj> (company | firm | business | corporation | biotech | subsidiary) (that is | which is)? (wholly | fully | majority | jointly) owned by <det> Company,Parent:object',
  // "LeukoSite, which merged into Millennium in 1999", "X was merged into Y"
  'Company:subject ,? (which)? <aux> merged into <det> Company:object',
  // "Abgenix, now part of Amgen"
  'Company:subject , (which is)? (now)? <det> (part | member) of <det> Company,Parent:object',
  // "Janssen Biotech, one of the Janssen companies of Johnson & Johnson"
  'Company:subject , (one | a member | part)? of <det> Company? (pharmaceutical)? companies of Company,Parent:object',
  // "through its wholly owned subsidiary, Millennium"; "its subsidiaries, A and B"
  "Company,Parent:object 's <adj> (subsidiary | unit | division | arm) , Company:subject",
  "Company,Parent:object 's <adj> subsidiaries (, (including | such as)?)? Company:subject+",
  "Company,Parent:object 's <adj> (subsidiary | unit | division | arm) (, (including | such as)?)? Company:subject",
  "Company:object 's Company:subject (subsidiary | unit | division)",
  'Company,Parent:object (subsidiary | unit | division | arm) ,? Company:subject',
  // "the pharmaceutical arm of X is Y"; "X, the hematology arm of Y"
  'Company:subject (, | is | ,? which is) (now)? <det> <adj> (arm | unit | division | business | branch) of <det> Company,Parent:object',
  // "through its subsidiary in Japan, X"
  "Company:object 's <adj> (subsidiary | affiliate) (in | for | of) .. , Company:subject",
  // "MedImmune, the global biologics research and development arm of AstraZeneca"
  'Company:subject (, | is | ,? which is) (now)? <det> <adj> and <adj> (arm | unit | division | business | branch | subsidiary) of <det> Company,Parent:object',
  // "Janssen Biotech, a Janssen pharmaceutical company of Johnson & Johnson"
  'Company:subject , (which is)? (a | an | one of the) <adj> Company? (pharmaceutical)? (company | companies) of Company,Parent:object',
  'Company:subject , (which is)? (a | an | one of the) Company of Company,Parent:object',
  // "Millennium, Takeda's oncology unit"; "Janssen Biotech, a Johnson & Johnson company"
  "Company:subject , Company:object 's .. (subsidiary | unit | division | arm)",
  'Company:subject (, | : | is | became) (which is)? (now | today)? (a | an | part of the) Company:object (oncology | group | healthcare)? (company | subsidiary | business | unit | division)',
  'Company:subject (, | :) (which is)? (now | today)? (a | an | the | part of the) Company:object (oncology | group | healthcare)? (company | subsidiary | business | unit | division)',
  // "Millennium's parent, Takeda"; "Takeda, the parent company of Millennium"
  "Company:subject 's <adj> (parent | parent company | owner) ,? Company:object",
  'Company:object ,? <aux> (the)? <adj> (parent | owner) (company | corporation)? of Company,Parent:subject',
  // "Immunomedics, which survived as a wholly owned subsidiary of Gilead"; "with Seagen surviving as …"
  'Company:subject , which .. as <det> <adj> subsidiary of Company,Parent:object',
  'Company:subject <aux> (survive~ | continue~) .. as <det> <adj> subsidiary of Company,Parent:object',
].map(pattern);

/** Between a firm and the owner that stands in a bracket after it: "Abgenix (now part of Amgen)". */
const bracketed = {
  rule: 'subsidiary-of',
  says: 'SUBSIDIARY_OF',
  subject: 'Company',
  object: 'Company',
  between:
    /^[^()]{0,40}\((?:now|then|since \d{4}|later)?\s?(?:an?\s)?(?:[\w-]+\s){0,4}(?:subsidiary|part|member|unit|division|arm|acquired)\s(?:of|by)\s(?:the\s)?$/,
} as const;

/** One firm that another owns. */
export const rule: Rule = {
  id: 'subsidiary-of',
  says: 'SUBSIDIARY_OF',
  trigger: /Company_/,
  find: (sentence, text) => [
    ...patterns.flatMap((each) =>
      matches<Mention>(sentence.masked, each)
        .filter(
          (hit) =>
            !explainsAnother(sentence, hit) &&
            !isAbove(sentence, hit) &&
            !isPast(sentence, hit) &&
            !isPart(text, hit),
        )
        .flatMap((hit) => told(sentence, hit)),
    ),
    ...acquisitions.flatMap((each) =>
      matches<Mention>(sentence.masked, each)
        .filter(({ to }) => !ofFirm.test(sentence.masked.line.slice(to)))
        .filter(({ slots }) => !isPartOf(sentence, text, slots.subject?.find(isThing)))
        .filter((hit) => !isUndone(sentence, hit))
        .flatMap((hit) => told(sentence, hit))
        .map((each) =>
          isPending(sentence, each) ? { ...each, slots: { ...each.slots, hedged: 'expected' } } : each,
        ),
    ),
    ...inBrackets(sentence, text, bracketed).map((each) => ({
      ...each,
      slots: hedged(sentence, each.slots),
    })),
  ],
};

/** "A, a subsidiary of B, C and D": it is A that is explained. */
const explainsAnother = (
  { masked: { line } }: Sentence,
  { from, pattern: { source } }: ReturnType<typeof matches<Mention>>[number],
): boolean =>
  source.startsWith('(a | an | the | its)?') &&
  /(?:Company|Parent)_\d+ , (?:(?!Company_|, )[^ ]+ ){0,6}$/.test(line.slice(0, from));

/** "B owns 12% of A": half or less. */
const isPart = (
  text: string,
  { pattern: { source }, span }: ReturnType<typeof matches<Mention>>[number],
): boolean =>
  source.includes('(Rate | %)') &&
  !/\b(?:5[1-9]|50\.[1-9]\d*|[6-9]\d|100)(?:\.\d+)?\s?(?:%|per\s?cent)/.test(
    text.slice(span.start, span.end),
  );

/** "sold B, its former subsidiary, to C" */
const isPast = (
  { masked: { line } }: Sentence,
  { from, to }: ReturnType<typeof matches<Mention>>[number],
): boolean =>
  /\b(?:former|formerly|previous|previously|onetime|erstwhile) (?:[a-z]+ ){0,4}(?:subsidiary|unit|division|arm|business|affiliate|parent)\b/.test(
    line.slice(from, to),
  );

/** "A is the parent company of B": it is A that owns. */
const isAbove = (
  { masked: { line } }: Sentence,
  { from, to, pattern: { source } }: ReturnType<typeof matches<Mention>>[number],
): boolean =>
  !source.includes('parent') &&
  /\b(?:parent|holding|sister|predecessor|successor) (?:company|corporation|firm|entity|business) (?:of|within) /.test(
    line.slice(from, to),
  );

/** "Pfizer acquired Seagen's rights", "completed its purchase of B common stock": what is bought is of the firm. */
const ofFirm =
  /^(?:'s |(?:(?:common|preferred|ordinary|outstanding|senior|convertible|manufacturing) )*(?:stock|shares?|notes|bonds|warrants|debt|assets|equipment|inventory|facilit(?:y|ies)|propert(?:y|ies)) )/;

/** "assets and businesses of 21CF not being acquired by Disney": what is bought is of the firm, not the firm. */
const isPartOf = (sentence: Sentence, text: string, firm: ThingMention | undefined): boolean =>
  firm !== undefined &&
  !/\b(?:all|100%)\s(?:of\s)?(?:the\s|its\s)?(?:(?:issued|outstanding|remaining|and|shares?|capital|common|stock|equity|interests?)\s)+of\s(?:the\s)?$/i.test(
    text.slice(Math.max(sentence.start, firm.start - 80), firm.start),
  ) &&
  /\b(?:assets?|business(?:es)?|operations?|products?|rights?|shares?|interests?|divisions?|units?|lines?|propert(?:y|ies)|portfolio|notes|bonds|warrants|debt|debentures)\s(?:\w+\s){0,2}of\s(?:the\s)?$/i.test(
    text.slice(Math.max(sentence.start, firm.start - 60), firm.start),
  );

function told(
  sentence: Sentence,
  { slots, span, to, pattern: { source } }: ReturnType<typeof matches<Mention>>[number],
): Candidate[] {
  const owner = slots.object?.find(isThing);
  if (!owner) return [];
  const firms = (slots.subject ?? []).filter(isThing);
  // "a unit of A's firm B": of B.
  if (owner.end === span.end && sentence.masked.line.slice(to).startsWith("'s Company_")) return [];
  // "A's subsidiary B and C's subsidiary D": C is an owner too.
  if (isOfNext(sentence, firms.at(-1), owner)) return [];
  const own = firms.length > 1 ? firms.filter((firm) => !isOwner(sentence, firm)) : firms;
  return own.map((firm) => candidate(sentence, firm, owner, span, source));
}

/** "A, a Delaware corporation, and B, a subsidiary of C": it is B that is C's. */
function isOfNext(
  { masked: { line, mentions } }: Sentence,
  firm: ThingMention | undefined,
  owner: ThingMention,
): boolean {
  if (!firm || owner.start < firm.start) return false;
  const [from, to] = [firm, owner].map((each) =>
    line.search(new RegExp(`(?:Company|Parent)_${mentions.indexOf(each)} `)),
  );
  return / and Company_\d+ , (?:an?|the|its) /.test(line.slice(from, to));
}

const isOwner = ({ masked: { line, mentions } }: Sentence, firm: ThingMention): boolean =>
  line.includes(` Company_${mentions.indexOf(firm)} 's `);

/** "The agreement provides that A will merge into B, with B surviving as a subsidiary of C": not yet. */
const isToCome = ({ masked, tokens }: Sentence, from: ThingMention, to: ThingMention): boolean => {
  const { line } = masked;
  return (
    tokens.some(({ start, word }) => start > from.end && start < to.start && /^surviv/i.test(word)) &&
    /\b(?:will|would|shall|proposed|pending|provides)\b/.test(line) &&
    !/\b(?:completed|consummated|closed|became effective)\b/.test(line)
  );
};

/** What a sentence tells as still to come is only expected. */
function hedged(sentence: Sentence, slots: Candidate['slots']): Candidate['slots'] {
  const { subject, object } = slots;
  return isMention(subject) && isMention(object) && isToCome(sentence, subject, object)
    ? { ...slots, hedged: 'expected' }
    : slots;
}

const candidate = (
  sentence: Sentence,
  subject: ThingMention,
  object: ThingMention,
  span: Candidate['span'],
  source: string,
): Candidate => ({
  rule: 'subsidiary-of',
  says: 'SUBSIDIARY_OF',
  slots: hedged(sentence, { subject, object }),
  sentence,
  span,
  pattern: source,
});
