/** "A, B and C are in Phase 1, 2 and 3 trials, respectively": what stands at the same place of each list belongs together. */
import { isThing, type Mention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Candidate, SlotValue } from './rule.ts';

/** Kinds of mention that may stand in a list, and the slot of each. */
const slotOf = {
  Compound: 'compound',
  Phase: 'phase',
  Indication: 'indication',
  Agency: 'agency',
  Date: 'date',
} as const;
type Listed = keyof typeof slotOf;
const kinds = Object.keys(slotOf) as Listed[];

/** The slots that an event of each label has. */
const slotsOf: Readonly<Record<string, readonly string[]>> = {
  ClinicalEvent: ['compound', 'phase', 'indication', 'date'],
  RegulatoryEvent: ['compound', 'agency', 'date'],
};

/** How many words may join two of a list: "in ovarian cancer and for patients with refractory myeloma". */
const longestJoint = 7;
const isJoint = /^(?:, )?(?:(?:and|or) )?(?:[a-z0-9]+ )*$/;

/** The last list of mentions of one kind in a line; `[]` where there is none. */
function lastList({ masked: { line, mentions } }: Sentence, kind: Listed): Mention[] {
  const found: Mention[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const hit of line.matchAll(new RegExp(`(?<![^ ])${kind}_(\\d+) `, 'g'))) {
    const mention = mentions[Number(hit[1])];
    if (!mention) continue;
    const joint = end < 0 ? '' : line.slice(end, hit.index);
    const isNext =
      /^(?:,|and|or) /.test(joint) && joint.split(' ').length <= longestJoint && isJoint.test(joint);
    if (isNext) found.at(-1)?.push(mention);
    else found.push([mention]);
    end = hit.index + hit[0].length;
  }
  return found.findLast((each) => each.length > 1) ?? [];
}

const isInTurn = /(?<![^ ])respectively(?![^ ])/;
/** "…, respectively, and C and D were approved in 2013 and 2019, respectively": which lists go together is not told. */
const isTwice = /(?<![^ ])respectively .*(?<![^ ])respectively(?![^ ])/;
/** "A and B are in Phases 1 and 2, respectively, while C and D …": the lists behind are of others. */
const goesOn = /(?<![^ ])respectively .*(?<![^ ])(?:while|whereas) /;

/**
 * @param found events that a sentence tells, each perhaps of any of its drugs in any of its phases and diseases
 * @returns of each step one event a place in the lists; none where the lists do not go together
 */
export function inTurn(sentence: Sentence, found: readonly Candidate[]): readonly Candidate[] {
  const { line } = sentence.masked;
  if (found.length === 0 || !isInTurn.test(line)) return found;
  if (isTwice.test(line)) return [];
  if (goesOn.test(line)) return severalOf(found) ? [] : found;
  const slots = slotsOf[found[0]?.says ?? ''] ?? [];
  const told = kinds
    .filter((kind) => slots.includes(slotOf[kind]))
    .map((kind) => ({ slot: slotOf[kind], listed: lastList(sentence, kind) }))
    .filter(({ listed }) => listed.length > 1);
  const size = told.map(({ listed }) => listed.length).find((each, at, all) => all.indexOf(each) !== at);
  const even = told.filter(({ listed }) => listed.length === size);
  if (even.length < 2) return severalOf(found) ? [] : found;
  const steps = found.filter((one, at) => found.findIndex((other) => isOneStep(one, other)) === at);
  return steps.flatMap(({ slots, ...rest }) =>
    (even[0]?.listed ?? []).map((_, place) => {
      const { diseases: __, ...kept } = slots;
      const own = even.map(({ slot, listed }) => [slot, heldBy(listed[place])] as const);
      return { ...rest, slots: { ...kept, ...Object.fromEntries(own) } };
    }),
  );
}

const isOneStep = ({ slots: a }: Candidate, { slots: b }: Candidate): boolean =>
  a.status === b.status && a.kind === b.kind;

const heldBy = (mention: Mention | undefined): SlotValue =>
  mention === undefined ? '' : isThing(mention) ? mention : 'value' in mention ? String(mention.value) : '';

/** Whether drugs were told of in several phases or diseases, so that not all can be right. */
function severalOf(found: readonly Candidate[]): boolean {
  const many = (slot: string): boolean =>
    new Set(found.map(({ slots }) => (isNamed(slots[slot]) ? slots[slot].name : slots[slot]))).size > 1;
  return many('compound') && (many('phase') || many('indication'));
}

const isNamed = (value: SlotValue | undefined): value is SlotValue & { name: string } =>
  typeof value === 'object' && 'name' in value;
