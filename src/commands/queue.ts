/** `conjugraph queue`: what waits, what is done, what was given up and why. */
import { z } from 'zod';
import type { Counts, DeadLetter, FilingQueue } from '../queue/queue.ts';
import { defineCommand } from '../terminal/command.ts';
import { counted, json, oneLine, say } from '../terminal/output.ts';
import { redis, withRedis } from '../terminal/with-queue.ts';

export const command = defineCommand({
  name: 'queue',
  summary: 'Show the queue: what waits, what is done, and what was given up with its reason.',
  options: z.object({
    retry: z.boolean().optional().meta({ description: 'put back what was given up, as if it were new' }),
    json: z.boolean().optional().meta({ description: 'one JSON object' }),
    redis,
  }),
  examples: ['conjugraph queue', 'conjugraph queue --retry'],
  run: ({ options, ...context }) =>
    withRedis(context, options.redis, async (connection) => {
      const { openQueue } = await import('../queue/queue.ts');
      const queue = openQueue(connection);
      try {
        const retried = options.retry ? await queue.retryDead() : undefined;
        const { counts, letters } = await seen(queue);
        await say(
          context.stdout,
          options.json
            ? json({ ...counts, retried, letters })
            : [...putBack(retried), ...inWords(connection.address, counts, letters)].join('\n'),
        );
        return 0;
      } finally {
        await queue.close();
      }
    }),
});

const seen = async (queue: FilingQueue) => ({ counts: await queue.counts(), letters: await queue.dead() });

const putBack = (retried?: number) =>
  retried === undefined ? [] : [`Put back ${counted(retried, 'filing')}.`];

function inWords(address: string, counts: Counts, letters: readonly DeadLetter[]): string[] {
  const { waiting, active, delayed, done, dead } = counts;
  return [
    `${address}: ${waiting} waiting, ${active} active, ${delayed} to be tried again, ${done} done, ${dead} dead.`,
    ...letters.map(({ at, path, reason }) => `  ${at}  ${oneLine(path)}  ${oneLine(reason)}`),
  ];
}
