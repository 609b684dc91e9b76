/** Text as runs of three letters, case and digits aside: a cheap way to know what a text cannot hold. */

const size = 1 << 13;

/** Symbols that stand for many: any digit, any white space, any letter or sign beyond ASCII. */
const digit = 48;
const space = 32;
const foreign = 1;

/**
 * What a code unit counts as. Expressions that ignore case take the long s and the Kelvin sign for letters of ASCII, and no
 * other sign.
 */
export function symbol(unit: number): number {
  if (unit < 128) return ascii[unit] ?? foreign;
  if (unit === 0x17f) return 115;
  if (unit === 0x212a) return 107;
  return unit === 0xa0 || (unit > 0x167f && /\s/.test(String.fromCharCode(unit))) ? space : foreign;
}

const ascii = Uint8Array.from({ length: 128 }, (_, unit) => {
  if (unit >= 48 && unit <= 57) return digit;
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === 32 || (unit >= 9 && unit <= 13) ? space : unit;
});

/** The last three symbols, in 21 bits, and the place in the marks that they have. */
const further = (three: number, next: number): number => ((three << 7) | next) & 0x1fffff;
const placeOf = (three: number): number => (Math.imul(three, 0x9e3779b1) >>> 19) & (size - 1);

/** Letters and signs of English and of masked lines, from the commonest to the rarest. */
const byFrequency = ' _etaoinsrhldcumfpgwybv,-.xk0jqz';
const rarity = (three: readonly number[]): number =>
  three.reduce((sum, each) => sum + byFrequency.indexOf(String.fromCharCode(each)), 0);

/** The places that a string marks, one for each three symbols in a row; those of the rarest symbols come first. */
export function placesOf(symbols: readonly number[]): number[] {
  return symbols
    .slice(2)
    .map((_, at) => symbols.slice(at, at + 3))
    .toSorted((a, b) => rarity(b) - rarity(a))
    .map((three) => placeOf(three.reduce(further, 0)));
}

/** Which threes a text holds, a bit each. Two may share a place: what is marked may be there, what is not marked is not. */
export type Marks = Uint32Array;

export const isMarked = (marks: Marks, place: number): boolean =>
  (((marks[place >>> 5] as number) >>> (place & 31)) & 1) === 1;

/** A sentence's words and its masked line are asked again and again, so the marks of some texts are kept. */
const kept = new Map<string, Marks>();
const mostKept = 128;

/** A rule asks its patterns of one line, one after the other. */
let last = { text: '', marks: mark('') };

export function marksOf(text: string): Marks {
  if (text === last.text) return last.marks;
  let marks = kept.get(text);
  if (!marks) {
    if (kept.size >= mostKept) kept.clear();
    marks = mark(text);
    kept.set(text, marks);
  }
  last = { text, marks };
  return marks;
}

function mark(text: string): Marks {
  const marks = new Uint32Array(size / 32);
  let three = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    three = further(three, unit < 128 ? (ascii[unit] as number) : symbol(unit));
    if (at < 2) continue;
    const place = placeOf(three);
    marks[place >>> 5] = (marks[place >>> 5] as number) | (1 << (place & 31));
  }
  return marks;
}
