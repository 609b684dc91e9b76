import { expect, it } from 'vitest';
import { readExhibits } from '../../src/edgar/exhibits.ts';

it.each([
  ['99.1\tPress release dated May 4, 2015', [['99.1', 'Press release dated May 4, 2015']]],
  [
    '(c) Exhibits\n\n    99.1    Press Release of Horizon\n            dated October 24, 2008.\n',
    [['99.1', 'Press Release of Horizon dated October 24, 2008.']],
  ],
  [
    'Exhibit No.Exhibit99.1Press Release of ImmunoGen, Inc. dated July 31, 2007',
    [['99.1', 'Press Release of ImmunoGen, Inc. dated July 31, 2007']],
  ],
  [
    'Exhibit No. 99.1\n\nExhibit\n\nPress Release dated July 31, 2007',
    [['99.1', 'Press Release dated July 31, 2007']],
  ],
  [
    'Exhibit No.\tDescription\n10.1*\tLicense Agreement\n99.2+\tSlides',
    [
      ['10.1', 'License Agreement'],
      ['99.2', 'Slides'],
    ],
  ],
  ['12(c) --   Statement re: computation of ratio', [['12(c)', 'Statement re: computation of ratio']]],
  ['Exhibit 99.1 is attached hereto.', []],
  ['2004 was a good year.', []],
])('%s', (text, expected) => {
  expect(
    readExhibits(text, { start: 0, end: text.length }).map(({ number, title }) => [number, title]),
  ).toEqual(expected);
});
