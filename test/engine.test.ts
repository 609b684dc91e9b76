/** The settings of V8 must hold for expressions that ran before them: Node's own did. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const engine = fileURLToPath(new URL('../src/engine.ts', import.meta.url));

const early = `
  const early = /b(.)c/g;
  early.exec('xbdc');
  early.lastIndex = 0;
  await import(${JSON.stringify(engine)});
  process.stdout.write('xbdc'.replace(early, () => '-') + 'yb.c'.replace(/b(.)c/g, () => '-'));
`;

it('an expression that ran before the settings still runs', () => {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', early],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../', import.meta.url)) },
  );
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: 'x-y-' });
});
