import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/stages/recognise.ts';
import { refer } from '../../src/stages/refer.ts';
import { segment } from '../../src/stages/segment.ts';
import { filingOf, read } from '../support/one-sentence.ts';

/** How the words that stand for a thing were read, in order. */
const readings = (paragraphs: string | string[], issuer?: string): string[] =>
  read(paragraphs, issuer ? { issuer } : {}).sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => ('reads' in mention && mention.reads ? [mention.reads] : [])),
  );

describe('whoever files', () => {
  it.each<[string, string, string[]]>([
    ['the Company', 'The Company paid Roche.', ['The Company → Halden Biologics']],
    ['we', 'Today we announced results.', ['we → Halden Biologics']],
    ['our', 'In our trial Roche took part.', ['our → Halden Biologics']],
    ['us', 'Roche paid us.', ['us → Halden Biologics']],
    ['not part of a word', 'The Companys owe the west.', []],
  ])('%s', (_, text, expected) => {
    expect(readings(text, 'Halden Biologics, Inc.')).toEqual(expected);
  });
});

describe('its', () => {
  it.each<[string, string, string[]]>([
    ['the firm before it', 'Roche tested its drug.', ['its → Roche']],
    ['the nearest of two', 'Roche paid and Bayer tested its drug.', ['its → Bayer']],
    ['the first firm of the sentence before', 'Roche and Bayer met. Its drug works.', ['Its → Roche']],
    ['nobody where there is no firm', 'The drug and its target are new.', []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));

  it('does not reach into the paragraph before', () => {
    expect(readings(['Roche met Bayer.', 'Its drug works.'])).toEqual([]);
  });

  it('shows its possessive in the masked line', () => {
    expect(read('Roche tested its drug.').sentences[0]?.masked.line).toBe(
      "Company_0 tested Company_1 's drug . ",
    );
  });
});

describe('the drug spoken of last', () => {
  it.each<[string, string[], string[]]>([
    ['this compound', ['SGN-35 entered the clinic. This compound is safe.'], ['This compound → SGN-35']],
    ['over a paragraph', ['SGN-35 entered the clinic.', 'The ADC is safe.'], ['The ADC → SGN-35']],
    [
      'the last of two',
      ['SGN-35 follows SGN-15. The drug candidate is safe.'],
      ['The drug candidate → SGN-15'],
    ],
    ['in its own sentence', ['SGN-35 works because the conjugate is stable.'], ['the conjugate → SGN-35']],
    ['not before there was one', ['This compound is safe.'], []],
    ['not drugs in general', ['SGN-35 is new. The drug discovery process is old.'], []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});

it('in the words of another firm’s officer, “we” is that firm', () => {
  expect(
    readings(
      '“We are pleased,” said Jane Roe, Chief Executive Officer of Kestrel Oncology, Inc.',
      'Halden Biologics, Inc.',
    ),
  ).toEqual(['We → Kestrel Oncology']);
});

it('after that paragraph, “we” is the filer again', () => {
  const quote = '“We are pleased,” said Jane Roe, Chief Executive Officer of Kestrel Oncology, Inc.';
  expect(readings([quote, 'We will pay Roche.'], 'Halden Biologics, Inc.')).toEqual([
    'We → Kestrel Oncology',
    'We → Halden Biologics',
  ]);
});

it('in a section about a firm, “the Company” is that firm', () => {
  const filing = filingOf('Kestrel Oncology, Inc. is based in Basel. The Company makes antibodies.', {
    issuer: 'Halden Biologics, Inc.',
  });
  const blocks = filing.blocks.map((block) => ({ ...block, about: 'Kestrel Oncology' }));
  const { sentences } = refer(recognise(segment({ ...filing, blocks })));
  expect(sentences[1]?.mentions).toMatchObject([
    { name: 'Kestrel Oncology', reads: 'The Company → Kestrel Oncology' },
  ]);
});

it('where there is no cover, it is the release of the firm that is named first', () => {
  expect(read(['Halden Biologics, Inc. paid Roche.', 'We go on.']).issuer).toBe('Halden Biologics');
});
