import type { RecordExamples } from '../support/examples.ts';

export const examples: RecordExamples<'Agreement'> = [
  // Signed
  [
    'In May 2000, Genentech and ImmunoGen entered into a license agreement granting Genentech exclusive rights to use DM1.',
    [
      {
        parties: ['Genentech', 'ImmunoGen'],
        date: '2000-05',
        status: 'signed',
        exclusive: true,
        licensee: 'Genentech',
        licensor: 'ImmunoGen',
      },
      'and no other',
    ],
  ],
  [
    'On September 5, 2000, Abgenix, Inc. and ImmunoGen signed a collaboration and option agreement.',
    [
      {
        parties: ['Abgenix', 'ImmunoGen'],
        date: '2000-09-05',
        status: 'signed',
        kinds: ['option'],
      },
      'and no other',
    ],
  ],
  [
    'Synaffix granted ADC Therapeutics a non-exclusive license to GlycoConnect.',
    [
      {
        licensor: 'Synaffix',
        licensee: 'ADC Therapeutics',
        exclusive: false,
        kinds: ['licence'],
        technologies: ['GlycoConnect'],
      },
      'and no other',
    ],
  ],
  [
    'Mersana Therapeutics entered into a research collaboration with Takeda in 2014.',
    [
      {
        parties: ['Mersana', 'Takeda'],
        date: '2014',
        kinds: ['research'],
      },
      'and no other',
    ],
  ],
  [
    'RemeGen granted Seagen an exclusive worldwide license to disitamab vedotin outside Asia.',
    [
      {
        licensor: 'RemeGen',
        licensee: 'Seagen',
        exclusive: true,
        compounds: ['disitamab vedotin'],
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. announced a supply agreement.',
    [
      {
        parties: ['Halden Biologics', 'Kestrel Oncology'],
        kinds: ['supply'],
        status: 'signed',
      },
      'and no other',
    ],
  ],
  // Changed and ended
  [
    'Boehringer Ingelheim terminated its license agreement with ImmunoGen.',
    [{ parties: ['Boehringer Ingelheim', 'ImmunoGen'], status: 'terminated' }, 'and no other'],
  ],
  [
    'In August 2006 ImmunoGen and sanofi-aventis extended their research collaboration.',
    [{ parties: ['ImmunoGen', 'sanofi-aventis'], status: 'extended' }, 'and no other'],
  ],
  [
    'Genmab and Seattle Genetics expanded the agreement, which was amended in October 2011.',
    [{ parties: ['Genmab', 'Seattle Genetics'], amendments: ['2011-10'], date: null }, 'and no other'],
  ],
  // Words of licensing and agreement without a deal
  ['A biologics license application for Kadcyla was filed.', []],
  ['Analysts agree that Seattle Genetics and ImmunoGen are rivals.', []],
  ['The licensed physician treated ten patients.', []],
  ['Dr. Roe formerly led business development at Wyeth and at Genzyme.', []],
  ['Pfizer and Amgen opened new laboratories in Cambridge.', []],
  // As filings and releases put it
  [
    'Under the co-development and co-promotion agreement, Genmab and Seattle Genetics share costs.',
    [{ parties: ['Genmab', 'Seattle Genetics'], kinds: ['co-development', 'co-promotion'] }, 'and no other'],
  ],
  [
    'The agreement between Bayer and Mersana expired in 2012.',
    [{ parties: ['Bayer', 'Mersana'], status: 'expired' }, 'and no other'],
  ],
  [
    'We entered into an Asset Purchase Agreement with Kestrel Oncology, Inc. on April 2, 2012.',
    [
      { parties: ['Halden Biologics', 'Kestrel Oncology'], date: '2012-04-02', status: 'signed' },
      'and no other',
    ],
    { issuer: 'Halden Biologics, Inc.' },
  ],
  [
    'Kestrel Oncology, Inc. holds an option to license HLD-301 from Halden Biologics, Inc. in Japan.',
    [
      {
        parties: ['Halden Biologics', 'Kestrel Oncology'],
        kinds: ['option'],
        licensee: 'Kestrel Oncology',
        licensor: 'Halden Biologics',
      },
      'and no other',
    ],
  ],
  [
    'Genentech’s rights to the target reverted to ImmunoGen when the agreement was terminated.',
    [{ parties: ['Genentech', 'ImmunoGen'], status: 'terminated' }, 'and no other'],
  ],
  ['Mr. Doe’s employment agreement with Sutro provides for severance.', []],
  ['The FDA and ImmunoGen are in agreement on the design of the trial.', []],
  ['Underwriters led by Cowen agreed to buy the shares of ImmunoGen.', []],
  [
    'Pursuant to a License Agreement dated as of January 8, 2001, Millennium obtained exclusive rights to the TAP technology of ImmunoGen for PSMA.',
    [
      {
        parties: ['Millennium', 'ImmunoGen'],
        licensee: 'Millennium',
        licensor: 'ImmunoGen',
        date: '2001-01-08',
        exclusive: true,
        targets: ['PSMA'],
        technologies: ['TAP'],
      },
      'and no other',
    ],
  ],
  [
    'Amgen has taken an exclusive license to use ImmunoGen’s DM1 with antibodies to EGFRvIII.',
    [{ licensee: 'Amgen', licensor: 'ImmunoGen', exclusive: true }, 'and no other'],
  ],
  [
    'Gilead will acquire Immunomedics for $88.00 per share in cash.',
    [{ parties: ['Gilead', 'Immunomedics'], kinds: ['acquisition'] }, 'and no other'],
  ],
  [
    'LegoChem Biosciences granted Janssen rights to LCB84 worldwide.',
    [{ licensor: 'LegoChem Biosciences', licensee: 'Janssen', territory: 'worldwide' }, 'and no other'],
  ],
  // Terms: territory, field, stage, what is left out
  [
    'Under the license agreement, Halden Biologics, Inc. granted Kestrel Oncology, Inc. exclusive rights to develop and commercialize HLD-301 worldwide, except in Japan, for the prevention and treatment of atopic dermatitis.',
    [
      {
        licensor: 'Halden Biologics',
        licensee: 'Kestrel Oncology',
        exclusive: true,
        territory: 'worldwide except Japan',
        field: 'prevention and treatment of atopic dermatitis',
        kinds: ['licence'],
      },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. obtained from Halden Biologics, Inc. an exclusive license to HLD-301 in mainland China, Hong Kong, Macau and Taiwan for all human therapeutic uses.',
    [
      {
        licensee: 'Kestrel Oncology',
        licensor: 'Halden Biologics',
        territory: 'mainland China, Hong Kong, Macau and Taiwan',
        field: 'all human therapeutic uses',
      },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc. granted Kestrel Oncology, Inc. an exclusive license outside of the United States and Canada in the field of oncology.',
    [{ territory: 'outside the United States and Canada', field: 'oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. granted Kestrel Oncology, Inc. ex-U.S. rights to HLD-301, a Phase 2 antibody.',
    [
      { licensor: 'Halden Biologics', licensee: 'Kestrel Oncology', territory: 'outside the United States' },
      'and no other',
    ],
  ],
  // Sales, costs and trials have places of their own
  [
    'Halden Biologics, Inc. and Kestrel Oncology, Inc. signed a license agreement with royalties on worldwide net sales.',
    [{ territory: null, kinds: ['licence'], status: 'signed' }, 'and no other'],
  ],
  [
    'Under its license from Halden Biologics, Inc., Kestrel Oncology, Inc. began a Phase 2 trial in Japan.',
    [{ territory: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. signed a collaboration agreement, financial terms of which were not disclosed.',
    [{ status: 'signed', undisclosed: ['financial terms of which were not disclosed'] }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. paid Halden Biologics, Inc. an undisclosed upfront fee for an exclusive license to an antibody.',
    [
      {
        licensee: 'Kestrel Oncology',
        licensor: 'Halden Biologics',
        exclusive: true,
        undisclosed: ['undisclosed upfront fee'],
      },
      'and no other',
    ],
  ],
  // Kinds
  [
    'Halden Biologics, Inc. and Kestrel Oncology, Inc. will jointly develop HLD-301 under the agreement and have an option to co-promote it.',
    [{ kinds: ['co-development', 'co-promotion'] }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. and Kestrel Oncology, Inc. signed a manufacturing and supply agreement.',
    [{ kinds: ['supply', 'manufacturing'], status: 'signed' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. pays Halden Biologics, Inc. annual maintenance and supply fees under the license agreement.',
    [{ kinds: ['licence'] }, 'and no other'],
  ],
  [
    'On May 3, 2016, Kestrel Oncology, Inc. completed its acquisition of Halden Biologics, Inc.',
    [
      {
        parties: ['Kestrel Oncology', 'Halden Biologics'],
        kinds: ['acquisition'],
        date: '2016-05-03',
        status: 'signed',
      },
      'and no other',
    ],
  ],
  // Dates of the deal, and of what became of it
  [
    'On March 2, 2011, Kestrel Oncology, Inc. and Halden Biologics, Inc. agreed to amend the License Agreement executed by the parties on June 7, 2006.',
    [{ date: '2006-06-07', amendments: ['2011-03-02'], status: 'amended' }, 'and no other'],
  ],
  [
    'In January 2012, Kestrel Oncology, Inc. entered into a license agreement with Halden Biologics, Inc., which was later amended in May 2013, July 2014 and August 2015.',
    [{ date: '2012-01', amendments: ['2013-05', '2014-07', '2015-08'], status: 'amended' }, 'and no other'],
  ],
  [
    'On August 5, 2021, Kestrel Oncology, Inc. received written notice from Halden Biologics, Inc. of its election to terminate the License Agreement, dated March 20, 2018.',
    [{ date: '2018-03-20', status: 'terminated' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. are parties to that certain License and Co-Development Agreement, dated as of August 19, 2014.',
    [{ date: '2014-08-19', kinds: ['co-development', 'licence'] }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. may terminate its license agreement with Halden Biologics, Inc. for convenience.',
    [{ status: null }, 'and no other'],
  ],
  [
    'In the event that the merger agreement with Halden Biologics, Inc. is terminated, Kestrel Oncology, Inc. pays a fee.',
    [{ status: null }, 'and no other'],
  ],
  // Which side
  [
    'Halden Biologics, Inc. signed a license agreement with Kestrel Oncology, Inc. for its lead antibody.',
    [{ licensor: 'Halden Biologics', licensee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'Halden Biologics, Inc. has an option to co-promote the product of Kestrel Oncology, Inc. under the agreement.',
    [{ licensee: null }, 'and no other'],
  ],
  [
    'The collaboration brings together Halden Biologics’ masking technology and Kestrel Oncology’s linkers under the agreement.',
    [{ licensor: null, licensee: null }, 'and no other'],
  ],
  // Two deals in one sentence
  [
    'Kestrel Oncology, Inc. licensed HLD-301 from Halden Biologics, Inc.; Genentech granted ImmunoGen a non-exclusive license.',
    [
      { licensee: 'Kestrel Oncology', licensor: 'Halden Biologics' },
      { licensor: 'Genentech', licensee: 'ImmunoGen', exclusive: false },
      'and no other',
    ],
  ],
  // Terms of a deal that was told before, without its parties
  [
    'Under the terms of the agreement, development costs will be shared equally.',
    [{ parties: null, kinds: ['co-development'] }, 'and no other'],
  ],
  ['The agreement is described below.', []],
  // Contracts of another kind
  [
    'On April 15, 2016, Halden Biologics, Inc. entered into a revolving credit agreement with Kestrel Oncology, Inc.',
    [],
  ],
  ['Halden Biologics, Inc. and Kestrel Oncology, Inc. entered into a voting agreement.', []],
  ['Halden Biologics, Inc. signed an underwriting agreement with Kestrel Oncology, Inc.', []],
  // One agreement with each
  [
    'Halden Biologics, Inc. has similar license agreements with Genentech, Bayer and Amgen.',
    [
      { parties: ['Halden Biologics', 'Genentech'] },
      { parties: ['Halden Biologics', 'Bayer'] },
      { parties: ['Halden Biologics', 'Amgen'] },
      'and no other',
    ],
  ],
  // Two that one sentence ends
  [
    'Halden Biologics, Inc. and Kestrel Oncology, Inc. agreed to terminate both the Collaboration and License Agreement dated June 23, 2014 and the Supply Agreement dated May 30, 2018.',
    [
      { date: '2014-06-23', kinds: ['licence'], status: 'terminated' },
      { date: '2018-05-30', kinds: ['supply'], status: 'terminated' },
      'and no other',
    ],
  ],
  // Without a date it may have been years ago
  [
    'Kestrel Oncology, Inc. has licensed HLD-301 from Halden Biologics, Inc.',
    [{ status: null }, 'and no other'],
  ],
  [
    'On July 2, 2008, Kestrel Oncology, Inc. announced that Genentech has licensed exclusive rights to use Kestrel Oncology’s linkers.',
    [{ status: 'signed', date: '2008-07-02', exclusive: true, licensee: 'Genentech' }, 'and no other'],
  ],
  // In passing: beside a drug or a platform
  [
    'AVE9633, in development by the sanofi-aventis Group, was licensed to sanofi-aventis as part of a 2003 collaboration.',
    [
      { parties: ['Sanofi'], licensee: 'Sanofi', kinds: ['licence'], compounds: ['AVE9633'], date: '2003' },
      'and no other',
    ],
  ],
  [
    'Our pipeline comprises trastuzumab-DM1, in development by Genentech under a license from ImmunoGen, and AVE1642, which was licensed to sanofi-aventis in 2003.',
    [
      {
        parties: ['Genentech', 'ImmunoGen'],
        licensor: 'ImmunoGen',
        licensee: 'Genentech',
        compounds: ['trastuzumab-DM1'],
      },
      { parties: ['Sanofi'], licensee: 'Sanofi', compounds: ['AVE1642'], date: '2003' },
      'and no other',
    ],
  ],
  [
    'Domvanalimab was licensed by Arcus Biosciences, Inc. from WuXi Biologics in 2017.',
    [
      {
        parties: ['Arcus Biosciences', 'WuXi Biologics'],
        licensor: 'WuXi Biologics',
        licensee: 'Arcus Biosciences',
        compounds: ['Domvanalimab'],
        date: '2017',
      },
      'and no other',
    ],
  ],
  [
    'TG Therapeutics develops cosibelimab, an antibody to PD-L1 which it licensed from Jiangsu Hengrui, and TG-1801.',
    [
      {
        parties: ['TG Therapeutics', 'Hengrui'],
        licensee: 'TG Therapeutics',
        licensor: 'Hengrui',
        compounds: ['cosibelimab'],
      },
      'and no other',
    ],
  ],
  [
    'Glembatumumab vedotin is made with technology licensed from Seattle Genetics, Inc.',
    [{ parties: ['Seagen'], licensor: 'Seagen', kinds: ['licence'] }, 'and no other'],
  ],
  [
    'In Japan and Korea, Takeda holds the exclusive rights to brentuximab vedotin.',
    [
      {
        parties: ['Takeda'],
        licensee: 'Takeda',
        exclusive: true,
        territory: 'Japan and Korea',
        compounds: ['brentuximab vedotin'],
      },
      'and no other',
    ],
  ],
  [
    'Astellas and AstraZeneca have each taken non-exclusive licenses to VelocImmune.',
    [
      { parties: ['Astellas'], licensee: 'Astellas', exclusive: false, technologies: ['VelocImmune'] },
      { parties: ['AstraZeneca'], licensee: 'AstraZeneca', exclusive: false, technologies: ['VelocImmune'] },
      'and no other',
    ],
  ],
  // When: behind a verb of giving, or at the head of the clause
  [
    'Stemline Therapeutics, Inc. obtained the exclusive worldwide rights to felezonexor, except for Japan and China, from CanBas Co., Ltd. in December 2014.',
    [{ licensor: 'CanBas', licensee: 'Stemline', date: '2014-12', exclusive: true }, 'and no other'],
  ],
  [
    'Amgen licensed rights to ImmunoGen’s TAP technology for two other targets in 2009 and has two compounds in clinical testing.',
    [{ licensor: 'ImmunoGen', licensee: 'Amgen', date: '2009' }, 'and no other'],
  ],
  [
    'On December 10, 2019, Equillium, Inc. entered into a third amendment to the collaboration and license agreement with Biocon Limited, or Biocon, dated May 22, 2017.',
    [{ parties: ['Equillium', 'Biocon'], date: '2017-05-22', amendments: ['2019-12-10'], status: 'amended' }],
  ],
  // Notice of an option gives no rights; a firm may be what the option is to
  [
    'On November 17, 2021, Gilead gave Arcus Biosciences, Inc. notice that it exercises its options to three programs.',
    [{ parties: ['Gilead', 'Arcus Biosciences'], kinds: ['option', 'licence'] }, 'and no other'],
  ],
  [
    'Cephalon, Inc. announced that it has exercised its option to acquire Ception Therapeutics, Inc.',
    [{ parties: ['Cephalon', 'Ception Therapeutics'], kinds: ['option', 'acquisition'] }, 'and no other'],
  ],
  // A deal told by a verb alone
  [
    'Kestrel Oncology, Inc. has partnered with the Danish firm Halden Biologics, Inc. to discover and develop conjugates.',
    [
      { parties: ['Kestrel Oncology', 'Halden Biologics'], kinds: ['research'], status: 'signed' },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. will jointly discover antibodies for cancer.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'], kinds: ['research'] }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. is pairing up with Halden Biologics, Inc. to discover antibodies.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'], kinds: ['research'] }, 'and no other'],
  ],
  // Words before the firm
  [
    'Kestrel Oncology, Inc. has licensed two clinical-stage conjugates from the Danish company Halden Biologics, Inc.',
    [{ licensor: 'Halden Biologics', licensee: 'Kestrel Oncology', kinds: ['licence'] }, 'and no other'],
  ],
  // A deal of two firms in the genitive
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc.’s accord, originally signed in 2003, covered research.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'], date: '2003' }, 'and no other'],
  ],
  // A partner for a drug
  [
    'Kestrel Oncology, Inc., Halden Biologics’ partner for HLD-301, reported results.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'], compounds: ['HLD-301'] }, 'and no other'],
  ],
  // What is made or supplied for a firm is not licensed
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. announced a supply agreement for Halden Biologics’ antibody.',
    [{ licensor: null, licensee: null, kinds: ['supply'] }, 'and no other'],
  ],
  // The making anew and the day of what is made anew
  [
    'Kestrel Oncology, Inc. has amended and restated its license agreement of November 29, 1999 with Halden Biologics, Inc.',
    [{ date: '1999-11-29', amendments: null, status: 'amended' }, 'and no other'],
  ],
  // A duty within a deal has expired, not the deal
  [
    'Under its license agreement with Kestrel Oncology, Inc., the exclusivity obligations of Halden Biologics, Inc. have expired.',
    [{ status: null }],
  ],
  // Another deal's beginning
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. formalized a partnership, which expands upon an existing collaboration that began in December 2004.',
    [{ date: null, status: 'signed' }],
  ],
  // Who shares costs by an option is not who takes the licence
  [
    'If Halden Biologics, Inc. exercises this option under its license agreement with Kestrel Oncology, Inc., both will share the costs.',
    [{ licensee: null }],
  ],
  // Told of one firm alone: it has its deal with whoever tells of it
  [
    'Halden Biologics, Inc. took an exclusive license for an undisclosed target in 2021.',
    [
      { parties: ['Halden Biologics'], licensee: 'Halden Biologics', exclusive: true, date: '2021' },
      'and no other',
    ],
    { issuer: 'Kestrel Oncology, Inc.' },
  ],
  [
    'A payment fell due when Halden Biologics, Inc. advanced a program under the collaboration of February 2020.',
    [{ parties: ['Halden Biologics'], date: '2020-02' }, 'and no other'],
    { issuer: 'Kestrel Oncology, Inc.' },
  ],
  // One verb for two deals
  [
    'Kestrel Oncology, Inc. licensed HLD-301 from Halden Biologics, Inc. and HLD-302 from Genmab.',
    [
      { licensor: 'Halden Biologics', licensee: 'Kestrel Oncology', compounds: ['HLD-301'] },
      { licensor: 'Genmab', compounds: ['HLD-302'] },
      'and no other',
    ],
  ],
  [
    'Two older drugs have been out-licensed: HLD-301, an antibody, to Genmab of Copenhagen, and HLD-302, a conjugate, to Kestrel Oncology, Inc.',
    [
      { licensee: 'Genmab', compounds: ['HLD-301'] },
      { licensee: 'Kestrel Oncology', compounds: ['HLD-302'] },
      'and no other',
    ],
  ],
  [
    'Halden Biologics, Inc., with which Kestrel Oncology, Inc. has worked since November 2019, extended the term.',
    [{ parties: ['Halden Biologics', 'Kestrel Oncology'], date: '2019-11' }],
  ],
  // Several deals, each with what is told up to the next
  [
    'Kestrel Oncology, Inc. has clinical collaborations with Genmab for trials of HLD-301 in Japan, and with Halden Biologics, Inc. for a trial of HLD-302.',
    [
      { parties: ['Genmab', 'Kestrel Oncology'], compounds: ['HLD-301'] },
      { parties: ['Halden Biologics', 'Kestrel Oncology'], compounds: ['HLD-302'] },
      'and no other',
    ],
  ],
  // What is given besides is of the deal, and its maker is no party
  [
    'In May 2019 Kestrel Oncology, Inc. joined with Genmab to test HLD-301 in combination with atezolizumab, Genentech’s anti-PD-L1 antibody.',
    [
      {
        parties: ['Genmab', 'Kestrel Oncology'],
        compounds: ['HLD-301', 'atezolizumab'],
        date: '2019-05',
        targets: null,
      },
      'and no other',
    ],
  ],
  // One word, and the verbs of the trade press
  [
    'Kestrel Oncology, Inc. picked up nonexclusive rights to HLD-301 from the Danish company Halden Biologics, Inc.',
    [
      {
        licensor: 'Halden Biologics',
        licensee: 'Kestrel Oncology',
        exclusive: false,
        compounds: ['HLD-301'],
      },
      'and no other',
    ],
  ],
  // Since when, and the day of an end
  [
    'Since October 2010, Kestrel Oncology, Inc. and Halden Biologics, Inc. have been parties to an agreement to discover antibodies.',
    [
      { parties: ['Halden Biologics', 'Kestrel Oncology'], date: '2010-10', kinds: ['research'] },
      'and no other',
    ],
  ],
  [
    'Kestrel Oncology, Inc. ended its collaboration with Halden Biologics, Inc. in January 2008.',
    [{ parties: ['Halden Biologics', 'Kestrel Oncology'], date: null, status: 'terminated' }, 'and no other'],
  ],
  // What A's owner did stands apart from what A did
  [
    'In June 2009, Halden Biologics, Inc., which Kestrel Oncology, Inc. acquired in May 2011, entered into a supply agreement with Genmab.',
    [{ parties: ['Genmab', 'Halden Biologics'], date: '2009-06', kinds: ['supply'] }],
  ],
  // A merger by its plan
  [
    'On May 5, 2014, Kestrel Oncology, Inc. entered into an Agreement and Plan of Reorganization with Halden Biologics, Inc.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'], kinds: ['acquisition'], date: '2014-05-05' }],
  ],
  // Rights in everything are in no field
  [
    'Kestrel Oncology, Inc. granted Halden Biologics, Inc. an exclusive license to HLD-301 for all indications.',
    [{ parties: ['Halden Biologics', 'Kestrel Oncology'], field: null }, 'and no other'],
  ],
  // To be pleased to expand is to change nothing
  [
    'Under the alliance Kestrel Oncology, Inc. is pleased to expand its relationship with Halden Biologics, Inc.',
    [{ status: null }],
  ],
  // Who was bought
  [
    'Jane Roe led Kestrel Oncology, Inc. from May 2011 until it was acquired by Halden Biologics, Inc. in July 2015.',
    [{ kinds: ['acquisition'] }],
  ],
  // With whom is no firm
  ['Kestrel Oncology, Inc. entered into a license agreement with The Orrin Institute.', []],
  ['ORR granted to Kestrel Oncology, Inc. an exclusive license to its patents.', []],
  // What is made with a note or a loan is no licence's
  [
    'In connection with the license agreement, XOMA and Novartis amended the secured note agreement dated May 26, 2005.',
    [],
  ],
  [
    'Seattle Genetics provided a guaranty to the lender as security for the obligations of Cascadian Therapeutics under the Loan Agreement.',
    [],
  ],
  // More of what is told in passing
  [
    'IMC-1121B was found in libraries of Dyax Corp., which has licensed its phage display technology to ImClone Systems.',
    [{ licensor: 'Dyax', licensee: 'ImClone', kinds: ['licence'], compounds: null }, 'and no other'],
  ],
  [
    'The trial was conducted by Merck KGaA of Darmstadt, Germany, the licensee for cetuximab outside the United States and Canada.',
    [
      {
        parties: ['Merck KGaA'],
        licensee: 'Merck KGaA',
        compounds: ['cetuximab'],
        territory: 'outside the United States and Canada',
      },
      'and no other',
    ],
  ],
  [
    'CytomX and AbbVie have co-developed CX-2029 since 2016.',
    [
      { parties: ['CytomX', 'AbbVie'], kinds: ['co-development'], date: '2016', licensor: null },
      'and no other',
    ],
  ],
  [
    'GSK has held an exclusive option to co-develop and commercialize XMT-2056 since 2022.',
    [{ parties: ['GSK'], licensee: 'GSK', exclusive: true, compounds: ['XMT-2056'], date: '2022' }],
  ],
  // Two clauses, two deals
  [
    'This is the fourth such license to be taken by Genentech, which also has licensed rights to use ImmunoGen’s TAP technology with antibodies to HER2.',
    [{ licensor: 'ImmunoGen', targets: ['HER2'] }],
  ],
  // Shares are bought under a deal
  [
    'In connection with the agreement Bristol-Myers Squibb bought 14.4 million shares of ImClone Systems’ common stock in a tender offer in October 2001.',
    [],
  ],
  [
    'Viridian Therapeutics, Inc. ended its agreement with Les Laboratoires Servier on MRG-110.',
    [{ status: 'terminated', compounds: ['MRG-110'] }, 'and no other'],
  ],
  // Titles and roles
  [
    'On November 17, 2024, HCW Biologics Inc. entered into an exclusive, worldwide License, Research, and Co-Development Agreement with WY Biotech Co., Ltd. (the “Licensee”).',
    [
      {
        licensor: 'HCW Biologics',
        licensee: 'WY Biotech',
        kinds: ['co-development', 'research', 'licence'],
        date: '2024-11-17',
        status: 'signed',
      },
      'and no other',
    ],
  ],
  [
    'Lonza Biologics manufactures cetuximab for ImClone Systems under an agreement of December 2000.',
    [{ kinds: ['manufacturing'], date: '2000-12', compounds: ['cetuximab'] }, 'and no other'],
  ],
  // Days: of what was licensed, not of the news, nor of another thing's end
  [
    'On October 18, 2006, ImmunoGen, Inc. announced that on October 17, 2006, sanofi-aventis licensed non-exclusive rights to use ImmunoGen’s technology after the expiration of the research collaboration between the companies in August 2008.',
    [{ licensor: 'ImmunoGen', licensee: 'Sanofi', date: '2006-10-17', exclusive: false, status: 'signed' }],
  ],
  [
    'On May 4, 2017, Seattle Genetics, Inc. and Immunomedics, Inc. entered into a termination agreement, under which they ended the license agreement.',
    [{ parties: ['Seagen', 'Immunomedics'], status: 'terminated', date: null }, 'and no other'],
  ],
  // Provisions on an end, and ends of other things
  [
    'Incyte Corporation entered into a license agreement with MacroGenics, Inc., of which certain provisions, including those relating to termination for material breach, became effective at once.',
    [{ status: 'signed' }, 'and no other'],
  ],
  [
    'In October 2017, Incyte Corporation entered into a license agreement with MacroGenics, Inc., which is subject to expiration of the waiting period.',
    [{ status: 'signed', date: '2017-10' }, 'and no other'],
  ],
  // Who grants decides, whatever the licence is used for
  [
    'Halden Biologics, Inc. granted Kestrel Oncology, Inc. a non-exclusive license to use, solely in support of Kestrel Oncology’s business, its linkers.',
    [{ licensor: 'Halden Biologics', licensee: 'Kestrel Oncology', exclusive: false }, 'and no other'],
  ],
  [
    'Under the agreement Incyte Corporation received exclusive development and commercialization rights worldwide to MGA012 from MacroGenics, Inc.',
    [
      { licensor: 'MacroGenics', licensee: 'Incyte', exclusive: true, territory: 'worldwide' },
      'and no other',
    ],
  ],
  // Rights and options of another kind
  [
    'Kestrel Oncology, Inc. also has the right to register and renew certain domain names of Halden Biologics, Inc.',
    [],
  ],
  [
    'Halden Biologics, Inc. and Kestrel Oncology, Inc. entered into a transitional trademark license agreement.',
    [],
  ],
  [
    'Kestrel Oncology, Inc. acquired the rights to HLD-301 from LeukoSite, Inc., which had licensed them from BTG plc.',
    [
      { licensee: 'LeukoSite', licensor: 'BTG', kinds: ['licence'] },
      { licensee: 'Kestrel Oncology', licensor: 'LeukoSite' },
      'and no other',
    ],
  ],
  [
    'Pursuant to the amendment Gilead will pay Arcus Biosciences, Inc. option fees of $250 million for etrumadenant.',
    [{ parties: ['Gilead', 'Arcus Biosciences'] }],
  ],
  // Several agreements in one word are not one
  [
    'On November 30, 2023, Kestrel Oncology, Inc. entered into several agreements with Halden Biologics, Inc. that provide a framework for their relationship, including the following agreements:',
    ['and no other'],
  ],
  // What may end, and what ends for one employee
  [
    'On May 3, 2010, Kestrel Oncology, Inc. entered into a license agreement with Halden Biologics, Inc., which Kestrel Oncology may terminate for breach.',
    [{ status: 'signed' }, 'and no other'],
  ],
  [
    'On May 3, 2010, Kestrel Oncology, Inc. entered into a license agreement with Halden Biologics, Inc. that survives termination of employment of any inventor.',
    [{ status: 'signed' }, 'and no other'],
  ],
  // Who grants stands before whose business it serves
  [
    'Kestrel Oncology, Inc. granted Halden Biologics, Inc. a license to use, solely in support of Halden Biologics’s business, its antibodies.',
    [{ licensor: 'Kestrel Oncology', licensee: 'Halden Biologics' }, 'and no other'],
  ],
  // Any firm that is bought, and the end of every contract
  [
    'Actions of an acquired company could affect Kestrel Oncology, Inc. as did the results of Halden Biologics, Inc. then.',
    ['and no other'],
  ],
  [
    'This Agreement may be executed in two or more counterparts by Kestrel Oncology, Inc. and Halden Biologics, Inc.',
    ['and no other'],
  ],
  [
    'On May 3, 2010, Kestrel Oncology, Inc. entered into a license agreement with Halden Biologics, Inc. that contains customary termination provisions, subject to the termination or expiration of the waiting period.',
    [{ status: 'signed' }, 'and no other'],
  ],

  // A long description between a firm and its verb
  [
    'Mersana Therapeutics, Inc., a clinical-stage company focused on discovering and developing a pipeline of conjugates for cancers in areas of high unmet medical need, today announced a research collaboration with a subsidiary of Merck KGaA.',
    [{ parties: ['Mersana', 'Merck KGaA'], kinds: ['research'], status: 'signed' }, 'and no other'],
  ],
  // Who takes the licence, and from whom
  [
    'Under the agreement Xencor received from Genentech an exclusive, worldwide, royalty-bearing and sublicensable license to certain patents relating to Xencor’s antibodies.',
    [{ licensor: 'Genentech', licensee: 'Xencor', exclusive: true, territory: 'worldwide' }, 'and no other'],
  ],
  [
    'Zymeworks entered into an agreement with Amgen to grant Amgen exclusive rights to two targets.',
    [{ licensor: 'Zymeworks', licensee: 'Amgen' }, 'and no other'],
  ],
  [
    'Xencor has licensed the worldwide rights to its antibody against CD19 to Novartis.',
    [{ licensor: 'Xencor', licensee: 'Novartis', territory: 'worldwide' }, 'and no other'],
  ],
  // A firm’s owner is no party
  [
    'Genmab signed an agreement with Johnson & Johnson (NYSE: JNJ) unit Janssen Biotech.',
    [{ parties: ['Genmab', 'Janssen'] }, 'and no other'],
  ],
  // Changes
  [
    'On March 17, 2017, CytomX entered into an Amendment to Extend the Collaboration and License Agreement with Bristol-Myers Squibb.',
    [{ amendments: ['2017-03-17'], date: null }, 'and no other'],
  ],
  [
    'Aptevo and MorphoSys are parties to the License Agreement, dated August 19, 2014, as amended by a First Amendment, effective as of July 8, 2015, and a Second Amendment, effective as of December 7, 2015.',
    [{ date: '2014-08-19', amendments: ['2015-07-08', '2015-12-07'] }, 'and no other'],
  ],
  [
    'Lonza and Bristol-Myers Squibb announced an expansion of their manufacturing agreement.',
    [{ status: 'amended', kinds: ['manufacturing'] }, 'and no other'],
  ],
  [
    'Under the agreement Adimab granted Xencor a license to antibodies that were modified with its technology.',
    [{ licensor: 'Adimab', licensee: 'Xencor', status: 'signed' }, 'and no other'],
  ],
  // A purchase in the passive
  [
    'Nycomed was acquired by Takeda in September 2011.',
    [{ parties: ['Nycomed', 'Takeda'], kinds: ['acquisition'], date: '2011-09' }, 'and no other'],
  ],

  // Two agreements in one sentence, known by their short names
  [
    'In April 2016, Kestrel Oncology, Inc. and Halden Biologics, Inc. entered into two agreements, a Co-Development and License Agreement (the “First Agreement”) and a Discovery Collaboration Agreement (as amended in June 2019, the “Discovery Agreement”).',
    [
      {
        kinds: ['co-development', 'licence'],
        date: '2016-04',
        amendments: null,
      },
      {
        kinds: ['research'],
        date: '2016-04',
        amendments: ['2019-06'],
      },
      'and no other',
    ],
  ],
  // What is kept is given to nobody
  [
    'Under the agreement Halden Biologics, Inc. will retain exclusive rights in Japan, while Kestrel Oncology, Inc. gains an exclusive license for the rest of the world.',
    [{ territory: 'rest of the world', licensee: 'Kestrel Oncology' }, 'and no other'],
  ],
  [
    'The licenses that Kestrel Oncology, Inc. granted to Halden Biologics, Inc. will cease.',
    [{ licensor: 'Kestrel Oncology', licensee: 'Halden Biologics' }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. revealed that it had received written notice from Halden Biologics, Inc. terminating the May 2006 license agreement.',
    [
      { parties: ['Kestrel Oncology', 'Halden Biologics'], date: '2006-05', status: 'terminated' },
      'and no other',
    ],
  ],

  // Three parties
  [
    'On May 3, 2010, Kestrel Oncology, Inc., Halden Biologics, Inc. and Genmab jointly announced an agreement for the global development of an antibody.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics', 'Genmab'] }, 'and no other'],
  ],
  // Amendments with a number, and several of them
  [
    'On November 18, 2021, Kestrel Oncology, Inc. entered into Amendment No. 3 to the license agreement with Halden Biologics, Inc.',
    [{ amendments: ['2021-11-18'], date: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. and Halden Biologics, Inc. amended the collaboration agreement in December 2019 and in October 2020.',
    [{ amendments: ['2019-12', '2020-10'], date: null, status: 'amended' }, 'and no other'],
  ],
  // Who has the rights
  [
    'Kestrel Oncology, Inc. has worldwide development and commercialization rights with respect to this conjugate.',
    [{ licensee: 'Kestrel Oncology', kinds: ['licence'], territory: 'worldwide' }, 'and no other'],
  ],
  [
    'Under the collaboration agreement with Kestrel Oncology, Inc., Halden Biologics, Inc. will retain rights to a U.S. co-promotion option.',
    [{ kinds: ['co-promotion'] }, 'and no other'],
  ],

  // A firm founded for one purchase stands between the two
  [
    'Tansy Acquisition Corporation entered into a merger agreement with Halden Biologics, Inc.',
    [{ parties: ['Halden Biologics'] }],
  ],
  [
    'On July 20, 2016, Kestrel Oncology, Inc., a Delaware corporation, and Tansy Acquisition Corporation, a Delaware corporation and an indirect wholly owned subsidiary of Kestrel Oncology, entered into a merger agreement with Halden Biologics, Inc.',
    [
      {
        parties: ['Kestrel Oncology', 'Halden Biologics', 'Tansy Acquisition'],
        kinds: ['acquisition'],
      },
      'and no other',
    ],
  ],
  // The one firm of the sentence has its deal with whoever tells of it
  [
    'Work continues under the 2017 license and collaboration agreement with Takeda for antibodies.',
    [{ parties: ['Takeda'], date: '2017', kinds: ['licence'] }, 'and no other'],
  ],
  // A subsidiary in between; a short name with the other's name in it; notice from B, described
  [
    'On May 6, 2014, Mersana Therapeutics, through its wholly owned subsidiary Halden Vale Inc., entered into a Commercial Supply Agreement (the “Lonza Agreement”) with Lonza.',
    [{ parties: ['Mersana Therapeutics', 'Lonza'], kinds: ['supply'], date: '2014-05-06', status: 'signed' }],
  ],
  [
    'On April 7, 2015, Xencor received from Genentech, Inc., a member of the Roche Group, written notice of termination of the License Agreement dated May 8, 2012.',
    [{ parties: ['Xencor', 'Genentech'], status: 'terminated', date: '2012-05-08' }],
  ],
  [
    'The drug is made by Lonza under a Bioprocessing Services Agreement with Xencor dated May 8, 2012.',
    [{ kinds: ['manufacturing'], date: '2012-05-08' }],
  ],

  // The parties stand far from the verb, or are described
  [
    'Halden Biologics, Inc., a wholly owned subsidiary of Kestrel Oncology, Inc., and Genmab have entered into a license agreement.',
    [{ parties: ['Genmab', 'Halden Biologics'], kinds: ['licence'], status: 'signed' }, 'and no other'],
  ],
  [
    'Xencor received notice from Genentech, a wholly owned unit of a Swiss group, that Genentech will terminate that certain collaboration agreement, effective as of March 2, 2006, by and among Xencor and Genentech.',
    [{ parties: ['Genentech', 'Xencor'], status: 'terminated' }],
  ],
  // A letter that ends or changes a deal is of that deal, any other letter is none
  [
    'On October 3, 2012, Xencor and Genmab entered into a letter agreement terminating the Collaboration and Option Agreement dated May 8, 2009.',
    [{ parties: ['Genmab', 'Xencor'], date: '2009-05-08', status: 'terminated' }, 'and no other'],
  ],
  [
    'On October 3, 2012, Xencor and Genmab entered into a letter agreement on the research license of a supplier.',
    [],
  ],
  // Changed by other names; what may come is no change
  [
    'Xencor today announced the restructuring of its collaboration with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'amended' }],
  ],
  [
    'Xencor and Genmab will also have the potential to expand the collaboration to other targets.',
    [{ parties: ['Genmab', 'Xencor'], status: null }],
  ],
  [
    'Xencor and Genmab signed a research agreement for two years with the option of an extension of three years.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }],
  ],
  // An application for a licence is none
  [
    'Xencor and Genmab announced today that the FDA granted priority review to the supplemental Biologics License Application for rituximab.',
    [],
  ],
  // A purchase that only says when
  [
    'In May 2003, Xencor and Genmab formed a collaboration to discover antibodies, which was kept subsequent to Takeda’s acquisition of Millennium in 2008.',
    [{ kinds: ['research'] }],
  ],
  // Cancer in general is no field
  [
    'Xencor granted Genmab a license to develop its antibodies for the treatment of multiple cancers.',
    [{ licensor: 'Xencor', field: null }],
  ],
  [
    'Xencor granted Genmab a license to develop its antibodies for the treatment of multiple myeloma.',
    [{ licensor: 'Xencor', field: 'treatment of multiple myeloma' }],
  ],
  // How far the drug has come at signing, and not later
  [
    'Xencor entered into a license agreement with Genmab for HuMax-CD38, an antibody to CD38 that is currently in Phase 2 clinical development.',
    [{ stage: 'Phase 2' }],
  ],
  [
    'Xencor and Genmab signed an agreement to develop five investigational preclinical bispecific antibodies.',
    [{ stage: 'preclinical' }],
  ],
  [
    'Xencor and Genmab are parties to an agreement on HuMax-CD38, an antibody now in Phase 2 trials.',
    [{ stage: null }],
  ],
  // Which side takes, which gives
  [
    'Genmab obtains regional development and commercialization rights in Japan and Korea.',
    [{ licensee: 'Genmab', territory: 'Japan and Korea' }],
  ],
  [
    'Xencor signed a collaboration agreement with Genmab to develop products based on certain of Xencor’s Fc technology.',
    [{ licensor: 'Xencor', licensee: 'Genmab' }],
  ],
  [
    'Takeda exercised its right to extend the term of its research collaboration with Genmab.',
    [{ parties: ['Genmab', 'Takeda'], licensor: null, licensee: null, status: 'extended' }],
  ],
  ['To date Xencor has received several licensing payments under these agreements.', []],
  // Beside a drug that is given with another
  [
    'A trial tests ublituximab in combination with retifanlimab, an antibody that MacroGenics licensed to Incyte.',
    [{ licensor: 'MacroGenics', licensee: 'Incyte', compounds: ['retifanlimab'] }, 'and no other'],
  ],
  // A year before the name of the deal
  [
    'Under Xencor’s 2014 licensing and collaboration agreement with Genmab, a payment fell due.',
    [{ parties: ['Genmab', 'Xencor'], date: '2014' }],
  ],
  // Of the deal above it a licence tells no more than when that was made
  [
    'This license was granted pursuant to the terms of an existing research agreement entered into by Xencor and Genmab in 2011.',
    [{ parties: ['Genmab', 'Xencor'], date: '2011', status: null, kinds: null }, 'and no other'],
  ],
  // Many deals, or praise of one, tell of none
  ['Through license agreements with companies like Takeda and Genmab, Xencor broadens its pipeline.', []],
  ['The agreement comes as Xencor builds its pipeline behind obexelimab.', []],

  // Two firms that are parties to a deal, however they are described
  [
    'Xencor and Genmab A/S and an institute of the same group are parties to an option for a license agreement dated November 24, 2011.',
    [{ parties: ['Genmab', 'Xencor'], date: '2011-11-24' }],
  ],
  [
    'On September 17, 2016, Regeneron Ireland (“Regeneron”), a wholly owned subsidiary of Regeneron Pharmaceuticals, Inc. (“Parent”), and Genmab entered into a Collaboration Agreement on antibodies.',
    [{ parties: ['Genmab', 'Regeneron'], date: '2016-09-17', status: 'signed' }, 'and no other'],
  ],
  // Other things are extended than a deal
  [
    'In connection with this license agreement, Genmab has agreed to extend the maturity date of the loan to Xencor.',
    [{ status: null }],
  ],
  [
    'Xencor announced that it has exclusively licensed the global rights to obexelimab to Genmab.',
    [{ status: 'signed' }],
  ],
  ['Xencor revealed a global agreement with Genmab to develop obexelimab.', [{ status: 'signed' }]],
  // The agreement that is replaced was made on its day, not changed
  [
    'The amended and restated collaboration agreement supersedes the original agreement of February 2005 between Xencor and Genmab.',
    [{ date: '2005-02', amendments: null }],
  ],
  // What is made under a deal that there is, is no new one
  [
    'Xencor and Genmab announce co-development of a further antibody under their existing collaboration.',
    [{ parties: ['Genmab', 'Xencor'], status: null }],
  ],
  // What is quoted tells with whom, and little of the terms
  [
    '“The further expansion of the collaboration between Xencor and Genmab is good news for patients in Japan,” said its head.',
    [{ parties: ['Genmab', 'Xencor'], status: null, territory: null }],
  ],
  ['“This partnership gives us rights in Japan.”', []],
  // A branch of medicine as the field
  [
    'Genmab will receive worldwide rights to develop and commercialize such conjugates for oncology.',
    [{ licensee: 'Genmab', field: 'oncology' }],
  ],
  ['Genmab, a leader in oncology, has a license agreement with Xencor.', [{ field: null }]],
  [
    'Under the agreement Xencor and Genmab will jointly collaborate on the worldwide development of obexelimab.',
    [{ kinds: ['co-development'] }],
  ],

  // To whom a notice goes; what the parties of the agreement are is said with it
  [
    'On August 20, 2020, Xencor sent a notice of breach to Takeda and Genmab, under the License Agreement dated March 10, 2014, as amended, between Xencor and Genmab.',
    [{ parties: ['Genmab', 'Xencor'], date: '2014-03-10' }],
  ],
  [
    'Genmab informed Xencor in a letter of last week that it will terminate the collaboration.',
    [{ parties: ['Genmab', 'Xencor'], status: 'terminated' }],
  ],
  [
    '“We have entered into an agreement with Genmab,” said the head of Xencor.',
    [{ status: 'signed' }],
    { issuer: 'Xencor' },
  ],

  [
    'Xencor amended the 2009 collaboration agreement with Genmab to include two targets.',
    [{ parties: ['Genmab', 'Xencor'], date: '2009', amendments: null, status: 'amended' }],
  ],
  // Of an older deal it is no matter how far its drug has come since
  [
    'Xencor and Genmab are parties to a license agreement on HuMax-CD38, currently in Phase 2 development.',
    [{ stage: null }],
  ],
  [
    'Genmab took an option on an exclusive license to one of Xencor’s preclinical XmAb antibodies under an agreement signed today.',
    [{ stage: 'preclinical' }],
  ],
  // Made for another; the rest of the world in a list
  [
    'On May 3, 2012, Xencor entered into a Master Services Agreement with Lonza for the manufacture of its antibody.',
    [{ parties: ['Lonza', 'Xencor'], kinds: ['manufacturing'] }],
  ],
  [
    'Xencor granted to Genmab the exclusive right to commercialize obexelimab in Europe, Japan and the rest of the world outside North America.',
    [{ territory: 'Europe, Japan and the rest of the world outside North America' }],
  ],

  // Rights that come back were given by whom they come back to
  [
    'On March 18, 2005, Xencor and Genmab agreed to end their development and commercialization collaboration in allergy, entered into in February 2004.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['co-development'], status: 'terminated', date: '2004-02' }],
  ],
  [
    'Xencor regains full rights to the allergy program from Genmab.',
    [{ licensor: 'Xencor', licensee: 'Genmab' }],
  ],
  [
    'On December 18, 2008, Genmab gave notice of its termination of the agreement between Xencor and Genmab previously entered into on October 31, 2007.',
    [{ parties: ['Genmab', 'Xencor'], date: '2007-10-31', status: 'terminated' }],
  ],
  // An option within the deal is no deal on an option; a fee is no licence
  [
    'The amendment gives Genmab an option to extend the term of the research collaboration with Xencor.',
    [{ kinds: ['research'] }],
  ],
  [
    'Xencor will receive technology license fees and other payments from Genmab for the funded work under the agreement.',
    [{ licensor: null, licensee: null, kinds: null }],
  ],
  // The subject stands before another verb, or at the head of "announced that they"
  [
    'Genmab will control further development and have worldwide commercialization rights for the antibodies.',
    [{ licensee: 'Genmab', territory: 'worldwide' }],
  ],
  [
    'Xencor announced today that they have licensed their antibody libraries to Genmab, a firm in Denmark.',
    [{ licensor: 'Xencor', licensee: 'Genmab' }],
    { today: '2007-08-07' },
  ],
  [
    'The agreement grants Genmab, amongst other benefits, an increased number of options for licenses.',
    [{ licensee: 'Genmab' }],
  ],
  [
    'A milestone was reached under the Xencor and Genmab license and research collaboration.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['research', 'licence'] }],
  ],
  [
    'Xencor has achieved a milestone in the collaboration it entered August 7, 2013 with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], date: '2013-08-07' }],
  ],
  [
    'Xencor entered into a license agreement with MedImmune, the global biologics research and development arm of AstraZeneca.',
    [{ territory: null }],
  ],
  [
    'Xencor and Genmab signed a license agreement for antibody therapeutics for cancer immunotherapy.',
    [{ field: 'cancer immunotherapy' }],
  ],

  // Two agreements of one sentence: what the title of one says is said of that alone
  [
    'Xencor entered into a License and Collaboration Agreement (the “Collaboration Agreement”) and a Non-Exclusive XmAb Technology License Agreement (the “License Agreement”) with Genmab, for obexelimab.',
    [
      { kinds: ['licence'], exclusive: null, technologies: null, compounds: ['obexelimab'] },
      { kinds: ['licence'], exclusive: false, technologies: ['XmAb'], compounds: null },
      'and no other',
    ],
  ],
  // Sold for another, in the countries of a union
  [
    'Under the terms of the Second Amendment, Genmab will market and sell Xencor’s obexelimab on an exclusive basis in the member countries of the European Union.',
    [
      {
        licensor: 'Xencor',
        licensee: 'Genmab',
        exclusive: true,
        territory: 'member countries of the European Union',
        compounds: ['obexelimab'],
      },
    ],
  ],
  [
    'Under the terms of the agreement, Xencor and Genmab are jointly pursuing a preclinical research program.',
    [{ kinds: ['research'] }],
  ],
  [
    'Xencor granted Genmab the right to develop obexelimab for the potential diagnosis, prevention and treatment of non-oncologic diseases or conditions of the eye in humans.',
    [
      {
        field:
          'diagnosis, prevention and treatment of non-oncologic diseases or conditions of the eye in humans',
      },
    ],
  ],

  // Places with what is left out of them in brackets
  [
    'Xencor has granted to Genmab the exclusive right to commercialize obexelimab in the territories of Europe (excluding Russia and Ukraine), Latin America (excluding Mexico) and Australasia.',
    [
      {
        licensor: 'Xencor',
        licensee: 'Genmab',
        territory: 'Europe (excluding Russia and Ukraine), Latin America (excluding Mexico) and Australasia',
      },
    ],
  ],
  [
    'Xencor entered into a Drug Discovery Agreement with Genmab for two years, with an option for Genmab to extend the term.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['research'] }],
  ],

  // How far it has come, said behind its name or before it
  [
    'Xencor has signed a collaboration agreement with Genmab to jointly develop two of Genmab’s antibody programmes in preclinical development.',
    [{ stage: 'preclinical' }],
  ],
  [
    'Xencor announced an agreement with Genmab to develop obexelimab, which is Genmab’s first-in-class, Phase 3-ready antibody.',
    [{ stage: 'Phase 3-ready' }],
  ],
  [
    'Xencor announced an agreement with Genmab to develop obexelimab, and reported that its other programs are in preclinical development.',
    [{ stage: null }],
  ],

  // A market is a place; special administrative regions go with the mainland
  [
    'Xencor granted Genmab exclusive rights to develop obexelimab for the greater Chinese market.',
    [{ licensee: 'Genmab', territory: 'greater Chinese market' }],
  ],
  [
    'Xencor granted Genmab an exclusive license to obexelimab globally, excluding Mainland China, Hong Kong Special Administrative Region and Macau Special Administrative Region.',
    [
      {
        territory:
          'worldwide except Mainland China, Hong Kong Special Administrative Region and Macau Special Administrative Region',
      },
    ],
  ],

  // What a deal is about, told of it by itself, by what B gains too, or by what is granted
  [
    'The agreement also includes an option on obexelimab, a CD19 antibody.',
    [{ kinds: ['option'], compounds: ['obexelimab'], targets: ['CD19'] }],
  ],
  ['Genmab will also gain access to obexelimab.', [{ compounds: ['obexelimab'] }]],
  [
    'Exclusive worldwide rights to obexelimab in every indication are granted to Genmab.',
    [{ licensee: 'Genmab', compounds: ['obexelimab'], exclusive: true }],
  ],
  // Of several drugs those of which the words for the deal are said
  [
    'Xencor advanced its study of plamotamab and announced a clinical trial collaboration with Genmab for the obexelimab program.',
    [{ parties: ['Genmab', 'Xencor'], compounds: ['obexelimab'] }],
  ],
  // A platform that only says what kind of molecule it is
  ['Xencor regains worldwide rights to DART molecule from Genmab.', [{ technologies: null }]],
  ['Xencor took an exclusive license to the DART platform from Genmab.', [{ technologies: ['DART'] }]],
  // The day of the deal, and not of another
  [
    'On June 3, 2014, Xencor and Genmab entered into a termination agreement relating to the license and collaboration agreement between Xencor and Genmab on obexelimab in rare diseases, dated March 9, 2010.',
    [{ parties: ['Genmab', 'Xencor'], date: '2010-03-09', status: 'terminated' }, 'and no other'],
  ],
  [
    'On June 3, 2014, Xencor entered into a supply agreement with Genmab following the May 1, 2013 termination of the research agreement that was signed on June 2, 2009.',
    [{ parties: ['Genmab', 'Xencor'], date: '2014-06-03', kinds: ['supply'] }],
  ],
  [
    'Xencor and Genmab signed a termination agreement on June 3, 2014.',
    [{ parties: ['Genmab', 'Xencor'], status: 'terminated', date: null }],
  ],
  [
    'Effective June 3, 2014, Xencor and Genmab entered into an amendment to the license agreement between Xencor and Genmab dated March 9, 2010.',
    [
      {
        parties: ['Genmab', 'Xencor'],
        date: '2010-03-09',
        amendments: ['2014-06-03'],
        status: 'amended',
      },
    ],
  ],

  // What became of it
  [
    'Xencor and Genmab announce the conclusion of their collaboration on obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'terminated' }],
  ],
  [
    'The license agreement under which Xencor and Genmab worked on obexelimab has been brought to an end.',
    [{ parties: ['Genmab', 'Xencor'], status: 'terminated' }],
  ],
  [
    'Genmab signed an option agreement with Xencor and gains expanded access to its XmAb technology.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed', kinds: ['option'] }],
  ],
  [
    'Genmab may elect to repay the development costs of Xencor, expand its license with Xencor and take over obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: null }],
  ],
  [
    'Xencor reported a licensing agreement with Genmab for obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed', kinds: ['licence'] }],
  ],
  [
    'Genmab announced that it will acquire Xencor.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed', kinds: ['acquisition'] }],
  ],

  // Options that are of another kind, licences that may once be
  [
    'Xencor and Genmab signed a license agreement, and Genmab has opt in rights to co-promote obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['co-promotion', 'licence'] }],
  ],
  [
    'Xencor granted Genmab a right of first negotiation on an exclusive license as they entered into a supply agreement.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['supply'] }],
  ],
  [
    'The option agreement gives Genmab the right to enter into a license agreement with Xencor by May 2, 2012.',
    [{ parties: ['Genmab', 'Xencor'], date: null, status: null }],
  ],
  ['The multi-target agreement would allow Genmab to license the XmAb technology of Xencor.', []],

  // Whose deal it is
  [
    'Xencor and its subsidiary, Genmab, and Seagen entered into a license agreement.',
    [{ parties: ['Genmab', 'Seagen', 'Xencor'], kinds: ['licence'] }],
  ],
  [
    'Xencor, Genmab, and Seagen today announce that they have signed a cross license agreement.',
    [{ parties: ['Genmab', 'Seagen', 'Xencor'], kinds: ['licence'], licensor: null, licensee: null }],
  ],
  [
    'Under the agreement, both Xencor and Genmab obtain rights to the antibody library.',
    [{ licensor: null, licensee: null }],
  ],
  [
    'In September 2020, Xencor and Genmab entered into a separate agreement on bispecific antibodies.',
    [{ parties: ['Genmab', 'Xencor'], date: '2020-09' }],
  ],

  // What the two do together, told without a word for their deal
  ['Xencor and Genmab will share worldwide development costs equally.', [{ kinds: ['co-development'] }]],
  ['Xencor and Genmab will develop the products jointly in lymphoma.', [{ kinds: ['co-development'] }]],
  ['Genmab bears half of all development costs.', [{ kinds: ['co-development'] }]],
  ['The development costs are borne in equal parts.', [{ kinds: ['co-development'] }]],
  ['Genmab bears its own costs.', []],
  [
    'The license agreement between Xencor and Genmab had come to its end already in 2021.',
    [{ parties: ['Genmab', 'Xencor'], status: 'terminated' }],
  ],

  // When it was made, said far behind it; a day with which the text of an amendment takes effect
  [
    'Xencor and Genmab entered into a Termination Agreement relating to the License Agreement between Xencor and Genmab, relating to the research and development of obexelimab, dated May 3, 2018, as amended on June 2, 2021.',
    [{ date: '2018-05-03', amendments: ['2021-06-02'], status: 'terminated' }],
  ],
  [
    'Effective May 10, 2018, Xencor and Genmab entered into an amendment to the License Agreement dated November 21, 2014.',
    [{ date: '2014-11-21', amendments: ['2018-05-10'] }],
  ],
  // What stands outside a deal, and what is kept of its rights
  ['Outside the collaboration, Xencor is advancing obexelimab and plamotamab.', []],
  [
    'Under the revised agreement Xencor keeps the right to worldwide development and commercialization of a first program, and Genmab takes a license to a second.',
    [{ territory: null }],
  ],
  [
    'Xencor granted Genmab an exclusive license to obexelimab in Asia (without Japan), Australia and New Zealand.',
    [{ territory: 'Asia (without Japan), Australia and New Zealand' }],
  ],

  // A global collaboration is between firms of the world, a worldwide one gives rights in it
  [
    'Xencor and Genmab announced a global strategic collaboration to discover antibodies.',
    [{ territory: null }],
  ],
  [
    'Xencor and Genmab announced a global collaboration to develop and commercialize obexelimab.',
    [{ territory: 'worldwide' }],
  ],
  ['Xencor and Genmab entered into a worldwide collaboration for obexelimab.', [{ territory: 'worldwide' }]],

  // Lists of places to their end, and what is left out of a region
  [
    'Xencor granted Genmab an exclusive license to obexelimab in the European Union, the United Kingdom, Switzerland, Norway, Iceland and Liechtenstein.',
    [{ territory: 'European Union, the United Kingdom, Switzerland, Norway, Iceland and Liechtenstein' }],
  ],
  [
    'Xencor granted Genmab an exclusive license to obexelimab in Japan and ten other countries in Asia.',
    [{ territory: 'Japan and ten other countries in Asia' }],
  ],
  [
    'Xencor granted Genmab rights to commercialize obexelimab in the Asia-Pacific region, excluding Japan.',
    [{ territory: 'Asia-Pacific region, excluding Japan' }],
  ],
  // Shared exclusivity is none; a field with its short name; what will be held back
  [
    'Genmab obtained from Xencor a co-exclusive license under the XmAb patents.',
    [{ licensee: 'Genmab', exclusive: null }],
  ],
  [
    'Genmab obtained from Xencor an exclusive license in the field of oncology (the “Field”) throughout the world.',
    [{ exclusive: true, field: 'oncology', territory: 'worldwide' }],
  ],
  [
    'Portions of the agreement will be redacted pursuant to a request for confidential treatment.',
    [{ undisclosed: ['Portions of the agreement will be redacted'] }],
  ],

  // The platform with which the work is done
  [
    'The collaboration combines Xencor’s XmAb technology with Genmab’s antibody pipeline.',
    [{ technologies: ['XmAb'] }],
  ],
  [
    'Genmab will use Xencor’s XmAb platform to generate bispecific antibodies against up to four targets.',
    [{ technologies: ['XmAb'] }],
  ],
  ['The collaboration shows the promise of Xencor’s XmAb technology.', []],

  // Sublicences, cross-licences, and an agreement that itself grants
  [
    'On March 15, 2004, Genmab announced that it has obtained an exclusive, worldwide sublicense from Xencor.',
    [
      {
        parties: ['Genmab', 'Xencor'],
        licensor: 'Xencor',
        licensee: 'Genmab',
        exclusive: true,
        territory: 'worldwide',
      },
    ],
  ],
  [
    'The License Agreement grants Genmab exclusive rights to sell obexelimab in North America.',
    [{ licensee: 'Genmab', exclusive: true, territory: 'North America' }],
  ],
  ['The license agreement provides for an initial payment from Genmab of $10 million.', [{ licensor: null }]],
  [
    'Obexelimab is being developed by Genmab pursuant to a license agreement with Xencor.',
    [{ licensor: 'Xencor', licensee: 'Genmab', compounds: ['obexelimab'] }],
  ],
  [
    'Genmab terminated its license with Xencor for access to Xencor’s XmAb technology.',
    [{ licensor: 'Xencor', licensee: 'Genmab', status: 'terminated' }],
  ],
  [
    'On July 15, 2010, Xencor entered into an agreement with Genmab that terminates their license and supply agreement dated June 22, 2008.',
    [{ parties: ['Genmab', 'Xencor'], date: '2008-06-22', status: 'terminated' }],
  ],
  ['Genmab received a sublicense income payment of $3 million from Xencor.', []],
  [
    'Genmab will now have exclusive worldwide rights to develop obexelimab.',
    [{ licensee: 'Genmab', licensor: null }],
  ],
  [
    'In China obexelimab is developed by Genmab, under an exclusive license from Xencor.',
    [{ licensor: 'Xencor', licensee: 'Genmab', compounds: ['obexelimab'] }],
  ],
  [
    'In China, rights to obexelimab belong to Genmab, a subsidiary of Danaher, under an agreement of June 2013.',
    [
      {
        licensee: 'Genmab',
        compounds: ['obexelimab'],
        date: '2013-06',
        kinds: ['licence'],
        territory: 'China',
      },
    ],
  ],
  // What stands between the words for the whole world and what is left out of it
  [
    'Genmab acquired from Xencor the worldwide exclusive rights, excluding Japan, to develop and commercialize obexelimab.',
    [{ licensee: 'Genmab', territory: 'worldwide except Japan' }],
  ],
  // Uses with what is left out of them or is among them; a disease by its cause
  [
    'Xencor will grant to Genmab exclusive rights to develop obexelimab for all potential indications except lymphoma, for which Xencor will retain rights.',
    [{ field: 'all potential indications except lymphoma' }],
  ],
  [
    'Xencor granted Genmab a license to develop antibody products for certain indications, including hemophilia A.',
    [{ field: 'certain indications, including hemophilia A' }],
  ],
  [
    'Xencor granted Genmab an exclusive license for use in the treatment of multiple myeloma and other diseases resulting from plasma cells.',
    [{ field: 'treatment of multiple myeloma and other diseases resulting from plasma cells' }],
  ],
  [
    'Xencor granted Genmab a license to develop obexelimab for all possible indications.',
    [{ licensee: 'Genmab', field: null }],
  ],
  // How far it has come already
  [
    'Xencor and Genmab announced an agreement for obexelimab, an antibody that has completed Phase 2 development.',
    [{ stage: 'Phase 2' }],
  ],
  // An agreement that grants is nobody whose name is not known
  [
    'The License Agreement grants Genmab exclusive rights to make, use and sell obexelimab in North America.',
    [{ licensee: 'Genmab', exclusive: true, territory: 'North America', compounds: ['obexelimab'] }],
  ],
  ['Under the terms, TSRI granted to Genmab an exclusive license to an antibody.', []],
  [
    'Effective October 27, 2014, Xencor and Genmab entered into a letter agreement (the Termination Letter Agreement) terminating the Option Agreement, dated December 22, 2010.',
    [{ date: '2010-12-22', status: 'terminated' }],
  ],

  // A drug told behind several agreements is of each; who pays does not give the rights
  [
    'On October 18, 2005, Xencor entered into a license agreement (the “License Agreement”) and a supply agreement (the “Supply Agreement”) for obexelimab with Genmab.',
    [
      { parties: ['Genmab', 'Xencor'], kinds: ['licence'], compounds: ['obexelimab'] },
      { parties: ['Genmab', 'Xencor'], kinds: ['supply'], compounds: ['obexelimab'] },
    ],
  ],

  // An agreement that ends an older one: two deals
  [
    'Xencor today announced that it has signed an agreement with Genmab to buy out Genmab’s rights to obexelimab in Japan, and to terminate the collaboration agreement signed in 2003 under which Genmab had been granted the right to develop obexelimab in Japan.',
    [
      { parties: ['Genmab', 'Xencor'], date: '2019-05-02', status: 'signed', licensor: 'Genmab' },
      { parties: ['Genmab', 'Xencor'], date: '2003', status: 'terminated', licensee: 'Genmab' },
      'and no other',
    ],
    { today: '2019-05-02' },
  ],
  [
    'On December 19, 2005, Xencor and Genmab entered into a license agreement, which supersedes and terminates the existing license agreement dated January 24, 2001 between Xencor and Genmab.',
    [
      { parties: ['Genmab', 'Xencor'], date: '2005-12-19', status: 'signed' },
      { parties: ['Genmab', 'Xencor'], date: '2001-01-24', status: 'terminated' },
      'and no other',
    ],
  ],
  [
    'Xencor has entered into a new collaboration agreement with Genmab that replaces their research agreement of May 2010.',
    [
      { parties: ['Genmab', 'Xencor'], status: 'signed' },
      { parties: ['Genmab', 'Xencor'], date: '2010-05', status: 'terminated' },
      'and no other',
    ],
  ],
  [
    'In June 2012 Genmab and Xencor signed an exclusive license agreement for obexelimab in place of the option agreement of 2010.',
    [
      { parties: ['Genmab', 'Xencor'], date: '2012-06', status: 'signed', exclusive: true },
      { parties: ['Genmab', 'Xencor'], date: '2010', status: 'terminated' },
      'and no other',
    ],
  ],
  [
    'On May 4, 2011, Xencor entered into a license agreement with Genmab superseding and replacing the collaboration agreement dated March 1, 2008.',
    [{ date: '2011-05-04', status: 'signed' }, { date: '2008-03-01', status: 'terminated' }, 'and no other'],
  ],
  [
    'The new agreement terminates the June 2003 collaboration agreement under which Genmab had been granted rights to obexelimab.',
    [{ date: '2003-06', status: 'terminated', licensee: 'Genmab' }, 'and no other'],
  ],
  // What only ends a deal, or words it anew, is no other deal
  [
    'On May 4, 2011, Xencor and Genmab entered into an amended and restated license agreement, which supersedes the license agreement of 2008.',
    [{ status: 'amended' }, 'and no other'],
  ],
  [
    'On May 4, 2011, Xencor entered into a termination agreement with Genmab to terminate the license agreement of 2008.',
    [{ date: '2008', status: 'terminated' }, 'and no other'],
  ],
  [
    'On January 28, 2010, Xencor and Genmab entered into a letter agreement pursuant to which Xencor and Genmab agreed that the Supply Agreement, effective March 13, 2008, as amended March 17, 2009, between Xencor and Genmab, will terminate.',
    [
      {
        parties: ['Genmab', 'Xencor'],
        date: '2008-03-13',
        kinds: ['supply'],
        amendments: ['2009-03-17'],
        status: 'terminated',
      },
      'and no other',
    ],
  ],
  // Whoever was granted a right takes it
  [
    'Under an agreement of 2003 Genmab had been granted the right to develop obexelimab.',
    [{ licensee: 'Genmab' }],
  ],
  // When an amendment was made
  [
    'On February 5, 2020, Xencor and Genmab entered into a second amendment to the License Agreement, dated January 18, 2015, as amended by the letter agreement dated November 4, 2016.',
    [{ date: '2015-01-18', status: 'amended', amendments: ['2016-11-04', '2020-02-05'] }],
  ],
  [
    'On December 12, 2016, the parties entered into a third amendment to the agreement.',
    [{ status: 'amended', amendments: ['2016-12-12'] }],
  ],
  [
    'The amendment to the license agreement of May 2010 with Genmab has an effective date of November 24, 2016.',
    [{ amendments: null }],
  ],
  // Who may exercise an option
  [
    'Genmab had 90 days in which to exercise an option for rights to obexelimab from Xencor.',
    [{ licensee: 'Genmab' }],
  ],
  // Two firms with a third
  [
    'Xencor and MorphoSys announce that they have entered into a license agreement with Genmab for obexelimab.',
    [{ parties: ['Genmab', 'MorphoSys', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  [
    'Xencor and MorphoSys have signed a collaboration agreement with Genmab.',
    [{ parties: ['Genmab', 'MorphoSys', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  // A firm and its subsidiary on one side
  [
    'The license agreement executed on January 9, 2015 between Xencor and its wholly owned subsidiary, MorphoSys, and Genmab became effective.',
    [{ parties: ['Genmab', 'Xencor'], date: '2015-01-09' }],
  ],
  // Mergers
  [
    'Xencor today announced the completion of the merger between Xencor and San Diego-based Genmab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['acquisition'], status: 'signed' }, 'and no other'],
  ],
  ['Since the merger, Xencor trades on Nasdaq.', []],
  // Whoever is paid under a licence gives it
  [
    'Xencor received a $5 million payment under a previously undisclosed license agreement with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], licensee: null }],
  ],
  // What became of a deal, in other words
  [
    'In November 2011, Genmab informed Xencor of its decision to end the collaboration, effective February 2012.',
    [{ status: 'terminated', date: null }],
  ],
  [
    'Xencor and Genmab have mutually agreed to conclude their alliance, established in 2006.',
    [{ parties: ['Genmab', 'Xencor'], date: '2006', status: 'terminated' }],
  ],
  [
    'Genmab has notified Xencor of its intention to withdraw from the collaboration made in 2007.',
    [{ date: '2007', status: 'terminated' }],
  ],
  ['Xencor and Genmab agreed to conclude a license agreement.', [{ status: null }]],
  [
    'Xencor today announced that the collaboration with Genmab has been expanded to include a third target.',
    [{ parties: ['Genmab', 'Xencor'], status: 'amended' }],
  ],
  [
    'Xencor announced today that it has obtained an exclusive worldwide license from Genmab to develop antibodies against CD70.',
    [{ licensor: 'Genmab', licensee: 'Xencor', date: '2011-05-03', status: 'signed' }],
    { today: '2011-05-03' },
  ],
  [
    'Xencor announced today that it has sold all rights to obexelimab to Genmab.',
    [{ licensor: 'Xencor', licensee: 'Genmab', status: 'signed' }],
  ],
  ['Genmab agreed to acquire Xencor for $500 million.', [{ kinds: ['acquisition'], status: 'signed' }]],
  [
    'Xencor and Genmab today announced the formation of a joint venture to develop antibodies in China.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }],
  ],
  [
    'Xencor and its affiliate, MorphoSys, entered into a license agreement with Genmab for obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  // An option to a licence is no licence yet
  [
    'On March 3, 2015, Genmab and Xencor entered into an option agreement, pursuant to which Genmab has an exclusive option to obtain an exclusive license to obexelimab.',
    [{ kinds: ['option'], exclusive: true, compounds: ['obexelimab'] }],
  ],
  [
    'Xencor and Genmab signed an agreement that gives Genmab options to exclusive, worldwide rights to develop and commercialize obexelimab.',
    [{ kinds: ['option'], territory: 'worldwide' }],
  ],
  [
    'Xencor granted Genmab a series of exclusive options to acquire one or more exclusive licenses under its patents.',
    [{ kinds: ['option'] }],
  ],
  [
    'Xencor granted an option to Genmab to license obexelimab, and Genmab announced the agreement today.',
    [{ kinds: ['option'] }],
  ],
  [
    'Xencor and Genmab signed an agreement under which Genmab has an option for the worldwide commercial rights to obexelimab.',
    [{ kinds: ['option'] }],
  ],
  [
    'Genmab has exercised its option to license obexelimab from Xencor.',
    [{ kinds: ['option', 'licence'], compounds: ['obexelimab'] }],
  ],
  [
    'Xencor and Genmab signed a license and option agreement for obexelimab.',
    [{ kinds: ['option', 'licence'] }],
  ],
  [
    'Xencor granted Genmab an option for obexelimab and an exclusive license to zenocutuzumab.',
    [{ kinds: ['option', 'licence'] }],
  ],
  // An option not taken up ends the deal
  [
    'Genmab has told Xencor that it will not exercise its option to license obexelimab.',
    [
      {
        parties: ['Genmab', 'Xencor'],
        kinds: ['option'],
        status: 'terminated',
        compounds: ['obexelimab'],
        date: null,
      },
    ],
  ],
  [
    'Genmab elected not to exercise its option on obexelimab under the agreement with Xencor.',
    [{ kinds: ['option'], status: 'terminated' }],
  ],
  [
    'Genmab declined to exercise the option that it held under its agreement with Xencor.',
    [{ kinds: ['option'], status: 'terminated' }],
  ],
  [
    'Genmab let its option to license obexelimab from Xencor lapse.',
    [{ kinds: ['option'], status: 'terminated' }],
  ],
  ['If Genmab does not exercise its option under the agreement, Xencor keeps obexelimab.', []],
  // What comes back is licensed to nobody
  [
    'As a result of the termination of the agreement with Genmab, Xencor reacquired all worldwide rights to develop and commercialize obexelimab.',
    [{ status: 'terminated', kinds: null }],
  ],
  ['Under the termination agreement Genmab returned its rights to obexelimab to Xencor.', [{ kinds: null }]],
  ['Under the agreement Xencor bought back the rights to obexelimab from Genmab.', [{ kinds: null }]],
  // Leave to use a platform is a licence
  [
    'Abgenix announced the signing of an agreement that gives Genmab wide access to XenoMouse.',
    [{ kinds: ['licence'], technologies: ['XenoMouse'] }],
  ],
  [
    'The agreement allows Genmab to use the XenoMouse technology.',
    [{ kinds: ['licence'], technologies: ['XenoMouse'] }],
  ],
  [
    'Abgenix and Genmab signed an agreement under which Genmab may use the XenoMouse technology.',
    [{ kinds: ['licence'] }],
  ],
  [
    'Abgenix entered into an agreement that enables Genmab to apply its XenoMouse platform to four targets.',
    [{ kinds: ['licence'] }],
  ],
  // "Exclusivity" for a target
  [
    'Under the agreement, Genmab obtains exclusivity for CD38 and may name two further targets.',
    [{ exclusive: true, targets: ['CD38'] }],
  ],
  ['Under the agreement, obexelimab is covered on an exclusive basis.', [{ exclusive: true }]],
  // What a firm is known for is not what its deal is about
  [
    'Molecular Partners AG, a company that develops the drugs known as DARPin therapeutics, has signed a license agreement with Genmab.',
    [{ parties: ['Molecular Partners', 'Genmab'], technologies: null }],
  ],
  // How far the asset has come
  [
    'Under the collaboration agreement, Genmab will receive an exclusive license to one preclinical asset.',
    [{ stage: 'preclinical' }],
  ],
  [
    'Under the agreement, Genmab obtains licenses to up to three preclinical programs.',
    [{ stage: 'preclinical' }],
  ],
  // "Under it": the deal told right before
  [
    'Under it, Genmab in-licenses global rights to obexelimab.',
    [{ territory: 'worldwide', compounds: ['obexelimab'] }],
  ],

  // A licence to a library is no research; work with one's own platform to find antibodies is
  [
    'Dyax and Genmab entered into a library license agreement for the discovery of therapeutic antibodies.',
    [{ kinds: ['licence'] }],
  ],
  [
    'Dyax and Genmab have expanded their antibody funded research and library license agreement.',
    [{ kinds: ['research', 'licence'], status: 'amended' }],
  ],
  [
    'In a deal with Genmab, Adimab will use its technology to identify fully human antibodies against multiple targets.',
    [{ kinds: ['research'] }],
  ],
  [
    'Under the agreement, Affimed will apply its proprietary platform to discover immune cell engagers of interest to Genmab.',
    [{ kinds: ['research'] }],
  ],

  // "Under the agreement with A, B …": of both
  [
    'Under a license agreement with Genmab, Xencor received exclusive rights to obexelimab in Japan.',
    [
      { parties: ['Genmab', 'Xencor'], licensor: 'Genmab', licensee: 'Xencor', territory: 'Japan' },
      'and no other',
    ],
  ],
  [
    'As part of a collaboration with Genmab, Xencor will receive an upfront payment of $5 million.',
    [{ parties: ['Genmab', 'Xencor'] }],
  ],
  [
    'In a separate deal with Innovent Biologics Inc., of Suzhou, China, Adimab will apply its platform to identify a human antibody.',
    [{ parties: ['Adimab', 'Innovent'], kinds: ['research'] }],
  ],

  // Where the rights hold, told of the territory itself
  [
    'The territory of the license is the United States, Canada, the European Union and Australia.',
    [{ territory: 'United States, Canada, the European Union and Australia' }],
  ],
  [
    'Under the license agreement, the territory comprises Japan and South Korea.',
    [{ territory: 'Japan and South Korea' }],
  ],
  [
    'Xencor licensed to Genmab the exclusive rights to develop and commercialize obexelimab in all countries other than those of Greater China.',
    [{ territory: 'worldwide except Greater China', exclusive: true }],
  ],
  // A new avenue is no field of rights; research may be the first word of a deal
  [
    'Xencor and Genmab sign a licensing deal which opens a new avenue in cancer immunotherapy.',
    [{ kinds: ['licence'], field: null }],
  ],
  [
    'Xencor announced the closing of a research, development and licensing deal with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['research', 'licence'] }],
  ],
  // ADCs to choose from are no option
  [
    'Genmab signed a research and collaboration agreement with Xencor, which granted it rights to develop up to five ADC options.',
    [{ kinds: ['research', 'licence'] }],
  ],
  // What both do together is told of their deal
  [
    'Xencor and Genmab will use its platform to evaluate obexelimab, Xencor’s clinical-stage anti-CD19 antibody, in all patients.',
    [{ compounds: ['obexelimab'], stage: 'clinical-stage' }],
  ],
  ['Xencor and Genmab will host a conference call today.', []],

  [
    'Genmab will have commercialization rights to obexelimab outside of North America.',
    [{ licensee: 'Genmab', territory: 'outside North America' }],
  ],
  [
    'Under the agreement, Genmab’s territory includes Japan, China and South Korea.',
    [{ territory: 'Japan, China and South Korea' }],
  ],
  [
    'Under the agreement, the license is exclusive in the field of oncology and non-exclusive in all other fields.',
    [{ exclusive: true, field: 'oncology' }],
  ],
  [
    'Xencor and Genmab have formed a 50/50 partnership to develop and commercialize obexelimab.',
    [{ kinds: ['co-development'], compounds: ['obexelimab'] }],
  ],

  // "T ADC technology" is the platform, "a T ADC" a drug made with it
  [
    'Genmab signed a license agreement with Xencor for ADCs based on its ConjuAll ADC technology.',
    [{ technologies: ['ConjuAll'] }],
  ],
  ['Genmab signed a license agreement with Xencor for a Probody antibody.', [{ technologies: null }]],
  // Three firms that sign together, each with what it is called
  [
    'On July 1, 2016, Xencor, Genmab and Genmab’s wholly-owned subsidiary, MorphoSys, entered into an Agreement and Plan of Merger.',
    [{ parties: ['Genmab', 'MorphoSys', 'Xencor'], kinds: ['acquisition'], status: 'signed' }],
  ],
  [
    'On May 2, 2011, Xencor, a Delaware corporation, Genmab, a Danish company, and MorphoSys signed a license agreement for obexelimab.',
    [{ parties: ['Genmab', 'MorphoSys', 'Xencor'], date: '2011-05-02', status: 'signed' }, 'and no other'],
  ],
  [
    'On May 2, 2011, Xencor, MorphoSys, a wholly owned subsidiary of Xencor, and Genmab entered into a collaboration agreement for obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  // Two agreements side by side, each with its article
  [
    'Genmab has signed a licensing agreement and, at the same time, a clinical supply agreement with Xencor.',
    [
      { parties: ['Genmab', 'Xencor'], kinds: ['licence'] },
      { parties: ['Genmab', 'Xencor'], kinds: ['supply'] },
      'and no other',
    ],
  ],
  [
    'On May 2, 2011, Xencor entered into a license agreement and a stock purchase agreement with Genmab.',
    [
      { date: '2011-05-02', kinds: ['licence'], status: 'signed' },
      { date: '2011-05-02', kinds: ['equity'], status: 'signed' },
      'and no other',
    ],
  ],
  [
    'On May 2, 2011, Xencor entered into a license and supply agreement with Genmab.',
    [{ kinds: ['supply', 'licence'] }, 'and no other'],
  ],
  // Who tells of a deal is its party, though it names both others right before a verb
  [
    'On March 26, 2005, Xencor entered into a license agreement dated as of March 25, 2005, with Genmab and MorphoSys, pursuant to which Xencor agreed to acquire an antibody.',
    [{ parties: ['Genmab', 'MorphoSys', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  [
    'Xencor entered into a share exchange agreement providing for the acquisition by Xencor of all of the outstanding capital stock of Genmab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['acquisition'], status: 'signed' }],
  ],
  [
    'In a separate deal with Genmab, Xencor will apply its platform to discover an antibody.',
    [{ parties: ['Genmab', 'Xencor'] }],
  ],
  [
    'Under a license agreement with Genmab that became effective on August 10, 2020, Xencor has rights to obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], date: '2020-08-10' }],
  ],
  // A deal that does not replace an older one
  [
    'Kestrel Oncology, Inc. signed a development agreement with Halden Biologics, Inc. that does not replace the license agreement of 2018.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'] }, 'and no other'],
  ],
  // A regulator's licence
  ['The FDA accepted for review the Biologics License Application for obexelimab.', []],
  ['In May 2011 the product license application for obexelimab was submitted.', []],
  // Until when a deal lasts, and when something is paid under it, is no day of the deal
  [
    'Kestrel Oncology, Inc. has extended through 2023 the license agreement with Halden Biologics, Inc.',
    [{ parties: ['Kestrel Oncology', 'Halden Biologics'], status: 'extended', date: null }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc. will pay Halden Biologics, Inc. $3 million in June 2018 unless it ends the license agreement.',
    [{ date: null }],
  ],
  [
    'This amendment supersedes the license agreement between Xencor and Genmab, and Genmab will no longer make payments in 2011.',
    [{ status: 'amended', amendments: null }],
  ],
  // What a firm is, told before what it agreed on
  [
    'Kestrel Oncology, Inc., a company that commercializes medicines for the treatment of lupus globally, announced a license agreement with Halden Biologics, Inc. for obexelimab.',
    [{ territory: null, field: null, compounds: ['obexelimab'] }, 'and no other'],
  ],
  [
    'Kestrel Oncology, Inc., a leader in the commercialization of medicines in Japan, granted Halden Biologics, Inc., a firm focused on oncology, an exclusive license to obexelimab in Europe.',
    [{ territory: 'Europe', field: null, exclusive: true }, 'and no other'],
  ],
  [
    'Xencor granted Genmab a license to sell its antibodies for the treatment of lupus (excluding sales in the PRC) worldwide.',
    [{ territory: 'worldwide', field: 'treatment of lupus' }, 'and no other'],
  ],
  // Whom a drug is for
  [
    'Xencor granted Genmab an exclusive license to develop obexelimab for the treatment of patients with lupus in Japan.',
    [{ territory: 'Japan', field: 'treatment of patients with lupus' }, 'and no other'],
  ],
  [
    'Xencor and Genmab entered into a collaboration to develop antibodies for the treatment of patients with cancer and other diseases.',
    [{ field: null }, 'and no other'],
  ],
  [
    'Xencor has entered a collaboration with Genmab to co-develop obexelimab for patients with solid tumors.',
    [{ field: 'solid tumors', kinds: ['co-development'], status: 'signed' }, 'and no other'],
  ],
  [
    'Genmab has licensed rights to develop obexelimab specifically for patients with solid tumors worldwide, except in Japan.',
    [{ parties: ['Genmab'], licensee: 'Genmab', territory: 'worldwide except Japan', field: 'solid tumors' }],
  ],
  // A right to buy a drug is an option
  [
    'Xencor and Genmab entered into a collaboration that gives Genmab the exclusive right to acquire obexelimab.',
    [{ kinds: ['option'], compounds: ['obexelimab'] }, 'and no other'],
  ],
  // Whose technology it is, as an attribute
  [
    'Xencor entered into an agreement with Genmab granting Genmab rights to Xencor antibody-drug conjugate technology.',
    [{ licensor: 'Xencor', licensee: 'Genmab', kinds: ['licence'] }, 'and no other'],
  ],
  [
    "Xencor and Genmab signed a license agreement for Xencor's huN901-DM1 tumor-activated prodrug (TAP) in Japan.",
    [{ compounds: ['huN901-DM1'], technologies: null, territory: 'Japan' }, 'and no other'],
  ],
  // Two firms that work together, without the word for a deal
  [
    'In October 2016, Xencor and Genmab partnered to develop antibodies to CD37.',
    [{ parties: ['Genmab', 'Xencor'], date: '2016-10', targets: ['CD37'] }, 'and no other'],
  ],
  [
    'Xencor and Genmab have joined forces to discover antibodies to CD37.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['research'], status: 'signed' }, 'and no other'],
  ],
  [
    'Xencor and Genmab team up to develop antibodies.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  // Told before
  [
    'Xencor announced clearance under antitrust law for the previously announced license agreement between Xencor and Genmab.',
    [{ parties: ['Genmab', 'Xencor'], status: null }, 'and no other'],
  ],
  // What ends, beside what goes on
  [
    'The termination of the 2014 collaboration agreement does not affect the license agreement, dated December 22, 2022, between the Xencor and Genmab.',
    [{ parties: ['Genmab', 'Xencor'], date: '2022-12-22', kinds: ['licence'], status: null }, 'and no other'],
  ],
  [
    'As a result of the termination of the license agreements, Xencor may receive royalties if Genmab develops an antibody.',
    [{ parties: null }],
  ],
  // What is told of the deal under which a licence was taken
  [
    "This license stems from an agreement, renewed by Genmab in May 2005, that grants Genmab rights to test Xencor's TAP technology.",
    [{ status: 'extended', amendments: ['2005-05'], technologies: ['TAP'] }, 'and no other'],
  ],
  // Who announces need not be a party
  [
    'Genmab, Xencor and Pfizer today announced that Genmab has exercised its option for Xencor’s lead program under the agreement of May 2019.',
    [
      { parties: ['Genmab', 'Xencor'], licensor: 'Xencor', licensee: 'Genmab', kinds: ['option', 'licence'] },
      'and no other',
    ],
  ],
  ['Genmab has exercised its option to extend the license agreement with Xencor.', [{ kinds: ['licence'] }]],
  [
    'Genmab has exercised its option to acquire Xencor.',
    [{ kinds: ['option', 'acquisition'] }, 'and no other'],
  ],
  // Who owns the firm that buys
  [
    'The offer by Kestrel Holding B.V., a wholly owned subsidiary of Xencor, to acquire all of the outstanding shares of Genmab has closed.',
    [{ parties: ['Kestrel', 'Genmab', 'Xencor'], kinds: ['acquisition'] }, 'and no other'],
  ],
  // Parts of Asia
  [
    'Xencor granted Genmab an exclusive license to obexelimab in East and Southeast Asia excluding Japan.',
    [{ territory: 'East and Southeast Asia excluding Japan' }, 'and no other'],
  ],
  [
    'Xencor granted Genmab an exclusive license to obexelimab in Greater China, South Korea and certain Southeast Asian countries.',
    [{ territory: 'Greater China, South Korea and certain Southeast Asian countries' }, 'and no other'],
  ],
  // Where a drug is promoted together is no territory of a licence
  [
    'Under an agreement of June 2006, Xencor and Genmab will co-commercialize obexelimab in the United States.',
    [{ territory: null, kinds: ['co-promotion'] }, 'and no other'],
  ],
  // A bullet without an article
  [
    'Collaboration leverages Xencor’s expertise with the proprietary Probody platform of Genmab.',
    [{ technologies: ['Probody'] }, 'and no other'],
  ],
  // "as amended on …, effective …": when an agreement ends is no day of a change
  [
    'Xencor received notice of the election of Genmab to terminate the option agreement, dated February 8, 2021, as amended on June 30, 2022 (the "Option Agreement"), effective December 1, 2023.',
    [{ date: '2021-02-08', amendments: ['2022-06-30'], status: 'terminated' }, 'and no other'],
  ],
  // A firm and what it calls itself
  [
    'On March 18, 2014, Kestrel Oncology, Inc. (together with its subsidiaries, "Kestrel," the "Company," "we," "our" or "us") entered into a license agreement with Halden Biologics, Inc.',
    [
      { parties: ['Kestrel Oncology', 'Halden Biologics'], date: '2014-03-18', kinds: ['licence'] },
      'and no other',
    ],
  ],
  // A research licence beside the rights that the deal is about
  [
    'Xencor granted Genmab a non-exclusive, worldwide research license and an option to an exclusive commercial license.',
    [{ exclusive: true }, 'and no other'],
  ],
  ['Xencor granted Genmab a non-exclusive license to obexelimab.', [{ exclusive: false }, 'and no other']],
  // An option to negotiate
  [
    'Xencor granted Genmab an option, exercisable until December 31, 2001, to negotiate a license to obexelimab.',
    [{ kinds: ['option'], compounds: ['obexelimab'] }, 'and no other'],
  ],
  // Costs that are shared
  [
    'Under the agreement, Xencor and Genmab will share equally the cost of pivotal trials in lupus.',
    [{ kinds: ['co-development'] }, 'and no other'],
  ],
  // Rights that were given before, whoever tells of it
  [
    'Rights to obexelimab in the Far East were previously licensed to Genmab.',
    [{ parties: ['Genmab'], licensee: 'Genmab', territory: 'Far East' }],
  ],
  [
    'In 1997, Xencor licensed obexelimab to Genmab, and in 1998 it entered into a co-promotion agreement with Pfizer covering the United States.',
    [
      { parties: ['Genmab', 'Xencor'], date: '1997', kinds: ['licence'] },
      { parties: ['Pfizer', 'Xencor'], date: '1998', kinds: ['co-promotion'] },
      'and no other',
    ],
  ],
  [
    'Xencor is a biotechnology company that has out-licensed obexelimab, its CD19 antibody, to Genmab for Europe and Latin America.',
    [{ parties: ['Genmab', 'Xencor'], licensor: 'Xencor', territory: 'Europe and Latin America' }],
  ],
  // What a use is not
  [
    'Xencor granted Genmab a license for all human therapeutic uses other than transplantation (the "Field").',
    [{ field: 'all human therapeutic uses other than transplantation' }, 'and no other'],
  ],
  // The lines of a list of terms
  ['Territory: worldwide excluding Greater China', [{ territory: 'worldwide except Greater China' }]],
  ['Field: all human uses', [{ field: 'all human uses' }]],
  ['The first target is CD37; the second and third targets are undisclosed.', [{ targets: ['CD37'] }]],
  // Rights told by what one may do
  [
    'Genmab may develop, manufacture and commercialize obexelimab in all countries of the world, with the exception of Japan.',
    [{ territory: 'worldwide except Japan', compounds: ['obexelimab'] }],
  ],
  // Until when a deal lasted
  [
    'The license agreement between Xencor and Genmab expired on December 31, 2011 in accordance with its terms.',
    [{ status: 'expired', date: null }, 'and no other'],
  ],
  // What it was before it was converted
  [
    'On June 5, 2012, Xencor and Genmab restated their 2008 license agreement to convert it from exclusive to non-exclusive and to limit it to the field of multiple myeloma.',
    [
      { exclusive: false, field: 'multiple myeloma', date: '2008', amendments: ['2012-06-05'] },
      'and no other',
    ],
  ],
  // A target told before the deal
  [
    'Genmab had selected a second target, CD70, under its antibody-drug conjugate collaboration with Xencor of January 2002.',
    [{ targets: ['CD70'], date: '2002-01' }, 'and no other'],
  ],
  // Whose rights a place is
  [
    'Xencor owns U.S. rights to obexelimab, while Genmab holds rights in the rest of the world under a 2014 agreement.',
    [{ territory: 'rest of the world', date: '2014' }],
  ],
  // The territory grows, the deal does not last longer
  [
    'The amendment adds obexelimab to the license and extends the territory to include Latin America.',
    [{ status: 'amended', compounds: ['obexelimab'] }],
  ],
  [
    'The territory of the license is the entire world except Japan.',
    [{ territory: 'worldwide except Japan' }],
  ],
  ['The licensed field is limited to oncology.', [{ field: 'oncology' }]],
  [
    'Xencor today announced the exercise by Genmab of its option to license obexelimab.',
    [{ licensor: 'Xencor', licensee: 'Genmab', kinds: ['option', 'licence'] }, 'and no other'],
  ],
  [
    'Genmab has elected to opt in to obexelimab, thereby obtaining exclusive rights outside North America under its agreement with Xencor.',
    [{ licensor: 'Xencor', licensee: 'Genmab', territory: 'outside North America' }, 'and no other'],
  ],
  // Rights that are handed back
  [
    'Genmab will return to Xencor all rights to obexelimab, following its decision not to proceed under the license agreement that the companies signed in 2005.',
    [{ licensor: 'Xencor', licensee: 'Genmab', status: 'terminated', date: '2005' }, 'and no other'],
  ],
  [
    'Genmab relinquished its rights to obexelimab to Xencor under their license agreement.',
    [{ licensor: 'Xencor', licensee: 'Genmab' }, 'and no other'],
  ],
  [
    'As part of the agreement with Xencor, Genmab will fund all development of obexelimab and has exclusive rights outside of the U.S. and Canada.',
    [{ licensor: 'Xencor', licensee: 'Genmab', territory: 'outside the U.S. and Canada' }, 'and no other'],
  ],
  // A right to take a licence
  [
    'Genmab will pay Xencor a fee for rights to obtain a worldwide, non-exclusive license under the patents of Xencor.',
    [{ kinds: ['option'], exclusive: false, territory: 'worldwide' }],
  ],
  // What the work of a deal is done with
  [
    'Genmab is using Xencor’s Probody technology to make antibodies to this target.',
    [{ technologies: ['Probody'] }],
  ],
  // What may be, is talked of, offered or denied makes no deal
  ['Xencor may announce the acquisition of Genmab next week.', []],
  ['There can be no assurance that a merger of Xencor with Genmab would occur.', []],
  ['Xencor said that the proposed merger with Genmab would not occur.', []],
  ['Xencor is in advanced discussions with Genmab regarding a license agreement for obexelimab.', []],
  ['Talks between Xencor and Genmab about a license to obexelimab ended without an agreement.', []],
  ['If the parties agree on terms, Xencor would grant Genmab an exclusive license to obexelimab.', []],
  ['Xencor hopes to license obexelimab to Genmab, and could partner with Genmab in Japan.', []],
  ['Xencor received an unsolicited proposal from Genmab to acquire all outstanding shares of Xencor.', []],
  ['Xencor rejected an offer from Genmab to acquire the company.', []],
  ['Xencor has the right to negotiate an exclusive license with Genmab.', []],
  ['Xencor is evaluating strategic alternatives, which may include a merger with Genmab.', []],
  ['Xencor is not a party to any license agreement with Genmab.', []],
  [
    'The board of Xencor approved a proposed collaboration with Genmab, which remains subject to a definitive agreement.',
    [],
  ],
  // What is meant, or agreed on in outline, is not signed
  [
    'Xencor expects to enter into a definitive license agreement with Genmab by June 2024.',
    [{ parties: ['Genmab', 'Xencor'], status: null, date: null }, 'and no other'],
  ],
  [
    'On May 3, 2021 Xencor signed a non-binding letter of intent with Genmab for the exclusive license of obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: null, date: null }, 'and no other'],
  ],
  [
    'Xencor today announced that it plans to acquire Genmab for $300 million.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['acquisition'], status: null }, 'and no other'],
  ],
  [
    'Xencor expects to complete the acquisition of Genmab in June 2024.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['acquisition'], date: null }, 'and no other'],
  ],
  // Letters, talks and hedges beside a deal that was made
  [
    'Xencor has entered into a binding letter of intent with Genmab to license obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
  [
    'Following discussions with Genmab, Xencor terminated the license agreement of May 2015.',
    [{ parties: ['Genmab', 'Xencor'], date: '2015-05', status: 'terminated' }, 'and no other'],
  ],
  [
    'Under the terms of the agreement, Xencor would grant Genmab an exclusive license to obexelimab.',
    [{ licensor: 'Xencor', licensee: 'Genmab' }, 'and no other'],
  ],
  [
    'Xencor completed its acquisition of Genmab in June 2011.',
    [{ parties: ['Genmab', 'Xencor'], date: '2011-06' }, 'and no other'],
  ],
  [
    'Xencor commenced a tender offer to acquire all outstanding shares of Genmab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['acquisition'] }, 'and no other'],
  ],
  // What a target belongs to
  [
    'Xencor and Genmab announced a collaboration to discover antibodies to CD37, a member of the CD20 family.',
    [{ targets: ['CD37'], kinds: ['research'] }, 'and no other'],
  ],
  // What is only talked about
  ['Xencor and Genmab are in discussions to expand the license agreement to cover additional targets.', []],
  // Rights regained in a place end no deal
  [
    'Under the restated agreement, Genmab’s exclusive license to obexelimab is narrowed from worldwide to Europe and Turkey, and Xencor regains rights in Japan.',
    [{ territory: 'Europe and Turkey', status: 'amended', exclusive: true }, 'and no other'],
  ],
  // Two agreements with two firms
  [
    'Revenue of $3 million was recognized under the agreement with Genmab and $1 million under the license agreement with Pfizer.',
    [{ parties: null }],
  ],
  // The lines of a list, told by whoever writes it
  [
    'Signed an option agreement in October 2010 with Genmab for obexelimab in Japan.',
    [{ parties: ['Genmab'], kinds: ['option'], date: '2010-10', territory: 'Japan' }, 'and no other'],
  ],
  [
    'Out-licensed the antibody obexelimab to Genmab for use in Japan.',
    [{ parties: ['Genmab'], licensee: 'Genmab', compounds: ['obexelimab'] }, 'and no other'],
  ],
  // Who makes a drug for another
  [
    'In a separate agreement signed on the same date, Genmab will manufacture obexelimab for Xencor for clinical trials.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['manufacturing'] }, 'and no other'],
  ],
  // A day between what is licensed and who licensed it
  [
    'Obexelimab was licensed in 1997 by Xencor to Genmab for worldwide commercialization.',
    [{ licensor: 'Xencor', licensee: 'Genmab', date: '1997', territory: 'worldwide' }, 'and no other'],
  ],
  // An option to take part in the costs gives no licence
  [
    'Under its agreement with Xencor, Genmab has the option to invest in clinical development in exchange for a share of sales.',
    [{ kinds: null }],
  ],
  // Firms joined by what they do; whose technology it is without a possessive; deals of before
  [
    'In October 2016, Xencor and Genmab partnered to develop CD37-targeting antibody-drug conjugates.',
    [{ parties: ['Genmab', 'Xencor'], date: '2016-10', status: 'signed' }, 'and no other'],
  ],
  [
    'On April 28, 2005, Xencor entered into an agreement with Genmab granting Genmab rights to Xencor antibody-drug conjugate technology.',
    [{ licensor: 'Xencor', licensee: 'Genmab' }, 'and no other'],
  ],
  [
    'Xencor announced that HSR clearance was received for the previously announced license agreement with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], status: null, date: null }, 'and no other'],
  ],
  [
    'As previously announced, on May 3, 2021, Xencor entered into a license agreement with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], date: '2021-05-03', status: 'signed' }, 'and no other'],
  ],
  // Who announces with others what two of them did
  [
    'Xencor, Genmab and MorphoSys today announced that Xencor has exercised its option to license obexelimab from Genmab.',
    [{ parties: ['Genmab', 'Xencor'] }, 'and no other'],
  ],
  // The owner of a subsidiary that buys
  [
    'Xencor announced that the offer by Orrin Vale B.V., a wholly owned subsidiary of Genmab, to acquire all outstanding shares of MorphoSys was accepted.',
    [{ parties: ['Genmab', 'Orrin Vale', 'MorphoSys'], kinds: ['acquisition'] }, 'and no other'],
  ],
  [
    'Genmab completes MorphoSys acquisition',
    [{ parties: ['Genmab', 'MorphoSys'], kinds: ['acquisition'] }, 'and no other'],
  ],
  // What leaves another deal as it is
  [
    'The termination of the 2015 license agreement does not affect, amend or modify the collaboration agreement between Xencor and Genmab dated May 3, 2019.',
    [{ parties: ['Genmab', 'Xencor'], date: '2019-05-03', status: null }],
  ],
  // What is sold is the money of another deal
  [
    'On October 25, 2021, Xencor entered into a Royalty Purchase Agreement with Genmab to monetize royalties under its exclusive license agreement with MorphoSys.',
    [{ date: '2021-10-25', kinds: null, exclusive: null }],
  ],
  // When money flows is no day of a change
  [
    'Under the amended agreement with Genmab, Xencor will no longer make license payments in 2011.',
    [{ parties: ['Genmab', 'Xencor'], amendments: null, date: null }],
  ],
  // The day of another agreement, under which the drug was chosen
  [
    'Under the supply agreement, Xencor provides Genmab with antibodies chosen under the 2014 collaboration agreement.',
    [{ kinds: ['supply'], date: null }],
  ],
  // One licence for each of several firms, and what comes in
  [
    'Xencor has licensed its GlycoConnect technology to Pfizer, Lilly and Amgen, and has in-licensed DM1 from ImmunoGen.',
    [
      { parties: ['Pfizer', 'Xencor'], licensor: 'Xencor', licensee: 'Pfizer' },
      { parties: ['Lilly', 'Xencor'], licensor: 'Xencor', licensee: 'Eli Lilly' },
      { parties: ['Amgen', 'Xencor'], licensor: 'Xencor', licensee: 'Amgen' },
      { licensor: 'ImmunoGen' },
    ],
  ],
  [
    'In 1998, Xencor sublicensed GlycoConnect to Genmab.',
    [{ licensor: 'Xencor', licensee: 'Genmab', date: '1998' }, 'and no other'],
  ],
  // A supply agreement that is still to be negotiated
  [
    'Xencor will manufacture obexelimab for Genmab under a supply agreement to be negotiated by June 2025.',
    [],
  ],
  // Terms of the deal just named are no deal of their own
  [
    'Xencor will assume Genmab’s license agreement with MorphoSys, under which MorphoSys has exclusive rights to obexelimab.',
    [{ parties: ['Genmab', 'MorphoSys'] }],
  ],
  // Deals of a subsidiary; days on which a deal ends, or which it only names
  [
    'A manufacturing agreement between Xencor and Genmab’s subsidiary, Halden Biologics, Inc., goes on.',
    [{ parties: ['Halden Biologics', 'Xencor'] }, 'and no other'],
  ],
  [
    'On September 1, 2006, Xencor notified Genmab of its election to terminate the License Agreement, dated February 11, 2003, as amended on March 1, 2005, effective December 1, 2006.',
    [{ parties: ['Genmab', 'Xencor'], date: '2003-02-11', amendments: ['2005-03-01'], status: 'terminated' }],
  ],
  [
    'Xencor and Genmab have been parties to a collaboration agreement since May 2004.',
    [{ parties: ['Genmab', 'Xencor'], date: '2004-05' }, 'and no other'],
  ],
  // Options of another kind, a firm founded to buy, one that only buys what another made
  [
    'Xencor has the option to revert to the January 2003 collaboration agreement with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: null, licensee: null }],
  ],
  [
    'On April 22, 2025, Xencor entered into a definitive business combination agreement with Finch Acquisition Corp.',
    [{ kinds: ['acquisition'], date: '2025-04-22', status: 'signed' }, 'and no other'],
  ],
  [
    'Xencor has entered into a definitive agreement to be acquired by Genmab.',
    [{ parties: ['Genmab', 'Xencor'], kinds: ['acquisition'], status: 'signed' }, 'and no other'],
  ],
  // Neither gives it to the other, as far as it is said; what is not renewed
  [
    'Xencor has a license agreement with Genmab on obexelimab.',
    [{ parties: ['Genmab', 'Xencor'], licensor: null, licensee: null }, 'and no other'],
  ],
  [
    'Xencor and Genmab agreed not to renew their research agreement, which expired on December 31, 2017.',
    [{ parties: ['Genmab', 'Xencor'], status: 'expired' }, 'and no other'],
  ],
  [
    'Xencor granted Genmab, one of the largest makers of antibodies, an option to license obexelimab.',
    [{ licensor: 'Xencor', licensee: 'Genmab', kinds: ['option'] }, 'and no other'],
  ],
  [
    'On May 3, 2010, Xencor amended and restated its Collaboration Agreement, dated as of July 6, 2006, with Genmab.',
    [{ parties: ['Genmab', 'Xencor'], date: '2006-07-06', amendments: ['2010-05-03'], status: 'amended' }],
  ],
  [
    'In August 2017 Xencor closed the acquisition of Genmab.',
    [{ parties: ['Genmab', 'Xencor'], status: 'signed' }, 'and no other'],
  ],
];
