/** Statements as the stages hand them on, for tests of the steps that compare and merge them. */
import type { Certainty } from '../../src/model/evidence.ts';
import type { Entity } from '../../src/model/extraction.ts';
import type { RecordLabel } from '../../src/model/records.ts';
import type { RelationType } from '../../src/model/relations.ts';
import type { ThingLabel } from '../../src/model/things.ts';
import type { Fields, RecordStatement, RelationStatement } from '../../src/stages/statement.ts';

/** One sentence has ten code units, so that each tells its own place. */
const told = (rule: string, sentence: number, certainty: Certainty) => ({
  rule,
  certainty,
  confidence: 0.9,
  sentence,
  evidence: [{ start: sentence * 10, end: sentence * 10 + 9, quote: 'Some words', certainty, rule }],
});

export const record = (
  type: RecordLabel,
  fields: Fields,
  sentence = 0,
  certainty: Certainty = 'asserted',
): RecordStatement => ({ type, fields, ...told(type.toLowerCase(), sentence, certainty) });

export const relation = (
  subject: string,
  type: RelationType,
  object: string,
  sentence = 0,
  certainty: Certainty = 'asserted',
): RelationStatement => ({ type, subject, object, ...told(type.toLowerCase(), sentence, certainty) });

/** `Company:roche` is a firm called Roche. */
export const entities = (...ids: string[]): Map<string, Entity> =>
  new Map(
    ids.map((id) => {
      const [type = '', name = ''] = id.split(':');
      const entity = {
        id,
        type: type as ThingLabel,
        name,
        key: name,
        aliases: [],
        mentions: [{ start: 0, end: 1 }],
      };
      return [id, entity];
    }),
  );
