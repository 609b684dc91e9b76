import { describe, expect, it } from 'vitest';
import { parseGraphForm, parseQuery } from '../../src/queries/header.ts';

const header = [
  '// title:   Milestones of a company',
  '// param:   company string = "Ada, \\"the\\" Bio"  any of its names',
  '// param:   since   date     from when',
  '// param:   most    integer = 10 how many',
  '// row:     one milestone',
  '// column:  amount  number   whole currency units',
  '// example: company="a, b", since="2001" → amount=5000000',
];
const file = 'cypher/queries/made-up.cypher';
const withLine = (line: number, text: string) =>
  [...header.with(line - 1, text), 'RETURN 1 AS amount'].join('\n');

describe('parseQuery', () => {
  it('reads a header', () => {
    expect(parseQuery(withLine(1, '// title: Made up'), file)).toEqual({
      name: 'made-up',
      title: 'Made up',
      parameters: [
        { name: 'company', type: 'string', default: 'Ada, "the" Bio', meaning: 'any of its names' },
        { name: 'since', type: 'date', meaning: 'from when' },
        { name: 'most', type: 'integer', default: 10, meaning: 'how many' },
      ],
      columns: [{ name: 'amount', type: 'number', meaning: 'whole currency units' }],
      row: 'one milestone',
      example: { given: { company: 'a, b', since: '2001' }, row: { amount: 5_000_000 } },
      statement: 'RETURN 1 AS amount',
    });
  });

  it.each([
    [
      'a key that is none',
      2,
      '// parm: company string any of its names',
      /:2: a header line is .*title, row, param/,
    ],
    ['a key without a blank', 5, '//row: one milestone', /:5: a header line is/],
    ['a type that is none', 3, '// param: since time from when', /:3: type: /],
    ['a parameter without meaning', 3, '// param: since', /:3: name: /],
    [
      'a default that is no JSON',
      3,
      '// param: since date = 2001-01-01 from when',
      /:3: 2001-01-01 is not JSON/,
    ],
    ['an example without an arrow', 7, '// example: company="a"', /:7: an example is/],
    ['an example value that is no JSON', 7, '// example: company=a → amount=1', /:7: a is not JSON/],
    ['a title twice', 5, '// title: Again', /:1: only one line "\/\/ title|:1: a line "\/\/ row/],
    ['no row', 5, '// column: x string more', /:1: a line "\/\/ row: …" is missing/],
    ['no column', 6, '// param: x string more', /: columns: /],
  ])('complains of %s, and names file and line', (_, line, text, message) => {
    expect(() => parseQuery(withLine(line, text), file)).toThrow(
      expect.objectContaining({ code: 'query/header', message: expect.stringMatching(message) }),
    );
    expect(() => parseQuery(withLine(line, text), file)).toThrow(file);
  });

  it('complains of a file without a statement', () => {
    expect(() => parseQuery(header.join('\n'), file)).toThrow(
      expect.objectContaining({ code: 'query/header' }),
    );
  });
});

describe('parseGraphForm', () => {
  it('reads what is drawn', () => {
    expect(parseGraphForm('// draws: the path\nRETURN path', file)).toEqual({
      name: 'made-up',
      draws: 'the path',
      statement: 'RETURN path',
    });
  });

  it.each([
    ['// title: The path\nRETURN path', /:1: a header line is .*draws/],
    ['RETURN path', /:1: a line "\/\/ draws: …" is missing/],
  ])('complains of %j', (text, message) => {
    expect(() => parseGraphForm(text, file)).toThrow(
      expect.objectContaining({ code: 'query/header', message: expect.stringMatching(message) }),
    );
  });
});
