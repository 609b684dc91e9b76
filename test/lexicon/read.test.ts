import { describe, expect, it } from 'vitest';
import { readLexicon, thingLexicons } from '../../src/lexicon/read.ts';
import { thingLabels } from '../../src/model/things.ts';

describe('an entry', () => {
  const entry = (file: string, name: string) => readLexicon(file).find((each) => each.name === name);

  it('has its names, its other columns and its place', () => {
    expect(entry('compound', 'AVE9633')).toMatchObject({
      name: 'AVE9633',
      aliases: ['huMy9-6-DM4', 'AVE-9633'],
      fields: { antibody: 'huMy9-6', payload: 'DM4' },
      place: expect.stringMatching(/^data\/lexicon\/compound\.tsv:\d+$/),
    });
    expect(entry('payload', 'maytansinoid')?.fields.kind).toBe('class');
  });

  it('says where each name comes from: an alias from its braces, else from the line', () => {
    const { sources = {}, source } = entry('compound', 'IMGN853') ?? {};
    expect(sources).toMatchObject({
      'mirvetuximab soravtansine': 'WHO INN mirvetuximab soravtansine',
      Elahere: 'FDA label Elahere 2022',
      IMGN853: source,
      'IMGN-853': source,
    });
  });

  it('without aliases has none', () => expect(entry('payload', 'auristatin E')?.aliases).toEqual([]));
});

it('comments and empty lines are no entries', () => {
  const names = readLexicon('company').map(({ name }) => name);
  expect(names.filter((name) => name.startsWith('#') || name.trim() === '')).toEqual([]);
});

it('a file that is not there is told by its name', () => {
  expect(() => readLexicon('no-such-list')).toThrow(/no-such-list\.tsv/);
});

it('a file lists the things of the label it is named after', () => {
  const found = thingLexicons(thingLabels);
  expect([...found.keys()].sort()).toEqual([
    'Agency',
    'Antibody',
    'Company',
    'Compound',
    'Indication',
    'Linker',
    'Payload',
    'Target',
    'Technology',
  ]);
  expect(
    thingLexicons(['Agency'])
      .get('Agency')
      ?.map(({ name }) => name),
  ).toContain('FDA');
});
