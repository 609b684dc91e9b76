import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conjugraph, temporaryFolder } from '../support/context.ts';

/** Two releases in which one firm has a short and a long name, which nothing in the text joins. */
function folderWithReleases(): string {
  const cwd = temporaryFolder();
  const release = (firm: string) =>
    `CAMBRIDGE, Mass., July 31, 2007 - ImmunoGen, Inc. (Nasdaq: IMGN) today announced that it has entered into a license
agreement with ${firm}. Under the agreement, ${firm} will pay ImmunoGen an upfront payment of $5 million.\n`;
  writeFileSync(join(cwd, 'one.txt'), release('Quorvane Pharmaceuticals, Inc.'));
  writeFileSync(join(cwd, 'two.txt'), release('Quorvane, Inc.'));
  return cwd;
}

describe('proposals, decide and decisions', () => {
  it('propose a pair, keep what was decided, and take it back', async () => {
    const cwd = folderWithReleases();
    const ask = async (...argv: string[]) => conjugraph(argv, { cwd });
    await ask('load', 'one.txt', 'two.txt');
    const [proposal] = JSON.parse((await ask('proposals', '--json')).stdout);
    expect(proposal).toMatchObject({
      one: 'Quorvane',
      other: 'Quorvane Pharmaceuticals',
      filings: '1 and 1',
    });

    const decided = await ask('decide', 'same', proposal.proposal, '--because', 'one address');
    expect(decided).toMatchObject({
      code: 0,
      stdout: `Decided (${proposal.proposal}); 2 filings written anew.\n`,
    });
    expect(JSON.parse((await ask('proposals', '--json')).stdout)).toEqual([]);
    expect(JSON.parse((await ask('decisions', '--json')).stdout)).toMatchObject([
      { decision: proposal.proposal, verdict: 'same', because: 'one address' },
    ]);

    await ask('load', 'two.txt');
    expect(JSON.parse((await ask('proposals', '--json')).stdout)).toEqual([]);
    const withdrawn = await ask('decide', 'withdraw', proposal.proposal);
    expect(withdrawn.stdout).toBe(`Withdrew ${proposal.proposal}; 2 filings written anew.\n`);
    expect(JSON.parse((await ask('proposals', '--json')).stdout)).toEqual([proposal]);
  });

  it('remember that two are different, given by name', async () => {
    const cwd = folderWithReleases();
    await conjugraph(['load', 'one.txt', 'two.txt'], { cwd });
    const names = ['Company:Quorvane', 'Company:Quorvane Pharmaceuticals'];
    expect(await conjugraph(['decide', 'different', ...names], { cwd })).toMatchObject({ code: 0 });
    expect(JSON.parse((await conjugraph(['proposals', '--json'], { cwd })).stdout)).toEqual([]);
  });

  it.each([
    [['maybe', 'x'], 2, 'The verdict is one of same, different, accept, reject, withdraw.'],
    [['same', 'nothing'], 5, 'There is no proposal "nothing"; conjugraph proposals lists them.'],
    [['same', 'Company:Quorvane', 'Company:Nobody'], 5, 'No thing is called "Company:Nobody" (Label:name).'],
    [
      ['same', 'Company:Quorvane', 'Company:Quorvane'],
      2,
      '"Company:Quorvane" and "Company:Quorvane" are not two things of one label.',
    ],
    [['reject', 'Milestone:none'], 5, 'No filing of the graph tells a fact "Milestone:none".'],
    [['withdraw', 'none'], 5, 'There is no decision "none"; conjugraph decisions lists them.'],
  ])('refuse %j', async (argv, code, message) => {
    const cwd = folderWithReleases();
    await conjugraph(['load', 'two.txt'], { cwd });
    const { code: ended, stderr } = await conjugraph(['decide', ...argv], { cwd });
    expect([ended, stderr]).toEqual([code, expect.stringContaining(message)]);
  });
});
