/** Fills what a record's own sentence leaves unsaid from what the filing says elsewhere. */

import { isService } from '../rules/deal-kinds.ts';
import { paidAtSigning } from './at-signing.ts';
import {
  conjugatesOf,
  type EventSetting,
  givenBy,
  isEvent,
  mergeEvents,
  ofConjugate,
  onlyOne,
  toCome,
  withAgency,
  withDeveloper,
} from './complete-events.ts';
import { type DealSides, dealSides } from './deal-sides.ts';
import { attachDeals } from './deals.ts';
import { endedDeals } from './ended-deals.ts';
import { withOwners } from './kin.ts';
import { ofLastMilestone, pointBack } from './points-back.ts';
import { ofNamedTrials, ofSameTrial } from './same-trial.ts';
import { completeSides } from './sides.ts';
import { type RecordStatement, type RelationStatement, withFields } from './statement.ts';

export interface Setting {
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
  /** For each sentence, its paragraph: the offset at which that begins. */
  paragraphs?: ReadonlyMap<number, number>;
  /** Whether the filing speaks of medicines: elsewhere a payment has only the sides that its sentence names. */
  biotech: boolean;
  /** The regulators that the filing names: entity ids. */
  regulators?: ReadonlySet<string>;
  /** Sentences under the item that tells of a deal's end, by index. */
  underTermination?: ReadonlySet<number>;
  /** The day of the release, or of the report: `YYYY-MM-DD`. */
  today?: string;
}

/** What the filing as a whole knows, read once. */
interface Known extends Setting, EventSetting {
  /** What each drug binds, and the sentence that says so first. */
  targets: ReadonlyMap<string, readonly { id: string; sentence: number }[]>;
  /** The drug of its deals, where there is one alone, and the sentence that tells first of such a deal. */
  drug?: { id: string; sentence: number };
  /** Trials and regulators' acts by sentence: what "this event" may point back to. */
  events: ReadonlyMap<number, readonly RecordStatement[]>;
  sides: DealSides;
}

/**
 * @param records before merging, each from one sentence
 * @param relations merged: who develops what, who works with whom
 */
export function complete(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  setting: Setting,
): RecordStatement[] {
  const conjugates = conjugatesOf(relations);
  const own = withOwners(records, relations, setting.issuer);
  const attached = attachDeals(
    ofNamedTrials(own.map((record) => ofConjugate(record, conjugates))),
    relations,
  );
  const whole = endedDeals(attached, setting.underTermination ?? new Set());
  const known: Known = {
    ...setting,
    ...readOnce(whole, relations, setting),
    sides: dealSides(whole, relations, setting.issuer),
  };
  // A sponsor that is only inferred keeps no two tellings of one trial apart.
  const drugged = ofLastMilestone(whole).map((record) =>
    withDrug(withIssuer(pointBack(record, known), known), known),
  );
  const told = mergeEvents(ofSameTrial(drugged)).map((record) => toCome(withDeveloper(record, known), known));
  const sided = completeSides(
    told.map((record) => withAgency(record, known)),
    known.sides,
    setting,
  );
  return paidAtSigning(sided, setting.paragraphs).map((record) =>
    withTargets(withDrugOfDeal(record, known), known),
  );
}

function readOnce(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  { today }: Setting,
) {
  const developers = new Map<string, string[]>();
  for (const wanted of ['DEVELOPS', 'OWNS']) {
    const found = relations.filter(({ type, certainty }) => type === wanted && certainty !== 'negated');
    const drugs = new Set(found.map(({ object }) => object).filter((drug) => !developers.has(drug)));
    for (const { subject, object } of found) {
      if (drugs.has(object)) developers.set(object, [...(developers.get(object) ?? []), subject]);
    }
  }
  const targets = new Map<string, { id: string; sentence: number }[]>();
  for (const { type, subject, object, certainty, sentence } of relations)
    if (type === 'BINDS' && certainty !== 'negated')
      targets.set(subject, [...(targets.get(subject) ?? []), { id: object, sentence }]);
  const events = new Map<number, RecordStatement[]>();
  for (const record of records) {
    if (!isEvent(record) || record.fields.describes) continue;
    events.set(record.sentence, [...(events.get(record.sentence) ?? []), record]);
  }
  const agency = onlyOne(records.map(({ fields }) => fields.agency));
  const drug = drugOfDeals(records);
  const givers = givenBy(records, today);
  return {
    developers,
    targets,
    givers,
    events,
    ...(agency ? { agency } : {}),
    ...(drug ? { drug } : {}),
  };
}

function drugOfDeals(records: readonly RecordStatement[]): { id: string; sentence: number } | undefined {
  const deals = records.filter(({ type, fields }) => type === 'Agreement' && fields.compounds !== undefined);
  const id = onlyOne(deals.flatMap(({ fields }) => fields.compounds ?? []));
  return id === undefined ? undefined : { id, sentence: Math.min(...deals.map(({ sentence }) => sentence)) };
}

/** What revenues include was paid to the firm whose text it is. */
function withIssuer(record: RecordStatement, { issuer }: Known): RecordStatement {
  const { toIssuer, ...fields } = record.fields;
  return toIssuer === true ? withFields({ ...record, fields }, { payee: issuer }) : { ...record, fields };
}

/**
 * What is announced as earned or signed, without a day of its own in any of its tellings, was so by the day of the
 * announcement.
 *
 * @param records merged
 */
export const dated = (
  records: readonly RecordStatement[],
  announced: string | undefined,
): RecordStatement[] =>
  records.map((record) => {
    const { isNews, ...fields } = record.fields;
    return isNews === true && (fields.status === 'earned' || fields.status === 'signed')
      ? withFields({ ...record, fields }, { date: announced })
      : { ...record, fields };
  });

/** An event without a drug is of the one spoken of last. */
const withDrug = (record: RecordStatement, { lastDrug }: Known): RecordStatement =>
  isEvent(record) && !record.fields.unnamed
    ? withFields(record, { compound: lastDrug.get(record.sentence) })
    : record;

/**
 * A milestone that was reached under deals about one drug is that drug's, unless it is told before them: "… $10 million.
 * The companies are also developing X under another agreement". What may be earned may be for others too.
 */
const withDrugOfDeal = (record: RecordStatement, { drug }: Known): RecordStatement =>
  record.type === 'Milestone' &&
  drug !== undefined &&
  drug.sentence <= record.sentence &&
  (record.fields.status === 'earned' || record.fields.status === 'expected')
    ? withFields(record, { compound: drug.id })
    : record;

/** How many sentences on what a drug binds is still part of telling what a deal is about. */
const introduced = 1;

/** A deal about one drug is about what that drug is there said to bind. */
function withTargets(record: RecordStatement, { targets }: Known): RecordStatement {
  const { compounds, passing, status } = record.fields;
  // Of a deal told in passing it is not told what its drug binds.
  if (
    record.type !== 'Agreement' ||
    passing ||
    isService(record.fields.kinds) ||
    status === undefined ||
    !Array.isArray(compounds) ||
    compounds.length !== 1
  )
    return record;
  const near = (targets.get(String(compounds[0])) ?? []).filter(
    ({ sentence }) => Math.abs(sentence - record.sentence) <= introduced,
  );
  return near.length > 0 ? withFields(record, { targets: near.map(({ id }) => id) }) : record;
}
