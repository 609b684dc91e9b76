import { describe, expect, it } from 'vitest';
import { conjugraph, temporaryFolder } from '../support/context.ts';
import { edgarServer } from '../support/edgar/server.ts';
import { madeFiling } from '../support/edgar/submission.ts';

const env = { EDGAR_USER_AGENT: 'Jane Roe jane.roe@example.org' };

describe('sync', () => {
  it('loads', async () => {
    const server = await edgarServer(
      [1, 2, 3, 4, 5].map((n) => madeFiling(n)),
      { recent: 2 },
    );
    const cwd = temporaryFolder();
    const argv = ['sync', 'ADAX', '--data-url', server.url, '--archives-url', server.url];
    const ran = await conjugraph(argv, { cwd, env });
    console.log(ran, server.asked);
    console.log(await conjugraph(argv, { cwd, env }));
    console.log(await conjugraph(['sync', 'status'], { cwd, env }));
    console.log(await conjugraph(['stats'], { cwd, env }));
    expect(ran.code).toBe(0);
  });
});
