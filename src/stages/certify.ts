/** The last gate: nothing leaves that does not pass its schema, or whose quote is not found at its offsets. */

import { z } from 'zod';
import { InvariantError } from '../errors.ts';
import { gathered } from '../gathered.ts';
import { Extraction } from '../model/extraction.ts';
import { pointersOf } from '../model/records.ts';

/** @throws InvariantError naming the filing and what is wrong */
export function certify(extraction: Extraction): Extraction {
  const parsed = Extraction.safeParse(extraction);
  const { source } = extraction.document;
  if (!parsed.success) {
    throw new InvariantError('extraction/shape', `${source}: ${z.prettifyError(parsed.error)}`, {
      cause: parsed.error,
    });
  }
  for (const fact of [...extraction.relations, ...extraction.events]) {
    for (const { start, end, quote } of fact.evidence) {
      if (end <= extraction.text.length && extraction.text.slice(start, end) === quote) continue;
      throw new InvariantError(
        'extraction/quote',
        `${source}: the quote of ${fact.rule} is not at ${start} to ${end}`,
      );
    }
  }
  for (const complaint of dangling(parsed.data)) {
    throw new InvariantError('extraction/reference', `${source}: ${complaint}`);
  }
  return parsed.data;
}

/** What names a thing or a record that is not there, and keys that two records share. */
function dangling({ entities, relations, events }: Extraction): string[] {
  const things = new Map(entities.map(({ id, type }) => [id, type]));
  const records = new Set(events.map(({ id }) => id));
  const ends = relations
    .filter(({ subject, object }) => !things.has(subject) || !things.has(object))
    .map(({ subject, type, object }) => `${subject} ${type} ${object} has an end that is no entity`);
  const fields = events.flatMap((event) =>
    [...pointersOf(event.type)].flatMap(([field, pointer]) =>
      [(event as Record<string, unknown>)[field] ?? []]
        .flat()
        .filter((id) =>
          'thing' in pointer ? things.get(String(id)) !== pointer.thing : !records.has(String(id)),
        )
        .map((id) => `${event.id} has the ${field} ${String(id)}, which is not there`),
    ),
  );
  const shared = [...gathered(events, ({ key }) => key)].flatMap(([key, [, ...more]]) =>
    more.map(() => `two records share the key ${key}`),
  );
  return [...ends, ...fields, ...shared];
}
