/**
 * Things: the nodes that text mentions. A label is spelled here and in `cypher/`, nowhere else.
 * What a label is not matters as much as what it is, so each says both in one sentence.
 */
import { z } from 'zod';

export const things = {
  Company: 'A firm that acts as a party, developer or owner; never a regulator, exchange or news wire.',
  Compound: 'A drug or drug candidate, conjugated or not; never a class of drugs.',
  Antibody: 'An antibody, or the antibody part of a conjugate; never the conjugate itself.',
  Payload: 'The cell-killing agent (warhead) of a conjugate; never the conjugate itself.',
  Linker: 'What joins payload and antibody, where it is named; never the word "linker" alone.',
  Technology: 'A named platform; never a kind of science.',
  Target: 'The antigen or receptor that is bound; never a disease.',
  Indication: 'The disease that a compound is studied in; never a symptom of treatment.',
  Agency: 'A regulator of drugs or securities; never a company.',
  Person: 'A person who speaks, signs or is a contact; never a firm named after one.',
} as const;

export type ThingLabel = keyof typeof things;

export const thingLabels = Object.keys(things) as [ThingLabel, ...ThingLabel[]];

export const ThingLabel = z.enum(thingLabels);
