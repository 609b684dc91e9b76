import { describe, expect, it } from 'vitest';
import { conjugraph } from '../support/context.ts';
import { folderWithSampleGraph } from './sample-graph.ts';

describe('stats', () => {
  it('counts filings, things, records and relations', async () => {
    const cwd = await folderWithSampleGraph();
    const { code, stdout } = await conjugraph(['stats', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      filings: 2,
      first: '2007-07-31',
      last: '2008-03-12',
      nodes: { Company: 4, Payload: 2, Filing: 2, RegulatoryEvent: 2 },
      relationships: { PARTNERS_WITH: 3 },
    });
  });

  it('shows them as a table', async () => {
    const { stdout } = await conjugraph(['stats'], { cwd: await folderWithSampleGraph() });
    expect(stdout).toMatch(/^2 filings, 2007-07-31 to 2008-03-12, in /);
    expect(stdout).toMatch(/│ thing +│ Company +│ +4 │/);
    expect(stdout).toMatch(/│ record +│ RegulatoryEvent +│ +2 │/);
    expect(stdout).toMatch(/│ relation +│ SUBSIDIARY_OF +│ +0 │/);
  });
});
