/** A text ten times as long takes ten times the steps: none may go through the whole filing for each of its sentences. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Gold } from '../src/gold/gold.ts';
import { temporaryFolder } from './support/context.ts';
import type { Steps } from './support/count-steps.ts';

/** Texts of the gold with covers, headings, lists, contacts and every kind of fact. */
const texts = [
  'arcus-2021-gilead-opt-in',
  'bicycle-2023-second-quarter',
  'immunogen-2007-sar3419-phase-1',
  'mersana-2022-gsk-option',
];
const gold = new URL('../data/gold/open/', import.meta.url);

/** All the texts as one filing, with the names of their firms, persons and drugs changed by a syllable. */
function renamed(syllable: string): string {
  const all = texts.map((name) => {
    const { entities } = Gold.parse(JSON.parse(readFileSync(new URL(`${name}.gold.json`, gold), 'utf8')));
    const { Company = [], Person = [], Compound = [], Antibody = [], Technology = [] } = entities;
    const names = [Company, Person, Compound, Antibody, Technology].flat(2);
    const words = [...new Set(names.map((each) => each.split(/[ -]/)[0] ?? each))];
    const text = readFileSync(new URL(`${name}.txt`, gold), 'utf8');
    return text.replace(new RegExp(`\\b(?:${words.map(escaped).join('|')})(?![\\w])`, 'gi'), (word) => {
      if (/\d$/.test(word)) return word + [...syllable].map((letter) => letter.charCodeAt(0) % 10).join('');
      return word + (word === word.toUpperCase() ? syllable.toUpperCase() : syllable);
    });
  });
  return all.join('\n\n');
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How many steps each text takes, read by one process in this order. */
async function stepsOf(all: readonly string[]): Promise<Steps[]> {
  const folder = temporaryFolder();
  const paths = all.map((text, at) => {
    const path = join(folder, `${at}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const child = fork(new URL('./support/count-steps.ts', import.meta.url), paths, {
    execArgv: ['--no-opt', '--import', 'tsx'],
  });
  const found: Steps[] = [];
  child.on('message', (steps) => found.push(steps as Steps));
  await once(child, 'exit');
  return found;
}

const sum = (steps: Steps): number => Object.values(steps).reduce((all, each) => all + each, 0);

it('a text ten times as long takes at most eleven times the steps, and no function that takes many grows faster', async () => {
  const others = ['bara', 'dara', 'fara', 'gara', 'kara', 'lara', 'mara', 'para', 'sara', 'tara'];
  const [first, short, long] = [renamed('vara'), renamed('zara'), others.map(renamed).join('\n\n')];
  // The first shows every function once, so that what happens once is not counted.
  const [, one = {}, ten = {}] = await stepsOf([first, short, long]);
  const grown = Object.entries(ten)
    .map(([name, steps]) => ({ name, steps, times: Math.round(steps / (one[name] ?? 1)) }))
    .filter(({ steps, times }) => steps > 10_000 && times > 15);
  expect(grown).toEqual([]);
  expect(sum(one)).toBeGreaterThan(1_000_000);
  expect(sum(ten) / sum(one)).toBeLessThan(11);
}, 180_000);
