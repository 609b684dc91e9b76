/**
 * Speed of extraction beside full compromise tagging of the same texts, in one run, and what length costs:
 * `npm run bench`.
 */
import '../../src/engine.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import nlp from 'compromise';
import type { Filing } from '../../src/edgar/filing.ts';
import { readFiling } from '../../src/edgar/read-filing.ts';
import { extract } from '../../src/extract.ts';
import { markdownTable } from './markdown.ts';

const folder = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

const filingsIn = (path: string): Filing[] =>
  readdirSync(folder(path))
    .filter((name) => /\.(?:txt|html?)$/.test(name))
    .map((name) => readFiling(readFileSync(folder(path) + name), name));

/** Milliseconds of processor time: what other programs do at the same time counts little. */
function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Words a second in the best of some passes; the first ones warm up. */
function speed(filings: readonly Filing[], passes: number, work: (filing: Filing) => unknown): number {
  const words = filings.reduce((sum, filing) => sum + wordsIn(filing), 0);
  const times = Array.from({ length: passes }, () =>
    timeOf(() => filings.forEach((each) => void work(each))),
  );
  return Math.round((words / Math.min(...times)) * 1000);
}

const wordsIn = ({ text }: Filing): number => text.split(/\s+/).length;

const dense = filingsIn('data/gold/open');
const others = filingsIn('test/data/edgar/8k');
const texts: [string, Filing[], number][] = [
  ['gold: hardly a sentence without a fact', dense, 20],
  ['8-Ks of all industries', others, 6],
  ['both', [...dense, ...others], 6],
];
const rows = texts.map(([name, filings, passes]) => {
  const words = filings.reduce((sum, filing) => sum + wordsIn(filing), 0);
  const ours = speed(filings, passes, extract);
  const tagging = speed(filings, passes, ({ text }) => nlp(text));
  return [name, ...[words, ours, tagging].map(String), (ours / tagging).toFixed(1)];
});
console.log(
  markdownTable(['texts', 'words', 'conjugraph, words/s', 'compromise, words/s', 'times'], rows, 1),
);

const [one] = filingsIn('data/filings');
const text = one?.text ?? '';
const release = text.slice(text.indexOf('For Immediate Release'));
const long = (times: number) => readFiling(Buffer.from(text + release.repeat(times)), 'long.txt');
extract(long(10));
const [tenth, whole] = [long(230), long(2300)];
const [short, full] = [timeOf(() => extract(tenth)), timeOf(() => extract(whole))];
const megabytes = (whole.text.length / 1e6).toFixed(1);
console.log(
  `\n${megabytes} MB take ${(full / 1000).toFixed(1)} s, ${(full / short).toFixed(1)} times what a tenth takes`,
);
