import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'SUBSIDIARY_OF'> = [
  // In a list the description is of the firm right before it
  [
    'The technology was licensed to Genmab, MedImmune, a subsidiary of AstraZeneca, and Takeda.',
    [['MedImmune', 'SUBSIDIARY_OF', 'AstraZeneca']],
  ],
  [
    'Centocor, Inc., a wholly owned subsidiary of Johnson & Johnson, will fund the work.',
    [['Centocor', 'SUBSIDIARY_OF', 'Johnson & Johnson']],
  ],
  ['Genentech, a member of the Roche Group, opted in.', [['Genentech', 'SUBSIDIARY_OF', 'Roche']]],
  [
    'Medarex became a subsidiary of Bristol-Myers Squibb in 2009.',
    [['Medarex', 'SUBSIDIARY_OF', 'Bristol-Myers Squibb']],
  ],
  [
    'Takeda acts through its wholly owned subsidiary, Millennium Pharmaceuticals, Inc.',
    [['Millennium', 'SUBSIDIARY_OF', 'Takeda']],
  ],
  [
    'Spirogen Limited is an indirect wholly-owned subsidiary of AstraZeneca PLC.',
    [['Spirogen', 'SUBSIDIARY_OF', 'AstraZeneca']],
  ],
  [
    'Morphotek, Inc., the U.S. oncology unit of Eisai Co., Ltd., filed the application.',
    [['Morphotek', 'SUBSIDIARY_OF', 'Eisai']],
  ],
  // An affiliate may own, be owned, or have the same owner
  ['The option was assigned to Agensys, Inc., an affiliate of Astellas.', []],
  ['Celldex acquired antibodies of CuraGen at auction.', []],
  [
    'Jane Roe led Kestrel Oncology, Inc., a small firm, until it was acquired by Genmab in 2015.',
    [['Kestrel Oncology', 'SUBSIDIARY_OF', 'Genmab']],
  ],
  // One subsidiary, and who stands beside it
  [
    'Halden Biologics’ wholly owned subsidiary Kestrel Oncology, Inc. and Genmab, a Danish company, signed a license.',
    [['Kestrel Oncology', 'SUBSIDIARY_OF', 'Halden Biologics']],
  ],
  ['Neither Sutro nor any subsidiary of Merck & Co. took part.', []],
  ['The subsidiary will be located near Pfizer in Groton.', []],
  ['Genmab supplied antibodies to Novo Nordisk and its affiliates.', []],
  ['Halden Biologics, Inc. is independent of Kestrel Oncology, Inc.', []],
  ['Pfizer completed its acquisition of Seagen.', [['Seagen', 'SUBSIDIARY_OF', 'Pfizer']]],
  [
    'On closing, Merger Sub merged into Immunomedics, which survived as a wholly-owned subsidiary of Gilead.',
    [['Immunomedics', 'SUBSIDIARY_OF', 'Gilead']],
  ],
  // The owner in brackets, in apposition, in front
  ['XenoMouse came from Abgenix (now part of Amgen).', [['Abgenix', 'SUBSIDIARY_OF', 'Amgen']]],
  [
    'Upon the closing, Halden Biologics, Inc. will become a wholly owned subsidiary of Pfizer.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer', 'expected']],
  ],
  [
    'Kestrel Oncology, Inc., which Amgen acquired in 2012, made the antibody.',
    [['Kestrel Oncology', 'SUBSIDIARY_OF', 'Amgen']],
  ],
  [
    'AstraZeneca said that MedImmune, its biologics research and development arm, will run the trial.',
    [['MedImmune', 'SUBSIDIARY_OF', 'AstraZeneca']],
  ],
  [
    'Merger Sub will merge into Halden Biologics, Inc., with Halden Biologics surviving as a wholly owned subsidiary of Gilead.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Gilead', 'expected']],
  ],
  [
    'Janssen Biotech, Inc., one of the Janssen Pharmaceutical Companies of Johnson & Johnson, opted in.',
    [['Janssen', 'SUBSIDIARY_OF', 'Johnson & Johnson']],
  ],
  // What a firm owns may be bought, and shares of it; a list is no family
  ['Pfizer acquired Seagen’s rights to the antibody.', []],
  ['Roche, a partner of Halden Biologics, Inc., and Amgen met.', []],
  // Corporations and subsidiaries at once; parents; mergers
  [
    'Ellis Acquisition Corporation, a Florida corporation and a wholly owned subsidiary of Amgen, signed.',
    [['Ellis Acquisition', 'SUBSIDIARY_OF', 'Amgen']],
  ],
  [
    'Halden Biologics, Inc. is a firm whose subsidiary Kestrel Oncology, Inc. carries out research.',
    [['Kestrel Oncology', 'SUBSIDIARY_OF', 'Halden Biologics']],
  ],
  [
    'LeukoSite, Inc., which merged into Millennium Pharmaceuticals in 1999, had licensed it.',
    [['LeukoSite', 'SUBSIDIARY_OF', 'Millennium']],
  ],
  ['Genzyme Corporation, now a Sanofi company, markets it.', [['Genzyme', 'SUBSIDIARY_OF', 'Sanofi']]],
  ['It will hold those businesses of Halden Biologics, Inc. not being acquired by Gilead.', []],
  ['Orrin Vale, Inc. is a member of the Chicago Stock Exchange.', []],
  [
    'The merger was completed, with Halden Biologics, Inc. surviving as a wholly owned subsidiary of Gilead.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Gilead']],
  ],
  [
    'Janssen Biotech, a pharmaceutical company wholly owned by Johnson & Johnson, pays the milestone.',
    [['Janssen Biotech', 'SUBSIDIARY_OF', 'Johnson & Johnson']],
  ],
  [
    "The drug was licensed to Pfizer Inc.'s (NYSE: PFE) unit Seagen.",
    [['Seagen', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Progenics acquired complete ownership and control of PSMA Development Company LLC.',
    [['PSMA Development', 'SUBSIDIARY_OF', 'Progenics']],
  ],
  [
    "She served Genmab's subsidiary, Kestrel Vale, Inc. and Takeda's subsidiary, Orrin Marsh, Inc.",
    [
      ['Kestrel Vale', 'SUBSIDIARY_OF', 'Genmab'],
      ['Orrin Marsh', 'SUBSIDIARY_OF', 'Takeda'],
    ],
  ],
  [
    'Genentech, the global research and development arm of Roche, will run it.',
    [['Genentech', 'SUBSIDIARY_OF', 'Roche']],
  ],
  ['Bayer, a pharmaceutical company of Roche, signed it.', [['Bayer', 'SUBSIDIARY_OF', 'Roche']]],
  ['Bayer, a subsidiary of Roche’s Genentech, supplied it.', []],
  ['Bayer, a partner and licensee of Roche, signed it.', []],
  // What a firm operates as, was formed as, belongs to
  [
    'Halden Biologics, Inc. operates as a wholly owned subsidiary of Pfizer.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Halden Biologics, Inc. was formed in 1996 as a wholly-owned subsidiary of Pfizer.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Halden Biologics, Inc., a company of the Menarini Group, took part.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Menarini']],
  ],
  [
    'Halden Biologics, Inc., which belongs to the Menarini Group, took part.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Menarini']],
  ],
  [
    'Pfizer is the sole stockholder of Halden Biologics, Inc.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Upon completion, Halden Biologics, Inc. became an indirect, wholly owned subsidiary of Pfizer.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  // The owner is of the firm that stands next to it
  [
    'Halden Biologics, Inc., a Delaware corporation, and Orrin Sub, Inc., an indirect subsidiary of Pfizer, signed.',
    [['Orrin Sub', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  // What was bought whole
  [
    'Pfizer purchased all of the outstanding shares of Halden Biologics, Inc. in 2019.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  ['Pfizer purchased 500,000 shares of Halden Biologics, Inc. in 2019.', []],
  ['PFIZER COMPLETES PURCHASE OF HALDEN BIOLOGICS, INC.’S INTEREST IN THE DRUG', []],
  ['Pfizer completes Seagen acquisition.', [['Seagen', 'SUBSIDIARY_OF', 'Pfizer']]],
  [
    'With the acquisition of Halden Biologics, Inc. in 2019, Pfizer gained three antibodies.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Pfizer announced the successful completion of its previously announced tender offer for and merger with Seagen.',
    [['Seagen', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Halden Biologics, Inc. was spun out of Genmab and is now part of Pfizer.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  ['Halden Biologics, Inc. was spun out of Pfizer in 2018.', []],
  // Behind what it is, and bought under an agreement
  [
    'On May 1, 2021, a subsidiary of Pfizer, Halden Biologics, Inc., entered into a license agreement.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'Orrin Sub, Inc., a wholly owned subsidiary of Pfizer, Halden Biologics, Inc., and Genmab signed it.',
    [['Orrin Sub', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  [
    'It provides for the acquisition by Pfizer of all of the outstanding capital stock of Halden Biologics, Inc.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer']],
  ],
  // The parent of a firm is above it
  [
    'Kestrel Oncology, Inc. is the parent company of Halden Biologics, Inc., which sells it.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Kestrel Oncology']],
  ],
  ['Kestrel Oncology, Inc. is the sister company of Halden Biologics, Inc., which sells it.', []],
  // A purchase called off or to come, and one of what the firm has issued or holds
  ['Pfizer announced the termination of its acquisition of Halden Biologics, Inc.', []],
  ['Pfizer has terminated its purchase of Halden Biologics, Inc.', []],
  ['The proposed acquisition of Halden Biologics, Inc. by Pfizer was abandoned.', []],
  [
    'If the acquisition of Halden Biologics, Inc. by Pfizer is completed, stockholders will receive cash.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer', 'expected']],
  ],
  [
    'Pfizer’s acquisition of Halden Biologics, Inc. is expected to close in June.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer', 'expected']],
  ],
  ['Pfizer completed its purchase of Halden Biologics, Inc. common stock.', []],
  ['Pfizer completed its acquisition of Halden Biologics, Inc. equipment.', []],
  ['Pfizer completed its tender offer for all outstanding senior notes of Halden Biologics, Inc.', []],
  [
    'Halden Biologics, Inc. agreed to be acquired by Pfizer.',
    [['Halden Biologics', 'SUBSIDIARY_OF', 'Pfizer', 'expected']],
  ],
  // The greater part of a firm
  [
    'Genmab currently holds a majority ownership stake in Biotest AG.',
    [['Biotest', 'SUBSIDIARY_OF', 'Genmab']],
  ],
  ['Genmab owns a controlling interest in Biotest AG.', [['Biotest', 'SUBSIDIARY_OF', 'Genmab']]],
  [
    'Biotest AG, in which Genmab holds a majority interest, will pay.',
    [['Biotest', 'SUBSIDIARY_OF', 'Genmab']],
  ],
  ['Genmab, the controlling shareholder of Biotest AG, agreed.', [['Biotest', 'SUBSIDIARY_OF', 'Genmab']]],
  ['Genmab owns a minority interest in Biotest AG.', []],
  // Sold; former; "a B company"
  ['Tesaro sold its vaccine business, Biotest AG, to Genmab.', [['Biotest', 'SUBSIDIARY_OF', 'Genmab']]],
  ['Genmab sold its interest in Biotest AG, its former subsidiary.', []],
  ['Biotest AG is a Genmab company.', [['Biotest', 'SUBSIDIARY_OF', 'Genmab']]],
  // An affiliate that is owned; by way of a merger; by the share that is held
  ['Agensys is a wholly owned affiliate of Astellas.', [['Agensys', 'SUBSIDIARY_OF', 'Astellas']]],
  ['Biotest AG merged with and into a subsidiary of Genmab.', [['Biotest', 'SUBSIDIARY_OF', 'Genmab']]],
  [
    'Through Biotest AG, its oncology subsidiary, Genmab sells antibodies.',
    [['Biotest', 'SUBSIDIARY_OF', 'Genmab']],
  ],
  ['Genmab owned 56% of the outstanding shares of Biotest AG.', [['Biotest', 'SUBSIDIARY_OF', 'Genmab']]],
  ['Genmab owns 12% of Biotest AG.', []],
  ['Genmab owns 49.5% of Biotest AG.', []],
  // The one of a list that the words stand beside
  [
    'Xencor’s collaborators include Sanofi, Genentech, a member of the Roche Group, and Pfizer.',
    [['Genentech', 'SUBSIDIARY_OF', 'Roche']],
  ],
];
