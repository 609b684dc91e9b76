import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  // Letters that the words before them spell
  ['Halden’s patented yeast surface display (YSD) technology', [['yeast surface display']]],
  ['a yeast surface display (YSD) technology', []],
  ['its polymerase chain reaction (PCR) technology', []],
  ['its yeast surface display (HLD) technology', []],
  ['using its modular cell painting (MCP) platform', [['modular cell painting']]],
  // What a bracket calls it
  ['based on its proprietary cyclic peptide (Cyclet®) technology', [['Cyclet']]],
  ['with our lipid shell (Lipora) delivery platform', [['Lipora']]],
  ['based on a cyclic peptide (Cyclet) molecule', []],
  // Words with capitals
  ['Halden’s proprietary Hinge Softening technology platform', [['Hinge Softening']]],
  ['through its Orrin Half-Life platform', []],
  ['Orrin’s Twin Arm technologies', [['Twin Arm']]],
  ['its Drug Discovery Platform', []],
  ['its Antibody Drug Conjugate Technology', []],
  ['Halden Expands Its Hinge Softening Platform', []],
  ['its Hinge Softening platform', [], { biotech: false }],
  ['Our ADC platform, known as TriTox™, links payloads', [['TriTox']]],
  ['its technology, which it calls a process', []],
  ['a system known as The Cloud', []],
  [
    'It uses its proprietary Redirected Optimized Cell Killing (ROCK®) platform',
    [['Redirected Optimized Cell Killing']],
  ],
  // The letters' own sign; the name behind the noun
  [
    'its proprietary Redirected Optimized Cell Killing (ROCK®) platform',
    [['Redirected Optimized Cell Killing']],
  ],
  ['Halden’s linker-payload platform (HaldoTox) is used', [['HaldoTox']]],
  ['the drug-delivery technology HaldoLink™ is used', [['HaldoLink']]],
  ['a technology company (HaldoCorp)', []],
  ['the technology Halden owns', []],
  ['a quality system (HaldoCorp)', []],
  // In a bracket with its sign; without a possessive
  ['using proprietary bicyclic peptide technology (Bicycle®), it', [['Bicycle']]],
  ['by utilizing proprietary Halden Bridge technology', [['Halden Bridge']]],
  ['by using Standard Cell technology', []],
];
