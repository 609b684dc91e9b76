/** Whether a sentence announces what it tells: with no day of its own, that was done by the day of the release. */
import type { Sentence } from '../stages/reading.ts';

/** "A announces that …", "A's partner B has reported that …". */
const announces =
  /Company_\d+ (?:(?!; |\. )[^ ]+ ){0,40}?(?:announces?|announced|reports?|reported|confirms?|confirmed|discloses?|disclosed) (?!earlier|previously|in |last |on )/;
const earlier =
  /\b(?:previously|earlier|recently|last (?:year|month|week|quarter)|already|had been|as (?:announced|reported)|since)\b/;

/** @param at place in the line of the words for what was done */
export const isNews = ({ masked: { line } }: Sentence, at: number): { isNews?: true } =>
  !/Date_\d/.test(line) && announces.test(line.slice(0, at)) && !earlier.test(line) ? { isNews: true } : {};
