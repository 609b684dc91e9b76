/** Shows how far a long run is: a bar on a terminal, a line a step elsewhere. */
import { SingleBar } from 'cli-progress';
import { type Output, oneLine, say } from './output.ts';

interface Progress {
  /** One more is done. */
  step(name: string, line: string): Promise<void>;
  stop(): void;
}

/**
 * @param what plural, e.g. `filings`
 * @param now milliseconds since 1970
 */
export function progress(output: Output, total: number, what: string, now = Date.now): Progress {
  return output.isTTY ? bar(output, total, what, now) : lines(output, total);
}

function bar(output: Output, total: number, what: string, now: () => number): Progress {
  const began = now();
  let done = 0;
  const drawn = new SingleBar({
    format: `{bar} {value}/{total} ${what}  {pace}{name}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    stream: output,
    clearOnComplete: true,
    // Ctrl-C is answered in one place, which ends the run after the filing under way.
    gracefulExit: false,
  });
  drawn.start(total, 0, { name: '', pace: '' });
  return {
    step: async (name) =>
      drawn.increment(1, { name: oneLine(name), pace: paceInWords(++done, total, now() - began) }),
    stop: () => drawn.stop(),
  };
}

/** @example paceInWords(30, 120, 60_000) // '30/min, 3 min left  ' */
function paceInWords(done: number, total: number, ms: number): string {
  if (ms <= 0) return '';
  const perSecond = (done / ms) * 1000;
  const rate = perSecond < 1 ? `${(perSecond * 60).toPrecision(2)}/min` : `${perSecond.toPrecision(2)}/s`;
  return `${rate}, ${timeInWords((total - done) / perSecond)} left  `;
}

function timeInWords(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  return seconds < 6000 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3600)} h`;
}

function lines(output: Output, total: number): Progress {
  let done = 0;
  return {
    step: (name, line) => say(output, oneLine(`${++done}/${total}  ${name}  ${line}`)),
    stop: () => {},
  };
}
