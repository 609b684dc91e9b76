import { expect, it } from 'vitest';
import { run } from '../../src/program.ts';
import { collector, conjugraph, temporaryFolder } from '../support/context.ts';

it('serves until Ctrl-C, and says what to open', async () => {
  const stopping = new AbortController();
  const [stdout, stderr] = [collector(), collector()];
  const context = { stdout, stderr, env: {}, cwd: temporaryFolder(), signal: stopping.signal };
  const ended = run(['guide', '--neo4j', 'bolt://localhost:7000'], context);
  await expect.poll(() => stdout.text, { timeout: 30_000 }).toContain('saved-queries.zip');
  const [, address = ''] = /arg=(\S+)/.exec(stdout.text) ?? [];
  expect(stdout.text).toContain(
    '/browser/?dbms=bolt://localhost:7000&preselectAuthMethod=NO_AUTH&cmd=guide&',
  );
  expect((await fetch(address)).status).toBe(200);
  stopping.abort();
  expect(await ended).toBe(130);
  await expect(fetch(address)).rejects.toThrow();
  expect(stderr.text).toBe('');
});

it.each(['-1', '65536', 'seven'])('refuses the port %s', async (port) => {
  const { code, stderr } = await conjugraph(['guide', `--port=${port}`], { cwd: temporaryFolder() });
  expect(code).toBe(2);
  expect(stderr).toMatch(/^conjugraph: --port: /);
});
