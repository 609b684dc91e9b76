import { existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { edgar } from '../../src/sync/addresses.ts';
import { openArchive, sizeOfArchive, syncFolder, tidy } from '../../src/sync/archive.ts';
import { fetchFiling } from '../../src/sync/fetch.ts';
import { temporaryFolder } from '../support/context.ts';
import { noSamples, sample } from '../support/edgar/samples.ts';
import { madeFiling } from '../support/edgar/submission.ts';

const filing = madeFiling(1);

/** Fetches one filing from a server that has `text` for it. */
async function fetched(text: string, cwd = temporaryFolder(), accession = filing.accession) {
  const archive = openArchive(cwd);
  const asked: string[] = [];
  const guest = {
    used: { requests: 0, bytes: 0 },
    get: async (url: string) => {
      asked.push(url);
      return { body: Buffer.from(text) };
    },
  };
  const ref = { ...filing, accession };
  const tools = { bases: edgar, guest, archive };
  const code = await fetchFiling(ref, tools).catch((error) => error.code);
  return { cwd, asked, code, path: join(cwd, archive.pathOf(ref)) };
}

describe('fetchFiling', () => {
  it('puts the filing into the archive, and finds it there', async () => {
    const { cwd, code, path } = await fetched(filing.text);
    expect(code).toBe(true);
    expect(path).toBe(join(cwd, '.conjugraph/edgar/filings/24/0001999999-24-000001.txt'));
    expect(readFileSync(path, 'utf8')).toBe(filing.text);
    expect(await fetched('another', cwd)).toMatchObject({ code: false, asked: [] });
    expect(await sizeOfArchive(cwd)).toEqual({ filings: 1, bytes: filing.text.length });
  });

  it.each([
    ['another filing', madeFiling(2).text, 'input/other-filing'],
    ['a page', '<html>Request Rate Threshold Exceeded</html>', 'input/not-a-submission'],
    ['nothing', '', 'input/not-a-submission'],
    ['the half', filing.text.slice(0, filing.text.length / 2), 'edgar/cut'],
    ['all but the last line', filing.text.replace(/<\/TEXT>[\s\S]*/, ''), 'edgar/cut'],
  ])('keeps nothing of %s', async (_, text, code) => {
    const ran = await fetched(text);
    expect(ran.code).toBe(code);
    expect(existsSync(ran.path)).toBe(false);
  });

  it
    .skipIf(noSamples)
    .each([
      '0000950129-95-001652',
      '0001011438-98-000429',
      '0001094891-00-000193',
      '0001104659-25-002604',
      '0001127602-25-001055',
    ])('takes a real submission: %s', async (accession) =>
    expect(await fetched(sample(`submissions/${accession}.txt`), temporaryFolder(), accession)).toMatchObject(
      {
        code: true,
      },
    ),
  );
});

it('what was begun and never finished is taken out, an hour later', async () => {
  const { cwd } = await fetched(filing.text);
  const folder = join(cwd, syncFolder, 'filings', '24');
  for (const name of ['old.part', 'new.part']) writeFileSync(join(folder, name), 'x');
  utimesSync(join(folder, 'old.part'), 0, 0);
  await tidy(cwd, Date.now());
  expect(readdirSync(folder).sort()).toEqual(['0001999999-24-000001.txt', 'new.part']);
});

it('what another takes out meanwhile is no error', async () => {
  const { cwd } = await fetched(filing.text);
  const folder = join(cwd, syncFolder, 'filings', '24');
  for (let n = 0; n < 50; n++) {
    writeFileSync(join(folder, `${n}.part`), 'x');
    utimesSync(join(folder, `${n}.part`), 0, 0);
  }
  const tidied = tidy(cwd, Date.now());
  while (readdirSync(folder).length > 50) await setImmediate();
  for (let n = 0; n < 50; n++) rmSync(join(folder, `${n}.part`), { force: true });
  await tidied;
  expect(readdirSync(folder)).toEqual(['0001999999-24-000001.txt']);
});
