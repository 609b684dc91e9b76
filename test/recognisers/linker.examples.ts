import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  ['brentuximab vedotin', [['vedotin', 'mc-vc-PAB']]],
  ['Trastuzumab Emtansine', [['Emtansine', 'SMCC']]],
  ['trastuzumab deruxtecan-nxki', [['deruxtecan', 'GGFG']]],
  ['mirvetuximab soravtansine', [['soravtansine', 'sulfo-SPDB']]],
  ['gemtuzumab ozogamicin', [['ozogamicin', 'AcBut']]],
  ['loncastuximab tesirine', [['tesirine', 'valine-alanine']]],
  // Of these the list names no linker
  ['zanidatamab zovodotin', []],
  ['ibritumomab tiuxetan', []],
  // Without an antibody before it the word is none
  ['vedotin', []],
  ['the cleavable linker', []],
  // A coined name
  ['through its CleavePoint linker', [['CleavePoint']]],
  ['its CleavePoint linker technology', []],
  ['the Cleavable linker', []],
  ["Fusion's Fast-Clear™ linker", [['Fast-Clear']]],
  ['a Self-Made linker', []],
];
