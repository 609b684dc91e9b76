/**
 * Precision on filings that were not chosen: three random samples, each find of which a person judged. With the folder of
 * 8-Ks: `npm run sample -- DIR` prints the tables of docs/quality.md and what is found but not judged yet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract.ts';
import { fileAt, readFilingFile } from '../../src/inputs.ts';
import { draw } from './draw.ts';
import { type Find, findsOf, type Judgement, judgedTable, parseJudgements } from './judgements.ts';

const size = 30;
/** One a sample; what an earlier one has drawn is not drawn again. */
const seeds = [20080312, 20231201, 19940809];

const [folder = ''] = process.argv.slice(2);
const judged: Judgement[] = parseJudgements(
  readFileSync(new URL('judged-sample.tsv', import.meta.url), 'utf8'),
);
let left = readdirSync(folder).filter((name) => /\.(?:txt|html?)$/.test(name));
for (const seed of seeds) {
  const drawn = draw(left, size, seed);
  left = left.filter((name) => !drawn.includes(name));
  const finds: Find[] = drawn.flatMap((file) =>
    findsOf(extract(readFilingFile(fileAt(join(folder, file), '.')))).map((find) => ({ file, ...find })),
  );
  const { table, open } = judgedTable(finds, judged);
  console.log(`seed ${seed}\n\n${table}\n`);
  for (const { file, kind, what } of open) console.log(['not judged', file, kind, what].join('\t'));
}
