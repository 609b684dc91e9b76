/** Names that a filing introduces for itself, through the whole pipeline: the names of each thing of a short release. */
import { describe, expect, it } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';
import type { ThingLabel } from '../../src/model/things.ts';

/** What makes a text a release of this field. */
const field =
  'FOR IMMEDIATE RELEASE\n\nBASEL, Switzerland, March 3, 2020 -- The antibody is in clinical trials in patients with tumors. The drug is a biologic.\n\n';

const things = (label: ThingLabel, text: string): string[][] =>
  extract(readFiling(new TextEncoder().encode(`${field}${text}\n`), 'a.txt'))
    .entities.filter(({ type }) => type === label)
    .map(({ name, aliases }) => [name, ...aliases]);

/** Each relation with the names of its ends. */
function extracted(text: string): (string | undefined)[][] {
  const { entities, relations } = extract(readFiling(new TextEncoder().encode(`${field}${text}\n`), 'a.txt'));
  const nameOf = (id: string) => entities.find((each) => each.id === id)?.name;
  return relations.map(({ subject, type, object }) => [nameOf(subject), type, nameOf(object)]);
}

describe('a firm', () => {
  it.each([
    ['in quotes', 'Halden Vale, Inc. (“Halden”) will pay. Halden agreed.', ['Halden Vale']],
    [
      'in single quotes',
      'Halden Vale Co., LTD. (Osaka, Japan, ‘Halden’) will pay. Halden agreed.',
      ['Halden Vale'],
    ],
    [
      'in the other number',
      'Halden Pharmaceuticals will pay. The trials of Halden Pharmaceutical Co., Ltd. go on.',
      ['Halden Pharmaceuticals'],
    ],
    [
      'without quotes',
      'Orrin Marsh Torvex Corporation (OMTC) will pay. OMTC agreed.',
      ['Orrin Marsh Torvex'],
    ],
    [
      'without quotes, an apostrophe in it',
      'Lundel’s Pharmaceutical Holdings Limited (Lundel’s Pharma) will pay. Lundel’s Pharma agreed.',
      ['Lundel’s Pharmaceutical'],
    ],
    [
      'in capitals all over, as it is listed',
      'GLAXOSMITHKLINE INTELLECTUAL PROPERTY (NO. 4) LIMITED (“GSK”) will pay. GSK agreed.',
      ['GSK'],
    ],
    [
      'of one place beside its owner',
      'Kestrel Vale (UK), Ltd. (“Kestrel UK”), a subsidiary of Kestrel Vale, Ltd., will pay. Kestrel UK agreed.',
      ['Kestrel UK', 'Kestrel Vale'],
    ],
    [
      'by a ticker of its first letters',
      'Orrin Vale Oncology (LSE: OVO; NASDAQ: OVOT) will pay. OVO agreed.',
      ['Orrin Vale Oncology'],
    ],
    [
      'its letters beside its part',
      'Orrin Vale Oncology, Inc. (the “Company” or “OVON”) spoke. OVON agreed.',
      ['Orrin Vale Oncology'],
    ],
    [
      'behind its ticker',
      'Orrin Vale Oncology, Inc. (Nasdaq: OVON, “Orrin Vale,” or “OVON”) spoke. OVON agreed.',
      ['Orrin Vale Oncology'],
    ],
    [
      'a listed one in one word',
      'Five Prime Therapeutics, Inc. (“FivePrime”) spoke. FivePrime agreed.',
      ['Five Prime'],
    ],
    ['its part is no name', 'Kestrel, Inc. (the “Licensee”) will pay. Licensee agreed.', ['Kestrel']],
    [
      'broken off',
      'Halden Bioscience (HaldenBio) and Orrin Vale Biotechnology, Inc. (Orrin Vale Bio) spoke. HaldenBio and Orrin Vale Bio agreed.',
      ['Halden Bioscience', 'Orrin Vale Biotechnology'],
    ],
    [
      'behind its former name',
      'Kestrel Vale LLC (formerly Orrin Marsh, LLC) (“Kestrel R&D”) signed. Kestrel R&D agreed.',
      ['Kestrel Vale'],
    ],
    ['short for long', 'Kestrel Therapeutics announced it. Kestrel agreed.', ['Kestrel Therapeutics']],
    [
      'begins the one that it can mean',
      'Kestrel BioLogic, Inc. met others. In return, Kestrel will pay a fee.',
      ['Kestrel BioLogic'],
    ],
    [
      'both of two names in quotes',
      'Kestrel Vale, Inc. (the “Company” or “KVTX”) will pay. KVTX agreed.',
      ['Kestrel Vale'],
    ],
    [
      'and after a ticker',
      'Kestrel Vale, Inc. (Nasdaq: KVTX, “Kestrel,” or “KVTX”) will pay. KVTX agreed. Kestrel did.',
      ['Kestrel Vale'],
    ],
    ['formerly', 'Kestrel, Inc. (formerly Haldenix) spoke. Haldenix was small.', ['Kestrel']],
    [
      'a listed one by its defined name',
      'AbbVie Borealis Limited (“AbbVie”) signed. AbbVie pays.',
      ['AbbVie'],
    ],
    [
      'an event is no name',
      'Kestrel, Inc. changed it (the “Name Change”). After the Name Change it grew.',
      ['Kestrel'],
    ],
    [
      'nor a part',
      'Kestrel, Inc. (each, a “Consenting Holder”) will pay. The Consenting Holder agreed.',
      ['Kestrel'],
    ],
    [
      'whom an apposition explains',
      'Halden, Inc. met Orrin Vale Corporation, a Florida corporation and a subsidiary of Halden (“Sub”). Sub will pay.',
      ['Halden', 'Orrin Vale'],
    ],
    [
      'one of two spellings',
      'Orrin Telecom Vale Limited (“OTVL”) spoke. Orrin Telecoms Vale Limited (OTVL) agreed.',
      ['Orrin Telecom Vale'],
    ],
    ['an exchange is none', 'Its shares go to NYSE American, LLC and Nasdaq Stock Market, Inc. today.', []],
    [
      'a listed one by its ticker',
      'Merck (NYSE: MRK), known as MSD in Europe, paid. Merck agreed.',
      ['Merck & Co.'],
    ],
    [
      'a listed one by its other name',
      'Merck, known as MSD in Europe, paid Roche. Merck agreed.',
      ['Merck & Co.', 'Roche'],
    ],
    [
      'its subsidiary with its short name in full',
      'Halden Therapeutics plc (“Halden”) spoke. Halden Limited agreed with Roche.',
      ['Halden Therapeutics', 'Roche'],
    ],
    [
      'now another',
      'Halden Research Limited (now Orrin Research Ltd) spoke to Roche.',
      ['Halden Research', 'Roche'],
    ],
    [
      'a former name in full',
      'Orrin Corporation (the “Licensee”), formerly Haldenix Corporation, spoke to Roche. Haldenix was small.',
      ['Orrin', 'Roche'],
    ],
    ['not by a ticker alone', 'Kestrel (NYSE: MRK) paid a fee to Roche.', ['Kestrel', 'Roche']],
    ['the letters of its group', 'Glaxo Halden Limited (GSK) paid. GSK agreed.', ['GSK']],
    [
      'in the quotes of a typewriter',
      "Halden Vale, Inc. (``Halden'') will pay. Halden agreed.",
      ['Halden Vale'],
    ],
    ['a listed one, formerly', 'Amgen Fremont, Inc. (formerly Abgenix) made it.', ['Abgenix']],
    [
      'its new name',
      'Halden, Inc. changed its name to Ovacuron Therapeutics, Inc. Ovacuron will pay.',
      ['Halden'],
    ],
    [
      'its name before',
      'Halden, Inc. changed its name from Ovacuron Therapeutics, Inc. in May. Ovacuron was small.',
      ['Halden'],
    ],
    [
      'from one name to another',
      'In May its name was changed from Halden Vale, Inc. to Ovacuron Therapeutics, Inc. Ovacuron will pay.',
      ['Halden Vale'],
    ],
    [
      'the change of another firm',
      'Kestrel, Inc. spoke. Halden, Inc. changed its name to Ovacuron Therapeutics, Inc. Ovacuron will pay.',
      ['Kestrel', 'Halden'],
    ],
    [
      'by what its short name stands before',
      'Halden Therapeutics, Inc. spoke. Halden, formerly known as Orrin Toxin Corporation, will pay. Orrin Toxin agreed.',
      ['Halden Therapeutics'],
    ],
    [
      'by its name when it was founded',
      'Halden Therapeutics, Inc. spoke. Halden, founded as OrrinTether Inc. in 2016, will pay.',
      ['Halden Therapeutics'],
    ],
    [
      'in single quotes, behind its place',
      'Orrin Pharmaceutical Co., LTD. (Osaka, Japan, ‘Orrin’) will pay. Orrin agreed.',
      ['Orrin Pharmaceutical'],
    ],
    [
      'a common word that stands where firms do',
      'Summit Therapeutics, Inc. signed with Genmab. Genmab gained rights to Summit’s drug. We thank the CEO of Summit.',
      ['Summit Therapeutics', 'Genmab'],
    ],
    [
      'a common word that acts as a firm',
      'Compass Therapeutics, Inc. (Nasdaq: CMPX) spoke. Compass received $3 million. Compass will pay Genmab.',
      ['Compass Therapeutics', 'Genmab'],
    ],
    [
      'written together',
      'Five Prime Therapeutics, Inc. (“FivePrime”) spoke. FivePrime will pay.',
      ['Five Prime'],
    ],
    ['a listed one with a word more', 'Novartis Pharma AG began a trial. Novartis pays.', ['Novartis']],
  ])('%s', (_, text, expected) => {
    expect(things('Company', text).map(([name]) => name)).toEqual(expected);
  });

  it('keeps the names that the text uses', () => {
    const [names] = things('Company', 'Halden Vale, Inc. (“Halden”) will pay. Halden agreed.');
    expect(names).toEqual(['Halden Vale', 'Halden Vale, Inc.', 'Halden']);
  });
});

