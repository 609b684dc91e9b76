import { expect, it } from 'vitest';
import { narrow } from '../../src/text/narrow.ts';

it.each(['', 'paid', 'für 5 µg', '“quoted”', 'α', '😀', '\ud835', '\0\u00ff'])(
  '%j stays the same text',
  (text) => expect(narrow(text)).toBe(text),
);
