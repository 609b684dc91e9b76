import { describe, expect, it } from 'vitest';
import { compactDate, findDate } from '../../src/edgar/dates.ts';

describe('findDate', () => {
  it.each([
    ['CAMBRIDGE, MA, July 31, 2007 —', '2007-07-31', 'July 31, 2007'],
    ['DECEMBER 15, 1998', '1998-12-15', 'DECEMBER 15, 1998'],
    ['Oct. 24, 2008 --', '2008-10-24', 'Oct. 24, 2008'],
    ['Sept 1st, 2009', '2009-09-01', 'Sept 1st, 2009'],
    ['Basel, 3 June 2014', '2014-06-03', '3 June 2014'],
    ['this 4th day of January, 2003', '2003-01-04', '4th day of January, 2003'],
    ['filed 2023-06-09', '2023-06-09', '2023-06-09'],
    ['10/31/1995', '1995-10-31', '10/31/1995'],
    ['May 2, 2007 and April 1, 2006', '2007-05-02', 'May 2, 2007'],
  ])('%s', (text, date, words) => {
    const found = findDate(text);
    expect(found?.date).toBe(date);
    expect(text.slice(found?.start, found?.end)).toBe(words);
  });

  it.each(['in April 2006', 'the first six months of 2008', '0-17999', '13/45/2001'])(
    'finds none in: %s',
    (text) => {
      expect(findDate(text)).toBeUndefined();
    },
  );
});

it('reads the dates of SGML headers', () => {
  expect(compactDate('19981215')).toBe('1998-12-15');
  expect(compactDate('20250110171538')).toBe('2025-01-10');
  expect(compactDate('')).toBeUndefined();
});
