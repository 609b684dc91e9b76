import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenise } from '../../src/text/tokens.ts';

const words = (text: string): string[] =>
  tokenise(text, { start: 0, end: text.length }).map(({ word }) => word);

it.each<[string, string[]]>([
  ['Roche paid.', ['roche', 'paid', '.']],
  ['wholly-owned', ['wholly', 'owned']],
  ['huN901-DM1', ['hun901', 'dm1']],
  ['$1,250,000', ['$', '1,250,000']],
  ['2.5%', ['2.5', '%']],
  [String.raw`\$5 million`, ['$', '5', 'million']],
  ['Genentech’s', ['genentech', "'s"]],
  ['Genentech´s antibody', ['genentech', "'s", 'antibody']],
  ['GENENTECH’S ANTIBODY', ['genentech', "'s", 'antibody']],
  ["Immunomedics' antibody", ['immunomedics', "'s", 'antibody']],
  ["HVS' lead antibody", ['hvs', "'s", 'lead', 'antibody']],
  ["don't", ['don', 't']],
  ['“TAP”', ['"', 'tap', '"']],
  ['one — two – three', ['one', '--', 'two', '--', 'three']],
  ['one -- two - three', ['one', '--', 'two', '--', 'three']],
  ['the U.S. market', ['the', 'u.s.', 'market']],
  ['Jane Roe, Ph.D.', ['jane', 'roe', ',', 'ph.d.']],
  ['Innate Pharma S.A. paid.', ['innate', 'pharma', 's.a.', 'paid', '.']],
  ['Herceptin® and TAP™', ['herceptin', 'and', 'tap']],
  ['and/or', ['and', '/', 'or']],
  ['(IND)', ['(', 'ind', ')']],
  ['€25 m', ['€', '25', 'm']],
  ['FRα', ['frα']],
  ['', []],
])('%s', (text, expected) => expect(words(text)).toEqual(expected));

it('offsets count UTF-16 code units of the text, beyond what stands outside the range', () => {
  const text = '𝒳 Roche pays DM4.';
  expect(
    tokenise(text, { start: 3, end: text.length }).map(({ start, end }) => text.slice(start, end)),
  ).toEqual(['Roche', 'pays', 'DM4', '.']);
  expect(tokenise(text, { start: 3, end: 8 })).toEqual([{ start: 3, end: 8, word: 'roche' }]);
});

/** The tokens as one expression reads them, of which plain words are read without it. */
const whole =
  /\d+(?:,\d{3})+(?:\.\d+)?|\d+\.\d+|['’]s(?![\p{L}\p{N}])|(?<=[sxzSXZ])['’](?=\s)|(?:\p{L}{1,2}\.){2,}|(?<=\s)-{1,3}(?=\s)|[\p{L}\p{N}⍺]+|[$€£¥%,;:()[\]"“”—–/+&.]/gu;

it('plain words are read as the expression reads them', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          ...['a', 'Bc', 'firms', 's', "'", '’', ' ', '\n', '1', '12', '345', ',', '.', '-', '$', '_', '/'],
          ...['é', 'α', '⍺', '𝐚', '😀', '\ud835', '€', '—', '“', '٣', '²'],
        ),
        { maxLength: 12 },
      ),
      (parts) => {
        const text = parts.join('');
        expect(tokenise(text, { start: 0, end: text.length }).map(({ start, end }) => [start, end])).toEqual(
          [...text.matchAll(whole)].map((hit) => [hit.index, hit.index + hit[0].length]),
        );
      },
    ),
    { numRuns: 3000 },
  ));
