import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkGraph } from '../../src/check.ts';
import { type Counts, openQueue } from '../../src/queue/queue.ts';
import { connectRedis } from '../../src/queue/redis.ts';
import { openStore } from '../../src/store/open.ts';
import { cli } from '../support/built.ts';
import { temporaryFolder } from '../support/context.ts';
import { generateFilings } from '../support/generated-filings.ts';
import { loadAll } from '../support/load-all.ts';
import { neo4jForTests } from '../support/neo4j/for-tests.ts';
import { startRedis } from '../support/redis/server.ts';
import { snapshotOf } from '../support/snapshot.ts';

const server = neo4jForTests();
const filings = 2000;

describe.skipIf('missing' in server)('missing' in server ? server.missing : 'workers on one queue', () => {
  if ('missing' in server) return;

  it('killed, and their Redis, in the middle of 2,000 filings, lose none and write none twice', async () => {
    const cwd = temporaryFolder();
    const files = generateFilings(join(cwd, 'in'), filings).map((name) => join('in', name));
    mkdirSync(join(cwd, 'redis'));
    const redis = await startRedis(join(cwd, 'redis'));
    onTestFinished(redis.stop);
    const env = {
      PATH: process.env.PATH,
      REDIS_URL: redis.url,
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
    };
    const conjugraph = (...args: string[]) => {
      const child = spawn(process.execPath, [cli, ...args], { cwd, env, stdio: 'ignore' });
      onTestFinished(() => void child.kill('SIGKILL'));
      return child;
    };
    const ended = async (child: ChildProcess) =>
      child.exitCode ?? child.signalCode ?? (await once(child, 'exit'))[0];
    const killed = async (child: ChildProcess) => {
      child.kill('SIGKILL');
      await ended(child);
    };

    const connection = await connectRedis(redis.url);
    const queue = openQueue(connection);
    const until = async (enough: (counts: Counts) => boolean) => {
      while (!enough(await queue.counts())) await sleep(100);
    };

    expect(await ended(conjugraph('enqueue', 'in'))).toBe(0);
    expect(await queue.counts()).toMatchObject({ waiting: filings, done: 0 });
    const [first, second, third] = [conjugraph('worker'), conjugraph('worker'), conjugraph('worker')];
    await until(({ done }) => done >= 300);
    await killed(first);
    const fourth = conjugraph('worker');
    await until(({ done }) => done >= 700);
    await redis.kill();
    await redis.start();
    await until(({ done }) => done >= 1100);
    await Promise.all([killed(second), redis.kill()]);
    await redis.start();
    await until(({ done }) => done >= 1500);
    await killed(third);
    const fifth = conjugraph('worker');
    await until(({ waiting, active, delayed }) => waiting + active + delayed === 0);

    expect(await queue.counts()).toEqual({ waiting: 0, active: 0, delayed: 0, done: filings, dead: 0 });
    await queue.close();
    await connection.close();
    for (const worker of [fourth, fifth]) worker.kill('SIGTERM');
    expect(await Promise.all([fourth, fifth].map(ended))).toEqual([0, 0]);

    const alone = openStore('memory:');
    const store = openStore(server);
    onTestFinished(async () => void (await Promise.all([alone.close(), store.close()])));
    await alone.prepare();
    await loadAll(files, alone, cwd);
    expect(await snapshotOf(store)).toEqual(await snapshotOf(alone));
    for await (const { name, broken } of checkGraph(store))
      expect({ name, broken }).toEqual({ name, broken: [] });
  }, 600_000);
});
