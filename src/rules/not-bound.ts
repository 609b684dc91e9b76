/** What a sentence tells of an antigen that is no binding of the drug before it: what cells lack, what others bind, what it is given with. */
import type { Span } from '../model/evidence.ts';
import type { Candidate } from './rule.ts';

/** Where the thing in a slot stands. */
export const placeOf = (value: Candidate['slots'][string] | undefined): Span | undefined =>
  typeof value === 'object' && 'start' in value && 'end' in value ? (value as Span) : undefined;

/** Whether the text between the two tells that the drug is not told to bind the antigen. */
export const isNotBound = (each: Candidate, text: string): boolean =>
  compared.test(text.slice(each.span.start, each.span.end)) ||
  isLacking(text, each) ||
  isOfOthers(text, each) ||
  isGivenWith(text, each);

/** "kills cells lacking HER2", "in tumors that do not express CD19", "HER2-negative cells": what is not there is not bound. */
function isLacking(text: string, { slots: { object } }: Candidate): boolean {
  const at = placeOf(object);
  return (
    at !== undefined &&
    (lacking.test(text.slice(Math.max(0, at.start - 40), at.start)) ||
      /^[-\s](?:negative|null|deficient|na[iï]ve)\b/.test(text.slice(at.end, at.end + 12)))
  );
}
const lacking =
  /\b(?:lack(?:s|ed|ing)?|without|devoid\sof|negative\sfor|deficient\sin|absence\sof|loss\sof|lost|(?:not|no\slonger|never)\s(?:express(?:es|ed|ing)?|carry|bear|have|display)|rather\sthan|instead\sof|irrespective\sof|regardless\sof|independent(?:ly)?\sof)\s(?:to\s|of\s|the\s|any\s|human\s)*$/i;

/** "X kills cells, and other drugs bind CD20": what is told of others. */
function isOfOthers(text: string, { slots: { subject, object }, sentence }: Candidate): boolean {
  const [from, to] = [placeOf(subject), placeOf(object)];
  return (
    from !== undefined &&
    to !== undefined &&
    (from.end < to.start
      ? ofOthers.test(text.slice(from.end, to.start))
      : unlike.test(text.slice(Math.max(sentence.start, to.start - 90), to.start)))
  );
}
/** "Unlike Rituxan, which binds CD20, X …" */
const unlike = /\b(?:unlike|in\scontrast\sto|whereas|while|compared\s(?:with|to))\s[^.;]*$/i;
const ofOthers =
  /\b(?:(?:and|while|whereas|but|although|because|since|;)\s(?:(?:many|most|some|all|both|several|two|the|certain)\s)?(?:other|others|further|conventional|existing|earlier|approved|competing|most|many|different)|unlike|in\scontrast\sto|as\sopposed\sto)\s(?:[\w-]+\s){0,3}(?:drugs?|antibod\w+|ADCs?|conjugates?|agents?|therap\w+|products?|compounds?|molecules?|treatments?|candidates?|bispecifics?|programs?)\b/i;

/** "was tested against a PD-1 antibody" */
const compared = /\b(?:tested|compared|studied|evaluated|measured)\s(?:head-to-head\s)?(?:against|with)\s/i;

/** "X was given after a PD-1 inhibitor", "X was combined with an anti-PD-1 antibody"; "keeps PD-L1 from binding to PD-1". */
function isGivenWith(text: string, { slots: { subject, object } }: Candidate): boolean {
  const [from, to] = [placeOf(subject), placeOf(object)];
  return (
    from !== undefined &&
    to !== undefined &&
    from.end < to.start &&
    givenWith.test(text.slice(from.end, to.start))
  );
}
const givenWith =
  /\b(?:(?:combined|combination|together|concurrently|concomitantly|along)\swith|after|following|prior|plus|than|versus|from\s(?:binding|interacting))\s(?:[\w-]+\s){0,4}(?:anti-)?$/i;
