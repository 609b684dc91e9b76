import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setupFrom } from '../../src/sync/setup.ts';
import { temporaryFolder } from '../support/context.ts';

const env = { EDGAR_USER_AGENT: 'Jane Roe jane.roe@example.org' };
const own = 'http://127.0.0.1:8080';

describe('setupFrom', () => {
  it('goes to the SEC at 8 requests a second', () =>
    expect(setupFrom({}, env, temporaryFolder())).toEqual({
      bases: { data: 'https://data.sec.gov', archives: 'https://www.sec.gov' },
      userAgent: env.EDGAR_USER_AGENT,
      perSecond: 8,
    }));

  it('takes the user from the flag, the environment, or .env, in this order', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '.env'), 'EDGAR_USER_AGENT="File f@example.org"\n');
    const agent = (flags: { userAgent?: string }, from: Record<string, string>) =>
      setupFrom(flags, from, cwd).userAgent;
    expect([agent({ userAgent: 'Flag f@example.org' }, env), agent({}, env), agent({}, {})]).toEqual([
      'Flag f@example.org',
      env.EDGAR_USER_AGENT,
      'File f@example.org',
    ]);
  });

  it.each([
    [{ rate: 10 }, 10],
    [{ rate: 0.5 }, 0.5],
    [{ rate: 50, dataUrl: own, archivesUrl: own }, 50],
  ])('%j', (flags, perSecond) => expect(setupFrom(flags, env, '.').perSecond).toBe(perSecond));

  it.each([
    [{ rate: 10.1 }, 'usage/rate'],
    [{ rate: 50, dataUrl: own }, 'usage/rate'],
    [{ rate: 0 }, 'usage/rate'],
    [{ rate: 0.001, dataUrl: own, archivesUrl: own }, 'usage/rate'],
    [{ dataUrl: 'data.sec.gov' }, 'usage/url'],
    [{ archivesUrl: 'https://user:pass@www.sec.gov' }, 'usage/url'],
    [{ userAgent: 'nobody' }, 'usage/user-agent'],
  ])('%j is refused: %s', (flags, code) =>
    expect(() => setupFrom(flags, env, '.')).toThrow(expect.objectContaining({ code })),
  );
});
