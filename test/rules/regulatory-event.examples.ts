import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'RegulatoryEvent'> = [
  // The second regulator behind what the first designated it for
  [
    'HLD-301 received orphan drug designation from the FDA for the treatment of Hodgkin lymphoma and myeloma and from the European Medicines Agency for both indications.',
    [
      { kind: 'orphan drug designation', compound: 'HLD-301', agency: 'FDA' },
      { kind: 'orphan drug designation', compound: 'HLD-301', agency: 'EMA' },
      'and no other',
    ],
  ],
  [
    'In March 2008, Biotest submitted an IND for BT-062 to the FDA.',
    [
      {
        kind: 'IND submitted',
        status: 'done',
        compound: 'BT-062',
        agency: 'FDA',
        applicant: 'Biotest',
        date: '2008-03',
      },
      'and no other',
    ],
  ],
  [
    'The FDA has accepted the IND application for XMT-1522.',
    [{ kind: 'IND effective', status: 'done', compound: 'XMT-1522', agency: 'FDA' }, 'and no other'],
  ],
  [
    'SAR3419 received orphan drug designation from the EMA.',
    [{ kind: 'orphan drug designation', status: 'done', compound: 'SAR3419', agency: 'EMA' }, 'and no other'],
  ],
  [
    'The FDA granted Fast Track status to huN901-DM1.',
    [
      { kind: 'fast track designation', status: 'done', compound: 'huN901-DM1', agency: 'FDA' },
      'and no other',
    ],
  ],
  [
    'Enfortumab vedotin was awarded Breakthrough Therapy designation in March 2018.',
    [
      {
        kind: 'breakthrough therapy designation',
        status: 'done',
        compound: 'enfortumab vedotin',
        date: '2018-03',
      },
      'and no other',
    ],
  ],
  [
    'Immunomedics plans to file a Biologics License Application for sacituzumab govitecan in 2018.',
    [
      {
        kind: 'BLA submitted',
        status: 'expected',
        compound: 'sacituzumab govitecan',
        applicant: 'Immunomedics',
        date: '2018',
      },
      'and no other',
    ],
  ],
  [
    'On February 22, 2013, Kadcyla was approved by the FDA.',
    [
      {
        kind: 'approval',
        status: 'done',
        compound: 'trastuzumab-DM1',
        agency: 'FDA',
        date: '2013-02-22',
      },
      'and no other',
    ],
  ],
  [
    'The agency placed vadastuximab talirine on clinical hold in December 2016.',
    [{ kind: 'clinical hold', compound: 'SGN-CD33A', date: '2016-12' }, 'and no other'],
  ],
  // Approval by others, and filings with others
  ['The Board of Directors of ImmunoGen approved the merger.', []],
  ['Stockholders of Seattle Genetics approved the equity plan.', []],
  ['ImmunoGen filed its annual report with the SEC.', []],
  ['BIND Therapeutics priced its offering.', []],
  ['The FDA has not approved Mylotarg for that use.', []],
  // As filings and releases put it
  [
    'The European Commission approved Blenrep in August 2020 for multiple myeloma.',
    [
      {
        kind: 'approval',
        status: 'done',
        compound: 'Blenrep',
        agency: 'European Commission',
        date: '2020-08',
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. announced that its IND for KSO-114 is now effective.',
    [{ kind: 'IND effective', status: 'done', compound: 'KSO-114' }, 'and no other'],
  ],
  [
    'We expect to submit an IND for HLD-301 by the end of 2022.',
    [
      {
        kind: 'IND submitted',
        status: 'expected',
        compound: 'HLD-301',
        applicant: 'Halden Biologics',
        date: '2022',
      },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'Daiichi Sankyo submitted a New Drug Application to the PMDA for trastuzumab deruxtecan.',
    [
      {
        kind: 'other',
        status: 'done',
        compound: 'trastuzumab deruxtecan',
        agency: 'PMDA',
        applicant: 'Daiichi Sankyo',
      },
      'and no other',
    ],
  ],
  [
    'Orphan drug status was granted to BT-062 by both the FDA and the EMA.',
    [{ kind: 'orphan drug designation', status: 'done', compound: 'BT-062' }],
  ],
  [
    'The FDA lifted the clinical hold on vadastuximab talirine in March 2017.',
    [{ kind: 'other', compound: 'SGN-CD33A', date: '2017-03' }, 'and no other'],
  ],
  [
    'The FDA accepted the BLA for tisotumab vedotin and granted it priority review.',
    [{ kind: 'other', status: 'done', compound: 'tisotumab vedotin' }],
  ],
  ['Investors who bought DNA shares before approval by the board lost money.', []],
  ['The merger is subject to regulatory approval by the FTC.', []],
  ['Our auditors were approved by a vote of the stockholders.', [], { issuer: 'ImmunoGen, Inc.' }],
  ['The product is made in an FDA-approved facility.', []],
  // A date by which a regulator is to decide; an application that is accepted; a hold and its end
  [
    'The FDA has set a PDUFA target action date of June 2, 2020 for sacituzumab govitecan.',
    [
      { kind: 'approval', status: 'expected', compound: 'sacituzumab govitecan', date: '2020-06-02' },
      'and no other',
    ],
  ],
  [
    'The FDA has accepted for filing the Biologics License Application for tisotumab vedotin.',
    [{ kind: 'other', status: 'done', compound: 'tisotumab vedotin', agency: 'FDA' }, 'and no other'],
  ],
  [
    'In March 2023 the agency imposed a clinical hold on XMT-2056.',
    [{ kind: 'clinical hold', status: 'done', compound: 'XMT-2056', date: '2023-03' }, 'and no other'],
  ],
  [
    'The partial clinical hold on camidanlumab tesirine has been lifted by the FDA.',
    [{ kind: 'other', compound: 'camidanlumab tesirine', agency: 'FDA' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. received a complete response letter from the FDA for IMGN853 in May 2019.',
    [{ kind: 'other', compound: 'IMGN853', agency: 'FDA', date: '2019-05' }, 'and no other'],
  ],
  [
    'Adcetris was granted conditional marketing authorization by the European Commission in October 2012.',
    [{ kind: 'approval', status: 'done', agency: 'European Commission', date: '2012-10' }, 'and no other'],
  ],
  [
    'Elahere was approved by the FDA in November 2022 and by the European Commission in November 2024.',
    [
      { kind: 'approval', agency: 'FDA', date: '2022-11' },
      { kind: 'approval', agency: 'European Commission', date: '2024-11' },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. plans to file an IND for HLD-301 later this year.',
    [{ kind: 'IND submitted', status: 'expected', compound: 'HLD-301', date: '2021' }, 'and no other'],
    { today: '2021-02-03' },
  ],
  // What a designation means, other firms' drugs, responses of tumors, holds on other things
  ['The orphan drug designation program provides incentives to sponsors.', []],
  ['Patients had failed two therapies that the FDA has approved.', []],
  ['One patient treated with HLD-301 had a complete response.', []],
  ['Stockholders may hold HLD common shares in street name.', []],
  [
    'An IND for BIIB015 has been submitted and clinical testing is expected to start in 2008.',
    [{ kind: 'IND submitted', status: 'done', compound: 'BIIB015' }, 'and no other'],
  ],
  [
    'Immunomedics has resubmitted the BLA for sacituzumab govitecan, with a decision expected by June 2020.',
    [
      { kind: 'BLA submitted', status: 'done', date: null },
      { kind: 'approval', status: 'expected', date: '2020-06' },
    ],
  ],
  [
    'The FDA has granted orphan drug designation to SGN-40 for myeloma and to SGN-35 for Hodgkin lymphoma.',
    [
      { kind: 'orphan drug designation', compound: 'SGN-40' },
      { kind: 'orphan drug designation', compound: 'SGN-35' },
      'and no other',
    ],
  ],
  // Risks
  ['The FDA may place our trials of SGN-35 on clinical hold.', []],
  ['There can be no assurance that a BLA for SGN-35 will be submitted.', []],
  [
    'The BLA for SGN-35 had been filed on June 21, 2018, and the FDA had accepted it with a target date of February 21, 2019.',
    [
      { kind: 'BLA submitted', status: 'done', date: '2018-06-21' },
      { kind: 'approval', status: 'expected', date: '2019-02-21' },
    ],
  ],
  // Planned applications
  [
    'An IND for VRD-002 is planned for 2022.',
    [{ kind: 'IND submitted', status: 'expected', compound: 'VRD-002', date: '2022' }, 'and no other'],
  ],
  [
    'We are preparing our BLA for brentuximab vedotin for submission to the FDA in the first half of 2011.',
    [{ kind: 'BLA submitted', status: 'expected', compound: 'SGN-35', date: '2011' }, 'and no other'],
    { issuer: 'Seattle Genetics, Inc.' },
  ],
  [
    'Submit IND for IMGN151 by the end of 2021.',
    [{ kind: 'IND submitted', status: 'expected', compound: 'IMGN151', date: '2021' }, 'and no other'],
  ],
  // Submitted, and then cleared
  [
    'We submitted the IND for HLD-301 to the FDA in June 2025, and the FDA cleared it in July 2025.',
    [
      { kind: 'IND submitted', status: 'done', date: '2025-06' },
      { kind: 'IND effective', status: 'done', date: '2025-07' },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'On August 14, 2003 we submitted a BLA for cetuximab, and on October 13, 2003 the FDA accepted the application.',
    [{ kind: 'BLA submitted', date: '2003-08-14' }, { kind: 'other', date: '2003-10-13' }, 'and no other'],
    { issuer: 'ImClone Systems Incorporated' },
  ],
  // Several regulators, several drugs
  [
    'XMT-1522 has orphan drug designation both from the FDA and from the EMA.',
    [
      { kind: 'orphan drug designation', agency: 'FDA' },
      { kind: 'orphan drug designation', agency: 'EMA' },
      'and no other',
    ],
  ],
  [
    'Merck KGaA submitted applications for marketing approval of cetuximab to the EMA on June 30, 2003, and to Swissmedic in July 2003.',
    [
      { kind: 'other', agency: 'EMA', date: '2003-06-30' },
      { kind: 'other', agency: 'Swissmedic', date: '2003-07' },
      'and no other',
    ],
  ],
  [
    'Morphotek was granted orphan drug designation by the FDA for MORAb-004 and MORAb-066.',
    [{ compound: 'MORAb-004' }, { compound: 'MORAb-066' }, 'and no other'],
  ],
  // Each date is that of its own act
  [
    'ELZONRIS received breakthrough therapy designation, in August 2016, and orphan drug designation.',
    [
      { kind: 'breakthrough therapy designation', date: '2016-08' },
      { kind: 'orphan drug designation', date: null },
      'and no other',
    ],
  ],
  [
    'In May 2013, daratumumab received breakthrough therapy designation for the use approved today.',
    [{ kind: 'breakthrough therapy designation', date: '2013-05' }],
    { today: '2015-11-16' },
  ],
  [
    'The clinical hold on Phase III trials of epratuzumab in patients with lupus has been lifted.',
    [{ kind: 'other', compound: 'epratuzumab' }, 'and no other'],
  ],
  [
    'Genmab Announces FDA Approval of Daratumumab for Multiple Myeloma',
    [{ kind: 'approval', status: 'done', agency: 'FDA' }, 'and no other'],
  ],
  ['Janssen made a request for priority review.', []],
  ['IND-enabling studies of HLD-301 are planned.', []],
  // Of which money hangs
  ['Halden will receive $5 million upon acceptance by the FDA of the BLA for HLD-301.', []],
  [
    'Halden received $5 million upon acceptance by the FDA of the BLA for HLD-301.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301' }, 'and no other'],
  ],
  // Leave to test, as other regulators put it
  [
    'Halden received the approval letter of the NMPA for its IND for HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'In May 2021, Halden received IND approval from the NMPA for HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', date: '2021-05' }, 'and no other'],
  ],
  [
    'Completion of the BLA for glembatumumab vedotin expected in 2017; priority review to be requested.',
    [{ kind: 'BLA submitted', status: 'expected' }, 'and no other'],
  ],
  [
    'Celldex foresees a Marketing Authorization Application for glembatumumab vedotin early in 2018.',
    [{ kind: 'other', status: 'expected', compound: 'glembatumumab vedotin', date: '2018' }, 'and no other'],
  ],
  [
    'Sales of glembatumumab vedotin are expected to begin in 2018, after the submission of a BLA.',
    [{ kind: 'BLA submitted', status: 'expected', date: null }, 'and no other'],
  ],
  // Leave to begin, in other words
  [
    'The FDA has approved the Investigational New Drug (IND) application for initiating a Phase 1 trial of HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'Halden received a "study may proceed" letter from the FDA for HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'The FDA allowed Halden to proceed with a Phase 1 trial of HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'Halden received clearance from the FDA to begin a Phase 1 trial of HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'Halden received approval from Health Canada of its Clinical Trial Application (CTA) for HLD-301.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', agency: 'Health Canada' }, 'and no other'],
  ],
  // To come, told by a noun
  [
    'IND filing for HLD-301 expected in the third quarter of 2021.',
    [{ kind: 'IND submitted', status: 'expected', compound: 'HLD-301', date: '2021' }, 'and no other'],
  ],
  [
    'Halden submitted a BLA for HLD-301, a drug expected in 2021 by many patients.',
    [{ kind: 'BLA submitted', status: 'done', compound: 'HLD-301' }, 'and no other'],
  ],
  // Refused, withdrawn, and schemes of other regulators
  [
    'The CHMP issued a negative opinion on HLD-301.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'Halden has withdrawn its BLA for HLD-301.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301' }, 'and no other'],
  ],
  [
    'In May 2004 Halden received a non-approvable letter from the FDA for HLD-301.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', date: '2004-05' }, 'and no other'],
  ],
  [
    'The EMA granted PRIME status to HLD-301, a conjugate.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', agency: 'EMA' }, 'and no other'],
  ],
  [
    'The FDA granted HLD-301 Regenerative Medicine Advanced Therapy designation.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  ['The FDA will send Halden a clinical hold letter on HLD-301 within 30 days.', []],
  ['Halden sold a priority review voucher and used the money for HLD-301.', []],
  // Far from the verb of planning; of the last drug of a sentence
  [
    'Halden expects to start a Phase 2 trial of HLD-301 in the first half of 2021, to report data from the Phase 1 trial of HLD-302 in mid-2021 and to file an IND for HLD-303 in the fourth quarter of 2021.',
    [{ kind: 'IND submitted', status: 'expected', compound: 'HLD-303', date: '2021' }, 'and no other'],
  ],
  [
    'Halden completed enrollment in the Phase 1 trial of HLD-302 and submitted an IND for HLD-303.',
    [{ kind: 'IND submitted', status: 'done', compound: 'HLD-303' }, 'and no other'],
  ],
  [
    'Halden asked the FDA for permission to begin a Phase 1 trial of HLD-301.',
    [{ kind: 'IND submitted', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'Halden received approval from the NMPA to initiate a Phase 2 trial of HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', agency: 'NMPA' }, 'and no other'],
  ],
  [
    'The MHRA approved the start of a Phase 1 trial of HLD-301.',
    [{ kind: 'IND effective', status: 'done', compound: 'HLD-301', agency: 'MHRA' }, 'and no other'],
  ],
  [
    'Halden announced that its partner, Roche, has received notification from the FDA that the clinical hold on trials of HLD-301 has been lifted.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', applicant: 'Roche' }, 'and no other'],
  ],
  [
    'Halden submitted applications to regulatory authorities for HLD-301, an ADC, in May 2015.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', date: '2015-05' }, 'and no other'],
  ],
  ['No patients will be enrolled in the trial of HLD-301 until the partial hold is lifted by the FDA.', []],
  ['Halden has put the development of HLD-301, an ADC, on hold.', []],
  // The verb far from the application; the regulator far from both; plans in what a drug is called
  [
    'The Biologics License Application for HLD-301, a CD19-targeted conjugate for the treatment of children with neuroblastoma that has come back, has been validated by the EMA.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', agency: 'EMA' }, 'and no other'],
  ],
  [
    'Halden intends to file a supplemental biologics license application to seek approval of HLD-301 for use as a single agent and in combination with radiation in cancer of the head and neck and of the throat with the FDA.',
    [{ kind: 'BLA submitted', status: 'expected', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'Halden decided to withdraw, and later resubmit, the supplemental Biologics License Application for HLD-301.',
    [{ kind: 'other', compound: 'HLD-301' }],
  ],
  [
    'Halden announced the receipt of a complete review letter from the FDA on the BLA for HLD-301.',
    [{ kind: 'other', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  [
    'HLD-301, an antibody, is currently approved by the FDA to treat colorectal cancer.',
    [{ kind: 'approval', status: 'done', compound: 'HLD-301', agency: 'FDA' }, 'and no other'],
  ],
  ['This step toward an IND filing for HLD-301 triggers a payment.', []],
  [
    'HLD-301 is an antibody whose orphan drug status becomes effective when the European Commission has decided.',
    [],
  ],
  // The day of the data is not that of the act
  [
    'The FDA has granted breakthrough therapy designation for HLD-301 based on the results of our trial announced in November 2020.',
    [
      { kind: 'breakthrough therapy designation', status: 'done', compound: 'HLD-301', date: null },
      'and no other',
    ],
  ],
  // An approval as a noun, with its day
  [
    'The payment was triggered by the March 1, 2006 FDA approval of HLD-301 for lymphoma.',
    [
      { kind: 'approval', status: 'done', compound: 'HLD-301', agency: 'FDA', date: '2006-03-01' },
      'and no other',
    ],
  ],
  ['Halden hopes for the FDA approval of HLD-301.', []],
  // The day by which a regulator is to act; the day of submission that it is counted from
  [
    'The FDA has six months from the submission date, or until the middle of February 2006, to take action on varlilumab.',
    [{ kind: 'approval', status: 'expected', compound: 'varlilumab', date: '2006-02' }, 'and no other'],
  ],
  [
    'Halden keeps to its aim of resubmitting the BLA for HLD-301 to the FDA in 2021.',
    [{ kind: 'BLA submitted', status: 'expected', compound: 'HLD-301', date: '2021' }, 'and no other'],
  ],
  // An aside between the applicant and what it does; a filing that something else comes before
  [
    "Halden Biologics, Inc.'s partner Pfizer, which has rights to HLD-301, except in Japan, also plans to submit a Marketing Authorization Application (MAA) for HLD-301 to the EMA.",
    [
      { kind: 'other', status: 'expected', compound: 'HLD-301', agency: 'EMA', applicant: 'Pfizer' },
      'and no other',
    ],
  ],
  ['Prior to filing an IND for HLD-301, Pfizer will be able to take a license.', []],
  // Two regulators that act together; part of one; what is only asked for, or allowed in general
  [
    'The FDA and the European Medicines Agency have accepted the BLA and MAA respectively for HLD-301.',
    [
      { kind: 'other', status: 'done', compound: 'HLD-301', agency: 'FDA' },
      { kind: 'other', status: 'done', compound: 'HLD-301', agency: 'EMA' },
      'and no other',
    ],
  ],
  [
    'The FDA and Health Canada approved varlilumab in March 2020.',
    [
      { kind: 'approval', compound: 'varlilumab', agency: 'FDA', date: '2020-03' },
      { kind: 'approval', compound: 'varlilumab', agency: 'Health Canada', date: '2020-03' },
      'and no other',
    ],
  ],
  [
    'Swissmedic’s division of biological medicines has approved varlilumab.',
    [{ kind: 'approval', compound: 'varlilumab', agency: 'Swissmedic' }, 'and no other'],
  ],
  ['The companies will request a priority review of varlilumab.', []],
  ['The rolling review process allows Halden to submit portions of the BLA for HLD-301.', []],
  ['Documents were sent in response to the FDA’s complete response letter on HLD-301.', []],
  [
    'Halden received a complete review letter from the FDA on varlilumab in May 2001.',
    [
      { kind: 'other', status: 'done', compound: 'varlilumab', agency: 'FDA', date: '2001-05' },
      'and no other',
    ],
  ],
  // "U.S." ends no sentence
  [
    'The submission of a BLA in the U.S. is planned by the end of March 2024 for varlilumab.',
    [{ kind: 'BLA submitted', status: 'expected', compound: 'varlilumab', date: '2024-03' }, 'and no other'],
  ],
  // By whom; a change to what is approved
  [
    'The BLA for varlilumab was submitted to the FDA by Pfizer.',
    [{ kind: 'BLA submitted', status: 'done', agency: 'FDA', applicant: 'Pfizer' }, 'and no other'],
  ],
  [
    'Celldex announced the submission of a variation to the European Medicines Agency for varlilumab.',
    [{ kind: 'other', status: 'done', agency: 'EMA', compound: 'varlilumab' }, 'and no other'],
  ],
  // Of a verb before; what came to the regulator; a review that takes longer; steps on the way
  [
    'Halden Biologics, Inc. filed the original BLA for varlilumab on 30 January 2008, and received a complete response letter in November 2008.',
    [
      { kind: 'BLA submitted', status: 'done', applicant: 'Halden Biologics', date: '2008-01-30' },
      { kind: 'other', status: 'done', applicant: 'Halden Biologics', date: '2008-11' },
      'and no other',
    ],
  ],
  [
    'The BLA for varlilumab was received by the FDA on September 15, 2000.',
    [
      { kind: 'BLA submitted', status: 'done', agency: 'FDA', compound: 'varlilumab', date: '2000-09-15' },
      'and no other',
    ],
  ],
  [
    'The FDA has extended its review of varlilumab by three months.',
    [{ kind: 'other', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'The opinion is a key step in the process of achieving marketing approval of varlilumab from the European Commission, which could be obtained in 2005.',
    [],
  ],
  [
    'The favorable opinion from the committee on varlilumab was told to the European Commission.',
    [{ kind: 'other', status: 'done', compound: 'varlilumab', agency: null }, 'and no other'],
  ],
  [
    'The FDA has set a Prescription Drug User Fee Act goal date of August 30, 2020 for varlilumab.',
    [{ kind: 'approval', status: 'expected', compound: 'varlilumab', date: '2020-08-30' }, 'and no other'],
  ],
  [
    'The Investigational New Drug (IND) application for varlilumab, the most advanced of the drug candidates of Celldex in oncology, has been cleared by the FDA.',
    [{ kind: 'IND effective', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex is co-developing varlilumab with Genmab, and clearance of the IND was announced in May.',
    [{ kind: 'IND effective', status: 'done', compound: 'varlilumab', applicant: null }, 'and no other'],
  ],
  [
    'Marketing authorization application for varlilumab to be filed with the EMA shortly',
    [{ kind: 'other', status: 'expected', agency: 'EMA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Patients must be able to get varlilumab once it is approved.',
    [{ kind: 'approval', status: 'expected', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Patients must have failed varlilumab and a checkpoint inhibitor that is approved for melanoma, nivolumab or pembrolizumab.',
    [],
  ],
  [
    'Celldex announced that the FDA no longer has a partial clinical hold on the Phase 2 trial of varlilumab.',
    [{ kind: 'other', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex is advancing two candidates for which INDs are planned in 2018, varlilumab and CDX-301.',
    [
      { kind: 'IND submitted', status: 'expected', compound: 'varlilumab', date: '2018' },
      { kind: 'IND submitted', status: 'expected', compound: 'CDX-301', date: '2018' },
      'and no other',
    ],
  ],
  [
    'An IND for varlilumab went into effect in April 2018.',
    [{ kind: 'IND effective', status: 'done', compound: 'varlilumab', date: '2018-04' }, 'and no other'],
  ],
  ['The FDA has approved an amendment to the protocol of the Phase 2 trial of varlilumab in lupus.', []],
  [
    'It is approved by the FDA for recurrent pericarditis and lupus.',
    [{ kind: 'approval', status: 'done', agency: 'FDA', compound: null }, 'and no other'],
  ],
  [
    'Celldex earned a payment as a result of the EMA accepting a Type II variation application for varlilumab.',
    [{ kind: 'other', status: 'done', agency: 'EMA', compound: 'varlilumab' }, 'and no other'],
  ],
  ['Celldex announced that it has placed a voluntary hold on the Phase 2b study of varlilumab.', []],
  [
    'The FDA notified Celldex that it may proceed with its planned Phase 1 trial of varlilumab.',
    [{ kind: 'IND effective', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex submitted an IND for varlilumab in patients with lupus for whom no drug has been approved.',
    [{ kind: 'IND submitted', status: 'done', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'The FDA has accepted for review the resubmission by Celldex of its biologics license application for varlilumab.',
    [{ kind: 'other', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  ['Celldex reached alignment with the FDA on its BLA resubmission strategy for varlilumab.', []],
  ['The BLA submission for varlilumab is not expected by the end of 2020.', []],
  [
    'The BLA submission for varlilumab is not expected before 2021.',
    [{ kind: 'BLA submitted', status: 'expected', compound: 'varlilumab', date: '2021' }, 'and no other'],
  ],
  [
    'Celldex filed an IND for varlilumab with the U.S. Food & Drug Administration and is now able to proceed with a Phase 1 trial.',
    [
      { kind: 'IND submitted', status: 'done', agency: 'FDA', compound: 'varlilumab' },
      { kind: 'IND effective', status: 'done', agency: 'FDA', compound: 'varlilumab' },
      'and no other',
    ],
  ],
  [
    'The FDA has completed its review of the IND for varlilumab and Celldex may begin a Phase 1 study.',
    [{ kind: 'IND effective', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'The EMA issued a positive opinion on orphan designation of varlilumab in melanoma.',
    [{ kind: 'other', status: 'done', agency: 'EMA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'The FDA accepted the BLA for varlilumab and granted RMAT designation to varlilumab.',
    [
      { kind: 'other', status: 'done', agency: 'FDA', compound: 'varlilumab' },
      { kind: 'other', status: 'done', agency: 'FDA', compound: 'varlilumab' },
      'and no other',
    ],
  ],
  ['Celldex is responsible for research on varlilumab up to the filing of the IND.', []],
  ['Celldex may exercise its option to varlilumab either in 2020 or before a BLA is submitted.', []],
  [
    '• Make a second payment of $25 million upon the approval of a BLA for varlilumab by the FDA or an equivalent filing.',
    [],
  ],
  [
    'Takeda, our partner, has submitted a New Drug Application to the PMDA for varlilumab.',
    [
      { kind: 'other', status: 'done', agency: 'PMDA', compound: 'varlilumab', applicant: 'Takeda' },
      'and no other',
    ],
    { issuer: 'Celldex' },
  ],
  [
    'The Clinical Trial Application for varlilumab has been approved by the MHRA.',
    [{ kind: 'other', status: 'done', agency: 'MHRA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Celldex has filed for approval of varlilumab in Japan.',
    [{ kind: 'other', status: 'done', compound: 'varlilumab', applicant: 'Celldex' }, 'and no other'],
  ],
  ['The technology is used in two products filed for regulatory approval.', []],
  [
    'Celldex has asked the FDA for Breakthrough Therapy designation for varlilumab.',
    [
      { kind: 'breakthrough therapy designation', status: 'expected', agency: 'FDA', compound: 'varlilumab' },
      'and no other',
    ],
  ],
  [
    'Celldex received regulatory clearance in Australia to begin a Phase 1 trial of varlilumab.',
    [{ kind: 'IND effective', status: 'done', compound: 'varlilumab', applicant: 'Celldex' }, 'and no other'],
  ],
  [
    'The FDA has extended the review period for the BLA for varlilumab by three months to December 30, 2015.',
    [{ kind: 'other', status: 'done', compound: 'varlilumab', date: null }, 'and no other'],
  ],
  [
    'A conditional marketing authorization was granted recently by the European Commission for varlilumab.',
    [
      { kind: 'approval', status: 'done', agency: 'European Commission', compound: 'varlilumab' },
      'and no other',
    ],
  ],
  [
    'The FDA has cleared its Phase II trial of varlilumab in melanoma.',
    [{ kind: 'IND effective', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  [
    'Varlilumab Cleared by FDA for Phase II Trial in Melanoma',
    [{ kind: 'IND effective', status: 'done', agency: 'FDA', compound: 'varlilumab' }, 'and no other'],
  ],
  ['The study is the first part of the registration program for varlilumab that the FDA has approved.', []],
  [
    'An application for this disease will be filed with the EMA for varlilumab in 2021.',
    [
      { kind: 'other', status: 'expected', agency: 'EMA', compound: 'varlilumab', date: '2021' },
      'and no other',
    ],
  ],
  [
    'On April 8, 2025, Celldex announced that it submitted a BLA for varlilumab, a human antibody that activates CD27, for the treatment of adult patients with relapsed or refractory acute myeloid leukemia who have no other choice, to the FDA on March 31, 2025.',
    [{ kind: 'BLA submitted', status: 'done', compound: 'varlilumab', date: '2025-03-31' }, 'and no other'],
  ],
  [
    'Celldex completes its rolling submission of a BLA for varlilumab that began in August 2006.',
    [{ kind: 'BLA submitted', status: 'done', compound: 'varlilumab', date: null }, 'and no other'],
  ],
  [
    'Celldex reported data from its orphan drug designated trial of varlilumab on May 3, 2016.',
    [{ kind: 'orphan drug designation', status: 'done', compound: 'varlilumab', date: null }, 'and no other'],
  ],
  // Leave that is hoped for, needed or to come
  [
    'Kestrel Oncology, Inc. filed an IND for KST-101 and may begin a Phase 1 trial if the FDA clears it.',
    [{ kind: 'IND submitted', status: 'done' }, 'and no other'],
  ],
  [
    'Once the IND for KST-101 is accepted, Kestrel Oncology, Inc. will be able to start a Phase 1 trial.',
    [{ kind: 'IND effective', status: 'expected' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. must file an IND for KST-101 before it can begin a Phase 1 trial.',
    ['and no other'],
  ],
  ['Kestrel Oncology, Inc. needs an IND for KST-101 to be able to start a Phase 1 trial.', ['and no other']],
  [
    'Kestrel Oncology, Inc. has an IND for KST-101 and hopes to be allowed to begin a Phase 1 trial.',
    ['and no other'],
  ],
  ['The FDA approved the Phase 3 trial design of KST-101.', ['and no other']],
  [
    'The acceptance of the IND for KST-101 would have triggered a $5 million payment to Pfizer.',
    ['and no other'],
  ],
  // What is told of none
  [
    'No conjugate such as KST-101 has been approved by the FDA for the treatment of glioma.',
    ['and no other'],
  ],
  ['None of our candidates, including KST-101, has received FDA approval.', ['and no other']],
  ['To date, no candidate of ours, including KST-101, has been approved by the FDA.', ['and no other']],
  [
    'There are no drugs approved by the FDA for mesothelioma, and KST-101 was granted Fast Track designation.',
    [{ kind: 'fast track designation', compound: 'KST-101', status: 'done' }, 'and no other'],
  ],
  // Hoped for, with a day
  [
    'Approval of KST-101 by the FDA could come in the fourth quarter of 2015.',
    [{ kind: 'approval', status: 'expected', date: '2015' }, 'and no other'],
  ],
  // Two applications of one verb, each with its own day
  [
    'Kestrel Oncology, Inc. expects to submit a BLA for KST-101 by the end of 2015 and an MAA in 2016.',
    [
      { kind: 'BLA submitted', status: 'expected', date: '2015' },
      { kind: 'other', status: 'expected', date: '2016' },
      'and no other',
    ],
  ],
  [
    'BLA and MAA submissions for KST-101 are planned for 2016.',
    [
      { kind: 'BLA submitted', status: 'expected', date: '2016' },
      { kind: 'other', status: 'expected', date: '2016' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. filed its BLA for KST-101 with the FDA in June 2014 and its MAA with the EMA in August 2014.',
    [
      { kind: 'BLA submitted', agency: 'FDA', date: '2014-06' },
      { kind: 'other', agency: 'EMA', date: '2014-08' },
      'and no other',
    ],
  ],
  // A condition of the next step
  [
    'Kestrel Oncology, Inc. is on track to submit an IND for KST-101 in 2016 and, subject to clearance of the IND by the FDA, to begin a trial.',
    [{ kind: 'IND submitted', status: 'expected', date: '2016' }],
  ],
  [
    'Following the clearance of the IND for KST-101, Kestrel Oncology, Inc. expects to begin a Phase 1 trial in June 2015.',
    [{ kind: 'IND effective', date: null }, 'and no other'],
  ],
  // Sought
  [
    'Kestrel Oncology, Inc. plans to seek marketing approval of KST-101 in 2016.',
    [{ kind: 'other', compound: 'KST-101', status: 'expected', date: '2016' }, 'and no other'],
  ],
  [
    'The European Commission has designated KST-101 as an orphan medicinal product.',
    [{ kind: 'orphan drug designation', agency: 'European Commission', status: 'done' }, 'and no other'],
  ],
  ['The FDA refused to file the BLA for KST-101.', [{ kind: 'other', agency: 'FDA' }, 'and no other']],
  // In turn
  [
    'INDs for KST-101 and KST-202 were submitted in January 2014 and May 2014, respectively.',
    [
      { kind: 'IND submitted', compound: 'KST-101', date: '2014-01' },
      { kind: 'IND submitted', compound: 'KST-202', date: '2014-05' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. plans to submit an application to seek marketing approval of KST-101 in China.',
    [{ kind: 'other', status: 'expected' }, 'and no other'],
  ],
  [
    "Kestrel Oncology, Inc. intends to file HuMax-CD20 initially for registration in Crohn's disease.",
    [{ kind: 'other', status: 'expected' }, 'and no other'],
  ],
  // Of a product that is not named
  [
    'Kestrel Oncology, Inc. announced results for KST-101 and the filing of an IND for a second product.',
    [{ kind: 'IND submitted', compound: null }, 'and no other'],
  ],
  [
    'KST-101 is for glioma, a disease for which no conjugate such as KST-101 has been approved.',
    ['and no other'],
  ],
  [
    'Pfizer is responsible for filings outside North America and plans to submit a marketing authorization application for KST-101 to the European Medicines Agency in 2002.',
    [{ kind: 'other', applicant: 'Pfizer', agency: 'EMA', date: '2002', status: 'expected' }, 'and no other'],
  ],
  [
    'The FDA and the European Medicines Agency granted KST-101 orphan status in 2012 and 2013, respectively.',
    [
      { kind: 'orphan drug designation', agency: 'FDA', date: '2012' },
      { kind: 'orphan drug designation', agency: 'EMA', date: '2013' },
      'and no other',
    ],
  ],
  [
    'An IND for KST-101 was filed in April 2006 and became effective on May 1, 2006.',
    [
      { kind: 'IND submitted', compound: 'KST-101', date: '2006-04' },
      { kind: 'IND effective', compound: 'KST-101', date: '2006-05-01' },
      'and no other',
    ],
  ],
];
