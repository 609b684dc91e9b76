/** Between whom a deal is, and which of them gives the licence. */
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { matches } from '../text/masked.ts';
import type { Pattern } from '../text/pattern.ts';
import { withoutAnnouncers } from './deal-announcers.ts';
import { buyersOwner, shell, vehiclesIn } from './deal-buyers.ts';
import { buyerOf, rolesOf } from './deal-firms.ts';
import { parties, sides } from './deal-party-patterns.ts';
import { statusOf } from './deal-status.ts';
import { distinct, placed } from './line.ts';
import { signersIn } from './signers.ts';

/** "in combination with X, A's antibody": A owns what is given besides, and need have no part in the deal. */
const ofOther = /Beside_\d+ , $/;

/** "A, a wholly owned subsidiary of P, and B": P is named for A alone. */
const ofOwner = /\b(?:subsidiary|unit|division|member|part) of (?:the )?$/;

export interface DealParties {
  parties: ThingMention[];
  licensor?: ThingMention;
  licensee?: ThingMention;
}

/** @returns `undefined` when the sentence names no firm of the deal */
export function dealParties(sentence: Sentence, text: string): DealParties | undefined {
  const side = slotsOf(sentence, sides);
  const pair = slotsOf(sentence, parties);
  const given = giverAndTaker(sentence, side, pair);
  const [holder] = side.licensee ?? [];
  const signers = signersIn(sentence);
  const found = signers.length > 1 ? signers : [holder, ...(pair.a ?? []), ...(pair.b ?? [])];
  const all = distinct([given.licensor, given.licensee, ...found]);
  const firms = withoutAnnouncers(sentence, partiesAmong(sentence, all), given);
  if (firms.length === 0) return undefined;
  // Without the firm that buys, one founded for the purchase is no other party.
  const vehicles = firms.length > 1 ? [...vehiclesIn(sentence), ...buyersOwner(sentence, firms)] : [];
  return { parties: [...firms, ...vehicles], ...sidesAmong(firms, given, text) };
}

/** The first match of each slot. */
type Slots = Record<string, ThingMention[]>;

/** Which firm gives the licence and which takes it. */
type Sides = Pick<DealParties, 'licensor' | 'licensee'>;

/** Who gives and who takes, by the patterns of either. */
function giverAndTaker(sentence: Sentence, side: Slots, pair: Slots): Sides {
  if (isOfBoth(sentence)) return {};
  const swapped = isSubjects(side.licensor?.[0], pair);
  const back = isBack(sentence) && !side.licensor;
  const isNobodys = isOfOption(sentence) || isJoint(sentence, side.licensee?.[0]);
  const taker = isNobodys ? undefined : side.licensee;
  const [licensor] = (swapped ? pair.a : back ? taker : side.licensor) ?? [];
  const [licensee] = (swapped ? pair.b : back ? [] : taker) ?? [];
  return {
    ...(licensor && licensor.name !== licensee?.name ? { licensor } : {}),
    ...(licensee ? { licensee } : {}),
  };
}

/** Those that the patterns found, or both firms of a sentence that names two and tells of a deal. */
function partiesAmong(sentence: Sentence, all: readonly ThingMention[]): ThingMention[] {
  const { line } = sentence.masked;
  const firms = all.filter(({ name }) => !shell.test(name));
  // "A entered into a business combination agreement with Finch Acquisition Corp.": founded to buy A, it is its other side.
  const told =
    firms.length === 1 && all.length === 2 && line.includes('business combination') ? [...all] : firms;
  const buyer = buyerOf(sentence);
  const present = distinct(
    placed(sentence, 'Company')
      .filter(({ at }) => !ofOther.test(line.slice(0, at)) && !ofOwner.test(line.slice(0, at)))
      .map(({ mention }) => mention)
      .filter(isThing)
      .filter(({ name }) => !shell.test(name) && name !== buyer),
  );
  const isPair =
    told.length < 2 &&
    present.length === 2 &&
    (told.length < all.length || isDeal(sentence, told.length === 1));
  return isPair ? present : told;
}

