import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'ClinicalEvent'> = [
  // Two clauses of lists in turn: which go together is not told
  [
    'HLD-301 and HLD-302 are in Phase 2 and Phase 1 trials, respectively, while Kadcyla and Enhertu received approval in 2013 and 2019, respectively.',
    [],
  ],
  // Started
  [
    'On July 30, 2007, Genentech began Phase II testing of T-DM1 in metastatic breast cancer.',
    [
      {
        status: 'started',
        phase: '2',
        compound: 'trastuzumab-DM1',
        sponsor: 'Genentech',
        indication: 'metastatic breast cancer',
        date: '2007-07-30',
      },
      'and no other',
    ],
  ],
  [
    'Mersana Therapeutics today announced dosing of the first patient in a Phase 1b study of XMT-1536.',
    [{ status: 'started', phase: '1', compound: 'XMT-1536', date: '2018-01-03' }, 'and no other'],
    { today: '2018-01-03' },
  ],
  [
    'Immunomedics has initiated a Phase I/II trial of labetuzumab govitecan in colorectal cancer.',
    [
      {
        status: 'started',
        phase: '1/2',
        compound: 'labetuzumab govitecan',
        sponsor: 'Immunomedics',
        indication: 'colorectal cancer',
      },
      'and no other',
    ],
  ],
  // To come
  [
    'Halden Biologics, Inc. expects to begin clinical testing of HLD-301 in the first half of 2021.',
    [
      {
        status: 'expected',
        phase: null,
        compound: 'HLD-301',
        sponsor: 'Halden Biologics',
        date: '2021',
      },
      'and no other',
    ],
  ],
  // Completed, reported, stopped
  [
    'Seattle Genetics completed enrollment in its pivotal trial of SGN-35 in August 2009.',
    [{ status: 'completed', compound: 'SGN-35', date: '2009-08' }, 'and no other'],
  ],
  [
    'ADC Therapeutics reported interim results from a Phase 2 trial of loncastuximab tesirine.',
    [
      { status: 'results', phase: '2', compound: 'loncastuximab tesirine', sponsor: 'ADC Therapeutics' },
      'and no other',
    ],
  ],
  [
    'Millennium discontinued the Phase 1 study of MLN2704 in prostate cancer.',
    [
      {
        status: 'discontinued',
        phase: '1',
        compound: 'MLN2704',
        sponsor: 'Millennium',
        indication: 'prostate cancer',
      },
      'and no other',
    ],
  ],
  // Agreements, quarters and laboratories start and end too
  ['ImmunoGen began a new fiscal year on July 1.', []],
  ['Genmab entered into a clinical trial supply agreement with Lonza.', []],
  ['Construction of the plant was completed in 2004.', []],
  ['Financial results for the quarter will be released on May 5.', []],
  ['Treatment of mice with HLD-301 was well tolerated.', []],
  ['Genentech has not started a Phase III trial of T-DM1.', []],
  // As filings and releases put it
  [
    'IMGN901 is in Phase II testing for small-cell lung cancer.',
    [
      { status: 'started', phase: '2', compound: 'IMGN901', indication: 'small cell lung cancer' },
      'and no other',
    ],
  ],
  [
    'Patient enrollment in the SORAYA trial of IMGN853 has been completed.',
    [{ status: 'completed', compound: 'IMGN853' }, 'and no other'],
  ],
  [
    'Roche halted a Phase III study of T-DM1 in gastric cancer.',
    [
      {
        status: 'discontinued',
        phase: '3',
        compound: 'T-DM1',
        sponsor: 'Roche',
        indication: 'gastric cancer',
      },
      'and no other',
    ],
  ],
  [
    'SGN-35 may advance into Phase III next year if data permit.',
    [{ status: 'expected', phase: '3', compound: 'SGN-35' }, 'and no other'],
  ],
  [
    'A pivotal Phase 2 study of loncastuximab tesirine is planned to start in 2018.',
    [{ status: 'expected', phase: '2', compound: 'loncastuximab tesirine', date: '2018' }, 'and no other'],
  ],
  [
    'ImmunoGen is delighted that BT-062 has now advanced into Phase 1 testing.',
    [{ status: 'started', phase: '1', compound: 'BT-062', sponsor: null }, 'and no other'],
  ],
  [
    'ImmunoGen is pleased that it has advanced BT-062 into Phase 1 testing.',
    [{ status: 'started', phase: '1', compound: 'BT-062', sponsor: 'ImmunoGen' }, 'and no other'],
  ],
  ['ImmunoGen and Genentech began their collaboration in 2000, before any trial.', []],
  ['The patient advocate will begin her term in May.', []],
  [
    'Biotest expects to begin a Phase I/IIa trial with BT-062 in the first six months of 2008.',
    [
      { status: 'expected', phase: '1/2', compound: 'BT-062', sponsor: 'Biotest', date: '2008' },
      'and no other',
    ],
  ],
  [
    'The first patient was dosed in March 2019 in Kestrel Oncology, Inc.’s Phase 1 trial of KSO-114.',
    [
      { status: 'started', phase: '1', compound: 'KSO-114', sponsor: 'Kestrel Oncology', date: '2019-03' },
      'and no other',
    ],
  ],
  [
    'Data from a Phase 2 trial of SGN-35 were presented at the ASH meeting in December 2010.',
    [{ status: 'results', phase: '2', compound: 'SGN-35', date: '2010-12' }, 'and no other'],
  ],
  ['Manufacturing of trial supplies for SGN-35 was completed.', []],
  // Which drug: that of the trial, not one named after it or given before
  [
    'The pipeline holds SGN-40, an antibody in a Phase 1 trial, and SGN-75, which targets CD70.',
    [{ status: 'started', phase: '1', compound: 'SGN-40' }, 'and no other'],
  ],
  [
    'Two product candidates are in Phase I trials, SGN-30 and SGN-15.',
    [
      { status: 'started', phase: '1', compound: 'SGN-30' },
      { status: 'started', phase: '1', compound: 'SGN-15' },
      'and no other',
    ],
  ],
  [
    'A Phase 2 trial of IMGN853 is open to women who received lapatinib before.',
    [{ status: 'started', phase: '2', compound: 'IMGN853' }, 'and no other'],
  ],
  // Whose trial: who started it, not who tells
  [
    'MDX-010 is in a Phase III trial, which Medarex started in September 2004, in melanoma.',
    [
      { status: 'started', phase: '3', compound: 'MDX-010', sponsor: 'Medarex', date: '2004-09' },
      'and no other',
    ],
  ],
  [
    'ImmunoGen announced positive results from Roche’s Phase III trial of T-DM1.',
    [{ status: 'results', phase: '3', compound: 'trastuzumab-DM1', sponsor: 'Roche' }, 'and no other'],
  ],
  // Data to come, and data given; a trial's start is not the day of its results
  [
    'Data from the Phase 2 trial of IMGN853 will be presented at a congress in June 2017.',
    [{ status: 'expected', phase: '2', compound: 'IMGN853', date: '2017-06' }, 'and no other'],
  ],
  [
    'Topline data from the pivotal trial of IMGN853 are expected in 2Q 2021.',
    [{ status: 'expected', compound: 'IMGN853', date: '2021' }, 'and no other'],
  ],
  [
    'Interim data were reported in June 2008 from the Phase II trial of SGN-35 that began in July 2007.',
    [{ status: 'started', date: '2007-07' }, { status: 'results', date: '2008-06' }, 'and no other'],
  ],
  [
    'The Phase 1 trial of SGN-35 has finished enrolling and should give data in 2010.',
    [
      { status: 'completed', phase: '1', compound: 'SGN-35', date: null },
      { status: 'expected', phase: '1', compound: 'SGN-35', date: '2010' },
      'and no other',
    ],
  ],
  [
    'We are advancing SGN-35 in a pivotal trial and a planned Phase II trial.',
    [
      { status: 'started', phase: null, compound: 'SGN-35' },
      { status: 'expected', phase: '2', compound: 'SGN-35' },
      'and no other',
    ],
    { issuer: 'Seattle Genetics, Inc.' },
  ],
  [
    'Patient dosing with huC242-DM4 began earlier this month.',
    [{ status: 'started', compound: 'huC242-DM4', date: '2005-06' }, 'and no other'],
    { today: '2005-06-24' },
  ],
  ['One patient had a complete response to SGN-35.', []],
  ['Preclinical data for SGN-75 were presented at a meeting in April 2008.', []],
  // What is expected of a second thing is not expected of the first, and what is stopped does not start
  [
    'A Phase 1b trial of TRU-016 continues, and data from it are expected in 2013.',
    [
      { status: 'started', phase: '1', compound: 'TRU-016', date: null },
      { status: 'expected', compound: 'TRU-016', date: '2013' },
      'and no other',
    ],
  ],
  [
    'Seattle Genetics is suspending enrollment in all trials of SGN-CD33A, among them the ongoing phase 1/2 trial.',
    [{ status: 'discontinued', compound: 'SGN-CD33A' }, 'and no other'],
  ],
  [
    'Boehringer Ingelheim has discontinued development of bivatuzumab mertansine.',
    [
      { status: 'discontinued', compound: 'bivatuzumab mertansine', sponsor: 'Boehringer Ingelheim' },
      'and no other',
    ],
  ],
  ['If we fail to begin Phase III trials of SGN-40, our business could be harmed.', []],
  ['ImmunoGen discontinued the development of its plant.', []],
  // What is to come, who ran it, launches and days in the clinic
  [
    'SGN-40 and SGN-75, antibodies of the company, are to enter Phase I trials in 2004.',
    [{ status: 'expected', phase: '1', date: '2004' }],
  ],
  [
    'Schering AG plans a Phase III trial of alemtuzumab, to be started in the second half of 2002.',
    [{ status: 'expected', phase: '3', sponsor: 'Schering AG', date: '2002' }, 'and no other'],
  ],
  [
    'Results of a Phase II trial of cetuximab conducted by Merck KGaA were presented in June 2003.',
    [{ status: 'results', phase: '2', sponsor: 'Merck KGaA', date: '2003-06' }, 'and no other'],
  ],
  ['We have made SGN-35 since its days in the clinic and prepare for its launch.', []],
  // Several trials of one step
  [
    'SGN-75 is being tested in a Phase 1 trial in renal cell carcinoma and in a Phase 2 trial in multiple myeloma.',
    [
      { status: 'started', phase: '1', compound: 'SGN-75', indication: 'renal cell carcinoma' },
      { status: 'started', phase: '2', compound: 'SGN-75', indication: 'multiple myeloma' },
      'and no other',
    ],
  ],
  [
    'ImmunoGen is running a Phase 2 trial of IMGN901 in multiple myeloma and one in ovarian cancer.',
    [
      { status: 'started', phase: '2', compound: 'IMGN901', indication: 'multiple myeloma' },
      { status: 'started', phase: '2', compound: 'IMGN901', indication: 'ovarian cancer' },
      'and no other',
    ],
  ],
  [
    'A Phase 2 trial of XMT-1522 in breast cancer is to begin in 2019, and a Phase 1 trial in gastric cancer in 2020.',
    [
      { status: 'expected', phase: '2', indication: 'breast cancer', date: '2019' },
      { status: 'expected', phase: '1', indication: 'gastric cancer', date: '2020' },
      'and no other',
    ],
  ],
  [
    'Two trials of SGN-35 are under way: a Phase 1 trial in Hodgkin lymphoma; and a Phase 3 trial in T-cell lymphoma.',
    [
      { status: 'started', phase: '1', indication: 'Hodgkin lymphoma' },
      { status: 'started', phase: '3', indication: 'T-cell lymphoma' },
    ],
  ],
  [
    'Halden Biologics, Inc. started a Phase 1 trial of HLD-301 to support a later Phase 2 trial.',
    [{ phase: '1' }, 'and no other'],
  ],
  // Pipelines, plans and lists of what is to come
  [
    'Two of our candidates in Phase 2 trials, SGN-30 and SGN-40, bind antigens of lymphocytes.',
    [
      { status: 'started', phase: '2', compound: 'SGN-30' },
      { status: 'started', phase: '2', compound: 'SGN-40' },
      'and no other',
    ],
    { issuer: 'Seattle Genetics, Inc.' },
  ],
  [
    'A Phase 2 trial of SGN-75 in lymphoma is planned by Astellas.',
    [{ status: 'expected', phase: '2', compound: 'SGN-75', sponsor: 'Astellas' }, 'and no other'],
  ],
  [
    'Report top-line data from the pivotal trial of IMGN853 in the fourth quarter of 2021.',
    [{ status: 'expected', compound: 'IMGN853', date: '2021' }, 'and no other'],
  ],
  [
    'SGN-75 is being evaluated in a Phase 1b trial in lymphoma, with data anticipated in 2013.',
    [
      { status: 'started', phase: '1', compound: 'SGN-75', date: null },
      { status: 'expected', phase: '1', compound: 'SGN-75', date: '2013' },
      'and no other',
    ],
  ],
  [
    'We look forward to beginning our Phase 2 trial of SGN-75 and to sharing initial data from our Phase 1 trial of SGN-40.',
    [
      { status: 'expected', phase: '2', compound: 'SGN-75' },
      { status: 'expected', phase: '1', compound: 'SGN-40' },
      'and no other',
    ],
    { issuer: 'Seattle Genetics, Inc.' },
  ],
  // What an application rests on, and trials that failed, gave results
  [
    'The application, filed in March 2019, rests on a pivotal Phase 2 trial of enfortumab vedotin.',
    [{ status: 'results', phase: '2', compound: 'enfortumab vedotin', date: null }, 'and no other'],
  ],
  [
    'The Phase 3 trial of rovalpituzumab tesirine did not meet its primary endpoint.',
    [{ status: 'results', phase: '3', compound: 'rovalpituzumab tesirine' }],
  ],
  // Whose trial, in relative clauses
  [
    'TLX-250 was licensed to Telix Pharmaceuticals Limited, which conducts a Phase III trial with it.',
    [{ status: 'started', phase: '3', sponsor: 'Telix Pharmaceuticals' }, 'and no other'],
  ],
  ['With these funds we can start registrational trials.', [], { issuer: 'Arcus Biosciences, Inc.' }],
  // Named trials: what one is in general tells no step
  [
    'ARC-10, a Phase 3 trial, was described at a meeting of investigators.',
    [{ describes: true, phase: '3', trial: 'ARC 10' }, 'and no other'],
  ],
  [
    'In July 2022, Halden initiated SUMMIT-2, a randomized Phase 3 trial of HLD-301 in ovarian cancer.',
    [
      {
        status: 'started',
        phase: '3',
        trial: 'SUMMIT 2',
        compound: 'HLD-301',
        indication: 'ovarian cancer',
        date: '2022-07',
      },
      'and no other',
    ],
  ],
  [
    'A confirmatory Phase III trial of HLD-301 in ovarian cancer, dubbed SUMMIT, is underway.',
    [{ status: 'started', phase: '3', trial: 'SUMMIT', indication: 'ovarian cancer' }, 'and no other'],
  ],
  [
    'We completed enrollment in the SUMMIT clinical trial of HLD-301; top-line data are expected in 2023.',
    [
      { status: 'completed', trial: 'SUMMIT' },
      { status: 'expected', trial: 'SUMMIT', date: '2023' },
      'and no other',
    ],
    { today: '2022-11-07' },
  ],
  [
    'PEAK-301 is a Phase 1 study of HLD-301 in patients with multiple myeloma.',
    [{ describes: 'now', phase: '1', compound: 'HLD-301', indication: 'multiple myeloma' }, 'and no other'],
  ],
  [
    'We advanced accrual in the pivotal SUMMIT and confirmatory PEAKS trials of HLD-301 in ovarian cancer.',
    [
      { status: 'started', trial: 'SUMMIT', compound: 'HLD-301', indication: 'ovarian cancer' },
      { status: 'started', trial: 'PEAKS', compound: 'HLD-301', indication: 'ovarian cancer' },
    ],
  ],
  // What a trial is like is not that it begins
  [
    'This open-label Phase II study will enroll up to 100 patients.',
    [{ describes: true, phase: '2' }, 'and no other'],
  ],
  [
    'SUMMIT was a single-arm trial that enrolled patients with ovarian cancer.',
    [{ describes: true, trial: 'SUMMIT' }, 'and no other'],
  ],
  // A drug that is not named is not the one named before
  [
    'HLD-301 is safe, and we may begin a Phase 1 trial of our antibody targeting CD19.',
    [{ phase: '1', compound: null }, 'and no other'],
  ],
  [
    'Halden is on track to advance HLD-301 into a pivotal trial in 2017 under its collaboration with Roche.',
    [{ status: 'expected', compound: 'HLD-301', date: '2017' }, 'and no other'],
  ],
  // A noun that is awaited after it; what a hold on a trial tells
  [
    'Dosing of the first patient with HLD-301, a new ADC, is expected in June 2021.',
    [{ status: 'expected', compound: 'HLD-301', date: '2021-06' }, 'and no other'],
  ],
  [
    'The first patient is expected to be dosed with HLD-301 by the end of 2022.',
    [{ status: 'expected', compound: 'HLD-301', date: '2022' }, 'and no other'],
  ],
  [
    'An analysis of SUMMIT-2 is due; a further analysis of the SUMMIT-2 trial is expected in 2023.',
    [{ status: 'expected', trial: 'SUMMIT 2', date: '2023' }],
  ],
  // Other ways of going on, stopping and reporting
  [
    'The Company will resume enrollment in the Phase 1 trial of HLD-301 in 2019.',
    [{ status: 'expected', phase: '1', compound: 'HLD-301', date: '2019' }, 'and no other'],
    { today: '2018-09-18' },
  ],
  [
    'The Phase 3 trial of HLD-301 will be stopped for lack of effect.',
    [{ status: 'discontinued', phase: '3', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'HLD-301 has shown encouraging activity and tolerability in our Phase 1 study in ovarian cancer.',
    [{ status: 'results', phase: '1', compound: 'HLD-301', indication: 'ovarian cancer' }, 'and no other'],
  ],
  [
    'We are pleased to complete enrollment in the Phase 2 study of HLD-301.',
    [{ status: 'completed', phase: '2', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'It may join candidates such as HLD-302, which has completed a Phase 3 study in ovarian cancer.',
    [{ status: 'completed', phase: '3', compound: 'HLD-302' }, 'and no other'],
  ],
  [
    'Phase II studies of HLD-301 in ovarian cancer and multiple myeloma are ongoing.',
    [
      { status: 'started', phase: '2', indication: 'ovarian cancer' },
      { status: 'started', phase: '2', indication: 'multiple myeloma' },
      'and no other',
    ],
  ],
  [
    'We are initiating Phase 1 trials of two new ADCs, HLD-301 and HLD-302.',
    [
      { status: 'started', phase: '1', compound: 'HLD-301' },
      { status: 'started', phase: '1', compound: 'HLD-302' },
      'and no other',
    ],
  ],
  // Brought into trials; studied under a choice not taken; a patient of a trial; a first patient to come
  [
    'The agreement is on enfortumab vedotin, which Astellas will bring into Phase 3 trials in urothelial cancer.',
    [{ status: 'expected', phase: '3', compound: 'enfortumab vedotin', sponsor: 'Astellas' }],
  ],
  [
    'Pfizer did not take up its option to glembatumumab vedotin, a conjugate which Celldex is studying in Phase 2 trials in melanoma.',
    [{ status: 'started', phase: '2', compound: 'glembatumumab vedotin', indication: 'melanoma' }],
  ],
  [
    'The FDA placed a partial clinical hold on vadastuximab talirine after a patient in a Phase 2 study in melanoma died.',
    [],
  ],
  [
    'Dosing of first patient with enfortumab vedotin, a Nectin-4-targeted ADC, expected in June 2024',
    [{ status: 'expected', compound: 'enfortumab vedotin', date: '2024-06' }, 'and no other'],
  ],
  // Meetings, products in general, and trials that are closed
  ['We have completed our end-of-Phase-2 meetings with the FDA on glembatumumab vedotin.', []],
  [
    'Pfizer has options to certain therapeutic products of Celldex that have successfully completed Phase 2 trials.',
    [{ compound: null }],
  ],
  [
    'Celldex is closing the two Phase 2 studies of glembatumumab vedotin in melanoma.',
    [{ status: 'discontinued', phase: '2', compound: 'glembatumumab vedotin' }],
  ],
  // Headlines, sites, and other words for running a trial
  [
    'Celldex Therapeutics Doses First Patient in Phase 2 Trial of Glembatumumab Vedotin in Melanoma',
    [{ status: 'started', phase: '2', compound: 'glembatumumab vedotin', indication: 'melanoma' }],
  ],
  [
    'Celldex has activated the first clinical sites for its Phase 2 trial of glembatumumab vedotin.',
    [{ status: 'started', phase: '2', compound: 'glembatumumab vedotin', sponsor: 'Celldex' }],
  ],
  [
    'Celldex is performing a Phase 1 trial of glembatumumab vedotin in melanoma.',
    [
      { status: 'started', phase: '1', compound: 'glembatumumab vedotin', sponsor: 'Celldex' },
      'and no other',
    ],
  ],
  [
    "Celldex's partner Pfizer, Inc., is currently conducting a Phase 2 trial of glembatumumab vedotin.",
    [{ status: 'started', phase: '2', sponsor: 'Pfizer' }, 'and no other'],
  ],
  [
    'Celldex, in collaboration with its development partner Pfizer, plans to initiate a Phase 2 trial of glembatumumab vedotin.',
    [{ status: 'expected', phase: '2', sponsor: 'Celldex' }, 'and no other'],
  ],
  [
    'Celldex has expanded its Phase 1 trial of glembatumumab vedotin to patients with osteosarcoma.',
    [{ status: 'started', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'A Phase 1 study of glembatumumab vedotin is in process, with a completion date of December 2012.',
    [{ status: 'started', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'Beyond advancing its pipeline, and in addition to advancing ozuriftamab vedotin, Celldex has initiated a Phase 2 trial of glembatumumab vedotin.',
    [{ status: 'started', phase: '2', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  // Paused, given up
  [
    'Celldex has voluntarily paused enrollment in the Phase 1 trial of glembatumumab vedotin.',
    [{ status: 'discontinued', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'Celldex will not advance glembatumumab vedotin into Phase 3 trials.',
    [{ status: 'discontinued', phase: '3', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  // Results without the word
  [
    'In a Phase 2 study of glembatumumab vedotin in patients with melanoma, 12 of 30 patients had an objective response.',
    [
      { status: 'results', phase: '2', compound: 'glembatumumab vedotin', indication: 'melanoma' },
      'and no other',
    ],
  ],
  [
    'Glembatumumab vedotin missed its primary endpoint in a Phase 2 trial in breast cancer.',
    [{ status: 'results', phase: '2', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  // What a regulator's leave is for has not begun
  [
    'The FDA approved the IND application for initiating a Phase 1 trial of glembatumumab vedotin.',
    [{ status: 'expected', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  // A patient's therapy, a state of disease
  ['Patients were alive six months after the start of glembatumumab vedotin therapy in the trial.', []],
  [
    'The trial examined two doses of glembatumumab vedotin in adults with advanced or refractory disease.',
    [],
  ],
  // The day of the release is that of its news
  [
    'HAMPTON, N.J., June 3, 2013 -- Celldex Therapeutics, a company that develops antibodies for people with cancers for which there is no good treatment, announced that it has initiated a Phase 2 trial of glembatumumab vedotin.',
    [{ status: 'started', phase: '2', date: '2013-06-03' }, 'and no other'],
  ],
  // Lists of plans: each entry is one
  [
    'Anticipated milestones for 2011: initiate a Phase 2 trial of glembatumumab vedotin in melanoma; report topline data from the Phase 1 trial of vadastuximab talirine.',
    [
      { status: 'expected', phase: '2', compound: 'glembatumumab vedotin' },
      { status: 'expected', phase: '1', compound: 'vadastuximab talirine' },
      'and no other',
    ],
  ],
  [
    'Key 2011 milestones include the initiation of a Phase 2 trial of glembatumumab vedotin and topline data from the Phase 1 trial of vadastuximab talirine.',
    [
      { status: 'expected', phase: '2', compound: 'glembatumumab vedotin' },
      { status: 'expected', phase: '1', compound: 'vadastuximab talirine' },
      'and no other',
    ],
  ],
  // Of several verbs each has its own trial
  [
    'Celldex dosed the first patient in its Phase 2 trial of glembatumumab vedotin, completed enrollment in the Phase 1 trial of vadastuximab talirine and hired a chief executive.',
    [
      { status: 'started', phase: '2', compound: 'glembatumumab vedotin' },
      { status: 'completed', phase: '1', compound: 'vadastuximab talirine' },
      'and no other',
    ],
  ],
  [
    'Celldex will not proceed with a Phase 3 trial of glembatumumab vedotin in melanoma and will wind down its ongoing Phase 2 trial in osteosarcoma.',
    [
      { status: 'discontinued', phase: '3', indication: 'melanoma' },
      { status: 'discontinued', phase: '2', indication: 'osteosarcoma' },
      'and no other',
    ],
  ],
  [
    'Celldex is pursuing the Phase III trial of glembatumumab vedotin on the basis of promising results of a 59 patient Phase II trial.',
    [{ status: 'results', phase: '2', compound: 'glembatumumab vedotin' }],
  ],
  [
    'Glembatumumab vedotin: Phase 2 trial in melanoma ongoing; a review is due.',
    [{ status: 'started', phase: '2' }, 'and no other'],
  ],
  // Results, told by what was reached, far from the trial
  [
    'Celldex announces that a Phase 3 trial evaluating glembatumumab vedotin compared to capecitabine in patients with breast cancer who are not candidates for surgery and have had at least two prior regimens with an anthracycline and a taxane met the primary endpoint.',
    [{ status: 'results', phase: '3', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'Glembatumumab vedotin was generally well tolerated in the Phase 1 trial.',
    [{ status: 'results', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'Phase 2 data for glembatumumab vedotin in melanoma to be presented at a congress.',
    [{ status: 'expected', phase: '2', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'The data of the Phase 1 study of glembatumumab vedotin have been accepted for poster presentation at the next congress.',
    [{ status: 'expected', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  ['Based on the current rate of accrual in a Phase 3 study of glembatumumab vedotin, costs will rise.', []],
  // An ongoing trial has no day
  [
    'In September 2011, Celldex presented data from its ongoing Phase 1 study of glembatumumab vedotin.',
    [{ status: 'results', phase: '1', date: '2011-09' }, 'and no other'],
  ],
  // Ended, held by the firm itself
  [
    'Celldex has decided to end the Phase 2 trial of glembatumumab vedotin.',
    [{ status: 'discontinued', phase: '2', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'The Phase 2 trial of glembatumumab vedotin has been put on hold for want of supplies.',
    [{ status: 'discontinued', phase: '2', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  ['Patients who were in the suspended trials of glembatumumab vedotin may be treated again.', []],
  [
    'The MHRA approved the start of a Phase 1 trial of glembatumumab vedotin.',
    [{ status: 'expected', phase: '1', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'Clinical plans include the initiation of a Phase 3 trial of glembatumumab vedotin.',
    [{ status: 'expected', phase: '3', compound: 'glembatumumab vedotin' }, 'and no other'],
  ],
  [
    'Celldex presented positive data from its Phase 1 varlilumab program at a congress.',
    [{ status: 'results', phase: '1', compound: 'varlilumab' }, 'and no other'],
  ],
  // A denial in a clause before; a trial that no firm runs; what was completed, told of in passing
  [
    'Citing data from a Phase 3 study that failed to show a benefit, Celldex has terminated development of the conjugate glembatumumab vedotin.',
    [
      { status: 'results', phase: '3' },
      { status: 'discontinued', sponsor: 'Celldex' },
    ],
  ],
  [
    'A Phase 1 trial of glembatumumab vedotin, sponsored by the National Cancer Institute, is under way.',
    [{ status: 'started', phase: '1', sponsor: null }, 'and no other'],
  ],
  [
    "Celldex announced that its licensee for glembatumumab vedotin, Pfizer's subsidiary Seagen, plans to initiate a Phase 1 trial.",
    [{ status: 'expected', phase: '1', sponsor: 'Seagen' }, 'and no other'],
  ],
  // Where a drug stands is told in a deal's sentence too; what a deal's terms are of is not
  [
    'Celldex entered into a collaboration agreement with Pfizer on varlilumab, an antibody in phase 2 clinical development for lymphoma.',
    [
      { status: 'started', phase: '2', compound: 'varlilumab', indication: 'lymphoma', date: null },
      'and no other',
    ],
  ],
  ['Under the agreement Pfizer pays for varlilumab products in phase 2 development.', []],
  // On what money hangs
  [
    'The next payment due by Pfizer is $9 million upon dosing of the first patient in a Phase 3 trial of varlilumab.',
    [],
  ],
  [
    'Celldex is eligible to receive $5 million in milestone payments for each antibody that advances to Phase 3 trials, as varlilumab did.',
    [],
  ],
  // An application for a trial; its applicant runs it
  [
    'Celldex, Inc. has filed an investigational new drug (IND) application with the FDA for a phase 1 trial of varlilumab.',
    [{ status: 'expected', phase: '1', compound: 'varlilumab', sponsor: 'Celldex' }, 'and no other'],
  ],
  // An analysis that was planned before; what results are called
  [
    'In a pre-planned interim analysis of the Phase 3 trial in lymphoma, varlilumab prolonged survival.',
    [{ status: 'results', phase: '3', compound: 'varlilumab', indication: 'lymphoma' }],
  ],
  [
    'In the Phase 2 trial, varlilumab elicited responses that lasted.',
    [{ status: 'results', phase: '2', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'The designation is based on the benefit seen in a Phase 3 trial of varlilumab announced in March 2020.',
    [{ status: 'results', phase: '3', compound: 'varlilumab', date: '2020-03' }, 'and no other'],
  ],
  // What a pipeline is called is no step; nor is what a trial is to be like
  ['Celldex continues to advance its clinical development pipeline, with varlilumab in front.', []],
  [
    'The study is expected to include 30 sites and will enroll 200 patients with lymphoma.',
    [{ describes: true }, 'and no other'],
  ],
  [
    'Celldex expects to start the second stage of the lymphoma study of varlilumab before the end of 2012.',
    [{ status: 'expected', compound: 'varlilumab', indication: 'lymphoma', date: '2012' }, 'and no other'],
  ],
  // Of two that act together the first is named; an aside between the subject and what it does
  [
    'Celldex and Pfizer announced the initiation of a Phase 1 trial of varlilumab.',
    [{ status: 'started', phase: '1', sponsor: 'Celldex' }, 'and no other'],
  ],
  [
    'Pfizer, which has rights to varlilumab everywhere, except in Japan, also plans to start a Phase 2 trial of varlilumab.',
    [{ status: 'expected', phase: '2', sponsor: 'Pfizer' }, 'and no other'],
  ],
  // A congress is held in its year; results far before their report
  [
    'Results from a Phase 2 trial of varlilumab were recently presented at the IASLC 2013 World Conference on Lung Cancer.',
    [{ status: 'results', phase: '2', compound: 'varlilumab', date: '2013' }, 'and no other'],
  ],
  [
    'Varlilumab data from the Phase 1 lymphoma expansion cohort and from further groups of patients in that trial will be reported by the end of 2022.',
    [{ status: 'expected', phase: '1', compound: 'varlilumab', date: '2022' }],
  ],
  // In a list that tells of a deal too
  [
    'Our pipeline comprises glembatumumab vedotin, under an agreement with Pfizer; and varlilumab, an antibody, licensed from Genmab, in Phase 2.',
    [{ status: 'started', phase: '2', compound: 'varlilumab' }, 'and no other'],
  ],
  // A denial before ", it has"; a noun that looks like a verb; results that are only hoped for
  [
    'Citing a Phase 3 trial that failed to show a benefit, it has terminated development of the conjugate glembatumumab vedotin.',
    [{ status: 'discontinued', compound: 'glembatumumab vedotin' }],
  ],
  [
    'Based on safety data in Phase 1 studies, Celldex has initiated enrollment in Phase 2 studies of varlilumab.',
    [
      { status: 'results', phase: '1' },
      { status: 'started', phase: '2', compound: 'varlilumab' },
    ],
  ],
  ['With this pivotal trial of varlilumab, pending favorable results, Celldex is well prepared.', []],
  // What a regulator agreed to is yet to begin; another statement's disease is not that of the trial
  [
    'Celldex reached an agreement with the FDA for the initiation of a Phase 3 trial of varlilumab.',
    [{ status: 'expected', phase: '3', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex presented results from its Phase 2 trial of varlilumab in people with a rare dementia and is advancing two programs in lymphoma.',
    [{ status: 'results', phase: '2', indication: null }],
  ],
  [
    'The varlilumab combination study was completed in 2016.',
    [{ status: 'completed', compound: 'varlilumab', date: '2016' }, 'and no other'],
  ],
  // A dose level is no trial; data that are looked at, or mature, are no results; a further study begins
  [
    'Celldex completed the third dose level in the ongoing Phase 1 study of varlilumab.',
    [{ status: 'started', phase: '1', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex will assess the data from the Phase 3 trial of varlilumab to determine next steps.',
    [{ describes: true }, 'and no other'],
  ],
  ['The data in the Phase 3 trial of varlilumab continue to mature.', [{ describes: true }, 'and no other']],
  [
    'Data from a Phase 1 trial of varlilumab support initiation of a pilot study in lymphoma.',
    [{ status: 'results', phase: '1', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex has ceased all development activities related to varlilumab.',
    [{ status: 'discontinued', compound: 'varlilumab', sponsor: 'Celldex' }, 'and no other'],
  ],
  [
    'Varlilumab continues to be investigated in several diseases, including Phase 3 trials in lymphoma.',
    [{ status: 'started', phase: '3', compound: 'varlilumab', indication: 'lymphoma' }, 'and no other'],
  ],
  // A plan's relative clause tells of what there is
  [
    'A BLA for varlilumab is planned by the end of March 2024, which is based on data from a Phase 2 trial recently presented at the WCLC 2023 conference.',
    [{ status: 'results', phase: '2', compound: 'varlilumab', date: '2023' }],
  ],
  [
    'The study was designed to determine the safety of varlilumab in patients with lymphoma.',
    [{ describes: true, compound: 'varlilumab', indication: 'lymphoma' }, 'and no other'],
  ],
  // One that is not named; another statement after "and"; a lone trial may stand far before its verb
  [
    'Celldex, the maker of varlilumab, is advancing an additional ADC into clinical trials.',
    [{ compound: null }],
  ],
  [
    'Celldex expanded its pipeline by moving varlilumab, an antibody, into a phase 1 trial and exercising its option to co-develop glembatumumab vedotin.',
    [{ status: 'started', phase: '1', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex announced that the Phase 3 trial of varlilumab compared to rituximab in patients with lymphoma that has come back at least six months after the end of earlier treatment will be stopped early.',
    [{ status: 'discontinued', phase: '3', compound: 'varlilumab', indication: 'lymphoma' }, 'and no other'],
  ],
  [
    'The decision follows a planned interim analysis of the Phase 3 trial of varlilumab, which showed no benefit.',
    [{ status: 'results', phase: '3', compound: 'varlilumab' }],
  ],
  [
    'Celldex is planning Phase 2 clinical trials of varlilumab in lymphoma in 2013.',
    [
      { status: 'expected', phase: '2', compound: 'varlilumab', indication: 'lymphoma', date: '2013' },
      'and no other',
    ],
  ],
  [
    'The abstracts will be presented in December 2006 by investigators in the varlilumab clinical trials.',
    [{ status: 'expected', compound: 'varlilumab', date: '2006-12' }, 'and no other'],
  ],
  // A list of trials after a colon; two trials in one disease; one that was not told of before
  [
    'Celldex submitted safety results from four varlilumab clinical trials: a Phase 1 lymphoma study and three Phase 2 studies in melanoma and mesothelioma.',
    [
      { status: 'results', phase: '1', compound: 'varlilumab', indication: 'lymphoma' },
      { status: 'results', phase: '2', compound: 'varlilumab', indication: 'melanoma' },
      { status: 'results', phase: '2', compound: 'varlilumab', indication: 'mesothelioma' },
    ],
  ],
  [
    'Celldex has completed three Phase 2 trials and a Phase 3 trial of varlilumab for the treatment of lymphoma.',
    [
      { status: 'completed', phase: '2', compound: 'varlilumab', indication: 'lymphoma' },
      { status: 'completed', phase: '3', compound: 'varlilumab', indication: 'lymphoma' },
      'and no other',
    ],
  ],
  [
    'The double-blind, randomized controlled Phase 2 trial will evaluate varlilumab in lymphoma.',
    [{ describes: 'planned', phase: '2', compound: 'varlilumab', indication: 'lymphoma' }, 'and no other'],
  ],
  [
    'Celldex entered into a clinical trial collaboration and supply agreement with Merck to evaluate varlilumab.',
    [],
  ],
  // The drug and disease behind the parts of a trial; a healthy volunteer is no end of the list
  [
    'Halden Biologics reported new data from the Phase 1 part of its Phase 1/2 trial of HLD-301 in acute myeloid leukemia.',
    [{ status: 'results', compound: 'HLD-301', indication: 'acute myeloid leukemia' }, 'and no other'],
  ],
  [
    'Celldex has completed a Phase 1 study of varlilumab in healthy volunteers and asthma patients.',
    [{ status: 'completed', phase: '1', compound: 'varlilumab', indication: 'asthma' }, 'and no other'],
  ],
  // What is decided on and has since begun
  [
    'The data underscore our decision to move into a Phase 2 trial of varlilumab in melanoma, which we launched in May 2018.',
    [{ status: 'started', phase: '2', compound: 'varlilumab', date: '2018-05' }, 'and no other'],
  ],
  [
    'The data underscore our decision to move into a Phase 2 trial of varlilumab in melanoma, which we will launch in May 2018.',
    [{ status: 'expected', phase: '2' }],
  ],
  // One that rests on another
  [
    'This Phase 1 study of varlilumab is the basis of a subsequent pivotal Phase 3 study in melanoma.',
    [{ status: 'expected', phase: '3', indication: 'melanoma' }, 'and no other'],
  ],
  // A pipeline told with semicolons
  [
    'The pipeline comprises varlilumab, an oral MET inhibitor, in phase 3 for second-line treatment of melanoma; and daratumumab, an antibody in phase 2 for multiple myeloma.',
    [
      { status: 'started', phase: '3', compound: 'varlilumab', indication: 'melanoma' },
      { status: 'started', phase: '2', compound: 'daratumumab', indication: 'multiple myeloma' },
      'and no other',
    ],
  ],
  // Results told of a trial at the head of the sentence
  [
    'In Phase 1/2 studies of melanoma patients who had failed one or more therapies, varlilumab demonstrated response rates of 44 percent.',
    [{ status: 'results', phase: '1/2', compound: 'varlilumab', indication: 'melanoma' }, 'and no other'],
  ],
  // How a trial stands
  [
    'The trial of varlilumab, an antibody to CD27, in melanoma and ovarian cancer is not affected.',
    [{ status: 'started', compound: 'varlilumab' }, 'and no other'],
  ],
  // No trial is entered or told of
  [
    'The partnership for co-development of varlilumab was entered into in February 2016; the Phase 1 trial is run by Genmab.',
    [{ status: 'started', phase: '1', sponsor: 'Genmab' }, 'and no other'],
  ],
  ['We look forward to advancing our molecules and to reaching patients in need.', []],
  // Who pays is no sponsor
  [
    'Celldex received a milestone payment from Genmab following the completion of Phase 2 trials of varlilumab.',
    [{ status: 'completed', phase: '2', sponsor: null }, 'and no other'],
  ],
  // Data of a program; a disease of the drug before
  [
    'We accomplished milestones, advancing our study of glembatumumab vedotin in melanoma, publishing positive data from the CDX-301 program and presenting data from our Phase 1 varlilumab program.',
    [
      { status: 'results', compound: 'CDX-301', indication: null },
      { status: 'results', phase: '1', compound: 'varlilumab', indication: null },
    ],
  ],
  // A state, whatever is to come beside it
  [
    'Genmab announced that it will acquire Celldex and its lead asset varlilumab currently in registrational trials for melanoma.',
    [{ status: 'started', compound: 'varlilumab', indication: 'melanoma' }, 'and no other'],
  ],
  // What a firm's trial was like
  [
    'UCB’s Phase IIb dose-ranging study compared epratuzumab to placebo in patients with lupus.',
    [
      { describes: true, status: 'started', phase: '2', compound: 'epratuzumab', sponsor: 'UCB' },
      'and no other',
    ],
  ],
  // A trial that goes on
  [
    'Varlilumab: Phase 1 dose escalation ongoing in renal cell carcinoma.',
    [
      { status: 'started', phase: '1', compound: 'varlilumab', indication: 'renal cell carcinoma' },
      'and no other',
    ],
  ],
  [
    'The committee recommended that the Phase 3 trial of varlilumab in mesothelioma continue as planned.',
    [{ status: 'started', phase: '3', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Varlilumab has entered pivotal testing in Hodgkin lymphoma.',
    [{ status: 'started', compound: 'varlilumab', indication: 'Hodgkin lymphoma' }, 'and no other'],
  ],
  // What a trial showed, and what it will
  [
    'Patients in the Phase II study of varlilumab for prostate cancer had a median survival of 15 months.',
    [
      { status: 'results', phase: '2', compound: 'varlilumab', indication: 'prostate cancer' },
      'and no other',
    ],
  ],
  [
    'In a Phase 2 study in 40 patients with lupus, varlilumab significantly lowered disease activity.',
    [{ status: 'results', phase: '2', compound: 'varlilumab', indication: 'lupus' }, 'and no other'],
  ],
  [
    'Interim data from the Phase 1b trial of varlilumab in multiple myeloma will be the subject of an oral presentation.',
    [{ status: 'expected', phase: '1', compound: 'varlilumab' }, 'and no other'],
  ],
  // In a study at the sentence's head, and planned far behind it
  [
    'In a randomized Phase 2 study varlilumab is also being tested in lung adenocarcinoma.',
    [
      { status: 'started', phase: '2', compound: 'varlilumab', indication: 'lung adenocarcinoma' },
      'and no other',
    ],
  ],
  [
    'A Phase 3 trial of varlilumab monotherapy in previously treated (2L+) head and neck cancer is planned for mid-2024.',
    [{ status: 'expected', phase: '3', compound: 'varlilumab', date: '2024' }, 'and no other'],
  ],
  // What is most advanced has not advanced; an option's time is no step
  [
    'Celgene obtains an option on one of the most advanced candidates of OncoMed, varlilumab, after the completion of certain future Phase II trials.',
    [{ status: 'expected', phase: '2', compound: 'varlilumab' }],
  ],
  // Several that are not named
  [
    'To date 8 Celldex-generated therapeutic antibodies have advanced into clinical development.',
    [{ status: 'started', compound: null }],
  ],
  // A hold by the firm itself
  [
    'Celldex announced that it has placed a voluntary hold on the Phase 2b study of varlilumab in lupus.',
    [{ status: 'discontinued', phase: '2', compound: 'varlilumab', indication: 'lupus' }, 'and no other'],
  ],
  // The date is that of the data
  [
    'Vaccinex completed enrollment in the Phase 1b/2 study of pepinemab in lupus, which it expects to read out in mid-2024.',
    [
      { status: 'completed', phase: '1/2', date: null },
      { status: 'expected', phase: '1/2', date: '2024' },
    ],
  ],
  [
    'A Phase 1 study of varlilumab in patients with solid tumors has finished dose escalation.',
    [{ status: 'started', phase: '1', compound: 'varlilumab' }, 'and no other'],
  ],
  // Whose part it holds is not whose trial it is
  [
    'Trastuzumab-DM1, an ADC with Genentech’s trastuzumab and ImmunoGen’s DM1, is in Phase 2 for breast cancer.',
    [{ compound: 'trastuzumab-DM1', phase: '2', status: 'started', sponsor: null }],
  ],
  // All patients are in
  [
    'The trial of varlilumab in acute myeloid leukemia has been fully enrolled.',
    [{ status: 'started', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'The Phase 2 trial of varlilumab in lupus, which enrolled 120 patients, did not show a significant difference.',
    [
      { status: 'results', phase: '2' },
      { status: 'started', describes: true },
    ],
  ],
  // An endpoint that was met, and data for a trial that is planned
  [
    'The primary endpoint of the Phase 3 trial of varlilumab in lupus, durable remission, was met.',
    [{ status: 'results', phase: '3', compound: 'varlilumab', indication: 'lupus' }, 'and no other'],
  ],
  [
    'We submitted data to support the use of a test in a planned Phase 3 study of varlilumab in lupus.',
    [{ status: 'expected', phase: '3', compound: 'varlilumab' }, 'and no other'],
  ],
  // What another drug beside it went through
  [
    'Celldex plans to start a Phase 2 trial of varlilumab with nivolumab, which Kestrel Oncology, Inc. launched in 2010.',
    [{ status: 'expected', phase: '2', compound: 'varlilumab' }, 'and no other'],
  ],
  ['In a subsequent Phase 3 study varlilumab was well tolerated.', []],
  // What a committee is called, what animals showed and what is merely relied on are no results
  [
    'The independent data monitoring committee recommended that the Phase 3 trial of HLD-301 in melanoma be stopped.',
    [{ status: 'discontinued', phase: '3', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  [
    'The Data Safety Monitoring Board recommended continuation of the Phase 3 trial of HLD-301 in melanoma.',
    [{ status: 'started', phase: '3', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  ['Its scientists presented preclinical results for HLD-301, an antibody in clinical development.', []],
  [
    'Based on these and other data, HLD-301 is currently being evaluated in a Phase 2 trial.',
    [{ status: 'started', phase: '2', compound: 'HLD-301' }, 'and no other'],
  ],
  // Enrollment that is full
  [
    'Target enrollment has been reached in the pivotal Phase 2 trial of HLD-301 in breast cancer.',
    [{ status: 'completed', phase: '2', compound: 'HLD-301', indication: 'breast cancer' }, 'and no other'],
  ],
  [
    'The enrollment goal was met in the Phase 3 study of HLD-301.',
    [{ status: 'completed', phase: '3', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'The last patient has been enrolled in the Phase 3 trial of HLD-301 in melanoma.',
    [{ status: 'completed', phase: '3', compound: 'HLD-301' }, 'and no other'],
  ],
  // Stopped, by other words; patients stop for reasons of their own
  [
    'Halden Biologics, Inc. will not pursue further development of HLD-301 for ovarian cancer.',
    [
      {
        status: 'discontinued',
        compound: 'HLD-301',
        sponsor: 'Halden Biologics',
        indication: 'ovarian cancer',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. has decided not to pursue this indication further with HLD-301.',
    [{ status: 'discontinued', compound: 'HLD-301', sponsor: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. does not plan to progress HLD-301 into a Phase 3 trial in melanoma.',
    [{ status: 'discontinued', phase: '3', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  ['No patients that discontinued a Phase 1 trial of HLD-301 did so due to an adverse event.', []],
  // Leave to begin, and what is not begun
  ['The FDA placed a hold on the initiation of new patients in studies evaluating HLD-301 in leukemia.', []],
  [
    'HLD-301 is the second antibody that Halden Biologics, Inc. is advancing toward clinical development.',
    [],
  ],
  [
    'Halden Biologics, Inc. expects to bring HLD-301 into clinical testing in men with prostate cancer in 2006.',
    [
      {
        status: 'expected',
        compound: 'HLD-301',
        sponsor: 'Halden Biologics',
        indication: 'prostate cancer',
        date: '2006',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. bears the costs of the pending Phase 1 trial of HLD-301.',
    [{ status: 'expected', phase: '1', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'For each product, Jazz may exercise its option either before a pivotal trial begins or at a later date.',
    [],
  ],
  // The year of a congress is not the day of the news
  [
    'On June 12, 2008, Halden Biologics, Inc. presented results of a Phase 1 trial of HLD-301 at the 2008 Annual Congress of Rheumatology.',
    [{ status: 'results', phase: '1', compound: 'HLD-301', date: '2008-06-12' }, 'and no other'],
  ],
  [
    'Results of a Phase 1 trial of HLD-301 were presented at the 2008 Annual Congress of Rheumatology.',
    [{ status: 'results', phase: '1', compound: 'HLD-301', date: '2008' }, 'and no other'],
  ],
  // A start as a noun, and one put off
  [
    'Halden Biologics, Inc. announced the launch of a global Phase 3 program for HLD-301 in asthma.',
    [{ status: 'started', phase: '3', compound: 'HLD-301', indication: 'asthma' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. announced the opening of its Phase 2 study of HLD-301 in sarcoma.',
    [{ status: 'started', phase: '2', compound: 'HLD-301', indication: 'sarcoma' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. announced a delay in the start of its Phase 3 trial of HLD-301 in melanoma.',
    [{ status: 'expected', phase: '3', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  // The drug is stopped, and no trial is named
  [
    'Halden Biologics, Inc. is discontinuing HLD-301.',
    [{ status: 'discontinued', compound: 'HLD-301', sponsor: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. announced the discontinuation of its HLD-301 program in sarcoma.',
    [{ status: 'discontinued', compound: 'HLD-301', indication: 'sarcoma' }, 'and no other'],
  ],
  [
    'Development of HLD-301 in sarcoma has been discontinued.',
    [{ status: 'discontinued', compound: 'HLD-301', indication: 'sarcoma' }, 'and no other'],
  ],
  ['Three of the patients discontinued HLD-301.', []],
  // Data in patients are those of a trial
  [
    'Halden Biologics, Inc. reported encouraging results for HLD-301 in patients with melanoma.',
    [{ status: 'results', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. reported positive dose-escalation data for its novel ADC, HLD-301.',
    [{ status: 'results', compound: 'HLD-301' }, 'and no other'],
  ],
  // What an aside hopes is not in what follows it
  [
    'HLD-301, which was tested as a potential treatment for psoriasis, did not meet the primary endpoint in a Phase 2 study.',
    [{ status: 'results', phase: '2', compound: 'HLD-301' }, 'and no other'],
  ],
  // Whose it is
  [
    'Takeda, our partner in Japan, has started a Phase 2 trial of HLD-301 in lymphoma.',
    [{ status: 'started', phase: '2', compound: 'HLD-301', sponsor: 'Takeda' }, 'and no other'],
    { issuer: 'Halden Biologics' },
  ],
  [
    'Genmab and Seagen are responsible for the costs of the recently completed Phase 1 trial of HLD-301.',
    [{ status: 'completed', phase: '1', compound: 'HLD-301', sponsor: 'Genmab' }, 'and no other'],
  ],
  // The first patient tells of a trial without the word
  [
    'Biotest dosed the first patient with BT-062, resulting in a milestone payment.',
    [{ status: 'started', compound: 'BT-062', sponsor: 'Biotest' }, 'and no other'],
  ],
  ['First patient dosed with BT-062 by Biotest', [{ status: 'started', compound: 'BT-062' }, 'and no other']],
  [
    'Treatment of the first patient with BT-062 has begun.',
    [{ status: 'started', compound: 'BT-062' }, 'and no other'],
  ],
  ['Biotest treated its first customer in the new building.', []],
  // Two drugs, each with its disease
  [
    'HLD-301 for the treatment of melanoma and HLD-402 for the treatment of lymphoma are in Phase 2 clinical trials.',
    [
      { status: 'started', phase: '2', compound: 'HLD-301', indication: 'melanoma' },
      { status: 'started', phase: '2', compound: 'HLD-402', indication: 'lymphoma' },
      'and no other',
    ],
  ],
  // Headlines
  [
    'HLD-301 Misses Primary Endpoint in Phase 2 Melanoma Trial',
    [{ status: 'results', phase: '2', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  [
    'HLD-301 Shows Activity in Phase 1 Melanoma Trial',
    [{ status: 'results', phase: '1', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  [
    'HLD-301 In a Phase 2 trial in patients with melanoma, promising anti-tumor activity was seen.',
    [{ status: 'results', phase: '2', compound: 'HLD-301' }],
  ],
  [
    'The overall response rate with HLD-301 was 45% in a Phase 2 trial in melanoma.',
    [{ status: 'results', phase: '2', compound: 'HLD-301', indication: 'melanoma' }, 'and no other'],
  ],
  [
    'The Phase 1 study of HLD-301 in melanoma is to read out in mid-2025.',
    [{ status: 'expected', phase: '1', compound: 'HLD-301', date: '2025' }, 'and no other'],
  ],
  ['Our earlier clinical data suggest that HLD-301 may improve survival.', []],
  // One is done, the next is planned
  [
    'The Phase 1 trial of HLD-301 has been completed and a Phase 2 trial is planned for 2016.',
    [
      { status: 'completed', phase: '1', compound: 'HLD-301', date: null },
      { status: 'expected', phase: '2', compound: 'HLD-301', date: '2016' },
      'and no other',
    ],
  ],
  // Who runs it, and what is not named
  [
    'Halden Biologics, Inc. announced that the National Cancer Institute has initiated a Phase 2 trial of HLD-301.',
    [{ status: 'started', phase: '2', compound: 'HLD-301', sponsor: null }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. intends to open a bridging study of HLD-301 in 2024.',
    [{ status: 'expected', compound: 'HLD-301', sponsor: 'Halden Biologics', date: '2024' }, 'and no other'],
  ],
  [
    'HLD-301 is being studied in patients with bladder cancer.',
    [{ status: 'started', compound: 'HLD-301', indication: 'bladder cancer' }, 'and no other'],
  ],
  [
    'Its resources go to HLD-301 and to early programs, including an inhibitor that is expected to enter the clinic in 2026.',
    [{ status: 'expected', compound: null, date: '2026' }, 'and no other'],
  ],
  ['It asked the committee to conduct a futility analysis of a Phase 3 trial of HLD-301.', []],
  [
    'Halden Biologics, Inc. announced completion of the registration package for HLD-301, in Phase 3 trials.',
    [{ status: 'started', phase: '3' }, 'and no other'],
  ],
  [
    'Both Phase 3 trials of HLD-301 will be fully enrolled by the end of 2020.',
    [{ status: 'expected', compound: 'HLD-301', date: '2020' }],
  ],
  [
    'HLD-301 is currently in Phase 1 clinical trials for oncology, and one additional product candidate for multiple sclerosis is moving on.',
    [{ status: 'started', phase: '1', compound: 'HLD-301', indication: null }, 'and no other'],
  ],
  // What is hoped, put off, or opened for a trial
  [
    'We hope that KST-101 improves survival in the Phase 3 trial.',
    [{ status: 'expected', phase: '3' }, 'and no other'],
  ],
  ['Launch of a Phase 3 trial of KST-101 was postponed.', ['and no other']],
  ['Kestrel Oncology, Inc. opened an office for a Phase 3 trial of KST-101.', ['and no other']],
  ['Kestrel Oncology, Inc. is opening a new clinical trial center for KST-101.', ['and no other']],
  // What an application to come rests on is there
  [
    'The submission of a BLA for SGN-35 is planned by the end of March 2031 based on data from the Phase 2 trial.',
    [{ status: 'results', phase: '2', compound: 'SGN-35', date: null }],
  ],
  [
    'The submission of a BLA for SGN-35 will be based on data from the ongoing Phase 3 trial.',
    [{ status: 'expected', phase: '3', compound: 'SGN-35' }],
  ],
  // In turn
  [
    'KST-101, KST-202 and KST-303 are in Phase 1, Phase 2 and Phase 3 clinical trials, respectively.',
    [
      { status: 'started', compound: 'KST-101', phase: '1' },
      { status: 'started', compound: 'KST-202', phase: '2' },
      { status: 'started', compound: 'KST-303', phase: '3' },
      'and no other',
    ],
  ],
  [
    'KST-101 and KST-202 are in Phase 2 trials for ovarian cancer and for refractory multiple myeloma, respectively.',
    [
      { compound: 'KST-101', phase: '2', indication: 'ovarian cancer' },
      { compound: 'KST-202', phase: '2', indication: 'multiple myeloma' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. expects to begin Phase 1 trials of KST-202 and KST-303 in the second half of 2015 and in 2016, respectively.',
    [
      { status: 'expected', compound: 'KST-202', date: '2015' },
      { status: 'expected', compound: 'KST-303', date: '2016' },
      'and no other',
    ],
  ],
  [
    'Phase 1 and Phase 2 trials of KST-101 in leukemia and in lymphoma, respectively, are under way.',
    [
      { phase: '1', compound: 'KST-101', indication: 'leukemia' },
      { phase: '2', compound: 'KST-101', indication: 'lymphoma' },
      'and no other',
    ],
  ],
  // Each of several trials with its own drug or disease
  [
    'Kestrel Oncology, Inc. is conducting Phase 1 trials of KST-101 in multiple myeloma and of KST-202 in acute myeloid leukemia.',
    [
      { compound: 'KST-101', phase: '1', indication: 'multiple myeloma' },
      { compound: 'KST-202', phase: '1', indication: 'acute myeloid leukemia' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. initiated two Phase 1 trials in 2014: one of KST-101 in lymphoma, in March, and one of KST-202 in prostate cancer, in October.',
    [
      { status: 'started', compound: 'KST-101', phase: '1', indication: 'lymphoma', date: '2014-03' },
      { status: 'started', compound: 'KST-202', phase: '1', indication: 'prostate cancer', date: '2014-10' },
      'and no other',
    ],
    { today: '2015-03-03' },
  ],
  [
    'Phase II and III trials of KST-101 are under way.',
    [{ phase: '2', compound: 'KST-101' }, { phase: '3', compound: 'KST-101' }, 'and no other'],
  ],
  // Which phase was in which disease is not told
  [
    'Kestrel Oncology, Inc. has completed Phase I and Phase II trials of KST-101 for breast cancer, ovarian cancer and lung cancer.',
    [
      { status: 'completed', phase: '1', compound: 'KST-101' },
      { status: 'completed', phase: '2', compound: 'KST-101' },
      'and no other',
    ],
  ],
  // The trial is that of the drug before the relative clause
  [
    'Candidates of Kestrel Oncology, Inc. include KST-101, which is in Phase II trials for the treatment of psoriasis, KST-202, which has completed a Phase I trial in multiple sclerosis, and others.',
    [
      { compound: 'KST-101', phase: '2', status: 'started', indication: 'psoriasis' },
      { compound: 'KST-202', phase: '1', status: 'completed', indication: 'multiple sclerosis' },
      'and no other',
    ],
  ],
  // What a program holds
  [
    'The ongoing development program for KST-101 includes a Phase 3 trial in ovarian cancer; a registrational Phase 2 trial in lung cancer; and a Phase 3 trial in breast cancer.',
    [
      { status: 'started', phase: '3', compound: 'KST-101', indication: 'ovarian cancer' },
      { status: 'started', phase: '2', compound: 'KST-101', indication: 'lung cancer' },
      { status: 'started', phase: '3', compound: 'KST-101', indication: 'breast cancer' },
      'and no other',
    ],
  ],
  [
    'The National Cancer Institute will sponsor a Phase 2 study of KST-101.',
    [{ status: 'expected', phase: '2', compound: 'KST-101', sponsor: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. is enrolling a Phase 1 trial of KST-101 in melanoma.',
    [{ status: 'started', phase: '1', compound: 'KST-101', indication: 'melanoma' }, 'and no other'],
  ],
  // Two days are of two trials
  [
    'The first of two pivotal registration studies of KST-101 will begin in June 2015, with the second study due to start in early 2016.',
    [
      { status: 'expected', compound: 'KST-101', date: '2015-06' },
      { status: 'expected', compound: 'KST-101', date: '2016' },
      'and no other',
    ],
  ],
  // A plan of long ago is no plan
  [
    'HORIZON-1 is a Phase 3 trial of KST-101 in lupus that planned to enroll 490 patients.',
    [{ describes: 'now', phase: '3', compound: 'KST-101' }, 'and no other'],
  ],
  // Data of the trial told before
  [
    'Data were presented at the annual meeting of a society in December 2014.',
    [{ status: 'results', date: '2014-12' }, 'and no other'],
  ],
  [
    'The company today said that, based on the previously announced results of its Phase 3 trial of KST-101 in lymphoma, it intends to suspend development of KST-101.',
    [
      { status: 'results', phase: '3', date: null },
      { status: 'discontinued', compound: 'KST-101', date: '2015-03-03' },
    ],
    { today: '2015-03-03', issuer: 'Kestrel Oncology' },
  ],
  ['Preclinical data were presented at a congress in April 2014.', []],
  // The year of an aside, and who is informed
  [
    'Halden Biologics, Inc., which licensed KST-101 in 2012, informed Pfizer that it will not advance KST-101 into Phase 2.',
    [{ status: 'discontinued', phase: '2', compound: 'KST-101', date: null, sponsor: null }],
  ],
  // Not completed yet
  [
    'Kestrel Oncology, Inc. is nearing completion of patient enrollment in its Phase 3 trial of KST-101.',
    [{ status: 'started', phase: '3', compound: 'KST-101' }, 'and no other'],
  ],
  ['A planned trial of KST-101 in pancreatic cancer will not go forward.', ['and no other']],
  // Which of a pipeline is not told
  [
    'With KST-101, we are advancing our pipeline of conjugates into clinical development.',
    [{ compound: null }],
  ],
  [
    'Interim results of KST-101 presented at the annual meeting of a society in December 2014 were positive.',
    [{ status: 'results', date: '2014-12' }, 'and no other'],
  ],
  ['The value of KST-101 depends upon successful clinical development results.', ['and no other']],
  // Two that are further, each its own
  [
    'Two further trials of KST-101, one in esophageal cancer and one in bladder cancer, will begin in 2016.',
    [
      { status: 'expected', indication: 'esophageal cancer' },
      { status: 'expected', indication: 'bladder cancer' },
      'and no other',
    ],
  ],
];
