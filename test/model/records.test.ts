import { describe, expect, it } from 'vitest';
import { pointersOf, type RecordLabel, recordLabels, records } from '../../src/model/records.ts';

it('the fields that become edges, and to what', () => {
  const edges = recordLabels.map((label) => [label, Object.fromEntries(pointersOf(label))]);
  expect(Object.fromEntries(edges)).toEqual({
    Agreement: {
      parties: { edge: 'PARTY', thing: 'Company' },
      licensor: { edge: 'LICENSOR', thing: 'Company' },
      licensee: { edge: 'LICENSEE', thing: 'Company' },
      targets: { edge: 'FOR_TARGET', thing: 'Target' },
      technologies: { edge: 'FOR_TECHNOLOGY', thing: 'Technology' },
      compounds: { edge: 'FOR_COMPOUND', thing: 'Compound' },
    },
    Milestone: {
      payer: { edge: 'PAYER', thing: 'Company' },
      payee: { edge: 'PAYEE', thing: 'Company' },
      compound: { edge: 'OF_COMPOUND', thing: 'Compound' },
      agreement: { edge: 'UNDER', record: 'Agreement' },
    },
    Payment: {
      payer: { edge: 'PAYER', thing: 'Company' },
      payee: { edge: 'PAYEE', thing: 'Company' },
      agreement: { edge: 'UNDER', record: 'Agreement' },
    },
    ClinicalEvent: {
      compound: { edge: 'OF_COMPOUND', thing: 'Compound' },
      sponsor: { edge: 'SPONSOR', thing: 'Company' },
      indication: { edge: 'FOR_INDICATION', thing: 'Indication' },
    },
    RegulatoryEvent: {
      compound: { edge: 'OF_COMPOUND', thing: 'Compound' },
      agency: { edge: 'BY_AGENCY', thing: 'Agency' },
      applicant: { edge: 'APPLICANT', thing: 'Company' },
    },
  });
});

describe('what a record may hold', () => {
  it.each<[RecordLabel, object]>([
    ['Milestone', { amount: 5_000_000, currency: 'USD', bound: 'upTo', status: 'potential' }],
    ['Milestone', { trigger: { kind: 'clinical', phase: '1/2' }, date: '2006-04' }],
    ['Payment', { kind: 'royalty', rate: '10% to 20%' }],
    ['Agreement', { parties: ['a', 'b'], kinds: ['licence', 'option'], date: '2000' }],
    ['ClinicalEvent', {}],
  ])('%s %j', (label, fields) => expect(records[label].parse(fields)).toEqual(fields));
});

describe('what it may not', () => {
  it.each<[RecordLabel, object]>([
    ['Milestone', { amount: -1 }],
    ['Milestone', { amount: '$5 million' }],
    ['Milestone', { currency: '$' }],
    ['Milestone', { status: 'paid' }],
    ['Milestone', { date: '31 July 2007' }],
    ['Milestone', { date: '2007-13' }],
    ['Milestone', { trigger: { kind: 'lucky' } }],
    ['Payment', { kind: 'milestone' }],
    ['ClinicalEvent', { phase: 'II' }],
    ['RegulatoryEvent', { kind: 'rumour' }],
    ['Agreement', { parties: 'Roche' }],
    ['Agreement', { colour: 'blue' }],
  ])('%s %j', (label, fields) => expect(records[label].safeParse(fields).success).toBe(false));
});
