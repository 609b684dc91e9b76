import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Extraction } from '../../src/model/extraction.ts';
import { conjugraph, temporaryFolder } from '../support/context.ts';

const samples = fileURLToPath(new URL('../../data/filings', import.meta.url));

describe('extract', () => {
  it('--json writes one valid object a filing and line, whose quotes are found at their offsets', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await conjugraph(['extract', samples, '--json'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const extractions = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Extraction.parse(JSON.parse(line)));
    expect(extractions.map(({ document }) => document.source)).toEqual([
      join(samples, 'immunogen-8k-2007-07-31.txt'),
      join(samples, 'immunogen-8k-2008-03-12.txt'),
    ]);
    for (const { text, relations, events } of extractions) {
      const shown = [...relations, ...events].flatMap(({ evidence }) => evidence);
      expect(shown.length).toBeGreaterThan(0);
      for (const { start, end, quote } of shown) expect(text.slice(start, end)).toBe(quote);
    }
    expect(existsSync(join(cwd, '.conjugraph'))).toBe(false);
  });

  it('without --json it is read by a person', async () => {
    const { code, stdout } = await conjugraph(['extract', samples], { cwd: '.' });
    expect(code).toBe(0);
    expect(stdout).toMatch(/immunogen-8k-2007-07-31\.txt: 8-K, ImmunoGen, Inc\., 2007-07-31/);
    expect(stdout).toMatch(/^ {2}Company: .*Genentech/m);
    expect(stdout).toMatch(/^ {2}\S.* PARTNERS_WITH .*\n {4}“.+”$/m);
    expect(stdout).toMatch(/^ {2}Milestone \(.*amount 5000000.*\)/m);
  });

  it('leaves out what is no filing, and says so', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'empty.txt'), '');
    const { code, stdout, stderr } = await conjugraph(['extract', 'empty.txt', samples, '--json'], { cwd });
    expect(code).toBe(3);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^Left out: 1 path\.\n {2}empty\.txt is empty.*\n$/);
  });
});
