import { expect, it } from 'vitest';
import { filesIn } from '../../src/store/statements.ts';
import { conjugraph } from '../support/context.ts';

it('queries lists every question of the library, with its parameters and what can be drawn', async () => {
  const { code, stdout, stderr } = await conjugraph(['queries'], { cwd: '.' });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.match(/^\S+$/gm)?.map((name) => `${name}.cypher`)).toEqual(filesIn('queries'));
  expect(stdout).toContain(
    'compounds-by-payload\n    Compounds that carry a payload\n    --param payload=<Payload> = "DM1"',
  );
  expect(stdout).not.toContain('asOf');
  expect(stdout).toMatch(/\nEach takes --as-of <day>: [^\n]+\n$/);
  expect(stdout.match(/^ {4}--graph {2}draws \S+/gm)).toHaveLength(filesIn('queries/graphs').length);
});
