/** Where a name stands in a text, letter for letter, and is no part of a longer word. */

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
