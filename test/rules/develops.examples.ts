import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'DEVELOPS'> = [
  // Said outright
  [
    'Kestrel Oncology, Inc. is developing KSO-114 for advanced ovarian cancer.',
    [['Kestrel Oncology', 'DEVELOPS', 'KSO-114']],
  ],
  ['AVE9633, in development by sanofi-aventis, is in Phase I.', [['sanofi-aventis', 'DEVELOPS', 'AVE9633']]],
  [
    'Enfortumab vedotin is being developed by Astellas under a collaboration with Seattle Genetics, Inc.',
    [['Astellas', 'DEVELOPS', 'enfortumab vedotin']],
  ],
  [
    'The Phase I program reflects the development of MLN2704 by Millennium Pharmaceuticals, Inc.',
    [['Millennium', 'DEVELOPS', 'MLN2704']],
  ],
  // By what is done with it
  [
    'Seattle Genetics initiated a Phase II trial of SGN-35 in patients with relapsed Hodgkin lymphoma.',
    [['Seattle Genetics', 'DEVELOPS', 'SGN-35']],
  ],
  [
    'In November, Mersana dosed the first patient in a Phase 1 study of XMT-1522.',
    [['Mersana', 'DEVELOPS', 'XMT-1522']],
  ],
  [
    'During the quarter the Company submitted an IND for IMGN779.',
    [['ImmunoGen', 'DEVELOPS', 'IMGN779']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'Immunomedics advanced sacituzumab govitecan into a pivotal trial last spring.',
    [['Immunomedics', 'DEVELOPS', 'sacituzumab govitecan']],
  ],
  // By what it is to the firm
  [
    'Our lead product candidate, HLD-301, targets relapsed acute myeloid leukemia.',
    [['Halden Biologics', 'DEVELOPS', 'HLD-301']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'Cervical cancer patients received tisotumab vedotin, which Genmab is evaluating as monotherapy.',
    [['Genmab', 'DEVELOPS', 'tisotumab vedotin']],
  ],
  // Not yet, perhaps, no more
  [
    'Pfizer plans to develop PF-06804103 in breast cancer.',
    [['Pfizer', 'DEVELOPS', 'PF-06804103', 'expected']],
  ],
  ['Takeda may develop TAK-164 on its own.', [['Takeda', 'DEVELOPS', 'TAK-164', 'possible']]],
  ['Bayer is not developing BAY 79-4620.', [['Bayer', 'DEVELOPS', 'BAY 79-4620', 'negated']]],
  // Rights, supply and sale are no development
  ['Novartis holds an option to license LOP628.', []],
  ['Oxford BioTherapeutics granted Menarini exclusive worldwide rights to MEN1112.', []],
  ['Lonza manufactures bulk drug substance of SGN-35 for Seattle Genetics.', []],
  ['Analysts of Roche expect sales of Kadcyla to grow.', []],
  ['Merck KGaA will supply avelumab at no cost for the combination arm.', []],
  ['The license fee for HuMax-TF-ADC was paid to Genmab in cash.', []],
  // As filings and releases put it
  [
    'Daiichi Sankyo and AstraZeneca are jointly developing datopotamab deruxtecan in lung cancer.',
    [
      ['Daiichi Sankyo', 'DEVELOPS', 'datopotamab deruxtecan'],
      ['AstraZeneca', 'DEVELOPS', 'datopotamab deruxtecan'],
    ],
  ],
  [
    'Under the agreement, Kestrel Oncology, Inc. will be responsible for the clinical development of HLD-301.',
    [['Kestrel Oncology', 'DEVELOPS', 'HLD-301', 'expected']],
  ],
  [
    'Immunomedics’ lead product candidate, IMMU-132, is in Phase 3.',
    [['Immunomedics', 'DEVELOPS', 'sacituzumab govitecan']],
  ],
  ['The Company has elected to discontinue development of IMGN529.', [], { issuer: 'ImmunoGen, Inc.' }],
  ['Genmab has the right to co-develop drugs from the alliance, but none is HuMax-TF-ADC.', []],
  ['Pfizer markets Mylotarg.', []],
  ['Seattle Genetics is responsible for commercializing Adcetris in the United States and Canada.', []],
  ['Servier acquired Symphogen, which discovered HLD-301.', []],
  ['Shares of ADC Therapeutics rose after data on loncastuximab tesirine.', []],
  [
    'Zymeworks reported that it had begun a Phase 1 trial evaluating ZW191.',
    [['Zymeworks', 'DEVELOPS', 'ZW191']],
  ],
  [
    'Daiichi Sankyo and AstraZeneca are jointly developing datopatamab deruxtecan.',
    [
      ['Daiichi Sankyo', 'DEVELOPS', 'datopatamab deruxtecan'],
      ['AstraZeneca', 'DEVELOPS', 'datopatamab deruxtecan'],
    ],
  ],
  [
    'Trastuzumab emtansine, which Roche is studying in a Phase III trial called EMILIA, uses our linker.',
    [['Roche', 'DEVELOPS', 'trastuzumab-DM1']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'Enrollment continues in the Phase 2 study of KSO-114 sponsored by Kestrel Oncology, Inc.',
    [['Kestrel Oncology', 'DEVELOPS', 'KSO-114']],
  ],
  [
    'SGN-CD33A is a product candidate of Seattle Genetics for acute myeloid leukemia.',
    [['Seattle Genetics', 'DEVELOPS', 'SGN-CD33A']],
  ],
  [
    'The first patient has been dosed by Sutro in a Phase 1 trial of luveltamab tazevibulin.',
    [['Sutro', 'DEVELOPS', 'luveltamab tazevibulin']],
  ],
  // Several verbs; two firms; a lead drug in apposition; responsibility
  [
    'Bayer will develop and market SGN-35 outside the United States.',
    [['Bayer', 'DEVELOPS', 'SGN-35', 'expected']],
  ],
  [
    'T-DM1 is being developed by Roche/Genentech.',
    [
      ['Roche', 'DEVELOPS', 'trastuzumab-DM1'],
      ['Genentech', 'DEVELOPS', 'trastuzumab-DM1'],
    ],
  ],
  ['Blinatumomab, Micromet’s lead product candidate, is new.', [['Micromet', 'DEVELOPS', 'blinatumomab']]],
  ['Incyte is pursuing development of SGN-35 in lymphoma.', [['Incyte', 'DEVELOPS', 'SGN-35']]],
  [
    'Amgen will be responsible for the research, development and manufacturing of SGN-35.',
    [['Amgen', 'DEVELOPS', 'SGN-35', 'expected']],
  ],
  [
    'Seattle Genetics and Agensys, an affiliate of Astellas, announced a trial. The companies are co-developing ASG-5ME.',
    [
      ['Seattle Genetics', 'DEVELOPS', 'ASG-5ME'],
      ['Agensys', 'DEVELOPS', 'ASG-5ME'],
    ],
  ],
  // Selling alone, and a technology that is another's
  ['Takeda sells Adcetris in Japan.', []],
  // Rights to develop, options, lists
  [
    'Roche receives an exclusive license to develop, manufacture and commercialize KSO-114.',
    [['Roche', 'DEVELOPS', 'KSO-114']],
  ],
  [
    'Sanofi is evaluating SAR3419 in lymphoma and SAR650984, a naked antibody, in myeloma.',
    [
      ['Sanofi', 'DEVELOPS', 'SAR3419'],
      ['Sanofi', 'DEVELOPS', 'SAR650984'],
    ],
  ],
  [
    'UCB, our partner for the development of epratuzumab, announced results.',
    [['UCB', 'DEVELOPS', 'epratuzumab']],
    { issuer: 'Immunomedics, Inc.' },
  ],
  ['Bayer has acquired options on two candidates, HDP-102 and HDP-104.', []],
  ['Immunomedics began arbitration over delays in the development of veltuzumab.', []],
  // Co-development with what it is called between, and a partner told by what it is
  [
    'Seattle Genetics and Agensys are co-developing another ADC known as ASG-5ME.',
    [
      ['Seattle Genetics', 'DEVELOPS', 'ASG-5ME'],
      ['Agensys', 'DEVELOPS', 'ASG-5ME'],
    ],
  ],
  [
    'CX-2029 is being co-developed by CytomX and its partner AbbVie.',
    [
      ['CytomX', 'DEVELOPS', 'CX-2029'],
      ['AbbVie', 'DEVELOPS', 'CX-2029'],
    ],
  ],
  [
    'Medarex received a milestone payment from its partner, Bristol-Myers Squibb, for the advancement into the clinic of the antibody MDX-1379.',
    [['Bristol-Myers Squibb', 'DEVELOPS', 'MDX-1379']],
  ],
  [
    "Zhejiang Medicine will develop Ambrx's ARX788.",
    [['Zhejiang Medicine', 'DEVELOPS', 'ARX788', 'expected']],
  ],
  ['CytomX will evaluate future opportunities for CX-2029.', [['CytomX', 'DEVELOPS', 'CX-2029', 'expected']]],
  [
    'Takeda will be responsible, at its own expense, for the development of XMT-1522.',
    [['Takeda', 'DEVELOPS', 'XMT-1522', 'expected']],
  ],
  // Firms that act together, and those that only stand before the one that acts
  [
    'Kestrel Oncology, Inc., a clinical-stage company, and Takeda, a maker of antibodies, today announced that the FDA has cleared the IND application for BT-062.',
    [
      ['Kestrel Oncology', 'DEVELOPS', 'BT-062'],
      ['Takeda', 'DEVELOPS', 'BT-062'],
    ],
  ],
  ['Under its agreement with Roche, Takeda is testing SGN-30.', [['Takeda', 'DEVELOPS', 'SGN-30']]],
  [
    'Takeda and its partner Roche have begun a Phase 3 trial comparing BT-062 with docetaxel.',
    [
      ['Takeda', 'DEVELOPS', 'BT-062'],
      ['Roche', 'DEVELOPS', 'BT-062'],
    ],
  ],
  [
    'Takeda and Roche will share equally the costs of SAR566658.',
    [
      ['Takeda', 'DEVELOPS', 'SAR566658', 'expected'],
      ['Roche', 'DEVELOPS', 'SAR566658', 'expected'],
    ],
  ],
  // What is done with a trial, a filing or data, and by whom
  ['Development of BT-062 will be handled by Takeda.', [['Takeda', 'DEVELOPS', 'BT-062', 'expected']]],
  ['The IND for BT-062 was filed in May by Takeda.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  ['Data on BT-062 were presented by Takeda at a congress.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  [
    'Roche will fund and conduct all clinical studies of BT-062.',
    [['Roche', 'DEVELOPS', 'BT-062', 'expected']],
  ],
  ['Takeda presented preclinical data on BT-062 in mice.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  ['Takeda released results showing that BT-062 shrinks tumors.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  ['Takeda named XMT-1522 as its next development candidate.', [['Takeda', 'DEVELOPS', 'XMT-1522']]],
  ['Takeda, the developer of BT-062, awaits data.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  ['Roche took on the responsibility for BT-062’s further development.', [['Roche', 'DEVELOPS', 'BT-062']]],
  ['The purchase adds BT-062 to Takeda’s clinical pipeline.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  ['Takeda would be glad to add BT-062 to its pipeline.', []],
  [
    'We are encouraged by our BT-062 program.',
    [['ImmunoGen', 'DEVELOPS', 'BT-062']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'Besides BT-062, Takeda is developing XMT-1522.',
    [
      ['Takeda', 'DEVELOPS', 'BT-062'],
      ['Takeda', 'DEVELOPS', 'XMT-1522'],
    ],
  ],
  ['Servier participates in the development of BT-062.', [['Servier', 'DEVELOPS', 'BT-062']]],
  ['BT-062 is the second ADC Takeda is developing with Roche.', [['Takeda', 'DEVELOPS', 'BT-062']]],
  [
    'Takeda, a licensee of Roche, filed Roche’s marketing application for BT-062.',
    [
      ['Roche', 'DEVELOPS', 'BT-062'],
      ['Takeda', 'DEVELOPS', 'BT-062'],
    ],
  ],
  // Steps towards a trial, and who pays for what
  [
    'Takeda plans to use the loan to fund the continued development of MLN2704.',
    [['Takeda', 'DEVELOPS', 'MLN2704', 'expected']],
  ],
  [
    'Takeda now has two candidates in the clinic, MLN2704 and SGN-30.',
    [
      ['Takeda', 'DEVELOPS', 'MLN2704'],
      ['Takeda', 'DEVELOPS', 'SGN-30'],
    ],
  ],
  ['Takeda will take the lead in developing MLN2704.', [['Takeda', 'DEVELOPS', 'MLN2704', 'expected']]],
  ['MLN2704 entered clinical development at Takeda.', [['Takeda', 'DEVELOPS', 'MLN2704']]],
  ['Takeda won clearance to begin testing MLN2704.', [['Takeda', 'DEVELOPS', 'MLN2704']]],
  [
    'ImmunoGen earned a payment from Takeda with the dosing of the first patient with MLN2704.',
    [['Takeda', 'DEVELOPS', 'MLN2704']],
  ],
  [
    'MLN2704 was developed by Takeda, in collaboration with Roche.',
    [
      ['Takeda', 'DEVELOPS', 'MLN2704'],
      ['Roche', 'DEVELOPS', 'MLN2704'],
    ],
  ],
  // What a bracket tells among partners, and what it does not elsewhere
  [
    'Partners with compounds in the clinic include Takeda (MLN2704) and Roche (T-DM1).',
    [
      ['Takeda', 'DEVELOPS', 'MLN2704'],
      ['Roche', 'DEVELOPS', 'trastuzumab-DM1'],
    ],
  ],
  ['The comparator came from Takeda (MLN2704).', []],
  // What a firm is to another stands before its name
  [
    'MLN2704 is being advanced by Kestrel Oncology, Inc.’s partner, Takeda.',
    [['Takeda', 'DEVELOPS', 'MLN2704']],
  ],
  ['Takeda, under license from ImmunoGen, is testing MLN2704.', [['Takeda', 'DEVELOPS', 'MLN2704']]],
  ['Takeda is preparing to file for approval of MLN2704.', [['Takeda', 'DEVELOPS', 'MLN2704']]],
  [
    'Takeda will be responsible for conducting and funding clinical trials of MLN2704.',
    [['Takeda', 'DEVELOPS', 'MLN2704', 'expected']],
  ],
  ['Takeda hopes to bring MLN2704 to market.', [['Takeda', 'DEVELOPS', 'MLN2704']]],
  ['Takeda is developing a follow-on compound, SAR566658.', [['Takeda', 'DEVELOPS', 'SAR566658']]],
  // Control of a program; what a list of programs includes; an agreement of a firm and of a subsidiary with its owner
  [
    'Orion Biotech, Inc. has assumed control of the KSO-114 program.',
    [['Orion Biotech', 'DEVELOPS', 'KSO-114']],
  ],
  [
    'Halden Therapeutics, Inc. is also developing a number of preclinical ADC programs, including HLD-301 and an anti-CD19 ADC.',
    [['Halden Therapeutics', 'DEVELOPS', 'HLD-301']],
  ],
  [
    'Halden announced that the two Phase 3 trials of KSO-114 missed their endpoints.',
    [['Halden', 'DEVELOPS', 'KSO-114']],
  ],
  [
    'Halden, Inc. and Orion Biotech, Inc., a wholly owned subsidiary of Roche, entered into an agreement to globally develop KSO-114.',
    [
      ['Halden', 'DEVELOPS', 'KSO-114'],
      ['Orion Biotech', 'DEVELOPS', 'KSO-114'],
    ],
  ],
  ['Halden has control over a plant where KSO-114 is filled.', []],
  ['Halden sells kits, including one for KSO-114.', []],
  ['Halden said a Phase III trial of KSO-114 met its endpoint.', [['Halden', 'DEVELOPS', 'KSO-114']]],
  // A marketed drug that is given beside it
  [
    'Halden has started a trial of the combination of KSO-114 (an anti-CD22 ADC) and nivolumab.',
    [['Halden', 'DEVELOPS', 'KSO-114']],
  ],
  ['Halden sponsors a trial of mirvetuximab plus Avastin in two cohorts.', []],
  // Both sides of a collaboration; a firm that is named in a clause about another
  [
    'KSO-114 is being developed under a collaboration between Halden and Orion.',
    [
      ['Halden', 'DEVELOPS', 'KSO-114'],
      ['Orion', 'DEVELOPS', 'KSO-114'],
    ],
  ],
  [
    'Halden Therapeutics, Inc. is co-developing KSO-114 with Orion Biotech, Inc.',
    [
      ['Halden Therapeutics', 'DEVELOPS', 'KSO-114'],
      ['Orion Biotech', 'DEVELOPS', 'KSO-114'],
    ],
  ],
  [
    'Halden will acquire Orion Biotech, Inc., which is developing KSO-114.',
    [['Orion Biotech', 'DEVELOPS', 'KSO-114']],
  ],
  [
    'Orion Biotech, Inc. has informed Halden Therapeutics, Inc. that it has dosed the first patient in a trial of KSO-114.',
    [['Orion Biotech', 'DEVELOPS', 'KSO-114']],
  ],
  // Of which drug stands before, or nowhere: `resolve` asks the paragraph
  ['Orion Biotech, Inc. will be responsible for all development of the licensed products.', []],
  [
    'Orion Biotech, Inc. will be responsible for research, product development and sale of any ADC products.',
    [],
  ],
  // What is done besides; what one firm reports of another
  [
    'KSO-114 is being developed, manufactured and commercialized by Halden Therapeutics, Inc. and Orion Biotech, Inc.',
    [
      ['Halden Therapeutics', 'DEVELOPS', 'KSO-114'],
      ['Orion Biotech', 'DEVELOPS', 'KSO-114'],
    ],
  ],
  [
    'Halden Therapeutics, Inc. reported that Orion Biotech, Inc. presented data from the Phase 3 study of KSO-114.',
    [['Orion Biotech', 'DEVELOPS', 'KSO-114']],
  ],
  // In another's hands; to be explored; a section that begins with "its"
  [
    'A third program, SAR3419, an ADC that targets CD19, is in the clinic with Sanofi.',
    [['Sanofi', 'DEVELOPS', 'SAR3419']],
  ],
  [
    'Genmab plans to explore SAR3419 in a number of lymphomas.',
    [['Genmab', 'DEVELOPS', 'SAR3419', 'expected']],
  ],
  [
    'Genmab will assume global development rights to SAR3419.',
    [['Genmab', 'DEVELOPS', 'SAR3419', 'expected']],
  ],
  ['Genmab will explore a sale of its shares, and SAR3419 is with Sanofi.', []],
  // Whoever took over, and whoever controls
  [
    'Jemperli was generated by AnaptysBio and subsequently developed by Tesaro under a license.',
    [['Tesaro', 'DEVELOPS', 'Jemperli']],
  ],
  ['Roche controls the development and commercialization of BT-062.', [['Roche', 'DEVELOPS', 'BT-062']]],
  [
    'BT-062, our investigational antibody being developed by Roche under a license, is safe.',
    [['Roche', 'DEVELOPS', 'BT-062']],
  ],
  ['BT-062 was made by Lonza and shipped by Catalent.', []],
  [
    'Vismodegib, which Genentech and Roche develop under their collaboration with Curis, is an oral capsule.',
    [
      ['Genentech', 'DEVELOPS', 'vismodegib'],
      ['Roche', 'DEVELOPS', 'vismodegib'],
    ],
  ],
  [
    'Pfizer has taken tremelimumab, an anti-CTLA-4 antibody of Medarex, into Phase 3.',
    [['Pfizer', 'DEVELOPS', 'tremelimumab']],
  ],
  [
    'Sanofi and its affiliate, Genzyme, are resuming the worldwide clinical development program for SAR3419.',
    [
      ['Sanofi', 'DEVELOPS', 'SAR3419'],
      ['Genzyme', 'DEVELOPS', 'SAR3419'],
    ],
  ],
  [
    'It has SAR3419, ImmunoGen’s investigational conjugate being developed by Sanofi under a license.',
    [
      ['ImmunoGen', 'DEVELOPS', 'SAR3419'],
      ['Sanofi', 'DEVELOPS', 'SAR3419'],
    ],
  ],
  // Its development: of the drug that was named before
  [
    'Pfizer receives worldwide rights to the ADC HLD-401 and takes over its further development.',
    [['Pfizer', 'DEVELOPS', 'HLD-401']],
  ],
  [
    'Pfizer licensed the ADC HLD-401 in 2015 and has since advanced it into Phase 3.',
    [['Pfizer', 'DEVELOPS', 'HLD-401']],
  ],
  ['Development of the ADC HLD-401 was taken over by Pfizer.', [['Pfizer', 'DEVELOPS', 'HLD-401']]],
  [
    'With the ADC HLD-401, Pfizer has its first conjugate in the clinic.',
    [['Pfizer', 'DEVELOPS', 'HLD-401']],
  ],
  ['Pfizer may exercise its option to the ADC HLD-401 at a later time.', []],
  [
    'Genmab’s first antibody selected for clinical development was KSO-114.',
    [['Genmab', 'DEVELOPS', 'KSO-114']],
  ],
  // Whose part stands beside a developer develops nothing by that
  [
    'HLD-401 comprises a CD138 antibody developed by Biotest and ImmunoGen’s DM4.',
    [['Biotest', 'DEVELOPS', 'HLD-401']],
  ],
  [
    'Genmab’s second antibody chosen for clinical development was HLD-401.',
    [['Genmab', 'DEVELOPS', 'HLD-401']],
  ],
  [
    'HLD-401 is an antibody-drug conjugate that is being co-developed by Genmab and Pfizer.',
    [
      ['Genmab', 'DEVELOPS', 'HLD-401'],
      ['Pfizer', 'DEVELOPS', 'HLD-401'],
    ],
  ],
  // A marketed drug that is given beside
  ['Genmab plans a Phase 3 trial with rituximab.', []],
  ['Genmab began a trial evaluating MYRONTA® (BT-062) and rituximab.', [['Genmab', 'DEVELOPS', 'BT-062']]],
  // Together with another
  [
    'Genmab is developing HLD-401, a CD37-directed protein for leukemia, together with Pfizer.',
    [
      ['Genmab', 'DEVELOPS', 'HLD-401'],
      ['Pfizer', 'DEVELOPS', 'HLD-401'],
    ],
  ],
  [
    'Halden Biologics, Inc. a biodefense company and developer of BT-062, was sold.',
    [['Halden Biologics', 'DEVELOPS', 'BT-062']],
  ],
  ['Genmab’s investment and resources focus on the antibody HLD-401.', [['Genmab', 'DEVELOPS', 'HLD-401']]],
  ['Halden Biologics, Inc., a biodefense company and former developer of BT-062, was sold.', []],
  ['Halden Biologics, Inc. is the former developer of BT-062.', []],
  // In whose hands it is; shared; each its own
  ['Development of IMGN853 is now in the hands of Takeda.', [['Takeda', 'DEVELOPS', 'IMGN853']]],
  [
    'Takeda and ImmunoGen share the development of IMGN853.',
    [
      ['Takeda', 'DEVELOPS', 'IMGN853'],
      ['ImmunoGen', 'DEVELOPS', 'IMGN853'],
    ],
  ],
  [
    'Genmab makes IMGN853, and Takeda is responsible for its clinical development.',
    [['Takeda', 'DEVELOPS', 'IMGN853']],
  ],
  [
    'Amgen and Bayer are developing TAP compounds: AMG 595 and BAY 94-9343, respectively.',
    [
      ['Amgen', 'DEVELOPS', 'AMG 595'],
      ['Bayer', 'DEVELOPS', 'BAY 94-9343'],
    ],
  ],
];
