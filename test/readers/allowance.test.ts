import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { processorTime, threadName, watch } from '../../src/readers/allowance.ts';

describe('an allowance of 120 s', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const unknown = () => undefined;
  const share = (part: number) => () => (performance.now() / 1000) * part;

  it.each<[string, () => number | undefined, number]>([
    ['of a thread that has a core for itself', share(1), 120],
    ['of a thread that gets half of one', share(1 / 2), 240],
    ['of a thread that gets a tenth of one', share(1 / 10), 1200],
    ['of a thread that waits for a disk', () => 7, 2400],
    ['of a thread whose time nobody knows', unknown, 120],
  ])('%s', (_, used, expected) => {
    const usedUp = vi.fn();
    watch(120, used, usedUp);
    vi.advanceTimersByTime((expected - 1) * 1000);
    expect(usedUp).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2000);
    expect(usedUp).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ended, it calls nobody', () => {
    const usedUp = vi.fn();
    watch(120, unknown, usedUp)();
    vi.advanceTimersByTime(1e7);
    expect(usedUp).not.toHaveBeenCalled();
  });
});

describe('processor time', () => {
  it.runIf(process.platform === 'linux')('is that of the thread alone', async () => {
    const before = processorTime(threadName()) ?? Number.NaN;
    for (let at = 0; at < 1e7; at++);
    expect(processorTime(threadName())).toBeGreaterThan(before);
    const idle = new Worker(
      "const { parentPort } = require('node:worker_threads');" +
        "parentPort.once('message', () => {});" +
        "parentPort.postMessage(require('node:fs').readlinkSync('/proc/thread-self'));",
      { eval: true },
    );
    const name = await new Promise<string>((tell) => idle.once('message', tell));
    expect(name).not.toBe(threadName());
    expect(processorTime(name)).toBeGreaterThan(0);
    await idle.terminate();
    expect(processorTime(name)).toBeUndefined();
  });

  it('of no thread is not known', () => expect(processorTime(undefined)).toBeUndefined());
});
