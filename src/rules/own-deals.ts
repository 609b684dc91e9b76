/** The deals of one clause: one, or each of those that it names beside each other. */
import type { Sentence } from '../stages/reading.ts';
import { placed } from './line.ts';
import { coordinatedDeals, type NamedDeal, namedDeals, namesIn } from './named-deals.ts';
import type { SlotValue } from './rule.ts';

/** What else the clause tells is told of the first. */
export function ownDeals(
  clause: Sentence,
  told: Record<string, SlotValue>,
  firms: object,
): Record<string, SlotValue>[] {
  const named = namedDeals(clause);
  const isNamed =
    named.length > 1 && (named.every(({ slots }) => slots.date) || named.every(({ called }) => called));
  const beside = isNamed ? [] : coordinatedDeals(clause);
  const deals = beside.length > 1 ? beside : named;
  const [own, ...others] = deals;
  const isSeveral = isNamed || beside.length > 1;
  if (!own || !isSeveral) return [{ ...told, ...calledSo(own?.called), points: namesIn(clause) }];
  const { status, date, amendments, ...terms } = told;
  // Either one of them was changed, as it says beside its name, or all were.
  const isOwn = deals.some(({ slots }) => slots.amendments);
  const shared = {
    ...firms,
    ...(status ? { status } : {}),
    ...(date ? { date } : {}),
    ...(amendments && !isOwn ? { amendments } : {}),
    ...(isOfAll(clause, deals) && terms.compounds ? { compounds: terms.compounds } : {}),
  };
  for (const slot of ['exclusive', 'technologies'])
    if (others.some(({ slots }) => slots[slot] !== undefined)) delete terms[slot];
  const number = own.slots.date ? {} : { deal: 1 };
  const first = { ...terms, ...shared, ...own.slots, ...number, ...calledSo(own.called) };
  return [
    first,
    ...others.map(({ slots, called }, at) => ({ ...shared, ...slots, ...calledSo(called), deal: at + 2 })),
  ];
}

/** "a license agreement (…) and a supply agreement (…) for X": the drug told right behind them all is of each. */
function isOfAll(clause: Sentence, deals: readonly NamedDeal[]): boolean {
  const [first] = placed(clause, 'Compound');
  const last = deals.at(-1)?.end ?? 0;
  return first !== undefined && first.at >= last && onIt.test(clause.masked.line.slice(last, first.at));
}

const onIt =
  /^(?:(?:with|between) (?:[^ ,;]+ ){1,4})?(?:for|on|covering|concerning|regarding|relating to|with respect to) (?:[^ ,;]+ ){0,6}$/;

const calledSo = (called: string | undefined): { called?: string } => (called ? { called } : {});
