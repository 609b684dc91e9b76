/** Makes an extraction from a text and what is told in it; quotes and mentions are looked up in the text. */

import type { Certainty } from '../../src/model/evidence.ts';
import { Extraction, type FilingSummary, type RecordFact } from '../../src/model/extraction.ts';
import type { RelationType } from '../../src/model/relations.ts';
import type { ThingLabel } from '../../src/model/things.ts';

type Distribute<T> = T extends unknown
  ? Omit<T, 'key' | 'certainty' | 'confidence' | 'rule' | 'evidence'>
  : never;

/** A record's own fields, with things by name, and a phrase of each sentence that tells it. */
export type ToldRecord = Distribute<RecordFact> & { told: string[]; certainty?: Certainty };

/** `[subject, type, object, a phrase of the sentence, certainty]` */
export type ToldRelation = [string, RelationType, string, string, Certainty?];

export interface Told {
  text: string;
  document: Omit<FilingSummary, 'items' | 'exhibits' | 'parts' | 'registrant'> & Partial<FilingSummary>;
  /** Of each label the names; the first is the thing's own, and it stands for the thing in relations and records. */
  things: Partial<Record<ThingLabel, string[][]>>;
  relations?: ToldRelation[];
  records?: ToldRecord[];
  titles?: Record<string, string>;
}

/** @throws when a phrase is not in the text, or what comes out is no valid extraction */
export function makeExtraction({
  text,
  document,
  things,
  relations = [],
  records = [],
  titles = {},
}: Told): Extraction {
  const entities = Object.entries(things).flatMap(([type, all]) =>
    all.map(([name = '', ...aliases]) => ({
      id: name,
      type,
      name,
      key: name.toLowerCase(),
      aliases,
      mentions: [name, ...aliases].flatMap((alias) => occurrences(text, alias)),
    })),
  );
  const told = (certainty: Certainty = 'asserted') => ({ certainty, confidence: 0.9, rule: 'by-hand' });
  return Extraction.parse({
    document: {
      items: [],
      exhibits: [],
      parts: [{ kind: 'body', start: 0, end: text.length }],
      registrant: {},
      ...document,
    },
    text,
    entities,
    relations: relations.map(([subject, type, object, phrase, certainty]) => ({
      type,
      subject,
      object,
      ...told(certainty),
      ...(titles[subject] ? { title: titles[subject] } : {}),
      evidence: [sentenceWith(text, phrase)],
    })),
    events: records.map(({ told: phrases, certainty, ...fields }) => ({
      ...fields,
      key: fields.id,
      ...told(certainty),
      evidence: phrases.map((phrase) => sentenceWith(text, phrase)),
    })),
    remarks: [],
  });
}

function occurrences(text: string, name: string) {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

/** The sentence around a phrase, between blank lines or full stops; initials end none. */
function sentenceWith(text: string, phrase: string) {
  const at = text.indexOf(phrase);
  if (at === -1) throw new Error(`The text lacks "${phrase}".`);
  const breaks = /\n\n|(?<=(?<!\b[A-Z])\."?) (?=[A-Z])/g;
  let start = 0;
  let end = text.length;
  for (const { index, 0: found } of text.matchAll(breaks)) {
    if (index + found.length <= at) start = index + found.length;
    if (index >= at + phrase.length) {
      end = index;
      break;
    }
  }
  return { start, end, quote: text.slice(start, end) };
}
