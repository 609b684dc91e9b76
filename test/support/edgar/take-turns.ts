/** A process that takes turns and tells when: folder, requests a second, how many. */
import { openPace } from '../../../src/sync/pace.ts';

const [, , folder = '', perSecond, many] = process.argv;
const pace = openPace({ service: 'x', perSecond: Number(perSecond), folder });
const { signal } = new AbortController();
const times: number[] = [];
for (let turn = 0; turn < Number(many); turn++) {
  await pace.turn(signal);
  times.push(Date.now());
}
process.send?.(times);
process.disconnect();
