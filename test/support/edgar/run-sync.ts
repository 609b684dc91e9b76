/** The program as it is installed, in a process of its own, that syncs from a server on this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cli } from '../built.ts';
import type { EdgarServer } from './server.ts';

export interface SyncProcess {
  child: ChildProcess;
  /** What it has written until now. */
  told: { stdout: string; stderr: string };
  /** @returns its exit code, or the signal that ended it */
  ended: Promise<number | string>;
}

export function startSync(
  server: EdgarServer,
  cwd: string,
  argv: readonly string[],
  env: Record<string, string> = {},
): SyncProcess {
  const bases = ['--data-url', server.url, '--archives-url', server.url];
  const child = spawn(process.execPath, [cli, 'sync', ...argv, ...bases], {
    cwd,
    env: { ...env, PATH: process.env.PATH, EDGAR_USER_AGENT: 'Jane Roe jane.roe@example.org' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const told = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    told.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    told.stderr += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  return { child, told, ended };
}
