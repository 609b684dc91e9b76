import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Given, Version } from '../../src/sync/guest.ts';
import { openIndexes } from '../../src/sync/indexes.ts';
import { temporaryFolder } from '../support/context.ts';

const url = 'https://data.sec.gov/submissions/CIK0000000001.json';

/** Indexes in a folder, of a server that has one text in one version. */
function indexesIn(folder: string, text: string, version: Version) {
  const known: (Version | undefined)[] = [];
  const guest = {
    used: { requests: 0, bytes: 0 },
    get: async (_url: string, _atMost: number, has?: Version): Promise<Given | 'unchanged'> => {
      known.push(has);
      return has?.etag && has.etag === version.etag ? 'unchanged' : { body: Buffer.from(text), ...version };
    },
  };
  return { known, read: () => openIndexes(folder, guest).read(url) };
}

it('an index that did not change is read from the disk', async () => {
  const folder = temporaryFolder();
  const { known, read } = indexesIn(folder, 'line\nwith ümlaut', { etag: '"1"', lastModified: 'Mon' });
  expect([await read(), await read()]).toEqual(['line\nwith ümlaut', 'line\nwith ümlaut']);
  expect(known).toEqual([undefined, { url, etag: '"1"', lastModified: 'Mon' }]);
});

it('one that changed replaces it', async () => {
  const folder = temporaryFolder();
  await indexesIn(folder, 'old', { etag: '"1"' }).read();
  expect(await indexesIn(folder, 'new', { etag: '"2"' }).read()).toBe('new');
  expect(readdirSync(folder)).toHaveLength(1);
});

it('one without a version is not kept', async () => {
  const folder = temporaryFolder();
  await indexesIn(folder, 'x', {}).read();
  expect(readdirSync(folder)).toEqual([]);
});

it.each(['', 'no JSON', '{"url":"https://elsewhere"}\nx', '{"url":1}\nx'])(
  'a kept file that is none (%j) is fetched anew',
  async (broken) => {
    const folder = temporaryFolder();
    await indexesIn(folder, 'x', { etag: '"1"' }).read();
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), broken);
    const { known, read } = indexesIn(folder, 'x', { etag: '"1"' });
    expect(await read()).toBe('x');
    expect(known).toEqual([undefined]);
  },
);
