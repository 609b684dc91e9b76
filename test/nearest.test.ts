import { expect, it } from 'vitest';
import { nearest, nearestNames } from '../src/nearest.ts';

it.each([
  ['partner-of-company', 'partners-of-company'],
  ['mileston-earnd', 'milestones-earned'],
  ['milestones-earned', 'milestones-earned'],
  ['what', undefined],
  ['', undefined],
])('%j is nearest to %j', (word, expected) => {
  expect(nearest(word, ['milestones-earned', 'partners-of-company'])).toBe(expected);
});

it.each([
  ['genentec', ['Genentech']],
  ['GENENTECH INC', ['Genentech']],
  ['sanofi', ['sanofi-aventis', 'Sanofi Pasteur']],
  ['Sanofi Aventis', ['sanofi-aventis']],
  ['Roche', []],
  ['', []],
])('nearest to the name %j are %j', (name, expected) => {
  expect(nearestNames(name, ['Genentech', 'sanofi-aventis', 'Sanofi Pasteur'], 2)).toEqual(expected);
});

it('no more names are given than asked for', () => {
  expect(nearestNames('Ada', ['Ada A', 'Ada B', 'Ada C'], 2)).toEqual(['Ada A', 'Ada B']);
});
