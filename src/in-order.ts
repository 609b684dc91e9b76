/** Work on several things at once, whose results come in order. */

/**
 * Begins the next as soon as a result is taken, so that at most `ahead` are under way or wait to be taken.
 *
 * @param drop is given what was begun and will not be taken, when the taker stops early; without it, that is not awaited
 */
export async function* inOrder<T, R>(
  things: Iterable<T>,
  ahead: number,
  work: (thing: T) => Promise<R>,
  drop?: (result: R) => Promise<void>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = [];
  const source = things[Symbol.iterator]();
  const begin = () => {
    const { done, value } = source.next();
    if (done) return;
    const result = work(value);
    // It is awaited in its turn; until then a failure must not count as unhandled.
    result.catch(() => undefined);
    begun.push(result);
  };
  try {
    for (let at = 0; at < ahead; at++) begin();
    for (let next = begun.shift(); next; next = begun.shift()) {
      const result = await next;
      begin();
      yield result;
    }
  } finally {
    if (drop) for (const result of begun) await result.then(drop, () => undefined);
  }
}
