import { describe, expect, it } from 'vitest';
import { findSignature } from '../../src/edgar/signature.ts';

const formula =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly\ncaused this report to be signed on its behalf by the undersigned hereunto duly authorized.\n\n';

function read(below: string) {
  const text = `Item 8.01\n\nText.\n\nSIGNATURES\n\n${formula}${below}`;
  const page = findSignature(text, { start: 0, end: text.length });
  return {
    signed: page?.signed,
    names: page?.names.map(({ name, title }) => [
      text.slice(name.start, name.end),
      title && text.slice(title.start, title.end),
    ]),
    rest: text.slice(page?.end).trim(),
  };
}

describe('findSignature', () => {
  it.each([
    ['/s/ Daniel M. Junius', [['Daniel M. Junius', undefined]]],
    [
      '/s/ Daniel M. Junius\nDaniel M. Junius\nChief Financial Officer',
      [['Daniel M. Junius', 'Chief Financial Officer']],
    ],
    [
      'By:\t/s/ Wendy Cassity\nName: Wendy Cassity\nTitle: Executive Vice President and\nChief Legal Officer',
      [['Wendy Cassity', 'Executive Vice President and\nChief Legal Officer']],
    ],
    [
      'By: /s/ Jane Roe\nName:   Jane Roe\nTitle: Vice President,\n       General Counsel and\n       Secretary   ',
      [['Jane Roe', 'Vice President,\n       General Counsel and\n       Secretary']],
    ],
    ['By /s/ Bruce J. Feldman, President\n   -----------', [['Bruce J. Feldman', 'President']]],
    [
      'By: /s/ James R. Arnold, Jr.\nJames R. Arnold, Jr.\nChief Financial Officer',
      [['James R. Arnold, Jr.', 'Chief Financial Officer']],
    ],
    [
      'By: // Mitchell Cohen\n  Mitchell Cohen\n  Chief Financial Officer',
      [['Mitchell Cohen', 'Chief Financial Officer']],
    ],
    [
      '/s/ Alex Hui\nAlex Hui\nPresident and CEO\nBy: /s/ Angela Chen\nAngela Chen\nChief Financial Officer',
      [
        ['Alex Hui', 'President and CEO'],
        ['Angela Chen', 'Chief Financial Officer'],
      ],
    ],
    ['/S/\nName: Mitchel Sayare\nTitle: Chairman', [['Mitchel Sayare', 'Chairman']]],
  ])('%s', (below, names) => {
    expect(read(below).names).toEqual(names);
  });

  it('gives the date of signing and ends before what follows', () => {
    expect(
      read(
        'Date: March 12, 2008\tBy: /s/ A. B. Smith\nA. B. Smith\nPresident\n\nEXHIBIT INDEX\n\n99.1 Release',
      ),
    ).toEqual({
      signed: '2008-03-12',
      names: [['A. B. Smith', 'President']],
      rest: 'EXHIBIT INDEX\n\n99.1 Release',
    });
  });

  it('an office that a line breaks off goes on below', () => {
    const { names } = read(
      `/s/ Ann Other\nAnn Other\nVice President, Finance and\nAdministration\n\nExhibit 99.1`,
    );
    expect(names?.map(([, title]) => title?.replace(/\s+/g, ' '))).toEqual([
      'Vice President, Finance and Administration',
    ]);
  });

  it('an unsigned page has no names', () => {
    expect(read('By: ____________\nMitchel Sayare\nChairman').names).toEqual([]);
  });

  it('a text without signatures has no such page', () => {
    expect(findSignature('Services and/status are fine.', { start: 0, end: 29 })).toBeUndefined();
  });
});
