/** What was merged as facts: with ids and keys, each payment with the deal that it falls under. */
import type { Filing } from '../edgar/filing.ts';
import { gathered } from '../gathered.ts';
import type { RecordFact, RelationFact } from '../model/extraction.ts';
import { recordKey } from '../model/record-key.ts';
import type { RecordLabel } from '../model/records.ts';
import { pairOf } from './deal-pairs.ts';
import { joinEvidence, type RecordStatement, type RelationStatement, raised, stronger } from './statement.ts';

export function relationFact(statement: RelationStatement): RelationFact {
  const { type, subject, object, certainty, confidence, rule, evidence, title } = statement;
  return {
    type,
    subject,
    object,
    certainty,
    confidence: raised(confidence, evidence.length),
    rule,
    evidence: [...evidence],
    ...(title ? { title } : {}),
  };
}

export function recordFacts(records: readonly RecordStatement[], filing: Filing): RecordFact[] {
  const numbered = withIds(alikeAsOne(records));
  const deals = dealsByPair(numbered);
  return numbered.map(({ record, id }) => {
    const { type, fields, certainty, confidence, rule, evidence } = record;
    const agreement = agreementOf(record, deals);
    return {
      id,
      key: recordKey(type, fields, [filing.summary.key, id]),
      type,
      ...fields,
      ...(agreement ? { agreement } : {}),
      certainty,
      confidence: raised(confidence, evidence.length),
      rule,
      evidence: [...evidence],
    } as RecordFact;
  });
}

/** What told two records apart while they were merged, as the name of a trial, is no field: alike in all others they are one. */
function alikeAsOne(records: readonly RecordStatement[]): RecordStatement[] {
  const keyed = records.map((record, at) => ({
    record,
    key: recordKey(record.type, record.fields, [String(at)]),
  }));
  return [...gathered(keyed, ({ key }) => key).values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const all = [first, ...more].map((each) => each.record);
    const evidence = joinEvidence(all.flatMap((each) => each.evidence));
    const certainty = all.map((each) => each.certainty).reduce(stronger);
    const confidence = Math.max(...all.map((each) => each.confidence));
    return more.length === 0 ? [first.record] : [{ ...first.record, evidence, certainty, confidence }];
  });
}

/** A record with its id in the extraction: `Payment:3`. */
interface Numbered {
  record: RecordStatement;
  id: string;
}

function withIds(records: readonly RecordStatement[]): Numbered[] {
  const counts = new Map<RecordLabel, number>();
  return records.map((record) => {
    const count = (counts.get(record.type) ?? 0) + 1;
    counts.set(record.type, count);
    return { record, id: `${record.type}:${count}` };
  });
}

/** For each two firms, in either order, the ids of the deals to which both are parties. */
function dealsByPair(records: readonly Numbered[]): Map<string, string[]> {
  const pairs = records.flatMap(({ record: { type, fields }, id }) => {
    const parties = type === 'Agreement' && Array.isArray(fields.parties) ? [...new Set(fields.parties)] : [];
    return parties.flatMap((one, at) =>
      parties.slice(at + 1).map((other) => ({ pair: pairOf([one, other]), id })),
    );
  });
  return new Map(
    [...gathered(pairs, ({ pair }) => pair)].map(([pair, deals]) => [pair, deals.map(({ id }) => id)]),
  );
}

/** The deal that a payment falls under: the one deal that the filing tells of between its two sides. */
function agreementOf(
  { type, fields: { payer, payee } }: RecordStatement,
  deals: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (type !== 'Milestone' && type !== 'Payment') return undefined;
  const between = deals.get(pairOf([payer, payee])) ?? [];
  return between.length === 1 ? between[0] : undefined;
}
