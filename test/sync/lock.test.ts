import { fork } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tryLock } from '../../src/sync/lock.ts';
import { temporaryFolder } from '../support/context.ts';

it('one has it, until it is given back', async () => {
  const path = join(temporaryFolder(), 'locks', '0001193125-24-000123');
  const release = await tryLock(path);
  expect(await tryLock(path)).toBeUndefined();
  await release?.();
  const again = await tryLock(path);
  expect(again).toBeDefined();
  await again?.();
});

it('that of a killed process is taken over, ten seconds after its last sign of life', async () => {
  const path = join(temporaryFolder(), 'lock');
  const child = fork(new URL('../support/edgar/hold-lock.ts', import.meta.url), [path], {
    execArgv: ['--import', 'tsx'],
  });
  await once(child, 'message');
  expect(await tryLock(path)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const ago = Date.now() / 1000;
  utimesSync(path, ago - 9, ago - 9);
  expect(await tryLock(path)).toBeUndefined();
  utimesSync(path, ago - 11, ago - 11);
  const release = await tryLock(path);
  expect(release).toBeDefined();
  await release?.();
});
