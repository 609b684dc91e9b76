/** Drugs that no list has, by what a whole filing tells of a name. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';
import { thingsIn } from '../../src/recognisers/mention.ts';
import { read } from '../support/one-sentence.ts';

/** The drugs that a text names, each once, in order. */
const drugs = (text: string | string[]): string[] => [
  ...new Set(
    read(text).sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Compound').map(({ name }) => name)),
  ),
];

describe('a coined name', () => {
  it.each<[string, string, string[]]>([
    [
      'by what it is',
      'Ravelomig is new. Quorvax is an investigational cancer vaccine.',
      ['Ravelomig', 'Quorvax'],
    ],
    ['by an apposition', 'We sold Trelvidin, a humanized IgG1 antibody, to Orrin.', ['Trelvidin']],
    [
      'after what it is',
      'Enrolment of our lead product candidate, Trelvidin(TM), is complete.',
      ['Trelvidin'],
    ],
    ['of a firm', 'Data on Halden’s drug Trelvidin are due.', ['Trelvidin']],
    ['by what it is called', 'It makes a fusion protein, which it calls Trelvidin.', ['Trelvidin']],
    ['by one place that is a drug’s', 'Patients treated with Trelvidin did well.', ['Trelvidin']],
    ['by two that speak for it', 'Trelvidin demonstrated a benefit. The Trelvidin program goes on.', []],
    ['in every sentence', 'Sales of Trelvidin grew. Trelvidin is ours.', ['Trelvidin']],
    ['with its code', 'Sales of Trelvidin (TV19-IL2) grew.', ['Trelvidin']],
    ['never of two firms at work', 'Trelvid and Quorvid are now developing human antibodies.', []],
    [
      'with a raised sign out of place',
      'The antibody drug, TrelvidinTM, is safe. TrelvidinTM grew.',
      ['Trelvidin'],
    ],
    [
      'and another that "and" joins to it',
      'We gave doses of Trelvidin(TM) and Onvarex.',
      ['Trelvidin', 'Onvarex'],
    ],
    ['of two that one noun tells', 'Our products TRELVIDIN and ONVAREX grew.', ['TRELVIDIN', 'ONVAREX']],
    ['of two that are', 'Trelvidin and Onvarex are monoclonal antibodies.', ['Trelvidin', 'Onvarex']],
    ['beside a known drug', 'We tested Kadcyla and Trelvidin.', ['trastuzumab-DM1', 'Trelvidin']],
    ['also called so', 'We moved it, also called Trelvidin, along.', ['Trelvidin']],
    ['of a family', 'Sales of Trelvi-B grew. Trelvi-M is next.', ['Trelvi-B', 'Trelvi-M']],
    ['with a capital within', 'The costs of QuoMist filings are ours.', ['QuoMist']],
    ['after a target', 'CCR5 mAb is a human antibody. Work on CCR5 mAb goes on.', ['CCR5 mAb']],
    ['in capitals, told twice', 'Sales of TRELVIDIN grew, and royalties on TRELVIDIN fell.', ['TRELVIDIN']],
  ])('%s', (_, text, expected) => expect(drugs(text)).toEqual(expected));

  it.each<[string, string]>([
    ['a firm', 'Kestrel Therapeutics, Inc. agreed. The safety of Kestrel and sales of Kestrel matter.'],
    [
      'a firm that makes antibodies',
      'Kestrel, a developer of antibodies, and Orrin, an antibody company, agreed.',
    ],
    ['a number', 'Fourteen patients with lymphoma were dosed.'],
    ['a town', 'Kestrel of Bridgewater, NJ, and doses of Bridgewater, NJ, agree.'],
    ['what an antibody is against', 'They will commercialize the Anti-PD-L1 antibody and dose Anti-PD-L1.'],
    ['a firm between noun and verb', 'The antibody Kestrel licensed is safe.'],
    ['a platform', 'Rights to its Velomouse technology and products include Velomouse mice.'],
    ['a trial', 'SUMMIT is a Phase 3 trial of an antibody. Patients in SUMMIT did well.'],
    ['in capitals, told once', 'Patients treated with ORMID did well.'],
    ['a firm after its drug', 'For its lead candidate, Kestrel plans a trial.'],
    [
      'a platform whose products it names',
      'To develop Velomouse antibodies, we paid. It is developing Velomouse products.',
    ],
    ['short for a disease', 'Patients treated for srGVXD and dosing of mCRXC patients'],
    ['short for a class', 'We develop PDXs and have rights to iADXs.'],
    ['a word with a capital within', 'An antibody RadioimmunoTherapy'],
    ['a person', 'Dr. Jane Roe demonstrated it. The efficacy of Roe grew.'],
    ['a word of the language', 'Patients treated with Surgery or with surgery.'],
    ['a word by its ending', 'Patients treated with Radioimmunotherapy did well.'],
    ['in a title', 'Rights To Trelvidin Sold By Halden'],
    [
      'what an antibody binds',
      'Kestrel Enters into Agreement to Develop and Commercialize Anti-QXR-L1 antibody',
    ],
    ['of two words', 'Sales of Licensed Compounds and rights to Trelvidin Europe'],
    ['a disease’s', 'A trial of Orlando’s disease'],
    ['a regimen', 'Patients treated with FOLFOX or in combination with mFOLFOX6'],
    ['a place', 'Rights to Japan and sales of Europe'],
  ])('is none: %s', (_, text) => expect(drugs(text)).toEqual([]));
});

