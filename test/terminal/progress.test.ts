import { describe, expect, it } from 'vitest';
import { progress } from '../../src/terminal/progress.ts';
import { collector } from '../support/context.ts';

describe('progress', () => {
  it('is a line a step where there is no terminal', async () => {
    const output = collector();
    const shown = progress(output, 2, 'filings');
    await shown.step('a.txt', '3 things');
    await shown.step('b.txt', 'not loaded');
    shown.stop();
    expect(output.text).toBe('1/2  a.txt  3 things\n2/2  b.txt  not loaded\n');
  });
});
