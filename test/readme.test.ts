/** What README.md and CONTRIBUTING.md tell a person to type works, and what they list is there. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../src/store/statements.ts';
import { shell } from './support/built.ts';
import { conjugraph } from './support/context.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guides = ['README.md', 'CONTRIBUTING.md'];
const pages = [
  ...guides,
  ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];

/** The fenced blocks of a page in one language. */
const blocks = (page: string, language: string): string[] =>
  read(page)
    .split(/^```/m)
    .filter((text) => text.startsWith(`${language}\n`))
    .map((text) => text.slice(language.length + 1));

/** The rows of the table whose first column has this heading: first cell and second. */
function tableUnder(text: string, heading: string): [string, string][] {
  const [, table = ''] = text.split(new RegExp(`\\| ${heading} +\\|`));
  const [rows = ''] = table.split(/\n(?![ *]*\|)/);
  return [...rows.matchAll(/\| (.+?) +(?<!\\)\| (.+) \|$/gm)].map(([, first = '', second = '']) => [
    first,
    second.trim(),
  ]);
}

const inBackticks = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, inner = '']) => inner);

/** Lines that are not run as they stand, each with the reason. */
const exceptions: { line: RegExp; reason: string; instead?: string }[] = [
  {
    line: /^npm ci && npm start$/,
    reason: 'a fresh clone is made by .ci/run; what `npm start` runs is run here',
    instead: 'npx conjugraph start',
  },
  { line: /^docker compose /, reason: 'test/docker-compose.test.ts reads the file that it runs' },
  {
    line: /^npm run neo4j\b/,
    reason: 'runs until it is stopped; the tests of the store start the same server',
  },
  { line: /^npx vitest run /, reason: 'it is a part of this run' },
  { line: /^npm run bench$/, reason: 'takes too long' },
];

const exceptionFor = (line: string) => exceptions.find((each) => each.line.test(line));
const lines = guides.flatMap((page) =>
  blocks(page, 'sh').flatMap((block) =>
    block
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ page, line })),
  ),
);
const run = lines.flatMap(({ page, line }) => {
  const exception = exceptionFor(line);
  return exception && !exception.instead ? [] : [{ page, line: exception?.instead ?? line }];
});
const left = lines.flatMap(({ page, line }) => {
  const exception = exceptionFor(line);
  return exception && !exception.instead ? [{ page, line, reason: exception.reason }] : [];
});

describe('the commands, one after the other in one folder that holds data/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conjugraph-'));
  const [installed, work] = [join(folder, 'installed'), join(folder, 'work')];
  const npx = `npx() { shift; '${process.execPath}' '${installed}/dist/cli.js' "$@"; }`;

  // A build of its own: other tests run the one in dist/ at the same time.
  beforeAll(() => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', join(root, 'src'), '--outDir', join(installed, 'dist')]);
    for (const name of ['package.json', 'cypher', 'data', 'node_modules'])
      symlinkSync(join(root, name), join(installed, name));
    cpSync(join(root, 'data'), join(work, 'data'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are some', () => expect(run.length).toBeGreaterThan(5));

  it.each(run.map(({ page, line }) => [page, line] as const))('%s: %s', async (_, line) => {
    const { code, stdout, stderr } = await shell(`${npx}; ${line}`, work);
    expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toBe('');
  });

  for (const { page, line, reason } of left) it.skip(`${page}: ${line} (${reason})`);

  it('and no exception is idle', () =>
    expect(exceptions.filter((each) => !lines.some(({ line }) => each.line.test(line)))).toEqual([]));

  it('the answer shown in README.md is the one given', async () => {
    const [shown = ''] = blocks('README.md', 'text');
    const asked = lines.find(({ line }) => line.includes(' query milestones-earned '))?.line;
    const { stdout } = await shell(`${npx}; ${asked}`, work);
    expect(words(shown)).toContain('Genentech');
    expect(words(stdout)).toBe(words(shown));
  });
});

/** A table without its frame and its line breaks. */
const words = (text: string): string => text.replace(/[\u2500-\u257f\s]+/g, ' ').trim();

describe('every path that a page names is there', () => {
  it.each(pages)('%s', (page) => {
    const text = read(page);
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.filter((path) => !existsSync(join(root, dirname(page), path)))).toEqual([]);
    expect(namedPaths(text).filter((path) => !isThere(path))).toEqual([]);
  });

  it('and a path that is not there is noticed', () => {
    expect(namedPaths('`src/none.ts` `src/rules/X.ts` `a / b` `test/rules/X.nothing.ts`')).toHaveLength(3);
    expect(['src/none.ts', 'src/rules/X.ts', 'test/rules/X.nothing.ts'].filter(isThere)).toEqual([
      'src/rules/X.ts',
    ]);
  });
});

/** Words with a slash, in backticks or in commands; `.conjugraph` and `dist` are made by running. */
const namedPaths = (text: string): string[] =>
  inBackticks(text.replace(/```\w*\n?/g, '`'))
    .flatMap((inner) => inner.split(/\s+/))
    .filter((word) => /^\.?[a-z][\w-]*(?:\/[\w.-]+)+\/?$/.test(word))
    .filter((word) => !/^(?:\.conjugraph|dist)\//.test(word));

/** `X` and `NAME` stand for any name; docs/architecture.md names files as seen from src/. */
const isThere = (path: string): boolean =>
  ['', 'src'].some((base) => {
    const folder = join(root, base, dirname(path));
    const [before = '', after] = (path.split('/').at(-1) ?? '').split(/\b(?:X|NAME)(?=[.-])/);
    if (after === undefined) return existsSync(join(root, base, path));
    return (
      existsSync(folder) &&
      readdirSync(folder).some((name) => name.startsWith(before) && name.endsWith(after))
    );
  });

describe('what README.md lists', () => {
  it('questions: some of those of docs/queries.md, which has all', () => {
    const listed = tableUnder(read('README.md'), 'question').flatMap(([first]) => inBackticks(first));
    const all = tableUnder(read('docs/queries.md'), 'question').flatMap(([first]) => inBackticks(first));
    const files = filesIn('queries').map((name) => name.replace(/\.cypher$/, ''));
    expect(all.sort()).toEqual(files);
    expect(listed.length).toBeGreaterThan(10);
    expect(listed.filter((name) => !all.includes(name))).toEqual([]);
  });

  it('exit codes: those of --help', async () => {
    const { stdout } = await conjugraph(['--help'], { cwd: '.' });
    const [, told = ''] = /Exit codes:\n([\s\S]*?)\n\n/.exec(stdout) ?? [];
    const codes = [...told.matchAll(/^ +(\d+) +(.+)$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(codes.length).toBeGreaterThan(0);
    expect(tableUnder(read('README.md'), 'code').slice(-codes.length)).toEqual(codes);
  });
});

it('CONTRIBUTING.md lists the pieces of a pattern that src/text/pattern.ts lists', () => {
  const pieces = (path: string) =>
    new Set(tableUnder(read(path), 'in a pattern').flatMap((row) => row.flatMap(inBackticks)));
  expect(pieces('CONTRIBUTING.md').size).toBeGreaterThan(10);
  expect(pieces('CONTRIBUTING.md')).toEqual(pieces('src/text/pattern.ts'));
});
