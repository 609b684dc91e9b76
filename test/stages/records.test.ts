import { describe, expect, it } from 'vitest';
import type { RecordLabel } from '../../src/model/records.ts';
import { mergeRecords } from '../../src/stages/records.ts';
import type { Fields } from '../../src/stages/statement.ts';
import { record } from './statements.ts';

it('an event told thrice is one with three pieces of evidence and the fullest fields', () => {
  const headline = record(
    'Milestone',
    { amount: 5_000_000, payee: 'Company:immunogen', status: 'earned' },
    0,
  );
  const item = record(
    'Milestone',
    {
      amount: 5_000_000,
      payer: 'Company:genentech',
      payee: 'Company:immunogen',
      status: 'earned',
      date: '2007-07',
    },
    1,
  );
  const release = record(
    'Milestone',
    {
      amount: 5_000_000,
      currency: 'USD',
      payer: 'Company:genentech',
      trigger: { kind: 'clinical', phase: '2' },
      date: '2007-07-31',
    },
    2,
  );
  const merged = mergeRecords([headline, item, release]);
  expect(merged.map(({ fields }) => fields)).toEqual([
    {
      amount: 5_000_000,
      currency: 'USD',
      payer: 'Company:genentech',
      payee: 'Company:immunogen',
      status: 'earned',
      trigger: { kind: 'clinical', phase: '2' },
      date: '2007-07-31',
    },
  ]);
  expect(merged[0]?.evidence.map(({ start }) => start)).toEqual([0, 10, 20]);
});

describe('two tellings', () => {
  const two = (label: RecordLabel, a: Fields, b: Fields) =>
    mergeRecords([record(label, a, 0), record(label, b, 1)]);

  it.each<[string, RecordLabel, Fields, Fields]>([
    [
      'of a month and of a day in it',
      'ClinicalEvent',
      { compound: 'x', date: '2007-07' },
      { compound: 'x', date: '2007-07-31' },
    ],
    ['of which one leaves the phase open', 'ClinicalEvent', { compound: 'x', phase: '2' }, { compound: 'x' }],
    ['of a deal by both of its parties and by one', 'Agreement', { parties: ['a', 'b'] }, { parties: ['b'] }],
    [
      'of one upfront payment',
      'Payment',
      { kind: 'upfront', payer: 'a', amount: 1 },
      { kind: 'upfront', payer: 'a' },
    ],
    [
      'of all that two firms may pay, without a sum',
      'Milestone',
      { payer: 'a', payee: 'b', status: 'potential', trigger: { kind: 'regulatory' } },
      { payer: 'a', payee: 'b', status: 'potential', trigger: { kind: 'commercial' } },
    ],
    [
      'of one designation',
      'RegulatoryEvent',
      { compound: 'x', kind: 'approval' },
      { compound: 'x', kind: 'approval', agency: 'f' },
    ],
  ])('%s are one', (_, label, a, b) => expect(two(label, a, b)).toHaveLength(1));

  it.each<[string, RecordLabel, Fields, Fields]>([
    ['of two sums', 'Milestone', { payee: 'a', amount: 1 }, { payee: 'a', amount: 2 }],
    [
      'of one sum in two currencies',
      'Milestone',
      { amount: 1, currency: 'USD' },
      { amount: 1, currency: 'EUR' },
    ],
    [
      'of what is earned and what may be',
      'Milestone',
      { amount: 1, status: 'earned' },
      { amount: 1, status: 'potential' },
    ],
    ['of two phases', 'ClinicalEvent', { compound: 'x', phase: '1' }, { compound: 'x', phase: '2' }],
    ['of two drugs', 'ClinicalEvent', { compound: 'x', phase: '1' }, { compound: 'y', phase: '1' }],
    [
      'of two months',
      'ClinicalEvent',
      { compound: 'x', date: '2007-07' },
      { compound: 'x', date: '2007-08' },
    ],
    [
      'of two deals of one pair in two years',
      'Agreement',
      { parties: ['a', 'b'], date: '2000' },
      { parties: ['a', 'b'], date: '2006' },
    ],
    ['of deals with two firms', 'Agreement', { parties: ['a', 'b'] }, { parties: ['a', 'c'] }],
    [
      'of a royalty and an upfront payment',
      'Payment',
      { kind: 'royalty', payer: 'a' },
      { kind: 'upfront', payer: 'a' },
    ],
    ['that share nothing', 'Milestone', { status: 'earned', amount: 1 }, { status: 'earned', payer: 'a' }],
  ])('%s are two', (_, label, a, b) => expect(two(label, a, b)).toHaveLength(2));

  it('of two trials by name are two, unless both are told together', () => {
    const told = (trial: string, sentence: number) =>
      record('ClinicalEvent', { compound: 'Compound:x', phase: '3', status: 'started', trial }, sentence);
    expect(mergeRecords([told('A', 1), told('B', 2)])).toHaveLength(2);
    expect(mergeRecords([told('A', 1), told('B', 1)])).toHaveLength(1);
    expect(mergeRecords([told('A', 1), told('A', 2)])).toHaveLength(1);
  });

  it('of which one denies it are two', () => {
    const fields = { compound: 'x', phase: '1' };
    const denied = record('ClinicalEvent', fields, 1, 'negated');
    expect(mergeRecords([record('ClinicalEvent', fields), denied])).toHaveLength(2);
  });
});

