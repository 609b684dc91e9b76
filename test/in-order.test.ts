import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../src/in-order.ts';

describe('inOrder', () => {
  const work = async (n: number) => {
    await setTimeout((7 - n) * 2);
    return n * 10;
  };
  const none = async () => undefined;

  it('gives results in order, however long each takes, with so many under way', async () => {
    let [under, most] = [0, 0];
    const counted = async (n: number) => {
      most = Math.max(most, ++under);
      const result = await work(n);
      under--;
      return result;
    };
    const got: number[] = [];
    for await (const result of inOrder([1, 2, 3, 4, 5, 6], 3, counted, none)) got.push(result);
    expect([got, most]).toEqual([[10, 20, 30, 40, 50, 60], 3]);
  });

  it('drops what was begun when the taker stops', async () => {
    const dropped: number[] = [];
    for await (const result of inOrder(
      [1, 2, 3, 4, 5, 6],
      3,
      work,
      async (each) => void dropped.push(each),
    )) {
      if (result === 20) break;
    }
    expect(dropped).toEqual([30, 40, 50].slice(0, dropped.length));
    expect(dropped.length).toBeGreaterThan(0);
  });

  it('throws what the work throws, in its turn, and drops the rest', async () => {
    const dropped: number[] = [];
    const failing = async (n: number) => {
      if (n === 2) throw new Error('two');
      return work(n);
    };
    const got: number[] = [];
    const run = async () => {
      for await (const each of inOrder([1, 2, 3, 4], 4, failing, async (one) => void dropped.push(one)))
        got.push(each);
    };
    await expect(run()).rejects.toThrow('two');
    expect([got, dropped]).toEqual([[10], [30, 40]]);
  });
});
