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
    ['who acts, not whom it is for', 'Roche licensed to Bayer its drug.', ['its → Roche']],
    ['who acts, not whose thing it is', 'Roche tests Bayer’s drug with its antibody.', ['its → Roche']],
    [
      'of whose data they are',
      'Roche hailed Bayer’s positive data readout for its vaccine.',
      ['its → Bayer'],
    ],
    ['the firm right before “and its”', 'Roche wrote to Bayer and its lawyers.', ['its → Bayer']],
    ['not the firm that it explains', 'Roche said that Bayer, its partner, left.', ['its → Roche']],
    ['who acts, not in whom', 'Roche invests in Bayer by way of its subsidiary.', ['its → Roche']],
    [
      'it, in the middle',
      'Roche was founded in Basel. In oncology it holds the rights to SGN-35.',
      ['it → Roche'],
    ],
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
    ['not what is done for a disease', ['SGN-35 is new, for the therapy of lymphoma.'], []],
    [
      'of the clause with the pronoun',
      ['Roche studies SGN-35; Bayer, which has rights to BT-062, is testing it in lymphoma.'],
      ['it → BT-062'],
    ],
    [
      'that the next sentence names',
      ['Roche took an option on a second antibody-drug conjugate. The ADC, called SGN-35, is new.'],
      ['a second antibody-drug conjugate → SGN-35'],
    ],
    ['not of another kind', ['Roche took an option on a vaccine. The ADC, called SGN-35, is new.'], []],
    ['not drugs in general', ['SGN-35 is new. The drug discovery process is old.'], []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});

describe('several drugs at once', () => {
  const two = 'SGN-35 follows SGN-15.';
  const three = 'SGN-35, SGN-15 and SGN-30 are new.';
  const all = 'SGN-35 and SGN-15';
  it.each<[string, string[], string[]]>([
    ['both', [two, 'Both antibodies are safe.'], Array(2).fill(`Both antibodies → ${all}`)],
    ['these', [two, 'These compounds are safe.'], Array(2).fill(`These compounds → ${all}`)],
    [
      'each of the three',
      [three, 'Each of the three ADCs is safe.'],
      Array(3).fill('Each of the three ADCs → SGN-35 and SGN-15 and SGN-30'),
    ],
    [
      'named one after the other',
      ['SGN-35 is new.', 'SGN-15 is old.', 'The two programs go on.'],
      Array(2).fill('The two programs → SGN-35 and SGN-15'),
    ],
    ['not two of three', [three, 'Both antibodies are safe.'], []],
    ['not where it names them itself', [two, 'Both ADCs, SGN-35 and SGN-15, are safe.'], []],
    ['not what is said to be others', [two, 'These compounds of Roche are safe.'], []],
    ['nothing where there was one', ['SGN-35 is new.', 'Both antibodies are safe.'], []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));

  it('reads as “A and B” in the masked line', () => {
    expect(read([two, 'Both antibodies are safe.']).sentences[1]?.masked.line).toBe(
      'Compound_0 and Compound_1 are safe . ',
    );
  });
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

it('and not of one that a headline tells to have reported something', () => {
  const filing = filingOf(['Roche reported data.', 'Bayer AG today announced sales.']);
  const blocks = filing.blocks.map((block, at) =>
    at === 0 ? { ...block, kind: 'headline' as const } : block,
  );
  expect(refer(recognise(segment({ ...filing, blocks }))).issuer).toBe('Bayer');
});

describe('two firms at once', () => {
  const pair = 'Roche and Bayer';
  it.each<[string, string[], string[]]>([
    [
      'the companies',
      ['Roche met Bayer. The companies agreed.'],
      [`The companies → ${pair}`, `The companies → ${pair}`],
    ],
    [
      'both parties, over a paragraph',
      ['Roche met Bayer.', 'Both parties agreed.'],
      [`Both parties → ${pair}`, `Both parties → ${pair}`],
    ],
    [
      'an owner that is named beside is not one of them',
      ['Roche met Genmab, a unit of Amgen. The two companies agreed.'],
      ['The two companies → Roche and Genmab', 'The two companies → Roche and Genmab'],
    ],
    ['nobody where there were three', ['Roche met Bayer and Amgen. The companies agreed.'], []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));

  it('reads as “A and B” in the masked line', () => {
    expect(read('Roche met Bayer. The companies agreed.').sentences[1]?.masked.line).toBe(
      'Company_0 and Company_1 agreed . ',
    );
  });
});

describe('a party by its role', () => {
  const deal = 'Roche (the “Licensor”) and Kestrel Oncology, Inc., a Delaware corporation (“Licensee”), met.';
  it.each<[string, string, string[]]>([
    ['the Licensee', `${deal} The Licensee paid.`, ['The Licensee → Kestrel Oncology']],
    ['without an article', `${deal} Licensor agreed.`, ['Licensor → Roche']],
    ['not where no role is defined', 'Roche met Bayer. The Licensee paid.', []],
    ['not in lower case', `${deal} A licensee may pay.`, []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});

describe('it', () => {
  it.each<[string, string, string[]]>([
    ['the drug that the sentence before began with', 'SGN-35 is new. It binds CD30.', ['It → SGN-35']],
    ['what was invented', 'SGN-35 is new. It was invented by Roche.', ['It → SGN-35']],
    ['the drug in its middle', 'Roche has SGN-35. It binds CD30.', ['It → SGN-35']],
    ['what it is', 'SGN-35 is new. It is a chimeric antibody that binds CD30.', ['It → SGN-35']],
    ['after a verb', 'SGN-35 is new. Roche and Bayer developed it jointly.', ['it → SGN-35']],
    ['not of weather', 'SGN-35 is new. Bayer finds it hard.', []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});

describe('a person by title and family name', () => {
  const first = 'Jane Roe, Ph.D., joined Bayer.';
  it.each<[string, string, string[]]>([
    ['Dr. Roe', `${first} Dr. Roe left Roche.`, ['Dr. Roe → Jane Roe']],
    ['not where two bear the name', `${first} John Roe, M.D., stayed. Dr. Roe left.`, []],
    ['not another', `${first} Mr. Doe stayed.`, []],
  ])('%s', (_, text, expected) => expect(readings(text)).toEqual(expected));
});

it('“the TAP compound, SAR3419,” is named by what follows', () => {
  expect(readings('T-DM1 is old. Sanofi tests the compound, SAR3419, in lymphoma.')).toEqual([]);
});

it('the owner of a firm that is named beside it is masked as such', () => {
  expect(read('Genentech, a member of the Roche Group, paid Bayer.').sentences[0]?.masked.line).toBe(
    'Company_0 , a member of the Parent_1 , paid Company_2 . ',
  );
});
