/** Sums that bound what may be paid, though no "up to" stands before them. */
import type { Sentence } from '../stages/reading.ts';
import { placed } from './line.ts';

/** "Milestones may reach $800 million, and sales milestones $400 million": the second is a ceiling as the first. */
export const isFurtherCeiling = (line: string, place: number): boolean =>
  /\b(?:may|could|can|might) (?:reach|total|amount to|come to|add up to) Money_\d+ (?:, )?and (?:[^ ,;.]+ ){0,5}(?:milestones|payments) $/.test(
    line.slice(0, place),
  );

/** "up to $215 million, of which $65 million relate to approvals": a part of a ceiling is no surer than the whole. */
export const isOfCeiling = (sentence: Sentence, place: number): boolean =>
  placed(sentence, 'Money').some(
    ({ mention, at }) =>
      at < place &&
      mention.kind === 'Money' &&
      mention.value.bound === 'upTo' &&
      ofWhole.test(
        `${sentence.masked.line.slice(at, place)}${ofPart.exec(sentence.masked.line.slice(place))?.[0] ?? ''}`,
      ),
  );

const ofWhole =
  /^Money_\d+ (?:(?!; |eligible|entitled|receiv)[^ ]+ ){0,24}?(?:of which|(?:consist|compris|compos|includ|made up|divided|broken)[a-z]*)(?![^ ])/;
const ofPart = /^Money_\d+ of which /;
