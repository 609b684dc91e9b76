import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConjugraphError, EdgarError, InputError } from '../../src/errors.ts';
import { syncFolder } from '../../src/sync/archive.ts';
import { isDue, readSetAside, setAside, takeBack } from '../../src/sync/set-aside.ts';
import { temporaryFolder } from '../support/context.ts';
import { noon } from '../support/edgar/clock.ts';

const filing = { accession: '0001193125-24-000123', cik: '1', form: '8-K', filed: '2024-03-18' };
const hour = 3_600_000;

/** Sets it aside so often, an hour apart. */
async function tried(times: number, error: ConjugraphError) {
  const cwd = temporaryFolder();
  for (let at = 0; at < times; at++) {
    const before = (await readSetAside(cwd)).get(filing.accession);
    await setAside(filing, error, { cwd, release: '1.0.0', now: noon + at * hour, before });
  }
  const told = (await readSetAside(cwd)).get(filing.accession);
  if (!told) throw new Error('It was set aside.');
  return { cwd, told };
}

describe('a text that cannot be read', () => {
  const error = new InputError('input/not-a-filing', 'It is none.');

  it('is kept with its reason, and waits for the next release', async () => {
    const { told } = await tried(2, error);
    expect(told).toEqual({
      filing,
      code: 'input/not-a-filing',
      reason: 'It is none.',
      release: '1.0.0',
      at: '2024-03-18T13:00:00.000Z',
      tries: 2,
    });
    expect(isDue(told, '1.0.0', noon + 1e12)).toBe(false);
    expect(isDue(told, '1.0.1', noon)).toBe(true);
  });

  it('is no longer set aside when it was loaded', async () => {
    const { cwd } = await tried(1, error);
    await takeBack(cwd, filing.accession);
    expect((await readSetAside(cwd)).size).toBe(0);
  });
});

it.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [4, 2],
  [7, 16],
  [20, 168],
])('what EDGAR refused %i times is tried again after %i hours', async (times, hours) => {
  const { told } = await tried(times, new EdgarError('edgar/refused', 'No.'));
  const last = Date.parse(told.at);
  expect(told.tries).toBe(times);
  expect(isDue(told, '1.0.0', last + hours * hour)).toBe(true);
  expect(isDue(told, '1.0.0', last + hours * hour - 1)).toBe(false);
});

it.each(['input/not-a-submission', 'input/other-filing'])(
  'where EDGAR gave something else (%s), it is asked again by the same release',
  async (code) => {
    const { told } = await tried(1, new InputError(code, 'No.'));
    expect(isDue(told, '1.0.0', noon)).toBe(true);
  },
);

it('a file that is none of ours is passed over', async () => {
  const { cwd } = await tried(1, new InputError('input/empty', 'Empty.'));
  const folder = join(cwd, syncFolder, 'set-aside');
  mkdirSync(join(folder, 'folder.json'));
  writeFileSync(join(folder, 'broken.json'), '{"filing":');
  writeFileSync(join(folder, 'lies.json'), JSON.stringify({ filing: { accession: '../x' } }));
  expect([...(await readSetAside(cwd)).keys()]).toEqual([filing.accession]);
});