/** Of two firms the other one gives where one takes; and the contract may say which part each has. */
function sidesAmong(firms: readonly ThingMention[], { licensor, licensee }: Sides, text: string): Sides {
  const rest = (one: ThingMention | undefined) =>
    one && firms.length === 2 ? firms.find(({ name }) => name !== one.name) : undefined;
  const roles = rolesOf(firms, text);
  const gives = licensor ?? roles.licensor ?? rest(licensee ?? roles.licensee);
  const takes = licensee ?? roles.licensee ?? rest(licensor ?? roles.licensor);
  if (gives?.name === takes?.name) return {};
  return { ...(gives ? { licensor: gives } : {}), ...(takes ? { licensee: takes } : {}) };
}

/** "A and B each obtain the right to …": neither gives it to the other. */
const isJoint = ({ masked: { line, mentions } }: Sentence, taker: ThingMention | undefined): boolean =>
  taker !== undefined &&
  [
    ...line.matchAll(
      /(?<![^ ])Company_(\d+) and Company_(\d+) (?:(?:will|each|both|have|has|also) ){0,3}(?:receiv|obtain|gain|acquir|get|secur|tak)\w* /g,
    ),
  ].some(([, one, other]) => mentions[Number(one)] === taker || mentions[Number(other)] === taker);

/** "A signed an agreement with B for its lead antibody": the antibody is A's, though B stands nearer. */
const isSubjects = (licensor: ThingMention | undefined, { a, b }: Slots): boolean =>
  licensor?.reads !== undefined &&
  /^its\b/i.test(licensor.reads) &&
  a?.length === 1 &&
  b?.[0]?.name === licensor.name;

/** "using A's platform and B's linkers": each gives something. */
const isOfBoth = ({ masked }: Sentence): boolean =>
  /\bcompany_\d+ 's (?:(?!company_)[^ ]+ ){1,14}(?:and|with) company_\d+ 's [^ ]/i.test(masked.line) &&
  /\b(?:combin\w+|together|using|utili[sz]ing|leveraging|brings?|both)\b/.test(masked.line);

/** "A now has all rights": they came back to it. */
const isBack = ({ masked }: Sentence): boolean =>
  /(?<!\b(?:will|would|to) )\bnow (?:has|have|holds?|owns?|controls?)\b/.test(masked.line);

/** Who has an option to co-promote is as often the licensor; and who receives a fee for an option gives it. */
const isOfOption = ({ masked }: Sentence): boolean =>
  /\breceiv\w* (?:[^ ]+ ){0,8}?(?:(?:sub)?licen[sc](?:e|ing)|option|access) (?:[^ ]+ ){0,2}(?:fees?|payments?|revenues?)\b/.test(
    masked.line,
  ) ||
  /\bexercis\w+ (?:[^ ]+ ){0,3}?options? .*\b(?:shar(?:e|ing) (?:[^ ]+ ){0,4}(?:costs?|profits?|expenses)|co ?(?:promot|develop|commerciali))/.test(
    masked.line,
  ) ||
  /\b(?:option|right)s? (?:[^ ]+ ){0,3}?to (?:co ?(?:promot|develop|commerciali|market|detail)|increase|share|participate|opt|extend|invest|revert|return|convert|defer|repay|withdraw|cancel|fund|contribute)|co ?(?:promotion|development|commerciali[sz]ation) (?:option|right)/.test(
    masked.line,
  );

/**
 * Two firms in a sentence that tells of a deal's making, change or end are its parties; but of a firm and its
 * subsidiary one may merely be named.
 */
const isDeal = (sentence: Sentence, known: boolean): boolean =>
  !ofSeveral.test(sentence.masked.line) &&
  !withEach.test(sentence.masked.line) &&
  !/\bsubsidiaries\b|(?:'s|\bits|\btheir|\bour|\bthrough an?) (?:[^ ,;]+ ){0,3}subsidiar/.test(
    sentence.masked.line,
  ) &&
  (known ||
    statusOf(sentence) !== undefined ||
    /\b(?:under (?:the|its|their|an?)|licen[sc]ed|(?:are|is|were) part(?:ies|y) to)\b/.test(
      sentence.masked.line,
    ));

