import { describe, expect, it } from 'vitest';
import { mask } from '../../src/text/mask.ts';
import { matches, spanOf } from '../../src/text/masked.ts';
import { pattern } from '../../src/text/pattern.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Masks the named stretches of a text: `{ Roche: 'Company' }`. */
function masked(text: string, kinds: Record<string, string>, possessive: string[] = []) {
  const mentions = Object.entries(kinds)
    .map(([words, kind]) => {
      const start = text.indexOf(words);
      return { kind, start, end: start + words.length, possessive: possessive.includes(words) };
    })
    .sort((a, b) => a.start - b.start);
  return mask(tokenise(text, { start: 0, end: text.length }), mentions);
}

describe('the masked line', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['words in lower case, marks as tokens', 'We pay, now.', {}, 'we pay , now . '],
    [
      'a dateline stands before what is said',
      'BOSTON, May 4 (Wire) -- Upon approval Roche will pay.',
      { 'May 4': 'Date', Roche: 'Company' },
      'upon approval Company_1 will pay . ',
    ],
    [
      'an entry of a list is no dateline',
      '– Completion expected in 2020 –',
      { 2020: 'Date' },
      '-- completion expected in Date_0 -- ',
    ],
    [
      'a mention is its type and number',
      'Roche pays Bayer.',
      { Roche: 'Company', Bayer: 'Company' },
      'Company_0 pays Company_1 . ',
    ],
    [
      'a mention of several words is one token',
      'Eli Lilly pays $5 million.',
      { 'Eli Lilly': 'Company', '$5 million': 'Money' },
      'Company_0 pays Money_1 . ',
    ],
    ['a possessive stays', 'Roche’s drug', { Roche: 'Company' }, "Company_0 's drug "],
    [
      'a short bracket after a mention is left out',
      'Roche (SIX: ROG) pays.',
      { Roche: 'Company' },
      'Company_0 pays . ',
    ],
    [
      'an abbreviation after a word is left out',
      'the application (IND) is due',
      {},
      'the application is due ',
    ],
    ['square brackets too', 'Roche [SIX: ROG] pays.', { Roche: 'Company' }, 'Company_0 pays . '],
    [
      'a bracket of several words after a word stays',
      'the payment (in cash) is due',
      {},
      'the payment ( in cash ) is due ',
    ],
    [
      'a long bracket stays',
      `Roche (${'so '.repeat(12)}) pays.`,
      { Roche: 'Company' },
      `Company_0 ( ${'so '.repeat(12)}) pays . `,
    ],
  ])('%s', (_, text, kinds, line) => expect(masked(text, kinds).line).toBe(line));

  it('a word that stands for a firm’s possessive shows it', () => {
    expect(masked('its drug', { its: 'Company' }, ['its']).line).toBe("Company_0 's drug ");
  });
});

describe('matches', () => {
  const text = 'On Monday Roche paid Bayer, who paid Sanofi.';
  const line = masked(text, { Roche: 'Company', Bayer: 'Company', Sanofi: 'Company' });
  const found = matches(line, pattern('Company:payer paid Company:payee'));

  it('give the slots and the stretch of the stored text', () => {
    const said = (mentions: readonly { start: number; end: number }[] | undefined) =>
      mentions?.map(({ start, end }) => text.slice(start, end));
    expect(
      found.map(({ slots, span }) => [
        said(slots.payer),
        said(slots.payee),
        text.slice(span.start, span.end),
      ]),
    ).toEqual([[['Roche'], ['Bayer'], 'Roche paid Bayer']]);
  });

  it('a list fills one slot', () => {
    const both = masked('tests A1, B2 and C3 now', { A1: 'Compound', B2: 'Compound', C3: 'Compound' });
    const [match] = matches(both, pattern('tests Compound:object+'));
    expect(match?.slots.object?.map(({ start }) => start)).toEqual([6, 10, 17]);
  });

  it('overlap is allowed, so that one mention may be in two facts', () => {
    const chain = masked('A1 paid B2 paid C3', { A1: 'Company', B2: 'Company', C3: 'Company' });
    expect(matches(chain, pattern('Company:payer paid Company:payee'))).toHaveLength(2);
  });

  it('a second search of the same pattern finds the same', () => {
    const again = pattern('Company:payer paid');
    expect(matches(line, again)).toEqual(matches(line, again));
  });

  it('a stretch of the line leads back to the text', () => {
    const from = line.line.indexOf('paid');
    const { start, end } = spanOf(line, from, from + 'paid Company_1 '.length);
    expect(text.slice(start, end)).toBe('paid Bayer');
  });
});
