/** The rows of the places that show a fact: each quoted from one document, at its offsets there. */
import { InvariantError } from '../errors.ts';
import { digest } from '../model/digest.ts';
import type { Evidence, RecordFact, RelationFact } from '../model/extraction.ts';
import { documentAt, type Part, placeAt } from './filing-rows.ts';
import type { Place } from './thing-rows.ts';

/** @param key of the fact */
export function evidenceRows(fact: RelationFact | RecordFact, key: string, place: Place) {
  return fact.evidence.map((evidence) => {
    const document = documentAt(place.parts, evidence.start);
    const item = placeAt(place.document, evidence.start);
    const rule = evidence.rule ?? fact.rule;
    const properties = {
      ...offsetsIn(document, evidence),
      quote: evidence.quote,
      certainty: evidence.certainty ?? fact.certainty,
      confidence: fact.confidence,
      rule,
      fact: key,
      since: place.known,
      ...(item ? { item } : {}),
      ...(evidence.reads ? { reads: evidence.reads } : {}),
    };
    const identity = [document.key, properties.start, properties.end, key, rule].join('\n');
    return {
      key: digest(identity, 32),
      document: document.key,
      properties,
    };
  });
}

function offsetsIn(document: Part, { start, end }: Evidence) {
  if (end > document.end)
    throw new InvariantError('rows/evidence', `A quote leaves its document at offset ${end}.`);
  return { start: start - document.start, end: end - document.start };
}
