/** "This event triggers a payment", "The payment was made for the start of Phase 2": what a payment's causes stand for. */
import { differ } from './agree.ts';
import { onlyOne } from './complete-events.ts';
import { joinEvidence, type RecordStatement, withFields } from './statement.ts';

/** Trials and regulators' acts by sentence. */
type Events = ReadonlyMap<number, readonly RecordStatement[]>;

/** How many sentences back "this event" may point. */
const reach = 6;

/** "This event triggers a payment": the event is the one told right before. */
export function pointBack(record: RecordStatement, { events }: { events: Events }): RecordStatement {
  const { pointsBack, ...fields } = record.fields;
  if (record.type !== 'Milestone' || (fields.status !== 'earned' && fields.status !== 'expected'))
    return { ...record, fields };
  const event = eventBefore(record.sentence, typeof pointsBack === 'string' ? pointsBack : undefined, events);
  if (!event) return { ...record, fields };
  const { compound, date } = event.fields;
  return withFields(
    { ...record, fields },
    { compound, ...(fields.status === 'earned' ? { date } : {}), trigger: triggerFrom(event) },
  );
}

/**
 * "B dosed the first patient with X. … A will receive $5 million": what a paragraph tells of one drug, and of one firm
 * that runs its trials, it tells of the milestone, too; and the event right before is what set it off.
 */
export function ofEventsBefore(
  record: RecordStatement,
  {
    events,
    paragraphs,
    issuer,
  }: { events: Events; paragraphs?: ReadonlyMap<number, number>; issuer?: string | undefined },
): RecordStatement {
  const { status, payee, payer, amount, trigger } = record.fields;
  const own = paragraphs?.get(record.sentence);
  const isSet = status === 'earned' || status === 'expected';
  if (record.type !== 'Milestone' || !isSet || amount === undefined || own === undefined) return record;
  const told = Array.from({ length: reach }, (_, back) => record.sentence - back)
    .filter((sentence) => paragraphs?.get(sentence) === own)
    .flatMap((sentence) => events.get(sentence) ?? []);
  const runner = onlyOne(told.map(({ fields }) => fields.sponsor ?? fields.applicant));
  // "The expenses include a milestone to C" is told of another deal.
  const isOther =
    payer === undefined ? issuer !== undefined && payee !== issuer : runner !== undefined && payer !== runner;
  if (isOther && payee !== runner) return record;
  const last = told.filter(({ sentence }) => sentence >= record.sentence - 1);
  return withFields(record, {
    compound: onlyOne(told.map(({ fields }) => fields.compound)),
    ...(payer === undefined && payee !== undefined && payee !== runner ? { payer: runner } : {}),
    ...(last.length === 1 && last[0] && trigger === undefined ? { trigger: triggerFrom(last[0]) } : {}),
  });
}

/** What kind of act a noun names: "the approval" is no designation that stands nearer. */
const acts: Readonly<Record<string, RegExp>> = {
  approval: /approval/,
  designation: /designation/,
  filing: /submitted/,
  submission: /submitted/,
  acceptance: /submitted|effective|other/,
  clearance: /effective|approval/,
  trial: /^$/,
  study: /^$/,
  dosing: /^$/,
  initiation: /^$/,
};

function eventBefore(
  sentence: number,
  noun: string | undefined,
  events: Events,
): RecordStatement | undefined {
  const act = noun === undefined ? undefined : acts[noun];
  for (let at = sentence; at >= sentence - (noun === undefined ? 0 : reach); at--) {
    const event = (events.get(at) ?? []).find(
      ({ type, fields }) =>
        act === undefined || act.test(type === 'RegulatoryEvent' ? String(fields.kind) : ''),
    );
    if (event) return event;
  }
  return undefined;
}

function triggerFrom({ type, fields }: RecordStatement): object | undefined {
  const { phase, status, kind } = fields;
  if (type === 'RegulatoryEvent') return { kind: 'regulatory', text: String(kind) };
  const step = status === 'started' || status === 'expected' ? 'start' : String(status);
  return phase === undefined
    ? { kind: 'clinical', text: `clinical ${step}` }
    : { kind: 'clinical', text: `Phase ${String(phase)} ${step}`, phase };
}

/** How many sentences back the payment stands of which a text tells the cause. */
const near = 3;

/**
 * What is told of "the milestone payment" after it, without its sum, is told of the one right before; and what a firm
 * "will receive", after it was told that a milestone was reached, is the sum of that.
 */
export function ofLastMilestone(records: readonly RecordStatement[]): RecordStatement[] {
  const kept: RecordStatement[] = [];
  for (const record of records) {
    const { tellsCause, owed, ...fields } = record.fields;
    const at = tellsCause || owed ? kept.findLastIndex((other) => isMeant(other, record)) : -1;
    const last = kept[at];
    const { trigger, compound } = fields;
    if (last && owed) kept[at] = withSum(last, { ...record, fields });
    else if (last) kept[at] = withFields(last, { trigger, compound });
    // "The payment was made for services": of no milestone that is told.
    else if (tellsCause !== 'alone') kept.push({ ...record, fields });
  }
  return kept;
}

/** A milestone right before: of a cause one with its sum, of a sum that is owed one that was reached, without its own. */
function isMeant({ type, fields, sentence }: RecordStatement, later: RecordStatement): boolean {
  if (type !== 'Milestone' || later.sentence < sentence || later.sentence - sentence > near) return false;
  const isReached = fields.status === 'earned';
  if (!later.fields.owed) return (isReached || fields.status === 'expected') && fields.amount !== undefined;
  const sides = ['payer', 'payee'].every((side) => !differ(side, fields[side], later.fields[side]));
  return isReached && fields.amount === undefined && sides;
}

const withSum = (reached: RecordStatement, { fields, evidence }: RecordStatement): RecordStatement => ({
  ...reached,
  fields: { ...reached.fields, ...fields, status: 'earned' },
  evidence: joinEvidence([...reached.evidence, ...evidence]),
});
