/** Suggests what a person may have meant. */

/** @returns the word with the fewest letters to change, unless more than a third of them would have to change */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((other) => ({ other, steps: distance(word, other) }))
    .filter(({ other, steps }) => steps * 3 <= Math.max(word.length, other.length))
    .sort((a, b) => a.steps - b.steps);
  return best?.other;
}

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