describe('a drug', () => {
  it.each([
    ['brand before its INN', 'HALDENIA® (kestrelumab vedotin) was approved. HALDENIA is given to patients.'],
    [
      'brand before a preparation',
      'Haldenia(TM) (kestrelumab vedotin for injection) was approved for patients.',
    ],
    [
      'two more names in a bracket',
      'Kestrelumab vedotin (Kestre, formerly HLD-402) is a drug. HLD-402 was its code.',
    ],
    [
      'what it will be called',
      'HLD-402, which going forward will be identified as ORR301, is a drug. Patients were given ORR301.',
    ],
    [
      'what a firm calls it',
      'HLD-402, which the Company designates ORR-301, is a drug. Patients got ORR-301.',
    ],
    [
      'a code behind its INN',
      'Haldenia (kestrelumab, HLD-152) is a drug for patients. HLD-152 was its code.',
    ],
    ['a code and its INN with a stroke', 'Patients were given HLD209/orrimab. Orrimab is a drug candidate.'],
    ['two codes with a stroke', 'Patients were given HLD209/OR414. OR414 is a drug candidate.'],
    ['code before its INN', 'Patients were given HLD-402 (kestrelumab vedotin). HLD-402 is a drug.'],
    ['formerly', 'Kestrelumab vedotin, formerly known as HLD-402, is a drug.'],
    ['marketed as', 'Kestrelumab vedotin, marketed as Haldenia, is a drug. Haldenia was approved.'],
  ])('%s: one drug', (_, text) => expect(things('Compound', text)).toHaveLength(1));

  it('is not another that is given with it', () => {
    expect(things('Compound', 'Patients were given HLD-402 and ORV-303, both drugs.')).toHaveLength(2);
  });
});

