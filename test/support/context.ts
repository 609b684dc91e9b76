/** A command's surroundings in a test: what it writes is kept, and its folder is empty. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/program.ts';
import type { Output } from '../../src/terminal/output.ts';

/** A stream that keeps what was written, as `text`. */
export function collector(terminal: { isTTY?: boolean; columns?: number } = {}): Output & { text: string } {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      kept.text += String(chunk);
      done();
    },
  });
  const kept = Object.assign(stream, { text: '', ...terminal });
  return kept;
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'conjugraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the command line in this process. */
export async function conjugraph(
  argv: readonly string[],
  {
    cwd,
    env = {},
    signal = new AbortController().signal,
  }: { cwd: string; env?: Record<string, string>; signal?: AbortSignal },
): Promise<Ran> {
  const [stdout, stderr] = [collector(), collector()];
  const code = await run(argv, { stdout, stderr, env, cwd, signal });
  return { code, stdout: stdout.text, stderr: stderr.text };
}
