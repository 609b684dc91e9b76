import { describe, expect, it } from 'vitest';
import { conjugraph } from '../support/context.ts';
import { folderWithSampleGraph } from './sample-graph.ts';

describe('search', () => {
  it('finds a misspelled name', async () => {
    const cwd = await folderWithSampleGraph();
    const { code, stdout } = await conjugraph(['search', 'imunogen', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)[0]).toMatchObject({ label: 'Company', name: 'ImmunoGen' });
  });

  it('asks for a name', async () => {
    const cwd = await folderWithSampleGraph();
    const { code, stderr } = await conjugraph(['search', '!?'], { cwd });
    expect([code, stderr]).toEqual([2, 'conjugraph: Give a name to search for.\n']);
  });
});
