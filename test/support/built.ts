/** The program as it is installed: plain JavaScript, in a process of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const cli = `${root}dist/cli.js`;

/**
 * Compiles what has changed since: a program that runs must not lose its files to a second run of tests.
 *
 * @throws when the sources do not compile
 */
export function build(): void {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' });
  const changed = Math.max(...sources.map((name) => statSync(`${root}src/${name}`).mtimeMs));
  if (existsSync(cli) && statSync(cli).mtimeMs > changed) return;
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}src`], {
    stdio: 'pipe',
  });
}

/** Runs a shell line in which `conjugraph` is the built program. */
export async function shell(line: string, cwd: string) {
  const conjugraph = `conjugraph() { '${process.execPath}' '${cli}' "$@"; }`;
  const child = spawn('sh', ['-c', `${conjugraph}; ${line}`], {
    cwd,
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran = { code: 0 as number | null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    ran.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    ran.stderr += chunk;
  });
  [ran.code] = await once(child, 'close');
  return ran;
}
