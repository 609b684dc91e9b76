import { describe, expect, it } from 'vitest';
import { dealDate, isSameDeal } from '../../src/stages/same-deal.ts';
import type { Fields } from '../../src/stages/statement.ts';
import { record } from './statements.ts';

const parties = ['Company:a', 'Company:b'];
const deal = (fields: Fields) => record('Agreement', { parties, ...fields });

describe('two tellings of a deal', () => {
  it.each([
    [
      'the day of the deal and the day of its news',
      { date: '2015-09-30' },
      { date: '2015-10-02', announced: true },
    ],
    [
      'its day and that of its amendment',
      { date: '2010-12-30', amendments: ['2012-02-14'] },
      { date: '2012-02-14' },
    ],
    [
      'its day and that on which it was made anew',
      { date: '2010-12-30', compounds: ['Compound:x'] },
      { date: '2012-02-14', amendments: ['2012-02-14'], compounds: ['Compound:x'] },
    ],
    [
      'an option under it on another drug',
      { compounds: ['Compound:x'] },
      { compounds: ['Compound:y'], under: true },
    ],
  ])('are of one: %s', (_, a, b) => {
    expect(isSameDeal(deal(a), deal(b))).toBe(true);
    expect(isSameDeal(deal(b), deal(a))).toBe(true);
  });

  it.each([
    ['two days', { date: '2015-09-30' }, { date: '2015-10-02' }],
    ['news of another year', { date: '2014-09-30' }, { date: '2015-10-02', announced: true }],
    [
      'what is bought and what is developed together',
      { kinds: ['acquisition'] },
      { kinds: ['co-development'] },
    ],
    ['two drugs', { compounds: ['Compound:x'] }, { compounds: ['Compound:y'] }],
    ['other parties', {}, { parties: ['Company:a', 'Company:c'] }],
    ['numbers that tell them apart', { deal: 1 }, { deal: 2 }],
  ])('are of two: %s', (_, a, b) => {
    expect(isSameDeal(deal(a), deal(b))).toBe(false);
    expect(isSameDeal(deal(b), deal(a))).toBe(false);
  });
});

describe('news, and a licence to a drug told in passing', () => {
  const news = deal({ status: 'signed' });
  const old = { parties, compounds: ['Compound:x'], passing: true };

  it('are of two where the drug is named far off, or its licence has a day', () => {
    expect(isSameDeal(news, record('Agreement', old, 9))).toBe(false);
    expect(isSameDeal(news, record('Agreement', { ...old, date: '2010' }, 1))).toBe(false);
  });

  it('are of one where it goes on about it', () => {
    expect(isSameDeal(news, record('Agreement', old, 1))).toBe(true);
  });
});

describe('the day of a deal', () => {
  it.each([
    [
      'not that of its news',
      { date: '2015-09-30' },
      { date: '2015-10-02', announced: true },
      { date: '2015-09-30' },
    ],
    [
      'that of its news where there is no other',
      {},
      { date: '2015-10-02', announced: true },
      { date: '2015-10-02', announced: true },
    ],
    [
      'not that of its amendment',
      { date: '2010', amendments: ['2012-02-14'] },
      { date: '2012-02-14' },
      { date: '2010' },
    ],
    ['the exacter', { date: '2010' }, { date: '2010-05' }, { date: '2010-05' }],
    ['unknown where nobody tells it', {}, {}, {}],
  ])('is %s', (_, a, b, day) => {
    expect(dealDate(deal(a), deal(b))).toEqual(day);
    expect(dealDate(deal(b), deal(a))).toEqual(day);
  });
});
