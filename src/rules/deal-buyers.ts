/** Who buys a firm beside the one that is named first: a vehicle founded for it, and the owner of a subsidiary. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { kindsOf } from './deal-kinds.ts';
import { firmsIn } from './line.ts';

/** A firm founded for one purchase only. */
export const shell =
  /\b(?:merger ?sub|acquisition(?: (?:sub|corp|inc|llc)|$)|acquisitionco|acquireco|bidco|purchaser)\b/i;

/** "an offer by P, a wholly owned subsidiary of A, to acquire B": A buys, too. */
export function buyersOwner(
  { masked: { line, mentions } }: Sentence,
  firms: readonly ThingMention[],
): ThingMention[] {
  const hit = ownedBuyer.exec(line);
  const [buyer, owner] = [hit?.groups?.buyer, hit?.groups?.owner].map((at) => mentions[Number(at ?? -1)]);
  const isParty = firms.some(({ name }) => buyer && isThing(buyer) && name === buyer.name);
  return isParty && owner && isThing(owner) && !firms.some(({ name }) => name === owner.name) ? [owner] : [];
}

const ownedBuyer =
  /\bCompany_(?<buyer>\d+) (?:\( [^()]{1,60}\) )?, (?:an? |the )?(?:[^ ,;]+ ){0,6}subsidiary of (?:the )?(?:Parent|Company)_(?<owner>\d+) (?:\( [^()]{1,60}\) )?, (?:to|will|would|has agreed to|agreed to|shall) (?:acquire|buy|purchase|merge with)\b/;

/** Firms founded for the purchase of which the sentence tells. */
export function vehiclesIn(sentence: Sentence): ThingMention[] {
  const shells = firmsIn(sentence).filter(({ name }) => shell.test(name));
  return shells.length > 0 && kindsOf(sentence)?.includes('acquisition') ? shells : [];
}
