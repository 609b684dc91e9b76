import { isThing, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { Candidate, Rule } from './rule.ts';

const parts = {
  Antibody: 'HAS_ANTIBODY',
  Payload: 'HAS_PAYLOAD',
  Linker: 'HAS_LINKER',
  Target: 'BINDS',
} as const;

/** "PSMA ADC", "anti-CD22-vcMMAE": the antigen in a name tells what is bound where the name says that it is. */
export const namesAntigen = /^anti-|[- ](?:ADC|mAb|ATAC|TCE|antibody|conjugate)$/i;

/**
 * What a conjugate's own name says: "huN901-DM1" carries DM1 on huN901, "brentuximab vedotin" is made of brentuximab.
 * Source: WHO, INN for conjugates (two words: the antibody's name and the payload's).
 */
export const rule: Rule = {
  id: 'conjugate-name',
  says: 'HAS_PAYLOAD',
  trigger: /Compound_/,
  find: (sentence, text) =>
    thingsIn(sentence.mentions, 'Compound')
      .filter(({ reads }) => !reads)
      .flatMap((compound) => within(sentence, compound, text)),
};

function within(sentence: Sentence, compound: ThingMention, text: string): Candidate[] {
  const isOfAntigen = namesAntigen.test(text.slice(compound.start, compound.end));
  return sentence.inner.filter(isThing).flatMap((part) => {
    const says = part.kind in parts ? parts[part.kind as keyof typeof parts] : undefined;
    if (
      !says ||
      (part.kind === 'Target' && !isOfAntigen) ||
      part.end - part.start >= compound.end - compound.start ||
      part.start < compound.start ||
      part.end > compound.end ||
      covered(sentence, part)
    )
      return [];
    const span = { start: compound.start, end: compound.end };
    return [
      {
        rule: 'conjugate-name',
        says,
        slots: { subject: compound, object: part },
        sentence,
        span,
        pattern: "the name's parts",
      },
    ];
  });
}

/** Lies within a longer part: "vc" in "vcMMAE". */
const covered = ({ inner }: Sentence, part: ThingMention): boolean =>
  inner.some(
    (other) =>
      other !== part &&
      other.kind === part.kind &&
      other.start <= part.start &&
      other.end >= part.end &&
      other.end - other.start > part.end - part.start,
  );
