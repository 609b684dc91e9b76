import { expect, it } from 'vitest';
import { FilingJob, jobIdOf } from '../../src/queue/job.ts';

const file = { size: 10, mtimeMs: 1000 };

it.each<[string, string, { size: number; mtimeMs: number }, boolean]>([
  ['the same file', '/data/a.txt', file, true],
  ['another path', '/data/b.txt', file, false],
  ['another size', '/data/a.txt', { ...file, size: 11 }, false],
  ['written later', '/data/a.txt', { ...file, mtimeMs: 1001 }, false],
])('%s: is it the same job?', (_, path, stats, same) => {
  expect(jobIdOf(path, stats) === jobIdOf('/data/a.txt', file)).toBe(same);
});

it('an id is what BullMQ takes: no number, and without a colon', () => {
  expect(jobIdOf('/data/a:b.txt', file)).toMatch(/^filing-[0-9a-f]{32}$/);
});

it.each<[unknown, boolean]>([
  [{ source: 'a.txt', path: '/data/a.txt' }, true],
  [{ source: 'a.txt', path: 'data/a.txt' }, false],
  [{ source: '', path: '/data/a.txt' }, false],
  [{ path: '/data/a.txt' }, false],
  ['/data/a.txt', false],
  [undefined, false],
])('%j: is it a filing?', (data, is) => expect(FilingJob.safeParse(data).success).toBe(is));
