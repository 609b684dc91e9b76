/** Contingent value rights: what the holders of a bought firm's shares are paid when a milestone is reached. */
import type { Sentence } from '../stages/reading.ts';
import { hits } from './line.ts';
import type { Sum } from './sums.ts';

/**
 * "one contingent value right representing the right to receive $12.00 in cash | upon acceptance of …": up to the words
 * that tell when. The sum is that of one share, so it is left out.
 */
const right =
  /\b(?:contingent (?:value|payment) rights?|cvrs?) (?:(?!; |contingent |cvrs? |up ?front |milestone )[^ ]+ ){0,34}?(?:payments?|cash|Money_\d+|payable|paid|receive|entitles?) (?:(?!; |Money_)[^ ]+ ){0,6}?(?=(?:upon|if|when|once|subject to|contingent (?:up)?on|conditioned (?:up)?on|following|based on) )/g;

/** @returns a milestone without amount for each right of which the sentence tells when it is paid */
export const valueRights = (sentence: Sentence): Sum[] =>
  hits(sentence, right)
    .slice(0, 1)
    .map(({ at, end }) => ({ kind: 'milestone' as const, at, end, place: at }));
