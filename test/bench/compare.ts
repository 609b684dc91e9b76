/** Prints the table of docs/comparison.md: `npm run compare`; with `-- --write` it stands in the page afterwards. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compare, markdown } from './comparison.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const table = markdown(compare(`${root}data/gold`));
console.log(table);

if (process.argv.includes('--write')) {
  const page = `${root}docs/comparison.md`;
  const old = /\| what +\| reader .*\n(?:\|.*\n)+/;
  writeFileSync(page, readFileSync(page, 'utf8').replace(old, `${table}\n`));
}
