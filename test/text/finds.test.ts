import { expect, it } from 'vitest';
import { finds } from '../../src/text/finds.ts';

it.each([
  ['one two  three', /\w+/g],
  ['none here', /\d+/g],
  ['with an empty match', /x*/g],
  ['a1 b2', /(?<letter>\p{L})(?<digit>\d)/gu],
  ['😀a😀', /(?:)/gu],
])('gives for %j and %s what matchAll gives', (text, expression) => {
  expect(finds(text, expression)).toEqual([...text.matchAll(expression)]);
  expect(finds(text, expression), 'a second time').toEqual([...text.matchAll(expression)]);
});