it('the surest telling tells how sure the record is, lists are joined, and order is that of the text', () => {
  const merged = mergeRecords([
    record('Agreement', { parties: ['a', 'b'], kinds: ['option'] }, 4, 'possible'),
    record('Agreement', { parties: ['a', 'b'], kinds: ['licence'] }, 3),
    record('Payment', { kind: 'upfront', payer: 'a' }, 1),
  ]);
  expect(merged.map(({ type, certainty, fields }) => [type, certainty, fields.kinds])).toEqual([
    ['Payment', 'asserted', undefined],
    ['Agreement', 'asserted', expect.arrayContaining(['licence', 'option'])],
  ]);
});

it('a milestone to be received and earned is one, earned', () => {
  const sides = { payer: 'Company:a', payee: 'Company:b', amount: 5_000_000 };
  const heading = record('Milestone', { ...sides, status: 'expected' }, 0);
  const text = record('Milestone', { ...sides, status: 'earned', date: '2007-07-31' }, 1);
  expect(mergeRecords([heading, text]).map(({ fields }) => fields)).toEqual([
    { ...sides, status: 'earned', date: '2007-07-31' },
  ]);
  const other = record('Milestone', { ...sides, status: 'potential' }, 2);
  expect(mergeRecords([heading, other])).toHaveLength(2);
});

it('a royalty told twice is one, with the fuller rate; two rates in a sentence are two', () => {
  const royalty = { kind: 'royalty', payer: 'Company:a', payee: 'Company:b' };
  const heading = record('Payment', { ...royalty, rate: 'double-digit' }, 0);
  const text = record('Payment', { ...royalty, rate: 'high teens to low twenties' }, 1);
  expect(mergeRecords([heading, text]).map(({ fields }) => fields.rate)).toEqual([
    'high teens to low twenties',
  ]);
  const others = record('Payment', { ...royalty, rate: 'mid-single-digit' }, 1);
  expect(mergeRecords([text, others])).toHaveLength(2);
});

it('a payment that was due and was made is paid', () => {
  const sides = { kind: 'upfront', payer: 'Company:a', payee: 'Company:b', amount: 5_000_000 };
  const due = record('Payment', { ...sides, status: 'due', currency: 'USD' }, 0);
  expect(mergeRecords([due, record('Payment', { ...sides, status: 'paid' }, 1)])[0]?.fields.status).toBe(
    'paid',
  );
});

it('of a disease and a kind of it, two tellings of one event keep the kind', () => {
  const trial = (indication: string, sentence: number) =>
    record('ClinicalEvent', { compound: 'Compound:x', phase: '1', status: 'started', indication }, sentence);
  const merged = (first: string, second: string) =>
    mergeRecords([trial(first, 0), trial(second, 1)]).map(({ fields }) => fields.indication);
  const [wide, narrow] = ['Indication:hematologicmalignancies', 'Indication:multiplemyeloma'];
  expect(merged(wide, narrow)).toEqual([narrow]);
  expect(merged(narrow, wide)).toEqual([narrow]);
});

it('trials of one phase in two diseases are two, unless the list does not tell them apart', () => {
  const trial = (indication: string, sentence: number, diseases?: string[]) =>
    record(
      'ClinicalEvent',
      {
        compound: 'Compound:x',
        phase: '1',
        status: 'started',
        indication,
        ...(diseases ? { diseases } : {}),
      },
      sentence,
    );
  const [one, other] = ['Indication:melanoma', 'Indication:multiplemyeloma'];
  expect(mergeRecords([trial(one, 0), trial(other, 1)])).toHaveLength(2);
  expect(mergeRecords([trial(one, 0, [one, other]), trial(other, 1)])).toHaveLength(1);
  expect(mergeRecords([trial(one, 0), trial('Indication:halden', 1)])).toHaveLength(1);
});

it('a sum that one telling bounds is bounded', () => {
  const told = { payee: 'Company:a', amount: 2, status: 'potential' };
  const [only] = mergeRecords([
    record('Milestone', { ...told, bound: 'upTo' }, 1),
    record('Milestone', { ...told, bound: 'exact', payer: 'Company:b' }, 2),
  ]);
  expect(only?.fields.bound).toBe('upTo');
});
