/**
 * Precision on filings that were not chosen: a random sample, each find of which a person judged. With the folder of
 * 8-Ks: `npm run sample -- DIR` prints the table of docs/quality.md and what is found but not judged yet.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract.ts';
import { readFilingFile } from '../../src/inputs.ts';
import { draw } from './draw.ts';
import { type Find, findsOf, type Judgement, judgedTable, parseJudgements } from './judgements.ts';

const [size, seed] = [30, 20080312];

const [folder = ''] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /\.(?:txt|html?)$/.test(name));
const finds: Find[] = draw(names, size, seed).flatMap((file) =>
  findsOf(extract(readFilingFile(join(folder, file), '.'))).map((find) => ({ file, ...find })),
);
const judged: Judgement[] = parseJudgements(
  readFileSync(new URL('judged-sample.tsv', import.meta.url), 'utf8'),
);
const { table, open } = judgedTable(finds, judged);
console.log(table);
for (const { file, kind, what } of open) console.log(['not judged', file, kind, what].join('\t'));
