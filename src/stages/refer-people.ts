/** "Dr. Roe", "Ms. Doe": the person of that family name whom the filing names in full. */

import { overlap } from '../model/evidence.ts';
import type { Mention, ThingMention } from '../recognisers/mention.ts';
import { finds } from '../text/finds.ts';
import { quote, type Reading, type Sentence } from './reading.ts';
import { standIn } from './stand-in.ts';

const titled = /(?<![\p{L}\p{N}])(?:Mr|Ms|Mrs|Dr|Prof)\.\s(?<family>\p{Lu}[\p{L}'’-]+)(?!\s\p{Lu}\p{Ll})/gu;

export function personStandIns(
  reading: Reading,
  sentence: Sentence,
  people: ReadonlyMap<string, ThingMention>,
): Mention[] {
  return finds(quote(reading, sentence), titled).flatMap((match) => {
    const start = sentence.start + match.index;
    const meant = people.get(match.groups?.family ?? '');
    const span = { start, end: start + match[0].length };
    const taken = sentence.mentions.some((other) => overlap(span, other));
    return meant && !taken ? [standIn(meant, match[0], start)] : [];
  });
}
