/**
 * A process that reads texts one after another and sends how many steps of the program each took: how often V8 entered each
 * block of our code, and over how many items the functions of lists went. Both are counted, not timed, and always the same:
 * with `--no-opt`, since V8 does not count the calls of what it has built into a caller.
 */
import { readFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector/promises';

/** Steps by the function that took them: `dist/stages/define.js nameBeside`, `Array.flat`. */
export type Steps = Record<string, number>;

const session = new Session();
session.connect();
await session.post('Profiler.enable');
// Before the program is loaded: of what is compiled already, V8 counts no blocks.
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const program = new URL('../../dist/', import.meta.url);
const { readFiling } = await import(new URL('edgar/read-filing.js', program).href);
const { extract } = await import(new URL('extract.js', program).href);

let ofLists: Steps = {};

/** How many items a function went over, by its list and by what it gave back. */
type Went = (list: readonly unknown[], given: unknown) => number;

/** Makes a function count the items that it goes over. */
function counting(on: object, name: string, label: string, went: Went): void {
  const own = Reflect.get(on, name) as (this: unknown, ...given: unknown[]) => unknown;
  const value = function (this: unknown[], ...given: unknown[]): unknown {
    const found = Reflect.apply(own, this, given);
    ofLists[label] = (ofLists[label] ?? 0) + went(this, found);
    return found;
  };
  Object.defineProperty(on, name, { value, writable: true, configurable: true });
}

const whole: Went = ({ length }) => length;
const upTo: Went = ({ length }, found) => (typeof found === 'number' && found >= 0 ? found + 1 : length);
const copied: Went = (_, found) => (Array.isArray(found) ? found.length : 1);
const functions = {
  concat: copied,
  flat: whole,
  includes: whole,
  indexOf: upTo,
  join: whole,
  slice: copied,
  sort: whole,
};
for (const [name, went] of Object.entries(functions)) counting(Array.prototype, name, `Array.${name}`, went);
for (const list of [[], new Map(), new Set()])
  counting(Object.getPrototypeOf(list[Symbol.iterator]()), 'next', 'items taken one by one', () => 1);

/** The steps since they were asked for last. */
async function steps(): Promise<Steps> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const taken = ofLists;
  ofLists = {};
  for (const { url, functions } of result) {
    if (!url.startsWith(program.href)) continue;
    for (const { name, count } of named(functions)) {
      const label = `dist/${url.slice(program.href.length)} ${name}`;
      taken[label] = (taken[label] ?? 0) + count;
    }
  }
  return taken;
}

/** The steps of each function under its name; what has none counts for the function around it. */
function named(functions: readonly Profiler.FunctionCoverage[]): { name: string; count: number }[] {
  const around: { name: string; end: number }[] = [];
  const inOrder = functions
    .map(({ functionName, ranges }) => ({ functionName, ranges, whole: ranges[0] }))
    .sort((a, b) => (a.whole?.startOffset ?? 0) - (b.whole?.startOffset ?? 0));
  return inOrder.map(({ functionName, ranges, whole }) => {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= (whole?.startOffset ?? 0)) around.pop();
    const name = functionName || (around.at(-1)?.name ?? '');
    around.push({ name, end: whole?.endOffset ?? 0 });
    return { name, count: ranges.reduce((sum, range) => sum + range.count, 0) };
  });
}

for (const path of process.argv.slice(2)) {
  await steps();
  extract(readFiling(readFileSync(path), 'counted.txt'));
  process.send?.(await steps());
}
process.disconnect?.();
