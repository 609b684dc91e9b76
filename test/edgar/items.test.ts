import { describe, expect, it } from 'vitest';
import { findItems, itemTitles, titleOf } from '../../src/edgar/items.ts';

const items = (text: string, date?: string) =>
  findItems(text, { start: 0, end: text.length }, date).map(({ number, title, start, end, heading }) => ({
    number,
    title,
    body: text.slice(start, end),
    heading: text.slice(heading.start, heading.end),
  }));

describe('item headings', () => {
  it.each([
    ['ITEM 8.01 OTHER EVENTS', '8.01', 'Other Events'],
    ['ITEM 7.01 — REGULATION FD DISCLOSURE', '7.01', 'Regulation FD Disclosure'],
    ['Item 9.01.\tFinancial Statements and Exhibits.', '9.01', 'Financial Statements and Exhibits'],
    ['**Item 8.01** Other Events', '8.01', 'Other Events'],
    ['Item 8. 01 Other Events', '8.01', 'Other Events'],
    ['ITEM 5.  OTHER EVENTS.', '5', 'Other Events and Regulation FD Disclosure'],
    ['Item 5:           Other Events.', '5', 'Other Events and Regulation FD Disclosure'],
    [
      'Item 12. Results of Operations and Financial Condition.*',
      '12',
      'Results of Operations and Financial Condition',
    ],
    ['Item 8.01', '8.01', 'Other Events'],
  ])('%s', (heading, number, title) => {
    expect(items(`${heading}\n\nSomething happened.\n`)).toEqual([
      { number, title, body: `${heading}\n\nSomething happened.`, heading },
    ]);
  });

  it('a heading may run on for lines, and into its paragraph', () => {
    const wrapped =
      'Item 5.02 Departure of Directors or Certain Officers; Election of Directors;\nAppointment of Certain Officers';
    expect(items(`${wrapped}\n\nText.`)[0]?.heading).toBe(wrapped);
    const run = `Item 8.01 Other Events. On May 3, 2010, the Company ${'said a word and '.repeat(10)}more.`;
    expect(items(run)[0]?.heading).toBe('Item 8.01 Other Events.');
  });

  it('several items under one heading share their text', () => {
    expect(
      items('Items 2.02 and 7.01. Results of Operations.\n\nText.\n\nItem 9.01 Exhibits\n\nNone.'),
    ).toMatchObject([
      { number: '2.02', body: 'Items 2.02 and 7.01. Results of Operations.\n\nText.' },
      { number: '7.01', body: 'Items 2.02 and 7.01. Results of Operations.\n\nText.' },
      { number: '9.01' },
    ]);
  });

  it('a table of contents is no heading', () => {
    const text =
      'TABLE OF CONTENTS\n\nItem 5.07 Submission of Matters to a Vote of Security Holders\n\nSIGNATURE\n\nItem 5.07\tSubmission of Matters to a Vote of Security Holders\n\nOn June 2 a vote was held.';
    expect(items(text)).toHaveLength(1);
    expect(items(text)[0]?.body).toMatch(/On June 2/);
  });

  it.each([
    'Item 8.01 of Form 8-K and is incorporated',
    'in this\nItem 8.01.\nshall not be deemed',
    'Items of interest are',
    'itemised',
  ])('no heading: %s', (text) => {
    expect(items(text)).toEqual([]);
  });
});

describe('items.tsv', () => {
  it.each([
    ['5', '1998-12-15', 'Other Events'],
    ['5', '2003-01-05', 'Other Events and Regulation FD Disclosure'],
    ['9', '1999-01-05', 'Sales of Equity Securities Pursuant to Regulation S'],
    ['9', '2002-01-05', 'Regulation FD Disclosure'],
    ['1.05', '2024-01-05', 'Material Cybersecurity Incidents'],
    ['14', '1998-12-15', undefined],
  ])('title of item %s on %s', (number, date, title) => {
    expect(titleOf(number, date)).toBe(title);
  });

  it('has the twelve old items and the items of nine sections', () => {
    const numbers = new Set(itemTitles().map(({ number }) => number));
    expect([...numbers].filter((number) => !number.includes('.'))).toHaveLength(12);
    expect([...numbers].filter((number) => number.includes('.'))).toHaveLength(33);
  });
});
