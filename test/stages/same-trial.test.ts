/** Of which trial a sentence tells that names none. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const steps = (text: string): string[] =>
  extract(
    readFiling(
      new TextEncoder().encode(`BASEL, Switzerland, March 3, 2020 -- Halden Biologics, Inc. ${text}\n`),
      'a.txt',
    ),
  )
    .events.filter(({ type }) => type === 'ClinicalEvent')
    .map((each) => ('phase' in each ? `${each.status} of phase ${each.phase}` : `${each.status}`))
    .sort();

describe('a sentence that names no trial tells of', () => {
  it.each<[string, string, string[]]>([
    [
      'the one told of before, whose results are to be presented',
      'completed enrollment in a Phase 2 trial of KSO-114, an antibody, in lymphoma. Halden anticipates presenting results in 2021.',
      ['completed of phase 2', 'expected of phase 2'],
    ],
    [
      'the one that the next sentence describes',
      'today announced topline results for KSO-114, an antibody. Its Phase 2b dose-ranging study compared KSO-114 to placebo in adults with lymphoma.',
      ['results of phase 2'],
    ],
    [
      'one of its own, where it names the drug',
      'makes antibodies. The study of varlilumab in lymphoma met its primary endpoint.',
      ['results'],
    ],
    [
      'none, where results may be those of a quarter',
      'makes KSO-114, an antibody for clinical trials. Halden will report results on May 5, 2020.',
      [],
    ],
    [
      'the one that it names further on',
      'tests KSO-114, an antibody, in lymphoma. Halden has completed enrollment of the trial and expects data from LANTERN-1 in 2021. LANTERN-1 is a Phase 3 trial.',
      ['completed of phase 3', 'expected of phase 3'],
    ],
    [
      'the one told of before, which it describes',
      'reported results of a Phase 1 trial of KSO-114, an antibody. The study was designed to determine safety in adults with lymphoma.',
      ['results of phase 1'],
    ],
    [
      'one that is to come, where none was told of before',
      'makes KSO-114, an antibody. The Phase 2 trial will evaluate KSO-114 in lymphoma.',
      ['expected of phase 2'],
    ],
    [
      'and no further one, where it was',
      'started a Phase 2 trial of KSO-114, an antibody. The Phase 2 trial will evaluate KSO-114 in lymphoma.',
      ['started of phase 2'],
    ],
  ])('%s', (_, text, told) => {
    expect(steps(text)).toEqual(told);
  });
});

it('what was also announced was so on the same day', () => {
  const text =
    'Halden Biologics, Inc.\n\nOn July 20, 2004, Halden announced that it has initiated a Phase 1 trial of KSO-114, an antibody. Halden also announced that dosing was initiated in a Phase 3 trial of HLD-301, an antibody.\n';
  const found = extract(readFiling(new TextEncoder().encode(`MILESTONES\n\n${text}`), 'a.txt')).events;
  expect(
    found
      .filter(({ type }) => type === 'ClinicalEvent')
      .map((each) => ('phase' in each && 'date' in each ? `${each.phase}: ${each.date}` : ''))
      .sort(),
  ).toEqual(['1: 2004-07-20', '3: 2004-07-20']);
});
