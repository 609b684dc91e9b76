/** People by their place rather than by a sentence: who signed, and whose title names no firm. */

import type { ThingMention } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import type { Weighed } from './certainty.ts';
import { idOf } from './entities.ts';
import { quote } from './reading.ts';
import type { RelationStatement } from './statement.ts';

interface Signers {
  mentions: readonly ThingMention[];
  relations: readonly RelationStatement[];
}

/** Whoever signs the form signs for the registrant. Source: Form 8-K, General Instruction E and the signature page. */
export function signers(reading: Weighed): Signers {
  const { filing } = reading;
  const firm = filing.summary.registrant.name;
  const signed = filing.signatures.map(({ name: { start, end }, title }) => ({
    mention: {
      kind: 'Person' as const,
      name: withoutDegrees(quote(reading, { start, end })),
      by: rule,
      start,
      end,
    },
    title: title && quote(reading, title).replace(/\s+/g, ' ').trim(),
  }));
  return {
    mentions: signed.map(({ mention }) => mention),
    relations: firm ? signed.map(({ mention, title }) => signsFor(reading, mention, firm, title)) : [],
  };
}

const rule = 'signature';

function signsFor(
  reading: Weighed,
  { name, start, end }: ThingMention,
  firm: string,
  title: string | undefined,
): RelationStatement {
  const certainty = 'asserted';
  return {
    type: 'AFFILIATED_WITH',
    subject: idOf('Person', name),
    object: idOf('Company', firm),
    rule,
    certainty,
    confidence: 0.95,
    // It stands in none.
    sentence: -1,
    evidence: [
      { start, end, quote: quote(reading, { start, end }), certainty, rule, reads: [`${rule} → ${firm}`] },
    ],
    ...(title ? { title } : {}),
  };
}

const degrees = new RegExp(
  String.raw`(?:,?\s(?!(?:I{2,3}|Jr|Sr)\.?$)(?:${alternatives('person-words', 'degree')})\.?)+,?$`,
  'u',
);

/** "Terry Rosen, Ph.D." */
const withoutDegrees = (signed: string): string => signed.replace(/\s+/g, ' ').trim().replace(degrees, '');
