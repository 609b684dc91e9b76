import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  // To the day
  ['on July 31, 2007, the trial began', [['July 31, 2007', '2007-07-31']]],
  ['on 31 July 2007', [['31 July 2007', '2007-07-31']]],
  ['Sept. 5, 2000', [['Sept. 5, 2000', '2000-09-05']]],
  ['on March 3rd, 2015', [['March 3rd, 2015', '2015-03-03']]],
  ['effective January 1 2019', [['January 1 2019', '2019-01-01']]],
  // To the month
  ['in April 2006', [['April 2006', '2006-04']]],
  ['in May of 2000', [['May of 2000', '2000-05']]],
  ['at the 43rd annual meeting in June 2007', [['June 2007', '2007-06']]],
  // To the year
  ['the first six months of 2008', [['first six months of 2008', '2008']]],
  ['in the second half of 2010', [['second half of 2010', '2010']]],
  ['during the fourth quarter of 2003', [['fourth quarter of 2003', '2003']]],
  ['in Q3 2021', [['Q3 2021', '2021']]],
  ['by mid-2012', [['mid-2012', '2012']]],
  ['by the end of our fiscal year 2009', [['fiscal year 2009', '2009']]],
  ['in 1999', [['1999', '1999']]],
  ['the 2000 agreement', [['2000', '2000']]],
  // "today" is the day of the release
  ['X today announced', [['today', '2013-02-22']], { today: '2013-02-22' }],
  ['X today announced', []],
  ['today’s announcement', [], { today: '2013-02-22' }],
  // Numbers that are no years, months that are no months
  ['2007 patients were enrolled', []],
  ['the May trial', []],
  ['in 2,000 patients', []],
  ['room 1999', []],
  // And further
  ['as of the 3rd day of May, 2002', [['May, 2002', '2002-05']]],
  [
    'on December 31, 2007 and January 2, 2008',
    [
      ['December 31, 2007', '2007-12-31'],
      ['January 2, 2008', '2008-01-02'],
    ],
  ],
  ['in early 2009', [['early 2009', '2009']]],
  ['in late 2009', [['late 2009', '2009']]],
  ['first-quarter 2012', [['first-quarter 2012', '2012']]],
  ['in calendar year 2015', [['calendar year 2015', '2015']]],
  ['DECEMBER 5, 2001', [['DECEMBER 5, 2001', '2001-12-05']]],
  ['in June', []],
  ['Suite 2010', []],
  ['a total of 2010 shares', []],
  ['by 2,015 votes', []],
  // Quarters and halves in short; days of a congress; times told from the day of the release
  [
    'in 2Q 2011 and H1 2022',
    [
      ['2Q 2011', '2011'],
      ['H1 2022', '2022'],
    ],
  ],
  ['held June 4-7, 2009 in Berlin', [['June 4-7, 2009', '2009-06']]],
  ['later this year', [['later this year', '2013']], { today: '2013-02-22' }],
  ['early next year', [['early next year', '2014']], { today: '2013-02-22' }],
  ['before the end of the year', [['end of the year', '2013']], { today: '2013-02-22' }],
  ['in the second half of this year', [['second half of this year', '2013']], { today: '2013-02-22' }],
  ['last month', [['last month', '2012-12']], { today: '2013-01-22' }],
  ['later this year', []],
  // Without a year: that of the release, or of the plan; where two years may be meant, none
  ['in the second quarter', [['second quarter', '2013']], { today: '2013-02-22' }],
  ['the trial is to begin in the fourth quarter', [['fourth quarter', '2025']], { today: '2025-08-07' }],
  ['will begin dosing in Q4', [['Q4', '2022']], { today: '2022-03-01' }],
  ['which opened in the first quarter', [['first quarter', '2022']], { today: '2022-11-10' }],
  ['is expected to open in the first quarter', [['first quarter', '2023']], { today: '2022-11-10' }],
  ['which passed inspection in the third quarter', [['third quarter', '2003']], { today: '2003-11-12' }],
  ['dosed in the fourth quarter', [], { today: '2021-02-12' }],
  ['On August 14 we submitted', [['August 14', '2003-08-14']], { today: '2003-11-12' }],
  ['was granted in June', [['June', '2015-06']], { today: '2015-10-01' }],
  ['was granted in December', [], { today: '2015-02-01' }],
  ['will be presented in December', [['December', '2015-12']], { today: '2015-02-01' }],
  ['revenue for the second quarter rose', [], { today: '2013-08-22' }],
  ['in May or may not', [['May', '2013-05']], { today: '2013-08-22' }],
  ['in march of that year', [], { today: '2013-08-22' }],
  ['in the first half of the trial', [], { today: '2013-02-22' }],
];
