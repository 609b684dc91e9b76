import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conjugraph } from '../support/context.ts';

const filing = 'data/filings/immunogen-8k-2008-03-12.txt';
const cwd = new URL('../../', import.meta.url).pathname;

describe('explain', () => {
  test('shows the sentence of a fact, what its words were taken for, and the rule', async () => {
    const { code, stdout } = await conjugraph(['explain', filing, '--fact', 'ClinicalEvent:1'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('[BT-062 Compound BT-062, by lexicon]');
    expect(stdout).toContain(
      'kept  clinical-event says ClinicalEvent (expected): status expected, sponsor Biotest',
    );
    expect(stdout.match(/^paragraph/gm)).toHaveLength(1);
  });

  test('shows the line of the file on which a sentence begins', async () => {
    const { stdout } = await conjugraph(['explain', filing], { cwd });
    const lines = readFileSync(new URL(filing, `file://${cwd}`), 'utf8').split('\n');
    const line = Number(/^paragraph, line (\d+) {2}.*BT-062/m.exec(stdout)?.[1]);
    expect(lines[line - 1]).toContain('BT-062');
  });

  test('shows what a rule found and the later stages rejected', async () => {
    const { stdout } = await conjugraph(['explain', filing], { cwd });
    expect(stdout).toMatch(/^paragraph/m);
    expect(stdout).toMatch(/^signature/m);
    expect(stdout).not.toContain('\u001b');
  });

  test('says which facts there are when one is unknown', async () => {
    const { code, stderr } = await conjugraph(['explain', filing, '--fact', 'Milestone:9'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`${filing} has no fact Milestone:9; it has`);
  });
});
