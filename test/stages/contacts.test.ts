import { describe, expect, it } from 'vitest';
import { certainty } from '../../src/stages/certainty.ts';
import { contacts } from '../../src/stages/contacts.ts';
import { recognise } from '../../src/stages/recognise.ts';
import { refer } from '../../src/stages/refer.ts';
import { relate } from '../../src/stages/relate.ts';
import { segment } from '../../src/stages/segment.ts';
import { filingOf } from '../support/one-sentence.ts';

const release = 'Halden Biologics, Inc. today announced that Genmab A/S paid.';

/** Who is whose contact, where a release ends with these paragraphs. */
function told(...paragraphs: string[]): string[] {
  const filing = filingOf([release, ...paragraphs]);
  const blocks = filing.blocks.map((block, at) =>
    at === 0 ? block : { ...block, kind: 'contacts' as const },
  );
  const reading = certainty(relate(refer(recognise({ ...segment({ ...filing, blocks }), biotech: true }))));
  return contacts(reading).map(({ subject, object }) => `${subject} ${object}`);
}

describe('whose contact a person is', () => {
  it.each([
    [
      'whoever issued the text, where each line is a paragraph',
      [
        'Contacts',
        'Jane Roe, MBA',
        'Director, Corporate Communications',
        '(206) 555-0100',
        'John Doe',
        'Associate Director, Communications',
      ],
      ['janeroe haldenbiologics', 'johndoe haldenbiologics'],
    ],
    ['the firm above', ['Genmab A/S\nJane Roe\nDirector, Investor Relations'], ['janeroe genmab']],
    [
      'the firm after each',
      ['Contacts: Jane Roe, Halden Biologics, Inc.; John Doe, Director, Genmab A/S'],
      ['janeroe haldenbiologics', 'johndoe genmab'],
    ],
    [
      'columns that tabs part',
      [
        'Contacts:\tJane Roe\tMedia:\tJohn Doe\n\tDirector, Finance\t\tOffice Manager\n\tHalden Biologics, Inc.\t\tGenmab A/S',
      ],
      ['janeroe haldenbiologics', 'johndoe genmab'],
    ],
    [
      'columns below a line of firms',
      [
        'For further information contact:',
        'Halden Biologics, Inc.          Genmab A/S',
        'Tel: +44 1223 555 471           Tel: +44 20 7555 0700\nJane Roe, Chief Executive       John Doe\nAnn Poe, Director               Jim Poe',
      ],
      ['janeroe haldenbiologics', 'annpoe haldenbiologics', 'johndoe genmab', 'jimpoe genmab'],
    ],
    ['the firm of the address', ['Jane Roe, 617-555-0100\njroe@genmab.com'], ['janeroe genmab']],
    [
      'one name above another, before the offices of both',
      [
        'Jane Roe',
        'John Doe',
        'Investor Relations',
        'Corporate Communications (media)',
        'Phone: 609-555-0100',
      ],
      ['janeroe haldenbiologics', 'johndoe haldenbiologics'],
    ],
    [
      'the firm of the address below, where each line is a paragraph',
      [
        'Jane Roe',
        'Director, Business Development',
        'Halden Biologics, Inc.',
        'jroe@halden.com',
        'John Doe',
        'Genmab A/S',
        'Head of Press',
        'Tel: +45 70 20 27 28',
        'jdoe@genmab.com',
      ],
      ['janeroe haldenbiologics', 'johndoe genmab'],
    ],
    [
      'with an office and no firm, whoever issued the release',
      ['Media Contact:\nJane Roe\nVice President, Communications'],
      ['janeroe haldenbiologics'],
    ],
    [
      'a heading in a paragraph of its own',
      ['Genmab A/S', 'Jane Roe, Senior Vice President, Communications'],
      ['janeroe genmab'],
    ],
    [
      'the firm above in its own column',
      [
        'Contacts:\nHalden Biologics, Inc.:             Genmab A/S:\nMedia: Jane Roe                     John Doe\n610-555-0100                        610-555-0199',
      ],
      ['janeroe haldenbiologics', 'johndoe genmab'],
    ],
    [
      'the firm below in its own column',
      [
        'Jane Roe                  John Doe\nHalden Biologics, Inc.    Genmab A/S\n(610) 555-0100            (610) 555-0199',
      ],
      ['janeroe haldenbiologics', 'johndoe genmab'],
    ],
    [
      'the firm of the own column',
      ['Jane Roe, CFO                John Doe (Media)\nGenmab A/S                   Halden Biologics, Inc.'],
      ['janeroe genmab', 'johndoe haldenbiologics'],
    ],
    [
      'no firm of another column',
      [
        'Jane Roe, CFO                John Doe (Media)\nGenmab A/S                   Orrin Vale Assoc.\njroe@genmab.com',
      ],
      ['janeroe genmab'],
    ],
    ['nobody, without office and firm', ['Media:\nJane Roe\n617-555-0100'], []],
  ])('%s', (_, paragraphs, expected) => {
    expect(told(...paragraphs).map((each) => each.replace(/\b(?:Person|Company):/g, ''))).toEqual(expected);
  });
});
