import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/edgar/blocks.ts';

/** Kind, words, and what an "About …" section is about. */
function read(text: string) {
  return blocksOf(text, [{ start: 0, end: text.length, release: true }]).map(({ kind, start, end, about }) =>
    about ? [kind, text.slice(start, end), about] : [kind, text.slice(start, end)],
  );
}

const dateline =
  'BOTHELL, Wash., May 4, 2011 -- Seattle Genetics, Inc. (Nasdaq: SGEN) today announced that a trial has begun in patients with lymphoma.';

describe('paragraphs', () => {
  it.each([
    ['hard-wrapped lines are one', 'The trial has begun in patients with\nlymphoma. It is the first.', 1],
    ['blank lines part them', 'The trial has begun.\n\nIt is the first.', 2],
    [
      'a sentence cut in two by a blank line is one',
      'The payment follows the achievement of agreed upon process development\n\nmilestones. Genentech is responsible.',
      1,
    ],
    [
      'a sentence goes on over a page break',
      'The trial was begun by the licensee in patients with\n\n                 - 3 -\n<PAGE>\n\nlymphoma.',
      1,
    ],
    [
      'a page break after a sentence parts',
      'The trial was begun by the licensee.\n\n2\n\fIt was the first of its kind.',
      2,
    ],
    [
      'an indent begins one',
      'The trial was begun by the licensee in patients.\nIt went well, the company said, in most of them.\n     The next trial will be larger than the first one was.',
      2,
    ],
    [
      'long lines are one each',
      `${'The trial was begun by the licensee. '.repeat(5).trim()}\n${'It was the first of its kind in man. '.repeat(5).trim()}`,
      2,
    ],
    ['CR LF', 'The trial has begun in patients with\r\nlymphoma.\r\n\r\nIt is the first.', 2],
    [
      'double-spaced typescript',
      `${'The trial was begun by the licensee in patients with cancer of\n\n'.repeat(12)}the lung.`,
      1,
    ],
  ])('%s', (_, text, count) => {
    expect(read(text).map(([kind]) => kind)).toEqual(Array(count).fill('paragraph'));
  });

  it('page furniture inside is told apart', () => {
    const text = 'The trial was begun by the licensee in patients with\n\n- 3 -\n<PAGE>\n\nlymphoma.';
    const [block] = blocksOf(text, [{ start: 0, end: text.length }]);
    expect(block?.furniture?.map(({ start, end }) => text.slice(start, end))).toEqual(['- 3 -', '<PAGE>']);
  });
});

