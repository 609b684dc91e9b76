/** Which drug a trial is of that is told without it. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const dateline = 'BASEL, Switzerland, March 3, 2020 -- ';

const studied = (text: string): string[] =>
  extract(readFiling(new TextEncoder().encode(`${dateline}${text}\n`), 'a.txt'))
    .relations.filter(({ type }) => type === 'STUDIED_IN')
    .filter(({ evidence }) => evidence.some(({ rule }) => rule === 'studied-in'))
    .map(({ subject, object }) => `${subject.split(':')[1]} in ${object.split(':')[1]}`)
    .sort();

describe('a trial without its drug is of the drug', () => {
  it.each<[string, string, string[]]>([
    [
      'that the paragraph named last',
      'Halden reported on its drug KSO-114, an antibody. The Phase 2 trial enrolled adults with melanoma.',
      ['kso114 in melanoma'],
    ],
    [
      'of the paragraph above, where it names one alone',
      'Halden reported on its drug KSO-114, an antibody for clinical trials.\n\nThe Phase 2 trial has enrolled 40 patients with relapsed mesothelioma, and dosing goes on.',
      ['kso114 in mesothelioma'],
    ],
    [
      'that other sentences name with the trial',
      'Data from the Phase 2 LANTERN-1 trial of KSO-114 are due. HLD-301 is an antibody in clinical trials. The LANTERN-1 trial, which focuses on patients with melanoma, goes on.',
      ['kso114 in melanoma'],
    ],
    [
      'and of none, where two are named',
      'Halden compares KSO-114 and HLD-301, two antibodies.\n\nThe Phase 2 trial has enrolled 40 patients with mesothelioma.',
      [],
    ],
    [
      'and of none, where it tells of a disease alone',
      'Halden makes KSO-114, an antibody for clinical trials. Approximately 20,000 patients are diagnosed with melanoma each year.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(studied(text)).toEqual(expected);
  });
});

const carried = (text: string): string[] =>
  extract(readFiling(new TextEncoder().encode(`${dateline}${text}\n`), 'a.txt'))
    .relations.filter(({ type }) => type === 'HAS_PAYLOAD')
    .map(({ subject, object }) => `${subject.split(':')[1]} with ${object.split(':')[1]}`)
    .sort();

describe('a payload that is told without its drug is of the drug', () => {
  const told = 'Halden reported on its drug KSO-114, an antibody-drug conjugate for clinical trials.';
  it.each<[string, string, string[]]>([
    ['that the paragraph named', `${told} Its payload is exatecan.`, ['kso114 with exatecan']],
    ['to whose antibody it is joined', `${told} DM4 is attached to the antibody.`, ['kso114 with dm4']],
    ['whose payload it serves as', `${told} Exatecan serves as the payload.`, ['kso114 with exatecan']],
    ['and of none, where conjugates are told of', `${told} Conjugates with DM1 are approved.`, []],
    ['and of none, where a licence covers it', `${told} The license covers the payload exatecan.`, []],
  ])('%s', (_, text, expected) => {
    expect(carried(text)).toEqual(expected);
  });
});

const developed = (text: string): string[] =>
  extract(readFiling(new TextEncoder().encode(`${dateline}${text}\n`), 'a.txt'))
    .relations.filter(({ type, subject }) => type === 'DEVELOPS' && subject.startsWith('Company:orion'))
    .map(({ object }) => object.replace('Compound:', ''));

describe('development that is told without its drug is of the drug', () => {
  it.each<[string, string, string[]]>([
    [
      'that the paragraph named',
      'Halden granted Orion Biotech, Inc. an exclusive license to KSO-114, an antibody for clinical trials in patients. Orion Biotech, Inc. will thereafter be responsible for all development and commercialization.',
      ['kso114'],
    ],
    [
      'and of none, where other products are meant',
      'Halden granted Orion Biotech, Inc. an option to KSO-114, an antibody for clinical trials in patients. Orion Biotech, Inc. will be responsible for all development and commercialization of other products.',
      [],
    ],
    [
      'and of none, where none is named',
      'Halden granted Orion Biotech, Inc. a license to antibodies for clinical trials in patients. Orion Biotech, Inc. will be responsible for all development and commercialization.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(developed(text)).toEqual(expected);
  });
});
