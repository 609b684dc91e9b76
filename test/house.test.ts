/** The rules of the house: who may import what, where names may be spelled, how long a file may be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordLabels } from '../src/model/records.ts';
import { relationTypes } from '../src/model/relations.ts';
import { thingLabels } from '../src/model/things.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

/** All TypeScript files below a folder, by path from the root. */
const filesBelow = (folder: string): string[] =>
  readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts'))
    .sort();

const importing =
  /(?:^|\n)(?:import|export)(?<type>\stype)?\b[^'";]*?from '(?<from>[^']+)'|\bimport\('(?<late>[^']+)'\)/g;

/** What a file imports: packages by their names, files by their paths from the root; types too, or values alone. */
const importsOf = (path: string, which: 'all' | 'values' = 'all'): string[] =>
  [...code(path).matchAll(importing)]
    .filter(({ groups }) => which === 'all' || !groups?.type)
    .map(({ groups }) => groups?.from ?? groups?.late ?? '')
    .map((from) => (from.startsWith('.') ? normalize(join(dirname(path), from)) : from));

/** The text of a file without its comments. */
const code = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '');

const sources = filesBelow('src');
const tests = filesBelow('test');
const imports = new Map([...sources, ...tests].map((path) => [path, importsOf(path)]));

const importers = (name: string): string[] =>
  sources.filter((path) => imports.get(path)?.some((each) => each === name || each.startsWith(`${name}/`)));

describe('imports', () => {
  it.each([
    ['compromise', 'src/text/tag.ts'],
    ['neo4j-driver', 'src/store/neo4j-store.ts'],
    ['@grafeo-db/js', 'src/store/embedded-store.ts'],
    ['piscina', 'src/readers/open.ts'],
    ['ioredis', 'src/queue/redis.ts'],
  ])('%s: only in %s', (name, path) => expect(importers(name)).toEqual([path]));

  it.each([
    ['edgar', ['recognisers', 'rules', 'lexicon', 'stages', 'store', 'commands', 'terminal', 'text']],
    ['text', ['recognisers', 'rules', 'lexicon', 'stages', 'store', 'commands', 'terminal', 'edgar']],
    ['lexicon', ['recognisers', 'rules', 'stages', 'store', 'commands', 'terminal', 'edgar']],
    ['recognisers', ['rules', 'stages', 'store', 'commands', 'terminal', 'edgar']],
    ['rules', ['store', 'commands', 'terminal', 'edgar']],
    ['stages', ['store', 'commands', 'terminal']],
    ['store', ['recognisers', 'rules', 'lexicon', 'stages', 'commands', 'terminal', 'text']],
  ])('src/%s knows nothing of %j', (folder, others) => {
    const found = sources
      .filter((path) => path.startsWith(`src/${folder}/`))
      .flatMap((path) => (imports.get(path) ?? []).map((each) => `${path} → ${each}`))
      .filter((each) => others.some((other) => each.includes(`→ src/${other}/`)));
    expect(found).toEqual([]);
  });

  it('src/model imports nothing outside itself but zod and Node', () => {
    const outside = sources
      .filter((path) => path.startsWith('src/model/'))
      .flatMap((path) => imports.get(path) ?? [])
      .filter((each) => !/^(?:zod$|node:|src\/model\/)/.test(each));
    expect(outside).toEqual([]);
  });

  it('rules do not know each other: what they share stands in files that are no rules', () => {
    const rules = sources.filter(
      (path) => /^src\/rules\//.test(path) && /export const rule\b/.test(code(path)),
    );
    expect(
      rules.filter((path) =>
        sources.some((other) => /^src\/rules/.test(other) && imports.get(other)?.includes(path)),
      ),
    ).toEqual([]);
  });

  it('lead to files that are there', () => {
    const lost = [...imports].flatMap(([path, all]) =>
      all
        .filter((each) => /^(?:src|test)\//.test(each) && !existsSync(new URL(each, root)))
        .map((each) => `${path} → ${each}`),
    );
    expect(lost).toEqual([]);
  });

  it('make no circle', () => expect(circles()).toEqual([]));
});

/** Files on a path of imports that leads back to them. Types are gone at run time, so they close no circle. */
function circles(): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    if (!path.startsWith('src/')) return;
    for (const next of importsOf(path, 'values')) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of sources) visit(path, []);
  return found;
}

