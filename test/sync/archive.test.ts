import { mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openArchive, sizeOfArchive, tidy, unfinished } from '../../src/sync/archive.ts';
import { temporaryFolder } from '../support/context.ts';
import { madeFiling } from '../support/edgar/submission.ts';

/** A working folder in which so many files were begun and never finished. */
function abandoned(...names: string[]) {
  const cwd = temporaryFolder();
  const folder = unfinished(cwd);
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    writeFileSync(join(folder, name), 'x');
    utimesSync(join(folder, name), 0, 0);
  }
  return { cwd, folder };
}

it('keeps a filing, of which it knows the size', async () => {
  const cwd = temporaryFolder();
  const [archive, ref] = [openArchive(cwd), madeFiling(1)];
  expect([await archive.has(ref), await sizeOfArchive(cwd)]).toEqual([false, { filings: 0, bytes: 0 }]);
  await archive.put(ref, Buffer.from('12345'));
  expect([await archive.has(ref), await sizeOfArchive(cwd)]).toEqual([true, { filings: 1, bytes: 5 }]);
  expect(readdirSync(unfinished(cwd))).toEqual([]);
});

it('what was begun and never finished is taken out, an hour later', async () => {
  const { cwd, folder } = abandoned('old.part');
  writeFileSync(join(folder, 'new.part'), 'x');
  await tidy(cwd, Date.now());
  expect(readdirSync(folder)).toEqual(['new.part']);
});

it('what another takes out meanwhile is no error', async () => {
  const names = Array.from({ length: 50 }, (_, n) => `${n}.part`);
  const { cwd, folder } = abandoned(...names);
  const tidied = tidy(cwd, Date.now());
  while (readdirSync(folder).length === 50) await setImmediate();
  for (const name of names) rmSync(join(folder, name), { force: true });
  await tidied;
  expect(readdirSync(folder)).toEqual([]);
});
