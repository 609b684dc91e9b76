/** Scores the records of one document: each gold event is laid beside one found record, then slot by slot. */
import { describeRecord, describeValue } from '../describe.ts';
import type { Extraction, RecordFact } from '../model/extraction.ts';
import { recordLabels } from '../model/records.ts';
import { assign } from './assign.ts';
import { describeGold, type ScoreError } from './describe.ts';
import type { Gold, GoldEvent } from './gold.ts';
import type { Means } from './names.ts';
import { foundValue, goldSlots, slotAgrees, surplusSlots } from './slots.ts';
import { type Count, sum } from './tally.ts';

interface Scored {
  count: Count;
  errors: ScoreError[];
}

/** A record is right when more than half of what the gold says of it agrees. */
interface Held {
  held: { confidence: number; right: boolean }[];
}

/** Precision and recall of slots, over records of every type. */
export function scoreEvents(gold: Gold, extraction: Extraction, means: Means): Scored & Held {
  const scored = recordLabels.map((type) =>
    scoreType(
      gold.events.filter((event) => event.type === type),
      gold.optional.events.filter((event) => event.type === type),
      extraction.events.filter((event) => event.type === type),
      { extraction, means },
    ),
  );
  return {
    count: sum(scored.map(({ count }) => count)),
    errors: scored.flatMap(({ errors }) => errors),
    held: scored.flatMap(({ held }) => held),
  };
}

interface Context {
  extraction: Extraction;
  means: Means;
}

function scoreType(
  gold: GoldEvent[],
  optional: GoldEvent[],
  found: RecordFact[],
  context: Context,
): Scored & Held {
  const partners = align(gold, found, context.means);
  const pairs = gold.map((event, row) => ({ event, record: at(found, partners[row]) }));
  const left = found.filter((_, column) => !partners.includes(column));
  const surplus = left.filter((_, column) => !excused(optional, left, context.means).has(column));
  const scored = [
    ...pairs.map(({ event, record }) => (record ? scorePair(event, record, context) : missing(event))),
    ...surplus.map((record) => wrong(record, context)),
  ];
  return {
    count: sum(scored.map(({ count }) => count)),
    errors: scored.flatMap(({ errors }) => errors),
    held: [
      ...pairs.flatMap(({ event, record }) =>
        record ? [{ confidence: record.confidence, right: isMostly(event, record, context.means) }] : [],
      ),
      ...surplus.map(({ confidence }) => ({ confidence, right: false })),
    ],
  };
}

const at = <T>(list: readonly T[], index: number | undefined) =>
  index === undefined ? undefined : list[index];

const agreeing = (gold: GoldEvent, found: RecordFact, means: Means) =>
  goldSlots(gold).filter((slot) => slotAgrees(slot, gold[slot] ?? '', found, means));

/** One to one, so that most slots agree: for each gold event the index of its record. */
const align = (gold: GoldEvent[], found: RecordFact[], means: Means) =>
  assign(gold.map((event) => found.map((record) => agreeing(event, record, means).length)));

const isMostly = (event: GoldEvent, record: RecordFact, means: Means): boolean =>
  agreeing(event, record, means).length * 2 > goldSlots(event).length;

/** Records that an optional event accounts for: more than half of its slots agree. */
function excused(optional: GoldEvent[], found: RecordFact[], means: Means): Set<number> {
  const close = (event: GoldEvent, record: RecordFact) => {
    const right = agreeing(event, record, means).length;
    return right * 2 > goldSlots(event).length ? right : 0;
  };
  const partners = assign(optional.map((event) => found.map((record) => close(event, record))));
  return new Set(partners.filter((column) => column !== undefined));
}

function scorePair(event: GoldEvent, record: RecordFact, { extraction, means }: Context): Scored {
  const slots = goldSlots(event);
  const right = new Set(agreeing(event, record, means));
  const filled = slots.filter((slot) => foundValue(slot, record) !== undefined);
  const surplus = surplusSlots(record, event);
  const error = (kind: ScoreError['kind'], what: string): ScoreError => ({
    part: 'event',
    kind,
    what: `${what} of ${describeGold(event)}`,
    quote: record.evidence[0]?.quote,
  });
  const value = (slot: string) => describeValue(foundValue(slot, record), extraction);
  return {
    count: { expected: slots.length, found: filled.length + surplus.length, right: right.size },
    errors: [
      ...slots
        .filter((slot) => !right.has(slot))
        .map((slot) =>
          filled.includes(slot)
            ? error('wrong', `${slot} = ${value(slot)} instead of ${describeValue(event[slot])}`)
            : error('missing', `${slot} = ${describeValue(event[slot])}`),
        ),
      ...surplus.map((slot) => error('wrong', `${slot} = ${value(slot)}, which the gold does not list,`)),
    ],
  };
}

const missing = (event: GoldEvent): Scored => ({
  count: { expected: goldSlots(event).length, found: 0, right: 0 },
  errors: [{ part: 'event', kind: 'missing', what: describeGold(event), quote: undefined }],
});

const wrong = (record: RecordFact, { extraction }: Context): Scored => ({
  count: { expected: 0, found: surplusSlots(record).length, right: 0 },
  errors: [
    {
      part: 'event',
      kind: 'wrong',
      what: describeRecord(record, surplusSlots(record), extraction),
      quote: record.evidence[0]?.quote,
    },
  ],
});
