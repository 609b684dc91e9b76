/** `conjugraph enqueue PATH…`: filings for workers on any number of machines. */
import { z } from 'zod';
import { fileAt, findFilings, type Refused } from '../inputs.ts';
import type { Connection } from '../queue/redis.ts';
import { type Context, defineCommand } from '../terminal/command.ts';
import { exitCode, tellFailures } from '../terminal/failures.ts';
import { counted, say } from '../terminal/output.ts';
import { redis, withRedis } from '../terminal/with-queue.ts';

export const command = defineCommand({
  name: 'enqueue',
  summary: 'Put filings into the queue, for workers on any number of machines.',
  arguments: [
    { form: '<path...>', says: 'files or folders, on storage that all workers see at the same path' },
  ],
  options: z.object({ redis }),
  examples: ['conjugraph enqueue /data/8k', 'conjugraph enqueue /data/8k --redis redis://queue:6379'],
  async run({ args, options, ...context }) {
    const { files, refused } = findFilings(args, context.cwd);
    const gone: Refused[] = [];
    if (files.length > 0)
      await withRedis(context, options.redis, (connection) => enqueue(files, gone, connection, context));
    const failures = [...refused, ...gone];
    await tellFailures(context, failures);
    return exitCode(failures);
  },
});

/**
 * Says how many are safe in Redis, also where it is stopped in the middle.
 * @param gone is given the files that went since they were listed
 */
async function enqueue(
  files: readonly string[],
  gone: Refused[],
  connection: Connection,
  context: Context,
): Promise<void> {
  const { batchSize, openQueue } = await import('../queue/queue.ts');
  const queue = openQueue(connection);
  const { stderr, signal } = context;
  const tell = () => say(stderr, 'The queue is full; waiting for the workers.');
  let [added, there] = [0, 0];
  try {
    for (let at = 0; at < files.length; at += batchSize) {
      await queue.room(signal, tell);
      if (signal.aborted) break;
      const batch = files.slice(at, at + batchSize).map((file) => fileAt(file, context.cwd));
      const told = await queue.add(batch);
      added += told.added;
      there += told.there;
      gone.push(...told.refused);
    }
  } finally {
    await queue.close();
    const before = there > 0 ? `; ${there} had been enqueued before` : '';
    await say(
      context.stdout,
      `Enqueued ${added} of ${counted(files.length, 'filing')} at ${connection.address}${before}.`,
    );
  }
}
