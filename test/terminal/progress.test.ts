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

  it('keeps a name with a line end on its line', async () => {
    const output = collector();
    await progress(output, 1, 'filings').step('a\nb.txt', 'not loaded');
    expect(output.text).toBe('1/1  a?b.txt  not loaded\n');
  });

  it('is a bar on a terminal, in which a name commands nothing', async () => {
    const output = collector({ isTTY: true, columns: 80 });
    const shown = progress(output, 2, 'filings');
    await shown.step('a.txt', '3 things');
    await shown.step('b\u001b]0;x\u0007.txt', '4 things');
    shown.stop();
    expect(output.text).toContain('░ 0/2 filings');
    expect(output.text).not.toContain('things');
    expect(output.text).not.toContain('\u001b]0;x');
  });

  it.each([
    [45, 20_000, '6.0/min, 8 min left'],
    [30, 1_000, '2.0/s, 14 s left'],
    [30, 7_300_000, '0.016/min, 29 h left'],
  ])('the bar tells rate and time left: 2 of %i after %i ms', async (total, ms, expected) => {
    const output = collector({ isTTY: true, columns: 120 });
    let at = 0;
    const shown = progress(output, total, 'filings', () => at);
    await shown.step('a.txt', '');
    at += ms;
    await shown.step('b.txt', '');
    shown.stop();
    expect(output.text).toContain(expected);
  });
});
