import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPace, openPaces } from '../../src/sync/pace.ts';
import { temporaryFolder } from '../support/context.ts';
import { noon, setClock } from '../support/edgar/clock.ts';

const { signal } = new AbortController();

/** The most that any second holds. */
const mostInASecond = (times: readonly number[]): number =>
  Math.max(...times.map((start) => times.filter((at) => at >= start && at < start + 1000).length));

describe('turns', () => {
  it.each([8, 10, 0.5])('%d a second: no second holds more', async (perSecond) => {
    const clock = setClock();
    const pace = openPace({ service: 'x', perSecond, folder: temporaryFolder(), clock });
    const times: number[] = [];
    for (let request = 0; request < 3 * Math.max(1, perSecond); request++) {
      await pace.turn(signal);
      times.push(clock.at);
    }
    expect(times[0]).toBe(noon);
    expect(mostInASecond(times)).toBe(Math.max(1, perSecond));
  });

  it('that were missed are not made up for', async () => {
    const clock = setClock();
    const pace = openPace({ service: 'x', perSecond: 10, folder: temporaryFolder(), clock });
    const times: number[] = [];
    for (const busy of [0, 0, 700, 0, 0, 0]) {
      const sleep = clock.sleep;
      // A process that computes wakes late.
      clock.sleep = async (ms, aborted) => {
        await sleep(ms, aborted);
        clock.at += busy;
        clock.sleep = sleep;
      };
      await pace.turn(signal);
      times.push(clock.at - noon);
    }
    const apart = times.slice(1).map((at, index) => at - (times[index] ?? 0));
    expect(Math.min(...apart.map(Math.round))).toBeGreaterThanOrEqual(110);
  });

  it('are shared by processes: four of them keep to it together', async () => {
    const folder = temporaryFolder();
    const child = new URL('../support/edgar/take-turns.ts', import.meta.url);
    const children = [1, 2, 3, 4].map(() =>
      fork(child, [folder, '20', '6'], { execArgv: ['--import', 'tsx'] }),
    );
    const told = await Promise.all(
      children.map(async (each) => (await once(each, 'message'))[0] as number[]),
    );
    const times = told.flat().sort((a, b) => a - b);
    expect(times).toHaveLength(24);
    expect(mostInASecond(times)).toBeLessThanOrEqual(20);
  });

  it('are those of a service', async () => {
    const clock = setClock();
    const paces = openPaces({ perSecond: 1, folder: temporaryFolder(), clock });
    await paces('https://www.sec.gov/a').turn(signal);
    await paces('http://127.0.0.1:1/').turn(signal);
    expect(clock.at).toBe(noon);
    await paces('https://data.sec.gov/b').turn(signal);
    expect(clock.at).toBe(noon + 1100);
  });

  it('wait while a server asks for it', async () => {
    const clock = setClock();
    const folder = temporaryFolder();
    const [one, other] = [1, 2].map(() => openPace({ service: 'x', perSecond: 10, folder, clock }));
    await one?.hold(30_000);
    await other?.turn(signal);
    expect(clock.at).toBe(noon + 30_000);
  });

  it.each(['', 'nonsense', String(noon + 1e9), '-1', '1e999'])(
    'a turn file with %j holds nobody up',
    async (text) => {
      const clock = setClock();
      const folder = temporaryFolder();
      writeFileSync(join(folder, 'x.turn'), text);
      await openPace({ service: 'x', perSecond: 10, folder, clock }).turn(signal);
      expect(clock.at).toBe(noon);
      expect(Number(readFileSync(join(folder, 'x.turn'), 'utf8'))).toBe(noon + 110);
    },
  );
});
