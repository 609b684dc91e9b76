import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainWords } from '../../src/text/plain-words.ts';

const byExpression = (text: string): Set<string> =>
  new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu));

it('words in lower case, whole ones only', () =>
  expect([...plainWords('The firm paid für mAb a B2B fee, x1 _name_')]).toEqual([
    ...['firm', 'paid', 'für', 'a', 'fee', 'name'],
  ]));

it('are those that the expression finds, in any script', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect([...plainWords(text)]).toEqual([...byExpression(text)]);
    }),
  ));

it('are those that the expression finds, among letters beyond 16 bits', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'é', 'Z', '𝐚', '😀', ' ', '1', 'ß', '\ud835')), (parts) => {
      const text = parts.join('');
      expect([...plainWords(text)]).toEqual([...byExpression(text)]);
    }),
  ));