it('labels and relation types are spelled in src/model and in what reads text alone', () => {
  const names = [...thingLabels, ...recordLabels, ...relationTypes].join('|');
  const literal = new RegExp(`['"\`](?:${names})['"\`]`, 'g');
  const spelled = sources
    .filter((path) => /^src\/(?:store|commands|edgar|text|terminal)\//.test(path))
    .flatMap((path) => (code(path).match(literal) ?? []).map((name) => `${path}: ${name}`));
  expect(spelled).toEqual([]);
});

it('no source file has more than 300 lines, and half of them fewer than 100', () => {
  const lengths = sources.map((path) => ({ path, lines: read(path).split('\n').length - 1 }));
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
});

it('no source file says “any”', () => {
  const any = /(?::|\bas|[<|&,])\s*any\b(?!['\w-])|\bany\[\]/;
  expect(sources.filter((path) => any.test(withoutStrings(code(path))))).toEqual([]);
});

const withoutStrings = (text: string): string =>
  text.replace(/'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/(?:\\.|[^/\\\n])+\/[a-z]*/g, "''");

it('nothing is called by a name that tells nothing', () => {
  const empty = /(?:^|\/)(?:utils?|helpers?|types|constants|misc|common)(?:\.ts|\/)|_old|\.bak|-copy/;
  expect([...sources, ...tests].filter((path) => empty.test(path))).toEqual([]);
});

it.each([
  ['rules', 'rule'],
  ['recognisers', 'recognise'],
])('every file of src/%s that exports `%s` has its table of examples', (folder, name) => {
  const own = sources.filter(
    (path) => path.startsWith(`src/${folder}/`) && new RegExp(`export const ${name}\\b`).test(code(path)),
  );
  const tables = own.map((path) => path.replace(/^src\/(.*)\.ts$/, 'test/$1.examples.ts'));
  expect(tables.length).toBeGreaterThan(5);
  expect(tables.filter((table) => !tests.includes(table))).toEqual([]);
});

describe('package.json', () => {
  const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'scripts' | 'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const commands = Object.values(scripts).flatMap((script) => script.split('&&').map((each) => each.trim()));

  it('has the scripts that a person needs', () => {
    expect(Object.keys(scripts)).toEqual(
      expect.arrayContaining(['start', 'test', 'check', 'bench', 'neo4j', 'build']),
    );
  });

  it('has scripts that run what is there', () => {
    const programs = commands.map((command) => command.split(' ')[0] ?? '');
    const installed = readdirSync(new URL('node_modules/.bin', root));
    expect(programs.filter((program) => !['node', 'npm', ...installed].includes(program))).toEqual([]);
    const named = commands.flatMap(
      (command) => command.match(/(?<=\s)(?:src|test)(?:\/\S+)?(?=\s|$)/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  it('has no script that calls a missing script', () => {
    const called = commands.flatMap((command) => /^npm run (?:--\S+ )*(\S+)/.exec(command)?.[1] ?? []);
    expect(called.filter((name) => !scripts[name])).toEqual([]);
  });

  it('lists every package that is imported, and none that is not', () => {
    const packageOf = (specifier: string) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '';
    const imported = (paths: readonly string[]) =>
      new Set(
        paths
          .flatMap((path) => imports.get(path) ?? [])
          .filter((each) => !/^(?:node:|src\/|test\/|\.)/.test(each))
          .map(packageOf),
      );
    const bySource = imported(sources);
    expect([...bySource].sort()).toEqual(Object.keys(dependencies).sort());
    const used = new Set([
      ...bySource,
      ...imported(tests),
      ...commands.flatMap((command) => programsOf(command)),
    ]);
    expect([...imported(tests)].filter((name) => !dependencies[name] && !devDependencies[name])).toEqual([]);
    const idle = Object.keys(devDependencies).filter((name) => !used.has(name) && !used.has(typed(name)));
    expect(idle).toEqual([]);
  });
});

/** The package whose program a command runs. */
const programsOf = (command: string): string[] => {
  const program = command.split(' ')[0] ?? '';
  return [program, { tsc: 'typescript', biome: '@biomejs/biome' }[program] ?? program];
};

/** `@types/node` serves whoever imports `node:fs`, which all do. */
const typed = (name: string): string => (name === '@types/node' ? 'vitest' : name.replace('@types/', ''));
