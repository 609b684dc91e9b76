/** What a bracket right after a name tells: it is no part of the line that patterns read. */
import type { RelationType } from '../model/relations.ts';
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Candidate } from './rule.ts';

interface Bracketed {
  rule: string;
  says: RelationType;
  subject: string;
  object: string;
  /** What may stand between the two in the text. */
  between: RegExp;
}

/** "HDP-101 (BCMA ATAC)", "Takeda (MLN2704)": a fact of each name and the first of the other kind in its bracket. */
export function inBrackets(
  sentence: Sentence,
  text: string,
  { rule, says, subject, object, between }: Bracketed,
): Candidate[] {
  const things = sentence.mentions.filter(isThing);
  return things.flatMap((from, at) => {
    const to = things.slice(at + 1, at + 4).find(({ kind }) => kind === object);
    if (from.kind !== subject || !to || !between.test(text.slice(from.end, to.start))) return [];
    const span = { start: from.start, end: to.end };
    return [
      { rule, says, slots: { subject: from, object: to }, sentence, span, pattern: `${subject} (${object})` },
    ];
  });
}
