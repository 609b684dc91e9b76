import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { certainty } from '../../src/stages/certainty.ts';
import { recognise } from '../../src/stages/recognise.ts';
import { refer } from '../../src/stages/refer.ts';
import { relate } from '../../src/stages/relate.ts';
import { segment } from '../../src/stages/segment.ts';

const data = fileURLToPath(new URL('../../data/', import.meta.url));
const texts = ['filings', 'gold'].flatMap((folder) =>
  readdirSync(`${data}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${data}${folder}/${name}`),
);

// By number: who writes rules is not to read what is set apart, and a name tells of it.
test.each(texts.map((path, at) => [at + 1, path] as const))(
  'text %i: tagging only hedged words finds the same',
  (_, path) => {
    const reading = relate(refer(recognise(segment(readFiling(readFileSync(path), path)))));
    const told = (judged: ReturnType<typeof certainty>['judged']) =>
      judged.map((each) => `${each.rule} ${each.span.start} ${each.certainty}`);
    expect(told(certainty(reading).judged)).toEqual(told(certainty(reading, true).judged));
  },
);