describe('a release', () => {
  it('has letterhead, contacts, headline and bullets above its dateline', () => {
    expect(
      read(
        `EXHIBIT 99.1\n\nSEATTLE GENETICS, INC.\n\n21823 30th Drive SE, Bothell, WA 98021\n\nContacts:\nPeggy Pinkston\n(425) 527-4160\n\nFOR IMMEDIATE RELEASE\n\nSeattle Genetics Begins Phase I Trial of SGN-75\n\n- Triggers \\$5 Million Payment -\n\n• First Patient Treated in May\n\n${dateline}`,
      ),
    ).toEqual([
      ['heading', 'EXHIBIT 99.1'],
      ['heading', 'SEATTLE GENETICS, INC.'],
      ['contacts', '21823 30th Drive SE, Bothell, WA 98021'],
      ['contacts', 'Contacts:\nPeggy Pinkston\n(425) 527-4160'],
      ['heading', 'FOR IMMEDIATE RELEASE'],
      ['headline', 'Seattle Genetics Begins Phase I Trial of SGN-75'],
      ['headline', '- Triggers \\$5 Million Payment -'],
      ['headline', '• First Patient Treated in May'],
      ['paragraph', dateline],
    ]);
  });

  it('has bullets, sections about firms, safe harbour and contacts below', () => {
    expect(
      read(
        `A Title of Some Kind\n\n${dateline}\n\nHighlights include:\n\n- the first patient\n- a second site\n\nAbout Seattle Genetics\n\nSeattle Genetics is a biotechnology company. It makes conjugates.\n\nIt was founded in 1998 by scientists.\n\nABOUT GENMAB A/S\nGenmab is a company in Copenhagen that makes antibodies for the treatment of cancer.\n\nForward-Looking Statements\n\nStatements about trials are expectations. They may not come true.\n\n# # #\n\nInvestor Contact:\n\nPeggy Pinkston\n\nDirector, Corporate Communications\n\n425-527-4160\n\nppinkston@example.com`,
      ),
    ).toEqual([
      ['headline', 'A Title of Some Kind'],
      ['paragraph', dateline],
      ['heading', 'Highlights include:'],
      ['bullet', '- the first patient'],
      ['bullet', '- a second site'],
      ['heading', 'About Seattle Genetics'],
      ['paragraph', 'Seattle Genetics is a biotechnology company. It makes conjugates.', 'Seattle Genetics'],
      ['paragraph', 'It was founded in 1998 by scientists.', 'Seattle Genetics'],
      ['heading', 'ABOUT GENMAB A/S'],
      [
        'paragraph',
        'Genmab is a company in Copenhagen that makes antibodies for the treatment of cancer.',
        'GENMAB A/S',
      ],
      ['heading', 'Forward-Looking Statements'],
      ['safe-harbour', 'Statements about trials are expectations. They may not come true.'],
      ['contacts', 'Investor Contact:'],
      ['contacts', 'Peggy Pinkston'],
      ['contacts', 'Director, Corporate Communications'],
      ['contacts', '425-527-4160'],
      ['contacts', 'ppinkston@example.com'],
    ]);
  });
});

describe('single blocks', () => {
  it.each([
    ['This press release includes forward-looking statements. There are risks.', 'safe-harbour'],
    [
      'Except for historical information, the matters set forth herein are forward-looking statements as defined.',
      'safe-harbour',
    ],
    [
      'Actual results could differ materially from those projected. Words such as "expects" identify forward-looking statements. The company undertakes no obligation to update them.',
      'safe-harbour',
    ],
    ['The company looks forward to the trial, which it expects to begin in 2009.', 'paragraph'],
    [
      'For more information, visit the web site of the company, which is www.example.com and open to everybody.',
      'paragraph',
    ],
    [
      'To take part in the call, which is at 10 a.m., listeners should dial (800) 555-1212, where they are asked for a code.',
      'paragraph',
    ],
    ['Media Contact: Jane Doe, (212) 555-0100', 'contacts'],
    ['Revenue\t$5.0\t$4.0\nNet loss\t(2.0)\t(1.0)', 'table'],
    ['Revenues              $11,072     $11,506\nCost of revenues        7,854       7,027', 'table'],
    ['•\tan upfront payment of $5 million', 'bullet'],
    ['o\tmilestones of up to $200 million', 'bullet'],
    ['Terms of the Agreement', 'heading'],
    ['(b)      Not applicable.', 'paragraph'],
  ])('%s', (text, kind) => {
    expect(read(text).map(([found]) => found)).toEqual([kind]);
  });
});

it('lines between dashes under a headline are one block each', () => {
  const found = read(
    `Halden Reports Its Quarter\n\n- The FDA clears an IND -\n- A trial is to begin -\n\n${dateline}`,
  );
  expect(found.slice(1, 3)).toEqual([
    ['headline', '- The FDA clears an IND -'],
    ['headline', '- A trial is to begin -'],
  ]);
});

it('a title is not part of the paragraph below it, where each paragraph is one line', () => {
  const title =
    'Exhibit 99.1\nFOR IMMEDIATE RELEASE\nHalden Announces License Agreement with\nOrne for Antibodies';
  const found = read(`${title}\n${dateline}${' Orne will pay for it.'.repeat(5)}`);
  expect(found.map(([kind, words]) => [kind, words?.slice(0, 12)])).toEqual([
    ['heading', 'Exhibit 99.1'],
    ['heading', 'FOR IMMEDIAT'],
    ['headline', 'Halden Annou'],
    ['paragraph', 'BOTHELL, Was'],
  ]);
});
