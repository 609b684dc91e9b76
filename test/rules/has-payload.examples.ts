import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'HAS_PAYLOAD'> = [
  ['SGN-75 contains the potent auristatin derivative MMAF.', [['SGN-75', 'HAS_PAYLOAD', 'MMAF']]],
  ['BIIB015 is an antibody attached to DM4 by a disulfide bond.', [['BIIB015', 'HAS_PAYLOAD', 'DM4']]],
  ['IMGN529 was designed to deliver DM1 to malignant B cells.', [['IMGN529', 'HAS_PAYLOAD', 'DM1']]],
  [
    'CMC-544 is a humanized antibody conjugated to calicheamicin.',
    [['inotuzumab ozogamicin', 'HAS_PAYLOAD', 'calicheamicin']],
  ],
  [
    'KSO-114, a conjugate of an anti-mesothelin antibody and MMAE, shrank tumors in mice.',
    [['KSO-114', 'HAS_PAYLOAD', 'MMAE']],
  ],
  ['DS-8201 carries DXd, a topoisomerase payload.', [['trastuzumab deruxtecan', 'HAS_PAYLOAD', 'DXd']]],
  ['The investigational ADC HLD-301 utilizes the payload SG3199.', [['HLD-301', 'HAS_PAYLOAD', 'SG3199']]],
  // Another's payload, a comparison, a mixture of subjects
  ['SGN-35 was more active than free MMAE in the model.', []],
  ['The license covers DM1; AVE1642 is a naked antibody.', []],
  ['Patients whose disease progressed on T-DM1 were given doxorubicin.', []],
  ['Milestones for BAY 94-9343 are separate from fees for DM4.', []],
  ['Unlike IMGN853, MLN2704 was withdrawn from the DM1 program.', []],
  // As filings and releases put it
  ['AVE9633 delivers the maytansinoid DM4 to cells that carry CD33.', [['AVE9633', 'HAS_PAYLOAD', 'DM4']]],
  ['HLD-301 links a CD123 antibody to the payload MMAF.', [['HLD-301', 'HAS_PAYLOAD', 'MMAF']]],
  [
    'Loncastuximab tesirine, which contains a PBD dimer, was well tolerated.',
    [['loncastuximab tesirine', 'HAS_PAYLOAD', 'pyrrolobenzodiazepine dimer']],
  ],
  ['BT-062 comprises an antibody and, as payload, DM4.', [['BT-062', 'HAS_PAYLOAD', 'DM4']]],
  ['SGN-35 does not contain DM1.', [['SGN-35', 'HAS_PAYLOAD', 'DM1', 'negated']]],
  ['Genentech’s T-DM1 is the most advanced compound; DM4 is used in others.', []],
  ['The IND for KSO-114 refers to data on MMAE.', []],
  ['The DM1-based conjugate MLN2704 was given weekly.', [['MLN2704', 'HAS_PAYLOAD', 'DM1']]],
  ['IMMU-132 is an antibody with SN-38 linked to it.', [['sacituzumab govitecan', 'HAS_PAYLOAD', 'SN-38']]],
  [
    'XMT-2056 is a systemically administered STING agonist ADC.',
    [['XMT-2056', 'HAS_PAYLOAD', 'STING agonist']],
  ],
  ['HLD-301 has a tumor-activated PBD toxin.', [['HLD-301', 'HAS_PAYLOAD', 'PBD']]],
  [
    'HLD-302 is an ADC with a cleavable linker and an exatecan payload.',
    [['HLD-302', 'HAS_PAYLOAD', 'exatecan']],
  ],
  ['HLD-303 was compared with conjugates that had an MMAE drug load.', []],
  // In brackets after the drug
  [
    'KSO-114 (an anti-CD22 antibody conjugated to MMAE) entered the clinic.',
    [['KSO-114', 'HAS_PAYLOAD', 'MMAE']],
  ],
  ['KSO-114 (compared with MMAE alone) entered the clinic.', []],
  [
    'The drug DM4, which is used in ImmunoGen’s programs KSO-114 and KSO-115, kills cells.',
    [
      ['KSO-114', 'HAS_PAYLOAD', 'DM4'],
      ['KSO-115', 'HAS_PAYLOAD', 'DM4'],
    ],
  ],
  [
    'KSO-114 is composed of an antibody of Roche and a technology of Takeda that uses a linker that covalently attaches the microtubule-disrupting agent MMAE to the antibody.',
    [['KSO-114', 'HAS_PAYLOAD', 'MMAE']],
  ],
];