/** "revenue under the agreement with A and under the license agreement with B": each has its own. */
const withEach =
  /(?:agreement|license|collaboration|alliance|partnership) with (?:the )?Company_\d+ (?:[^ ;]+ ){1,24}?(?:agreement|license|collaboration|alliance|partnership) with (?:the )?Company_\d+ /;

/** "As a result of the termination of the agreements, A may be paid if B …": of none between these two. */
const ofSeveral =
  /\b(?:terminat\w+|expiration|expiry|return) of (?:the|these|those|such|certain|several) (?:[^ ,;]+ ){0,3}?(?:agreements|licen[sc]es|collaborations)\b/;

/** The first match of each slot: a list where the pattern takes one. */
function slotsOf(sentence: Sentence, patterns: readonly Pattern[]): Slots {
  const found: Slots = {};
  const buyer = buyerOf(sentence);
  for (const each of patterns) {
    for (const { slots, from, to } of matches<Mention>(sentence.masked, each)) {
      // "A gave B notice that it exercises its option": B has no option.
      const { line } = sentence.masked;
      const isNotice = /\bnotice\b/.test(line.slice(from, to)) && !each.source.includes('notice');
      // "licensed rights to A's platform": not to A.
      const isLast = /Company_\d+ $/.test(line.slice(from, to));
      const isOwners =
        slots.licensee && (line.startsWith("'s ", to) || (isLast && asAttribute.test(line.slice(to))));
      // "entered into an agreement with B to grant B rights": who grants is named further off.
      const isOneself = slots.licensor?.some((one) => slots.licensee?.some((other) => sameFirm(one, other)));
      // "its right to extend the term of B's collaboration": a right within the deal.
      const isWithin = withinDeal.test(line.slice(from, to)) || ofFees.test(line.slice(from, to + feeWord));
      // "A has a license agreement with B": it is not said who of them gives.
      const isTitle = !slots.licensor && ofTitle.test(line.slice(to));
      if (patterns === sides && (isNotice || isOwners || isOneself || isWithin || isTitle)) continue;
      // "sent a notice to A and B, under the agreement as amended": neither of them acts.
      if (patterns === parties && isActing.test(each.source) && isObject.test(line.slice(0, from))) continue;
      // "under the agreement with A and under that with B"
      if (patterns === parties && isSigning.test(each.source) && withEach.test(line)) continue;
      if (patterns === parties && slots.a?.some((one) => isThing(one) && one.name === buyer)) continue;
      for (const [slot, mentions] of Object.entries(slots)) found[slot] ??= mentions.filter(isThing);
    }
  }
  return found;
}

/** "rights to Kestrel ADC technology": the firm whose it is, as an attribute. */
const asAttribute =
  /^(?:(?!(?:the|an?|to|of|for|in|on|with|and|its|all|certain|rights?|licen[sc]es?|exclusive|worldwide|non|access|company_\d+) )[^ ,;.]+ ){0,4}?(?:technolog(?:y|ies)|platforms?|linkers?|payloads?|conjugates?)\b/i;

const ofTitle = /^agreements? with /;

/** So long is the word for a fee that may follow the words for a licence. */
const feeWord = 'payments '.length;

const withinDeal = /^rights? to (?:extend|terminate|end|renew|amend|audit|receive|participate|appoint) /;

/** "will receive license fees from B", "the agreement provides for a payment from B": who pays them takes the licence. */
const ofFees =
  /(?<![^ ])(?:(?:sub)?licen[sc]es?|licensing|rights) (?:income |fees?|payments?|revenues?)|(?<![^ ])(?:(?:payments?|fees?|royalt(?:y|ies)|funding) from|to sublicen[sc]e) /;

const isActing = /^Company:a <aside> and Company:b/;
const isSigning = /^Company:a <described> \.\.\. \(agreement/;
const isObject = /\b(?:to|from|of|for|against|(?<!(?:together|along|jointly) )with) $/;

const sameFirm = (one: Mention, other: Mention): boolean =>
  isThing(one) && isThing(other) && one.name === other.name;
