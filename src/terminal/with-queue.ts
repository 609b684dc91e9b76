/** Connects to the Redis that the settings name, and lets go of it whatever happens. */
import { z } from 'zod';
import type { Connection } from '../queue/redis.ts';
import { defaultRedis, redisFrom } from '../settings.ts';
import type { Context } from './command.ts';
import { say } from './output.ts';

/** The flag of the commands that use the queue. */
export const redis = z
  .string()
  .optional()
  .meta({ description: `the queue's Redis; without it, REDIS_URL or ${defaultRedis}`, placeholder: 'url' });

/** @param flag what `--redis` says */
export async function withRedis<T>(
  { env, cwd, stderr }: Context,
  flag: string | undefined,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  // Imported late: no other command should wait for it.
  const { connectRedis } = await import('../queue/redis.ts');
  const connection = await connectRedis(redisFrom(flag, env, cwd), (line) => void say(stderr, line));
  try {
    if (!connection.durable) {
      await say(stderr, `Redis at ${connection.address} forgets its jobs when it ends: set appendonly yes.`);
    }
    return await use(connection);
  } finally {
    await connection.close();
  }
}
