import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { eventDate } from './event-date.ts';
import { flow, isMutual } from './flow.ts';
import { firmsIn, hits, nearest, storedSpan, things } from './line.ts';
import { howTold, isOwnRevenue } from './milestone-told.ts';
import type { Modality } from './modality.ts';
import { isAccount, isNoDeal } from './no-payment.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { type Sum, sums } from './sums.ts';
import { causeAt, pointsBack, triggerOf } from './trigger.ts';
import { valueRights } from './value-right.ts';

const statuses: Record<Modality, string | undefined> = {
  done: 'earned',
  expected: 'expected',
  possible: 'potential',
  open: 'potential',
  negated: undefined,
};

/** What a text tells as just done happened by the day on which it tells it. */
const isNews =
  /\b(?:triggers|earns|brings|earned (?:(?!; )[^ ]+ ){1,14}?as (?:[^ ]+ ){0,5}(?:has|have) been|owes|entitles|announced|announces|today|achieves|(?:has|have) (?:earned|achieved|received|reached|triggered|been triggered)|is entitled|results in)\b/;

/** "has earned $15 million since 2012". */
const overYears = /\b(?:since|so far|to date|cumulative(?:ly)?|aggregate payments)\b/;

/** Milestone payments: earned, to come, or possible, with what sets them off. */
export const rule: Rule = {
  id: 'milestone',
  says: 'Milestone',
  trigger:
    /mileston|Money_|(?:success|performance|achievement) (?:based )?payment|contingent|conditional|earn ?out/,
  find: (sentence) => {
    if (isNoDeal(sentence)) return [];
    const account = isAccount(sentence);
    const told = sums(sentence);
    const places = new Set(told.map(({ place }) => place));
    const all = [...told, ...unnamed(sentence).filter(({ place }) => !places.has(place))].filter(
      ({ kind }) => kind === 'milestone',
    );
    const rights = all.length > 0 ? [] : valueRights(sentence).map((sum) => ofRight(sentence, sum));
    return all
      .filter((sum) => isPaid(sentence, sum) && isOwn(sum, all))
      .map((sum) => candidate(sentence, sum))
      .concat(rights.filter(({ slots }) => slots.trigger !== undefined))
      .filter(({ slots }) => !account || slots.payer !== undefined || slots.payee !== undefined)
      .filter((each, _, found) => each.slots.amount !== undefined || isFurther(each, found));
  },
};

/** Without a sum it is worth telling only beside none, or when another was earned and this one may be. */
const isFurther = ({ slots }: Candidate, found: readonly Candidate[]): boolean =>
  !found.some((other) => other.slots.amount !== undefined && other.slots.status === slots.status);

/** A milestone that is paid: it has a sum, is called a payment, or is earned; else it may be any achievement. */
const isPaid = (sentence: Sentence, { money, at, end }: Sum): boolean =>
  money !== undefined ||
  /payment|fee/.test(sentence.masked.line.slice(at, end)) ||
  reached.test(sentence.masked.line);

const reached =
  /\b(?:earn\w*|achiev\w+|receiv\w+|trigger\w*|paid|pay|pays|eligible|entitled|owe\w*|due|royalt\w+)\b/;

/** Two words for one sum are one milestone. */
const isOwn = ({ at, end }: Sum, all: readonly Sum[]): boolean =>
  !all.some((other) => other.money && other.at === at && other.end !== end);

/** Ways of telling of a milestone without the word: what is paid depends on what is reached. */
const contingent: readonly RegExp[] = [
  // "dosing triggers a $7 million payment to Xencor"
  /\btrigger(?:s|ed|ing)? (?:[^ ]+ ){0,3}Money_(?<money>\d+) (?:[^ ]+ ){0,3}payments?\b/g,
  /\bpayments? of Money_(?<money>\d+) (?:[^ ]+ ){0,3}(?:(?:was|is|has been|been) )?triggered\b/g,
  // "earned $25 million from AstraZeneca for the start of Phase 3"
  /\bearn(?:s|ed) (?:an? |another |an additional |the )?Money_(?<money>\d+) (?:from Company_\d+ )?(?:as|for|upon|when|after|following|on|with) /g,
  /\breceiv(?:e|es|ed) (?:an? |another |an additional )?Money_(?<money>\d+) (?:payment )?from Company_\d+ (?:upon|when|after|following|for|as) (?:[^ ]+ ){0,5}(?:approval|acceptance|achievement|initiation|start|dosing|filing|completion|submission|clearance)\b/g,
  // "eligible for up to $390 million if all products are commercialized"
  /\b(?:eligible (?:for|to (?:receive|earn))|entitled to(?: receive| earn)?|may (?:also |further )?(?:receive|earn|be entitled to)|could (?:also |further )?(?:receive|earn|be paid)) (?:(?!Money_|; |upfront )[^ ]+ ){0,8}Money_(?<money>\d+) (?:(?!Money_|; )[^ ]+ ){0,14}(?:if|assuming|provided that|provided|contingent|depending|based) /g,
];

