import { describe, expect, it } from 'vitest';
import { withSidesElsewhere } from '../../src/stages/sides-elsewhere.ts';
import type { Fields } from '../../src/stages/statement.ts';
import { withSumsOnce } from '../../src/stages/told-twice.ts';
import { record } from './statements.ts';

const sum = { amount: 8_000_000, currency: 'USD', payer: 'b', payee: 'a' };

describe('one sum told by two words', () => {
  const told = (one: Fields, other: Fields) =>
    withSumsOnce([record('Payment', { ...sum, ...one }, 0), record('Payment', { ...sum, ...other }, 1)]).map(
      ({ fields: { kind } }) => kind,
    );

  it.each<[string, Fields, Fields, string[]]>([
    ['a licence fee that is paid upfront', { kind: 'fee' }, { kind: 'upfront' }, ['upfront']],
    ['a fee for an option', { kind: 'option' }, { kind: 'fee' }, ['option']],
    ['an upfront payment that is all', { kind: 'total' }, { kind: 'upfront' }, ['upfront']],
    [
      'an upfront payment and as much again for shares',
      { kind: 'upfront' },
      { kind: 'equity' },
      ['upfront', 'equity'],
    ],
    [
      'an upfront payment and as much every year',
      { kind: 'upfront' },
      { kind: 'fee', further: true },
      ['upfront', 'fee'],
    ],
    [
      'fees of two years',
      { kind: 'fee', date: '2001' },
      { kind: 'upfront', date: '2004' },
      ['fee', 'upfront'],
    ],
    ['fees to two firms', { kind: 'fee' }, { kind: 'upfront', payee: 'c' }, ['fee', 'upfront']],
  ])('%s', (_, one, other, kinds) => {
    expect(told(one, other)).toEqual(kinds);
  });
});

describe('between whom a sum goes, as another sentence tells it', () => {
  const sides = {
    others: new Map(),
    partners: new Map(),
    owners: new Map(),
    purchase: undefined,
    issuer: 'a',
  };
  const speech = {
    namedFirms: new Map([[1, ['a']]]),
    paragraphs: new Map([
      [0, 0],
      [1, 100],
    ]),
  };
  const whole = record('Payment', { ...sum, kind: 'option' }, 0);
  const found = (fields: Fields, of = speech) =>
    withSidesElsewhere([whole, record('Payment', fields, 1)], sides, of)[1]?.fields;

  it('fills the side that is left open', () => {
    expect(found({ kind: 'option', amount: 8_000_000, currency: 'USD', payee: 'a' })).toMatchObject({
      payer: 'b',
    });
  });

  it('leaves a sum of another firm alone', () => {
    const elsewhere = { ...speech, namedFirms: new Map([[1, ['a', 'c']]]) };
    expect(
      found({ kind: 'option', amount: 8_000_000, currency: 'USD', payee: 'a' }, elsewhere)?.payer,
    ).toBeUndefined();
    expect(found({ kind: 'option', amount: 8_000_000, currency: 'USD', payee: 'c' })?.payer).toBeUndefined();
  });

  it('holds of what the same sentence tells besides', () => {
    const two = [
      whole,
      record('Payment', { kind: 'option', amount: 8_000_000, currency: 'USD', payee: 'a' }, 1),
      record('Payment', { kind: 'upfront', amount: 27_000_000, currency: 'USD', payee: 'a' }, 1),
    ];
    expect(withSidesElsewhere(two, sides, speech)[2]?.fields).toMatchObject({ payer: 'b' });
  });
});
