/** Lists of what is to come: "Anticipated 2021 milestones:", "we expect several readouts, including …". */

const goals =
  '(?:milestones?|catalysts?|events|goals|objectives|priorities|readouts?|read outs?|activities|plans)';
const few = (most: number): string => `(?:(?!; |\\. |: |achieved |accomplished |reached )[^ ]+ ){0,${most}}?`;

/** On words in small letters, each followed by one space. */
const opening = new RegExp(
  [
    `\\b(?:anticipated|upcoming|expected|planned|projected|near term|future|forthcoming) ${few(6)}${goals} ${few(8)}(?:: |includ(?:e|es|ing) |are )`,
    `\\b(?:key|Date_\\d+|major|remaining) ${few(4)}${goals} ${few(6)}include `,
    `\\b${goals} (?:expected|anticipated|planned|for the (?:next|coming|remainder|rest|second|balance)|for (?:next|this) year) ${few(8)}(?:: |includ(?:e|es|ing) |are )`,
    `\\b(?:expects?|anticipates?|plans?|looks? forward to|on track for) ${few(12)}${goals} ${few(8)}(?:: |, (?:including|notably|such as|among them|in particular) |including )`,
  ].join('|'),
);

const heading = new RegExp(
  `^(?:[^ ]+ ){0,6}?(?:anticipated|upcoming|expected|planned|projected|near term|next|looking ahead)\\b|^${goals} (?:for|in) `,
);

const goal = new RegExp(`\\b${goals}\\b`);

/** Letters that every goal has: few blocks hold any. */
const goalLetters = /milestone|catalyst|event|goal|objective|priorit|readout|read[-–—\s]+out|activit|plans/i;

/** Whether what stands after these words of a sentence is a list of what is to come. */
export const listsPlans = (before: string): boolean => opening.test(before);

/**
 * Whether a heading, or a line that ends with a colon, opens a list of what is to come.
 *
 * @param words of the whole block
 */
export function opensPlans(words: string): boolean {
  if (!goalLetters.test(words)) return false;
  const line = words
    .trim()
    .toLowerCase()
    .replace(/[-–—\s]+/g, ' ');
  return line.length < 160 && goal.test(line) && heading.test(line) && !/\bachieved\b/.test(line);
}
