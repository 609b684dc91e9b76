/** The words that a text has in lower case. */

const lower = /^\p{Ll}+$/u;
const alphanumeric = /[\p{L}\p{N}]/u;

/** Every run of letters and digits that is all lower-case letters, each once. */
export function plainWords(text: string): Set<string> {
  const found = new Set<string>();
  let start = -1;
  let isPlain = true;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindOf(text, at) : other;
    if (kind !== other) {
      if (start < 0) [start, isPlain] = [at, true];
      isPlain &&= kind !== mixed;
    } else if (start >= 0) {
      if (isPlain) add(found, text.slice(start, at));
      start = -1;
    }
  }
  return found;
}

/** Beyond ASCII the expression tells what a letter is. */
function add(found: Set<string>, word: string): void {
  if (!found.has(word) && lower.test(word)) found.add(word);
}

const other = 0;
const plain = 1;
const mixed = 2;

function kindOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= 97 && unit <= 122) return plain;
  if (unit < 128) return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) ? mixed : other;
  // The second half of a pair is what the first is.
  const isSecond = unit >= 0xdc00 && unit < 0xe000 && (text.codePointAt(at - 1) ?? 0) > 0xffff;
  const code = text.codePointAt(isSecond ? at - 1 : at) ?? 0;
  return alphanumeric.test(String.fromCodePoint(code)) ? plain : other;
}
