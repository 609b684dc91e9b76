/** An option that is not taken up ends the deal that gave it: what is denied is the exercise, not the deal. */
import type { Candidate } from './rule.ts';

/** "B will not exercise its option", "B declined to exercise", "B let its option lapse" */
const unexercised =
  /\b(?:not|never|declin\w+|decided against|elect\w+ against|without) (?:to )?(?:be )?(?:exercis\w+|tak(?:e|ing|en) up) (?:(?:Company_\d+ 's|its|the|their|an|any|such) )?(?:[^ ,;.]+ ){0,4}?options?\b|\blet (?:Company_\d+ 's|its|the|their) (?:[^ ,;.]+ ){0,3}?option (?:to [^;]+ )?(?:lapse|expire)\b|\boptions? (?:[^ ;.]+ ){0,8}?(?:lapsed|expired unexercised|was not exercised|were not exercised|has not been exercised)\b/;

/** "If B does not exercise its option", "B has not exercised it so far": it may yet. */
const notYet =
  /\b(?:if|should|unless|in the event|may|might|could|would|where|whether|until|risk|so far|as yet|yet|to date)\b/;

/** @param line masked, of the clause that tells of the deal */
export const isUnexercised = (line: string): boolean => unexercised.test(line) && !notYet.test(line);

/** The deal is over; the day of the news is not that on which it was made. */
export const asOver = ({
  date,
  announced,
  isNews,
  stage,
  ...slots
}: Candidate['slots']): Candidate['slots'] => ({
  ...slots,
  status: 'terminated',
});
