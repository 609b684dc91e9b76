/**
 * Texts made to keep an expression busy: each took time that doubled with every word of it, and a few dozen words took for
 * ever. Here are hundreds, so that a row that returns at all has passed.
 */
import { describe, expect, it } from 'vitest';
import { readBehindSignature } from '../src/edgar/appended.ts';
import { readExhibits } from '../src/edgar/exhibits.ts';
import { extract } from '../src/extract.ts';
import { filingOf } from './support/one-sentence.ts';

const range = (text: string) => ({ start: 0, end: text.length });

const sentences: [string, string][] = [
  [
    'words after an instalment',
    `Corvane Bio received $10 million, of which $5 million is payable ${'soon '.repeat(700)}plus royalties.`,
  ],
  [
    'a name of words that are no firm',
    `A deal with Merger${'Patients'.repeat(400)}1 Holdings Inc. was signed.`,
  ],
  ['a name of legal forms', `A deal with ${'HoldingsCo'.repeat(300)}s Inc. was signed.`],
  [
    'words before a milestone',
    `Corvane Bio will receive $5 million in ${'sales based '.repeat(300)}) milestone payments from Lumera Pharma.`,
  ],
];

describe('read in the time of any other text', () => {
  it.each(sentences)('%s', (_, text) => expect(extract(filingOf(text)).document.key).toBeTruthy());

  it('titles of columns, in an index behind the signatures', () => {
    const text = `Exhibit Index\n${'No.'.repeat(130)}A\n99.1 Press release\n`;
    expect(readBehindSignature(text, range(text), []).index).toEqual({ start: 0, end: 13 });
  });

  it('titles of columns, in a list of exhibits', () => {
    const text = `${'No.'.repeat(26)}AA\n99.1 Press release\n`;
    expect(readExhibits(text, range(text))).toEqual([{ number: '99.1', title: 'Press release' }]);
  });
});
