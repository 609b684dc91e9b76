/** One sentence that tells of a deal with each of several firms. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import type { SlotValue } from './rule.ts';

/** "A has license agreements with B, C and D", "A and B have each taken licenses": one with each. */
export function severally(
  slots: Record<string, SlotValue>,
  line: string,
  takers: readonly ThingMention[],
): Record<string, SlotValue>[] {
  const { parties, licensor, licensee, ...rest } = slots;
  const all = Array.isArray(parties) ? parties : [];
  const giver = all.find(({ name }) => !takers.some((taker) => taker.name === name));
  if (takers.length > 1) return takers.map((taker) => oneOf(rest, taker, giver));
  const [first, ...others] = all;
  const isSeveral =
    /\b(?:agreements|collaborations|licen[sc]es|alliances|partnerships) .*\bwith company_/i.test(line);
  if (!first || others.length < 2 || !isSeveral) return [slots];
  return others.map((other) => ({ ...rest, parties: [first, other] }));
}

/** Firms that took licences each for itself. */
const taking =
  /^(?:[^ ]+ ){0,6}?(?<takers>Company_\d+ (?:(?:, and |, |and )Company_\d+ )+)(?:(?:each|both|all|have|has|also|separately) ){0,3}(?:taken|took|obtained|acquired|hold|received|licensed) (?:[^ ;]+ ){0,4}(?:licen[sc]es|rights) /;

export const takersOf = ({ masked: { line, mentions } }: Sentence): ThingMention[] =>
  [...(taking.exec(line)?.groups?.takers ?? '').matchAll(/_(\d+)/g)]
    .flatMap(([, number]) => mentions[Number(number)] ?? [])
    .filter(isThing);

const oneOf = (
  rest: Record<string, SlotValue>,
  licensee: ThingMention,
  licensor: ThingMention | undefined,
): Record<string, SlotValue> => ({
  ...rest,
  licensee,
  ...(licensor ? { licensor } : { own: 'licensor' }),
  parties: licensor ? [licensee, licensor] : [licensee],
});
