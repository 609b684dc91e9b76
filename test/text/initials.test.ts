import { expect, it } from 'vitest';
import { initialsOf } from '../../src/text/initials.ts';

it.each([
  ['Redirected Optimized Cell Killing', 'ROCK'],
  ['bacterial cell expression', 'BCE'],
  ['Carbon Bridge Cysteine Re-pairing', 'CBCRP'],
  ['', ''],
])('%s → %s', (words, letters) => expect(initialsOf(words)).toBe(letters));
