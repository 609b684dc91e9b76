/** Fills what a record's own sentence leaves unsaid from what the filing says elsewhere. */

import { isService } from '../rules/deal-kinds.ts';
import { paidAtSigning } from './at-signing.ts';
import {
  conjugatesOf,
  isEvent,
  ofConjugate,
  sponsorsOf,
  toCome,
  withDeveloper,
  withDiseaseBeside,
} from './complete-events.ts';
import { attachDeals } from './deals.ts';
import { endedDeals } from './ended-deals.ts';
import { mergeEvents, ofTheDay } from './event-days.ts';
import { withOwners } from './kin.ts';
import { type Known, readOnce, type Setting } from './known.ts';
import { ofEventsBefore, ofLastMilestone, pointBack } from './points-back.ts';
import { withAgency } from './regulator.ts';
import { ofNamedTrials, ofSameTrial } from './same-trial.ts';
import { completeSides } from './sides.ts';
import { type RecordStatement, type RelationStatement, withFields } from './statement.ts';

/**
 * @param records before merging, each from one sentence
 * @param relations merged: who develops what, who works with whom
 */
export function complete(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  setting: Setting,
): RecordStatement[] {
  const whole = withWholeDeals(records, relations, setting);
  const known = readOnce(whole, relations, setting);
  // A sponsor that is only inferred keeps no two tellings of one trial apart.
  const drugged = ofLastMilestone(whole).map((record) =>
    withDrug(ofEventsBefore(withIssuer(pointBack(record, known), known), known), known),
  );
  const events = { ...known, sponsors: sponsorsOf(drugged) };
  const told = mergeEvents(ofSameTrial(drugged).map((record) => ofTheDay(record, setting))).map((record) =>
    withDiseaseBeside(withAgency(toCome(withDeveloper(record, events), known), known), known),
  );
  const sided = completeSides(told, known.sides, setting);
  return paidAtSigning(sided, setting.paragraphs).map((record) =>
    withTargets(withDrugOfDeal(record, known), known),
  );
}

/** What later sentences tell of a deal is joined to it, before anything asks what the deals of the filing are. */
function withWholeDeals(
  records: readonly RecordStatement[],
  relations: readonly RelationStatement[],
  { issuer, firmsOfPoint, underTermination = new Set() }: Setting,
): readonly RecordStatement[] {
  const conjugates = conjugatesOf(relations);
  const own = withOwners(records, relations, issuer).map((record) => ofConjugate(record, conjugates));
  return endedDeals(attachDeals(ofNamedTrials(own), relations, firmsOfPoint), underTermination);
}

/** What revenues include was paid to the firm whose text it is, and what its expenses include by it. */
function withIssuer(record: RecordStatement, { issuer }: Known): RecordStatement {
  const { toIssuer, byIssuer, ...fields } = record.fields;
  const payee = toIssuer === true ? { payee: issuer } : {};
  const payer = byIssuer === true && fields.payee !== issuer ? { payer: issuer } : {};
  return withFields({ ...record, fields }, { ...payee, ...payer });
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
    const { isNews, grants: _, ...fields } = record.fields;
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
