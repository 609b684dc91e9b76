import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { decide, extract } from '../../src/extract.ts';
import { certainty } from '../../src/stages/certainty.ts';
import { relate } from '../../src/stages/relate.ts';
import { read } from '../support/one-sentence.ts';

/** Who develops what, where a release of Halden Biologics has these paragraphs. */
function developed(...paragraphs: string[]): string[] {
  const { entities, relations } = decide(
    certainty(
      relate(
        read(['Halden Biologics, Inc. reported results.', ...paragraphs], {
          issuer: 'Halden Biologics, Inc.',
        }),
      ),
    ),
  );
  const nameOf = (id: string) => entities.find((each) => each.id === id)?.name;
  return relations
    .filter(({ type }) => type === 'DEVELOPS')
    .map(({ subject, object }) => `${nameOf(subject)}: ${nameOf(object)}`);
}

describe('a drug that is told of without its firm', () => {
  it.each<[string, string[], string[]]>([
    ['is the issuer’s', ['BT-062 is an ADC directed to CD138.'], ['Halden Biologics: BT-062']],
    ['not where another firm is named', ['BT-062, like a drug of Roche, binds CD138.'], []],
    [
      'its former holder is no other firm',
      ['BT-062, an ADC directed to CD138 that was acquired from Orrin Vale, Inc., is in Phase 1.'],
      ['Halden Biologics: BT-062'],
    ],
    ['not a drug that is given with another', ['Patients were given lenalidomide plus BT-062.'], []],
    [
      'not where another develops it',
      ['BT-062 is an ADC directed to CD138.', 'Roche is developing BT-062.'],
      ['Roche: BT-062'],
    ],
    [
      'what a paragraph says of a code',
      ['The antibody, called HB-4410, was given to a patient in Michigan.'],
      ['Halden Biologics: HB-4410'],
    ],
    [
      'another firm holds what is given with it',
      ['HB-4410 is given in combination with Roche’s trastuzumab.'],
      ['Halden Biologics: HB-4410'],
    ],
    ['not of a name that may be anybody’s', ['Rituximab is a widely used antibody.'], []],
    [
      'another may develop it for a part of the world',
      [
        'Halden Biologics granted Roche an exclusive license to develop and commercialize BT-062 in Japan.',
        'BT-062 is an ADC directed to CD138.',
      ],
      ['Roche: BT-062', 'Halden Biologics: BT-062'],
    ],
    [
      'the last of those given with it is not',
      ['BT-062 is given in combination with fluorouracil (5-FU), leucovorin and SGN-30 against CD30.'],
      ['Halden Biologics: BT-062'],
    ],
    [
      'nor is any of those listed after the first',
      [
        'BT-062 targets CD138. BT-062 is given in combination with Rituxan plus ifosfamide, carboplatin and etoposide for myeloma.',
      ],
      ['Halden Biologics: BT-062'],
    ],
    [
      'nor is what patients were given before',
      [
        'BT-062 targets CD138. Patients had three prior lines of therapy, including brentuximab vedotin and a checkpoint inhibitor such as SGN-30 against CD30.',
      ],
      ['Halden Biologics: BT-062'],
    ],
    [
      'it was licensed in from another',
      [
        'Two of them, BT-062 and SGN-30, were licensed from Pfizer Inc. in March 2012.',
        'BT-062 is directed to CD138.',
      ],
      ['Halden Biologics: BT-062'],
    ],
    [
      'it is developed with another',
      ['BT-062, which is being co-developed with Roche, entered Phase 2.'],
      ['Roche: BT-062', 'Halden Biologics: BT-062'],
    ],
  ])('%s', (_, paragraphs, expected) => expect(developed(...paragraphs)).toEqual(expected));
});

it('a bullet and a heading of its own name a drug of whoever tells', () => {
  const text = [
    'BOSTON, June 5, 2012 -- Halden Biologics, Inc. reported results.',
    'In trials are:',
    '• BT-062: dosing continues.',
    '• XMT-1522, an antibody, is to follow.',
    'About MLN2704',
    'Much is to come.',
  ].join('\n\n');
  const { relations } = extract(readFiling(Buffer.from(text), 'halden.txt'));
  const developed = relations.filter(({ type }) => type === 'DEVELOPS').map(({ object }) => object);
  expect(developed.sort()).toEqual(['Compound:bt062', 'Compound:mln2704', 'Compound:xmt1522']);
});

it('a platform that the list has is no other firm’s by a mere "its"', () => {
  const text = [
    'BOSTON, June 5, 2012 -- Mersana Therapeutics, Inc. reported news on antibodies.',
    'Roche has exercised an option to rights for its first Fleximer antibody-drug conjugate.',
  ].join('\n\n');
  const { relations } = extract(readFiling(Buffer.from(text), 'halden.txt'));
  const owners = relations.filter(({ type }) => type === 'OWNS').map(({ subject }) => subject);
  expect(owners).not.toContain('Company:roche');
});
