/** Whether words tell of what happened, or of that on which money hangs. */

const until = /\b(?:until|unless|towards?) (?:(?!; |\. |, )[^ ]+ ){0,6}$/;
/** "A step in the process of achieving approval", "the steps required for approval". */
const onTheWay =
  /\b(?:process of|steps? (?:in|to|towards?)|(?:required|necessary|needed) for|path to|pursuit of) (?:(?!; |\. |, )[^ ]+ ){0,6}$/;
/** "Prior to filing an IND, A may exercise its option": the filing is a time that is yet to come. */
const before = /\b(?:prior to|before|ahead of|in advance of) (?:the )?$/;
/** "May exercise its option either before a trial begins or before a BLA is submitted". */
const timeOfChoice =
  /\b(?:options?|opt in|rights?|elect\w*|exercis\w*) (?:(?!; |\. )[^ ]+ ){0,14}?(?:before|prior to|following|after|upon|until) (?:(?!; |\. |Compound_|Date_)[^ ]+ ){0,6}$/;
/** "Is responsible for research up to the filing of the IND". */
const partOfWork =
  /\b(?:responsib\w+|perform\w*|conduct\w*|carr(?:y|ies)|fund\w*|lead|leads) (?:(?!; |\. )[^ ]+ ){0,14}?(?:up to|up until|through|until) (?:and including )?(?:the )?$/;
const toCome = /\b(?:will|would|may|can|could|shall)\b/;
/** "The review process allows a firm to submit parts": what is done in general. */
const general = /\b(?:allows?|permits?|enables?) (?:[^ ;.]+ ){1,4}to $/;
/** "Upon the …", "if a …", "for each product that …". */
const condition =
  /\b(?:(?:upon|if|on|after|following|subject to|conditional on|contingent (?:up)?on|once|when)(?: the)?|for (?:each|every|any) (?:[^ ;.,]+ ){0,5}(?:that|which)) (?:(?!Compound_|Date_)[^ ;.,]+ ){0,5}$/;
const owed =
  /\b(?:will (?:receive|pay|be (?:paid|entitled|payable))|would|may|eligible|entitled|right to receive|payable|payments? due|potential|cvr)\b|^(?:to )?(?:make|pay)\b/;
const money = /Money_\d|\b(?:payments?|milestones?|royalt\w+)\b/;

/**
 * "Will receive $5 million upon approval", "payable if the BLA is accepted": on what money hangs, not what was done.
 *
 * @param at place in the line of the words for what is done
 */
export const isContingent = (line: string, at: number): boolean =>
  until.test(line.slice(0, at)) ||
  general.test(line.slice(0, at)) ||
  onTheWay.test(line.slice(0, at)) ||
  partOfWork.test(line.slice(0, at)) ||
  (timeOfChoice.test(line.slice(0, at)) && /\b(?:may|can|shall|entitled|will)\b/.test(line.slice(0, at))) ||
  (before.test(line.slice(0, at)) && toCome.test(line)) ||
  (condition.test(line.slice(Math.max(0, at - 90), at)) &&
    owed.test(line.slice(0, at)) &&
    money.test(line.slice(0, at)));
