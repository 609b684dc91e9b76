import { describe, expect, it } from 'vitest';
import { bindParameters } from '../../src/queries/parameters.ts';
import type { Query } from '../../src/queries/query.ts';

const madeUp: Query = {
  name: 'made-up',
  title: 'Made up',
  parameters: [
    { name: 'company', type: 'Company', default: 'Ada', meaning: 'any of its names' },
    { name: 'since', type: 'date', meaning: 'from when' },
    { name: 'most', type: 'integer', default: 10, meaning: 'how many' },
  ],
  columns: [{ name: 'amount', type: 'number', meaning: 'whole currency units' }],
  row: 'one milestone',
  example: { given: {}, row: { amount: 1 } },
  statement: 'RETURN 1 AS amount',
};

describe('bindParameters', () => {
  it.each([
    [{ since: '2001-02' }, { company: 'Ada', since: '2001-02', most: 10 }],
    [
      { since: '2001', company: '', most: '-3' },
      { company: '', since: '2001', most: -3 },
    ],
  ])('of %j', (given, values) => {
    expect(bindParameters(madeUp, given)).toEqual(values);
  });

  it.each([
    [
      { since: '2001', firm: 'x' },
      'The query made-up has no parameter "firm"; it takes company (Company), since (date), most (integer).',
    ],
    [
      { since: '2001', toString: 'x' },
      'The query made-up has no parameter "toString"; it takes company (Company), since (date), most (integer).',
    ],
    [{}, 'The query made-up needs the parameter since (date).'],
    [
      { since: 'May' },
      'The query made-up takes for since a date, as 2007, 2007-07 or 2007-07-31, and "May" is none.',
    ],
    [{ since: '2001', most: '1.5' }, 'The query made-up takes for most a whole number, and "1.5" is none.'],
  ])('refuses %j', (given: Record<string, string>, message) => {
    expect(() => bindParameters(madeUp, given)).toThrow(
      expect.objectContaining({ name: 'QueryError', exitCode: 5, message }),
    );
  });
});
