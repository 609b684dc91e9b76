import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'HAS_ANTIBODY'> = [
  [
    'Kadcyla combines trastuzumab with the chemotherapy agent DM1.',
    [['trastuzumab-DM1', 'HAS_ANTIBODY', 'trastuzumab']],
  ],
  ['IMGN242 consists of the antibody huC242 linked to DM4.', [['huC242-DM4', 'HAS_ANTIBODY', 'huC242']]],
  ['SGN-35 is composed of cAC10 and the drug MMAE.', [['SGN-35', 'HAS_ANTIBODY', 'brentuximab']]],
  [
    'IMMU-132, an ADC comprising hRS7 and SN-38, was well tolerated.',
    [['sacituzumab govitecan', 'HAS_ANTIBODY', 'hRS7']],
  ],
  ['AVE9633 incorporates huMy9-6 as its targeting component.', [['AVE9633', 'HAS_ANTIBODY', 'huMy9-6']]],
  [
    'MLN2704, an immunoconjugate of J591 and the maytansinoid DM1, entered the clinic.',
    [['MLN2704', 'HAS_ANTIBODY', 'J591']],
  ],
  // Given with it, compared to it, beside it
  ['Patients received T-DM1 or rituximab at the discretion of the physician.', []],
  ['Tisotumab vedotin was given together with bevacizumab.', []],
  ['SGN-35 was compared with standard doses of rituximab.', []],
  ['Genentech markets bevacizumab; Roche markets Kadcyla.', []],
  ['Enhertu contains no part of pertuzumab.', []],
  // As filings and releases put it
  ['T-DM1 links trastuzumab to DM1 with a stable linker.', [['T-DM1', 'HAS_ANTIBODY', 'trastuzumab']]],
  [
    'Trodelvy is made of the anti-Trop-2 antibody sacituzumab and SN-38.',
    [['sacituzumab govitecan', 'HAS_ANTIBODY', 'sacituzumab']],
  ],
  ['In T-DM1, DM1 is attached to trastuzumab.', [['T-DM1', 'HAS_ANTIBODY', 'trastuzumab']]],
  ['KSO-114 consists of a humanized antibody.', []],
  ['Kadcyla is for women who were treated with trastuzumab before.', []],
  ['Kadcyla plus pertuzumab was compared with trastuzumab plus a taxane.', []],
  [
    'The HVN-30 monoclonal antibody is the antibody component of Roche’s HVN-35 conjugate.',
    [['HVN-35', 'HAS_ANTIBODY', 'HVN-30']],
  ],
  ['SYD985 is based on trastuzumab and a duocarmycin.', [['SYD985', 'HAS_ANTIBODY', 'trastuzumab']]],
  ['HVN-35 comprises an antibody (HVN-30) conjugated to MMAE.', [['HVN-35', 'HAS_ANTIBODY', 'HVN-30']]],
  [
    'Actimab-A, in which the CD33 antibody lintuzumab is labeled with actinium-225, is in trials.',
    [['Actimab-A', 'HAS_ANTIBODY', 'lintuzumab']],
  ],
  // However far its words stand apart, or before the drug
  [
    'KSO-114 was created by attaching SN-38 to the humanized antibody labetuzumab.',
    [['KSO-114', 'HAS_ANTIBODY', 'labetuzumab']],
  ],
  ['KSO-114 is huMy9-6 conjugated to DM4.', [['KSO-114', 'HAS_ANTIBODY', 'huMy9-6']]],
  [
    'KSO-114 is the antibody farletuzumab linked to eribulin through a cleavable linker.',
    [['KSO-114', 'HAS_ANTIBODY', 'farletuzumab']],
  ],
  [
    'huDS6, the antibody component of the conjugate KSO-114, binds CA6.',
    [['KSO-114', 'HAS_ANTIBODY', 'huDS6']],
  ],
  [
    'The doxorubicin conjugate of milatuzumab, KSO-114, was given to the first patient.',
    [['KSO-114', 'HAS_ANTIBODY', 'milatuzumab']],
  ],
  [
    'KSO-114 features the antibody hRS7, a hydrolyzable linker known as CL2A, and SN-38.',
    [['KSO-114', 'HAS_ANTIBODY', 'sacituzumab']],
  ],
  ['KSO-114, an ADC with the payload DM1, was more active than trastuzumab.', []],
  [
    'HLD-204, a conjugate of doxorubicin and the anti-Lewis Y antibody BRX-3, was stopped.',
    [['HLD-204', 'HAS_ANTIBODY', 'BRX-3']],
  ],
  [
    'TN-7, which recognizes an antigen of colon tumors, is linked to gelonin to form HLD-300; the antibody TN-7 is murine.',
    [['HLD-300', 'HAS_ANTIBODY', 'TN-7']],
  ],
];
