import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { indexFolder, tidy } from '../../src/sync/archive.ts';
import type { Given, Version } from '../../src/sync/guest.ts';
import { openIndexes } from '../../src/sync/indexes.ts';
import { temporaryFolder } from '../support/context.ts';

const url = 'https://data.sec.gov/submissions/CIK0000000001.json';

/** Indexes of a working folder, of a server that has one text in one version. */
function indexesIn(cwd: string, text: string, version: Version) {
  const known: (Version | undefined)[] = [];
  const guest = {
    used: { requests: 0, bytes: 0 },
    get: async (_url: string, _atMost: number, has?: Version): Promise<Given | 'unchanged'> => {
      known.push(has);
      return has?.etag && has.etag === version.etag ? 'unchanged' : { body: Buffer.from(text), ...version };
    },
  };
  return { known, read: () => openIndexes(cwd, guest).read(url) };
}

it('an index that did not change is read from the disk', async () => {
  const cwd = temporaryFolder();
  const { known, read } = indexesIn(cwd, 'line\nwith ümlaut', { etag: '"1"', lastModified: 'Mon' });
  expect([await read(), await read()]).toEqual(['line\nwith ümlaut', 'line\nwith ümlaut']);
  expect(known).toEqual([undefined, { url, etag: '"1"', lastModified: 'Mon' }]);
});

it('one that changed replaces it', async () => {
  const cwd = temporaryFolder();
  await indexesIn(cwd, 'old', { etag: '"1"' }).read();
  expect(await indexesIn(cwd, 'new', { etag: '"2"' }).read()).toBe('new');
  expect(readdirSync(indexFolder(cwd))).toHaveLength(1);
});

it('one without a version is not kept', async () => {
  const cwd = temporaryFolder();
  await indexesIn(cwd, 'x', {}).read();
  expect(existsSync(indexFolder(cwd))).toBe(false);
});

it.each(['', 'no JSON', '{"url":"https://elsewhere"}\nx', '{"url":1}\nx'])(
  'a kept file that is none (%j) is fetched anew',
  async (broken) => {
    const cwd = temporaryFolder();
    await indexesIn(cwd, 'x', { etag: '"1"' }).read();
    for (const name of readdirSync(indexFolder(cwd))) writeFileSync(join(indexFolder(cwd), name), broken);
    const { known, read } = indexesIn(cwd, 'x', { etag: '"1"' });
    expect(await read()).toBe('x');
    expect(known).toEqual([undefined]);
  },
);

it('one that is read now and then is kept, and one that nobody reads any more is taken out', async () => {
  const cwd = temporaryFolder();
  const { read } = indexesIn(cwd, 'x', { etag: '"1"' });
  await read();
  const age = () => {
    for (const name of readdirSync(indexFolder(cwd))) utimesSync(join(indexFolder(cwd), name), 0, 0);
  };
  age();
  await read();
  await tidy(cwd, Date.now());
  expect(readdirSync(indexFolder(cwd))).toHaveLength(1);
  age();
  await tidy(cwd, Date.now());
  expect(readdirSync(indexFolder(cwd))).toEqual([]);
});
