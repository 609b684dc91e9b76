/** A random sample that anybody can draw again: the same seed and the same names give the same ones. */

/** Mulberry32: numbers from 0 to below 1. Source: Tommy Ettinger, public domain. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param names in any order; they are sorted first
 * @returns `size` of them, or all, sorted
 */
export function draw(names: Iterable<string>, size: number, seed: number): string[] {
  const left = [...names].sort();
  const random = randomNumbers(seed);
  const drawn: string[] = [];
  while (drawn.length < size && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return drawn.sort();
}
