import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'STUDIED_IN'> = [
  [
    'Genentech is developing T-DM1 for the treatment of HER2-positive metastatic breast cancer.',
    [['trastuzumab-DM1', 'STUDIED_IN', 'HER2-positive metastatic breast cancer']],
  ],
  [
    'The study enrolls patients with relapsed multiple myeloma who receive BT-062 every three weeks.',
    [['BT-062', 'STUDIED_IN', 'multiple myeloma']],
  ],
  [
    'A Phase 3 trial of enfortumab vedotin in urothelial cancer is open in 20 countries.',
    [['enfortumab vedotin', 'STUDIED_IN', 'urothelial cancer']],
  ],
  [
    'Seattle Genetics tested SGN-35 in patients with Hodgkin lymphoma and anaplastic large cell lymphoma.',
    [
      ['SGN-35', 'STUDIED_IN', 'Hodgkin lymphoma'],
      ['SGN-35', 'STUDIED_IN', 'anaplastic large cell lymphoma'],
    ],
  ],
  [
    'The EMA granted orphan designation to SAR3419 for diffuse large B-cell lymphoma.',
    [['SAR3419', 'STUDIED_IN', 'diffuse large B-cell lymphoma']],
  ],
  [
    'Ovarian cancer patients treated with mirvetuximab soravtansine lived longer.',
    [['IMGN853', 'STUDIED_IN', 'ovarian cancer']],
  ],
  ['KSO-114 is intended for mesothelioma.', [['KSO-114', 'STUDIED_IN', 'mesothelioma', 'expected']]],
  // Another drug's disease, a disease left out, a side effect
  ['AVE9633 is not meant for solid tumors.', [['AVE9633', 'STUDIED_IN', 'solid tumors', 'negated']]],
  ['Mylotarg was withdrawn; lymphoma has other remedies today.', []],
  ['Lymphoma is the field of Dr. Roe, who joined before SGN-40 was made.', []],
  ['Roche sells Kadcyla and funds a registry of ovarian cancer.', []],
  ['SGN-35 is expensive; multiple myeloma is outside the license.', []],
  // As filings and releases put it
  [
    'IMGN901 is being evaluated for small cell lung cancer and multiple myeloma.',
    [
      ['IMGN901', 'STUDIED_IN', 'small cell lung cancer'],
      ['IMGN901', 'STUDIED_IN', 'multiple myeloma'],
    ],
  ],
  [
    'Besponsa is indicated for adults with relapsed or refractory B-cell precursor acute lymphoblastic leukemia.',
    [['inotuzumab ozogamicin', 'STUDIED_IN', 'acute lymphoblastic leukemia']],
  ],
  [
    'CX-2009 showed activity against triple-negative breast cancer.',
    [['CX-2009', 'STUDIED_IN', 'triple-negative breast cancer']],
  ],
  ['An older drug failed in leukemia; Trodelvy sells well.', []],
  ['Patients in whom Trodelvy caused neutropenia were excluded.', []],
  [
    'In a randomized trial in women with platinum-resistant ovarian cancer, IMGN853 beat chemotherapy.',
    [['IMGN853', 'STUDIED_IN', 'platinum-resistant ovarian cancer']],
  ],
  // In turn, by whom, what kind of drug
  [
    'AVE9633 and SAR3419 are in development for acute myeloid leukemia and lymphoma, respectively.',
    [
      ['AVE9633', 'STUDIED_IN', 'acute myeloid leukemia'],
      ['SAR3419', 'STUDIED_IN', 'lymphoma'],
    ],
  ],
  [
    'BT-062, which targets CD138, is in development by Biotest AG for multiple myeloma.',
    [['BT-062', 'STUDIED_IN', 'multiple myeloma']],
  ],
  [
    'The license covers tucatinib, a small molecule inhibitor for HER2-positive breast cancer.',
    [['tucatinib', 'STUDIED_IN', 'HER2-positive breast cancer']],
  ],
  [
    'The first product is ADCETRIS, and enfortumab vedotin is being developed for urothelial cancer.',
    [['enfortumab vedotin', 'STUDIED_IN', 'urothelial cancer']],
  ],
  [
    'Partners test SGN-35, which is in trials for patients with Hodgkin lymphoma, and SGN-75, which is new.',
    [['SGN-35', 'STUDIED_IN', 'Hodgkin lymphoma']],
  ],
  ['huC242-DM4 was active against pancreatic cancer cells.', []],
  [
    'REGN668, which was first given to volunteers, is intended for atopic dermatitis and asthma.',
    [
      ['REGN668', 'STUDIED_IN', 'asthma', 'expected'],
      ['REGN668', 'STUDIED_IN', 'atopic dermatitis', 'expected'],
    ],
  ],
  // Lists with their prepositions; further trials; a trial told without its drug
  [
    'We will test KSO-114 in patients with lung cancer, with ovarian cancer and with endometrial cancer.',
    [
      ['KSO-114', 'STUDIED_IN', 'endometrial cancer'],
      ['KSO-114', 'STUDIED_IN', 'lung cancer'],
      ['KSO-114', 'STUDIED_IN', 'ovarian cancer'],
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'KSO-114 is in a Phase 2 trial in myelofibrosis and, by itself, in a Phase 1 trial in multiple myeloma.',
    [
      ['KSO-114', 'STUDIED_IN', 'multiple myeloma'],
      ['KSO-114', 'STUDIED_IN', 'myelofibrosis'],
    ],
  ],
  [
    'Trials of KSO-114 with atezolizumab, an anti-PD-L1 antibody, in bladder cancer have begun.',
    [['KSO-114', 'STUDIED_IN', 'bladder cancer']],
  ],
  // The field of a licence; a disease for which there is no drug
  ['Bayer has a license to KSO-114 for all hematologic and solid tumor indications.', []],
  [
    'HLD-301 is tested in patients with advanced solid tumors, including ovarian cancer and melanoma.',
    [
      ['HLD-301', 'STUDIED_IN', 'solid tumors'],
      ['HLD-301', 'STUDIED_IN', 'ovarian cancer'],
      ['HLD-301', 'STUDIED_IN', 'melanoma'],
    ],
  ],
  // Where the antigen is found is no study
  ['HLD-301 targets CD22, an antigen expressed on most B-cell malignancies.', []],
  // The second disease is that of the second drug
  [
    'FPA144 is in a trial in patients with gastric cancer, and HLD-301 is tested in patients with mesothelioma.',
    [
      ['FPA144', 'STUDIED_IN', 'gastric cancer'],
      ['HLD-301', 'STUDIED_IN', 'mesothelioma'],
    ],
  ],
  [
    'HLD-301 is an anticancer compound that binds to a target expressed on multiple myeloma.',
    [['HLD-301', 'STUDIED_IN', 'multiple myeloma']],
  ],
  ['HLD-301 targets CD25, an antigen which is over-expressed in patients with lymphoma.', []],
  [
    'HLD-301 is in a trial in combination with hormone therapy in prostate cancer.',
    [['HLD-301', 'STUDIED_IN', 'prostate cancer']],
  ],
  // Patients are named before the trial
  [
    'Patients with melanoma, ovarian cancer and mesothelioma are being enrolled in the Phase 1 trial of XMT-1522.',
    [
      ['XMT-1522', 'STUDIED_IN', 'melanoma'],
      ['XMT-1522', 'STUDIED_IN', 'ovarian cancer'],
      ['XMT-1522', 'STUDIED_IN', 'mesothelioma'],
    ],
  ],
  ['Patients with melanoma are often enrolled late. XMT-1522 is not among the drugs tried.', []],
  // Each drug in its own diseases
  [
    'XMT-1522 is in a trial in patients with breast cancer, and BT-062, a conjugate, is tested in patients with multiple myeloma.',
    [
      ['XMT-1522', 'STUDIED_IN', 'breast cancer'],
      ['BT-062', 'STUDIED_IN', 'multiple myeloma'],
    ],
  ],
  // Whatever the verb: the word that governs the disease tells
  [
    'KSO-114 is being developed to treat mesothelioma, asthma and relapsing multiple sclerosis with a partner.',
    [
      ['KSO-114', 'STUDIED_IN', 'mesothelioma'],
      ['KSO-114', 'STUDIED_IN', 'asthma'],
      ['KSO-114', 'STUDIED_IN', 'multiple sclerosis'],
    ],
  ],
  [
    'HLD-301 has entered a Phase 2 trial in psoriasis, as well as further ones for multiple sclerosis.',
    [
      ['HLD-301', 'STUDIED_IN', 'psoriasis'],
      ['HLD-301', 'STUDIED_IN', 'multiple sclerosis'],
    ],
  ],
  [
    'XMT-1522 and BT-062 gave lasting responses among heavily pretreated people with melanoma.',
    [
      ['XMT-1522', 'STUDIED_IN', 'melanoma'],
      ['BT-062', 'STUDIED_IN', 'melanoma'],
    ],
  ],
  [
    'KSO-114 was dosed for the first time in the mesothelioma cohort.',
    [['KSO-114', 'STUDIED_IN', 'mesothelioma']],
  ],
  // Animals, and where the antigen is found
  ['KSO-114 shrank tumors in mouse models of mesothelioma.', []],
  ['HLD-301 targets CD22, levels of which are high in patients with lymphoma.', []],
  ['KSO-114 has no rival; the causes of mesothelioma are well known.', []],
  // A kind of a disease; a disease that is targeted; the second of two of which the first is no named drug
  [
    'KSO-114 is also explored in a form of acute myeloid leukemia.',
    [['KSO-114', 'STUDIED_IN', 'acute myeloid leukemia']],
  ],
  ['Halden will develop KSO-114, which targets mesothelioma.', [['KSO-114', 'STUDIED_IN', 'mesothelioma']]],
  [
    'A trial of intravesical BCG plus KSO-114 in patients with bladder cancer met its endpoint.',
    [['KSO-114', 'STUDIED_IN', 'bladder cancer']],
  ],
  // What patients could not have
  ['Patients with urothelial cancer who are unable to receive enzalutamide were enrolled.', []],
  // Patients first, the drug later in the clause; two drugs of which the second is told what it is; given with others
  [
    'Forty patients with active rheumatoid arthritis have been randomized in the study to see how KSO-114 acts.',
    [['KSO-114', 'STUDIED_IN', 'rheumatoid arthritis']],
  ],
  [
    'A trial of the combination of KSO-114 and the PD-1 inhibitor HLD-301 in people with melanoma is open.',
    [
      ['KSO-114', 'STUDIED_IN', 'melanoma'],
      ['HLD-301', 'STUDIED_IN', 'melanoma'],
    ],
  ],
  [
    'One arm tests KSO-114 as a triple therapy with enzalutamide or olaparib in prostate cancer.',
    [['KSO-114', 'STUDIED_IN', 'prostate cancer']],
  ],
  ['Studies of KSO-114 will focus on mesothelioma.', [['KSO-114', 'STUDIED_IN', 'mesothelioma', 'expected']]],
  ['Each year 3,000 people with mesothelioma are seen; KSO-114 is new.', []],
  // What patients came to have, whose drug it is
  ['In trials of KSO-114, half of the patients had neuropathy or asthma.', []],
  ['Halden reported on KSO-114, and Orion got orphan drug status for its melanoma drug.', []],
  // Two groups of patients, of the first of which something is denied; brand and generic name of one drug
  [
    'The FDA approved KSO-114 for two uses: (1) the treatment of patients with lupus who are not candidates for surgery, and (2) the treatment of patients with mesothelioma after failure of one therapy.',
    [
      ['KSO-114', 'STUDIED_IN', 'systemic lupus erythematosus'],
      ['KSO-114', 'STUDIED_IN', 'mesothelioma'],
    ],
  ],
  [
    'Halden licensed KSO-114 to Orion for the treatment of all autoimmune disease indications worldwide.',
    [['KSO-114', 'STUDIED_IN', 'autoimmune diseases']],
  ],
  [
    'Halden, which designs a class of drugs to treat a broad range of diseases, including melanoma, reported that the FDA cleared KSO-114.',
    [],
  ],
  [
    'Halden runs a trial of KSO-114 with and without chemotherapy in patients with mesothelioma.',
    [['KSO-114', 'STUDIED_IN', 'mesothelioma']],
  ],
  // What was not reached was tried; what is not planned is not
  [
    'KSO-114 did not show activity in patients with mesothelioma.',
    [['KSO-114', 'STUDIED_IN', 'mesothelioma']],
  ],
  [
    'Halden does not plan to develop KSO-114 in mesothelioma.',
    [['KSO-114', 'STUDIED_IN', 'mesothelioma', 'negated']],
  ],
  ['There are no trials of KSO-114 in mesothelioma.', [['KSO-114', 'STUDIED_IN', 'mesothelioma', 'negated']]],
  [
    'Orion returned the rights to KSO-114, a Phase 3 hepatitis B virus vaccine.',
    [['KSO-114', 'STUDIED_IN', 'hepatitis B']],
  ],
  [
    'KSO-114 is being evaluated to prevent RSV disease.',
    [['KSO-114', 'STUDIED_IN', 'respiratory syncytial virus infection']],
  ],
  // Items of a list, each with its own disease
  [
    'Halden has three programs: KSO-114, its ADC targeting PSMA for prostate cancer; and HLD-301, its ADC targeting CD70 for renal cell carcinoma.',
    [
      ['KSO-114', 'STUDIED_IN', 'prostate cancer'],
      ['HLD-301', 'STUDIED_IN', 'renal cell carcinoma'],
    ],
  ],
  // Given with what another firm owns
  [
    'Halden will evaluate KSO-114 in combination with Merck & Co.’s anti-PD-1 therapy, KEYTRUDA, in gastric cancer.',
    [['KSO-114', 'STUDIED_IN', 'gastric cancer']],
  ],
  // What the cells bear is said of all the sites
  [
    'XMT-1522 is an ADC for HER2-expressing breast, gastric and other cancers.',
    [
      ['XMT-1522', 'STUDIED_IN', 'breast cancer'],
      ['XMT-1522', 'STUDIED_IN', 'cancer'],
      ['XMT-1522', 'STUDIED_IN', 'gastric cancer'],
    ],
  ],
  // Whom another drug has failed, and what else is given
  [
    'Ofatumumab is in Phase 3 trials in rituximab-refractory chronic lymphocytic leukemia.',
    [['ofatumumab', 'STUDIED_IN', 'chronic lymphocytic leukemia']],
  ],
  [
    'Cabiralizumab is in Phase 2 in pancreatic cancer with Opdivo (nivolumab).',
    [['cabiralizumab', 'STUDIED_IN', 'pancreatic cancer']],
  ],
  [
    'In combination with irinotecan, Erbitux is approved for metastatic colorectal cancer.',
    [['cetuximab', 'STUDIED_IN', 'metastatic colorectal cancer']],
  ],
  // What a firm works on
  [
    'Orrin Buys Rights to KSO-114: Orrin, a company developing antibodies for the treatment of asthma, today bought the rights.',
    [],
  ],
  // Lists behind a colon or with an aside; the disease before the drug
  [
    'KSO-114 is being tested in three cancers: ovarian cancer and melanoma.',
    [
      ['KSO-114', 'STUDIED_IN', 'cancers'],
      ['KSO-114', 'STUDIED_IN', 'ovarian cancer'],
      ['KSO-114', 'STUDIED_IN', 'melanoma'],
    ],
  ],
  [
    'KSO-114 is an ADC for solid tumors, ovarian cancer among them, and melanoma.',
    [
      ['KSO-114', 'STUDIED_IN', 'solid tumors'],
      ['KSO-114', 'STUDIED_IN', 'ovarian cancer'],
      ['KSO-114', 'STUDIED_IN', 'melanoma'],
    ],
  ],
  ['Orrin’s lymphoma drug KSO-114 missed its endpoint.', [['KSO-114', 'STUDIED_IN', 'lymphoma']]],
  [
    'The first patient with mesothelioma was dosed with KSO-114.',
    [['KSO-114', 'STUDIED_IN', 'mesothelioma']],
  ],
  [
    'KSO-114, in Phase 1 trials in lymphoma, and one additional product candidate for asthma were named.',
    [['KSO-114', 'STUDIED_IN', 'lymphoma']],
  ],
  [
    'A Phase 2 trial assessed SGN-35 plus standard chemotherapy (SCT) of paclitaxel and carboplatin in ovarian cancer.',
    [['SGN-35', 'STUDIED_IN', 'ovarian cancer']],
  ],
  [
    'SGN-35 was given with chemotherapy consisting of cisplatin and etoposide in small cell lung cancer.',
    [['SGN-35', 'STUDIED_IN', 'small cell lung cancer']],
  ],
  [
    'The study evaluated weekly SGN-35 at two doses and by two routes in Hodgkin lymphoma.',
    [['SGN-35', 'STUDIED_IN', 'Hodgkin lymphoma']],
  ],
  [
    'They include KST-101, which is in trials for the treatment of psoriasis, KST-202, which is in trials in asthma.',
    [
      ['KST-101', 'STUDIED_IN', 'psoriasis'],
      ['KST-202', 'STUDIED_IN', 'asthma'],
    ],
  ],
  ['No radiolabeled antibody has been approved for the treatment of lymphoma.', []],
  // Given with another, however it is described
  [
    'A Phase 1/2a combination study of HLD-301 with the anti-PD-L1 checkpoint inhibitor atezolizumab (Tecentriq®) in patients with solid tumors goes on.',
    [['HLD-301', 'STUDIED_IN', 'solid tumors']],
  ],
  [
    'The study assessed HLD-301 plus neoadjuvant and adjuvant chemotherapy of paclitaxel and carboplatin in patients with ovarian cancer.',
    [['HLD-301', 'STUDIED_IN', 'ovarian cancer']],
  ],
  [
    'HLD-301 is in a pivotal Phase 3 trial following Rituxan therapy in patients with follicular lymphoma.',
    [['HLD-301', 'STUDIED_IN', 'follicular lymphoma']],
  ],
  [
    'SGN-35 is in development for glioblastoma, an aggressive and incurable form of brain cancer.',
    [['SGN-35', 'STUDIED_IN', 'glioblastoma']],
  ],
  [
    'SGN-35 is in a Phase 3 trial following Rituxan therapy in patients with follicular lymphoma.',
    [['SGN-35', 'STUDIED_IN', 'follicular lymphoma']],
  ],
];
