/** Work that must not be done side by side: each waits for the one before, whatever becomes of that. */
export interface Turns {
  take<T>(work: () => Promise<T>): Promise<T>;
  /** Waits until all that was begun is over. */
  over(): Promise<void>;
}

export function turns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take(work) {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
    over: async () => {
      await last;
    },
  };
}
