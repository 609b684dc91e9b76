import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cli, shell } from './support/built.ts';
import { temporaryFolder } from './support/context.ts';

const samples = fileURLToPath(new URL('../data/filings', import.meta.url));

describe('conjugraph in a process of its own', () => {
  it('loads and answers', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await shell(
      `conjugraph load '${samples}' && conjugraph query --cypher 'MATCH (f:Filing) RETURN count(f) AS filings' --csv`,
      cwd,
    );
    expect([code, stdout.split('\n').slice(1)]).toEqual([0, ['filings', '2', '']]);
    expect(stderr).toMatch(/^1\/2 {2}/);
  });

  it.each([
    ['conjugraph --help', 0],
    ['conjugraph', 2],
    ['conjugraph stats --store a --neo4j bolt://b', 2],
    ['conjugraph load none.txt', 3],
    ['conjugraph stats', 4],
    ['conjugraph query no-such-question', 5],
  ])('%s ends with %i, and a mistake without a stack', async (line, code) => {
    const ran = await shell(line, temporaryFolder());
    expect(ran.code).toBe(code);
    expect(code === 0 ? ran.stderr : ran.stdout).toBe('');
    expect(ran.stderr).not.toMatch(/^ +at /m);
  });

  it('is quiet when its reader goes away', async () => {
    const cwd = temporaryFolder();
    for (let copy = 0; copy < 8; copy++) cpSync(samples, join(cwd, `in/${copy}`), { recursive: true });
    const { stdout, stderr } = await shell(`conjugraph extract in --json | head -c 10`, cwd);
    expect([stdout, stderr]).toEqual(['{"document', '']);
  });

  it('reads settings from .env, and the environment wins over it', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, '.env'), 'NEO4J_URI=of-the-file\n');
    expect((await shell('conjugraph stats', cwd)).stderr).toContain(
      'The address given by NEO4J_URI has to look like',
    );
    expect((await shell('NEO4J_URI=bolt://127.0.0.1:1 conjugraph stats', cwd)).code).toBe(4);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends on %s with %i, and leaves a graph that opens', async (signal, code) => {
    const cwd = temporaryFolder();
    for (let copy = 0; copy < 200; copy++) {
      cpSync(join(samples, 'immunogen-8k-2007-07-31.txt'), join(cwd, `in/${copy}.txt`));
    }
    const child = spawn(process.execPath, [cli, 'load', 'in'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    await once(child.stderr, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([code, null]);
    expect((await shell('conjugraph stats', cwd)).stdout).toMatch(/^1 filing,/);
  });
});
