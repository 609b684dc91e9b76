import { describe, expect, it } from 'vitest';
import { thingsIn } from '../../src/recognisers/mention.ts';
import { read } from '../support/one-sentence.ts';

const drugs = (text: string | string[]): string[] => [
  ...new Set(
    read(text).sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Compound').map(({ name }) => name)),
  ),
];

describe('a code with the number of a trial', () => {
  it.each<[string, string[], string[]]>([
    [
      'is the drug',
      ['Our drug HLD301 is an antibody.', 'HLD301-102: Patients with cancer are enrolled.'],
      ['HLD301'],
    ],
    ['is one where its drug is not named', ['Our drug HLD301-102 is an antibody.'], ['HLD301-102']],
    [
      'is no number of a drug without digits',
      ['Our drugs HLD-301 and HLD-302 are antibodies.'],
      ['HLD-301', 'HLD-302'],
    ],
  ])('%s', (_, text, expected) => expect(drugs(text)).toEqual(expected));
});