describe('a code of an unusual shape', () => {
  it.each<[string, string, string[]]>([
    [
      'letters and letters',
      'QRN-CBL is a murine antibody. The QRN-CBL study results are clear.',
      ['QRN-CBL'],
    ],
    ['digits between', 'Approval of 2R3E7 was sought. It is on sales of 2R3E7.', ['2R3E7']],
    ['three parts', 'Our monoclonal antibody QVP-21D9 is safe.', ['QVP-21D9']],
    ['a humanised clone', 'Patients treated with hu19.18-IL2 did well.', ['hu19.18-IL2']],
  ])('%s', (_, text, expected) => expect(drugs(text)).toEqual(expected));

  it.each<[string, string]>([
    ['a dose', 'A dose of 20mg and doses of 5mg/kg were given in patients.'],
    ['a line of therapy', 'A trial of 2L patients and studies of 1L NSCLC'],
    ['a day or week', 'Patients on Day 28 and a course of 12-week therapy'],
    ['a gene', 'Inhibition of BRCA1 and activity of TP53 in patients'],
  ])('is none: %s', (_, text) => expect(drugs(text)).toEqual([]));
});

describe('a code that stands before "trial"', () => {
  it.each<[string, string, string[]]>([
    [
      'is the trial’s beside a drug',
      'We enrolled in the phase 1b/2 HV-103 trial of Kadcyla.',
      ['trastuzumab-DM1'],
    ],
    [
      'two of them',
      'Halden completes the HVN501 and HVN503 Phase I/II trials of Kadcyla.',
      ['trastuzumab-DM1'],
    ],
    ['is the drug’s where no other is named', 'We enrolled in the Phase 1 HVN501 trial.', ['HVN501']],
    [
      'is the drug’s that is told otherwise',
      'The Phase 1 HVN501 trial began. Patients given HVN501 did as well as on Kadcyla.',
      ['HVN501', 'trastuzumab-DM1'],
    ],
  ])('%s', (_, text, expected) => expect(drugs(text)).toEqual(expected));
});

it.each<[string, string, string[]]>([
  ['letters that a bracket spells out', 'We began a trial with QTR (Quick Targeted Radiotherapy).', ['QTR']],
  [
    'what drugs are called is none',
    'We sign an agreement for the Antibody Conjugate program with Roche.',
    [],
  ],
  [
    'a drug that is called so elsewhere',
    'HLD-301, which will be referred to as QLS-301 in its pipeline, is a drug.',
    ['HLD-301'],
  ],
  [
    'with and without the letters of a biologic',
    'Trelvexyl™ (ravelumab-abcd) was approved. Ravelumab is safe.',
    ['Trelvexyl'],
  ],
  ['a code without its hyphen', 'TAK-1123 (HLD-301) is a drug. We test HLD301 in patients.', ['TAK-1123']],
  [
    'by what we call it',
    'Our drug candidate ravelumab, which we call HLD-301, is new. HLD-301 is safe.',
    ['ravelumab'],
  ],
  [
    'by its brand',
    'Patients take Trelvexyl, the brand name for ravelumab. Trelvexyl is safe.',
    ['ravelumab'],
  ],
  ['a conjugate renamed by its INN', 'HLD301, now known as ravelumab vedotin, is a drug.', ['HLD301']],
  ['a drug renamed by its INN', 'HLD301, now called ravelumab, is a drug.', ['HLD301']],
])('%s', (_, text, expected) => expect(drugs(text)).toEqual(expected));

it('a short report of a firm of the field speaks of drugs', () => {
  const report = (name: string): string =>
    `SECURITIES AND EXCHANGE COMMISSION\nFORM 8-K\nCURRENT REPORT\n\n${name}\n(Exact name of registrant as specified in its charter)\n\nItem 8.01 Other Events.\n\nThe Company began development of the antibody HVN-791 with its partner.\n`;
  const found = (name: string): string[] =>
    extract(readFiling(new TextEncoder().encode(report(name)), 'a.txt'))
      .entities.filter(({ type }) => type === 'Compound')
      .map((each) => each.name);
  expect(found('Halden Pharmaceuticals, Inc.')).toEqual(['HVN-791']);
  expect(found('Halden Foods, Inc.')).toEqual([]);
});

it('an antibody that is part of a conjugate is no drug', () => {
  const { sentences } = read('The antibody V19 is in Trelvidin (V19-IL2), a fusion protein.');
  const parts = sentences.flatMap(({ mentions }) => thingsIn(mentions, 'Antibody').map(({ name }) => name));
  expect(parts).toEqual(['V19']);
});

it('a code that is told to be the antibody of a conjugate is one', () => {
  const text =
    'We make HVN-30. The HVN-30 monoclonal antibody is the antibody component of the HVN-35 antibody-drug conjugate.';
  expect(drugs(text)).toEqual(['HVN-35']);
});

it('where nothing is joined to it, what is called an antibody is the drug', () => {
  expect(drugs('Halden tests its humanized antibody Trelvi (ravelumab). Ravelumab is safe.')).toEqual([
    'Trelvi',
  ]);
});
