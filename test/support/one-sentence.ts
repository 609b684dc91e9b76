/** A filing of one paragraph, and how far the stages read it. */
import type { Filing } from '../../src/edgar/filing.ts';
import { certainty, type Judged } from '../../src/stages/certainty.ts';
import type { Reading } from '../../src/stages/reading.ts';
import { recognise } from '../../src/stages/recognise.ts';
import { refer } from '../../src/stages/refer.ts';
import { relate } from '../../src/stages/relate.ts';
import { segment } from '../../src/stages/segment.ts';
import type { Given } from './examples.ts';

/** @param paragraphs in order; a blank line parts them */
export function filingOf(paragraphs: string | readonly string[], { issuer, today }: Given = {}): Filing {
  const all = [paragraphs].flat();
  const text = all.join('\n\n');
  let start = 0;
  const blocks = all.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 2;
    return block;
  });
  return {
    text,
    summary: {
      source: 'example.txt',
      key: 'sha256:0000000000000000',
      registrant: issuer ? { name: issuer } : {},
      items: [],
      exhibits: [],
      parts: [{ kind: 'body', start: 0, end: text.length }],
      ...(today ? { date: today } : {}),
    },
    origin: { at: new Uint32Array([0]), from: new Uint32Array([0]) },
    signatures: [],
    blocks,
    remarks: [],
  };
}

/** Up to the mentions and what pronouns stand for. One sentence cannot show what its filing speaks of, so it is told. */
export const read = (paragraphs: string | readonly string[], given: Given = {}): Reading =>
  refer(recognise({ ...segment(filingOf(paragraphs, given)), biotech: given.biotech ?? true }));

/** What the rules find, each with how sure the text is. */
export const candidates = (paragraphs: string | readonly string[], given: Given = {}): readonly Judged[] =>
  certainty(relate(read(paragraphs, given))).judged;
