/** Partners that a list names one by one. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const release =
  'BASEL, Switzerland, March 3, 2020 -- Kestrel Biologics, Inc. (Nasdaq: KSTL) today spoke. Its antibody is in clinical trials in patients with tumors.\n\n';

/** The partners of the firm whose release has these paragraphs. */
function partners(...paragraphs: string[]): string[] {
  const { entities, relations } = extract(
    readFiling(new TextEncoder().encode(`${release}${paragraphs.join('\n\n')}\n`), 'a.txt'),
  );
  const nameOf = (id: string) => entities.find((each) => each.id === id)?.name ?? '';
  return relations
    .filter(({ type }) => type === 'PARTNERS_WITH')
    .flatMap(({ subject, object }) => [nameOf(subject), nameOf(object)])
    .filter((name) => name !== 'Kestrel Biologics');
}

describe('a list of partners', () => {
  it.each<[string, string[], string[]]>([
    [
      'as points',
      [
        'We have licenses for our antibodies with these partners:',
        '• Halden Bio, Inc., for two targets;',
        '• Orrin Pharma AG, whose unit Vale Labs, Inc. tests it.',
        'Torvex Bio, Inc. is none of them.',
      ],
      ['Halden Bio', 'Orrin Pharma'],
    ],
    [
      'as paragraphs',
      [
        'Kestrel has signed licensing agreements with several firms, including:',
        'Halden Bio, Inc. - Licensed KB-1504 for all countries.',
        'Orrin Pharma AG: has an exclusive license.',
      ],
      ['Halden Bio', 'Orrin Pharma'],
    ],
    [
      'of others',
      ['The collaborations of our competitors include:', '• Halden Bio, Inc., for two targets'],
      [],
    ],
    ['of no deals', ['Our directors come from these firms:', '• Halden Bio, Inc., for two years'], []],
  ])('%s', (_, paragraphs, expected) => expect(partners(...paragraphs).sort()).toEqual(expected));
});
