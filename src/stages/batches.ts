/**
 * The order in which many expressions are asked of many sentences: each of some sentences in a row, then the next. A
 * processor keeps the code of one expression at hand, but not that of a thousand.
 */

const size = 64;

/** Maps items some at a time, so that what is kept meanwhile does not grow with the length of the text. */
export function inBatches<T, R>(items: readonly T[], work: (some: readonly T[]) => readonly R[]): R[] {
  const found: R[] = [];
  for (let from = 0; from < items.length; from += size) {
    for (const each of work(items.slice(from, from + size))) found.push(each);
  }
  return found;
}

/** What all finders find in each item, in the finders' order. */
export function everyOn<F, T, R>(
  finders: readonly F[],
  items: readonly T[],
  find: (finder: F, item: T) => readonly R[],
): R[][] {
  const found: R[][] = items.map(() => []);
  for (const finder of finders) {
    items.forEach((item, at) => {
      for (const each of find(finder, item)) found[at]?.push(each);
    });
  }
  return found;
}
