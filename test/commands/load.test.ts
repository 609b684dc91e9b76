import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { shell } from '../support/built.ts';
import { conjugraph, temporaryFolder } from '../support/context.ts';

const samples = fileURLToPath(new URL('../../data/filings/', import.meta.url));
const eightKs = fileURLToPath(new URL('../data/edgar/8k/', import.meta.url));
const sample = join(samples, 'immunogen-8k-2007-07-31.txt');

/** A working folder with the sample filings under `in/`. */
function folderWithFilings(): string {
  const cwd = temporaryFolder();
  cpSync(samples, join(cwd, 'in'), { recursive: true });
  return cwd;
}

const stats = async (cwd: string) => JSON.parse((await conjugraph(['stats', '--json'], { cwd })).stdout);

describe('load', () => {
  it('loads a folder, tells each filing on standard error and the sum on standard output', async () => {
    const cwd = folderWithFilings();
    const { code, stdout, stderr } = await conjugraph(['load', 'in'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(`Loaded 2 of 2 filings into ${join(cwd, '.conjugraph/graph.grafeo')}.\n`);
    expect(stderr.split('\n').map((line) => line.replace(/\d+ (thing|relation|record)s?/g, 'N $1'))).toEqual([
      '1/2  in/immunogen-8k-2007-07-31.txt  N thing, N relation, N record',
      '2/2  in/immunogen-8k-2008-03-12.txt  N thing, N relation, N record',
      '',
    ]);
    expect(await stats(cwd)).toMatchObject({ filings: 2, first: '2007-07-31', last: '2008-03-12' });
  });

  it('loading again changes no count', async () => {
    const cwd = folderWithFilings();
    await conjugraph(['load', 'in'], { cwd });
    const before = await stats(cwd);
    await conjugraph(['load', 'in/immunogen-8k-2008-03-12.txt', 'in'], { cwd });
    expect(await stats(cwd)).toEqual(before);
    expect(before.relationships.PARTNERS_WITH).toBe(3);
  });

  it.each<[string, string, (path: string) => void]>([
    ['none.txt does not exist', 'none.txt', () => {}],
    ['empty.txt is empty', 'empty.txt', (path) => writeFileSync(path, '')],
    [
      'picture.txt is',
      'picture.txt',
      (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    ],
    [
      'list.txt is neither an SEC filing nor a press release',
      'list.txt',
      (path) => writeFileSync(path, 'milk\nbread\n'),
    ],
    [
      'large.txt has 50 MB',
      'large.txt',
      (path) => {
        writeFileSync(path, '');
        truncateSync(path, 50 * 2 ** 20);
      },
    ],
    ['bare holds no filings', 'bare', (path) => mkdirSync(path)],
  ])('%s: told in one sentence, and the others are loaded', async (message, name, make) => {
    const cwd = folderWithFilings();
    make(join(cwd, name));
    const { code, stdout, stderr } = await conjugraph(['load', name, 'in'], { cwd });
    expect(code).toBe(3);
    expect(stdout).toMatch(/^Loaded 2 of [23] filings/);
    const [summary, reason, ...more] = stderr.slice(stderr.indexOf('Left out:')).trimEnd().split('\n');
    expect(summary).toBe('Left out: 1 path.');
    expect(reason).toContain(message);
    expect(reason).toMatch(/^ {2}[^;.]*\S.*\.$/);
    expect(more).toEqual([]);
    expect(await stats(cwd)).toMatchObject({ filings: 2 });
  });

  it.each<[string, (text: string) => Buffer]>([
    ['windows-1252', (text) => Buffer.from(`${text}\n\u00a9 \u00ae\n`, 'latin1')],
    ['UTF-16 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('reads %s', async (_, encode) => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.txt'), encode(readFileSync(sample, 'utf8')));
    expect(await conjugraph(['load', 'a.txt'], { cwd })).toMatchObject({ code: 0 });
    expect(await stats(cwd)).toMatchObject({ filings: 1, first: '2007-07-31' });
  });

  it('--workers: many threads read, and all is told in the same order', async () => {
    const cwd = folderWithFilings();
    const { code, stderr } = await conjugraph(['load', 'in', '--workers', '2'], { cwd });
    expect(code).toBe(0);
    expect(stderr.match(/^.*\.txt/gm)).toEqual([
      '1/2  in/immunogen-8k-2007-07-31.txt',
      '2/2  in/immunogen-8k-2008-03-12.txt',
    ]);
  });

  it.each([
    ['0', 'has to be 1 or more'],
    ['1000', 'has to be 256 or less'],
    ['two', 'has to be a whole number'],
    ['-1', 'has to be a whole number'],
  ])('--workers %s is refused', async (count, reason) => {
    const { code, stderr } = await conjugraph(['load', 'in', `--workers=${count}`], {
      cwd: temporaryFolder(),
    });
    expect([code, stderr]).toEqual([2, `conjugraph: --workers: ${reason}.\n`]);
  });

  it('makes no graph where there is nothing to load', async () => {
    const cwd = temporaryFolder();
    expect(await conjugraph(['load', 'none.txt'], { cwd })).toMatchObject({ code: 3, stdout: '' });
    expect((await conjugraph(['stats'], { cwd })).stderr).toContain('There is no graph');
  });

  it('ends after the filing under way when it is stopped', async () => {
    const cwd = folderWithFilings();
    const stopped = await conjugraph(['load', 'in'], { cwd, signal: AbortSignal.abort() });
    expect(stopped).toMatchObject({ code: 130, stdout: expect.stringMatching(/^Loaded 0 of 2 filings/) });
    expect(await stats(cwd)).toMatchObject({ filings: 0 });
  });

  it('tells which graph another process holds', async () => {
    const cwd = folderWithFilings();
    await holdGraph(join(cwd, 'held.grafeo'));
    const { code, stdout, stderr } = await conjugraph(['load', 'in', '--store', 'held.grafeo'], { cwd });
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^conjugraph: .*held\.grafeo is held by another process.*\n$/);
  });

  // A limit on the size of files stands for a full disk: the system refuses to write on in the same way.
  it('ends on a disk that takes no more, and keeps what it told as loaded', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await shell(
      `(trap '' XFSZ; ulimit -f 1000; conjugraph load '${eightKs}')`,
      cwd,
    );
    const graph = join(cwd, '.conjugraph/graph.grafeo');
    const [, loaded] = /^Loaded (\d+) of 25 filings into /.exec(stdout) ?? [];
    expect(code).toBe(4);
    expect(stderr.trimEnd().split('\n').slice(Number(loaded))).toEqual([
      `conjugraph: The graph ${graph} cannot be written: File too large (os error 27); make room on its disk, then go on.`,
    ]);
    expect(await stats(cwd)).toMatchObject({ filings: Number(loaded) });
  });

  it('tells which server does not answer', async () => {
    const cwd = folderWithFilings();
    const { code, stdout, stderr } = await conjugraph(['load', 'in', '--neo4j', 'bolt://127.0.0.1:1'], {
      cwd,
    });
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/^conjugraph: .*bolt:\/\/127\.0\.0\.1:1.*\n$/);
  });
});

/** Another process opens the graph, until the test is over. */
async function holdGraph(path: string): Promise<void> {
  const program = `require('@grafeo-db/js').GrafeoDB.create(process.argv[1]); console.log('held'); setInterval(() => {}, 1000)`;
  const holder = spawn(process.execPath, ['-e', program, path], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    holder.kill();
  });
  await once(holder.stdout, 'data');
}
