import { describe, expect, it } from 'vitest';
import { read } from '../support/one-sentence.ts';

/** The names of trials in a text, in order. */
const names = (text: string | string[]): string[] =>
  read(text).sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) => (mention.kind === 'Trial' ? [mention.value] : [])),
  );

describe('the name of a trial', () => {
  it.each<[string, string, string[]]>([
    ['before "trial"', 'Data from the SUMMIT trial of HLD-301 are due.', ['SUMMIT']],
    ['with words between', 'We enrol patients in the SUMMIT registrational trial.', ['SUMMIT']],
    ['after the phase', 'We began the Phase 3 SUMMIT-2 clinical trial.', ['SUMMIT 2']],
    ['with a numeral', 'The PEAK II study began.', ['PEAK II']],
    ['told what it is', 'UP-NEXT, a randomized, double-blind Phase 3 trial, began.', ['UP NEXT']],
    ['that is', 'HLD-301-GM1 is a Phase 1 trial of HLD-301.', ['HLD 301 GM1']],
    ['given', 'A Phase 2 trial of HLD-301, dubbed SUMMIT, began.', ['SUMMIT']],
    ['in a bracket', 'We began the first trial (SUMMIT) in June.', ['SUMMIT']],
    ['of two', 'The pivotal SUMMIT and confirmatory Phase 3 ASCENT trials go on.', ['SUMMIT', 'ASCENT']],
    ['of two that are listed', 'Two trials of HLD-301, SUMMIT-1 and SUMMIT-2, go on.', ['SUMMIT 1']],
    ['in mixed case', 'The HaldenTV 204 trial began.', ['HALDENTV 204']],
    [
      'numbered after its drug',
      'HLD24 is an antibody of Halden. HLD24-101: we enroll patients with HLD24.',
      ['HLD24 101'],
    ],
    ['no drug', 'The HLD-301 trial began.', []],
    ['no disease', 'The NSCLC trial and the AML study began.', []],
    ['no disease that is explained', 'In odd cell neoplasm (OCNPL) the OCNPL trial began.', []],
    ['no group that runs trials', 'The SWOG trial and an EORTC study began.', []],
    ['no drug that entered one', 'Our first ADC, ABL206, has entered a phase 1 trial.', []],
    ['no kind of trial in a title', 'Halden Begins Single-Arm Phase 2 Study and an Open-Label Trial', []],
    ['none in capitals', 'HALDEN STARTS PIVOTAL TRIAL OF ITS DRUG', []],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));

  it('is known in every sentence', () => {
    expect(names(['We began SUMMIT, a Phase 3 trial.', 'Data from SUMMIT are due.'])).toEqual([
      'SUMMIT',
      'SUMMIT',
    ]);
  });
});

it('a number behind the code of a drug is its trial, and no drug', () => {
  const drugs = read([
    'HLD24-101: dosing of HLD24 goes on.',
    'HLD24-102 is the second trial.',
  ]).sentences.flatMap(({ mentions }) =>
    mentions.flatMap((each) => (each.kind === 'Compound' ? [each.name] : [])),
  );
  expect([...new Set(drugs)]).toEqual(['HLD24']);
});
