import { expect, it } from 'vitest';
import { conjugraph, temporaryFolder } from '../support/context.ts';

it('start loads the samples, shows what was found, answers three questions, and says what next', async () => {
  const cwd = temporaryFolder();
  const { code, stdout } = await conjugraph(['start'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Loaded 2 of 2 filings into /);
  expect(stdout).toMatch(
    /│ companies │ compounds │ antibodies │ payloads │ agreements │ milestones │ events │/,
  );
  // What the gold lists, and what it leaves to choice.
  expect(stdout).toMatch(/│ +[45] │ +6 │ +[34] │ +[23] │/);
  for (const said of ['Genentech', '5,000,000', 'huN901-DM1', 'Biotest', '$5 million'])
    expect(stdout).toContain(said);
  expect(stdout).not.toContain('nothing found');
  expect(stdout).toContain('The graph is in .conjugraph/graph.grafeo.');
  const next = /npx conjugraph (query .*)$/m.exec(stdout)?.[1]?.split(/\s+/) ?? [];
  expect((await conjugraph(next, { cwd })).stderr).toMatch(/^[1-9]\d* rows?\n$/);
});
