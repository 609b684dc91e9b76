/** What the recogniser stage sees in a whole text: families of codes, names within names, what a text is about. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';
import type { ThingLabel } from '../../src/model/things.ts';

const dateline = 'FOR IMMEDIATE RELEASE\n\nBASEL, Switzerland, March 3, 2020 -- ';

const names = (label: ThingLabel, text: string): string[] =>
  extract(readFiling(new TextEncoder().encode(`${dateline}${text}\n`), 'a.txt'))
    .entities.filter(({ type }) => type === label)
    .map(({ name }) => name);

describe('a drug', () => {
  it.each<[string, string, ThingLabel, string[]]>([
    [
      'by the letters of another',
      'Halden gave the antibody HLD-101 to patients in a clinical trial. HLD-205 was shelved.',
      'Compound',
      ['HLD-101', 'HLD-205'],
    ],
    [
      'not by letters that none has',
      'Halden gave the antibody HLD-101 to patients in a clinical trial. ORN-205 was shelved.',
      'Compound',
      ['HLD-101'],
    ],
    [
      'in a short text with two known drugs',
      'Halden compares Kadcyla and Enhertu. HLD-101 is a bispecific.',
      'Compound',
      ['trastuzumab-DM1', 'trastuzumab deruxtecan', 'HLD-101'],
    ],
    [
      'though it is called an antibody, where nothing is joined to one',
      'Halden tests its CD38 antibody daratumumab in patients in a clinical trial.',
      'Compound',
      ['daratumumab'],
    ],
    [
      'is no part of itself',
      'Halden gave tafasitamab-cxix to patients in a clinical trial of the drug.',
      'Antibody',
      [],
    ],
    [
      'a listed brand with its suffixed name',
      'TEPEZZA® (teprotumumab-trbw), an antibody drug, was approved by the FDA for patients after clinical trials.',
      'Compound',
      ['teprotumumab'],
    ],
    [
      'is not what has the letters of a trial',
      'Halden gave its antibody drug HLD-101 to patients in the FERRY-52 trial; results from FERRY-76, a Phase 3 trial, are due.',
      'Compound',
      ['HLD-101'],
    ],
    [
      'is not what any such conjugate is called',
      'Halden gave HLD-101, an anti-PSMA ADC, to patients in a clinical trial of the drug.',
      'Compound',
      ['HLD-101'],
    ],
  ])('%s', (_, text, label, expected) => {
    expect(names(label, text)).toEqual(expected);
  });
});

it('an officer named beside a ticker is found', () => {
  const text = 'Halden Therapeutics, Inc. (TSE: 4503, President and CEO: Kenji Poe, Ph.D.) tests a drug.';
  expect(names('Person', text)).toEqual(['Kenji Poe']);
});

describe('a disease or an antigen', () => {
  it.each<[string, string, ThingLabel, string[]]>([
    [
      'is no part of the name of a congress or a society',
      'Halden shows HLD-101, an antibody drug, at the Gynecologic Cancers Symposium, the Lung Cancer Foundation and the Academy of Asthma; patients in the clinical trial have melanoma.',
      'Indication',
      ['melanoma'],
    ],
    [
      'is nothing that grows in a dish',
      'The antibody drug HLD-101 killed ovarian cancer cell lines and prostate tumor cells; patients in the clinical trial have melanoma.',
      'Indication',
      ['melanoma'],
    ],
    [
      'is no harm that a drug does',
      'Transaminitis was seen in a clinical trial, transaminitis too in patients with melanoma given the antibody drug HLD-101.',
      'Indication',
      ['melanoma'],
    ],
    [
      'is a disease where somebody is treated for it, not where it only rages',
      'HLD-101 is an antibody for the treatment of COVID-19. The COVID-19 pandemic delayed trials, and COVID-19 may do so again.',
      'Indication',
      ['COVID-19'],
    ],
    [
      'is no payload where patients have it',
      'HLD-101 is a drug in clinical trials for patients with DM1.',
      'Payload',
      [],
    ],
    [
      'is not what tells kinds of healthy cells apart',
      'HLD-101, an antibody drug for patients in clinical trials, binds NKG2A on cytotoxic CD8+ T cells, CD8 T cells, CD4-positive helper T lymphocytes and CD30+ lymphomas.',
      'Target',
      ['NKG2A', 'CD30'],
    ],
  ])('%s', (_, text, label, expected) => {
    expect(names(label, text)).toEqual(expected);
  });
});
