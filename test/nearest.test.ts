import { expect, it } from 'vitest';
import { nearest } from '../src/nearest.ts';

it.each([
  ['partner-of-company', 'partners-of-company'],
  ['mileston-earnd', 'milestones-earned'],
  ['milestones-earned', 'milestones-earned'],
  ['what', undefined],
  ['', undefined],
])('%j is nearest to %j', (word, expected) => {
  expect(nearest(word, ['milestones-earned', 'partners-of-company'])).toBe(expected);
});
