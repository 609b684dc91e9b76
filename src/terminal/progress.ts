/** Shows how far a long run is: a bar on a terminal, a line a step elsewhere. */
import { SingleBar } from 'cli-progress';
import { type Output, plain, say } from './output.ts';

export interface Progress {
  /** One more is done. */
  step(name: string, line: string): Promise<void>;
  stop(): void;
}

/** @param what plural, e.g. `filings` */
export function progress(output: Output, total: number, what: string): Progress {
  return output.isTTY ? bar(output, total, what) : lines(output, total);
}

function bar(output: Output, total: number, what: string): Progress {
  const drawn = new SingleBar({
    format: `{bar} {value}/{total} ${what}  {name}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 30,
    stream: output,
    clearOnComplete: true,
    // Ctrl-C is answered in one place, which ends the run after the filing under way.
    gracefulExit: false,
  });
  drawn.start(total, 0, { name: '' });
  return {
    step: async (name) => drawn.increment(1, { name: plain(name) }),
    stop: () => drawn.stop(),
  };
}

function lines(output: Output, total: number): Progress {
  let done = 0;
  return {
    step: (name, line) => say(output, `${++done}/${total}  ${name}  ${line}`),
    stop: () => {},
  };
}
