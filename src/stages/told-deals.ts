/** The deals told so far, in the order of the text, and which of them was spoken of last. */
import { agree } from './agree.ts';
import { pairOf } from './deal-pairs.ts';
import { firmCount, numbered } from './deal-terms-told.ts';
import type { Fields, RecordStatement, RelationStatement } from './statement.ts';

/** How many sentences back the deal may stand that a sentence points to. */
const reach = 10;

/** The deals of two firms, by their index in what is kept. */
interface OfPair {
  /** Those that have no number yet. */
  plain: number[];
  /** Of those that have one, the highest; 1 where none has. */
  highest: number;
}

/** What was kept of the records before a sentence. Deals are looked up by their names, days and firms. */
export class ToldDeals {
  readonly kept: RecordStatement[] = [];
  /** The deal spoken of last: its index in what is kept, the sentence that spoke of it, and that which told more of it. */
  private last: { at: number; sentence: number; told: number } | undefined;
  private readonly owners: ReadonlyMap<string, string>;
  private readonly byName = new Map<string, number>();
  /** Deals that have a day, by year, and by year and firm. */
  private readonly byYear = new Map<string, number[]>();
  private readonly byPair = new Map<string, OfPair>();

  /** @param relations which firm is whose */
  constructor(relations: readonly RelationStatement[]) {
    this.owners = new Map(
      relations
        .filter(({ type, certainty }) => type === 'SUBSIDIARY_OF' && certainty !== 'negated')
        .map(({ subject, object }) => [subject, object]),
    );
  }

  keep(record: RecordStatement): void {
    this.enter(record, this.kept.push(record) - 1);
  }

  /** The deal spoken of last, where that is not too far back. */
  lastBefore(sentence: number): RecordStatement | undefined {
    return this.last && sentence - this.last.sentence <= reach ? this.kept[this.last.at] : undefined;
  }

  isLastIn(sentence: number): boolean {
    return this.last?.sentence === sentence;
  }

  /** Whether anything was told of the last deal in that sentence or behind it. */
  isToldSince(sentence: number): boolean {
    return this.last !== undefined && this.last.told >= sentence;
  }

  turnTo(at: number, sentence: number): void {
    this.last = { at, sentence, told: sentence };
  }

  /** What is kept next is the deal spoken of last. */
  turnToNext(sentence: number): void {
    this.turnTo(this.kept.length, sentence);
  }

  /** @param sentence what tells more of it */
  changeLast(record: RecordStatement, sentence: number): void {
    if (!this.last) return;
    this.last.told = sentence;
    this.kept[this.last.at] = record;
    this.enter(record, this.last.at);
  }

  /** Gives what is kept next its short name. */
  name(called: unknown): void {
    if (typeof called === 'string') this.byName.set(called, this.kept.length);
  }

  /** The deal of that short name, by its index: "under the Discovery Agreement". */
  meantBy(points: unknown): number | undefined {
    const names: readonly unknown[] = Array.isArray(points) ? points : [];
    return names.map((name) => this.byName.get(String(name))).find((at) => at !== undefined);
  }

  /** A telling of the deal at that index, where both its firms are named: it is of no other of their deals. */
  asOneOf(at: number, record: RecordStatement): RecordStatement {
    const deal = this.kept[at];
    return deal?.fields.deal !== undefined &&
      firmCount(record) > 1 &&
      this.isOfFirms(deal, record.fields.parties)
      ? numbered(record, Number(deal.fields.deal))
      : record;
  }

  /** "Under the agreement of April 2016 …": another deal of its firms than the one spoken of last, by its day. */
  datedAlike({ fields: { date, parties } }: RecordStatement): number | undefined {
    const last = this.last && this.kept[this.last.at];
    const isOfDay = (one: RecordStatement | undefined): one is RecordStatement =>
      one?.type === 'Agreement' && agree('date', one.fields.date, date);
    if (date === undefined || !last || isOfDay(last)) return undefined;
    const [firm] = Array.isArray(parties) ? parties : [];
    return this.byYear.get(yearKey(date, firm))?.findLast((at) => {
      const one = this.kept[at];
      return isOfDay(one) && firmCount(one) > 1 && this.isOfFirms(one, parties);
    });
  }

  /**
   * Whoever is named in a sentence that points to a deal is a party of it, or owns one: "rights reverted to the Company";
   * of a deal whose day is still to be told, it may be owned by one: "was entered into in 2016 by B's subsidiary, C".
   */
  isOfFirms(deal: RecordStatement, named: unknown): boolean {
    const theirs = this.firmsOf(deal);
    const isTheirs = (id: unknown): boolean =>
      theirs.has(id) || (deal.fields.date === undefined && theirs.has(this.owners.get(String(id))));
    return !Array.isArray(named) || named.every(isTheirs);
  }

  /** "The deal, signed through B's subsidiary, C, gives B an option": between a firm and its owner there is none. */
  areKin({ fields: { parties } }: RecordStatement): boolean {
    if (!Array.isArray(parties) || parties.length !== 2) return false;
    const [one, other] = parties.map(String);
    return this.owners.get(one ?? '') === other || this.owners.get(other ?? '') === one;
  }

  /** The parties of a deal and their owners. */
  private firmsOf({ fields: { parties } }: RecordStatement): Set<unknown> {
    const own: readonly unknown[] = Array.isArray(parties) ? parties : [];
    return new Set([...own, ...own.flatMap((id) => this.owners.get(String(id)) ?? [])]);
  }

  /** What kinds of deal the two firms of one have told so far. */
  kindsBeside({ fields: { parties } }: RecordStatement): unknown[] {
    const pair = Array.isArray(parties) ? this.byPair.get(pairOf(parties)) : undefined;
    return (pair?.plain ?? []).flatMap((at) => this.kept[at]?.fields.kinds ?? []);
  }

  /** The number of a further deal beside one; all that was told so far of its two firms is of the deals before. */
  numberBeside({ fields: { parties } }: RecordStatement): number {
    const pair = Array.isArray(parties) ? this.byPair.get(pairOf(parties)) : undefined;
    for (const at of pair?.plain.splice(0) ?? []) {
      const record = this.kept[at];
      if (record && record.fields.deal === undefined) this.kept[at] = numbered(record, 1);
    }
    return 1 + (pair?.highest ?? 1);
  }

  /** Makes a deal known by its year and firms; a deal that is known already may have further terms. */
  private enter(record: RecordStatement, at: number): void {
    if (record.type !== 'Agreement') return;
    const { date, parties, deal, passing } = record.fields;
    if (date !== undefined)
      for (const firm of [undefined, ...this.firmsOf(record)])
        insert(
          at,
          valueAt(this.byYear, yearKey(date, firm), (): number[] => []),
        );
    if (!Array.isArray(parties)) return;
    const pair = valueAt(this.byPair, pairOf(parties), (): OfPair => ({ plain: [], highest: 1 }));
    pair.highest = Math.max(pair.highest, Number(deal ?? 1));
    if (deal === undefined && !passing) insert(at, pair.plain);
  }
}

/** @param firm none for the deals of all */
const yearKey = (date: Fields[string], firm: unknown): string =>
  `${String(date).slice(0, 4)} ${firm === undefined ? '' : String(firm)}`;

/** Puts an index in its place among others, once. */
function insert(at: number, sorted: number[]): void {
  const place = sorted.findLastIndex((each) => each <= at);
  if (sorted[place] !== at) sorted.splice(place + 1, 0, at);
}

function valueAt<T>(map: Map<string, T>, key: string, first: () => T): T {
  const value = map.get(key) ?? first();
  map.set(key, value);
  return value;
}
