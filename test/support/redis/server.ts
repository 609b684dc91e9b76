/** A real Redis in a process of its own, on 127.0.0.1, with an append-only file that outlives it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort } from '../neo4j/local-server.ts';

export interface RedisServer {
  url: string;
  /** As a fault of the machine would: with SIGKILL. */
  kill(): Promise<void>;
  /** Starts it again on the same port and files, when it is not running. */
  start(): Promise<void>;
  /** Ends it, and waits for that. */
  stop(): Promise<void>;
}

/**
 * @param folder where it keeps its files
 * @param settings more arguments, e.g. `['--appendonly', 'no']`
 * @throws Error when there is no redis-server
 */
export async function startRedis(folder: string, settings: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async () => {
    const fixed = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    child = spawn('redis-server', [...fixed, '--appendonly', 'yes', '--appendfsync', 'always', ...settings], {
      stdio: 'ignore',
    });
    const failed = once(child, 'error').then(([cause]) => {
      throw new Error('Tests of the queue need redis-server: apt-get install redis-server.', { cause });
    });
    await Promise.race([answers(port), failed]);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Waits until it has read its append-only file. */
async function answers(port: number): Promise<void> {
  for (;;) {
    const redis = new Redis({
      port,
      host: '127.0.0.1',
      lazyConnect: true,
      enableReadyCheck: false,
      retryStrategy: () => null,
    });
    redis.on('error', () => {});
    try {
      await redis.connect();
      await redis.ping();
      return;
    } catch (error) {
      // One that wants a password is there, too.
      if (error instanceof Error && error.message.startsWith('NOAUTH')) return;
      await sleep(50);
    } finally {
      redis.disconnect();
    }
  }
}
