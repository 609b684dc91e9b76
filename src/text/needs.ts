/** What a line must hold for a pattern to match at all: sets of words, of each of which one must be there. */

/** Lists of which each must have a word in the line: words, or types of mentions. The rarest come first. */
export type Needs = readonly (readonly string[])[];

/** Whether the line has what is needed. Most patterns fit few sentences, and a look into a set is cheap. */
export function has(words: ReadonlySet<string>, needs: Needs): boolean {
  // Asked for each pattern and sentence, so without closures.
  for (const choice of needs) {
    let there = false;
    for (let at = 0; at < choice.length && !there; at++) there = words.has(choice[at] ?? '');
    if (!there) return false;
  }
  return true;
}

/** The words of a masked line; of `Company_0` the type. */
export function wordsOf(line: string): Set<string> {
  const words = new Set<string>();
  for (const token of line.split(' ')) {
    const mark = token.indexOf('_');
    words.add(mark < 0 ? token : token.slice(0, mark));
  }
  return words;
}

/**
 * @param parts of a pattern, in order: brackets, bars, and everything else
 * @param anyOf the words of which a part needs one; nothing where it may be absent
 */
export function needsOf(
  parts: readonly string[],
  anyOf: (part: string) => readonly string[] | undefined,
): Needs {
  let at = 0;
  /** Reads up to the bracket that closes; of several branches one must match, so one need of each is a choice. */
  const read = (): string[][] => {
    const branches: string[][][] = [[]];
    for (; at < parts.length; at++) {
      const part = parts[at] ?? '';
      if (part.startsWith(')')) break;
      if (part === '|') branches.push([]);
      else if (part === '(') {
        at++;
        const inner = read();
        if (parts[at] === ')') branches.at(-1)?.push(...inner);
      } else {
        const words = anyOf(part);
        if (words) branches.at(-1)?.push([...words]);
      }
    }
    if (branches.length === 1) return branches.flat();
    const chosen = branches.map((needs) => rarestFirst(needs)[0]);
    return chosen.every((each) => each !== undefined) ? [[...new Set(chosen.flat())]] : [];
  };
  return rarestFirst(read());
}

/** A few words are rarer than many, and words rarer than types of mentions, which a rule's trigger asks for already. */
const rarestFirst = (needs: readonly string[][]): string[][] =>
  [...needs].sort((a, b) => Number(isType(a)) - Number(isType(b)) || a.length - b.length);

const isType = ([first = '']: readonly string[]): boolean => /^\p{Lu}/u.test(first);
