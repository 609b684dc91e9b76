/** Between whom a milestone payment goes, as its own sentence tells it. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { flow, isAlone, isMutual, receives } from './flow.ts';
import { isLedTo, isOwnExpense, isOwnRevenue } from './milestone-told.ts';
import { isMention, type SlotValue } from './rule.ts';
import type { Sum } from './sums.ts';
import { together } from './together.ts';

/** Who pays whom; where the payee is not named, what tells whether it is whose text it is, or who tells of it. */
export function sidesOf(sentence: Sentence, { at, end, place }: Sum): Record<string, SlotValue> {
  const slots: Record<string, SlotValue> = {
    ...doer(sentence, Math.max(end, place)),
    ...flow(sentence, place),
  };
  if (isMention(slots.payer) && isMention(slots.payee) && slots.payer.name === slots.payee.name)
    delete slots.payer;
  const { line } = sentence.masked;
  const isOfIssuer = slots.payer
    ? isOwnRevenue(sentence, place)
    : receives.test(line) || isOwnNews(line, at, place);
  if (!slots.payee && isOfIssuer) slots.toIssuer = true;
  if (!slots.payer && isOwnExpense(sentence, place)) slots.byIssuer = true;
  if (isMutual(sentence, place)) slots.mutual = true;
  if (slots.payer && !slots.payee && isAlone(sentence)) slots.toTeller = true;
  const beside = together(sentence, slots.payee);
  return beside.length > 0 ? { ...slots, beside } : slots;
}

/** "A announced that the first sale of X by B set off a milestone payment": who tells of it is paid. */
const isOwnNews = (line: string, at: number, place: number): boolean =>
  announces.test(line) && isLedTo(line.slice(0, Math.max(at, place)));

const announces =
  /^Company_\d+ (?:, (?:(?!; |Company_)[^ ]+ ){1,30}, )?(?:has |have |Date_\d+ |, |also )*(?:announced|announces|reported|reports|said|disclosed|discloses) /;

/** "a milestone payment with Bayer's initiation of Phase 1 testing": who does it pays for it. */
function doer(sentence: Sentence, from: number): { payer?: ThingMention } {
  const { by, of, who } = deed.exec(sentence.masked.line.slice(from).trimStart())?.groups ?? {};
  const firm = sentence.masked.mentions[Number(by ?? of ?? who ?? -1)];
  return firm && isThing(firm) ? { payer: firm } : {};
}

const deed =
  /^(?:Money_\d+ )?(?:(?!Money_|; |\. )[^ ]+ ){0,14}?(?:(?:as|when|after|because|once|since|that) Company_(?<who>\d+) (?:, (?:(?!Company_|; )[^ ]+ ){1,8}(?:Parent_\d+ )?, )?(?:has |have |had |recently |today )*(?:initiated|initiates|started|starts|began|begun|commenced|dosed|enrolled|advanced|submitted|filed|selected|designated|launched|completed|nominated|obtained|received (?:[^ ]+ ){0,3}approval)|by Company_(?<by>\d+)(?! 's)|Company_(?<of>\d+) 's (?:[^ ]+ )?(?:initiation|start|commencement|dosing|submission|filing|receipt|achievement|advancement|completion|selection|designation|enrollment|launch))(?![^ ])/;
