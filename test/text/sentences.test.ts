import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/text/sentences.ts';

const split = (text: string): string[] =>
  sentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('ends of sentences', () => {
  it.each([
    ['two', 'Roche paid. Bayer did not.', ['Roche paid.', 'Bayer did not.']],
    ['over a line end', 'Roche paid.\nBayer did not.', ['Roche paid.', 'Bayer did not.']],
    ['a question', 'Why now? The data came in.', ['Why now?', 'The data came in.']],
    ['inside quotes', '“It works.” Trials go on.', ['“It works.”', 'Trials go on.']],
    ['before a quote', 'It works. “We go on,” she said.', ['It works.', '“We go on,” she said.']],
    ['before a bracket', 'It works. (See below.)', ['It works.', '(See below.)']],
    ['before a sum', 'They agreed. $5 million is due.', ['They agreed.', '$5 million is due.']],
    ['before an escaped sum', 'They agreed. \\$5 million is due.', ['They agreed.', '\\$5 million is due.']],
    ['after Markdown stars', '**It works.** Trials go on.', ['**It works.**', 'Trials go on.']],
    [
      'a month, then a word that begins one',
      'It began in Sept. The FDA knew.',
      ['It began in Sept.', 'The FDA knew.'],
    ],
    [
      'a legal form, then a word that begins one',
      'We paid Roche, Inc. The rest is due.',
      ['We paid Roche, Inc.', 'The rest is due.'],
    ],
    [
      'a legal form, then a name and what it is',
      'We took it from Roche, Inc. Mavrilimumab, an antibody, is ours.',
      ['We took it from Roche, Inc.', 'Mavrilimumab, an antibody, is ours.'],
    ],
    [
      'a legal form, then a name and its verb',
      'We work with Roche, Inc. Ravelumab has been approved.',
      ['We work with Roche, Inc.', 'Ravelumab has been approved.'],
    ],
    [
      'a country, then a word that begins one',
      'It is sold in the U.S. In Japan it is not.',
      ['It is sold in the U.S.', 'In Japan it is not.'],
    ],
  ])('%s', (_, text, expected) => expect(split(text)).toEqual(expected));
});

describe('full stops that end nothing', () => {
  it.each([
    ['a legal form', 'ImmunoGen, Inc. and Biotest met.'],
    ['a legal form before a name', 'ImmunoGen, Inc. President Mitchel Sayare spoke.'],
    ['initials', 'Daniel M. Junius signed.'],
    ['a title', 'Dr. Roe and Mr. Doe met Ms. Poe.'],
    ['a country', 'It is sold in the U.S. market.'],
    ['a degree', 'Jane Roe, Ph.D. CEO of Biotest, spoke.'],
    ['a month', 'On Sept. 5 it began.'],
    ['a month in capitals', 'On AUG. 14 it began.'],
    ['a month glued to the wire', 'WALTHAM--(BUSINESS WIRE)--Aug. 5, 2010-- It began.'],
    ['two months', 'In Jan./Feb. 2004 it began.'],
    ['decimals', 'It rose by 2.5 percent.'],
    ['e.g.', 'Some, e.g. Roche, paid.'],
    ['a number', 'Exhibit No. 99.1 is attached.'],
    ['a word in lower case after it', 'The vs. part is odd. really odd.'],
  ])('%s', (_, text) => expect(split(text)).toEqual([text]));
});

describe('spans', () => {
  it('lie in the range and count from the start of the text', () => {
    const text = 'Cover. First one. Second one. Tail.';
    expect(sentences(text, { start: 7, end: 29 })).toEqual([
      { start: 7, end: 17 },
      { start: 18, end: 29 },
    ]);
  });

  it('are trimmed of white space; of blank text there are none', () => {
    expect(sentences('  One.  \n', { start: 0, end: 9 })).toEqual([{ start: 2, end: 6 }]);
    expect(split(' \n\t ')).toEqual([]);
    expect(split('')).toEqual([]);
  });

  it('are at most 4000 code units long', () => {
    const spans = sentences('a'.repeat(9000), { start: 0, end: 9000 });
    expect(spans).toEqual([
      { start: 0, end: 4000 },
      { start: 4000, end: 8000 },
      { start: 8000, end: 9000 },
    ]);
  });
});
