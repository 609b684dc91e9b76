/** Deals with somebody who is no firm of the text's: a university, or a name that was not known for one. */
import type { Sentence } from '../stages/reading.ts';
import { hits, storedSpan } from './line.ts';

const article = '(?:(?:an?|the|our|its|each|this) )?';
/** "a license agreement with the University of X", "a collaboration with TSRI". */
const taker = new RegExp(
  `\\b(?:agreements?|licen[sc]es?|collaborations?|alliances?|partnerships?|arrangements?) (?:\\( [^()]{1,80}\\) )?(?:, (?:dated|effective) (?:as of )?Date_\\d+ , )?(?:with|from|between|among|by and between) ${article}(?<who>(?!(?:Company|Parent|Beside)_)[^ ]+) `,
  'g',
);
/** "TSRI granted to the Company", "under which Stanford licensed"; but not "the License Agreement grants B rights". */
const giver =
  /(?:^|, |; |which |whereby |that )(?:the )?(?<who>(?!(?:Company|Parent|Beside|Compound|Date)_|(?:out|in|recently|also) )(?!(?:[^ ,]+ ){0,4}?(?:agreement|amendment|licen[sc]e|contract|collaboration|alliance) (?:(?:has|have|had|also|hereby) ){0,2}(?:grant|licensed|sublicensed|exercised))[^ ]+)(?: (?:(?!Company_)[^ ,]+ ){0,3}?| )(?:(?:has|have|had|also|hereby) ){0,2}(?:grant(?:ed|s)?|licensed|sublicensed|exercised) /g;

/** "will be due to FHCRC", "agreed to pay Stanford"; what is paid may be written with capitals, too. */
const paid =
  /\b(?:due|payable|owed|pay|pays|paid|paying|reimburse[sd]?|owes?) (?:to )?(?:the )?(?<who>(?!(?:Company|Parent|Beside|Money|Date|Rate)_|mileston|royalt|up ?front|fees?|licen|net|sales|option|develop|commerc|regulat|tiered|initial|phase)[^ ]+) /g;
/** "a milestone payment from Stanford". */
const payer =
  /\b(?:payments?|fees?|milestones?|royalt(?:y|ies)|Money_\d+) (?:from|by) (?:the )?(?<who>(?!(?:Company|Parent|Beside|Money|Date|Rate)_)[^ ]+) /g;

/** @returns whether the deal that a clause tells of is with somebody for whom the text has no firm */
export const isWithStranger = (clause: Sentence, text: string): boolean =>
  isNamed(clause, text, [taker, giver]);

/** @returns whether somebody pays or is paid for whom the text has no firm; in a heading all words have capitals */
export const isPaidToStranger = (sentence: Sentence, text: string): boolean =>
  / \p{Ll}{3,} \p{Ll}{2,} /u.test(text.slice(sentence.start, sentence.end)) &&
  isNamed(sentence, text, [paid, payer]);

const isNamed = (clause: Sentence, text: string, ways: readonly RegExp[]): boolean =>
  ways
    .flatMap((way) => hits(clause, way))
    .some(({ groups, at, words }) => {
      const who = groups.who ?? '';
      const from = at + `${words} `.lastIndexOf(` ${who} `) + 1;
      const { start, end } = storedSpan(clause, from, from + who.length + 1);
      // A word with its capital inside a sentence is a name; at its beginning only one in capitals all over.
      return start > clause.start
        ? /^\p{Lu}[\p{L}&.]+$/u.test(text.slice(start, end))
        : /^\p{Lu}{3,}$/u.test(text.slice(start, end));
    });
