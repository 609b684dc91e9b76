/** Relations between two things. A type is spelled here and in `cypher/`, nowhere else. */
import { z } from 'zod';
import type { ThingLabel } from './things.ts';

interface Relation {
  /** Labels that the first end may have. */
  from: readonly ThingLabel[];
  /** Labels that the second end may have. */
  to: readonly ThingLabel[];
  /** Stored once, with the ends in order of their keys. */
  symmetric?: true;
  says: string;
}

export const relations = {
  DEVELOPS: { from: ['Company'], to: ['Compound'], says: 'The company develops or tests the compound.' },
  OWNS: {
    from: ['Company'],
    to: ['Compound', 'Antibody', 'Payload', 'Linker', 'Technology'],
    says: 'The company makes or holds it.',
  },
  HAS_ANTIBODY: { from: ['Compound'], to: ['Antibody'], says: 'The antibody is part of the compound.' },
  HAS_PAYLOAD: { from: ['Compound'], to: ['Payload'], says: 'The compound carries the payload.' },
  HAS_LINKER: { from: ['Compound'], to: ['Linker'], says: 'The linker joins the parts of the compound.' },
  USES_TECHNOLOGY: {
    from: ['Compound'],
    to: ['Technology'],
    says: 'The compound is made with the platform.',
  },
  BINDS: { from: ['Antibody', 'Compound'], to: ['Target'], says: 'It binds the antigen or receptor.' },
  STUDIED_IN: { from: ['Compound'], to: ['Indication'], says: 'The compound is developed for the disease.' },
  PARTNERS_WITH: { from: ['Company'], to: ['Company'], symmetric: true, says: 'The two work under a deal.' },
  SUBSIDIARY_OF: { from: ['Company'], to: ['Company'], says: 'The second owns the first.' },
  AFFILIATED_WITH: { from: ['Person'], to: ['Company'], says: 'The person works or speaks for the company.' },
} as const satisfies Record<string, Relation>;

export type RelationType = keyof typeof relations;

export const relationTypes = Object.keys(relations) as [RelationType, ...RelationType[]];

export const RelationType = z.enum(relationTypes);

/** The relation's declaration, with its literal types widened so that callers can loop over it. */
export const relation = (type: RelationType): Relation => relations[type];
