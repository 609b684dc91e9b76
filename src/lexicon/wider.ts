/** Which disease takes in which, by the column `parent` of `data/lexicon/indication.tsv`. */
import { keyOfNamed } from './names.ts';
import { readLexicon } from './read.ts';

const parents = new Map(
  readLexicon('indication').flatMap(({ name, fields }) =>
    fields.parent ? [[keyOfNamed('Indication', name), keyOfNamed('Indication', fields.parent)] as const] : [],
  ),
);

/** The keys of a disease and of all that take it in, from narrow to wide. */
function line(key: string): string[] {
  const found = [key];
  for (let next = parents.get(key); next && !found.includes(next); next = parents.get(next)) found.push(next);
  return found;
}

/**
 * Whether two names may stand for the disease of one trial: one takes in the other.
 *
 * @param a key of a disease, as `keyOfNamed` gives it
 */
export const sameLine = (a: string, b: string): boolean => line(a).includes(b) || line(b).includes(a);

/** Whether the hierarchy has a disease: of others it cannot be told whether they are two. */
export const isPlaced = (key: string): boolean => parents.has(key);
