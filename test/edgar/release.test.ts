import { describe, expect, it } from 'vitest';
import { isAnnouncement, isDateline, releaseDate } from '../../src/edgar/release.ts';

const story =
  ' ImmunoGen, Inc. (Nasdaq: IMGN) today announced that its partner has started a clinical trial of the compound.';

describe('isDateline', () => {
  it.each([
    `CAMBRIDGE, MA, July 31, 2007 —${story}`,
    `BELLINGHAM, Wash., Oct. 24, 2008 --${story}`,
    `**Waltham, Mass.** – June 3, 2014 –${story}`,
    `BASEL, Switzerland--(BUSINESS WIRE)--${story}`,
    `SOUTH SAN FRANCISCO, Calif., Jan. 7, 2019 /PRNewswire/ --${story}`,
    `BOTHELL, Wash. (GLOBE NEWSWIRE) —${story}`,
    `July 31, 2007 - Cambridge, MA -${story}`,
    `AURORA, ILLINOIS... (JUNE 14, 1999) ...${story}`,
    `Tel Aviv, Israel, August 5, 2013 ---${story}`,
    `POMEZIA, Italy and OXFORD, England, September 12, 2017.${story}`,
    `Erie, PA ... Zurn Industries, Inc.${story}`,
  ])('%s', (paragraph) => {
    expect(isDateline(paragraph)).toBe(true);
  });

  it.each([
    `On July 31, 2007,${story}`,
    `As of June 30, 2007 - the end of the year -${story}`,
    'July 31, 2007',
    `The trial began on May 3, 2006 -${story}`,
  ])('no dateline: %s', (paragraph) => {
    expect(isDateline(paragraph)).toBe(false);
  });
});

it.each([
  ['Halden and Orne announce today that they have entered into a licence.', true],
  ['Halden and Orne today jointly announced a licence.', true],
  ['Halden announced in May that it had entered into a licence.', false],
])('an announcement: %s', (words, is) => expect(isAnnouncement(words)).toBe(is));

it('a release without a date in its dateline takes that above', () => {
  const dateline = 'KEARNEY, NE -- (BUSINESS WIRE) -- net income for the quarter ended November 2, 2024';
  expect(releaseDate(dateline, ['Headline', 'For Immediate Release: November 22, 2024'])).toBe('2024-11-22');
});
