/** The place and the day before what a release says: "BOSTON, March 4, 2019 (Wire) -- ". */

interface Item {
  /** A word, or a mention's kind and number: `Date_0`. */
  word: string;
  mention: boolean;
}

/** How many tokens a dateline may have, and how many of them between its day and its last dash. */
const longest = 32;
const longestWire = 8;

/** Words that no place has: "Completion expected in 2020 -- " is no dateline. */
const ofStatement = /^(?:in|on|by|during|since|for|is|are|was|were|will|has|have|expected|planned)$/;

/** "BOSTON, March 4, 2019 -- Upon approval A will receive": what is said begins with "Upon". */
export function withoutDateline<I extends Item>(items: readonly I[]): readonly I[] {
  const head = items.slice(0, longest);
  const day = head.findIndex(({ word }) => word.startsWith('Date_'));
  if (day < 1 || head.slice(0, day).some(({ word, mention }) => mention || ofStatement.test(word)))
    return items;
  const dash = head.findLastIndex(({ word }, at) => at > day && at <= day + longestWire && word === '--');
  const isDay = head.slice(day + 1, dash).every(({ mention }) => !mention);
  return dash > 0 && isDay && dash < items.length - 1 ? items.slice(dash + 1) : items;
}
