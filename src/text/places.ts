/** Where a name stands in a text, letter for letter, and is no part of a longer word. */
import { gathered } from '../gathered.ts';

/** Offsets of each place; a hyphen before a name makes it part of another, one after it does not. */
export function placesOf(words: string, name: string): number[] {
  const found: number[] = [];
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}-]/u.test(words[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(words[end] ?? '')) continue;
    found.push(at);
  }
  return found;
}

/** A name, and the offset at which it stands. */
interface NamePlace {
  name: string;
  at: number;
}

/** Letters and digits with which a name may begin; a hyphen before them makes them part of another word. */
const run = /(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu;

/**
 * Looks for many names at once: a text is gone through once, however many they are.
 *
 * @returns the places of each name as `placesOf` has them, in the order of the names
 */
export function finderOf(names: readonly string[]): (words: string) => NamePlace[] {
  const begins = (name: string): string => /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
  const order = new Map([...new Set(names)].map((name, at) => [name, at]));
  const byRun = gathered(order.keys(), begins);
  const others = byRun.get('') ?? [];
  return (words) => {
    const found =
      names.length === 0
        ? []
        : [...words.matchAll(run)].flatMap(({ 0: first, index: at }) =>
            (byRun.get(first) ?? [])
              .filter(
                (name) => words.startsWith(name, at) && !/[\p{L}\p{N}]/u.test(words[at + name.length] ?? ''),
              )
              .map((name) => ({ name, at })),
          );
    const odd = others.flatMap((name) => placesOf(words, name).map((at) => ({ name, at })));
    return [...found, ...odd].sort((a, b) => (order.get(a.name) ?? 0) - (order.get(b.name) ?? 0));
  };
}