function unnamed(sentence: Sentence): Sum[] {
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

/** Of one firm that pays, whoever tells of it is paid; but not in a section about somebody else. */
const isAlone = (sentence: Sentence): boolean =>
  sentence.block.about === undefined && firmsIn(sentence).length === 1;

/** "a milestone payment with Bayer's initiation of Phase 1 testing": who does it pays for it. */
function doer(sentence: Sentence, from: number): { payer?: ThingMention } {
  const { by, of, who } = deed.exec(sentence.masked.line.slice(from).trimStart())?.groups ?? {};
  const firm = sentence.masked.mentions[Number(by ?? of ?? who ?? -1)];
  return firm && isThing(firm) ? { payer: firm } : {};
}

const deed =
  /^(?:Money_\d+ )?(?:(?!Money_|; |\. )[^ ]+ ){0,14}?(?:(?:as|when|after|because|once|since|that) Company_(?<who>\d+) (?:, (?:(?!Company_|; )[^ ]+ ){1,8}(?:Parent_\d+ )?, )?(?:has |have |had |recently |today )*(?:initiated|initiates|started|starts|began|begun|commenced|dosed|enrolled|advanced|submitted|filed|selected|designated|launched|completed|nominated|obtained|received (?:[^ ]+ ){0,3}approval)|by Company_(?<by>\d+)(?! 's)|Company_(?<of>\d+) 's (?:[^ ]+ )?(?:initiation|start|commencement|dosing|submission|filing|receipt|achievement|advancement|completion|selection|designation|enrollment|launch))(?![^ ])/;

/** "Milestones may reach $800 million, and sales milestones $400 million": the second is a ceiling as the first. */
const isFurtherCeiling = (line: string, place: number): boolean =>
  /\b(?:may|could|can|might) (?:reach|total|amount to|come to|add up to) Money_\d+ (?:, )?and (?:[^ ,;.]+ ){0,5}(?:milestones|payments) $/.test(
    line.slice(0, place),
  );

const several = /milestones\b|payments\b/;
/** "milestone and royalty payments". */
const ofList = /^milestone (?:and|or|,) (?:(?!; |Money_)[^ ]+ ){0,4}payments\b/;

/** "milestones of $5 million on A and $25 million on B": another sum or a comma stands between word and sum. */
const isItem = (line: string, at: number, place: number): boolean =>
  /Money_|, /.test(place > at ? line.slice(at, place) : line.slice(line.indexOf(' ', place), at));

/** "The milestone payment is based on the review of the trial": why what was told before was paid. */
const causal =
  /^(?:specifically , )?(?:the|this) (?:(?:milestone|additional|latest|cash|first|second) )*(?:payment|milestone) (?:(?:is|was|has been|triggered|paid|payable|earned|achieved|due|made|relates?|related|results?|resulted|follows|followed|comes|came|recognizes) )*(?:based on|triggered by|due to|due for|for|the result of|a result of|related to|relating to|to|from|in connection with|associated with|made|after|upon|following|as) /;

/** What a right is paid for may never come, and names its drug after it. */
function ofRight(sentence: Sentence, sum: Sum): Candidate {
  // "$58.00 in cash, without interest, and one right" denies nothing of the right.
  const { pointsBack: _, negated: __, ...told } = candidate(sentence, sum).slots;
  const [compound] = things([nearest(sentence, 'Compound', sum.end, { within: 30, prefer: 'after' })]);
  const slots = { ...told, status: 'potential', ofPurchase: true, ...(compound ? { compound } : {}) };
  return { ...candidate(sentence, sum), slots };
}

function candidate(sentence: Sentence, { at, end, money, place }: Sum): Candidate {
  const slots: Record<string, SlotValue> = {
    ...doer(sentence, Math.max(end, place)),
    ...flow(sentence, place),
  };
  if (slots.payer && !slots.payee && isOwnRevenue(sentence, place)) slots.toIssuer = true;
  const { line } = sentence.masked;
  const how = howTold(sentence, at, end, place);
  const plural = several.test(line.slice(at, end)) || ofList.test(line.slice(at));
  // A ceiling is not earned: "entitles us to receive milestone payments of up to $200 million".
  const ceiling = money?.kind === 'Money' && money.value.bound === 'upTo';
  const open = ceiling || (plural && !money);
  const known =
    how !== 'done' &&
    /\b(?:the|this) (?:recent |first |second |initial )?$/.test(line.slice(0, place)) &&
    money !== undefined;
  const status = known ? undefined : open && how !== 'negated' ? statuses.possible : statuses[how];
  if (isMutual(sentence, place)) slots.mutual = true;
  if (status) slots.status = status;
  if (how === 'negated') slots.negated = true;
  if (money?.kind === 'Money')
    Object.assign(slots, money.value, isFurtherCeiling(line, place) ? { bound: 'upTo' } : {});
  const trigger =
    (money && isItem(line, at, place) ? causeAt(sentence, place) : undefined) ??
    triggerOf(sentence, at, Math.max(end, money && place > at ? place : end));
  if (trigger) slots.trigger = trigger;
  if (!money && trigger && causal.test(line)) slots.tellsCause = true;
  const back = pointsBack(sentence);
  if (back) slots.pointsBack = back;
  if (status === 'earned' && isNews.test(line) && !overYears.test(line)) slots.isNews = true;
  const [compound] = things([nearest(sentence, 'Compound', place, { within: 30, prefer: 'after' })]);
  if (compound && status !== 'potential') slots.compound = compound;
  if (status === 'earned' && slots.payer && !slots.payee && isAlone(sentence)) slots.toTeller = true;
  const date = status === 'earned' ? eventDate(sentence, place, 40) : undefined;
  if (date) slots.date = date;
  const span = storedSpan(sentence, Math.min(at, place), Math.max(end, place + 1));
  return {
    rule: 'milestone',
    says: 'Milestone',
    slots,
    sentence,
    span,
    pattern: `${how} ${line.slice(at, end).trim()}`,
  };
}
