/** Nouns for a drug before or after its name, as a pattern has them: "our lead product candidate, XMT-1536". */
import { choice } from '../tables.ts';

export const drugNoun = choice('drug-nouns', 'beside');
