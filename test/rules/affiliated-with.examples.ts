import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'AFFILIATED_WITH'> = [
  [
    'Steve Roe, current executive vice president of Kestrel Oncology, Inc., will leave.',
    [['Steve Roe', 'AFFILIATED_WITH', 'Kestrel Oncology']],
  ],
  // Speakers
  [
    '“The data are encouraging,” said Clay Siegall, President and CEO of Seattle Genetics.',
    [['Clay Siegall', 'AFFILIATED_WITH', 'Seattle Genetics']],
  ],
  [
    'Jane Q. Roe, Ph.D., Chief Scientific Officer at Halden Biologics, Inc., called it a first step.',
    [['Jane Q. Roe', 'AFFILIATED_WITH', 'Halden Biologics']],
  ],
  [
    'Genmab’s Chief Executive Officer, Lisa Drakeman, welcomed the approval.',
    [['Lisa Drakeman', 'AFFILIATED_WITH', 'Genmab']],
  ],
  [
    'Mitchel Sayare, ImmunoGen’s Chairman and CEO, will present on Tuesday.',
    [['Mitchel Sayare', 'AFFILIATED_WITH', 'ImmunoGen']],
  ],
  // Appointments
  [
    'On May 3, Robert Doe was appointed Senior Vice President of Kestrel Oncology, Inc.',
    [['Robert Doe', 'AFFILIATED_WITH', 'Kestrel Oncology']],
  ],
  [
    'Dr. Anna Protopapas, President and Chief Executive Officer of Mersana Therapeutics, chaired the session.',
    [['Anna Protopapas', 'AFFILIATED_WITH', 'Mersana']],
  ],
  // Contacts
  [
    'Contact: Carol Hausner, Executive Director, Investor Relations, ImmunoGen, Inc.',
    [['Carol Hausner', 'AFFILIATED_WITH', 'ImmunoGen']],
  ],
  // A firm that merely stands near; a name that is none; doctors of a hospital
  ['Clay Siegall told investors that Pfizer had called.', []],
  ['Johnson & Johnson and Eli Lilly and Company declined to comment.', []],
  ['Mary Major, M.D., of the University of Ulm treated the first patient with a drug of Roche.', []],
  ['Genentech was founded in 1976 and Amgen in 1980.', []],
  // As filings and releases put it
  [
    '“This is a milestone,” commented Mitchel Sayare, Ph.D., Chairman and Chief Executive Officer of ImmunoGen.',
    [['Mitchel Sayare', 'AFFILIATED_WITH', 'ImmunoGen']],
  ],
  [
    'Investors: Peggy Pinkston, Seattle Genetics, Inc.',
    [['Peggy Pinkston', 'AFFILIATED_WITH', 'Seattle Genetics']],
  ],
  ['Jane Roe, M.D., Professor of Medicine at the University of Ulm, led the study.', []],
  // Appointments, boards, former posts
  [
    'Halden Biologics, Inc. announced the appointment of Dr. Jane Roe as Executive Vice President.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Halden Biologics']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'Todd Simpson has served as Chief Financial Officer of Seattle Genetics since 2005.',
    [['Todd Simpson', 'AFFILIATED_WITH', 'Seattle Genetics']],
  ],
  [
    'John Orwin, formerly chief executive officer of Kestrel Oncology, Inc., has been elected to the board of directors of Seattle Genetics.',
    [
      ['John Orwin', 'AFFILIATED_WITH', 'Kestrel Oncology'],
      ['John Orwin', 'AFFILIATED_WITH', 'Seattle Genetics'],
    ],
  ],
  [
    'Jane Roe joined the Board of Directors of Halden Biologics, Inc. Earlier Ms. Roe was Chief Medical Officer of Genmab.',
    [
      ['Jane Roe', 'AFFILIATED_WITH', 'Halden Biologics'],
      ['Jane Roe', 'AFFILIATED_WITH', 'Genmab'],
    ],
  ],
  [
    'Eisai Co., Ltd. (Headquarters: Tokyo, CEO: Haruo Naito) agreed.',
    [['Haruo Naito', 'AFFILIATED_WITH', 'Eisai']],
  ],
  [
    '“Good,” said Jane Roe, the company’s Chief Medical Officer.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Halden Biologics']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  // President of a house that is not known: not of whoever issued the text
  ['Jane Roe, President of Sevion, agreed.', [], { issuer: 'Halden Biologics, Inc.' }],
  ['Item 5.02 Election of Directors; Appointment of Certain Officers.', []],
  // Fellowships; a firm that heads its contacts; who leaves
  [
    '“It may,” said Jane Roe, M.D., Ph.D., F.A.C.P., Chief Medical Officer of Genmab.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']],
  ],
  [
    'Genmab: Jane Roe, Media Relations; John Doe, Investor Relations',
    [
      ['Jane Roe', 'AFFILIATED_WITH', 'Genmab'],
      ['John Doe', 'AFFILIATED_WITH', 'Genmab'],
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'John Doe notified Genmab of his intent to resign from the Board of Directors of Genmab.',
    [['John Doe', 'AFFILIATED_WITH', 'Genmab']],
  ],
  [
    'Mr. Roe served as vice president and chief accounting officer of Sevion from 2018.',
    [],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  // The office before the name, and degrees with their spaces
  [
    '“It is the right molecule,” said Francis Coss, MB BChir, FRCP, chief scientific officer, Kestrel Oncology.',
    [['Francis Coss', 'AFFILIATED_WITH', 'Kestrel Oncology']],
  ],
  // A title before the name, of whoever issued the text
  [
    '“We are ready,” said Chief Executive Officer Jane Roe, Ph.D.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Halden Biologics']],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'The Board also elected Jane Q. Roe, Chief Executive Officer of Biotest AG, as a Class II director.',
    [
      ['Jane Q. Roe', 'AFFILIATED_WITH', 'Biotest'],
      ['Jane Q. Roe', 'AFFILIATED_WITH', 'Genmab'],
    ],
    { issuer: 'Genmab A/S' },
  ],
  [
    'Roche’s Executive Vice President and Chief Scientific Officer Dr. Jane Roe said so.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Roche']],
  ],
  [
    'Jane Roe, Ph.D., currently serves on the boards of directors of Roche and Bayer.',
    [
      ['Jane Roe', 'AFFILIATED_WITH', 'Roche'],
      ['Jane Roe', 'AFFILIATED_WITH', 'Bayer'],
    ],
  ],
  [
    'Jane Roe, Ph.D., is currently the Chief Executive Officer of Roche.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Roche']],
  ],
  [
    'We announced the resignation of Jane Roe from Roche’s Board of Directors.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Roche']],
  ],
  [
    'Jane Roe, Ph.D., recently accepted the position of president of Roche.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Roche']],
  ],
  [
    'Prof. Jane Roe, Member of the Bayer Executive Committee and Head of Research, said so.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Bayer']],
  ],
  [
    'So said Jane Roe, M.D., Global Therapeutic Area Head, Oncology, Bayer.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Bayer']],
  ],
  [
    'On May 4, Seattle Genetics announced the addition of Jane Roe, M.D. to its Board of Directors.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Seattle Genetics']],
  ],
  [
    'On May 4, Seattle Genetics announced the addition of Jane Roe, M.D. to the faculty of Orrin University.',
    [],
  ],
  // Contacts whose columns have run together
  [
    'Contact: Seattle Genetics Genmab A/S Tel: 425 527 4000 Jane Roe, Chief Financial Officer Tel: 206 555 0100 John Poe, Media Relations, Genmab Tel: 45 70 20',
    [],
  ],
  // What somebody heads, sits on, or leaves
  [
    'Jane Roe, Ph.D., who heads oncology research at Genmab A/S, commented.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']],
  ],
  [
    '“Good,” commented Dr. Jane Roe, Member of the Executive Board of Genmab A/S and Head of Oncology.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']],
  ],
  [
    '“Good,” said Jane Roe, interim Chief Executive Officer of Genmab A/S.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']],
  ],
  // From one office to the next; partners of a house; societies
  [
    'Jane Roe, formerly Biotest’s chief executive officer, was appointed President and Chief Executive Officer of Genmab A/S.',
    [
      ['Jane Roe', 'AFFILIATED_WITH', 'Biotest'],
      ['Jane Roe', 'AFFILIATED_WITH', 'Genmab'],
    ],
  ],
  ['“Good,” says Genmab´s CEO Jane Roe in a comment.', [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']]],
  ['“Good,” said John Doe, a partner at Genmab A/S.', [['John Doe', 'AFFILIATED_WITH', 'Genmab']]],
  ['“Good,” said John Doe, managing partner of Genmab A/S.', [['John Doe', 'AFFILIATED_WITH', 'Genmab']]],
  [
    '“Good,” said Jane Roe, Chief Executive Officer of the National Ovarian Cancer Coalition.',
    [],
    { issuer: 'Genmab A/S' },
  ],
  ['“Good,” said Jane Roe, President of the Lymphoma Research Foundation.', [], { issuer: 'Genmab A/S' }],
  // One who comes from elsewhere; a founder; one who becomes ours
  [
    'Jane Roe, M.D., formerly of Sanofi, will serve as interim Chief Medical Officer.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']],
    { issuer: 'Genmab A/S' },
  ],
  [
    'Dr. Jane Roe is Professor of Medicine at Stanford University and a co-founder of Genmab A/S.',
    [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']],
  ],
  [
    'We welcome John Doe, Biotest’s founder, who becomes our Chief Scientific Officer.',
    [
      ['John Doe', 'AFFILIATED_WITH', 'Biotest'],
      ['John Doe', 'AFFILIATED_WITH', 'Genmab'],
    ],
    { issuer: 'Genmab A/S' },
  ],
  [
    'Jane Roe, Ph.D., succeeds Dr. John Doe as chairman of Genmab A/S.',
    [
      ['John Doe', 'AFFILIATED_WITH', 'Genmab'],
      ['Jane Roe', 'AFFILIATED_WITH', 'Genmab'],
    ],
  ],
  // Who leads a firm
  [
    'Biotest AG is backed by two funds and led by CEO Jane Roe, Ph.D., and CFO John Doe, MBA.',
    [
      ['Jane Roe', 'AFFILIATED_WITH', 'Biotest'],
      ['John Doe', 'AFFILIATED_WITH', 'Biotest'],
    ],
    { issuer: 'Genmab A/S' },
  ],
  ['“Good,” said Genmab CEO Jane Roe in the release.', [['Jane Roe', 'AFFILIATED_WITH', 'Genmab']]],
];
