/** The part that a contract gives a firm by name, and firms that have none though they are named with it. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';

/** "with Kestrel Co., Ltd. (the "Licensee")": the part that the contract gives a firm. */
export function rolesOf(
  firms: readonly ThingMention[],
  text: string,
): { licensor?: ThingMention; licensee?: ThingMention } {
  const called = (role: string) =>
    firms.find(({ end }) =>
      new RegExp(`^[^;()]{0,40}\\([^()]{0,40}["“](?:the )?${role}["”]`).test(text.slice(end, end + 100)),
    );
  const [licensor, licensee] = [called('Licensor'), called('Licensee')];
  return { ...(licensor ? { licensor } : {}), ...(licensee ? { licensee } : {}) };
}

/** "Sell to B what is advanced under an agreement with C": B has no part in that. */
const sold =
  /\b(?:sell|sells|sold|assign|assigns|transfer|transfers|divest) (?:[^ ,;]+ ){0,4}?to (?:the )?Company_(?<buyer>\d+) .*\bunder (?:an?|the|its|their) (?:[^ ;]+ ){0,6}?(?:agreement|collaboration|licen[sc]e|alliance|partnership) with (?:the )?Company_\d+ /;

export function buyerOf({ masked: { line, mentions } }: Sentence): string | undefined {
  const buyer = mentions[Number(sold.exec(line)?.groups?.buyer ?? -1)];
  return buyer && isThing(buyer) ? buyer.name : undefined;
}
