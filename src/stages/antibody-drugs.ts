/** Whether an antibody is a drug by itself or the part of a conjugate. */
import { lookUp } from '../lexicon/names.ts';
import { isThing, type Mention, thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from './reading.ts';

/** An antibody of which no conjugate of this filing is made is itself the drug. */
export function withDrugs(sentences: readonly Sentence[], text: string): Sentence[] {
  const inConjugates = conjugates.test(text);
  const parts = new Set(
    sentences.flatMap(({ mentions, inner }) => [
      ...partsOf(mentions, inner),
      ...(inConjugates ? calledSo(mentions, text) : []),
    ]),
  );
  const components = new Set(inConjugates ? componentsIn(sentences, text) : []);
  const asDrug = (mention: Mention): Mention => {
    if (!isThing(mention)) return mention;
    if (mention.kind === 'Compound' && components.has(mention.name)) return { ...mention, kind: 'Antibody' };
    const isDrug = mention.kind === 'Antibody' && !parts.has(mention.name) && !components.has(mention.name);
    return isDrug ? { ...mention, kind: 'Compound' } : mention;
  };
  return sentences.map((sentence) => ({ ...sentence, mentions: sentence.mentions.map(asDrug) }));
}

/** Where nothing is joined to antibodies, "the Nuvion antibody" is the drug itself. */
const conjugates =
  /conjugat|immunotoxin|payload|radiolabel|radioimmuno|radioisotope|radiotherap|cytotoxi[cn]|\bADCs?\b|\bDM[14]\b|\bMMA[EF]\b|maytansin|fusion protein|immunocytokine/i;

/** "SGN-30 is the antibody component of SGN-35": by its code alone it looked like a drug. */
const componentsIn = (sentences: readonly Sentence[], text: string): string[] =>
  sentences
    .flatMap(({ mentions }) => [...thingsIn(mentions, 'Compound'), ...thingsIn(mentions, 'Antibody')])
    .filter(
      ({ start, end }) =>
        isComponent.test(text.slice(end, end + 100)) ||
        (called.test(text.slice(Math.max(0, start - 20), start)) &&
          isJoined.test(text.slice(end, end + 100))),
    )
    .map(({ name }) => name);
const isComponent =
  /^[®™]?(?:\s(?:monoclonal\s)?antibody)?(?:\sis|,)\s(?:an?|the)\s(?:[\w-]+\s){0,3}?antibody\s(?:component|portion|part|moiety|backbone)\s(?:of|in)\s/;

/** "its antibody (MLN591) conjugated to", "the antibody MLN591, to which DM1 is attached". */
const called = /\bantibody,?\s\(?$/;
const isJoined =
  /^[®™]?\)?,?\s(?:(?:which|that|is|was|to which)\s){0,2}(?:(?!and\s|or\s)[\p{L}\p{N}-]+\s){0,5}?(?:conjugated|linked|attached|joined|coupled)\b/u;

/** "the MLN591 antibody": what is called an antibody right after its name. */
const calledSo = (mentions: readonly Mention[], text: string): string[] =>
  thingsIn(mentions, 'Antibody')
    .filter(
      ({ start, end }) =>
        /^[®™]?\s(?:monoclonal\s)?antibody\b/.test(text.slice(end, end + 24)) ||
        /(?:\b(?:the|its|our|their|an?)\s(?:[\w-]+\s){0,2}antibody,?|\b(?:made(?: up)?|composed|consist(?:s|ing)|comprised) of|comprising)\s$/.test(
          text.slice(Math.max(0, start - 40), start),
        ),
    )
    .map(({ name }) => name);

/** Antibodies that a conjugate's name holds, or that the lexicon gives for it. */
function partsOf(mentions: readonly Mention[], inner: readonly Mention[]): string[] {
  const compounds = thingsIn(mentions, 'Compound');
  const held = thingsIn(inner, 'Antibody').filter((part) =>
    compounds.some(({ start, end }) => part.start >= start && part.end <= end),
  );
  const listed = compounds.flatMap(({ name }) => lookUp('Compound', name)?.entry.fields.antibody ?? []);
  return [...held.map(({ name }) => name), ...listed.map((name) => lookUp('Antibody', name)?.name ?? name)];
}
