/** Merges the tellings of each record: two are one when no field that both have tells them apart. */
import { gathered } from '../gathered.ts';
import { isKindOf, lookUp } from '../lexicon/names.ts';
import type { RecordLabel } from '../model/records.ts';
import { agree, differ, isVague } from './agree.ts';
import { joinRecords } from './join-records.ts';
import { RecordIndex, sharedByPayments } from './record-index.ts';
import { isSameDeal } from './same-deal.ts';
import { type Fields, joinEvidence, type RecordStatement } from './statement.ts';

/** Fields that tell two records of a type apart, where both have them. */
const apart: Record<Exclude<RecordLabel, 'Agreement'>, readonly string[]> = {
  Milestone: ['amount', 'currency', 'status', 'payer', 'payee', 'compound', 'trigger', 'date'],
  Payment: ['kind', 'amount', 'currency', 'payer', 'payee', 'between'],
  ClinicalEvent: ['compound', 'phase', 'status', 'date', 'sponsor'],
  RegulatoryEvent: ['compound', 'kind', 'agency', 'date', 'status'],
};

/** At least one of these must be the same, so that two tellings that share nothing stay two. */
const shared: Record<Exclude<RecordLabel, 'Agreement'>, readonly string[]> = {
  ...sharedByPayments,
  ClinicalEvent: ['compound'],
  RegulatoryEvent: ['compound', 'kind'],
};

export function mergeRecords(statements: readonly RecordStatement[]): RecordStatement[] {
  const fullestFirst = [...statements].sort(
    (a, b) => Object.keys(b.fields).length - Object.keys(a.fields).length || a.sentence - b.sentence,
  );
  const merged: { record: RecordStatement; told: RecordStatement[] }[] = [];
  const index = new RecordIndex();
  for (const statement of fullestFirst) {
    const same = index.alike(statement).find((at) => isSame(merged[at]?.record, statement));
    const known = same === undefined ? undefined : merged[same];
    if (known && same !== undefined) {
      known.record = joinRecords(known.record, statement);
      known.told.push(statement);
      index.enter(known.record, same);
    } else index.enter(statement, merged.push({ record: statement, told: [statement] }) - 1);
  }
  return [...gathered(merged, ({ record }) => bucketOf(record)).values()]
    .flat()
    .map(({ record, told }) => ({
      ...record,
      evidence: joinEvidence(told.flatMap(({ evidence }) => evidence)),
    }))
    .sort((a, b) => first(a) - first(b));
}

/** What stands at one place is told in this order. */
const bucketOf = ({ type, fields }: RecordStatement): string =>
  type === 'ClinicalEvent' || type === 'RegulatoryEvent' ? `${type} ${String(fields.compound)}` : type;

const first = ({ evidence }: RecordStatement): number => evidence[0]?.start ?? 0;

function isSame(a: RecordStatement | undefined, b: RecordStatement): boolean {
  if (a?.type !== b.type || a.certainty === 'negated' || b.certainty === 'negated') return false;
  if (a.type === 'Agreement') return isSameDeal(a, b);
  if (isSecondRoyalty(a, b) || isSecondStep(a, b)) return false;
  const step = a.type === 'Milestone' && sameStep(a.fields, b.fields);
  const isLoose = step && (isVague(a.fields.trigger) || isVague(b.fields.trigger));
  const told = apart[a.type].filter(
    (field) =>
      !(field === 'status' && step) && !(field === 'trigger' && (isLoose || (!step && bothSumless(a, b)))),
  );
  if (told.some((field) => differ(field, a.fields[field], b.fields[field]))) return false;
  if (a.type === 'ClinicalEvent' && isAnother(a.fields, b.fields)) return false;
  if (a.type === 'ClinicalEvent' && (!sameDiseases(a.fields, b.fields) || areTwo(a, b) || inOne(a, b)))
    return false;
  return shared[a.type].some((field) => agree(field, a.fields[field], b.fields[field]));
}

/** "Low double-digit royalties on X, and mid-single-digit royalties on others": one sentence tells two. */
const isSecondRoyalty = (a: RecordStatement, b: RecordStatement): boolean =>
  a.fields.kind === 'royalty' && a.sentence === b.sentence && differ('rate', a.fields.rate, b.fields.rate);

/** "$5 million upon approval in Europe, and another $5 million upon approval in Japan": one sentence tells two. */
const isSecondStep = (a: RecordStatement, b: RecordStatement): boolean =>
  a.type === 'Milestone' &&
  a.sentence === b.sentence &&
  a.fields.amount !== undefined &&
  textOf(a) !== undefined &&
  textOf(b) !== undefined &&
  textOf(a) !== textOf(b);

const textOf = ({ fields: { trigger } }: RecordStatement): unknown =>
  typeof trigger === 'object' && 'text' in trigger ? trigger.text : undefined;

/** "regulatory milestones, and commercial milestones", both without a sum: all that two firms may pay is one record. */
const bothSumless = (a: RecordStatement, b: RecordStatement): boolean =>
  a.type === 'Milestone' &&
  [a.fields, b.fields].every(({ amount, status }) => amount === undefined && status === 'potential');

/** "to receive $5 million" in a heading, "triggers $5 million" below it: what is due soon and what is earned are one. */
const sameStep = (a: Fields, b: Fields): boolean =>
  a.amount !== undefined &&
  a.amount === b.amount &&
  [a.status, b.status].every((status) => status === 'earned' || status === 'expected');

/** Two trials by name; but what is told of both together, of one phase, is one step: "PEAK-A and PEAK-C were stopped". */
const areTwo = (a: RecordStatement, b: RecordStatement): boolean =>
  differ('trial', a.fields.trial, b.fields.trial) &&
  (a.sentence !== b.sentence || a.fields.phase !== b.fields.phase || a.fields.phase === undefined);

/** "A second trial is planned": not the one of which another phase was told. */
const isAnother = (a: Fields, b: Fields): boolean =>
  (a.oneMore === true) !== (b.oneMore === true) && a.phase !== b.phase;

/** "A trial in solid tumors and one in ovarian cancer": one sentence tells two, though one disease is a kind of the other. */
const inOne = (a: RecordStatement, b: RecordStatement): boolean =>
  a.sentence === b.sentence &&
  !(a.fields.listed && b.fields.listed) &&
  a.fields.phase === b.fields.phase &&
  a.fields.status === b.fields.status &&
  differ('indication', a.fields.indication, b.fields.indication);

/** A trial may be in several diseases; two tellings of it share one. */
function sameDiseases(a: Fields, b: Fields): boolean {
  const [mine, other] = [a, b].map(({ indication, diseases }) =>
    [diseases ?? indication ?? []].flat().map(String),
  );
  if (!mine?.length || !other?.length) return true;
  const likely = a.phase === b.phase;
  return mine.some((one) => other.some((two) => sameDisease(one, two, likely)));
}

/** Two that the hierarchy has apart are of two trials; of others it cannot be told, and the phase decides. */
function sameDisease(a: string, b: string, likely: boolean): boolean {
  const [x = '', y = ''] = [a, b].map((id) => id.slice(id.indexOf(':') + 1));
  return x === y || isKindOf(x, y) || isKindOf(y, x) || (likely && (!isPlaced(x) || !isPlaced(y)));
}

/** Whether the list tells what a disease is a kind of. */
const isPlaced = (key: string): boolean => Boolean(lookUp('Indication', key)?.entry.fields.parent);
