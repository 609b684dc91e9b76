/** One sentence that tells of a deal with each of several firms. */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { finds } from '../text/finds.ts';
import { slice } from './clauses.ts';
import { dealTerms } from './deal-terms.ts';
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
  /^(?:[^ ]+ ){0,6}?(?<takers>(?<!\bwith )Company_\d+ (?:, Company_\d+ )*,? ?and Company_\d+ )(?:(?:each|both|all|have|has|also|separately) ){0,3}(?:taken|took|obtained|acquired|hold|received|licensed) (?:[^ ;]+ ){0,4}(?:licen[sc]es|rights) /;

export const takersOf = ({ masked: { line, mentions } }: Sentence): ThingMention[] =>
  [...(taking.exec(line)?.groups?.takers ?? '').matchAll(/_(\d+)/g)]
    .flatMap(([, number]) => mentions[Number(number)] ?? [])
    .filter(isThing);

/** "A has licensed its platform to B, C and D": one licence each. */
const giving =
  /(?:^|[,;] |and )Company_(?<giver>\d+) (?:, (?:[^ ,]+ ){1,12}, )?(?:(?:has|have|had|also|previously|separately|non|exclusively) ){0,3}(?:out )?(?:sub)?licen[sc](?:ed|es) (?:(?!from |to Company_|to (?:the|an?) )[^ ;]+ ){1,12}?to (?<takers>Company_\d+ (?:, Company_\d+ )*,? ?and Company_\d+ )/;

/** Who licenses the same to several firms, and these. */
export function givenTo({
  masked: { line, mentions },
}: Sentence): { giver: ThingMention; takers: ThingMention[] } | undefined {
  const { giver, takers } = giving.exec(line)?.groups ?? {};
  const from = mentions[Number(giver ?? -1)];
  if (!takers || !from || !isThing(from)) return undefined;
  const to = [...takers.matchAll(/_(\d+)/g)]
    .flatMap(([, number]) => mentions[Number(number)] ?? [])
    .filter(isThing);
  return { giver: from, takers: to };
}

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

const deals =
  /\b(?:has|have|had|maintains?|entered into|signed|formed|established|announced|under|through) (?:(?!Company_)[^ ,;]+ ){0,6}?(?:agreements|collaborations|alliances|partnerships) /;
const withOne =
  /(?<=(?:^|, |and |(?:agreements|collaborations|alliances|partnerships) )(?:with|and with) (?:(?!Company_)[^ ,;]+ ){0,3}?)Company_(\d+) (?!'s )/g;

/** "has collaborations with A for X, and with B for Y": each with what is told up to the next. */
export function eachWith(clause: Sentence, text: string): Record<string, SlotValue>[] {
  const { line, mentions } = clause.masked;
  const told = deals.exec(line);
  const from = told ? told.index + told[0].length : line.length;
  const firms = finds(line.slice(from), withOne).map((hit) => ({
    at: from + hit.index,
    firm: mentions[Number(hit[1])],
  }));
  if (firms.length < 2 || !told) return [];
  const before = [...line.slice(0, told.index + 1).matchAll(/Company_(\d+) /g)].map(
    ([, at]) => mentions[Number(at)],
  );
  const head = before.find((one) => one !== undefined && isThing(one));
  if (before.length > 1) return [];
  const { kinds } = dealTerms(slice(clause, 0, firms[0]?.at ?? from), 0, text);
  return firms.flatMap(({ at, firm }, next) => {
    if (!firm || !isThing(firm)) return [];
    const terms = dealTerms(slice(clause, at, firms[next + 1]?.at ?? line.length), 0, text);
    // "has research collaborations with A and with B" tells of no deal what it is about.
    if (Object.keys(terms).length === 0) return [];
    const own = head && isThing(head) ? { parties: [head, firm] } : { parties: [firm], own: 'party' };
    return [{ ...(kinds ? { kinds } : {}), ...terms, ...own }];
  });
}
