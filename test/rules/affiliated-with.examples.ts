import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'AFFILIATED_WITH'> = [
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
];