describe('what is shortened in brackets', () => {
  it.each<[ThingLabel, string, string]>([
    ['Target', 'It binds tissue factor (TF). TF is on tumors.', 'tissue factor'],
    [
      'Indication',
      'Patients with clear cell ovarian carcinoma (CCOC) were treated. CCOC is rare.',
      'ovarian cancer',
    ],
  ])('%s: %s', (label, text, name) => expect(things(label, text).map(([first]) => first)).toEqual([name]));

  it('is no shorter name when its letters are not there', () => {
    const names = things('Target', 'It binds tissue factor (XQ). XQ is a firm.').flat();
    expect(names).not.toContain('XQ');
  });
});

describe('names that look alike', () => {
  it('a ticker is no disease', () => {
    expect(things('Indication', 'Halden Limited (ASX: AML) announced it.')).toEqual([]);
  });
  it('a marker in the name of a disease is a target', () => {
    expect(things('Target', 'It treats HER2-positive gastric cancer.').map(([name]) => name)).toEqual([
      'HER2',
    ]);
  });
});

describe('a listed firm that a text goes on with', () => {
  it('is the one named in full before', () => {
    const names = things(
      'Company',
      'It has an agreement with Teva Pharmaceuticals International GmbH. It pays Teva.',
    );
    expect(names.flat()).not.toContain('Teva Pharmaceuticals International');
  });
  it('is another where it has a name of its own', () => {
    const names = things(
      'Company',
      'It pays Teva Antibodies International GmbH (“TAI”). Teva is its parent.',
    );
    expect(names.flat()).toContain('Teva Antibodies International');
  });
});

describe('a platform', () => {
  it('has the letters of what is made with it for another name', () => {
    const told = 'Kestrel develops Probody drug conjugates (PDCs). KST-200 is a PDC that targets CD166.';
    expect(extracted(told)).toContainEqual(['KST-200', 'USES_TECHNOLOGY', 'Probody']);
  });

  it('has no letters that are not its own', () => {
    const told = 'Kestrel develops Probody drug conjugates (ABC). KST-200 is an ABC that targets CD166.';
    expect(extracted(told)).not.toContainEqual(['KST-200', 'USES_TECHNOLOGY', 'Probody']);
  });
});

describe('a firm that is to be renamed', () => {
  it('is called by the first word of its new name, too', () => {
    const text = 'Halden Limited (to be renamed “Kestrel Biosciences”) paid. Kestrel then sold it.';
    expect(new Set(things('Company', text).map(([name]) => name)).size).toBe(1);
  });
});
