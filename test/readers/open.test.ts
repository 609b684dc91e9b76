import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { extract } from '../../src/extract.ts';
import { fileAt, readFilingFile } from '../../src/inputs.ts';
import { openReaders } from '../../src/readers/open.ts';
import { temporaryFolder } from '../support/context.ts';

const samples = fileURLToPath(new URL('../../data/filings/', import.meta.url));
const [first, second] = ['immunogen-8k-2007-07-31.txt', 'immunogen-8k-2008-03-12.txt'].map((name) =>
  fileAt(name, samples),
) as [ReturnType<typeof fileAt>, ReturnType<typeof fileAt>];

function readersFor(options: Parameters<typeof openReaders>[0]) {
  const readers = openReaders(options);
  onTestFinished(() => readers.close());
  return readers;
}

/** A filing full of facts: 30 MB of it take more than half a minute and 2 GB. */
function largeFiling() {
  const cwd = temporaryFolder();
  const text = readFileSync(first.path, 'utf8');
  const release = text.slice(text.indexOf('For Immediate Release'));
  writeFileSync(join(cwd, 'large.txt'), text + release.repeat((30 * 2 ** 20) / release.length));
  return fileAt('large.txt', cwd);
}

describe('readers', () => {
  it('read what this thread reads, many at once', async () => {
    const readers = readersFor({ workers: 2 });
    const files = [first, second, first, second, first];
    const read = await Promise.all(files.map(readers.read));
    expect(read).toEqual(files.map((file) => extract(readFilingFile(file))));
  });

  it('tell what is no filing as it is told in one thread', async () => {
    const readers = readersFor({});
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'folder.txt'));
    writeFileSync(join(cwd, 'empty.txt'), '');
    for (const name of ['none.txt', 'folder.txt', 'empty.txt']) {
      const file = fileAt(name, cwd);
      const reason = await readers.read(file).catch((error) => error);
      expect(reason).toBeInstanceOf(InputError);
      expect(() => readFilingFile(file)).toThrow(reason.message);
    }
  });

  it('what takes too long costs its own thread, and the next one is read', async () => {
    const readers = readersFor({ workers: 1, seconds: 4 });
    const large = readers.read(largeFiling()).catch((error) => error);
    const next = readers.read(second);
    const reason = await large;
    expect(reason).toBeInstanceOf(InputError);
    expect(reason).toMatchObject({
      code: 'input/too-long',
      message: 'large.txt cannot be read within 4 s; give its main document or an exhibit alone.',
    });
    expect(await next).toEqual(extract(readFilingFile(second)));
  });

  it('what takes too much memory costs its own thread, and the others are read', async () => {
    const readers = readersFor({ workers: 2, megabytes: 128 });
    const whole = extract(readFilingFile(second));
    const [large, ...others] = await Promise.allSettled([
      readers.read(largeFiling()),
      ...[second, second, second].map(readers.read),
    ]);
    expect(large).toMatchObject({ status: 'rejected', reason: expect.any(InputError) });
    expect(large).toMatchObject({
      reason: {
        code: 'input/too-much-memory',
        message:
          'large.txt cannot be read within 128 MB of memory; give its main document or an exhibit alone.',
      },
    });
    expect(others).toEqual(Array(3).fill({ status: 'fulfilled', value: whole }));
  });

  it('closed, they give up what they read, and read no more', async () => {
    const stopping = new AbortController();
    const readers = readersFor({ signal: stopping.signal });
    const under = readers.read(first);
    stopping.abort();
    await expect(under).rejects.toThrow();
    await expect(readers.read(first)).rejects.toThrow('The readers are closed.');
  });
});
