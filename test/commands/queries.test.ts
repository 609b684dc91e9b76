import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { conjugraph } from '../support/context.ts';

it('queries lists every question of the library, with its parameters', async () => {
  const { code, stdout, stderr } = await conjugraph(['queries'], { cwd: '.' });
  const files = readdirSync(new URL('../../cypher/queries/', import.meta.url)).sort();
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.match(/^\S+$/gm)?.map((name) => `${name}.cypher`)).toEqual(files);
  expect(stdout).toContain(
    'compounds-by-payload\n    Compounds that carry a payload\n    --param payload=<string> = "DM1"',
  );
});
