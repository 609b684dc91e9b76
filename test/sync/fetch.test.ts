import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edgar } from '../../src/sync/addresses.ts';
import { openArchive } from '../../src/sync/archive.ts';
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
  });

  it.each([
    ['another filing', madeFiling(2).text, 'input/other-filing'],
    ['a page', '<html>Request Rate Threshold Exceeded</html>', 'input/not-a-submission'],
    ['nothing', '', 'input/not-a-submission'],
    ['the half', filing.text.slice(0, filing.text.length / 2), 'edgar/cut'],
    [
      'all that stands before the end of the whole',
      filing.text.replace(/<\/SEC-DOCUMENT>\s*$/, ''),
      'edgar/cut',
    ],
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
