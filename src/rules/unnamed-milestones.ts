/** Milestones that a sentence tells of without the word. */
import type { Sentence } from '../stages/reading.ts';
import { hits } from './line.ts';
import { setsOff, setsOffSum } from './set-off.ts';
import type { Sum } from './sums.ts';

/** Ways of telling of a milestone without the word: what is paid depends on what is reached. */
const contingent: readonly RegExp[] = [
  // "dosing triggers a $7 million payment to Xencor"
  new RegExp(String.raw`\b${setsOffSum}Money_(?<money>\d+) (?:[^ ]+ ){0,3}payments?\b`, 'g'),
  // "achieved a milestone in the collaboration, for which it received $4 million"
  /(?<=\bmilestones? (?:(?!Money_|; |if |when )[^ ]+ ){0,16}?)(?:for which|and|, and) (?:Company_\d+ |it |they )?(?:(?:has|have|will|thereby|thus|therefore) )*(?:received|earned|receives?|earns) (?:an? (?:payment of )?)?Money_(?<money>\d+) (?!in (?:up ?front|research)|up ?front|from Company_\d+ (?:for|in) (?:research|up ?front))/g,
  // "has reached its first goal, triggering a payment of $3 million"
  new RegExp(
    String.raw`\b(?:${setsOff}|entitl(?:es|ed|ing) (?:Company_\d+ to)) (?:an? |another |the )?(?:[^ ]+ ){0,2}payments? (?:(?:to|from|by) (?:the )?Company_\d+ ){0,2}(?:of|totall?ing|in the amount of) (?:an additional )?Money_(?<money>\d+) `,
    'g',
  ),
  /\bpayments? of Money_(?<money>\d+) (?:[^ ]+ ){0,3}(?:(?:was|is|has been|been) )?triggered\b/g,
  // "earned $25 million from AstraZeneca for the start of Phase 3"
  /\bearn(?:s|ed) (?:an? |another |an additional |the )?Money_(?<money>\d+) (?:from Company_\d+ )?(?:as|for|upon|when|after|following|on|with) /g,
  /\breceiv(?:e|es|ed) (?:an? |another |an additional )?Money_(?<money>\d+) (?:payment )?from Company_\d+ (?:upon|when|after|following|for|as) (?:[^ ]+ ){0,5}(?:approval|acceptance|achievement|initiation|start|dosing|filing|completion|submission|clearance)\b/g,
  // "received a $12 million payment from Halden in connection with this event"
  /\breceiv(?:e|es|ed) (?:an? |another |an additional )?Money_(?<money>\d+) (?:(?:cash )?payment )?(?:from Company_\d+ )?(?:in connection with|as a result of|due to|related to|triggered by|based on|following|upon|for) (?:this|the|that) (?:[a-z]+ ){0,2}(?:event|achievement|accomplishment|advancement|dosing|initiation|start|approval|filing|submission|acceptance|clearance|selection)\b/g,
  // "B has dosed the first patient, an event for which A will be paid $6 million"
  /(?<=\b(?:dos(?:ed|ing)|initiat\w+|start\w*|begun|began|commenc\w+|fil(?:ed|ing)|submi\w+|approv\w+|accept\w+|clear\w+|select\w+|nominat\w+|designat\w+|advanc\w+|enroll\w+|launch\w*|enter\w*|Phase_\d+) (?:(?!Money_|; |\. )[^ ]+ ){0,24}?)(?:for|in (?:return|exchange|consideration) for|following|upon|with) which (?:Company_\d+ |it |they |we )?(?:(?:has|have|is|are|was|were|will|be|to|also|now|thereby|already) )*(?:receiv(?:e|es|ed)|earn(?:s|ed)?|paid|pays?|owed|owes|collects?|due|entitled to|made) (?:Company_\d+ )?(?:an? (?:further |additional |cash )?(?:payment of )?)?Money_(?<money>\d+) (?!in (?:up ?front|research)|up ?front)/g,
  // "eligible for up to $390 million if all products are commercialized"
  /\b(?:eligible (?:for|to (?:receive|earn))|entitled to(?: receive| earn)?|may (?:also |further )?(?:receive|earn|be entitled to)|could (?:also |further )?(?:receive|earn|be paid)) (?:(?!Money_|; |upfront )[^ ]+ ){0,8}Money_(?<money>\d+) (?:(?!Money_|; )[^ ]+ ){0,14}(?:if|assuming|provided that|provided|contingent|depending|based) /g,
];

export function unnamed(sentence: Sentence): Sum[] {
  return contingent.flatMap((expression) =>
    hits(sentence, expression).flatMap(({ at, end, words, groups }) => {
      const money = sentence.masked.mentions[Number(groups.money)];
      const lead = sentence.masked.line.slice(0, at);
      if (money?.kind !== 'Money' || /milestone|option/.test(words) || /\bexercis/.test(lead)) return [];
      const place = sentence.masked.line.indexOf(`Money_${groups.money} `, at);
      return [{ kind: 'milestone' as const, at, end, money, place }];
    }),
  );
}

/** "The cash payment was triggered by the approval of X": of the milestone right before, though it is not called so. */
export function causes(sentence: Sentence): Sum[] {
  const words = (causal.exec(sentence.masked.line) ?? caused.exec(sentence.masked.line))?.[0] ?? '';
  const at = words.lastIndexOf('payment');
  return at < 0 || /mileston/.test(words) ? [] : [{ kind: 'milestone', at, end: at + 8, place: at }];
}

/** "The milestone payment is based on the review of the trial": why what was told before was paid. */
export const causal =
  /^(?:specifically , )?(?:the|this) (?:(?:milestone|additional|latest|cash|first|second) )*(?:payment|milestone) (?:(?:is|was|has been|triggered|paid|payable|earned|achieved|due|made|relates?|related|results?|resulted|follows|followed|comes|came|recognizes) )*(?:based on|triggered by|due to|due for|for|the result of|a result of|related to|relating to|to|from|in connection with|associated with|made|after|upon|following|as) /;

/** "The first sale of X in Europe set off the payment": the same, the cause being the subject. */
export const caused = new RegExp(
  String.raw`^(?:(?!Money_|; |, )[^ ]+ ){2,30}?${setsOff} (?:the|this) (?:(?:milestone|additional|latest|cash|first|second) )*(?:payment|milestone)(?= (?:\.|; |, |to |from |by |under ))`,
);
