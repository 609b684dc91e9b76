/** An agreement that ends an older one: "signed an agreement to buy out B's rights, and to terminate that of 2003". */
import type { Sentence } from '../stages/reading.ts';
import { finds } from '../text/finds.ts';
import { slice, without } from './clauses.ts';
import { kindsOf } from './deal-kinds.ts';
import { type DealParties, dealParties } from './deal-parties.ts';
import { dealTerms } from './deal-terms.ts';
import type { SlotValue } from './rule.ts';

const ends =
  '(?:terminat(?:es?|ed|ing)|supersed(?:es?|ed|ing)|replac(?:es?|ed|ing)|cancel(?:s|led|ling)?|end(?:s|ed|ing)?|dissolv(?:es?|ed|ing)|unwinds?|unwinding|takes the place of|in place of|in lieu of|instead of|in replacement of|in substitution for)';
const noun = '(?:agreement|collaboration|alliance|partnership|licen[sc]e|accord|pact|deal|joint venture)';

/** From the words that end an older agreement to the end of the sentence. */
const older = new RegExp(
  `(?<=[^ ] )(?:, )?(?:and )?(?:(?:to|that|which|thereby|thus|also|will|simultaneously|concurrently) ){0,3}(?<!\\b(?:not|never|may|might|could|would) (?:also |then )?)${ends} (?:and (?:[a-z]+ ){0,2}(?:supersedes?|terminates?|replaces?|superseding|terminating|replacing) )?(?:(?:the|their|its|an|that certain|a|company_\\d+ (?:and company_\\d+ )?'s) )?(?:(?!company_|; |right )[^ ,;]+ ){0,9}?${noun} `,
  'gi',
);

/** What is made here is no deal but the end or a new wording of the older one. */
const merelyEnds =
  /\b(?:termination(?! and licen)|settlement|letter|transition|separation|mutual) (?:[^ ,;]+ ){0,3}agreement\b|\b(?:amendment|amend(?:ed|s|ing)?|restated|notice|notif(?:y|ied|ies)|elected|decided|right to|may|option to)\b/i;

const making =
  /\b(?:sign(?:ed|s)|enter(?:ed|s)? into|execut(?:ed|es)|announc(?:ed|es)|conclud(?:ed|es)|reached|agreed on) (?:(?!company_)[^ ,;]+ ){0,6}?(?:agreements?|collaboration|alliance|partnership|licen[sc]e|arrangement|deal)\b/i;
/** "The new agreement replaces …": told of the one spoken of. */
const ofNew =
  /^(?:the|this) (?:(?:new|present|latest|resulting|license|licensing|collaboration|supply|option|and|commerciali[sz]ation|exclusive|date_\d+) ){0,4}(?:agreement|collaboration|license|alliance|partnership|deal) (?:\( [^()]{1,60}\) )?$/i;

/** "The termination of the 2014 agreement does not affect …": what follows is told of another. */
const unaffected =
  /^(?:the |this |such |its |their )*(?:termination|expiration|expiry|amendment|end|conclusion|discontinuation) of (?:(?!; )[^ ]+ ){1,30}?(?:does|do|did|will|shall) not (?:(?:otherwise|in any way) )?(?:affect|alter|change|amend|modify|impact|limit|terminate|extend to)(?:(?: the (?:validity|terms|status) of)? , (?:or )?(?:affect|alter|change|amend|modify|impact)| or (?:affect|alter|change|amend|modify|impact))* (?:the (?:validity|terms|status) of (?:, [^,;]{1,30} )?)?/i;

/** What a sentence tells of the agreement that goes on when another ends. */
export function besideEnded(sentence: Sentence): Sentence {
  const { line } = sentence.masked;
  const lead = line.includes(' not ') ? unaffected.exec(line)?.[0] : undefined;
  return lead ? slice(sentence, lead.length, line.length) : sentence;
}

/** What is left of a sentence for the new deal, and what it tells of the one that this ends. */
interface Replaced {
  rest: Sentence;
  older: Sentence;
}

/** @returns nothing where the sentence tells of one deal alone */
export function replacedDeal(sentence: Sentence): Replaced | undefined {
  const { line } = sentence.masked;
  for (const { index } of finds(line, older)) {
    const lead = line.slice(0, index);
    const isNew = making.test(lead) && !merelyEnds.test(lead);
    const rest = without(sentence, index, endOf(line, index));
    if (ofNew.test(lead) || (isNew && (ofMatter.test(lead) || kindsOf(rest) !== undefined)))
      return { rest, older: slice(sentence, index, line.length) };
  }
  return undefined;
}

/** Where the sentence ends, before its full stop. */
const endOf = (line: string, from: number): number => {
  const stop = line.lastIndexOf('. ');
  return stop > from ? stop : line.length;
};

/** @param firms between whom the new deal is, where the sentence names them; they are those of the older one, too */
export function olderDeal(
  clause: Sentence,
  firms: DealParties | undefined,
  text: string,
): Record<string, SlotValue> {
  const own = dealParties(clause, text);
  const parties = own && own.parties.length > 1 ? own.parties : (firms?.parties ?? own?.parties);
  const { licensor, licensee } = own ?? {};
  return {
    ...dealTerms(clause, 0, text),
    ...(parties ? { parties } : {}),
    ...(licensor ? { licensor } : {}),
    ...(licensee ? { licensee } : {}),
    status: 'terminated',
    another: 'another day',
  };
}

/** What a new deal is about, where it names no licence; "an agreement to terminate that of 2003" is about nothing else. */
const ofMatter =
  /\b(?:buy|bought|acquir\w+|regain\w*|reacquir\w*|purchas\w+) (?:[^ ;]+ ){0,8}?(?:rights?|interests?|option)\b|\b(?:new|broader|wider|collaboration|commerciali[sz]ation|development|strategic|joint|marketing|distribution) (?:and [^ ,;]+ )?(?:agreement|collaboration|alliance|partnership|deal)\b/i;
