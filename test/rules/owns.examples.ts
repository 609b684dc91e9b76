import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'OWNS'> = [
  [
    'Genmab’s technology base consists of validated and proprietary antibody technologies - the DuoBody® platform for generation of bispecific antibodies, and the HexaBody® platform.',
    [
      ['Genmab', 'OWNS', 'DuoBody'],
      ['Genmab', 'OWNS', 'HexaBody'],
    ],
  ],
  // Payloads, linkers, platforms
  ['XMT-1522 is built on Mersana’s proprietary Dolaflexin platform.', [['Mersana', 'OWNS', 'Dolaflexin']]],
  [
    'The conjugate uses ImmunoGen’s cell-killing agent, DM4, and a cleavable linker.',
    [['ImmunoGen', 'OWNS', 'DM4']],
  ],
  [
    'Seattle Genetics’ payloads, MMAE and MMAF, are licensed to several companies.',
    [
      ['Seattle Genetics', 'OWNS', 'MMAE'],
      ['Seattle Genetics', 'OWNS', 'MMAF'],
    ],
  ],
  [
    'Sutro Biopharma relies on its XpressCF+ platform for site-specific conjugation.',
    [['Sutro', 'OWNS', 'XpressCF+']],
  ],
  ['Several ADCs carry DXd, developed by Daiichi Sankyo in Tokyo.', [['Daiichi Sankyo', 'OWNS', 'DXd']]],
  // Drugs and antibodies
  ['huN901-DM1 is wholly owned by ImmunoGen, Inc.', [['ImmunoGen', 'OWNS', 'huN901-DM1']]],
  [
    'Immunomedics retains full rights to IMMU-140 in all territories.',
    [['Immunomedics', 'OWNS', 'IMMU-140']],
  ],
  ['Erbitux is a registered trademark of ImClone.', [['ImClone', 'OWNS', 'cetuximab']]],
  [
    'Conjugates of Genentech’s HER2-targeting antibody, trastuzumab, shrank the tumors.',
    [['Genentech', 'OWNS', 'trastuzumab']],
  ],
  // A licensee, a buyer, a maker of batches owns nothing of it
  ['Amgen licensed the DM1 payload for an undisclosed target.', []],
  ['Celldex uses MMAE under a license from Seattle Genetics.', [['Seagen', 'OWNS', 'MMAE']]],
  ['Catalent filled vials of trastuzumab deruxtecan under contract.', []],
  ['Takeda’s sales force will promote Adcetris in Japan.', []],
  ['Roche paid for access to payloads such as calicheamicin.', []],
  // As filings and releases put it
  ['The drug employs ADC technology licensed from Seattle Genetics.', []],
  [
    'We own worldwide commercial rights to IMGN853.',
    [['ImmunoGen', 'OWNS', 'IMGN853']],
    { issuer: 'ImmunoGen, Inc.' },
  ],
  ['Probody is a trademark of CytomX Therapeutics, Inc.', [['CytomX', 'OWNS', 'Probody']]],
  ['Genentech licensed Rituxan from IDEC.', [['IDEC', 'OWNS', 'Rituxan']]],
  [
    'Fleximer and Dolaflexin are registered trademarks of Mersana Therapeutics, Inc.',
    [
      ['Mersana', 'OWNS', 'Fleximer'],
      ['Mersana', 'OWNS', 'Dolaflexin'],
    ],
  ],
  [
    'The antibody was conjugated to Seattle Genetics’ MMAE using its linker.',
    [['Seattle Genetics', 'OWNS', 'MMAE']],
  ],
  ['Halden Biologics, Inc. would pay for its share of the cost of DM4.', []],
  // Makers and licensors
  ['MorphoSys developed HuCAL, a library of antibodies.', [['MorphoSys', 'OWNS', 'HuCAL']]],
  ['The antibody is linked to calicheamicin, which was found by Wyeth.', []],
  ['Calicheamicin was discovered by Wyeth.', [['Wyeth', 'OWNS', 'calicheamicin']]],
  ['SGN-35 was created by Seattle Genetics.', [['Seattle Genetics', 'OWNS', 'SGN-35']]],
  [
    'Halden Biologics, Inc. granted Merck & Co. an exclusive license to commercialize SGN-35 in Asia.',
    [['Halden Biologics', 'OWNS', 'SGN-35']],
  ],
  [
    'The first product of Seattle Genetics is Adcetris.',
    [['Seattle Genetics', 'OWNS', 'brentuximab vedotin']],
  ],
  [
    'Halden Biologics, Inc. signed an agreement with Pfizer for its lead conjugate, SGN-35.',
    [['Halden Biologics', 'OWNS', 'SGN-35']],
  ],
  ['Pfizer took a license to SGN-35 in Asia.', []],
  ['KSO-114 makes use of the Probody technology of CytomX.', [['CytomX', 'OWNS', 'Probody']]],
  ['Bayer holds the rights for Greater China to KSO-114.', []],
  // More than one platform of one firm, and a drug of two
  [
    "Components of Synaffix's GlycoConnect and HydraSpace technologies, as well as the toxSYN payloads, are supplied.",
    [
      ['Synaffix', 'OWNS', 'GlycoConnect'],
      ['Synaffix', 'OWNS', 'HydraSpace'],
      ['Synaffix', 'OWNS', 'toxSYN'],
    ],
  ],
  [
    "Patients had received AstraZeneca and Daiichi Sankyo's Enhertu.",
    [
      ['AstraZeneca', 'OWNS', 'trastuzumab deruxtecan'],
      ['Daiichi Sankyo', 'OWNS', 'trastuzumab deruxtecan'],
    ],
  ],
  ["It is made with Ambrx' EuCODE technology.", [['Ambrx', 'OWNS', 'EuCODE']]],
  ['CMG901 is owned by KYM Biosciences.', [['KYM Biosciences', 'OWNS', 'CMG901']]],
  [
    "BMS has licensed Five Prime's anti-CSF1R antibody program, including FPA008.",
    [['Five Prime', 'OWNS', 'FPA008']],
  ],
  [
    "A trial of BT8009 in combination with durvalumab, AstraZeneca's anti-PD-L1 antibody, is open.",
    [['AstraZeneca', 'OWNS', 'durvalumab']],
  ],
  [
    'Celldex joined with AstraZeneca to test glembatumumab vedotin in combination with durvalumab, its inhibitor of PD-L1.',
    [],
  ],
  // Rights to it, wherever they stand
  ['Takeda keeps full development and commercialization rights to BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda has regained all rights to BT-062 from Roche.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda has exclusive worldwide rights to BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Worldwide rights to BT-062 are held by Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda holds global rights to develop and sell BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  // Of a licensee, of a field, of the proceeds, or yet to be had
  ['Its licensee Takeda has exclusive worldwide rights to BT-062 in all autoimmune indications.', []],
  ['Takeda retains co-promotion rights to BT-062.', []],
  ['Takeda holds an option on worldwide rights to BT-062.', []],
  ['Takeda keeps the milestones, royalties and other rights to BT-062.', []],
  // Where it was made
  ['BT-062 was discovered at Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 originated in Takeda’s laboratories.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 was originally developed by Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda’s first-in-class, HER2-directed ADC, BT-062, shrank tumors.', [['Takeda', 'OWNS', 'BT-062']]],
  ['CytomX owns the Probody platform.', [['CytomX', 'OWNS', 'Probody']]],
  ['CytomX licensed the Asian rights to CX-2009 to Takeda.', [['CytomX', 'OWNS', 'CX-2009']]],
  // Who found it, and whose it is said to be
  ['Takeda scientists discovered BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 was discovered by scientists at Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062, an antibody against CD138 created by Takeda, is in Phase 1.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda wholly owns BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda is the owner of BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 belongs to Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 is a proprietary antibody-drug conjugate of Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 is a Takeda antibody.', [['Takeda', 'OWNS', 'BT-062']]],
  ['The lead Takeda program BT-062 targets CD138.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 is an antibody that Takeda licensed to Roche.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Takeda has licensed to Roche the rights to BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  [
    'Takeda granted Zai Lab (Shanghai) Co., Ltd., or Zai Lab, an exclusive license to commercialize BT-062.',
    [['Takeda', 'OWNS', 'BT-062']],
  ],
  // "A's X, B's Y": each has its own
  [
    'Takeda’s BT-062, Roche’s antibody trastuzumab and others are compared.',
    [
      ['Roche', 'OWNS', 'trastuzumab'],
      ['Takeda', 'OWNS', 'BT-062'],
    ],
  ],
  // Platforms
  ['The Probody platform was developed by CytomX.', [['CytomX', 'OWNS', 'Probody']]],
  ['CytomX, the pioneer of Probody technology, has two drugs.', [['CytomX', 'OWNS', 'Probody']]],
  ['CytomX granted Roche a license to use the Probody technology.', [['CytomX', 'OWNS', 'Probody']]],
  ['Roche obtained rights to use the Probody technology.', []],
  ['Takeda created BT-062 using the BiTE platform.', [['Takeda', 'OWNS', 'BT-062']]],
  // Rights that come back, and parts that come from another
  ['All rights to BT-062 revert to Takeda.', [['Takeda', 'OWNS', 'BT-062']]],
  ['Roche returned to Takeda all rights to BT-062.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062, licensed by Takeda to Roche, is in Phase 2.', [['Takeda', 'OWNS', 'BT-062']]],
  ['BT-062 uses MMAE, which Roche licenses from Takeda.', [['Takeda', 'OWNS', 'MMAE']]],
  ['The antibody is joined to DM4, a cell-killing agent developed by Takeda.', [['Takeda', 'OWNS', 'DM4']]],
  // Given with another, it is its firm's all the same
  ['BT-062 was given in combination with Roche’s trastuzumab.', [['Roche', 'OWNS', 'trastuzumab']]],
  // Named in brackets; one of several; by a firm in capitals
  [
    'Takeda presented results of its humanized anti-HER2 antibody (KSO-114).',
    [['Takeda', 'OWNS', 'KSO-114']],
  ],
  ['Takeda compared it with a humanized anti-HER2 antibody (KSO-114).', []],
  ['Takeda’s humanized anti-HER2 antibody (KSO-114) was safe.', [['Takeda', 'OWNS', 'KSO-114']]],
  ['BT-062, one of Takeda’s leading drug candidates, is in Phase 2.', [['Takeda', 'OWNS', 'BT-062']]],
  ["GSK licensed IRX' lead inhibitor, HVN2029.", []],
  // Whoever is given rights, or has them beside another
  ['ImmunoGen entered into an agreement with Roche, granting Roche rights to use the TAP technology.', []],
  ['Roche will have exclusive global rights to commercialize BT-062 outside those countries.', []],
  ['Roche has exclusive global rights to BT-062.', [['Roche', 'OWNS', 'BT-062']]],
  ['KSO-114 is one of Takeda’s two wholly owned compounds.', [['Takeda', 'OWNS', 'KSO-114']]],
  ['KSO-114, also known as HVN-2, is a Takeda ADC.', [['Takeda', 'OWNS', 'KSO-114']]],
  [
    'It was made with Takeda’s cell-free synthesis and conjugation platform, XpressCF+.',
    [['Takeda', 'OWNS', 'XpressCF+']],
  ],
  ['It is built on Takeda’s platform using a linker, CL2A, and a drug.', []],
  [
    'KSO-114 and KSO-115, Takeda’s two clinical-stage ADCs, are new.',
    [
      ['Takeda', 'OWNS', 'KSO-114'],
      ['Takeda', 'OWNS', 'KSO-115'],
    ],
  ],
  [
    'BT-062, which is called so, is a monoclonal antibody created by Takeda and designed to bind CD138.',
    [['Takeda', 'OWNS', 'BT-062']],
  ],
  // Owners, originators, and names after "known as"
  ['With the purchase Regeneron is the only owner of VelocImmune.', [['Regeneron', 'OWNS', 'VelocImmune']]],
  [
    'The license extends to Sutro Biopharma’s lead anti-CD74 antibody known as STRO-001.',
    [['Sutro', 'OWNS', 'STRO-001']],
  ],
  [
    'The partners will develop rocatinlimab, which is Kyowa Kirin’s first-in-class, fully human anti-OX40 antibody.',
    [['Kyowa Kirin', 'OWNS', 'rocatinlimab']],
  ],
  [
    'Tests of ublituximab in combination with UKONIQ TM (umbralisib), the Company’s oral, once-daily inhibitor of PI3K-delta, go on.',
    [['TG Therapeutics', 'OWNS', 'umbralisib']],
    { issuer: 'TG Therapeutics, Inc.' },
  ],
  ['Halden Biologics, Inc. is the holder of an option to the XenoMouse platform.', []],
  [
    'Mersana’s platform has led to two wholly owned ADCs in the clinic: XMT-1522 for breast cancer, and XMT-1536, which targets NaPi2b.',
    [
      ['Mersana', 'OWNS', 'XMT-1522'],
      ['Mersana', 'OWNS', 'XMT-1536'],
    ],
  ],
  [
    'The XenoMouse method, an antibody discovery platform of Abgenix, is employed.',
    [['Abgenix', 'OWNS', 'XenoMouse']],
  ],
  ['They took back BT-062, Roche’s recombinant form of antithrombin.', [['Roche', 'OWNS', 'BT-062']]],
  // Who discovered it, in whatever clause
  ['Genmab, which discovered the antibody HLD-401, will receive half.', [['Genmab', 'OWNS', 'HLD-401']]],
  [
    'Pfizer licensed the ADC HLD-401, which Genmab discovered using its library.',
    [['Genmab', 'OWNS', 'HLD-401']],
  ],
  ['HLD-401 is a humanized antibody that Genmab has created for cancer.', [['Genmab', 'OWNS', 'HLD-401']]],
  ['Genmab’s first antibody selected for clinical development was HLD-401.', [['Genmab', 'OWNS', 'HLD-401']]],
  ['Genmab’s lead candidate in oncology, HLD-401, is in Phase 2.', [['Genmab', 'OWNS', 'HLD-401']]],
  // From whom it was licensed
  ['Pfizer licensed the antibody HLD-401 from Genmab in 2018.', [['Genmab', 'OWNS', 'HLD-401']]],
  ['Pfizer holds a license from Genmab to the antibody HLD-401.', [['Genmab', 'OWNS', 'HLD-401']]],
  [
    'Genmab granted Pfizer a license under its patents covering the antibody HLD-401.',
    [['Genmab', 'OWNS', 'HLD-401']],
  ],
  ['The antibody HLD-401 was licensed to Pfizer in 2004 by Genmab.', [['Genmab', 'OWNS', 'HLD-401']]],
  ['They are joined by the cleavable SPDB linker licensed from ImmunoGen.', [['ImmunoGen', 'OWNS', 'SPDB']]],
  ['The antibody carries the payload DM4 of ImmunoGen.', [['ImmunoGen', 'OWNS', 'DM4']]],
  ['Genmab has full ownership of the antibody HLD-401.', [['Genmab', 'OWNS', 'HLD-401']]],
  [
    'Pfizer acquired worldwide rights from Genmab to develop the antibody HLD-401.',
    [['Genmab', 'OWNS', 'HLD-401']],
  ],
  [
    'Genmab said that Pfizer, its licensee for the antibody HLD-401, began a trial.',
    [['Genmab', 'OWNS', 'HLD-401']],
  ],
  // Rights that would come back
  ['If Pfizer terminates the agreement, all rights to KST-101 revert to Halden Biologics, Inc.', []],
  ['Rights to KST-101 revert to Halden Biologics, Inc. if the agreement is terminated.', []],
  [
    'On March 1, 2021, all rights to KST-101 reverted to Halden Biologics, Inc.',
    [['Halden Biologics', 'OWNS', 'KST-101']],
  ],
  // Who made it stands before it; two things of one owner; a platform that is told as proprietary
  [
    'Royalties are due on the Xencor-generated anti-CD123 antibody (vibecotamab).',
    [['Xencor', 'OWNS', 'vibecotamab']],
  ],
  ['Genmab-discovered daratumumab is sold by others.', [['Genmab', 'OWNS', 'daratumumab']]],
  [
    'The rights do not include any rights to Mersana’s STX or Dolaflexin programs.',
    [['Mersana', 'OWNS', 'Dolaflexin']],
  ],
  [
    'Mersana, a biotechnology company creating conjugates by utilizing proprietary polymer technology (Dolaflexin), announced.',
    [['Mersana', 'OWNS', 'Dolaflexin']],
  ],
  ['The linker rests on DM1 technology developed by London-based ImmunoGen.', [['ImmunoGen', 'OWNS', 'DM1']]],
  ['The warhead is DM1, which was discovered by ImmunoGen.', [['ImmunoGen', 'OWNS', 'DM1']]],
  [
    'Biotest set up a joint venture with ImmunoGen to develop the latter’s IMGN853.',
    [['ImmunoGen', 'OWNS', 'IMGN853']],
  ],
  ['“Good,” says ImmunoGen´s team: ImmunoGen´s DM1 works.', [['ImmunoGen', 'OWNS', 'DM1']]],
  // A contract, or what is earned, and not the drug
  ['Payments under our Adcetris co-development agreement grew.', [], { issuer: 'Kestrel Oncology, Inc.' }],
  ['Paul Capital bought a part of Celldex’s varlilumab royalty stream.', []],
  ['Celldex’s varlilumab program goes on.', [['Celldex', 'OWNS', 'varlilumab']]],
  // For a part of the world; what a part comes from; what is done for another
  ['The deal lets us keep the U.S. rights to IMGN853.', [], { issuer: 'Kestrel Oncology, Inc.' }],
  ['Celgene owns the rights to IMGN853 outside North America.', []],
  ['CV1, a derivative of calicheamicin, was discovered by Kestrel Oncology, Inc.', []],
  ['WuXi XDC conjugates IMGN853.', []],
  ['IMGN853, an antibody to FOLR1, is ImmunoGen’s wholly owned product.', [['ImmunoGen', 'OWNS', 'IMGN853']]],
  ['IMGN853, to which ImmunoGen holds all rights, is in trials.', [['ImmunoGen', 'OWNS', 'IMGN853']]],
  // Where it comes from, with whom its title rests, whose patents cover it
  ['IMGN853 originated in the laboratories of ImmunoGen.', [['ImmunoGen', 'OWNS', 'IMGN853']]],
  ['IMGN853 came out of ImmunoGen’s own research.', [['ImmunoGen', 'OWNS', 'IMGN853']]],
  ['Title to IMGN853 rests with ImmunoGen.', [['ImmunoGen', 'OWNS', 'IMGN853']]],
  ['The XenoMouse technology belongs to Abgenix.', [['Abgenix', 'OWNS', 'XenoMouse']]],
  ['DM4 is a proprietary agent of ImmunoGen.', [['ImmunoGen', 'OWNS', 'DM4']]],
  ['The payload, DM4, is proprietary to ImmunoGen.', [['ImmunoGen', 'OWNS', 'DM4']]],
  ['ImmunoGen holds the patents covering DM1.', [['ImmunoGen', 'OWNS', 'DM1']]],
  ['Mersana owns the Dolaflexin platform.', [['Mersana', 'OWNS', 'Dolaflexin']]],
  ['Mersana works under patents of others covering DM1.', []],
  [
    'ImmunoGen’s portfolio of wholly-owned product candidates comprises IMGN853 and IMGN529.',
    [
      ['ImmunoGen', 'OWNS', 'IMGN853'],
      ['ImmunoGen', 'OWNS', 'IMGN529'],
    ],
  ],
];
