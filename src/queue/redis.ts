/** The connection to Redis; the only import of ioredis. */
import { Redis } from 'ioredis';
import { RedisError } from '../errors.ts';

/** How long the first answer may take, in milliseconds. */
const patience = 5000;

/** How long to wait before a lost connection is tried again, in milliseconds. */
const pause = 1000;

export interface Connection {
  redis: Redis;
  /** The address as a person may see it: without user and password. */
  address: string;
  /** Whether a restart of Redis keeps what it holds. */
  durable: boolean;
  close(): Promise<void>;
}

/**
 * Connects once, and from then on again whenever the connection is lost: what is asked meanwhile waits.
 *
 * @param tell hears when the connection is lost, and when it is back
 * @throws RedisError when there is no Redis, or it does not let us in
 */
export async function connectRedis(
  url: string,
  tell: (line: string) => void = () => {},
): Promise<Connection> {
  const address = withoutSecrets(url);
  let [once, lost] = [false, false];
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    maxRetriesPerRequest: null,
    retryStrategy: () => (once ? pause : null),
  });
  let reason: Error | undefined;
  redis.on('error', (error: Error) => {
    reason = error;
    if (once && !lost) tell(`Redis at ${address} does not answer; waiting for it.`);
    lost = once;
  });
  redis.on('ready', () => {
    if (lost) tell(`Redis at ${address} answers again.`);
    lost = false;
  });
  try {
    await redis.connect();
    const persistence = await redis.info('persistence');
    once = true;
    return { redis, address, durable: /^aof_enabled:1/m.test(persistence), close: () => closed(redis) };
  } catch (error) {
    redis.disconnect();
    throw redisError(reason ?? error, address);
  }
}

/** Says good-bye where somebody listens. */
async function closed(redis: Redis): Promise<void> {
  if (redis.status === 'ready') await redis.quit().catch(() => undefined);
  else redis.disconnect();
}

export function redisError(error: unknown, address: string): RedisError {
  if (error instanceof RedisError) return error;
  const message = error instanceof Error ? error.message : String(error);
  const because = (code: string, sentence: string) => new RedisError(code, sentence, { cause: error });
  if (/^(NOAUTH|WRONGPASS|NOPERM)|invalid password/.test(message)) {
    return because(
      'redis/unauthorized',
      `Redis at ${address} does not let us in: set REDIS_URL with user and password.`,
    );
  }
  if (error instanceof Error && error.name === 'ReplyError') {
    return because('redis/refused', `Redis at ${address} refused: ${message.replace(/\.$/, '')}.`);
  }
  return because(
    'redis/unreachable',
    `No Redis answers at ${address}: start it, or correct --redis or REDIS_URL.`,
  );
}

const withoutSecrets = (url: string): string => url.replace(/\/\/[^/]*@/, '//');
