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
  // However far its words stand apart, or before the drug
  ['KSO-114 is an antibody to which the toxin DM4 is coupled.', [['KSO-114', 'HAS_PAYLOAD', 'DM4']]],
  ['KSO-115 is an ADC directed to DLK1, with MMAE as its payload.', [['KSO-115', 'HAS_PAYLOAD', 'MMAE']]],
  [
    'The same payload, DM1, is also found in KSO-220, an ADC that targets NaPi2b.',
    [['KSO-220', 'HAS_PAYLOAD', 'DM1']],
  ],
  [
    'After binding, KSO-114 is taken up by the cell, where enzymes release the cytotoxic payload DM4.',
    [['KSO-114', 'HAS_PAYLOAD', 'DM4']],
  ],
  [
    'By attaching MMAE to the antibody lintuzumab, Orrin created KSO-114.',
    [['KSO-114', 'HAS_PAYLOAD', 'MMAE']],
  ],
  [
    'The conjugation of huB4 and MMAE by a cleavable linker yields KSO-114.',
    [['KSO-114', 'HAS_PAYLOAD', 'MMAE']],
  ],
  ['MMAE, the toxin that KSO-114 delivers, disrupts tubulin.', [['KSO-114', 'HAS_PAYLOAD', 'MMAE']]],
  ['The payload of KSO-114 is monomethyl auristatin F.', [['KSO-114', 'HAS_PAYLOAD', 'MMAF']]],
  ['The DM4 payload of KSO-114 was stable.', [['KSO-114', 'HAS_PAYLOAD', 'DM4']]],
  ["KSO-114's payload, exatecan, was stable.", [['KSO-114', 'HAS_PAYLOAD', 'exatecan']]],
  [
    'In KSO-114, DM1 has been attached to the antibody via a stable linker.',
    [['KSO-114', 'HAS_PAYLOAD', 'DM1']],
  ],
  [
    'KSO-114 and KSO-115 carry the payloads DM1 and DM4, respectively.',
    [
      ['KSO-114', 'HAS_PAYLOAD', 'DM1'],
      ['KSO-115', 'HAS_PAYLOAD', 'DM4'],
    ],
  ],
  [
    'KSO-114 is armed with the duocarmycin-type payload seco-DUBA.',
    [['KSO-114', 'HAS_PAYLOAD', 'seco-DUBA']],
  ],
  ['KSO-114 is more potent than conjugates that carry DM1 or MMAE.', []],
  ['KSO-114 will be tested with doxorubicin in lymphoma.', []],
  ['An ADC of KSO-114 in patients with DM1 was planned.', []],
  // Where the sentence begins with the parts
  [
    'Composed of the antibody huDS6 and the payload DM4, KSO-114 kills cells.',
    [['KSO-114', 'HAS_PAYLOAD', 'DM4']],
  ],
  ['With MMAE as its payload, KSO-114 kills dividing cells.', [['KSO-114', 'HAS_PAYLOAD', 'MMAE']]],
  ['A CD70 antibody linked to MMAF, KSO-114 is in Phase 1.', [['KSO-114', 'HAS_PAYLOAD', 'MMAF']]],
  [
    'Orrin’s HER2 ADC is composed of trastuzumab and MMAE and designated KSO-114.',
    [['KSO-114', 'HAS_PAYLOAD', 'MMAE']],
  ],
  ['The payload, DM4, of KSO-114 inhibits tubulin.', [['KSO-114', 'HAS_PAYLOAD', 'DM4']]],
  ['KSO-114 and the payload DM4 were studied in mice.', []],
  ['Orrin has rights to the conjugate KSO-114 and owns the payload DM4.', []],
  [
    'KSO-114 is designed to bind folate receptor alpha and be taken up into the cell, where DM4 is released.',
    [['KSO-114', 'HAS_PAYLOAD', 'DM4']],
  ],
  [
    'KSO-114 is an antibody-targeted chemotherapy agent in which calicheamicin, a potent antibiotic, is linked to an antibody.',
    [['KSO-114', 'HAS_PAYLOAD', 'calicheamicin']],
  ],
  ['KSO-114 has an antibody, a linker and exatecan as warhead.', [['KSO-114', 'HAS_PAYLOAD', 'exatecan']]],
  // What a drug is compared with, or given after, has parts of its own
  ['Kestrel Oncology, Inc. compared KST-101 with a conjugate of trastuzumab and DM1.', []],
  [
    'KST-101, which was given after treatment with brentuximab vedotin, an ADC that carries MMAE, was safe.',
    [],
  ],
  // The drug in a bracket behind what it is
  [
    'A trial of the humanized anti-CD33 monoclonal antibody-DM4 conjugate (AVE9633) has begun.',
    [['AVE9633', 'HAS_PAYLOAD', 'DM4']],
  ],
  [
    'An anti-CanAg antibody-DM1 conjugate known as SB-408075 was tested.',
    [['huC242-DM1', 'HAS_PAYLOAD', 'DM1']],
  ],
  // A part that is told of the antibody of the drug, and what is told of another conjugate
  [
    'The first product is HLD-812, in which the antibody OAS-12 is joined to the auristatin MMAF.',
    [['HLD-812', 'HAS_PAYLOAD', 'MMAF']],
  ],
  [
    'The antibody TN-7 is linked to the plant toxin gelonin to form HLD-300.',
    [['HLD-300', 'HAS_PAYLOAD', 'gelonin']],
  ],
  ['HLD-812 shrank tumors against which docetaxel and an earlier conjugate carrying DM1 had no effect.', []],
  [
    'The antibody component of HLD-127 is trastuzumab, and its cytotoxic component is DXd.',
    [['HLD-127', 'HAS_PAYLOAD', 'DXd']],
  ],
  [
    'HLD-120 is a radioimmunoconjugate in which lutetium-177 is chelated to an antibody.',
    [['HLD-120', 'HAS_PAYLOAD', 'lutetium-177']],
  ],
  ['Once inside the cell, the drug HLD-110 releases DM4.', [['HLD-110', 'HAS_PAYLOAD', 'DM4']]],
];
