/**
 * How the score compares words. On purpose apart from the folding that gives things their keys: a fault there must
 * show in the score, not hide in it.
 */

const legalForms = new Set(
  (
    'inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa se nv bv gmbh kg kgaa ab a/s as asa ' +
    'oy oyj spa srl sarl sas kk pty pte'
  ).split(' '),
);

/**
 * Folds a name, so that spellings of one name become equal: case, trade marks, legal forms at the end, hyphens,
 * spaces, quotes, full stops and Markdown's marks.
 *
 * @example foldName('ImmunoGen, Inc.') === foldName('immunogen')
 */
export function foldName(name: string): string {
  const words = name
    .replace(/[®™©℠\\*]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\((r|tm)\)|[.'"‘’‚“”„]/g, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  while (words.length > 1 && isTail(words.at(-1))) words.pop();
  return words.join('').replace(/[\p{Pd}\u2212\u00ad]/gu, '');
}

const isTail = (word = '') => legalForms.has(word) || word === '&' || word === 'and';

const weak = new Set(
  'the and for with from that this which its his her upon any each all into first milestone milestones payment payments'.split(
    ' ',
  ),
);

/** The words of a phrase that carry its meaning, in lower case. */
export function contentWords(phrase: string): Set<string> {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !weak.has(word)));
}

const arabic: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

/**
 * The trial phase that a phrase names, as the model writes it.
 *
 * @example phaseIn('start of Phase I/II testing') === '1/2'
 */
export function phaseIn(phrase: string): string | undefined {
  const found = /\bphase\s+([1-4]|i{1,3}|iv)[ab]?(?:\s*[/-]\s*([2-4]|i{2,3}|iv)[ab]?)?\b/i.exec(phrase);
  if (!found) return undefined;
  const numbers = found.slice(1).filter((part) => part !== undefined);
  return numbers.map((part) => arabic[part.toLowerCase()] ?? part).join('/');
}
