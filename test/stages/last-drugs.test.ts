/** Whose an act is that is told without its drug. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const release = (headline: string, text: string): string =>
  `${headline}\n\nBASEL, Switzerland, March 3, 2020 -- Halden Biologics, Inc. ${text}\n`;

const acts = (text: string): string[] =>
  extract(readFiling(new TextEncoder().encode(text), 'a.txt'))
    .events.filter(({ type }) => type === 'RegulatoryEvent')
    .map((each) => ('kind' in each && 'compound' in each ? `${each.kind} of ${each.compound}` : ''))
    .sort();

describe('a headline that names no drug tells of the drug', () => {
  it.each<[string, string, string, string[]]>([
    [
      'that the text below it names first',
      'Submission of a BLA to the FDA planned for 2021',
      'today reported on its drug KSO-114, an antibody for lymphoma.',
      ['BLA submitted of Compound:kso114'],
    ],
    [
      'and of none, where the text names two',
      'Submission of a BLA to the FDA planned for 2021',
      'today compared KSO-114 and HLD-301, two antibodies for lymphoma.',
      [],
    ],
  ])('%s', (_, headline, text, told) => {
    expect(acts(release(headline, text))).toEqual(told);
  });
});

describe('a sentence without a drug tells of the drug that the text is on', () => {
  const trials = (text: string): string[] =>
    extract(readFiling(new TextEncoder().encode(release('Halden reports', text)), 'a.txt'))
      .events.filter(({ type }) => type === 'ClinicalEvent')
      .map((each) => ('compound' in each ? `${each.compound}` : ''))
      .sort();

  it.each<[string, string, string[]]>([
    [
      'also where others stand before it',
      'tests KSO-114, an antibody for lymphoma. Patients got carboplatin, or carboplatin and KSO-114. Halden started the trial in May 2019.',
      ['Compound:kso114'],
    ],
    [
      'also where something failed, or was told before',
      'reported that a trial failed to show a benefit of KSO-114, an antibody for lymphoma. It stopped enrollment in another Phase 2 trial in May 2019.',
      ['Compound:kso114', 'Compound:kso114'],
    ],
  ])('%s', (_, text, drugs) => {
    expect(trials(text)).toEqual(drugs);
  });
});
