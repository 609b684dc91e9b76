/** What a filing as a whole knows, read once: what is asked for each of its records. */
import { gathered } from '../gathered.ts';
import type { RelationType } from '../model/relations.ts';
import { type EventSetting, givenBy, isEvent, onlyOne } from './complete-events.ts';
import { type DealSides, dealSides } from './deal-sides.ts';
import type { RecordStatement, RelationStatement } from './statement.ts';

export interface Setting extends Pick<EventSetting, 'paragraphs' | 'studied' | 'leads'> {
  /** For each sentence, the drug that was spoken of last: an entity id. */
  lastDrug: ReadonlyMap<number, string>;
  /** Sentences that name no firm but the one whose text it is, with that firm's id. */
  ownSentences: ReadonlyMap<number, string>;
  /** Whose text it is: an entity id. */
  issuer?: string;
  /** For each sentence, ids of the firms that were spoken of last. */
  lastFirms?: ReadonlyMap<number, readonly string[]>;
  /** For each sentence, ids of the firms that it names. */
  namedFirms?: ReadonlyMap<number, readonly string[]>;
  /** For each sentence of a point of a list, the firms that the point named before it. */
  firmsOfPoint?: ReadonlyMap<number, readonly string[]>;
  /** Whether the filing speaks of medicines: elsewhere a payment has only the sides that its sentence names. */
  biotech: boolean;
  /** The regulators that the filing names: entity ids. */
  regulators?: ReadonlySet<string>;
  /** Sentences under the item that tells of a deal's end, by index. */
  underTermination?: ReadonlySet<number>;
  /** The day of the release, or of the report: `YYYY-MM-DD`. */
  today?: string;
}

/** That with what its records and relations tell. */
export interface Known extends Setting, EventSetting {
  /** What each drug binds, and the sentence that says so first. */
  targets: ReadonlyMap<string, readonly { id: string; sentence: number }[]>;
  /** The drug of its deals, where there is one alone, and the sentence that tells first of such a deal. */
  drug?: { id: string; sentence: number };
  /** Trials and regulators' acts by sentence: what "this event" may point back to. */
  events: ReadonlyMap<number, readonly RecordStatement[]>;
  sides: DealSides;
}

/** @param records before merging, but with whole deals */
export function readOnce(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  setting: Setting,
): Known {
  const told = relations.filter(({ certainty }) => certainty !== 'negated');
  const agency = onlyOne(records.map(({ fields }) => fields.agency));
  const drug = drugOfDeals(records);
  return {
    ...setting,
    developers: developersOf(told, takenBy(records, setting.issuer)),
    targets: targetsOf(told),
    givers: givenBy(records, setting.today),
    events: gathered(records, (record) =>
      isEvent(record) && !record.fields.describes ? record.sentence : undefined,
    ),
    sides: dealSides(records, relations, setting.issuer),
    ...(agency ? { agency } : {}),
    ...(drug ? { drug } : {}),
  };
}

/**
 * Firms by the drug that they develop; where nobody is said to, those that own it, but for a drug that was licensed from
 * its owner.
 *
 * @param taken who took such a drug, by drug
 */
function developersOf(
  told: readonly RelationStatement[],
  taken: ReadonlyMap<string, string>,
): Map<string, readonly string[]> {
  const firmsOf = (wanted: RelationType) =>
    gathered(told, ({ type, object }) => (type === wanted ? object : undefined));
  const named = (held: ReadonlyMap<string, readonly RelationStatement[]>): [string, string[]][] =>
    [...held].map(([drug, each]) => [drug, each.map(({ subject }) => subject)]);
  const owners = named(firmsOf('OWNS')).map(([drug, firms]): [string, string[]] => {
    const taker = taken.get(drug);
    return [drug, taker === undefined ? firms : [taker]];
  });
  return new Map([...owners, ...named(firmsOf('DEVELOPS'))]);
}

/** Drugs for which whoever tells has a licence for the whole world: "X, licensed from A, is in Phase 3". */
export function takenBy(
  records: readonly RecordStatement[],
  issuer: string | undefined,
): ReadonlyMap<string, string> {
  if (issuer === undefined) return new Map();
  const licences = records.filter(
    ({ type, fields }) =>
      type === 'Agreement' &&
      fields.licensee === issuer &&
      fields.licensor !== undefined &&
      (fields.territory === undefined || /^worldwide$/.test(String(fields.territory))),
  );
  const drugs = licences.flatMap(({ fields: { compounds } }) => (Array.isArray(compounds) ? compounds : []));
  return new Map(drugs.map((drug) => [String(drug), issuer]));
}

function targetsOf(told: readonly RelationStatement[]): Known['targets'] {
  const bound = gathered(told, ({ type, subject }) => (type === 'BINDS' ? subject : undefined));
  return new Map(
    [...bound].map(([drug, each]) => [drug, each.map(({ object: id, sentence }) => ({ id, sentence }))]),
  );
}

function drugOfDeals(records: readonly RecordStatement[]): { id: string; sentence: number } | undefined {
  const deals = records.filter(({ type, fields }) => type === 'Agreement' && fields.compounds !== undefined);
  const id = onlyOne(deals.flatMap(({ fields }) => fields.compounds ?? []));
  return id === undefined ? undefined : { id, sentence: Math.min(...deals.map(({ sentence }) => sentence)) };
}
