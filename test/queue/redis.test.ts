import { describe, expect, it, onTestFinished } from 'vitest';
import { connectRedis } from '../../src/queue/redis.ts';
import { temporaryFolder } from '../support/context.ts';
import { freePort } from '../support/neo4j/local-server.ts';
import { startRedis } from '../support/redis/server.ts';

describe('connectRedis', () => {
  it('tells where no Redis answers, without the password', async () => {
    const port = await freePort();
    await expect(connectRedis(`redis://me:secret@127.0.0.1:${port}`)).rejects.toThrow(
      `No Redis answers at redis://127.0.0.1:${port}: start it, or correct --redis or REDIS_URL.`,
    );
  });

  it('tells when Redis wants a password', async () => {
    const redis = await startRedis(temporaryFolder(), ['--requirepass', 'secret']);
    onTestFinished(redis.stop);
    const refusal = `Redis at ${redis.url} does not let us in: set REDIS_URL with user and password.`;
    await expect(connectRedis(redis.url)).rejects.toThrow(refusal);
    await expect(connectRedis(redis.url.replace('//', '//default:wrong@'))).rejects.toThrow(refusal);
    const { close } = await connectRedis(redis.url.replace('//', '//default:secret@'));
    await close();
  });

  it.each([
    ['yes', true],
    ['no', false],
  ])('appendonly %s: is what it holds safe?', async (appendonly, durable) => {
    const redis = await startRedis(temporaryFolder(), ['--appendonly', appendonly]);
    onTestFinished(redis.stop);
    const connection = await connectRedis(redis.url);
    expect(connection.durable).toBe(durable);
    await connection.close();
  });

  it('connects again to a Redis that was killed, which has kept all, and tells both once', async () => {
    const server = await startRedis(temporaryFolder());
    onTestFinished(server.stop);
    const told: string[] = [];
    const { redis, close } = await connectRedis(server.url, (line) => told.push(line));
    onTestFinished(close);
    await redis.set('held', 'yes');
    await server.kill();
    const held = redis.get('held');
    await expect.poll(() => told.length, { timeout: 10_000 }).toBe(1);
    await server.start();
    expect(await held).toBe('yes');
    expect(told).toEqual([
      `Redis at ${server.url} does not answer; waiting for it.`,
      `Redis at ${server.url} answers again.`,
    ]);
  });
});
