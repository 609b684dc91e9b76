import type { MentionExamples } from '../support/examples.ts';

export const examples: MentionExamples = [
  // What a name stands for is no linker that the text names
  ['brentuximab vedotin', []],
  ['gemtuzumab ozogamicin', []],
  ['the cleavable linker', []],
  // A coined name
  ['through its CleavePoint linker', [['CleavePoint']]],
  ['its CleavePoint linker technology', []],
  ['the Cleavable linker', []],
  ["Fusion's Fast-Clear™ linker", [['Fast-Clear']]],
  ['a Self-Made linker', []],
  ['the hydrophilic HaldoLink™ linker', [['HaldoLink']]],
  ['joined by a linker called CleavePoint to the antibody', [['CleavePoint']]],
  ['our cleavable linker, HaldoLink, is stable', [['HaldoLink']]],
  ['a non-cleavable linker known as FirmLock', [['FirmLock']]],
  ['the linker is CleavePoint-like', []],
  ['a cleavable linker, MacroGenics said', []],
];
