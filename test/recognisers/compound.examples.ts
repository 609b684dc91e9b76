import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  // Codes, beside a word that tells of a drug
  ['the compound SAR3419', [['SAR3419']]],
  ['a Phase I trial of SGN-35', [['SGN-35']]],
  ['XMT-1522, an ADC', [['XMT-1522']]],
  ['the antibody BAY 94-9343', [['BAY 94-9343']]],
  ['treatment with U3-1402', [['U3-1402']]],
  ['patients given DS-8201a', [['DS-8201a']]],
  ['dosing of SGN-CD19A', [['SGN-CD19A']]],
  ['clinical trials of AVE9633', [['AVE9633']]],
  ['our drug candidate BT-062', [['BT-062']]],
  // Conjugates by the names of their parts
  ['huN901-DM1', [['huN901-DM1']]],
  ['anti-CD22-vcMMAE', [['anti-CD22-vcMMAE']]],
  ['trastuzumab-MCC-DM1', [['trastuzumab-MCC-DM1']]],
  // INN of two words
  ['brentuximab vedotin', [['brentuximab vedotin']]],
  ['ifinatamab deruxtecan', [['ifinatamab deruxtecan']]],
  ['enfortumab vedotin-ejfv', [['enfortumab vedotin-ejfv']]],
  // Drugs of other kinds by their stem
  ['combined with lapatinib', [['lapatinib']]],
  // Codes of other things
  ['Rule 10b5-1 trading by patients', []],
  ['COVID-19 patients', []],
  ['NCT01234567, a clinical trial', []],
  ['CD138 on tumors', []],
  ['FORM 8-K on the drug', []],
  ['Suite 3400, Clinical Center', []],
  ['ISO 9001', []],
  ['the Boeing 747-400', []],
  ['XMT-1522 bolts', [], { biotech: false }],
  // And further
  ['LY2510924 in patients', [['LY2510924']]],
  ['ABBV-399 trials', [['ABBV-399']]],
  ['CDX-011, an antibody', [['CDX-011']]],
  ['MEDI-547 trial', [['MEDI-547']]],
  ['RG7596, a conjugate', [['RG7596']]],
  ['Section 409A of the Code and drug plans', []],
  ['IgG1 antibodies', []],
  ['an HLA-A2 positive patient', []],
  ['Phase 1 trial; tel. 617-995-2500', []],
  ['the EX-99 exhibit on the drug', []],
  ['a BRCA1 mutation in patients', []],
  ['Q3-2020 drug sales', []],
  ['the PD-1 antibody', []],
];
