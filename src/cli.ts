#!/usr/bin/env node
/** The process around the program: streams, signals, exit code. */
import './engine.ts';
import { run } from './program.ts';

/** How long a command may take to end in order once it was told to stop. */
const grace = 3000;

let patient = false;
/** The exit code of the signal that came first; 0 without any. */
let told = 0;
const stopping = new AbortController();
const stop = (code: number) => () => {
  if (stopping.signal.aborted) process.exit(code);
  told = code;
  stopping.abort();
  if (!patient) setTimeout(() => process.exit(code), grace).unref();
};
process.on('SIGINT', stop(130));
process.on('SIGTERM', stop(143));

for (const stream of [process.stdout, process.stderr]) {
  // A reader that went away (`| head`) has what it wanted.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70));
}

const code = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: stopping.signal,
  takeTime: () => {
    patient = true;
  },
});
// The program knows that it was stopped, not by which signal.
process.exitCode = code === 130 && told > 0 ? told : code;
