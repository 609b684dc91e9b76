import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'PARTNERS_WITH'> = [
  // Of a list with owners in it, each is the partner of whoever the sentence began with
  [
    'Kestrel Oncology, Inc. has licensed its ADC technology to Genmab, MedImmune, a subsidiary of AstraZeneca, and Takeda, and has co-development agreements with Agensys, an affiliate of Astellas, and Halden Biologics, Inc.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'MedImmune'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Takeda'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Agensys'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Halden Biologics'],
    ],
  ],
  [
    'Kestrel Oncology, Inc. has collaborations with Pfizer and Genentech, a member of the Roche Group, and an ongoing partnership with Amgen.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Pfizer'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genentech'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Amgen'],
    ],
  ],
  // Each "its" of a list is of the one who spends
  [
    'Spending rose on Kestrel Oncology’s programs, its collaboration with Genmab, and its work with Orrin Vale, Inc. (“Orrin”), offset by less for its alliance projects with Takeda.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Orrin Vale'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Takeda'],
    ],
    { issuer: 'Kestrel Oncology, Inc.' },
  ],
  [
    'One drug, which Kestrel Oncology, Inc. is developing with Genmab, is in a trial.',
    [['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab']],
  ],
  [
    'Kestrel Oncology, Inc. supplies Genmab with the enzyme under a supply agreement of 2011.',
    [['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab']],
  ],
  [
    'Kestrel Oncology, Inc. is returning the prodrug HLD-301 to Halden Biologics, Inc.',
    [['Kestrel Oncology', 'PARTNERS_WITH', 'Halden Biologics']],
  ],
  // The second of two, behind an institute
  [
    'Kestrel Oncology, Inc.’s supply rests on agreements with the Orrin Institute, with Genmab and with Halden Biologics, Inc.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Halden Biologics'],
    ],
  ],
  // With many, of whom some are named
  [
    'Kestrel Oncology, Inc. has licensed its technology to many pharmaceutical companies, including Genmab and Halden Biologics, Inc.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Halden Biologics'],
    ],
  ],
  [
    'Kestrel Oncology, Inc. teamed with Genmab last fall and with Halden Biologics, Inc. in April.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Halden Biologics'],
    ],
  ],
  [
    'ImmunoGen and Abgenix, Inc. signed a multi-year collaboration agreement.',
    [['ImmunoGen', 'PARTNERS_WITH', 'Abgenix']],
  ],
  [
    'Mersana Therapeutics entered into a research alliance with Takeda to make Fleximer conjugates.',
    [['Mersana', 'PARTNERS_WITH', 'Takeda']],
  ],
  [
    'The license agreement between Synaffix B.V. and ADC Therapeutics SA covers one program.',
    [['Synaffix', 'PARTNERS_WITH', 'ADC Therapeutics']],
  ],
  [
    'Tisotumab vedotin is the subject of Genmab’s collaboration with Seattle Genetics.',
    [['Genmab', 'PARTNERS_WITH', 'Seattle Genetics']],
  ],
  [
    'Our partner, Kestrel Oncology, Inc., enrolled the first patient.',
    [['Halden Biologics', 'PARTNERS_WITH', 'Kestrel Oncology']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  ['CytomX is developing CX-2029 in collaboration with AbbVie.', [['CytomX', 'PARTNERS_WITH', 'AbbVie']]],
  ['In 2003 Medarex licensed its antibodies to Pfizer.', [['Medarex', 'PARTNERS_WITH', 'Pfizer']]],
  // Rivals, lenders, brokers, predecessors
  ['Seattle Genetics competes with ImmunoGen.', []],
  ['Amgen, Pfizer and Roche have marketed antibodies for years.', []],
  ['Genmab’s shares rose while MorphoSys fell.', []],
  ['Before joining Sutro, she worked at Zymeworks.', []],
  ['Neither Bayer nor Novartis commented.', []],
  // As filings and releases put it
  ['Biogen Idec took a license to TAP from ImmunoGen.', [['Biogen', 'PARTNERS_WITH', 'ImmunoGen']]],
  [
    'We have partnered with Debiopharm on IMGN529.',
    [['ImmunoGen', 'PARTNERS_WITH', 'Debiopharm']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  // Whose licensees they are is said by who tells it
  [
    'Licensees of our technology include Amgen and Lilly.',
    [
      ['ImmunoGen', 'PARTNERS_WITH', 'Amgen'],
      ['ImmunoGen', 'PARTNERS_WITH', 'Lilly'],
    ],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  ['Licensees of the technology include Amgen, Bayer and Lilly.', []],
  ['Roche and Novartis both market drugs for leukemia.', []],
  ['ImmunoGen may seek a collaboration with Roche.', [['ImmunoGen', 'PARTNERS_WITH', 'Roche', 'possible']]],
  ['Bayer sued Seagen over a patent.', []],
  ['ImmunoGen has no collaboration with Roche.', [['ImmunoGen', 'PARTNERS_WITH', 'Roche', 'negated']]],
  [
    'Amgen denied that it had signed a collaboration agreement with Bayer.',
    [['Amgen', 'PARTNERS_WITH', 'Bayer', 'negated']],
  ],
  // What both do together; a long way from the noun to the name; who is explained beside
  [
    'Seattle Genetics and Genmab will jointly discover antibodies.',
    [['Seattle Genetics', 'PARTNERS_WITH', 'Genmab']],
  ],
  [
    'Halden Biologics, Inc. announced a collaboration to find novel, first-in-class conjugates with oncology firm Kestrel Oncology, Inc.',
    [['Halden Biologics', 'PARTNERS_WITH', 'Kestrel Oncology']],
  ],
  [
    'Genentech, a member of the Roche Group, has a collaboration with ImmunoGen.',
    [['Genentech', 'PARTNERS_WITH', 'ImmunoGen']],
  ],
  [
    'Genmab, our partner, leads the program.',
    [['Halden Biologics', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'ImmunoGen licenses its technology to other companies, among them Amgen and Biotest.',
    [
      ['ImmunoGen', 'PARTNERS_WITH', 'Amgen'],
      ['ImmunoGen', 'PARTNERS_WITH', 'Biotest'],
    ],
  ],
  // Who lends or underwrites is no partner
  ['Mersana entered into a loan agreement with Kestrel Bank, Inc.', []],
  ['Seagen and Kestrel Securities, Inc. signed an underwriting agreement.', []],
  ['No agreement between Genmab and Roche exists.', [['Genmab', 'PARTNERS_WITH', 'Roche', 'negated']]],
  // Long lists, asides, rights from whoever tells it
  [
    'Seattle Genetics has collaborations for its ADC technology with a number of firms, including Abbott, Bayer and Pfizer, as well as ADC co-development agreements with Agensys.',
    [
      ['Seattle Genetics', 'PARTNERS_WITH', 'Abbott'],
      ['Seattle Genetics', 'PARTNERS_WITH', 'Agensys'],
      ['Seattle Genetics', 'PARTNERS_WITH', 'Bayer'],
      ['Seattle Genetics', 'PARTNERS_WITH', 'Pfizer'],
    ],
  ],
  [
    'Trubion Pharmaceuticals, Inc., which we bought, and Facet Biotech Corporation, since acquired, had signed the agreement.',
    [['Trubion', 'PARTNERS_WITH', 'Facet Biotech']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'Jazz holds the rights outside Asia Pacific.',
    [['Zymeworks', 'PARTNERS_WITH', 'Jazz']],
    { issuer: 'Zymeworks Inc.' },
  ],
  [
    'Millennium licensed DM1 from ImmunoGen, Inc. and MLN591 from BZL Biologics, Inc.',
    [
      ['Millennium', 'PARTNERS_WITH', 'BZL Biologics'],
      ['Millennium', 'PARTNERS_WITH', 'ImmunoGen'],
    ],
  ],
  [
    'In 2014 Roche obtained the worldwide rights to KSO-114, except for Japan, from Bayer.',
    [['Roche', 'PARTNERS_WITH', 'Bayer']],
  ],
  // Each for itself; contracts of money and rooms, whatever they are to pay for
  ['Astellas and AstraZeneca have taken licenses to VelocImmune; each of them paid.', []],
  ['Genmab amended its lease agreement with Kestrel Oncology, Inc. for the development of its drugs.', []],
  ['Genmab signed a securities purchase agreement with Kestrel Oncology, Inc. to fund the research.', []],
  ['Mersana entered into a lease extension agreement with Kestrel Avenue LLC for its offices.', []],
  [
    'Mersana entered into a purchase agreement by and among Kestrel Markets Inc. and Orrin Vale, Inc. to sell $220 million aggregate principal amount of notes.',
    [],
  ],
  // Each with a third firm, which tells nothing of the two
  [
    'Genmab and Mersana are collaborating with Synaffix.',
    [
      ['Genmab', 'PARTNERS_WITH', 'Synaffix'],
      ['Mersana', 'PARTNERS_WITH', 'Synaffix'],
    ],
  ],
  ['LegoChem has been co-developing the ADC with ABL Bio.', [['LegoChem', 'PARTNERS_WITH', 'ABL Bio']]],
  [
    'Genmab and ADC Therapeutics will begin preclinical development of a conjugate.',
    [['Genmab', 'PARTNERS_WITH', 'ADC Therapeutics', 'expected']],
  ],
  // What a deal is told by, from the other side
  [
    'The option was held under an agreement which Human Genome Sciences and SmithKline Beecham had signed in 1996.',
    [['Human Genome Sciences', 'PARTNERS_WITH', 'SmithKline Beecham']],
  ],
  [
    'Vertex, with which Molecular Templates has worked since 2019, extended the term.',
    [['Molecular Templates', 'PARTNERS_WITH', 'Vertex']],
  ],
  [
    'Genmab and Halden, a venture between Orrin Vale, Inc. and Kestrel, Inc., announced that Genmab has licensed its technology to Halden.',
    [['Genmab', 'PARTNERS_WITH', 'Halden']],
  ],

  // A notice under their agreement
  [
    'On February 12, 2014, Xencor received from Genmab, a Danish company, a notice of termination of the License Agreement, dated February 16, 2011, by and among Xencor, Genmab and others.',
    [['Xencor', 'PARTNERS_WITH', 'Genmab']],
  ],
  [
    'Genmab, one of Xencor’s collaboration partners, made a statement.',
    [['Xencor', 'PARTNERS_WITH', 'Genmab']],
  ],
  // What the partners are stands before their names
  [
    'Kestrel Oncology’s alliances with two leading genomics companies, Genmab and Takeda, go on.',
    [
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab'],
      ['Kestrel Oncology', 'PARTNERS_WITH', 'Takeda'],
    ],
  ],
  // Each with a third
  [
    'The antibodies are being developed by Genmab and Takeda under their collaborations with Xencor.',
    [
      ['Genmab', 'PARTNERS_WITH', 'Xencor'],
      ['Takeda', 'PARTNERS_WITH', 'Xencor'],
    ],
  ],
  [
    'Xencor, Inc. and its wholly owned subsidiary, Halden Vale, Inc., and Genmab A/S entered into a license agreement.',
    [
      ['Xencor', 'PARTNERS_WITH', 'Genmab'],
      ['Halden Vale', 'PARTNERS_WITH', 'Genmab'],
    ],
  ],
  [
    'Genmab has received a license to certain of Xencor’s rights to an antibody.',
    [['Xencor', 'PARTNERS_WITH', 'Genmab']],
  ],
  [
    'It has an antibody under license from Genmab A/S.',
    [['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'Kestrel Oncology, Inc.' },
  ],
  // In a bracket
  [
    'The drug is an antibody to CD25 (HuMax-TAC, under license from Genmab A/S).',
    [['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'Kestrel Oncology, Inc.' },
  ],
  ['The drug is an antibody to CD25 (as measured by Genmab A/S).', [], { issuer: 'Kestrel Oncology, Inc.' }],
  // By what a firm is to another, under its licence, by their work
  [
    'The application was filed by strategic partner Genmab A/S for an antibody.',
    [['Kestrel Oncology', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'Kestrel Oncology, Inc.' },
  ],
  [
    'In China the antibody is developed by Takeda, under an exclusive license from Xencor.',
    [['Xencor', 'PARTNERS_WITH', 'Takeda']],
  ],
  ['Xencor’s work with Genmab on an antibody has ended.', [['Xencor', 'PARTNERS_WITH', 'Genmab']]],
  [
    'Xencor says that Genmab is licensing global development and commercialization rights to its antibody.',
    [
      ['Genmab', 'PARTNERS_WITH', 'Xencor'],
      ['Xencor', 'PARTNERS_WITH', 'Genmab'],
    ],
  ],
  [
    'Xencor received notice of termination of the License Agreement, dated May 2, 2020, as amended from time to time (the “Agreement”), with Genmab A/S and Takeda.',
    [
      ['Xencor', 'PARTNERS_WITH', 'Genmab'],
      ['Xencor', 'PARTNERS_WITH', 'Takeda'],
    ],
  ],
  [
    'ImmunoGen has made several ADCs, including IMGN853, targeting FOLR1, partnered with Takeda, and IMGN529, targeting CD37, partnered with Genmab.',
    [
      ['ImmunoGen', 'PARTNERS_WITH', 'Takeda'],
      ['ImmunoGen', 'PARTNERS_WITH', 'Genmab'],
    ],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'Tanox learned from Novartis Pharma AG, one of its collaboration partners for Xolair, that it works.',
    [['Tanox', 'PARTNERS_WITH', 'Novartis']],
  ],
  [
    'IMGN853 is partnered with Genmab in Europe.',
    [['ImmunoGen', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'Vestara is sold by ImmunoGen in the United States and by Genmab in Germany under a distribution agreement.',
    [['ImmunoGen', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'The pipeline has IMGN853 (an OX40 agonist in-licensed from Genmab).',
    [['ImmunoGen', 'PARTNERS_WITH', 'Genmab']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  // What is talked of, or not agreed on yet
  ['Xencor and Genmab plan to evaluate a potential transaction.', []],
  ['Xencor and Genmab have not entered into any agreement.', []],
  ['Xencor is in discussions with Genmab about a collaboration.', []],
  ['Xencor signed a letter of intent with Genmab for a joint venture.', []],
  ['Xencor approved a proposed collaboration with Genmab.', []],
  [
    'Neither Xencor nor any affiliate is a party to any collaboration, and Xencor is not a party to any license with Genmab.',
    [],
  ],
  ['Biogen Idec markets Rituxan with Genentech.', [['Biogen', 'PARTNERS_WITH', 'Genentech']]],
  ['Rituxan is co-marketed by Biogen Idec and Genentech.', [['Biogen', 'PARTNERS_WITH', 'Genentech']]],
  [
    'The companies that have licensed ImmunoGen’s TAP technology are Amgen and Novartis.',
    [
      ['ImmunoGen', 'PARTNERS_WITH', 'Amgen'],
      ['ImmunoGen', 'PARTNERS_WITH', 'Novartis'],
    ],
  ],
  [
    'Two of our partners, Amgen and Bayer, are developing conjugates.',
    [
      ['ImmunoGen', 'PARTNERS_WITH', 'Amgen'],
      ['ImmunoGen', 'PARTNERS_WITH', 'Bayer'],
    ],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  // One of its partners, partners such as
  [
    'Based on information received by Xencor from Genmab, one of its collaboration partners for obexelimab, a study has begun.',
    [['Xencor', 'PARTNERS_WITH', 'Genmab']],
  ],
  [
    'Xencor received $2 million from strategic partners such as Genmab and MorphoSys.',
    [
      ['Xencor', 'PARTNERS_WITH', 'Genmab'],
      ['Xencor', 'PARTNERS_WITH', 'MorphoSys'],
    ],
  ],
  [
    'Xencor has two antibodies, obexelimab, partnered with Genmab, and vudalimab, partnered with MorphoSys.',
    [
      ['Xencor', 'PARTNERS_WITH', 'Genmab'],
      ['Xencor', 'PARTNERS_WITH', 'MorphoSys'],
    ],
  ],
];
