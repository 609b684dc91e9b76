/** Tellings of one trial that leave its phase or disease to the sentence before. */
import { type RecordStatement, withFields } from './statement.ts';

/** How many sentences back "this trial" may point. */
const reach = 6;

/**
 * "Results are expected in June", "enrollment in this trial": of the phase and disease told before of that drug. And the
 * other way round: "the aim of this Phase I study is …" tells the phase of the trial told before, and is no event.
 */
export function ofSameTrial(records: readonly RecordStatement[]): RecordStatement[] {
  const told = new ToldTrials();
  const described: RecordStatement[] = [];
  for (const [place, { fields: all, ...rest }] of records.entries()) {
    const { sameTrial, describes, bothTrials, ofReport, ofDrug, ...fields } = all;
    const record = { ...rest, fields };
    if (bothTrials) {
      for (const each of ofLastTwo(told, record)) told.push(each);
      continue;
    }
    const at = sameTrial || describes ? lastTrial(told, record, Boolean(describes)) : undefined;
    const trial = at === undefined ? undefined : told.all[at];
    const next = ofReport && !describes && !trial ? describedNext(records, place) : undefined;
    if (describes && fields.trial !== undefined) {
      if (describes === 'now') described.push(record);
      continue;
    }
    if (describes && trial && at !== undefined) told.all[at] = withFields(trial, trialOf(record));
    else if (describes === 'planned')
      described.push({ ...record, fields: { ...fields, status: 'expected' } });
    // "A hold on the Phase 1 trial": no step is told, but "the trial" after it is that one.
    else if (describes) told.push({ ...record, fields: { ...fields, describes } });
    // "Results for X were announced. The Phase 2 study compared …": of the trial that is then described.
    else if (next) told.push(withFields(record, trialOf(next)));
    // "Results from this study", where no trial was told of: of one in animals, or of another drug; "will report results": of
    // a quarter.
    else if (sameTrial && !trial && (ofReport || (!ofDrug && isOfNoTrial(fields)))) continue;
    else told.push(sameTrial && trial ? withFields(record, trialOf(trial)) : record);
  }
  const steps = told.all.filter(({ fields }) => !fields.describes);
  const isTold = trialsTold(steps);
  return [...steps, ...described.filter((record) => !isTold(record))];
}

/** Records in the order of the text, and where among them each drug's trials stand. */
class ToldTrials {
  readonly all: RecordStatement[] = [];
  private readonly byDrug = new Map<unknown, number[]>();

  push(record: RecordStatement): void {
    const at = this.all.push(record) - 1;
    if (record.type !== 'ClinicalEvent') return;
    const { compound } = record.fields;
    const known = this.byDrug.get(compound);
    if (known) known.push(at);
    else this.byDrug.set(compound, [at]);
  }

  /** By their index. */
  of(compound: unknown): readonly number[] {
    return this.byDrug.get(compound) ?? [];
  }
}

/** What the next sentences say that a trial of the same drug is. */
function describedNext(records: readonly RecordStatement[], place: number): RecordStatement | undefined {
  const own = records[place];
  return records
    .slice(place + 1, place + 4)
    .find(
      ({ sentence, fields: { describes, phase, compound } }) =>
        describes !== undefined &&
        phase !== undefined &&
        compound === own?.fields.compound &&
        sentence - (own?.sentence ?? 0) <= 2,
    );
}

const isOfNoTrial = ({ status, date }: Readonly<Record<string, unknown>>): boolean =>
  status === 'results' && date === undefined;

/** Whether a trial of that name, or of that drug and phase, is told of: what it is in general is no further event. */
function trialsTold(steps: readonly RecordStatement[]): (record: RecordStatement) => boolean {
  const trials = steps.filter(({ type }) => type === 'ClinicalEvent');
  const phaseOf = ({ fields: { compound, phase } }: RecordStatement) =>
    `${String(compound)} ${String(phase)}`;
  const named = new Set(trials.map(({ fields }) => fields.trial));
  const all = new Set(trials.map(phaseOf));
  const nameless = new Set(trials.filter(({ fields }) => fields.trial === undefined).map(phaseOf));
  return (record) =>
    record.fields.trial === undefined
      ? all.has(phaseOf(record))
      : named.has(record.fields.trial) || nameless.has(phaseOf(record));
}

/** What one place tells of a trial by its name is known wherever it is named. */
export function ofNamedTrials(records: readonly RecordStatement[]): RecordStatement[] {
  const known = new Map<unknown, Readonly<Record<string, unknown>>>();
  for (const { fields } of records) {
    if (fields.trial === undefined) continue;
    const { compound, phase, indication } = fields;
    const stated = Object.entries({ compound, phase, indication }).filter(([, value]) => value !== undefined);
    known.set(fields.trial, { ...Object.fromEntries(stated), ...known.get(fields.trial) });
  }
  return records.map((record) => {
    const trial = record.fields.trial === undefined ? undefined : known.get(record.fields.trial);
    return trial ? withFields(record, trial) : record;
  });
}

const trialOf = ({ fields: { phase, indication, sponsor } }: RecordStatement) => ({
  phase,
  indication,
  sponsor,
});

/** "Data from both trials": the same told of each of the last two. */
function ofLastTwo(told: ToldTrials, record: RecordStatement): RecordStatement[] {
  const trials = told
    .of(record.fields.compound)
    .flatMap((at) => told.all[at] ?? [])
    .filter(({ sentence, fields: { phase } }) => phase !== undefined && record.sentence - sentence <= reach);
  const kinds = new Map(
    trials.map((each) => [`${String(each.fields.phase)} ${String(each.fields.indication)}`, each]),
  );
  const { indication: _, ...fields } = record.fields;
  const [only] = kinds.size === 1 ? kinds.values() : [];
  // "Two Phase 3 trials are planned; data from these trials are expected in 2015": told before as one.
  if (only) return [withFields(record, trialOf(only))];
  return kinds.size < 2
    ? [record]
    : [...kinds.values()].slice(-2).map((trial) => withFields({ ...record, fields }, trialOf(trial)));
}

/** Where the trial of that drug told last stands; one that is described has no other phase. */
function lastTrial(
  told: ToldTrials,
  { sentence, fields }: RecordStatement,
  described: boolean,
): number | undefined {
  const near = told
    .of(fields.compound)
    .filter((place) => sentence - (told.all[place]?.sentence ?? 0) <= reach);
  // A step told without a phase is one of the trial before it.
  const at = described
    ? near.at(-1)
    : (near.findLast((place) => told.all[place]?.fields.phase !== undefined) ?? near.at(-1));
  const trial = at === undefined ? undefined : told.all[at];
  if (!trial) return undefined;
  const { phase } = trial.fields;
  const isSame = phase === undefined || fields.phase === undefined || phase === fields.phase;
  return (described ? isSame : phase !== undefined) ? at : undefined;
}
