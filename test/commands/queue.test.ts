/** `enqueue`, `worker` and `queue` as a person uses them: the built program, a real Redis, and the embedded graph. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli } from '../support/built.ts';
import { conjugraph, temporaryFolder } from '../support/context.ts';
import { generateFilings } from '../support/generated-filings.ts';
import { freePort } from '../support/neo4j/local-server.ts';
import { startRedis } from '../support/redis/server.ts';

async function workplace(filings: number) {
  const cwd = temporaryFolder();
  generateFilings(join(cwd, 'in'), filings);
  mkdirSync(join(cwd, 'redis'));
  const redis = await startRedis(join(cwd, 'redis'));
  onTestFinished(redis.stop);
  const env = { REDIS_URL: redis.url };
  const ask = (...argv: string[]) => conjugraph(argv, { cwd, env });
  const worker = (...argv: string[]) => {
    const child = spawn(process.execPath, [cli, 'worker', ...argv], {
      cwd,
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    return Object.assign(child, { told: text(child.stderr), exited: once(child, 'exit') });
  };
  const counts = async () => JSON.parse((await ask('queue', '--json')).stdout);
  const until = async (of: string, count: number) => {
    while ((await counts())[of] !== count) await sleep(100);
  };
  return { cwd, redis, ask, worker, counts, until };
}

describe('the queue', () => {
  it('loads what was put in once, and ends with 0 when it is stopped', async () => {
    const { ask, worker, until, redis } = await workplace(5);
    expect(await ask('enqueue', 'in')).toEqual({
      code: 0,
      stdout: `Enqueued 5 of 5 filings at ${redis.url}.\n`,
      stderr: '',
    });
    expect((await ask('enqueue', 'in/000001.txt', 'in')).stdout).toBe(
      `Enqueued 0 of 5 filings at ${redis.url}; 5 had been enqueued before.\n`,
    );
    expect((await ask('queue')).stdout).toBe(
      `${redis.url}: 5 waiting, 0 active, 0 to be tried again, 0 done, 0 dead.\n`,
    );
    const child = worker('--workers', '2');
    await until('done', 5);
    // The graph is the worker's as long as it runs.
    child.kill('SIGTERM');
    expect(await child.exited).toEqual([0, null]);
    const [first, ...lines] = (await child.told).trimEnd().split('\n');
    expect(first).toMatch(/^Loading from redis:.* into .*graph\.grafeo, until it is stopped\.$/);
    expect(lines.map((line) => line.slice(0, 13)).sort()).toEqual(
      [0, 1, 2, 3, 4].map((number) => `in/00000${number}.txt`),
    );
    expect(JSON.parse((await ask('stats', '--json')).stdout)).toMatchObject({ filings: 5 });
    expect((await ask('enqueue', 'in')).stdout).toContain('5 had been enqueued before');
  });

  it('gives up at once what is no filing, says why, and takes it back when it is told to', async () => {
    const { cwd, ask, worker, until, counts } = await workplace(1);
    const bad = join(cwd, 'in/bad.txt');
    writeFileSync(bad, 'milk\nbread\n');
    await ask('enqueue', 'in');
    const child = worker();
    await until('dead', 1);
    await until('done', 1);
    const reason = 'in/bad.txt is neither an SEC filing nor a press release';
    const { stdout } = await ask('queue');
    expect(stdout).toMatch(
      /0 waiting, 0 active, 0 to be tried again, 1 done, 1 dead\.\n {2}\d{4}-\d\d-\d\dT\S+ {2}\//,
    );
    expect(stdout).toContain(`  ${bad}  ${reason}`);
    expect((await counts()).letters).toMatchObject([{ source: 'in/bad.txt', path: bad }]);

    writeFileSync(bad, readFileSync(join(cwd, 'in/000000.txt')));
    expect((await ask('queue', '--retry')).stdout).toMatch(/^Put back 1 filing\.\n/);
    await until('done', 2);
    expect(await counts()).toMatchObject({ dead: 0, letters: [] });
    child.kill('SIGTERM');
    await child.exited;
    expect(await child.told).toContain(`in/bad.txt  given up: ${reason}`);
  });

  it('a file that changed is another job', async () => {
    const { cwd, ask } = await workplace(1);
    await ask('enqueue', 'in');
    utimesSync(join(cwd, 'in/000000.txt'), new Date(), new Date('2030-01-01'));
    expect((await ask('enqueue', 'in')).stdout).toMatch(/^Enqueued 1 of 1 filing /);
  });

  it('tries again what another machine may be able to read, three times', async () => {
    const { cwd, ask, worker, until } = await workplace(1);
    await ask('enqueue', 'in');
    rmSync(join(cwd, 'in/000000.txt'));
    const child = worker();
    await until('dead', 1);
    child.kill('SIGTERM');
    await child.exited;
    const told = (await child.told).match(/in\/000000.txt {2}(to be tried again|given up)/g);
    expect(told?.map((line) => line.slice(15))).toEqual([
      'to be tried again',
      'to be tried again',
      'given up',
    ]);
  });

  it('a second worker on an embedded graph is told what to do', async () => {
    const { worker, ask, until } = await workplace(1);
    await ask('enqueue', 'in');
    const first = worker();
    await until('done', 1);
    const second = worker();
    expect(await second.exited).toEqual([4, null]);
    expect(await second.told).toMatch(
      /^conjugraph: .*graph\.grafeo is held by another process; several workers can share a Neo4j server alone: give --neo4j\.\n$/,
    );
    first.kill('SIGTERM');
    await first.exited;
  });

  it('says so when Redis would forget', async () => {
    const cwd = temporaryFolder();
    const redis = await startRedis(cwd, ['--appendonly', 'no']);
    onTestFinished(redis.stop);
    expect((await conjugraph(['queue'], { cwd, env: { REDIS_URL: redis.url } })).stderr).toBe(
      `Redis at ${redis.url} forgets its jobs when it ends: set appendonly yes.\n`,
    );
  });

  it.each(['enqueue', 'queue', 'worker'])(
    '%s says in one sentence that no Redis answers',
    async (command) => {
      const cwd = temporaryFolder();
      writeFileSync(join(cwd, 'a.txt'), '');
      const redis = `redis://127.0.0.1:${await freePort()}`;
      const argv = [command, ...(command === 'enqueue' ? ['a.txt'] : []), '--redis', redis];
      expect(await conjugraph(argv, { cwd })).toMatchObject({
        code: 7,
        stdout: '',
        stderr: `conjugraph: No Redis answers at ${redis}: start it, or correct --redis or REDIS_URL.\n`,
      });
    },
  );

  it.each([
    [
      'http://host',
      'The address given by --redis has to look like redis://host:6379 or rediss://host:6379/0.',
    ],
    ['redis://a:b@host', '--redis has to be without a password; set REDIS_URL instead.'],
  ])('--redis %s is refused', async (url, reason) => {
    const { code, stderr } = await conjugraph(['queue', '--redis', url], { cwd: temporaryFolder() });
    expect([code, stderr]).toEqual([2, `conjugraph: ${reason}\n`]);
  });

  it('leaves out what cannot be found', async () => {
    const { cwd, ask } = await workplace(1);
    truncateSync(join(cwd, 'in/000000.txt'), 0);
    expect(await ask('enqueue', 'none.txt', 'in')).toMatchObject({
      code: 3,
      stdout: expect.stringMatching(/^Enqueued 1 of 1 filing/),
      stderr: 'Left out: 1 path.\n  none.txt does not exist; check the path.\n',
    });
  });
});
