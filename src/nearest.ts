/** Suggests what a person may have meant. */

/** @returns the word with the fewest letters to change, unless more than a third of them would have to change */
export const nearest = (word: string, words: readonly string[]): string | undefined =>
  byDistance(word, words).find(isNear)?.other;

/**
 * Names that a person may have meant, in any case, the nearest first: those that `nearest` would find, and those that
 * begin with what was given or with which it begins.
 *
 * @example nearestNames('sanofi', ['Genentech', 'sanofi-aventis'], 3) // ['sanofi-aventis']
 */
export function nearestNames(name: string, names: readonly string[], most: number): string[] {
  const spelled = new Map(names.map((other) => [other.toLowerCase(), other]));
  return byDistance(name.toLowerCase(), [...spelled.keys()])
    .filter((pair) => isNear(pair) || isBegun(pair))
    .slice(0, most)
    .map(({ other }) => spelled.get(other) ?? other);
}

interface Pair {
  word: string;
  other: string;
  /** Letters to change. */
  steps: number;
}

const byDistance = (word: string, words: readonly string[]): Pair[] =>
  words.map((other) => ({ word, other, steps: distance(word, other) })).sort((a, b) => a.steps - b.steps);

const isNear = ({ word, other, steps }: Pair) => steps * 3 <= Math.max(word.length, other.length);

/** Two letters begin too many names. */
const isBegun = ({ word, other }: Pair) =>
  Math.min(word.length, other.length) > 2 && (other.startsWith(word) || word.startsWith(other));

/** How many letters to insert, delete or replace (Levenshtein 1966). */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const letter of from) {
    const next = [(row[0] ?? 0) + 1];
    for (const [column, other] of [...to].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
