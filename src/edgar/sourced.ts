/** Text that knows where it came from: each letter leads back to its place in the file. */

/**
 * A text and its marks: flat pairs `[at, from, at, from, …]`, ascending by `at`. From `text[at]` on, letters stand in the
 * file from `from` on, one for one, until the next mark. Offsets are UTF-16 code units.
 */
export interface Sourced {
  text: string;
  marks: number[];
}

/** Where a whole stored text came from: `at[i]` and `from[i]` are the i-th mark. */
export interface Origin {
  at: Uint32Array;
  from: Uint32Array;
}

export const nothing: Sourced = { text: '', marks: [] };

/** @param from where the text stands in the file, letter for letter */
export const sourced = (text: string, from: number): Sourced => ({ text, marks: [0, from] });

/** Adds a mark, unless the last one goes on to the same place. */
export function mark(marks: number[], at: number, from: number): void {
  const last = marks.length - 2;
  if (last >= 0) {
    const lastAt = marks[last] ?? 0;
    if (from - at === (marks[last + 1] ?? 0) - lastAt) return;
    if (at === lastAt) {
      marks[last + 1] = from;
      return;
    }
  }
  marks.push(at, from);
}

/** Where a letter stands in the file; of a letter put in by us, the place behind the one before it. */
export function fromOf(marks: readonly number[], at: number): number {
  const last = 2 * lastAtMost((i) => marks[2 * i] ?? 0, marks.length / 2, at);
  return Math.max(0, (marks[last + 1] ?? 0) + at - (marks[last] ?? 0));
}

/**
 * Index of the last value that is at most `limit`; 0 when there is none.
 *
 * @param valueAt gives `length` values, ascending
 */
export function lastAtMost(valueAt: (index: number) => number, length: number, limit: number): number {
  let low = 0;
  let high = length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** As `fromOf`, for places that are asked for in ascending order: each mark is passed once. */
export function ascending(marks: readonly number[]): (at: number) => number {
  let i = 0;
  return (at) => {
    while ((marks[i + 2] ?? Number.POSITIVE_INFINITY) <= at) i += 2;
    return Math.max(0, (marks[i + 1] ?? 0) + at - (marks[i] ?? 0));
  };
}

/** Parts one after the other, with a joint of our own between them. */
export function joined(parts: readonly Sourced[], joint: string): Sourced {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const marks: number[] = [];
  let at = 0;
  for (const part of parts) {
    for (let i = 0; i < part.marks.length; i += 2)
      mark(marks, at + (part.marks[i] ?? 0), part.marks[i + 1] ?? 0);
    at += part.text.length + joint.length;
  }
  return { text: parts.map(({ text }) => text).join(joint), marks };
}

/** Part of a text, as `String.prototype.slice` cuts it. */
export function sliced({ text, marks }: Sourced, start: number, end = text.length): Sourced {
  if (start <= 0 && end >= text.length) return { text, marks };
  const kept = [0, fromOf(marks, start)];
  for (let i = 0; i < marks.length; i += 2) {
    const at = marks[i] ?? 0;
    if (at > start && at < end) mark(kept, at - start, marks[i + 1] ?? 0);
  }
  return { text: text.slice(start, end), marks: kept };
}

/** The same text, which stands in the file `by` letters further on. */
export const shifted = <T extends Sourced>(whole: T, by: number): T => ({
  ...whole,
  marks: whole.marks.map((each, i) => (i % 2 === 0 ? each : each + by)),
});

/** Without white space at both ends. */
export function trimmed(whole: Sourced): Sourced {
  const start = whole.text.length - whole.text.trimStart().length;
  return sliced(whole, start, Math.max(start, whole.text.trimEnd().length));
}

/**
 * @param text stands in the file from `from` on, letter for letter
 * @param replace what stands for each match, at the place where the match begins
 */
export function replaced(
  text: string,
  from: number,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): Sourced {
  const parts: string[] = [];
  const marks: number[] = [];
  let read = 0;
  let length = 0;
  const put = (words: string, at: number) => {
    if (words === '') return;
    mark(marks, length, from + at);
    parts.push(words);
    length += words.length;
  };
  for (const match of text.matchAll(pattern)) {
    put(text.slice(read, match.index), read);
    put(replace(match), match.index);
    read = match.index + match[0].length;
  }
  put(text.slice(read), read);
  return { text: parts.join(''), marks };
}

export function originOf(marks: readonly number[]): Origin {
  const length = marks.length / 2;
  return {
    at: Uint32Array.from({ length }, (_, i) => marks[i * 2] ?? 0),
    from: Uint32Array.from({ length }, (_, i) => marks[i * 2 + 1] ?? 0),
  };
}
