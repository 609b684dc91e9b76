/** Filings that nobody made, and which dispute what the others say, or amend each other. */
import type { FilingSummary } from '../../src/model/extraction.ts';
import { makeExtraction } from './make-extraction.ts';

/** Another sum for a milestone of the sample of 2007, and another kind of licence; a person in two posts at once. */
export const disputed = makeExtraction({
  text: 'Genentech owed ImmunoGen \\$4 million at the start of Phase II testing of trastuzumab-DM1. The license of 2000 to Genentech was not exclusive. Jane Roe advises Ada Therapeutics and Biotest.',
  document: { source: 'disputed.txt', key: 'disputed', date: '2011-01-03' },
  things: {
    Company: [['ImmunoGen'], ['Genentech'], ['Ada Therapeutics'], ['Biotest']],
    Compound: [['trastuzumab-DM1']],
    Person: [['Jane Roe']],
  },
  relations: [
    ['Jane Roe', 'AFFILIATED_WITH', 'Ada Therapeutics', 'Jane Roe'],
    ['Jane Roe', 'AFFILIATED_WITH', 'Biotest', 'Jane Roe'],
  ],
  records: [
    {
      id: 'milestone disputed',
      type: 'Milestone',
      payer: 'Genentech',
      payee: 'ImmunoGen',
      amount: 4_000_000,
      currency: 'USD',
      trigger: { kind: 'clinical', text: 'phase 2 start', phase: '2' },
      compound: 'trastuzumab-DM1',
      date: '2007',
      status: 'earned',
      told: ['owed ImmunoGen'],
    },
    {
      id: 'agreement disputed',
      type: 'Agreement',
      licensor: 'ImmunoGen',
      licensee: 'Genentech',
      date: '2000',
      exclusive: false,
      told: ['not exclusive'],
    },
  ],
});

const report = (key: string, about: Partial<FilingSummary>, partner: string) => {
  const text = `ImmunoGen works with ${partner}.`;
  return makeExtraction({
    text,
    document: {
      source: `${key}.txt`,
      key,
      form: '8-K',
      date: '2012-02-01',
      registrant: { cik: '0000855654' },
      items: [{ number: '8.01', title: 'Other Events', start: 0, end: text.length }],
      ...about,
    },
    things: { Company: [['ImmunoGen'], [partner]] },
    relations: [['ImmunoGen', 'PARTNERS_WITH', partner, 'works with']],
  });
};

/** An item, and the amendment that says it otherwise. */
export const mistaken = report('mistaken', {}, 'Bob Pharma');
export const amendment = report('amendment', { form: '8-K/A', filed: '2012-03-01' }, 'Bob Biotech');
