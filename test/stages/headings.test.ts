import { expect, it } from 'vitest';
import type { BlockKind } from '../../src/edgar/filing.ts';
import { certainty } from '../../src/stages/certainty.ts';
import { recognise } from '../../src/stages/recognise.ts';
import { refer } from '../../src/stages/refer.ts';
import { relate } from '../../src/stages/relate.ts';
import { segment } from '../../src/stages/segment.ts';
import { filingOf } from '../support/one-sentence.ts';

/** What a text of one block of this kind says of molecules. */
function told(text: string, kind: BlockKind): string[] {
  const filing = filingOf(text);
  const blocks = filing.blocks.map((block) => ({ ...block, kind }));
  const { judged } = certainty(
    relate(refer(recognise({ ...segment({ ...filing, blocks }), biotech: true }))),
  );
  const nameOf = (value: unknown) => (value as { name?: string } | undefined)?.name;
  const facts = judged.map(({ says, slots }) => `${nameOf(slots.subject)} ${says} ${nameOf(slots.object)}`);
  return [...new Set(facts)].sort();
}

it.each<[string, BlockKind, string, string[]]>([
  ['a heading', 'heading', 'BT-062, a CD138-targeting ADC:', ['BT-062 BINDS CD138']],
  [
    'brackets in a headline',
    'headline',
    'INDs for BT-062 (CD138) and SAR3419 (CD19 ADC) Are Planned',
    ['BT-062 BINDS CD138', 'SAR3419 BINDS CD19'],
  ],
  ['a heading tells no deals', 'heading', 'Roche and Bayer signed a license agreement', []],
])('%s', (_, kind, text, expected) => expect(told(text, kind)).toEqual(expected));
