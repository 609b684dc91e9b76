import { expect, it } from 'vitest';
import { fieldOf } from '../../src/edgar/fields.ts';
import { plainText } from '../../src/edgar/plain-text.ts';

it.each([
  ['entities', 'AT&amp;T &lt;5 &quot;x&quot; HLD&reg; &#147;y&#148; &#8212;', 'AT&T <5 "x" HLD® “y” —'],
  ['an entity is read once', '&amp;lt;', '&lt;'],
  ['a number that is no character is a space', 'a&#10;b', 'a b'],
  ['what is no entity stays', 'R&D; A&B &unknown;', 'R&D; A&B &unknown;'],
  ['dashes of the envelope', 'a\n- ----\n- -- 2 --\n- item', 'a\n----\n-- 2 --\n- item'],
  ['blank lines at the ends', ' \n\f\n  a\n\n', '  a'],
])('%s', (_, content, text) => expect(plainText(content, 0).text).toBe(text));

it('leaves spans out', () => {
  expect(plainText('before PACKED behind', 0, [{ start: 7, end: 14 }]).text).toBe('before behind');
});

it.each([
  ['EX-99.1\u001b[2J ', 'EX-99.1[2J'],
  ['a\tb\r\nc', 'a b c'],
  ['\u202eab\u0000', 'ab'],
  ['a'.repeat(1000), 'a'.repeat(300)],
])('fieldOf %j', (words, field) => expect(fieldOf(words)).toBe(field));
