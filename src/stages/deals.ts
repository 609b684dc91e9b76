/** Which deal a sentence means that names not both its parties: "Under the agreement …", "The parties will …". */
import { isService } from '../rules/deal-kinds.ts';
import { isPurchase } from './deal-pairs.ts';
import { besideDeal, firmCount, ofSameParties, withTerms } from './deal-terms-told.ts';
import type { Fields, RecordStatement, RelationStatement } from './statement.ts';
import { withFields } from './statement.ts';
import { ToldDeals } from './told-deals.ts';

/** "B will also gain access to Y" goes on about the deal, if that was told of so many sentences ago at most. */
const soonAfter = 4;

/**
 * Joins to each deal what later sentences tell of it without naming its parties. What points nowhere is dropped.
 *
 * @param records before merging, in the order of the text
 * @param relations which firm is whose
 * @param firmsOfPoint for each sentence of a point of a list, the firms that the point named before it
 */
export function attachDeals(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[] = [],
  firmsOfPoint: ReadonlyMap<number, readonly string[]> = new Map(),
): RecordStatement[] {
  const told = new ToldDeals(relations);
  for (const record of [...records].sort((a, b) => a.sentence - b.sentence)) {
    const { plain, hints } = withoutHints(record);
    if (record.type !== 'Agreement') {
      told.keep(plain);
      continue;
    }
    const ofPoint = firmsOfPoint.get(record.sentence) ?? [];
    const named = [...idsOf(hints.named), ...ofPoint];
    attach(withFirmOfPoint(plain, ofPoint), named.length > 0 ? { ...hints, named } : hints, told);
  }
  return told.kept;
}

/** "• B advanced X. A has opt-in rights": the deal of one firm is that with the firm that the point is about. */
function withFirmOfPoint(record: RecordStatement, ofPoint: readonly string[]): RecordStatement {
  const parties = idsOf(record.fields.parties).map(String);
  const [other, ...more] = new Set(ofPoint.filter((firm) => !parties.includes(firm)));
  return parties.length === 1 && other !== undefined && more.length === 0
    ? { ...record, fields: { ...record.fields, parties: [other, ...parties] } }
    : record;
}

const idsOf = (ids: unknown): unknown[] => (Array.isArray(ids) ? ids : []);

/** What the rule says of a clause to tell which deal it means. */
type Hints = Partial<Record<(typeof hintNames)[number], Fields[string]>>;

const hintNames = [
  'another',
  'named',
  'passing',
  'called',
  'points',
  'holds',
  'ofLast',
  'also',
  'more',
] as const;

const isHint: ReadonlySet<string> = new Set(hintNames);

function withoutHints(record: RecordStatement): { plain: RecordStatement; hints: Hints } {
  const fields = Object.entries(record.fields);
  const hints = fields.filter(([name, value]) => isHint.has(name) && value !== undefined);
  const plain = fields.filter(([name]) => !isHint.has(name));
  return { plain: { ...record, fields: Object.fromEntries(plain) }, hints: Object.fromEntries(hints) };
}

function attach(plain: RecordStatement, hints: Hints, told: ToldDeals): void {
  const byName = hints.another && !isCalled(hints) ? undefined : told.meantBy(hints.points);
  const record = byName === undefined ? plain : told.asOneOf(byName, plain);
  if (byName === undefined) told.name(hints.called);
  const meant = byName ?? told.datedAlike(record);
  if (meant !== undefined && firmCount(record) < 2) told.turnTo(meant, record.sentence);
  const last = told.lastBefore(record.sentence);
  if (last && !isPurchase(record) && told.areKin(record) && told.isOfFirms(last, ownersFirst(record, last))) {
    told.changeLast(withTerms(last, withoutFirms(record)), record.sentence);
    return;
  }
  // "B has exclusive rights in Asia", beside a deal of others: B is a part of one of them, not a party of its own.
  if (hints.holds && last && !told.isOfFirms(last, record.fields.parties)) return;
  if (goesOn(record, hints, told)) return;
  if (hints.passing) keepPassing(record, hints.passing, told);
  else keepOrJoin(record, byName === undefined ? hints : known(hints), told);
}

/** Of a firm and its subsidiary, that which is a party of the deal spoken of last. */
function ownersFirst({ fields: { parties } }: RecordStatement, deal: RecordStatement): unknown[] {
  const theirs: readonly unknown[] = Array.isArray(deal.fields.parties) ? deal.fields.parties : [];
  const own = (Array.isArray(parties) ? parties : []).filter((id) => theirs.includes(id));
  return own.length > 0 ? own : [undefined];
}

function withoutFirms(record: RecordStatement): RecordStatement {
  const { parties, licensor, licensee, ...fields } = record.fields;
  return { ...record, fields };
}

/** "Under the second agreement": another than the first, and perhaps one that was told of by that name. */
const isCalled = ({ called, points }: Hints): boolean =>
  Array.isArray(points) && points.includes(String(called));

/** A deal that is called by its name is no other than the one of that name. */
const known = ({ another: _, ...hints }: Hints): Hints => hints;

function keepPassing(record: RecordStatement, passing: Fields[string], told: ToldDeals): void {
  if (!told.lastBefore(record.sentence) && firmCount(record) > 1) told.turnToNext(record.sentence);
  told.keep(withFields(record, { passing }));
}

/** Joins what goes on about the deal before: its further drugs, or what is told "under the agreement". */
function goesOn(record: RecordStatement, { also, more, ofLast, named }: Hints, told: ToldDeals): boolean {
  const isMore = more === true || (also === true && told.isToldSince(record.sentence - soonAfter));
  if (!isMore && !(ofLast && firmCount(record) > 1)) return false;
  const last = told.lastBefore(record.sentence);
  if (!last || !told.isOfFirms(last, record.fields.parties ?? named)) return false;
  if (record.certainty !== 'negated') told.changeLast(withTerms(last, record, isMore), record.sentence);
  return true;
}

/** Keeps a deal of its own, or joins to the last what names no firm. */
function keepOrJoin(record: RecordStatement, { another, named }: Hints, told: ToldDeals): void {
  const last = told.lastBefore(record.sentence);
  const deal = last && told.isOfFirms(last, named) ? last : undefined;
  const beside =
    another ?? (deal && isServiceBeside(record, told.kindsBeside(deal)) ? 'another day' : undefined);
  const own = deal ? besideOrOf(record, deal, beside, told) : record;
  if (firmCount(own) > 0 || (beside && deal)) {
    // "…, which A licensed earlier to C" is told in passing.
    const inPassing = told.isLastIn(record.sentence);
    if (firmCount(own) > 1 && !isPurchase(own) && !inPassing) told.turnToNext(record.sentence);
    told.keep(own);
  } else if (deal && record.certainty !== 'negated')
    told.changeLast(withTerms(deal, record), record.sentence);
}

/** "Under the supply agreement …", where a licence was told: who makes or supplies a drug does so by a contract of its own. */
const isServiceBeside = ({ fields: { kinds } }: RecordStatement, told: readonly unknown[]): boolean =>
  isService(kinds) && told.length > 0 && !told.includes('supply') && !told.includes('manufacturing');

/** @param another whether the sentence says that it tells of another deal, and of which day */
function besideOrOf(
  record: RecordStatement,
  deal: RecordStatement,
  another: Hints['another'],
  told: ToldDeals,
): RecordStatement {
  if (!another) return ofSameParties(record, deal);
  return besideDeal(record, deal, another === 'same day', told.numberBeside(deal));
}
