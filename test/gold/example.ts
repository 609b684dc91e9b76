/** A small extraction and its parts, for tests of the score. */
import type { Entity, Extraction, RecordFact, RelationFact } from '../../src/model/extraction.ts';
import type { RelationType } from '../../src/model/relations.ts';
import type { ThingLabel } from '../../src/model/things.ts';

const text = 'Acme Pharma develops ACM-1.';
const evidence = [{ start: 0, end: text.length, quote: text }];
const said = { certainty: 'asserted', confidence: 0.9, rule: 'test' } as const;

export const entity = (type: ThingLabel, name: string, ...aliases: string[]): Entity => ({
  id: name,
  type,
  name,
  key: name,
  aliases,
  mentions: [{ start: 0, end: 11 }],
});

export const fact = (
  subject: string,
  type: RelationType,
  object: string,
  certainty: RelationFact['certainty'] = 'asserted',
): RelationFact => ({ ...said, type, subject, object, certainty, evidence });

type Fields<T> = T extends RecordFact
  ? Omit<T, 'id' | 'key' | 'evidence' | 'certainty' | 'confidence' | 'rule'>
  : never;

export const record = (fields: Fields<RecordFact>): RecordFact =>
  ({ ...said, id: 'r', key: 'r', evidence, ...fields }) as RecordFact;

export const extraction = (parts: Partial<Extraction>): Extraction => ({
  document: {
    source: 'acme.txt',
    key: 'sha256:0000000000000000',
    registrant: {},
    items: [],
    exhibits: [],
    parts: [{ kind: 'body', start: 0, end: text.length }],
  },
  text,
  entities: [],
  relations: [],
  events: [],
  remarks: [],
  ...parts,
});
