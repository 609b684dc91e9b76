/** Several agreements that one sentence names, each with its own date: "the A Agreement dated … and the B Agreement dated …". */
import type { Sentence } from '../stages/reading.ts';
import { kindsOf } from './deal-kinds.ts';
import type { SlotValue } from './rule.ts';

const title =
  '(?:(?:license|licence|licensing|collaboration|commerciali[sz]ation|commercial|development|research|discovery|supply|manufacturing|option|stock|purchase|co|promotion|exclusive|amended|restated|clinical|and|,) )*agreement';
const named = new RegExp(
  `\\b(?<title>${title}) (?:\\( [^()]{1,80} \\) )?(?:, )?(?:dated|effective)(?: as of)? Date_(?<date>\\d+) `,
  'g',
);

/** @returns kinds and date of each; `[]` where the sentence names fewer than two */
export function namedDeals({ masked, ...sentence }: Sentence): Record<string, SlotValue>[] {
  const found = [...masked.line.matchAll(named)].flatMap(({ groups }) => {
    const mention = masked.mentions[Number(groups?.date)];
    if (mention?.kind !== 'Date' || !groups?.title) return [];
    const kinds = kindsOf({ ...sentence, masked: { ...masked, line: `${groups.title} ` } });
    return [{ date: mention.value, ...(kinds ? { kinds } : {}) }];
  });
  return found.length > 1 ? found : [];
}
