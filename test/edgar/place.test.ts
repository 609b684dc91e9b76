/** Offsets of the stored text lead back to the file: letter by letter, for text, for HTML and for submissions. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/edgar/decode.ts';
import type { Filing } from '../../src/edgar/filing.ts';
import { placesIn, sourceOffset } from '../../src/edgar/place.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';

const data = new URL('../data/edgar/', import.meta.url);
const files = ['8k', 'html', 'submissions'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, data)).map((name) => `${folder}/${name}`),
);

/** Letters whose place in the file shows another letter, or an entity that does not stand for it. */
function misplaced(filing: Filing, file: string): string[] {
  const wrong: string[] = [];
  for (let at = 0; at < filing.text.length && wrong.length < 5; at++) {
    const letter = filing.text[at] ?? '';
    if (/\s|•/.test(letter)) continue;
    const from = sourceOffset(filing, at);
    if (file[from] === letter || file[from] === '&') continue;
    // The second half of a letter beyond U+FFFF that was an entity.
    if (/[\udc00-\udfff]/.test(letter) && file[from - 1] === '&') continue;
    wrong.push(
      `${at} ${JSON.stringify(filing.text.slice(at, at + 20))} ← ${from} ${JSON.stringify(file.slice(from, from + 20))}`,
    );
  }
  return wrong;
}

describe('every letter stands where it is said to stand', () => {
  it.each(files)('%s', (name) => {
    const bytes = readFileSync(new URL(name, data));
    const file = decode(bytes, name);
    const filing = readFiling(bytes, name);
    expect(misplaced(filing, file)).toEqual([]);
    // Entities are few: most letters are found themselves.
    const { at, from } = filing.origin;
    expect(at.length).toBe(from.length);
    expect(at.length).toBeLessThan(filing.text.length / 5 + 10);
  });

  it('in a plain file nothing moves', () => {
    const bytes = readFileSync(new URL('../../data/filings/immunogen-8k-2008-03-12.txt', import.meta.url));
    const { origin } = readFiling(bytes, 'a.txt');
    expect([...origin.at, ...origin.from]).toEqual([0, 0]);
  });
});

describe('placesIn', () => {
  const at = (file: string, words: string) => {
    const bytes = Buffer.from(file);
    const filing = readFiling(bytes, 'a.txt');
    return placesIn(bytes, filing)(filing.text.indexOf(words));
  };
  const release =
    'PARIS, May 4, 2011 -- Halden Biologics, Inc. today announced that a trial has begun in patients.';
  const document = (type: string, name: string, text: string) =>
    `<DOCUMENT>\n<TYPE>${type}\n<FILENAME>${name}\n<TEXT>\n${text}\n</TEXT>\n</DOCUMENT>\n`;

  it.each([
    ['text', `\n\n${release}`, 'Halden', { line: 3, column: 23 }],
    ['text with CR LF', `A title\r\n\r\n${release}`, 'Halden', { line: 3, column: 23 }],
    [
      'HTML',
      `<html><body>\n<p>Title</p>\n<p>${release.replace('--', '&#8212;')}</p></body></html>`,
      'Halden',
      { line: 3, column: 31 },
    ],
    [
      'a table',
      `<html><p>${release}</p>\n<table><tr>\n<td>Upfront</td>\n<td>5&nbsp;&nbsp; euros</td></tr></table></html>`,
      'euros',
      { line: 4, column: 19 },
    ],
    [
      'a cell',
      `<html><p>${release}</p>\n<table><tr>\n<td>Upfront</td>\n<td>$</td>\n<td> 50</td></tr></table></html>`,
      '50',
      { line: 5, column: 6 },
    ],
    [
      'a document of a submission',
      document('8-K', 'a.txt', 'FORM 8-K') + document('EX-99.1', 'b.txt', `AT&amp;T\n\n${release}`),
      'Halden',
      { line: 14, column: 23, document: 'b.txt' },
    ],
    [
      'behind an entity',
      document('8-K', 'a.txt', `AT&amp;T, ${release}`),
      'Halden',
      { line: 5, column: 33, document: 'a.txt' },
    ],
    [
      'HTML in a submission',
      document('8-K', 'a.htm', `<XBRL>\n<html><p>${release}</p></html>\n</XBRL>`),
      'Halden',
      { line: 6, column: 32, document: 'a.htm' },
    ],
  ])('%s', (_, file, words, place) => {
    expect(at(file, words)).toMatchObject(place);
  });
});

/** Pieces of HTML, each with text that can be told from its tags. */
const piece = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'é', '😀', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u2028'),
    maxLength: 12,
  }),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&nbsp;&nbsp;&nbsp;&nbsp;',
    '&#146;',
    '&eacute;',
    '&Aacute',
    '&',
    '&bogus;',
    '&#x1F600;',
  ),
  fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<li>',
    '<b>',
    '</b>',
    '<pre>',
    '</pre>',
    '<div style="display:none">',
    '</div>',
    '<!-- x -->',
    '<title>t</title>',
  ),
  fc.constantFrom(
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</tr>',
    '</table>',
    '<td>$<td>5',
    '<td>a<br>b<td>c<br>d',
  ),
);

it('any HTML', () => {
  const opening =
    '<html><p>BASEL, May 4, 2011 -- Halden Biologics, Inc. today announced that a trial has begun.</p>';
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const file = opening + pieces.join('');
      const filing = readFiling(Buffer.from(file), 'a.htm');
      expect(misplaced(filing, file)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
