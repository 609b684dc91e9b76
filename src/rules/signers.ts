/** Three firms and more that make a deal together, each with what it is called: "A, a …, B's subsidiary, S, and C entered into". */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { kindsOf } from './deal-kinds.ts';

/** "On May 2, 2011 (the "Effective Date"), ": before the first firm. */
const opening =
  /(?:(?:on|in|effective|as) (?:(?:as )?of )?Date_\d+ (?:\( [^()]{1,60} \) )?)?(?:, )?(?:the )?/iy;
/** "B's wholly owned subsidiary, ": before a firm that is named for its owner. */
const owner = /(?:Company|Parent)_\d+ 's (?:[a-z]+ ){1,6}(?:, )?(?=Company_)/y;
const firm = /Company_(\d+) (?!'s )/y;
/** ", a Delaware corporation and wholly owned subsidiary of A": what a firm is called. */
const called =
  /, (?:an?|the|which is|acting) (?:(?!Company_|Parent_|entered |signed |executed |announced |with |under )[^ ,;]+ ){1,14}(?:(?:Company|Parent)_\d+ (?!'s |entered |signed |and Company_\d+ (?:entered|signed) ))?(?=, |and )/y;
const join = /(?:, and |, together with |, |and |together with )(?:the )?/y;
const making =
  /(?:, )?(?:(?:today|have|has|had|each|jointly|mutually|also|on|Date_\d+|announce|announced|that|they|are) ){0,6}(?:entered into|signed|executed|concluded|amended|extended|expanded|renewed|terminated|formed|established|settled|finali[sz]ed|agreed|parties to|reached|completed|enter into|sign) /y;

/** Those that sign for themselves; of a purchase all. */
export function signersIn(sentence: Sentence): ThingMention[] {
  const all = signersOf(sentence);
  const isPurchase = all.length > 0 && kindsOf(sentence)?.includes('acquisition') === true;
  return all.filter(({ owned }) => isPurchase || !owned).map(({ mention }) => mention);
}

/** A firm of the list, and whether it is called another's subsidiary. */
interface Signer {
  mention: ThingMention;
  owned: boolean;
}

/** @returns the firms with which the sentence begins, where they are three or more that make the deal; else none */
function signersOf({ masked: { line, mentions } }: Sentence): Signer[] {
  const found: Signer[] = [];
  let at = after(opening, line, 0) ?? 0;
  for (;;) {
    firm.lastIndex = after(owner, line, at) ?? at;
    const hit = firm.exec(line);
    const mention = mentions[Number(hit?.[1] ?? -1)];
    if (!hit || !mention || !isThing(mention)) return [];
    const own = firm.lastIndex;
    const end = after(called, line, own) ?? own;
    found.push({ mention, owned: /\b(?:subsidiary|affiliate)\b/.test(line.slice(own, end)) });
    if (after(making, line, end) !== undefined) return found.length > 2 ? found : [];
    const next = after(join, line, end);
    if (next === undefined) return [];
    at = next;
  }
}

/** Where an expression ends that matches at a place. */
function after(expression: RegExp, line: string, at: number): number | undefined {
  expression.lastIndex = at;
  return expression.test(line) ? expression.lastIndex : undefined;
}
