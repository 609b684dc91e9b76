import { existsSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { conjugraph, temporaryFolder } from '../support/context.ts';

/** A graph of a release that knew one migration. */
async function folderWithOlderGraph(name = 'V001__keys'): Promise<string> {
  const cwd = temporaryFolder();
  const database = grafeo.GrafeoDB.create(join(cwd, 'old.grafeo'));
  await database.executeCypher(`CREATE (:Migration {key: '${name}'})`);
  database.close();
  return cwd;
}

const run = (cwd: string, ...argv: string[]) => conjugraph([...argv, '--store', 'old.grafeo'], { cwd });

describe('migrate', () => {
  it('says first what it would do, then does it, then has nothing to do', async () => {
    const cwd = await folderWithOlderGraph();
    const names = migrations('embedded')
      .map(({ name }) => name)
      .slice(1)
      .join(', ');
    const needs = `needs ${names}.\n`;
    expect((await run(cwd, 'migrate', '--dry-run')).stdout).toContain(needs);
    expect((await run(cwd, 'migrate', '--dry-run')).stdout).toContain(needs);
    expect((await run(cwd, 'migrate')).stdout).toContain(`has now had ${names}.\n`);
    expect((await run(cwd, 'migrate')).stdout).toMatch(/is up to date\.\n$/);
  });

  it('is asked for by a command that only reads', async () => {
    const cwd = await folderWithOlderGraph();
    expect(await run(cwd, 'stats')).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('needs to be brought up to date first: conjugraph migrate.'),
    });
  });

  it.each(['stats', 'migrate'])('%s refuses a graph of a newer release', async (name) => {
    const cwd = await folderWithOlderGraph('V999__robots');
    expect(await run(cwd, name)).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('a newer release'),
    });
  });

  it('makes no graph where there is none', async () => {
    const cwd = temporaryFolder();
    expect(await run(cwd, 'migrate')).toMatchObject({ code: 4, stderr: expect.stringContaining('no graph') });
    expect(existsSync(join(cwd, 'old.grafeo'))).toBe(false);
  });
});
