/** Which regulator granted or held something, where the sentence leaves it open. */
import type { EventSetting } from './complete-events.ts';
import { type Fields, type RecordStatement, withFields } from './statement.ts';

/** Designations that one regulator gives, and its counterpart in Europe does not. Source: 21 USC 356. */
const givenByFda = /^(?:fast track|breakthrough therapy) designation$/;

/** "Received Fast Track designation, and in November orphan designation from the European Commission": the first was not of it. */
function withoutEuropean({ agency, ...fields }: Fields): Fields {
  const isWrong = givenByFda.test(String(fields.kind)) && european.test(String(agency));
  return agency === undefined || isWrong ? fields : { ...fields, agency };
}

const european = /^Agency:(?:ema|chmp|comp|europeancommission|mhra|swissmedic)$/;

/** Who granted or held something; to whom an application went is not guessed. */
export function withAgency(
  record: RecordStatement,
  { agency, regulators }: Pick<EventSetting, 'agency' | 'regulators'>,
): RecordStatement {
  const { elsewhere, ofFda, ...told } = record.fields;
  const fields = withoutEuropean(told);
  const bare = { ...record, fields };
  if (record.type !== 'RegulatoryEvent' || fields.kind === 'IND submitted') return bare;
  const fda =
    regulators?.has('Agency:fda') && (ofFda || givenByFda.test(String(fields.kind)))
      ? 'Agency:fda'
      : undefined;
  const only = withoutEuropean({ ...fields, ...(agency ? { agency } : {}) }).agency;
  return withFields(bare, { agency: fda ?? (elsewhere ? undefined : only) });
}
