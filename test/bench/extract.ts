/**
 * Speed of extraction beside full compromise tagging of the same texts, in one run, and what length costs:
 * `npm run bench`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import type { Filing } from '../../src/edgar/filing.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

const filingsIn = (path: string): Filing[] =>
  readdirSync(folder(path))
    .filter((name) => /\.(?:txt|html?)$/.test(name))
    .map((name) => readFiling(readFileSync(folder(path) + name), name));

const timeOf = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** Words a second in the best of three passes, after one that warms up. */
function speed(filings: readonly Filing[], work: (filing: Filing) => unknown): number {
  const words = filings.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const pass = () => filings.forEach((filing) => void work(filing));
  pass();
  return Math.round((words / Math.min(timeOf(pass), timeOf(pass), timeOf(pass))) * 1000);
}

for (const path of ['data/gold/open', 'test/data/edgar/8k']) {
  const filings = filingsIn(path);
  const ours = speed(filings, extract);
  const tagging = speed(filings, ({ text }) => nlp(text));
  console.log(
    `${path}: extract ${ours} words/s, compromise alone ${tagging} words/s: ${(ours / tagging).toFixed(1)} times`,
  );
}

const [one] = filingsIn('data/filings');
const text = one?.text ?? '';
const release = text.slice(text.indexOf('For Immediate Release'));
const long = (times: number) => readFiling(Buffer.from(text + release.repeat(times)), 'long.txt');
extract(long(10));
const [tenth, whole] = [long(200), long(2000)];
const [short, full] = [timeOf(() => extract(tenth)), timeOf(() => extract(whole))];
const megabytes = (whole.text.length / 1e6).toFixed(1);
console.log(
  `${megabytes} MB take ${Math.round(full)} ms, ${(full / short).toFixed(1)} times what a tenth takes`,
);
