/** Deals in which nothing is licensed: a firm is bought, a drug is made for another, royalties are sold. */
import type { Sentence } from '../stages/reading.ts';
import { isService } from './deal-kinds.ts';
import type { SlotValue } from './rule.ts';

type Slots = Record<string, SlotValue>;

/** The slots that such a deal has, of those that its sentence fills. */
export function asSale({ masked: { line } }: Sentence, slots: Slots): Slots {
  if (!royaltySale.test(line)) return asPurchase(ofOtherDay.test(line) ? withoutDate(slots) : slots);
  const { licensor, licensee, exclusive, kinds, ...rest } = slots;
  return rest;
}

/** "A royalty purchase agreement": what is sold is money of another deal, whose licence the sentence may name. */
const royaltySale =
  /\b(?:royalt(?:y|ies)|revenue) (?:interest )?(?:purchase|sale|monetization|financing|participation) (?:and [^ ]+ )?(?:agreement|contract|transaction)\b|\bpurchase and sale of (?:future )?royalties\b/;

/** "Under the supply agreement A provides what was chosen under the 2014 license agreement": the day is that of the licence. */
const ofOtherDay =
  /^(?:under|pursuant to|in accordance with|by) (?:[^ ,;]+ ){0,4}?(?:supply|manufacturing) agreement (?!(?:dated|of|signed|entered|effective) )(?:(?!; )[^ ]+ ){1,60}?(?:the|their|its) Date_\d+ (?:[^ ,;]+ ){0,4}?(?:collaboration|licen[sc]e|licensing|research|option|development) (?:and [^ ]+ )?agreement\b/;

function withoutDate(slots: Slots): Slots {
  const { date, announced, ...rest } = slots;
  return isService(slots.kinds) ? rest : slots;
}

/** Who buys a firm, or makes a drug for another, takes no licence, and what the drug binds is no matter of the deal. */
function asPurchase(slots: Slots): Slots {
  const { kinds } = slots;
  if (!Array.isArray(kinds)) return slots;
  const bought = kinds.some((kind) => kind === 'acquisition');
  if (!isService(kinds) && !bought) return slots;
  const { licensor, licensee, another, targets, ...rest } = slots;
  return another && !bought ? { ...rest, another } : rest;
}
