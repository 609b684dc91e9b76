import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  // A trademark ends like an INN
  ['Quorimab-M for patients', []],
  ['trastuzumab in combination', [['trastuzumab']]],
  ['the antibody lorvotuzumab', [['lorvotuzumab']]],
  ['Pembrolizumab is approved', [['Pembrolizumab']]],
  ['sigvotatug', [['sigvotatug']]],
  ['rinatabart', [['rinatabart']]],
  ['huC242 binds CanAg', [['huC242']]],
  ['huMy9-6', [['huMy9-6']]],
  ['HuMax-CD38', [['HuMax-CD38']]],
  ['muJ591', [['muJ591']]],
  // Words that end alike, conjugates' other parts
  ['human', []],
  ['church', []],
  ['much', []],
  ['Mab', []],
  ['a rheumab', [['rheumab']]],
  ['DM4', []],
  ['kebab', []],
  ['the antibody hRS7', [['hRS7']]],
  ['cAC10', [['cAC10']]],
  ['trastuzumab-dkst', [['trastuzumab']]],
  ['cGMP', []],
  // A clone by its place on the plate
  ['the monoclonal antibody 3A5', [['3A5']]],
  ['an antibody 12 weeks later', []],
];
