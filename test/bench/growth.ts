/**
 * Whether a filing takes longer to write the larger the embedded graph is: `npm run bench:growth -- [DIR] [ROUNDS]`. Writes
 * the filings of a folder again and again, each time as if other firms and persons had filed them on the same days, and
 * prints the processor time of one.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { extract } from '../../src/extract.ts';
import { fileAt, readFilingFile } from '../../src/inputs.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { openStore } from '../../src/store/open.ts';
import { rowsOf } from '../../src/store/rows.ts';
import { markdownTable } from './markdown.ts';

const [folder = 'test/data/edgar/8k', rounds = '16'] = process.argv.slice(2);
const read = readdirSync(folder)
  .filter((name) => /\.(?:txt|html?)$/.test(name))
  .map((name) => extract(readFilingFile(fileAt(name, resolve(folder)))));

/** The same filing with other keys: those of its things and records, its own, and its registrant's number. */
function asAnother({ text, document, ...facts }: Extraction, round: number): Extraction {
  const ids = new Map(facts.entities.map(({ id }) => [id, `${id}${round}`]));
  const renamed = JSON.parse(
    JSON.stringify(facts, (field, value) =>
      field === 'key' ? `${value}${round}` : (ids.get(value) ?? value),
    ),
  );
  const { cik } = document.registrant;
  const registrant = { ...document.registrant, ...(cik && { cik: `${cik}${round}` }) };
  return { ...renamed, text, document: { ...document, key: `${document.key}-${round}`, registrant } };
}

const store = openStore('memory:');
await store.prepare();
const rows: string[][] = [];
for (let round = 1; round <= Number(rounds); round++) {
  const made = read.map((each) => rowsOf(asAnother(each, round), '2026-01-01T00:00:00Z'));
  const before = process.cpuUsage();
  for (const each of made) await store.write(each);
  const { user, system } = process.cpuUsage(before);
  if (Number.isInteger(Math.log2(round)) || round === Number(rounds))
    rows.push([String(round * read.length), ((user + system) / 1000 / read.length).toFixed(1)]);
}
await store.close();
console.log(markdownTable(['filings in the graph', 'ms a filing'], rows, 0));
