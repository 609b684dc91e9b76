import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Extraction } from '../../src/model/extraction.ts';
import { extraction } from '../gold/example.ts';
import { conjugraph } from '../support/context.ts';

describe('schema', () => {
  it('prints the JSON Schema of an extraction, which is the one in docs/', async () => {
    const { code, stdout } = await conjugraph(['schema'], { cwd: '.' });
    const published = readFileSync(new URL('../../docs/extraction.schema.json', import.meta.url), 'utf8');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(z.toJSONSchema(Extraction));
    expect(JSON.parse(published), 'run: npx tsx src/cli.ts schema > docs/extraction.schema.json').toEqual(
      JSON.parse(stdout),
    );
  });

  it('takes what the program writes, and nothing else', () => {
    const schema = z.fromJSONSchema(z.toJSONSchema(Extraction) as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse(extraction({})).success).toBe(true);
    expect(schema.safeParse({ ...extraction({}), entities: 3 }).success).toBe(false);
  });
});
