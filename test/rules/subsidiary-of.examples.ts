import type { RelationExamples } from '../support/examples.ts';

export const examples: RelationExamples<'SUBSIDIARY_OF'> = [
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
  ['Neither Sutro nor any subsidiary of Merck & Co. took part.', []],
  ['The subsidiary will be located near Pfizer in Groton.', []],
  ['Genmab supplied antibodies to Novo Nordisk and its affiliates.', []],
  ['Halden Biologics, Inc. is independent of Kestrel Oncology, Inc.', []],
  ['Pfizer completed its acquisition of Seagen.', [['Seagen', 'SUBSIDIARY_OF', 'Pfizer']]],
  [
    'On closing, Merger Sub merged into Immunomedics, which survived as a wholly-owned subsidiary of Gilead.',
    [['Immunomedics', 'SUBSIDIARY_OF', 'Gilead']],
  ],
];
