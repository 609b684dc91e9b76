/** A Chromium for the tests, where there is one. */
import { execFileSync } from 'node:child_process';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Where it is, or why there is none. `CHROMIUM` names one that is not on the path. */
export function findChromium(): string | { missing: string } {
  for (const name of [process.env.CHROMIUM, ...names]) {
    const path = name && pathOf(name);
    if (path) return path;
  }
  return { missing: `none of ${names.join(', ')} is there: install one, or name it in CHROMIUM` };
}

function pathOf(name: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}

/** Quiet, without what needs a desktop, and without a call to anybody. */
export const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
