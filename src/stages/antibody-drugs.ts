/** Whether an antibody is a drug by itself or the part of a conjugate. */
import { lookUp } from '../lexicon/names.ts';
import { isThing, type Mention, thingsIn } from '../recognisers/mention.ts';
import { calledSo, componentsIn } from './antibody-parts.ts';
import type { Sentence } from './reading.ts';

/** An antibody of which no conjugate of this filing is made is itself the drug. */
export function withDrugs(sentences: readonly Sentence[], text: string): Sentence[] {
  const inConjugates =
    conjugates.test(text) || sentences.some(({ mentions }) => thingsIn(mentions, 'Payload').length > 0);
  const parts = new Set(
    sentences.flatMap(({ mentions, inner }) => [
      ...partsOf(mentions, inner),
      ...(inConjugates ? calledSo(mentions, text) : []),
    ]),
  );
  const components = new Set(inConjugates ? componentsIn(sentences, text) : []);
  const payloads = new Set(
    sentences.flatMap(({ mentions, inner }) =>
      thingsIn([...mentions, ...inner], 'Payload').flatMap(({ by, name }) =>
        by === 'payload' ? [name] : [],
      ),
    ),
  );
  const asDrug = (mention: Mention): Mention => {
    if (!isThing(mention)) return mention;
    // "the same LMX-7 payload": where that is told, LMX-7 is no drug elsewhere.
    if (mention.kind === 'Compound' && mention.by !== 'lexicon' && payloads.has(mention.name))
      return { ...mention, kind: 'Payload' };
    if (mention.kind === 'Compound' && components.has(mention.name)) return { ...mention, kind: 'Antibody' };
    const isDrug = mention.kind === 'Antibody' && !parts.has(mention.name) && !components.has(mention.name);
    return isDrug ? { ...mention, kind: 'Compound' } : mention;
  };
  return sentences.map((sentence) => ({ ...sentence, mentions: sentence.mentions.map(asDrug) }));
}

/** Where nothing is joined to antibodies, "the Nuvion antibody" is the drug itself. */
const conjugates =
  /conjugat|immunotoxin|payload|radiolabel|radioimmuno|radioisotope|radiotherap|cytotoxi(?:n|c(?!it))|\bADCs?\b|\bDM[14]\b|\bMMA[EF]\b|maytansin|fusion protein|immunocytokine/i;

/** Antibodies that a conjugate's name holds, or that the lexicon gives for it. */
function partsOf(mentions: readonly Mention[], inner: readonly Mention[]): string[] {
  const compounds = thingsIn(mentions, 'Compound');
  const held = thingsIn(inner, 'Antibody').filter((part) =>
    compounds.some(({ start, end }) => part.start >= start && part.end <= end),
  );
  const listed = compounds.flatMap(({ name }) => lookUp('Compound', name)?.entry.fields.antibody ?? []);
  return [...held.map(({ name }) => name), ...listed.map((name) => lookUp('Antibody', name)?.name ?? name)];
}
