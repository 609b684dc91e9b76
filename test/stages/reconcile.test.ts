import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const cover = `FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 2, 2019

Kestrel Oncology, Inc.
(Exact name of registrant as specified in its charter)

Item 8.01 Other Events.

`;

const told = (body: string, source = 'a.txt') => extract(readFiling(Buffer.from(cover + body), source));

describe('a registrant that only the cover names', () => {
  const { entities, events } = told(
    'The FDA has granted orphan drug designation to our antibody-drug conjugate, KSO-114.',
  );

  it('is an entity, mentioned there', () => {
    const [firm] = entities.filter(({ type }) => type === 'Company');
    expect([firm?.name, firm?.mentions[0]?.start]).toEqual(['Kestrel Oncology', cover.indexOf('Kestrel')]);
  });

  it('is who applied', () => {
    expect(events.map((event) => 'applicant' in event && event.applicant)).toEqual([
      'Company:kestreloncology',
    ]);
  });
});

describe('the key of a record', () => {
  const milestone = (date: string) =>
    `On ${date}, Kestrel Oncology earned a $3 million milestone payment from Genentech for its antibody KSO-114 in a clinical trial.`;

  it('is the same in two filings that tell it alike', () => {
    const [a, b] = ['a.txt', 'b.txt'].map((source, at) =>
      told(`${milestone('May 2, 2019')}${' More.'.repeat(at)}`, source),
    );
    expect(a?.document.key).not.toBe(b?.document.key);
    expect(a?.events.map(({ key }) => key)).toEqual(b?.events.map(({ key }) => key));
  });

  it('tells two apart that differ in their date alone', () => {
    const { events } = told(`${milestone('May 2, 2019')} ${milestone('July 9, 2020')}`);
    const earned = events.filter(({ type }) => type === 'Milestone');
    expect(earned.map((event) => 'date' in event && event.date)).toEqual(['2019-05-02', '2020-07-09']);
    expect(new Set(earned.map(({ key }) => key)).size).toBe(2);
  });
});

describe('two records that differ in nothing that the model has', () => {
  it('are one: trials of other names, told alike', () => {
    const { events } = told(
      'We expect top-line data from the pivotal KESTRA trial of our antibody KSO-114 in ovarian cancer in 2022. ' +
        'We also expect top-line data from the confirmatory MERLIN trial of KSO-114 in ovarian cancer in 2022.',
    );
    const trials = events.filter(({ type }) => type === 'ClinicalEvent');
    expect(trials.map(({ evidence }) => evidence.length)).toEqual([2]);
  });
});

describe('a payment', () => {
  it('leads to the one deal between its two sides', () => {
    const { events } = told(
      'On May 2, 2019, Kestrel Oncology and Genentech entered into a license agreement for the antibody KSO-114. ' +
        'Genentech paid Kestrel Oncology an upfront payment of $9 million.',
    );
    const [deal] = events.filter(({ type }) => type === 'Agreement');
    const [paid] = events.filter(({ type }) => type === 'Payment');
    expect(paid && 'agreement' in paid && paid.agreement).toBe(deal?.id);
  });
});
