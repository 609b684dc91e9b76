/** Mentions → entities: one a thing, whatever names the filing uses for it. */
import { keyOfNamed, lookUp } from '../lexicon/names.ts';
import type { Span } from '../model/evidence.ts';
import type { Entity } from '../model/extraction.ts';
import type { ThingLabel } from '../model/things.ts';
import { isThing, type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { namesAntigen } from '../rules/conjugate-name.ts';
import type { Reading } from './reading.ts';

/** @example idOf('Company', 'ImmunoGen, Inc.') // 'Company:immunogen' */
export const idOf = (label: ThingLabel, name: string): string => `${label}:${keyOfNamed(label, name)}`;

/**
 * @param extra mentions that stand outside the sentences: signatures
 * @returns entities in order of first mention, with every name that the filing uses
 */
export function entitiesOf(reading: Reading, extra: readonly ThingMention[]): Map<string, Entity> {
  const found = new Map<string, Entity>();
  const mentions = [
    ...reading.sentences.flatMap((sentence) => [
      ...sentence.mentions,
      ...partsWithin(reading, sentence),
      ...markersWithin(reading, sentence),
    ]),
    ...extra,
  ]
    .filter(isThing)
    .sort((a, b) => a.start - b.start);
  for (const mention of mentions) {
    const id = idOf(mention.kind, mention.name);
    const entity = found.get(id) ?? fresh(id, mention);
    found.set(id, entity);
    const written = reading.filing.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    const known = mention.reads !== undefined || written === entity.name || entity.aliases.includes(written);
    if (!known) entity.aliases.push(written);
    entity.mentions.push(span(mention));
  }
  return found;
}

/** A conjugate's name names its parts too. */
function partsWithin(
  { filing: { text } }: Reading,
  { mentions, inner }: Reading['sentences'][number],
): ThingMention[] {
  const compounds = thingsIn(mentions, 'Compound').filter(({ reads }) => !reads);
  return inner
    .filter(isThing)
    .filter(({ kind }) => kind === 'Antibody' || kind === 'Payload' || kind === 'Linker' || kind === 'Target')
    .filter((part) =>
      compounds.some(
        // "tafasitamab-cxix" holds no part that is called tafasitamab: it is the same.
        ({ start, end, name }) =>
          part.start >= start &&
          part.end <= end &&
          part.end - part.start < end - start &&
          part.name !== name &&
          (part.kind !== 'Target' || namesAntigen.test(text.slice(start, end))),
      ),
    );
}

/** "HER2-positive cancers" names a target too. */
function markersWithin(reading: Reading, { mentions, inner }: Reading['sentences'][number]): ThingMention[] {
  const diseases = mentions.filter(({ kind }) => kind === 'Indication');
  return inner
    .filter(isThing)
    .filter(
      ({ kind, start, end }) =>
        kind === 'Target' &&
        marked.test(reading.filing.text.slice(end, end + 20)) &&
        diseases.some((disease) => start >= disease.start && end <= disease.end),
    );
}

const marked = /^(?:[- ](?:positive|(?:over-?)?expressing|low|high)\b|\+)/;

function fresh(id: string, { kind, name }: ThingMention): Entity {
  const known = lookUp(kind, name);
  const canonical = known?.name ?? name;
  return {
    id,
    type: kind,
    name: canonical,
    key: keyOfNamed(kind, canonical),
    aliases: known ? [...known.entry.aliases] : [],
    mentions: [],
  };
}

const span = ({ start, end }: Span): Span => ({ start, end });
