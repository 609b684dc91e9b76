import { describe, expect, it } from 'vitest';
import { matcher } from '../../src/lexicon/matcher.ts';
import { tokenise } from '../../src/text/tokens.ts';

const names = [
  'Merck',
  'Merck KGaA',
  'MET',
  'Array BioPharma',
  'multiple myeloma',
  'HER2/neu',
  'BAY 94-9343',
  'DM1',
  'α-amanitin',
];
const match = matcher(names.map((name) => ({ name, value: name })));

/** Every name found in a text, from left to right, each after the one before it. */
function found(text: string): string[] {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const hits: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [hit] = match(text, tokens, at);
    if (!hit) continue;
    hits.push(hit.value);
    at = hit.to - 1;
  }
  return hits;
}

describe('names in a text', () => {
  it.each<[string, string, string[]]>([
    ['one', 'paid by Merck today', ['Merck']],
    ['the longest', 'paid by Merck KGaA today', ['Merck KGaA']],
    ['over a line end', 'paid by Merck\nKGaA', ['Merck KGaA']],
    ['a possessive after it', 'Merck’s drug', ['Merck']],
    ['in any case', 'MULTIPLE MYELOMA and Multiple Myeloma', ['multiple myeloma', 'multiple myeloma']],
    ['a hyphen is a space', 'BAY-94-9343 and BAY 94 9343', ['BAY 94-9343', 'BAY 94-9343']],
    ['with a slash', 'HER2/neu', ['HER2/neu']],
    ['a short name only as written', 'MET met Met', ['MET']],
    ['or all in capitals', 'MERCK and merck', ['Merck']],
    ['a short code only as written', 'DM1, dm1', ['DM1']],
    ['a name with a capital only with one', 'an array biopharma, an Array BioPharma', ['Array BioPharma']],
    ['no part of a word', 'Mercks METS DM11', []],
    ['no part of a name', 'Array of firms', []],
    ['a letter of another alphabet', 'with α-amanitin', ['α-amanitin']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

it('tells the tokens that each covers, the longest first', () => {
  const text = 'from Merck KGaA.';
  const tokens = tokenise(text, { start: 0, end: text.length });
  expect(match(text, tokens, 1)).toEqual([
    { from: 1, to: 3, value: 'Merck KGaA' },
    { from: 1, to: 2, value: 'Merck' },
  ]);
  expect([0, 2, 3, 9].flatMap((at) => match(text, tokens, at))).toEqual([]);
});

it('a name without a letter or digit is never found', () => {
  const text = '— ®';
  expect(matcher([{ name: '®', value: 1 }])(text, tokenise(text, { start: 0, end: 3 }), 1)).toEqual([]);
});
