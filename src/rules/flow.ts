/** Who pays whom, as one sentence tells it. */
import type { Mention, ThingMention } from '../recognisers/mention.ts';
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { andPays, notOfPronouns, patterns, receiving, rightsGot } from './flow-patterns.ts';
import { clause, firmsIn, hits, slotsAt } from './line.ts';

interface Flow {
  payer?: ThingMention;
  payee?: ThingMention;
}

/** @param at place in the line of the words for the payment */
export function flow(sentence: Sentence, at: number): Flow {
  const { payer, payee, other, named } = slotsAt(
    sentence,
    patterns,
    conjunct(sentence, at),
    (mention, source, { before, after }) =>
      !(notOfPronouns.has(source) && isOwn(mention)) &&
      !(source === receiving && rightsGot.test(after)) &&
      !(source === andPays && /\b(?:to|from|with|of|by) $/.test(before)),
  );
  const own = ownSides(sentence, at);
  const found: Flow = {};
  const isOther = (side: Mention | undefined, one: Mention | undefined) =>
    !(side && one && isThing(side) && isThing(one) && side.name === one.name);
  const paid = own.payee ?? (isOther(payee, own.payer) ? payee : undefined);
  if (paid && isThing(paid)) found.payee = paid;
  const pays = own.payer ?? payer;
  if (pays && isThing(pays) && found.payee?.name !== pays.name) found.payer = pays;
  // Of "the A agreement" it is only sure that what was earned under it comes from A.
  const isIncome = !pays && named !== undefined && income.test(sentence.masked.line);
  const partner = isIncome ? named : other;
  if (!partner || !isThing(partner)) return found;
  // "Received $20 million under a new collaboration with A": whose text it is has it from A.
  const isReceived = !pays && !paid && [receives, income].some((told) => told.test(sentence.masked.line));
  return (isIncome || isReceived) && !paid ? { payer: partner } : withOther(found, partner);
}

/** Of one firm that pays, whoever tells of it is paid; but not in a section about somebody else. */
export const isAlone = (sentence: Sentence): boolean =>
  sentence.block.about === undefined && firmsIn(sentence).length === 1;

/** Whether a sentence tells without a subject, as bullets do, that somebody was paid. */
export const receives = /^(?:--|•|-|·)? ?(?:received|earned|achieved|collected|recognized|recorded) /;

/** Of several firms the one that stands right behind the sum is its own: "$5 million from A and $2 million from B". */
function ownSides(sentence: Sentence, at: number): { payer?: Mention; payee?: Mention } {
  const rest = sentence.masked.line.slice(at);
  if (!rest.startsWith('Money_') || firmsIn(sentence).length < 2) return {};
  // "acquired the rights for $15 million from A": whoever sells is paid.
  if (buying.test(sentence.masked.line.slice(0, at))) return {};
  const { from, to } = behind.exec(rest)?.groups ?? {};
  const payer = sentence.masked.mentions[Number(from ?? -1)];
  const payee = sentence.masked.mentions[Number(to ?? -1)];
  return { ...(payer ? { payer } : {}), ...(payee ? { payee } : {}) };
}

const buying = /\b(?:acquir|purchas|bought|buy)\w* (?:(?!; |, and )[^ ]+ )*$/;

const behind =
  /^Money_\d+ (?:(?!Money_|; |, |and |from |to |Company_|with |acquir|purchas|bought )[^ ]+ ){0,7}(?:from (?:the )?Company_(?<from>\d+)|to Company_(?<to>\d+))(?! '|\d)/;

/** "Revenue included a milestone achieved under the agreement with A": A paid it. */
const income =
  /^(?!.*\b(?:expenses?|paid|costs?)\b).*\b(?:revenues?|recognized|recognition|earned|received)\b/;

/** Of three firms or more, what one does after ", and" is not told of the payment before it. */
function conjunct(sentence: Sentence, at: number): { from: number; to: number } {
  const { from, to } = clause(sentence, at);
  if (firmsIn(sentence).length < 3) return { from, to };
  const joints = hits(sentence, anotherDoes).map((hit) => hit.at);
  return {
    from: Math.max(from, ...joints.filter((joint) => joint <= at).map((joint) => joint + 1)),
    to: Math.min(to, ...joints.filter((joint) => joint > at).map((joint) => joint - 1)),
  };
}

const anotherDoes =
  /, (?:and|while|whereas|but) (?=Company_\d+ (?:will|would|shall|may|could|has|have|had|also|is|was|are|agreed|agrees|purchase[sd]?|bought|buys|invest(?:s|ed)|receive[sd]?|paid|pays|made|issued|granted) )/g;

/** "Each party will be eligible to receive milestones": nobody is named who pays, and each may; or many do. */
export const isMutual = (sentence: Sentence, at: number): boolean => {
  const { from, to } = clause(sentence, at);
  const { line } = sentence.masked;
  return (
    mutual.test(line.slice(from, at)) || (firmsIn(sentence).length === 1 && ofMany.test(line.slice(from, to)))
  );
};

/** "has received $155 million from its ADC collaborations": of several that are not named. */
const ofMany =
  /\b(?:from|by|with|under|through|across) (?:(?:Company_\d+ 's|the|all|these|various|multiple|other|several|existing|current|any|certain) )*(?:[a-z]+ ){0,3}?(?:collaborations|collaborators|(?<!the )partners|licensees|partnerships|alliances)\b/;

const mutual =
  /\b(?:each|either|neither|any|both|the other) (?:party|parties|company|companies|firms?|partner|of the (?:parties|companies)|of them) (?:[^ ]+ ){0,3}?(?:receive|eligible|entitled|pay|earn|owe)/;

const isOwn = (mention: Mention): boolean => 'possessive' in mention && mention.possessive === true;

/** Who pays or is paid under an agreement with a firm deals with that firm. */
function withOther({ payer, payee }: Flow, other: ThingMention): Flow {
  if (payee && !payer && payee.name !== other.name) return { payee, payer: other };
  if (payer && !payee && payer.name !== other.name) return { payer, payee: other };
  return { ...(payer ? { payer } : {}), ...(payee ? { payee } : {}) };
}
