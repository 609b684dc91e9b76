import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../src/program.ts';
import { conjugraph, temporaryFolder } from './support/context.ts';

describe('commands', () => {
  it('are the files of their folder, under their own names', async () => {
    const files = readdirSync(new URL('../src/commands/', import.meta.url)).sort();
    expect((await commands()).map(({ name }) => `${name}.ts`)).toEqual(files);
  });

  it('each say what they do, with an example', async () => {
    for (const { name, summary, examples } of await commands()) {
      const { code, stdout } = await conjugraph([name, '--help'], { cwd: '.' });
      expect(code).toBe(0);
      expect(stdout.replace(/\s+/g, ' ')).toContain(summary);
      expect(examples.length).toBeGreaterThan(0);
      expect(stdout).toContain(`Examples:\n  ${examples[0]}`);
      expect(stdout).toContain('--store <path>');
    }
  });
});

describe('the command line', () => {
  it('--help lists commands and exit codes on standard output', async () => {
    const { code, stdout, stderr } = await conjugraph(['--help'], { cwd: '.' });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^ {2}load \[options\] <path\.\.\.> +Load filings/m);
    expect(stdout).toMatch(/^ {2}3 +some or all files were not read/m);
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect((await conjugraph(['--version'], { cwd: '.' })).stdout).toBe(`${version}\n`);
  });

  it.each([
    [[], 'Usage: conjugraph'],
    [['qury'], "conjugraph: unknown command 'qury'\n(Did you mean query?)"],
    [['load'], "conjugraph: missing required argument 'path'"],
    [['stats', '--fast'], "conjugraph: unknown option '--fast'"],
    [['stats', 'all'], 'too many arguments'],
    [['stats', '--store', 'a', '--neo4j', 'bolt://b'], 'Give either --store or --neo4j, not both.'],
    [
      ['stats', '--neo4j', 'localhost'],
      'The address given by --neo4j has to look like bolt://localhost:7687',
    ],
    [['query'], 'Give either the name of a question or --cypher'],
    [['query', 'x', '--cypher', 'RETURN 1'], 'Give either the name of a question or --cypher'],
    [['query', '--cypher', 'RETURN 1', '--json', '--csv'], 'Give either --json or --csv, not both.'],
    [['query', '--cypher', 'RETURN 1', '--param', 'x'], '--param takes name=value, and not "x".'],
    [['a\u001b[2J'], "unknown command 'a[2J'"],
  ])('%j is a wrong use: exit code 2, told on standard error', async (argv, message) => {
    const { code, stdout, stderr } = await conjugraph(argv, { cwd: temporaryFolder() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it('flags of the store may stand before the command, too', async () => {
    const cwd = temporaryFolder();
    const { code, stderr } = await conjugraph(['--store', 'x.grafeo', 'stats'], { cwd });
    expect([code, stderr]).toEqual([
      4,
      'conjugraph: There is no graph at x.grafeo yet; load filings first: conjugraph load PATH.\n',
    ]);
  });
});
