/** `conjugraph guide`: the kit for Neo4j Browser, served until Ctrl-C. */
import { once } from 'node:events';
import { z } from 'zod';
import { browserAddress } from '../browser/address.ts';
import { serveKit } from '../browser/serve.ts';
import { settingsFrom } from '../settings.ts';
import { type Context, defineCommand, type Flags } from '../terminal/command.ts';
import { say } from '../terminal/output.ts';

const Port = z
  .string()
  .regex(/^\d+$/, 'has to be a whole number')
  .transform(Number)
  .pipe(z.int().max(65_535, 'has to be less than 65536'));

export const command = defineCommand({
  name: 'guide',
  summary: 'Serve a guide, colours and saved queries to Neo4j Browser, until Ctrl-C.',
  options: z.object({
    port: Port.default(0).meta({ description: 'on which to serve; without it, a free one' }),
    host: z
      .string()
      .default('127.0.0.1')
      .meta({ description: 'on which to listen; without it, for this machine only' }),
  }),
  examples: ['conjugraph guide', 'conjugraph guide --port 7475'],
  async run({ options, ...context }) {
    const { address, close } = await serveKit(options.port, options.host);
    await say(context.stdout, inWords(address, context));
    if (!context.signal.aborted) await once(context.signal, 'abort');
    await close();
    return 0;
  },
});

function inWords(guide: string, { flags, env, cwd }: Context & { flags: Flags }): string {
  const settings = settingsFrom(flags, env, cwd);
  const server =
    settings.engine === 'neo4j'
      ? { bolt: settings.uri, password: settings.password !== undefined }
      : { bolt: 'bolt://localhost:7687', password: true };
  return `The guide is there until Ctrl-C. Open
  ${browserAddress({ browser: 'http://localhost:7474', guide, ...server })}
or type in a Neo4j Browser that is open already
  :play ${guide}/guide.html
  :style ${guide}/style.grass
Saved queries to drop onto the Browser: ${guide}/saved-queries.zip`;
}
