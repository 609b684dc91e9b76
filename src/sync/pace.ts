/** At most so many requests a second, over all processes of this machine: each request waits for its turn. */
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { turns } from '../in-turn.ts';
import { serviceOf } from './addresses.ts';
import { type Clock, realClock } from './clock.ts';
import { tryLock } from './lock.ts';
import { replaceFile } from './replace-file.ts';

export interface Pace {
  /** Waits until a request may be sent. */
  turn(signal: AbortSignal): Promise<void>;
  /** No request of any process before so many milliseconds have passed. */
  hold(ms: number): Promise<void>;
}

/** In milliseconds. A turn that is further off was written by a clock that went wrong, or to stop others. */
const furthest = 300_000;

/**
 * In milliseconds: how late after its turn a request may still be sent. A process that was busy for longer takes another
 * turn: else those that it missed would be sent at once, on top of those of others.
 */
const late = 100;

/** One folder for all users of the machine, whose requests come from one address. */
const common = () => join(tmpdir(), 'conjugraph-edgar');

/**
 * @param service whose limit it is, as `serviceOf` names it; processes that name the same one share the turns
 * @param perSecond requests that may fall into any one second, at most; they are spread evenly
 * @param folder where the next free turn is written
 */
export function openPace({
  service,
  perSecond,
  folder = common(),
  clock = realClock,
}: {
  service: string;
  perSecond: number;
  folder?: string;
  clock?: Clock;
}): Pace {
  const file = join(folder, `${service}.turn`);
  const inTurn = turns();

  /** Takes the next free turn, and moves what is free then. */
  const move = (next: (free: number, now: number) => number): Promise<number> =>
    inTurn.take(() => moveTurn(file, clock, next));

  return {
    async turn(signal) {
      for (let mine = 0; clock.now() - mine > late; ) {
        mine = await move((free) => free + (1000 + late) / perSecond);
        await clock.sleep(mine - clock.now(), signal);
      }
    },
    async hold(ms) {
      await move((free, now) => Math.max(free, now + ms));
    },
  };
}

/** Takes the next free turn of a file. */
async function moveTurn(
  file: string,
  clock: Clock,
  next: (free: number, now: number) => number,
): Promise<number> {
  const unlock = await lockOf(file);
  try {
    const now = clock.now();
    const free = await freeFrom(file, now);
    await replaceFile(file, String(next(free, now)), { lasting: false });
    return free;
  } finally {
    await unlock();
  }
}

/** One pace for each service that is asked. */
export function openPaces(given: Omit<Parameters<typeof openPace>[0], 'service'>): (url: string) => Pace {
  const paces = new Map<string, Pace>();
  return (url) => {
    const service = serviceOf(new URL(url));
    const pace = paces.get(service) ?? openPace({ ...given, service });
    paces.set(service, pace);
    return pace;
  };
}

async function lockOf(file: string) {
  const folder = dirname(file);
  if (await mkdir(folder, { recursive: true })) await chmod(folder, 0o777);
  // However many wait: without the lock, nobody asks.
  for (;;) {
    const unlock = await tryLock(`${file}.lock`, true);
    if (unlock) return unlock;
  }
}

/** When the next turn is free, in milliseconds since 1970: now, or later. */
async function freeFrom(file: string, now: number): Promise<number> {
  const written = Number(await readFile(file, 'utf8').catch(() => ''));
  return written > now && written < now + furthest ? written : now;
}
