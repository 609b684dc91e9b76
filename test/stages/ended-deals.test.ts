import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';
import { endedDeals } from '../../src/stages/ended-deals.ts';
import { record } from './statements.ts';

const parties = ['Company:a', 'Company:b'];
const deal = (fields: object, sentence: number) => record('Agreement', { parties, ...fields }, sentence);
const statuses = (under: number[], ...records: ReturnType<typeof deal>[]) =>
  endedDeals(records, new Set(under)).map(({ fields }) => fields.status);

describe('the deal told first under "Termination of a Material Definitive Agreement"', () => {
  it('has ended', () => {
    expect(statuses([2, 3], deal({}, 1), deal({ status: 'signed' }, 2), deal({}, 3))).toEqual([
      undefined,
      'terminated',
      undefined,
    ]);
  });

  it('is what the text says that became of it, where it does', () => {
    expect(statuses([2], deal({ status: 'expired' }, 2))).toEqual(['expired']);
  });

  it('is the one that the text says has ended, where one beside it has', () => {
    expect(statuses([2], deal({ status: 'signed' }, 2), deal({ status: 'terminated' }, 2))).toEqual([
      'signed',
      'terminated',
    ]);
  });

  it('is not one told in passing', () => {
    expect(statuses([2], deal({ passing: true }, 2), deal({}, 2))).toEqual([undefined, 'terminated']);
  });

  it('stands under that item alone', () => {
    const told = (item: string) =>
      extract(
        readFiling(
          Buffer.from(`FORM 8-K
CURRENT REPORT
Date of Report (Date of earliest event reported): May 2, 2019

Kestrel Oncology, Inc.
(Exact name of registrant as specified in its charter)

${item}

Kestrel Oncology, Inc. and Genmab are parties to a license agreement dated May 8, 2012 for KSO-114, an antibody-drug conjugate in a clinical trial.
`),
          'a.txt',
        ),
      ).events.map((event) => event.status);
    expect(told('Item 1.02 Termination of a Material Definitive Agreement.')).toEqual(['terminated']);
    expect(told('Item 8.01 Other Events.')).toEqual([undefined]);
  });
});
