/** Tellings of one trial that leave its phase or disease to the sentence before. */
import { type RecordStatement, withFields } from './statement.ts';

/** How many sentences back "this trial" may point. */
const reach = 6;

/**
 * "Results are expected in June", "enrollment in this trial": of the phase and disease told before of that drug. And the
 * other way round: "the aim of this Phase I study is …" tells the phase of the trial told before, and is no event.
 */
export function ofSameTrial(records: readonly RecordStatement[]): RecordStatement[] {
  const told: RecordStatement[] = [];
  for (const { fields: all, ...rest } of records) {
    const { sameTrial, describes, ...fields } = all;
    const record = { ...rest, fields };
    const at = sameTrial || describes ? lastTrial(told, record, Boolean(describes)) : undefined;
    const trial = at === undefined ? undefined : told[at];
    if (describes && trial && at !== undefined) told[at] = withFields(trial, trialOf(record));
    else if (!describes) told.push(sameTrial && trial ? withFields(record, trialOf(trial)) : record);
  }
  return told;
}

const trialOf = ({ fields: { phase, indication } }: RecordStatement) => ({ phase, indication });

/** Where the trial of that drug told last stands; one that is described has no other phase. */
function lastTrial(
  told: readonly RecordStatement[],
  { sentence, fields }: RecordStatement,
  described: boolean,
): number | undefined {
  const at = told.findLastIndex(
    (each) => each.type === 'ClinicalEvent' && each.fields.compound === fields.compound,
  );
  const trial = told[at];
  if (!trial || sentence - trial.sentence > reach) return undefined;
  const { phase } = trial.fields;
  return (described ? phase === undefined || phase === fields.phase : phase !== undefined) ? at : undefined;
}
