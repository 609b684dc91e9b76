import { describe, expect, it } from 'vitest';
import { isPlausibleFiling } from '../../src/edgar/plausible.ts';

describe('isPlausibleFiling', () => {
  it.each([
    ['an SEC cover', 'SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\n'],
    [
      'a release',
      'BASEL, Switzerland--(BUSINESS WIRE)--Roche today announced that a trial of its compound has begun in patients with cancer.',
    ],
    ['an announcement', 'Mersana today announced results.'],
    ['an About section', 'About Seagen\n\nSeagen develops conjugates. It is a company.'],
    [
      'an excerpt',
      'In 2001, Millennium and ImmunoGen, Inc. amended the agreement. Under it the licensee pays milestones and royalties on sales of any product that results.',
    ],
    [
      'a note of a deal',
      'Halden said this week that its collaboration with Orne has been extended. Under the agreement Orne will pay for research, and each milestone that is reached. Royalties are due on sales of any product.',
    ],
  ])('%s', (_, text) => {
    expect(isPlausibleFiling(text)).toBe(true);
  });

  it.each([
    ['a shopping list', 'Milk\nBread\nTwo pounds of apples\nCoffee\n'],
    ['CSV', 'name,city,country\nRoche Inc.,Basel,CH\nGenmab A/S,Copenhagen,DK\nSeagen Inc.,Bothell,US\n'],
    ['JSON', '{"source": "a", "entities": {"Company": [["ImmunoGen, Inc."]]}}'],
    ['source code', 'import { a } from "b";\nexport function f() {\n  return a;\n}\n'],
    ['a poem', 'The fog comes on little cat feet. It sits looking over harbor and city. And then moves on.'],
    [
      'a recipe',
      'Take two pounds of apples and peel them. Add sugar, flour and an egg, and stir until smooth. Bake for an hour in a hot oven, and serve with a little cream on the side.',
    ],
    ['a list of firms', 'Roche\nImmunoGen, Inc.\nGenmab A/S\n'],
  ])('not %s', (_, text) => {
    expect(isPlausibleFiling(text)).toBe(false);
  });
});
