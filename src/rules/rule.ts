/** A rule finds; it does not decide, throw, or look at other rules. It is a record named after its file. */
import type { Span } from '../model/evidence.ts';
import type { RecordLabel } from '../model/records.ts';
import type { RelationType } from '../model/relations.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { matches, type PatternMatch } from '../text/masked.ts';
import { pattern } from '../text/pattern.ts';

/** What a slot of a candidate holds: things as mentions (they get ids later), values as the model has them. */
export type SlotValue = ThingMention | readonly ThingMention[] | string | number | boolean | object;

/** Whether a slot holds one thing: no list of them, and no value. */
export const isMention = (value: unknown): value is ThingMention =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'start' in value &&
  isThing(value as Mention);

/** A fact as one place tells it, before anything is decided. */
export interface Candidate {
  rule: string;
  says: RelationType | RecordLabel;
  /** `subject` and `object` of a relation; the fields of a record. */
  slots: Readonly<Record<string, SlotValue>>;
  sentence: Sentence;
  /** The words that show it. */
  span: Span;
  /** The pattern that matched, as it is written in the rule. */
  pattern: string;
}

export interface Rule {
  /** Its file's name. */
  id: string;
  says: RelationType | RecordLabel;
  /** Cheap test on the masked sentence; where it fails, `find` would find nothing. */
  trigger: RegExp;
  /** Pure; `[]` for "not mine". */
  find(sentence: Sentence, text: string): Candidate[];
}

interface RelationRule {
  id: string;
  says: RelationType;
  trigger: RegExp;
  /** With the slots `subject` and `object`; a slot with `+` takes a list, and each of it is a fact. */
  patterns: readonly string[];
}

/** A rule that says one relation by patterns. */
export function relationRule({ id, says, trigger, patterns }: RelationRule): Rule {
  const compiled = patterns.map(pattern);
  return {
    id,
    says,
    trigger,
    find: (sentence) => {
      const found: Candidate[] = [];
      for (const each of compiled) {
        for (const match of matches<Mention>(sentence.masked, each))
          found.push(...pairs(id, says, sentence, match));
      }
      return found;
    },
  };
}

/** Without a subject in the pattern each object stands alone, and the other way round: `resolve` knows whose text it is. */
function pairs(
  rule: string,
  says: RelationType,
  sentence: Sentence,
  match: PatternMatch<Mention>,
): Candidate[] {
  const { subject = [], object = [] } = match.slots;
  const subjects =
    subject.length > 0 ? lastIfExplained(sentence, match, subject.filter(isThing)) : [undefined];
  const objects = object.length > 0 ? object.filter(isThing) : [undefined];
  // "A and B for X and Y, respectively" tells of A and X, and of B and Y.
  const inTurn = /^,? ?respectively\b/.test(sentence.masked.line.slice(match.to));
  if (inTurn && subjects.length !== objects.length) return [];
  return subjects.flatMap((from, at) =>
    objects
      .filter((_, place) => !inTurn || place === at)
      .map((to) => ({
        rule,
        says,
        slots: { ...(from ? { subject: from } : {}), ...(to ? { object: to } : {}) },
        sentence,
        span: match.span,
        pattern: match.pattern.source,
      })),
  );
}

/** "X, Y and Z, which was made with T": of a list it is the last that such a clause explains. */
function lastIfExplained(
  { masked }: Sentence,
  { slots }: PatternMatch<Mention>,
  list: ThingMention[],
): ThingMention[] {
  const last = list.at(-1);
  if (!last || list.length < 2) return list;
  const token = `${last.kind}_${masked.mentions.indexOf(last)} `;
  const end = masked.line.indexOf(token) + token.length;
  const isBefore = slots.object?.some(({ start }) => start > last.end);
  return isBefore && explains.test(masked.line.slice(end)) ? [last] : list;
}
const explains = /^, (?:which|that) (?!(?:are|were|have|both|all) )/;
