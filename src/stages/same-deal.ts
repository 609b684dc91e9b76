/** Whether two tellings are of one deal, and what of both holds. */
import { agree, differ } from './agree.ts';
import type { Fields, RecordStatement } from './statement.ts';

/** Fields that tell two deals apart, where both tellings have them. */
const dated = ['licensor', 'licensee', 'date', 'compounds'];

/** Of a deal that is told without date, the sides are more likely misread than another deal's. */
const undated = ['date', 'compounds'];
const isDated = ({ fields }: RecordStatement): boolean =>
  fields.date !== undefined || fields.deal !== undefined;

export function isSameDeal(a: RecordStatement, b: RecordStatement): boolean {
  if (!sameParties(a.fields, b.fields) || differ('deal', a.fields.deal, b.fields.deal)) return false;
  if (isOtherKind(a.fields, b.fields) || isOtherKind(b.fields, a.fields)) return false;
  // An option is exercised under the deal that gave it.
  if (a.fields.under || b.fields.under) return true;
  if (isNewBeside(a, b) || isNewBeside(b, a)) return false;
  if (laterOf(a, b)) return true;
  const fields = isDated(a) && isDated(b) ? dated : undated;
  return !fields.some(
    (field) => differ(field, a.fields[field], b.fields[field]) && !(field === 'date' && nearDays(a, b)),
  );
}

/** Who buys its partner has a deal with it besides: what they develop together is no matter of the purchase. */
const isOtherKind = ({ kinds: bought }: Fields, { kinds: other }: Fields): boolean =>
  Array.isArray(bought) &&
  bought.length === 1 &&
  bought[0] === 'acquisition' &&
  Array.isArray(other) &&
  other.some((kind) => joint.has(kind));
const joint: ReadonlySet<unknown> = new Set([
  'co-development',
  'co-promotion',
  'research',
  'supply',
  'manufacturing',
]);

/** One's parties are among the other's. */
function sameParties(a: Fields, b: Fields): boolean {
  const [x, y] = [a.parties, b.parties].map((each) => new Set(Array.isArray(each) ? each : []));
  return (
    x !== undefined &&
    y !== undefined &&
    x.size > 0 &&
    (x.size <= y.size ? [...x].every((id) => y.has(id)) : [...y].every((id) => x.has(id)))
  );
}

/** A deal that is news and names no drug is not the one under which a drug has long been in development. */
const isNewBeside = (one: RecordStatement, other: RecordStatement): boolean =>
  isNews(one.fields, other.fields) &&
  (other.fields.date !== undefined || Math.abs(one.sentence - other.sentence) > near);

/** How many sentences on the rights to a deal's drug are still told of that deal. */
const near = 3;

const isNews = (news: Fields, old: Fields): boolean =>
  old.passing === true &&
  news.passing === undefined &&
  news.status === 'signed' &&
  old.compounds !== undefined &&
  news.compounds === undefined;

/** Of two tellings, the one that is dated by the day on which the other's deal was changed or made anew. */
function laterOf(a: RecordStatement, b: RecordStatement): RecordStatement | undefined {
  if (isRestated(a, b) || (isAmending(a, b) && !isAmending(b, b))) return a;
  return isRestated(b, a) || (isAmending(b, a) && !isAmending(a, a)) ? b : undefined;
}

const isAmending = (
  { fields: { date } }: RecordStatement,
  { fields: { amendments } }: RecordStatement,
): boolean =>
  typeof date === 'string' && Array.isArray(amendments) && amendments.some((one) => agree('date', one, date));

/** "The amended and restated agreement of 2012": that of 2010 on the same drug, made anew. */
const isRestated = (a: RecordStatement, { fields: { date, compounds } }: RecordStatement): boolean =>
  isAmending(a, a) &&
  typeof date === 'string' &&
  date < String(a.fields.date) &&
  agree('compounds', a.fields.compounds, compounds);

/** The day of the news is near that of the deal that it tells of. */
function nearDays(a: RecordStatement, b: RecordStatement): boolean {
  if (!a.fields.announced && !b.fields.announced) return false;
  const [x = Number.NaN, y = Number.NaN] = [a, b].map(({ fields }) => Date.parse(String(fields.date)));
  return Math.abs(x - y) <= newsDays * 86_400_000;
}

/** How many days a deal and its news may lie apart. */
const newsDays = 31;

/** Of two days of one deal that on which it was first made, rather than changed or announced; else the exacter. */
export function dealDate(a: RecordStatement, b: RecordStatement): Fields {
  const later = laterOf(a, b);
  const told = [a, b].filter((one) => one.fields.date !== undefined && one !== later);
  const exact = told.filter(({ fields }) => !fields.announced);
  const [best] = (exact.length > 0 ? exact : told).sort(
    (x, y) => String(y.fields.date).length - String(x.fields.date).length,
  );
  if (best?.fields.date === undefined) return {};
  return { date: best.fields.date, ...(best.fields.announced ? { announced: true } : {}) };
}

/** The rights of a deal: what was said first of them is said of its main rights, but what is left out may be told later. */
export function rightsOf(early: Fields, late: Fields): Fields {
  const told = Object.entries({ ...given(late), ...given(early) });
  const isNarrower = early.territory === 'worldwide' && String(late.territory).startsWith('worldwide');
  return { ...Object.fromEntries(told), ...(isNarrower ? { territory: late.territory } : {}) } as Fields;
}

const given = ({ exclusive, territory, field }: Fields): object =>
  Object.fromEntries(
    Object.entries({ exclusive, territory, field }).filter(([, value]) => value !== undefined),
  );
