/** People by their place rather than by a sentence: who signed, and whose title names no firm. */

import type { ThingMention } from '../recognisers/mention.ts';
import { alternatives } from '../tables.ts';
import type { Weighed } from './certainty.ts';
import { idOf } from './entities.ts';
import { quote } from './reading.ts';
import type { RelationStatement } from './statement.ts';

export interface Signers {
  mentions: readonly ThingMention[];
  relations: readonly RelationStatement[];
}

/** Whoever signs the form signs for the registrant. Source: Form 8-K, General Instruction E and the signature page. */
export function signers(reading: Weighed): Signers {
  const { filing } = reading;
  const firm = filing.summary.registrant.name;
  const mentions = filing.signatures.map(({ name: { start, end } }) => ({
    kind: 'Person' as const,
    name: withoutDegrees(quote(reading, { start, end })),
    by: 'signature',
    start,
    end,
  }));
  if (!firm) return { mentions, relations: [] };
  const relations = filing.signatures.flatMap(({ title }, at) => {
    const mention = mentions[at];
    if (!mention) return [];
    const { start, end } = mention;
    const stated = title ? quote(reading, title).replace(/\s+/g, ' ').trim() : undefined;
    return [
      {
        type: 'AFFILIATED_WITH' as const,
        subject: idOf('Person', mention.name),
        object: idOf('Company', firm),
        rule: 'signature',
        certainty: 'asserted' as const,
        confidence: 0.95,
        sentence: -1,
        evidence: [
          {
            start,
            end,
            quote: quote(reading, { start, end }),
            certainty: 'asserted' as const,
            rule: 'signature',
            reads: [`signature → ${firm}`],
          },
        ],
        ...(stated ? { title: stated } : {}),
      },
    ];
  });
  return { mentions, relations };
}

const degrees = new RegExp(
  String.raw`(?:,?\s(?!(?:I{2,3}|Jr|Sr)\.?$)(?:${alternatives('person-words', 'degree')})\.?)+,?$`,
  'u',
);

/** "Terry Rosen, Ph.D." */
const withoutDegrees = (signed: string): string => signed.replace(/\s+/g, ' ').trim().replace(degrees, '');
