import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'BINDS'> = [
  ['Inotuzumab ozogamicin targets CD22 on malignant B cells.', [['inotuzumab ozogamicin', 'BINDS', 'CD22']]],
  ['SAR3419 is a CD19-targeting antibody-drug conjugate.', [['SAR3419', 'BINDS', 'CD19']]],
  ['GSK2857916 is an ADC directed against BCMA.', [['GSK2857916', 'BINDS', 'BCMA']]],
  [
    'Amivantamab binds to EGFR and c-Met.',
    [
      ['amivantamab', 'BINDS', 'EGFR'],
      ['amivantamab', 'BINDS', 'c-Met'],
    ],
  ],
  ['Genentech supplied the anti-HER2 antibody trastuzumab.', [['trastuzumab', 'BINDS', 'HER2']]],
  ['HLD-301, an anti-CD123 immunoconjugate, killed leukemic stem cells.', [['HLD-301', 'BINDS', 'CD123']]],
  ['Tisotumab vedotin recognizes tissue factor.', [['tisotumab vedotin', 'BINDS', 'tissue factor']]],
  // A marker of the patient, another's target, a level in blood
  ['Patients with HER2-positive tumors received paclitaxel and SGN-35.', []],
  ['CA125 fell in half of the women given IMGN853.', []],
  ['ADC Therapeutics has an option on CD70; Adcetris is not part of the deal.', []],
  ['EGFR mutations were excluded before SAR408701 was given.', []],
  // As filings and releases put it
  ['BT-062 targets CD138, an antigen found on multiple myeloma cells.', [['BT-062', 'BINDS', 'CD138']]],
  [
    'Enfortumab vedotin is directed against Nectin-4, a protein on urothelial tumors.',
    [['enfortumab vedotin', 'BINDS', 'nectin-4']],
  ],
  [
    'The folate receptor alpha-targeting ADC mirvetuximab soravtansine met its endpoint.',
    [['IMGN853', 'BINDS', 'folate receptor alpha']],
  ],
  [
    'ABBV-399 (telisotuzumab vedotin), an ADC targeting c-Met, entered Phase 2.',
    [['ABBV-399', 'BINDS', 'c-Met']],
  ],
  ['SAR3419 does not bind CD22.', [['SAR3419', 'BINDS', 'CD22', 'negated']]],
  ['Tumors that express HER2 shrank under bevacizumab.', []],
  ['Trial sites test for CD30 before giving SGN-35.', []],
  ['The antibody huN901 binds with high affinity to CD56.', [['huN901', 'BINDS', 'CD56']]],
  // The antibody of which a conjugate is made
  [
    'DNIB0600A is a conjugate of an anti-NaPi2b antibody with MMAE.',
    [['lifastuzumab vedotin', 'BINDS', 'NaPi2b']],
  ],
  ['AVE9633 comprises an anti-CD33 antibody and DM4.', [['AVE9633', 'BINDS', 'CD33']]],
  [
    'The trial combines two drugs, one of them the anti-PD-1 therapy pembrolizumab.',
    [['pembrolizumab', 'BINDS', 'PD-1']],
  ],
  // The sentence before names the drug
  ['SAR3419 is a TAP compound. It targets CD19.', [['SAR3419', 'BINDS', 'CD19']]],
  ['It targets CD19.', []],
  [
    'It develops cosibelimab, an antibody to PD-L1, and AB680, an inhibitor of CD73.',
    [
      ['AB680', 'BINDS', 'CD73'],
      ['cosibelimab', 'BINDS', 'PD-L1'],
    ],
  ],
  // Programs, verbs of effect; what stands in brackets in prose may be anything
  [
    'The anti-TIGIT program, which includes domvanalimab and AB308, goes on.',
    [
      ['AB308', 'BINDS', 'TIGIT'],
      ['domvanalimab', 'BINDS', 'TIGIT'],
    ],
  ],
  ['KSO-114 is a conjugate whose target is CD56.', [['KSO-114', 'BINDS', 'CD56']]],
  ['BT-062 is directed to the part of CD56 that stays on the cell.', [['BT-062', 'BINDS', 'CD56']]],
  ['We test it with KEYTRUDA, Merck’s anti-PD-1 therapy.', [['pembrolizumab', 'BINDS', 'PD-1']]],
  [
    'They are KSO-114, an anti-CD22 conjugate, for lymphoma, and KSO-116, an anti-CD79b conjugate.',
    [
      ['KSO-114', 'BINDS', 'CD22'],
      ['KSO-116', 'BINDS', 'CD79b'],
    ],
  ],
  // A pair of antigens before what the molecule is called
  [
    'KST-101 is a tetravalent CD123 x CD3 bispecific antibody.',
    [
      ['KST-101', 'BINDS', 'CD123'],
      ['KST-101', 'BINDS', 'CD3'],
    ],
  ],
  [
    'KST-102, a CD20xCD3 bispecific, entered the clinic.',
    [
      ['KST-102', 'BINDS', 'CD20'],
      ['KST-102', 'BINDS', 'CD3'],
    ],
  ],
  ['KST-103 is our first B7-H4 ADC.', [['KST-103', 'BINDS', 'B7-H4']]],
  [
    'KST-104 was given together with margetuximab, an Fc-engineered, anti-HER2 mAb.',
    [['margetuximab', 'BINDS', 'HER2']],
  ],
  ['KST-105 (conditionally activated CD71-directed ADC) is in Phase 1.', [['KST-105', 'BINDS', 'CD71']]],
  ['KST-106 is given to patients with HER2-positive disease.', []],
  ['KST-107 was tested against a PD-1 antibody.', []],
  ['Roche holds EBI-031 and all other IL-6 antagonist antibodies.', [['EBI-031', 'BINDS', 'IL-6']]],
  [
    'Petosemtamab (MCLA-158: EGFR x LGR5 Biclonics®) is enrolling.',
    [
      ['MCLA-158', 'BINDS', 'EGFR'],
      ['MCLA-158', 'BINDS', 'LGR5'],
    ],
  ],
  // However its words are put: what governs the antigen tells
  [
    'KSO-114 is a chimeric antibody that targets a surface glycoprotein, mesothelin.',
    [['KSO-114', 'BINDS', 'mesothelin']],
  ],
  ['KSO-114 recognizes an antigen known as CD22 on lymphocytes.', [['KSO-114', 'BINDS', 'CD22']]],
  [
    'Partners are testing KSO-114, by mouth an inhibitor of two kinases, PI3K-delta and CK1-epsilon.',
    [
      ['KSO-114', 'BINDS', 'PI3K-delta'],
      ['KSO-114', 'BINDS', 'CK1-epsilon'],
    ],
  ],
  // In brackets after the drug
  [
    'Trials of KSO-114 (a recombinant humanized anti-HER2 monoclonal antibody) with HLD-301 injection (a CD47-targeted ADC) begin.',
    [
      ['KSO-114', 'BINDS', 'HER2'],
      ['HLD-301', 'BINDS', 'CD47'],
    ],
  ],
  ['KSO-114 (B7-H3 antibody-drug conjugate): data were presented in May.', [['KSO-114', 'BINDS', 'B7-H3']]],
  // Another molecule's antigen
  ['We advance KSO-114 and we have clearance to begin testing of our novel conjugate targeting ADAM9.', []],
  ['KSO-114 has done well, and so have our two programs targeting B7-H3.', []],
  ['Patients given KSO-114 (5 mg/kg) had tumors with high expression of mesothelin.', []],
  // Made of an antibody that is called after its antigen; after a dash
  [
    'KSO-114 is an ADC comprised of a humanised B7-H3 monoclonal antibody and a toxin.',
    [['KSO-114', 'BINDS', 'B7-H3']],
  ],
  ['Data on KSO-114 – a humanized anti-CD22 antibody – are due.', [['KSO-114', 'BINDS', 'CD22']]],
  [
    'KSO-114, an investigational, first-in-class, glycoengineered, subcutaneous monoclonal CD20 antibody, was given.',
    [['KSO-114', 'BINDS', 'CD20']],
  ],
  ['KSO-114 was compared to an anti-CD22 antibody.', []],
  // What it is before its name
  ['The CD47 inhibitor KSO-114 was shelved.', [['KSO-114', 'BINDS', 'CD47']]],
  ['Halden has the most advanced CD47 antibody in KSO-114.', [['KSO-114', 'BINDS', 'CD47']]],
  ['Halden shelved its CD47-targeted molecule KSO-114.', [['KSO-114', 'BINDS', 'CD47']]],
  ['After its CD47 program failed, Halden turned to KSO-114.', []],
  ['KSO-114 is tested in patients treated with a platinum-containing chemotherapy and a PD-1 inhibitor.', []],
  // The drug in brackets behind what it binds; its target beside it; what it does besides binding
  [
    'Halden showed results with its humanized anti-IL-4 antibody (KSO-114) in asthma.',
    [['KSO-114', 'BINDS', 'IL-4']],
  ],
  ['The CD22-directed ADC (HLD-301) is in Phase 1.', [['HLD-301', 'BINDS', 'CD22']]],
  [
    'Posters on HLD-301 and on the expression of its target, PTK7, were shown.',
    [['HLD-301', 'BINDS', 'PTK7']],
  ],
  [
    'KSO-114 causes cancer cell death by binding and activating the protein known as TRAIL receptor 1.',
    [['KSO-114', 'BINDS', 'TRAIL-R1']],
  ],
  ['KSO-114 was given with a standard PD-1 antibody (pembrolizumab).', [['pembrolizumab', 'BINDS', 'PD-1']]],
  ['Tumors of patients with CD22 (by assay) were given HLD-301.', []],
  [
    'The study tests our anti-insulin-like growth factor-1 receptor (IGF-1R) antibody known as HLD-301.',
    [['HLD-301', 'BINDS', 'IGF-1R']],
  ],
  // Two antigens, each with its cells; what an interaction is of; before the drug is named
  [
    'The antibody HLD-301 engages CD3 on T cells and CD20 on B cells.',
    [
      ['HLD-301', 'BINDS', 'CD3'],
      ['HLD-301', 'BINDS', 'CD20'],
    ],
  ],
  ['HLD-301 blocks the interaction of PD-1 with its ligands.', [['HLD-301', 'BINDS', 'PD-1']]],
  ['Designed to bind CD73 with high affinity, HLD-301 is in Phase 1.', [['HLD-301', 'BINDS', 'CD73']]],
  ['HLD-301 targets CD33 on leukemic cells and spares CD34.', [['HLD-301', 'BINDS', 'CD33']]],
  ['The target for HLD-301 is PSMA, a protein.', [['HLD-301', 'BINDS', 'PSMA']]],
  ['PSMA, the target of HLD-301, is a protein.', [['HLD-301', 'BINDS', 'PSMA']]],
  ['HLD-301 is a radiolabeled antibody that seeks out the CD20 antigen.', [['HLD-301', 'BINDS', 'CD20']]],
  ['Halden tested its humanized C5 complement inhibitor, KSO-114.', [['KSO-114', 'BINDS', 'complement C5']]],
  // A bracket within the bracket
  [
    'The next candidate is its potent and selective PARP1 (poly (ADP-ribose) polymerase 1) inhibitor, AZD5305.',
    [['AZD5305', 'BINDS', 'PARP1']],
  ],
  [
    'Mirvetuximab was shown beside data on the activity of the first ADAM9-targeting ADC, IMGC936.',
    [['IMGC936', 'BINDS', 'ADAM9']],
  ],
  [
    'Glofitamab and mosunetuzumab, both CD20xCD3 T-cell engaging bispecific antibodies, are in trials.',
    [
      ['glofitamab', 'BINDS', 'CD20'],
      ['glofitamab', 'BINDS', 'CD3'],
      ['mosunetuzumab', 'BINDS', 'CD20'],
      ['mosunetuzumab', 'BINDS', 'CD3'],
    ],
  ],
  // However it is worded
  ['The antigen recognized by the ADC KSO-114 is nectin-4.', [['KSO-114', 'BINDS', 'nectin-4']]],
  ['Binding of the ADC KSO-114 to CD33 leads to its uptake.', [['KSO-114', 'BINDS', 'CD33']]],
  ['Inhibition of PD-L1 by the drug KSO-114 was seen.', [['KSO-114', 'BINDS', 'PD-L1']]],
  ['Once bound to CD33, the ADC KSO-114 is internalized.', [['KSO-114', 'BINDS', 'CD33']]],
  ['KSO-114 delivers the drug MMAE to CD70-expressing tumor cells.', [['KSO-114', 'BINDS', 'CD70']]],
  [
    'KSO-114 is designed to deliver chemotherapy to cells that express prostate-specific membrane antigen.',
    [['KSO-114', 'BINDS', 'PSMA']],
  ],
  [
    'KSO-114 is an antibody that Orrin has created, and the first one binding to CD74 that was tested.',
    [['KSO-114', 'BINDS', 'CD74']],
  ],
  ['The drug KSO-114 was given after a PD-1 inhibitor.', []],
  ['KSO-114, an ADC, was combined with an anti-PD-1 antibody.', []],
  [
    'KSO-114, which binds CD19, and one additional antibody targeting CD22 were named.',
    [['KSO-114', 'BINDS', 'CD19']],
  ],
  // What cells lack, and what is told of other drugs
  ['SYD985 kills cells lacking HER2, and other drugs kill cells that express CD20.', []],
  ['SYD985 also kills neighboring cells that do not express HER2.', []],
  ['IMGN853 is inactive in tumors without CD19.', []],
  ['In HER2-negative cells STRO-002 was active.', []],
  ['SGN-35 kills tumor cells, while most other antibodies target CD20.', []],
  ['Unlike Rituxan, which binds CD20 and carries no drug, HLD-611 kills from within.', []],
  ['The target of our antibody HLD-136 is DKK1.', [['HLD-136', 'BINDS', 'DKK1']]],
  [
    'It won approval of the BLyS/IL-17 dual-target fusion protein drug, HLD-160.',
    [
      ['HLD-160', 'BINDS', 'BLyS'],
      ['HLD-160', 'BINDS', 'IL-17'],
    ],
  ],
  ['HLD-161 inhibits the overexpression of BLyS.', [['HLD-161', 'BINDS', 'BLyS']]],
];
