import type { MentionExamples } from '../support/examples.ts';

/** Names as the recogniser gives them; a legal form is left out later, when things get their keys. */
export const examples: MentionExamples = [
  // By legal form
  ['Seattle Genetics, Inc. announced', [['Seattle Genetics, Inc.']]],
  ['Biotest AG announced', [['Biotest AG']]],
  ['Genmab A/S and others', [['Genmab A/S']]],
  ['Innate Pharma S.A. is based in Marseille', [['Innate Pharma S.A.']]],
  ['with Halden Biologics GmbH', [['Halden Biologics GmbH']]],
  ['Eli Lilly and Company will pay', [['Eli Lilly and Company']]],
  ['Daiichi Sankyo Company, Limited', [['Daiichi Sankyo Company, Limited']]],
  ['RemeGen Co., Ltd.', [['RemeGen Co., Ltd.']]],
  ['Nordic Nanovector ASA said', [['Nordic Nanovector ASA']]],
  // By listing
  ['Kestrel (Nasdaq: KSTL) announced', [['Kestrel']]],
  ['Orrin Labs (NYSE American: ORN)', [['Orrin Labs']]],
  // By the word that ends the name
  ['Mersana Therapeutics announced', [['Mersana Therapeutics']]],
  ['with Kestrel Oncology in Basel', [['Kestrel Oncology']]],
  ['Sutro Biopharma and partners', [['Sutro Biopharma']]],
  // A date before it
  ['In May 2019 Orrin Vale, Inc. joined', [['Orrin Vale, Inc.']]],
  // By role
  ['an affiliate of Brandmark', [['Brandmark']]],
  ['a wholly owned subsidiary of Orrin Vale', [['Orrin Vale']]],
  // None
  ['the University of Ulm, Inc. of nothing', []],
  ['the Therapeutics division', []],
  ['Board of Directors', []],
  ['a member of the family', []],
  ['Phase II trials of Oncology drugs', []],
  ['American Society of Clinical Oncology', []],
  // And further
  ['Halden Biologics Holdings, L.P. agreed', [['Halden Biologics Holdings, L.P.']]],
  ['between Orrin Vale N.V. and Kestrel, LLC', [['Orrin Vale N.V.'], ['Kestrel, LLC']]],
  ['the Orrin Vale Corporation', [['Orrin Vale Corporation']]],
  ['Kyowa Hakko Kirin Co., Ltd.', [['Kyowa Hakko Kirin Co., Ltd.']]],
  ['Jiangsu Orrin Pharmaceutical Group Co., Ltd.', [['Jiangsu Orrin Pharmaceutical Group Co., Ltd.']]],
  ['In March, Kestrel, Inc. agreed', [['Kestrel, Inc.']]],
  ['Orrin Vale (TSX: ORV)', [['Orrin Vale']]],
  ['Kestrel plc (LSE: KST)', [['Kestrel plc']]],
  ['the Company, Inc. of the future', []],
  ['Massachusetts Institute of Technology', []],
  ['Item 1.01 Entry into an Agreement', []],
  ['SIGNATURE PAGE TO FOLLOW', []],
  ['Dana-Farber Cancer Institute, Inc.', []],
  ['Vice President, Pharma Sciences', []],
  // Forms of further countries, names of further shapes
  ['with Halden Pharma Private Limited', [['Halden Pharma Private Limited']]],
  ['Orrin A.G., Germany', [['Orrin A.G.']]],
  ['Kestrel AG of Wedel', [['Kestrel AG']]],
  ['licensed by halden GmbH', [['halden GmbH']]],
  ['4-Orrin AG', [['4-Orrin AG']]],
  ['Orrin Research and Development LLC agreed', [['Orrin Research and Development LLC']]],
  ['Kestrel Pharma Services', [['Kestrel Pharma Services']]],
  ['Kestrel (Euronext Brussels: KST)', [['Kestrel']]],
  ['of London, (NYSE: ORR)', []],
  ['Develop Human Antibody Therapeutics', []],
  ['Kestrel.com, Inc.', [['Kestrel.com, Inc.']]],
  ['Bank Corporation of America', []],
  // What stands before the name
  ['Shanghai-based Halden Therapeutics', [['Halden Therapeutics']]],
  ['Privately-held Halden Oncology', [['Halden Oncology']]],
  ["South Korea's Orrin ST Co. Ltd.", [['Orrin ST Co. Ltd.']]],
  ['Kestrel and Tokyo-based Halden Yakuhin K.K.', [['Halden Yakuhin K.K.']]],
  ["AstraZeneca's (LSE/NYSE: AZN) application", [['AstraZeneca']]],
  ['Vice President, Finance of Kestrel Diagnostics, Inc.', [['Kestrel Diagnostics, Inc.']]],
  // An office or a part of a firm
  ['Global Head Oncology', []],
  ['Head of Research Unit Oncology', []],
  // A post, a department, a decision before "of" are no part of the name
  [
    'was Chief Operating Officer and VP, Finance & Operations of Halden Technology Corporation',
    [['Halden Technology Corporation']],
  ],
  ['ended as Group President International of Orrin Foods, Inc.', [['Orrin Foods, Inc.']]],
  ['2. Ratification of Kestrel LLP as accountants', [['Kestrel LLP']]],
  ['the Amended and Restated By-Laws of Orrin Foods, Inc.', [['Orrin Foods, Inc.']]],
  ['a member of the Compensation Committee', []],
  ['a member of the Board’s Executive Committee', []],
  // What somebody studied
  ['holds a Bachelor of Arts, Economics and Decision Sciences from the University of Ulm', []],
  // A comma within, initials before, a line that ends within
  [
    'advised by Halden, Orrin & Vale Securities Corporation',
    [['Halden, Orrin & Vale Securities Corporation']],
  ],
  ['at N.E.W. Customer Service Companies, Inc.', [['N.E.W. Customer Service Companies, Inc.']]],
  [
    'the firm then entered into its first agreement with Halden Global\nSecurities Corporation on that day',
    [['Halden Global\nSecurities Corporation', 'Halden Global Securities Corporation']],
  ],
  [
    'the firm then entered into its first agreement with Halden,\nInc. on that day',
    [['Halden,\nInc.', 'Halden, Inc.']],
  ],
  ['OPPORTUNITY\nFUND LP', []],
  ['Bruce Roe               Brad Poe                  Kaz Doe\nHalden, Inc.', [['Halden, Inc.']]],
  ['1st Orrin Corporation', [['1st Orrin Corporation']]],
  ['21st Century Kestrel, Inc.', [['21st Century Kestrel, Inc.']]],
  ['Jan G. Orrin and Company, Incorporated', [['Jan G. Orrin and Company, Incorporated']]],
  ['a trustee, James P. Poe of Halden & Vale LLC, to represent', [['Halden & Vale LLC']]],
  [
    'with Peter Orrin, Halden, Vale & Poe Incorporated, for themselves',
    [['Peter Orrin, Halden, Vale & Poe Incorporated']],
  ],
  ['the Interim Surviving Corporation', []],
  ['15863210 Canada Inc. will acquire the shares', [['15863210 Canada Inc.']]],
  ['B7-H3 is a member of the B7 family of molecules', []],
  [
    'The offer was made by 10432187 Canada Inc. on Monday.',
    [['10432187 Canada Inc.', '10432187 Canada Inc.']],
  ],
  ['Of 125000 shares Canada has none.', []],
  // A branch of medicine, a part of what is called otherwise
  ['Supplemental Biologics License Application', []],
  ['a Multi-Program Strategic Oncology collaboration', []],
  ['Department of Renal Oncology at the clinic', []],
  ['About the Halden Oncology Program', []],
  ['Halden Oncology tested it', [['Halden Oncology']]],
  ['its partner Halden Vaccines and Diagnostics, Inc.', [['Halden Vaccines and Diagnostics, Inc.']]],
  ['Multiple Next Generation Bispecific Antibody Therapeutics', []],
  ['Agreement to Acquire Privately Held 9-Halden AG', [['9-Halden AG']]],
  // A figure and a letter; a short name that tells that it is a firm; a verb that looks like the end of a name
  ['3M Inc. makes it', [['3M Inc.']]],
  ['with Kestrel Company (“Kestrel”) for access', [['Kestrel Company']]],
  ['with the Company (“the Company”) for access', []],
  ['Orrin Pharma Partners with Takeda on an ADC', [['Orrin Pharma']]],
  ['Orrin Pharma Partners invested', [['Orrin Pharma Partners']]],
  // After its owner; an office of a regulator
  ['Takeda’s Halden Pharmaceuticals took part', [['Halden Pharmaceuticals']]],
  ["Health Canada's Biologics and Genetic Therapies Directorate has approved it", []],
  ['a British Virgin Islands Company (“BVI”)', []],
  ['Multiple Anti-Cancer Stem Cell Therapeutics to Offer Benefits', []],
  ['said Ian Roe, SVP Biopharmaceuticals R&D', []],
  // In a heading every word has its capital
  ['Kestrel Acquires Orrin BV and Its Conjugates', [['Orrin BV']]],
  ['Halden Therapeutics Receives First Payment From Orrin, Inc.', [['Halden Therapeutics'], ['Orrin, Inc.']]],
  ['Halden Pharma Completes Acquisition of Orrin Limited', [['Halden Pharma'], ['Orrin Limited']]],
  ['End of Pact for HLDVAX Immunotherapy For Prostate Cancer', []],
  ['Kestrel, 41177 LLC and 52288 Inc. merge', [['41177 LLC'], ['52288 Inc.']]],
  ['joined to DM4 of Orrin Pharma AG', [['Orrin Pharma AG']]],
];
