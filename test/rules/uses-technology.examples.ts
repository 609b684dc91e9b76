import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'USES_TECHNOLOGY'> = [
  ['XMT-1522 was created with the Dolaflexin platform.', [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']]],
  ['CX-2009 is based on Probody technology.', [['CX-2009', 'USES_TECHNOLOGY', 'Probody']]],
  [
    'SAR3419 utilizes ImmunoGen’s Tumor-Activated Prodrug technology.',
    [['SAR3419', 'USES_TECHNOLOGY', 'Tumor-Activated Prodrug']],
  ],
  ['The TAP compound AVE9633 is being studied in leukemia.', [['AVE9633', 'USES_TECHNOLOGY', 'TAP']]],
  [
    'Two TAP compounds, huN901-DM1 and huC242-DM4, are in the clinic.',
    [
      ['huN901-DM1', 'USES_TECHNOLOGY', 'TAP'],
      ['huC242-DM4', 'USES_TECHNOLOGY', 'TAP'],
    ],
  ],
  ['ZW191 leverages the Azymetric scaffold of Zymeworks.', [['ZW191', 'USES_TECHNOLOGY', 'Azymetric']]],
  ['DB-1303 was built on the DITAC platform.', [['trastuzumab pamirtecan', 'USES_TECHNOLOGY', 'DITAC']]],
  // Compared, licensed, paid for: not made with
  ['Sales of Enhertu do not depend on Fleximer.', []],
  ['SGN-35 competes with Probody drugs.', []],
  ['Mersana, which licensed Fleximer to Takeda, sold its interest in XMT-1001.', []],
  ['Dolaflexin came before XMT-2056 was made.', []],
  ['Fees for SMARTag are due when CX-2029 is approved.', []],
  // As filings and releases put it
  [
    'Rinatabart sesutecan does not use DuoBody.',
    [['rinatabart sesutecan', 'USES_TECHNOLOGY', 'DuoBody', 'negated']],
  ],
  [
    'SGN-CD70A and SEA-BCMA follow; SEA-BCMA uses Sugar-Engineered Antibody technology.',
    [['SEA-BCMA', 'USES_TECHNOLOGY', 'Sugar-Engineered Antibody']],
  ],
  ['Kestrel Oncology, Inc. used XenoMouse animals, as did the makers of panitumumab.', []],
  [
    'Luveltamab tazevibulin was discovered with Sutro’s XpressCF+ platform.',
    [['luveltamab tazevibulin', 'USES_TECHNOLOGY', 'XpressCF+']],
  ],
  [
    'AVE9633 combines our TAP technology with an antibody of ours.',
    [['AVE9633', 'USES_TECHNOLOGY', 'TAP']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  [
    'We licensed CX-2009 (CD166 Probody) and CX-072 (PD-L1 Probody).',
    [
      ['CX-2009', 'USES_TECHNOLOGY', 'Probody'],
      ['CX-072', 'USES_TECHNOLOGY', 'Probody'],
    ],
  ],
  ['CX-2009 is a Probody directed to CD166.', [['CX-2009', 'USES_TECHNOLOGY', 'Probody']]],
  ['MGD024 is a humanized, bispecific DART molecule.', [['MGD024', 'USES_TECHNOLOGY', 'DART']]],
  // The platform as a word for the drug, and what it is used for
  [
    'The lead Probody therapeutic candidate, CX-2009, is in Phase 1.',
    [['CX-2009', 'USES_TECHNOLOGY', 'Probody']],
  ],
  [
    'Two DART molecules, MGD006 and MGD013, are in trials.',
    [
      ['MGD006', 'USES_TECHNOLOGY', 'DART'],
      ['MGD013', 'USES_TECHNOLOGY', 'DART'],
    ],
  ],
  [
    'CytomX owns the Probody platform, from which CX-2009 was derived.',
    [['CX-2009', 'USES_TECHNOLOGY', 'Probody']],
  ],
  ['CytomX used its Probody technology to make CX-2009.', [['CX-2009', 'USES_TECHNOLOGY', 'Probody']]],
  ['Using its Probody platform, CytomX has created CX-2009.', [['CX-2009', 'USES_TECHNOLOGY', 'Probody']]],
  ['The Probody technology underlies CX-2009.', [['CX-2009', 'USES_TECHNOLOGY', 'Probody']]],
  [
    'CytomX applies its Probody technology to create drugs such as CX-2009.',
    [['CX-2009', 'USES_TECHNOLOGY', 'Probody']],
  ],
  [
    'CX-2009 was engineered by CytomX with its Probody technology.',
    [['CX-2009', 'USES_TECHNOLOGY', 'Probody']],
  ],
  [
    'Two candidates, CX-072 and CX-2009, leverage the Probody platform.',
    [
      ['CX-072', 'USES_TECHNOLOGY', 'Probody'],
      ['CX-2009', 'USES_TECHNOLOGY', 'Probody'],
    ],
  ],
  [
    'The Probody and TAP technologies, both of which are utilized in CytomX’s programs KSO-114 and KSO-115, are new.',
    [
      ['KSO-114', 'USES_TECHNOLOGY', 'TAP'],
      ['KSO-115', 'USES_TECHNOLOGY', 'TAP'],
    ],
  ],
  [
    'KSO-114 was developed with Takeda’s cell-free synthesis and site-specific conjugation platform, XpressCF+.',
    [['KSO-114', 'USES_TECHNOLOGY', 'XpressCF+']],
  ],
  [
    'Firms with products using Takeda’s TAP technology include Roche (BT-062) and Bayer (SAR3419).',
    [
      ['BT-062', 'USES_TECHNOLOGY', 'TAP'],
      ['SAR3419', 'USES_TECHNOLOGY', 'TAP'],
    ],
  ],
  ['Rivals of the TAP technology were given with (BT-062) others.', []],
  [
    'Two Takeda-developed TAP products have begun clinical testing: KSO-114 and KSO-115.',
    [
      ['KSO-114', 'USES_TECHNOLOGY', 'TAP'],
      ['KSO-115', 'USES_TECHNOLOGY', 'TAP'],
    ],
  ],
  // Which of the three are meant is not said.
  [
    'Three of the drugs, two of which are TAP products, are in trials — KSO-114, KSO-115 and KSO-116, all from Takeda.',
    [],
  ],
  [
    'BT-062 is co-formulated with an enzyme, Takeda’s TAP technology.',
    [['BT-062', 'USES_TECHNOLOGY', 'TAP']],
  ],
  // What a platform led to
  [
    'Regeneron’s VelocImmune platform was employed to isolate and optimize dupilumab.',
    [['dupilumab', 'USES_TECHNOLOGY', 'VelocImmune']],
  ],
  [
    'Sutro’s platform, XpressCF+, has led to two ADCs in trials: STRO-002 for ovarian cancer, and STRO-001, which targets CD74.',
    [
      ['STRO-001', 'USES_TECHNOLOGY', 'XpressCF+'],
      ['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+'],
    ],
  ],
  ['XpressCF+ has led to two collaborations; STRO-002 was made elsewhere.', []],
  [
    'Roche now sells Herceptin Hylecta with Halozyme’s ENHANZE technology.',
    [['Herceptin Hylecta', 'USES_TECHNOLOGY', 'ENHANZE']],
  ],
  // What a drug comes from, and lists of what was made
  [
    'STRO-002 is the first macrophage candidate from Sutro’s XpressCF+ platform.',
    [['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+']],
  ],
  [
    'BT-062 is one of several products in development with ImmunoGen’s TAP technology.',
    [['BT-062', 'USES_TECHNOLOGY', 'TAP']],
  ],
  ['STRO-002 is the lead product of our XpressCF+ platform.', [['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+']]],
  [
    'Dupilumab is a human antibody that was invented with VelocImmune.',
    [['dupilumab', 'USES_TECHNOLOGY', 'VelocImmune']],
  ],
  [
    'Golimumab is a fully human antibody generated through Medarex’s UltiMAb technology.',
    [['golimumab', 'USES_TECHNOLOGY', 'UltiMAb']],
  ],
  [
    'Compounds in clinical testing that use our TAP technology include SAR3419 and BT-062.',
    [
      ['BT-062', 'USES_TECHNOLOGY', 'TAP'],
      ['SAR3419', 'USES_TECHNOLOGY', 'TAP'],
    ],
  ],
  [
    'Our pipeline, which is built on the XpressCF+ platform, includes STRO-001 and STRO-002.',
    [
      ['STRO-001', 'USES_TECHNOLOGY', 'XpressCF+'],
      ['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+'],
    ],
  ],
  ['Products that compete with our XpressCF+ platform include STRO-002.', []],
  ['Products of the company include STRO-002; its XpressCF+ platform is licensed to Merck.', []],
  [
    'The Potelligent platform was used to enhance the activity of benralizumab.',
    [['benralizumab', 'USES_TECHNOLOGY', 'Potelligent']],
  ],
  [
    'From its VelocImmune platform Regeneron has brought forward dupilumab.',
    [['dupilumab', 'USES_TECHNOLOGY', 'VelocImmune']],
  ],
  [
    'With the help of its XpressCF+ platform Sutro designed STRO-002.',
    [['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+']],
  ],
  [
    'STRO-002, in which the antibody is attached to its payload through an XpressCF+ linker, is in Phase 1.',
    [['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+']],
  ],
  ['XpressCF+ is the basis of STRO-002.', [['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+']]],
  [
    'STRO-002 is an anti-FolRα antibody-drug conjugate for tumors that have come back and is the first candidate from Sutro’s XpressCF+ platform.',
    [['STRO-002', 'USES_TECHNOLOGY', 'XpressCF+']],
  ],
  ['STRO-002 is a product of Sutro, which owns the XpressCF+ platform.', []],
  // However far the platform stands from the word that tells of it
  [
    'ZW49, a novel agent, comprises a HER2 antibody joined at fixed places with our partner’s proprietary ZymeLink linker-payload.',
    [['ZW49', 'USES_TECHNOLOGY', 'ZymeLink']],
  ],
  [
    'XMT-1592 was designed by a team in Cambridge using the Dolasynthen platform.',
    [['XMT-1592', 'USES_TECHNOLOGY', 'Dolasynthen']],
  ],
  [
    'Designed using Mersana’s proprietary Dolasynthen platform technology, XMT-1592 is in Phase 1.',
    [['XMT-1592', 'USES_TECHNOLOGY', 'Dolasynthen']],
  ],
  [
    'Built on the Immunosynthen platform, XMT-2056 entered trials.',
    [['XMT-2056', 'USES_TECHNOLOGY', 'Immunosynthen']],
  ],
  [
    'MacroGenics has made several bispecifics using its proprietary DART platform, including MGD006, targeting CD123, partnered with Servier, and MGD007, targeting gpA33.',
    [
      ['MGD006', 'USES_TECHNOLOGY', 'DART'],
      ['MGD007', 'USES_TECHNOLOGY', 'DART'],
    ],
  ],
  [
    'ImmunoGen licensed its huN901-DM1 Tumor-Activated Prodrug for the treatment of lung cancer.',
    [['huN901-DM1', 'USES_TECHNOLOGY', 'Tumor-Activated Prodrug']],
  ],
  [
    'We advance CX-2009 and make progress across our pipeline of drugs leveraging the DuoBody technology.',
    [],
  ],
  ['CX-2009 was licensed from a company using XenoMouse animals.', []],
  [
    'ImmunoGen licensed its huN901-DM1 tumor-activated prodrug (TAP) for lung cancer.',
    [['huN901-DM1', 'USES_TECHNOLOGY', 'TAP']],
  ],
  // What a drug was made with, told first; what it consists of; several of one platform
  [
    'Designed using Mersana’s proprietary Dolaflexin platform technology, XMT-1522 is an ADC.',
    [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']],
  ],
  ['Based on our Dolaflexin platform, XMT-1522 binds HER2.', [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']]],
  [
    'XMT-1522 comprises a HER2-targeting antibody with Mersana’s proprietary Dolaflexin linker-payload.',
    [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']],
  ],
  [
    'XMT-1522 combines a novel antibody and Mersana’s Dolaflexin technology.',
    [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']],
  ],
  [
    'Mersana has made several conjugates using its Dolaflexin platform, including XMT-1522, targeting HER2, and XMT-1536, targeting NaPi2b.',
    [
      ['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin'],
      ['XMT-1536', 'USES_TECHNOLOGY', 'Dolaflexin'],
    ],
  ],
  // Of a list the last is explained; two platforms of one owner
  [
    'The pipeline includes IMGN529, IMGN779 and XMT-1522, which Mersana made with its Dolaflexin technology.',
    [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']],
  ],
  [
    'XMT-1522 is made with Mersana’s Dolaflexin and Fleximer technologies.',
    [
      ['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin'],
      ['XMT-1522', 'USES_TECHNOLOGY', 'Fleximer'],
    ],
  ],
  [
    'XMT-1522 was the first Dolaflexin candidate to enter the clinic.',
    [['XMT-1522', 'USES_TECHNOLOGY', 'Dolaflexin']],
  ],
];
