import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue, UnrecoverableError, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { RedisError } from '../../src/errors.ts';
import { fileAt } from '../../src/inputs.ts';
import { mostWaiting, queueName } from '../../src/queue/job.ts';
import { batchSize, openQueue } from '../../src/queue/queue.ts';
import { connectRedis } from '../../src/queue/redis.ts';
import { type RedisServer, startRedis } from '../support/redis/server.ts';

let folder = '';
let server: RedisServer;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'conjugraph-'));
  server = await startRedis(folder);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  const redis = new Redis(server.url);
  await redis.flushall();
  await redis.quit();
});

async function queueForTest() {
  const connection = await connectRedis(server.url);
  const queue = openQueue(connection);
  onTestFinished(async () => {
    await queue.close();
    await connection.close();
  });
  return queue;
}

const filing = (name: string) => {
  writeFileSync(join(folder, name), name);
  return fileAt(name, folder);
};

describe('a queue', () => {
  it('takes a file once, however often and by whomever it is put in', async () => {
    const [one, other] = [await queueForTest(), await queueForTest()];
    const [a, b] = [filing('a.txt'), filing('b.txt')];
    expect(await one.add([a])).toEqual({ added: 1, there: 0, refused: [] });
    expect(await other.add([a, b])).toEqual({ added: 1, there: 1, refused: [] });
    expect(await one.add([])).toEqual({ added: 0, there: 0, refused: [] });
    expect(await one.counts()).toEqual({ waiting: 2, active: 0, delayed: 0, done: 0, dead: 0 });
  });

  it('names a file that is gone since it was listed, and takes the others', async () => {
    const queue = await queueForTest();
    const [gone, here] = [fileAt('gone.txt', folder), filing('c.txt')];
    const told = await queue.add([gone, here]);
    expect(told).toMatchObject({ added: 1, there: 0, refused: [{ source: 'gone.txt' }] });
    expect(told.refused[0]?.error.message).toBe('gone.txt does not exist; check the path.');
  });

  it('lets nobody in while too many wait, and says so once', async () => {
    const queue = await queueForTest();
    const redis = new Redis(server.url, { maxRetriesPerRequest: null });
    const raw = new Queue(queueName, { connection: redis });
    onTestFinished(async () => {
      await raw.close();
      await redis.quit();
    });
    const jobs = Array.from({ length: mostWaiting }, (_, at) => ({ name: 'load', data: { at } }));
    await raw.addBulk(jobs);
    let told = 0;
    let open = false;
    const room = queue
      .room(new AbortController().signal, async () => void told++)
      .then(() => {
        open = true;
      });
    await expect.poll(() => told).toBe(1);
    expect(open).toBe(false);
    await raw.drain();
    await room;
    expect(told).toBe(1);
  });

  it('puts back what was given up, once, also when two tell it to at the same time', async () => {
    const [one, other] = [await queueForTest(), await queueForTest()];
    const [count, connection] = [batchSize + 20, await connectRedis(server.url)];
    const worker = new Worker(queueName, () => Promise.reject(new UnrecoverableError('No.')), {
      connection: connection.redis,
      concurrency: 50,
    });
    onTestFinished(async () => {
      await worker.close();
      await connection.close();
    });
    await one.add(Array.from({ length: count }, (_, at) => filing(`dead-${at}.txt`)));
    await expect.poll(one.counts, { timeout: 20_000 }).toMatchObject({ dead: count });
    await worker.pause();
    const letters = await one.dead();
    expect(new Set(letters.map(({ source }) => source)).size).toBe(count);
    expect(letters.map(({ at }) => at)).toEqual(letters.map(({ at }) => at).toSorted());
    const back = await Promise.all([one.retryDead(), other.retryDead()]);
    expect(back[0] + back[1]).toBe(count);
    expect(await one.counts()).toMatchObject({ dead: 0, waiting: count });
  });

  it('waits no longer when it is stopped', async () => {
    const queue = await queueForTest();
    await queue.room(AbortSignal.abort(), () => Promise.reject(new Error('It does not wait.')));
  });

  it('tells one sentence when Redis refuses', async () => {
    const queue = await queueForTest();
    const redis = new Redis(server.url);
    await redis.config('SET', 'maxmemory', '1');
    onTestFinished(async () => {
      await redis.config('SET', 'maxmemory', '0');
      await redis.quit();
    });
    const refused = await queue.add([filing('a.txt')]).catch((error) => error);
    expect(refused).toBeInstanceOf(RedisError);
    expect(refused.message).toMatch(/^Redis at redis:\/\/127\.0\.0\.1:\d+ refused: OOM .*\.$/);
  });
});
