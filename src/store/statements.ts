/** The statements of `cypher/`, with their one kind of placeholder. */
import { readdirSync, readFileSync } from 'node:fs';
import { InvariantError } from '../errors.ts';
import { pointersOf, recordLabels } from '../model/records.ts';
import { relationTypes } from '../model/relations.ts';
import { thingLabels } from '../model/things.ts';

const root = new URL('../../cypher/', import.meta.url);

/** Labels and types of what was filed and decided, beside those of the model. */
const filed =
  'Filing Document Evidence Reading Decision Migration PART_OF QUOTED_FROM MENTIONS SUBJECT OBJECT SHOWN_BY READ_AS FILED_BY AMENDS';

/** Everything that may stand in a placeholder: what the graph is made of, and nothing else. */
const spelled: ReadonlySet<string> = new Set([
  ...thingLabels,
  ...recordLabels,
  ...relationTypes,
  ...recordLabels.flatMap((label) => [...pointersOf(label).values()].map(({ edge }) => edge)),
  ...filed.split(' '),
]);

/** The text of a file under `cypher/`, e.g. `write/thing.cypher`. */
export const statementOf = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** The names of the `.cypher` files of a folder under `cypher/`, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((file) => file.endsWith('.cypher'))
    .sort();

/**
 * Labels and types cannot be parameters on every engine, so a statement may hold placeholders for them.
 *
 * @example render('MERGE (n:<label> {key: $key})', { label: 'Company' }) // 'MERGE (n:Company {key: $key})'
 * @throws InvariantError when a name is missing, or is not one of the model's
 */
export function render(statement: string, names: Readonly<Record<string, string>>): string {
  return statement.replace(/<([a-z]+)>/g, (placeholder, slot: string) => {
    const name = names[slot];
    if (name === undefined || !spelled.has(name)) {
      throw new InvariantError(
        'store/name',
        `${placeholder} was to become "${name}", which the model does not spell.`,
      );
    }
    return name;
  });
}
