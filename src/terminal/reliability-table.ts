/** Of the facts that the program held worth so much, how many the gold has. */
import Table from 'cli-table3';
import type { Held } from '../gold/score.ts';

/** Lower ends of the bands, highest first. */
const bands = [0.97, 0.93, 0.88, 0.83, 0.75, 0];

/** @returns one line a band of confidence; bands without facts are left out */
export function reliabilityTable(held: readonly Held[]): string {
  const drawn = new Table({
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  drawn.push(['confidence', 'facts', 'right', 'share']);
  bands.forEach((from, at) => {
    const to = bands[at - 1] ?? 1.01;
    const inBand = held.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inBand.length === 0) return;
    const right = inBand.filter((each) => each.right).length;
    const mean = inBand.reduce((sum, { confidence }) => sum + confidence, 0) / inBand.length;
    drawn.push([`about ${mean.toFixed(2)}`, inBand.length, right, (right / inBand.length).toFixed(2)]);
  });
  return drawn.toString();
}
