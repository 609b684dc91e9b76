/** What has one key, together: gathered once, so that nobody looks for it in a long list again and again. */

/**
 * @param keyOf nothing for what is to be left out
 * @returns by key, in the order of each key's first; under each key in the order given
 */
export function gathered<T, K>(all: Iterable<T>, keyOf: (each: T) => K | undefined): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    if (key === undefined) continue;
    const together = found.get(key);
    if (together) together.push(each);
    else found.set(key, [each]);
  }
  return found;
}
