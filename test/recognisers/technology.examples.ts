import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['its Quarry Delivery Cassette(TM) technology', [['Quarry Delivery Cassette']]],
  ['made with its XenoMouse technology', [['XenoMouse']]],
  ['the OrrinLink platform', [['OrrinLink']]],
  ['the HuCAL antibody technology', [['HuCAL']]],
  ['the Kestrel® platform', [['Kestrel']]],
  ['the Kestrel(TM) technology', [['Kestrel']]],
  ['our XpressCF+ cell-free platform', [['XpressCF+']]],
  ['the OrrinLink technology and the VelocImmune platform', [['OrrinLink'], ['VelocImmune']]],
  // What a platform is for, a plain word, a text of another field
  ['our ADC technology', []],
  ['the CRISPR platform', []],
  ['the mRNA platform', []],
  ['the Company technology', []],
  ['Massachusetts technology firms', []],
  ['information technology', []],
  ['the DataHub platform', [], { biotech: false }],
  // In a list, of several words, and on what is made with it
  ['the Tubutecan® and Alco5 platforms', [['Tubutecan'], ['Alco5']]],
  ['its proprietary Tubutecan platform', [['Tubutecan']]],
  ['the Retrocyte Display® platform', [['Retrocyte Display']]],
  ['its Halden® linker-drug technology', [['Halden']]],
  ['its Halden® monoclonal antibody', [['Halden']]],
  ['a Halden antibody', []],
  ['its Antibody platform', []],
  // Letters that a bracket spells out; a capital within the word
  ['its LADR (Linker Activated Drug Release) technology', [['LADR']]],
  ['the LADR (a drug) technology', []],
  ['its DuoTox dual-payload technology', [['DuoTox']]],
  ['BioHalden announced a new technology', []],
  ['its HLD-88 platform', []],
  ['its proprietary hAb4™ platform', [['hAb4']]],
  ['the NanoHalden library', [['NanoHalden']]],
  ['an IgG library', []],
  ['the siRNA platform', []],
  ['Halden’s HLD-sparX platform', [['HLD-sparX']]],
  ['its HaldoCAR T platform', [['HaldoCAR T']]],
  // Explained between commas
  ['It adds OmniTrex®, a transgenic rat technology with a fixed light chain.', [['OmniTrex']]],
  ['It adds TrexGen, a technology company.', []],
  ['It adds Trexomab, an antibody made with our platform.', []],
  // What is made with a platform is no part of its name
  ['Halden’s Haldomer-ADC technology', [['Haldomer-ADC', 'Haldomer']]],
  ['the SNAP-ADC platform', [['SNAP-ADC']]],
  ['the Halden-Lock® conjugation method', [['Halden-Lock']]],
  ['a TrioCept® molecule', [['TrioCept']]],
  // Whose it is
  ['Zetabody is Kestrel’s proprietary platform for antibodies', [['Zetabody']]],
  ['the Zetabody platform is owned by Kestrel', [['Zetabody']]],
  ['made with the Zetabody technology in-licensed from Kestrel', [['Zetabody']]],
  ['Zetabody is a platform of firms', []],
];
