import { describe, expect, it } from 'vitest';
import { conjugraph } from '../support/context.ts';
import { folderWithSampleGraph } from './sample-graph.ts';

const sources = async (cwd: string) => {
  const { stdout } = await conjugraph(
    ['query', '--cypher', 'MATCH (f:Filing) RETURN f.key AS key ORDER BY key', '--json'],
    { cwd },
  );
  return JSON.parse(stdout).map(({ key }: { key: string }) => key);
};

describe('forget', () => {
  it.each([
    'sha256:2007000000000000',
    'immunogen-8k-2007-07-31.txt',
    'data/filings/immunogen-8k-2007-07-31.txt',
  ])('takes out the filing called %s, and leaves a sound graph', async (name) => {
    const cwd = await folderWithSampleGraph();
    const { code, stdout } = await conjugraph(['forget', name], { cwd });
    expect([code, stdout]).toEqual([0, 'Took out sha256:2007000000000000.\n']);
    expect(await sources(cwd)).toEqual(['sha256:2008000000000000']);
    expect(await conjugraph(['check'], { cwd })).toMatchObject({ code: 0, stderr: 'The graph is sound.\n' });
  });

  it.each([
    ['nobody', 'No filing of the graph is called "nobody"; conjugraph query filings lists them all.'],
    ['.txt', 'No filing of the graph is called ".txt"; conjugraph query filings lists them all.'],
  ])('takes nothing out when one of the names is %s', async (name, message) => {
    const cwd = await folderWithSampleGraph();
    const { code, stderr } = await conjugraph(['forget', 'sha256:2007000000000000', name], { cwd });
    expect([code, stderr]).toEqual([5, `conjugraph: ${message}\n`]);
    expect(await sources(cwd)).toHaveLength(2);
  });
});
