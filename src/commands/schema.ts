/** `conjugraph schema`: the shape of what `extract --json` writes. */
import { z } from 'zod';
import { Extraction } from '../model/extraction.ts';
import { defineCommand } from '../terminal/command.ts';
import { json, say } from '../terminal/output.ts';

export const command = defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of one line of `extract --json`.',
  options: z.object({}),
  examples: ['conjugraph schema > docs/extraction.schema.json'],
  async run({ stdout }) {
    await say(stdout, json(z.toJSONSchema(Extraction), 2));
    return 0;
  },
});
