/** What became of a deal, by what a sentence tells of it. Expressions over the masked line. */
import type { Sentence } from '../stages/reading.ts';
import { lacks } from '../text/needs.ts';

/** What was done to the deal; of several the first that is told. */
const statuses: readonly [string, RegExp][] = [
  [
    'terminated',
    /\b(?:terminat(?:e|ed|es|ion|ing)(?! and licen[sc]e agreement)(?! (?:provisions?|fees?|rights?|dates?|payments?|events?|clauses?|amounts?)\b)(?! (?:or expiration )?(?:of |in |from )?(?:[^ ]+ ){0,2}(?:employment|services?|employees?|waiting period|position|office))|cancel(?:led|s|lation)?|c[oa]me to (?:an|its|their|Company_\d+ 's) end|brought to an end|conclusion of (?:their|its|our|Company_\d+ 's) (?:[^ ,;]+ ){0,6}?(?:agreement|collaboration|partnership|alliance|license)|(?:agreed|decided|elected|decision|intention|intent|notice) (?:[^ ]+ ){0,8}to (?:end|(?:conclude|dissolve|wind down|discontinue|exit|withdraw from|leave) (?:their|its|the|Company_\d+ (?:and Company_\d+ )?'s) (?:[^ ,;]+ ){0,4}?(?:agreement|collaboration|partnership|alliance|license|joint venture))|has ended|had ended|was ended|end(?:ed|s|ing) (?:its|their|the|Company_\d+ 's) (?:[^ ]+ ){0,4}?(?:agreement|collaboration|partnership|alliance|license)|regain(?:s|ed|ing)? (?:[^ ]+ ){0,5}rights(?! (?:to (?:Compound_\d+ )?)?(?:in|for|outside) (?!all (?:fields|indications|uses)))|return(?:ed|s)? (?:to (?:the )?Company_\d+ )?(?:all |its |the |full |worldwide |global |exclusive )*rights|returning (?:[^ ]+ ){0,3}rights|rights (?:[^ ]+ ){0,6}(?:revert(?:s|ed)?|returned) to|discontinue (?:the|its|their) (?:collaboration|agreement|partnership))\b/,
  ],
  [
    'expired',
    /\b(?:expired|has expired|(?<=options? (?:[^ ,;]+ ){0,12}?)lapsed?|expiration of the (?:[^ ]+ ){0,3}(?:agreement|collaboration|license))\b/,
  ],
  [
    'extended',
    /\b(?:(?<!\b(?:an?|first|second|of) )extend(?:ed|s|ing)?(?! (?:[^ ,;]+ ){0,3}?(?:territory|field|scope|maturity|loans?|notes?|debt|deadline|exclusivity|lease|offer|reach|lead|runway|survival|expiration|half|life|closing|payments?)\b)|extension of|renew(?:ed|s|al)?|prolonged|lengthened)\b/,
  ],
  [
    'amended',
    /\b(?:(?<!\bas )(?<!\b(?:bylaws?|by laws|certificate of incorporation|charter|articles of incorporation) (?:of Company_\d+ )?(?:(?:was|were|has|have|been|be|is|are) ){0,3})amend(?:ed|s|ment|ments|ing)?(?! (?:and restat\w+ )?(?:(?:of|to|the|its|their|our|Company_\d+ 's) ){0,2}(?:bylaws|by laws|certificates? of|charter|articles of))|as amended (?=in|on|by|date_|effective|as of|through)|(?<!amended and )restated|(?:changed|modified|modifies|(?<!\b(?:pleased|excited|delighted|happy|thrilled|proud|forward|opportunity|continue) to )(?<!\b(?:gain(?:s|ed)?|obtain(?:s|ed)?|receive[sd]?|provid\w+) )expand(?:ed|s)?(?! (?:up)?on\b)|broadened|enlarged|widened|restructur(?:ed|es|ing)|renegotiated|revised)(?= (?:[^ ,;]+ ){0,7}?(?:agreements?|licen[sc]es?|collaborations?|alliance|partnership|deal|terms|relationship|pact|access|rights?|scope))|(?:agreements?|licen[sc]es?|collaborations?|alliance|partnership|deal|terms|relationship) (?:(?:with|between) Company_\d+ (?:and Company_\d+ )?)?(?:(?:that|which|was|were|is|are|has|have|had|been|being|since|subsequently|later|also|further|recently) ){1,4}(?:changed|modified|expanded|broadened|restructured|renegotiated|revised)|(?:expansion|restructuring|modification|renegotiation) of (?:[^ ,;]+ ){0,7}?(?:agreements?|licen[sc]es?|collaborations?|alliance|partnership|deal|relationship))\b/,
  ],
  ['signed', signing()],
];

function signing(): RegExp {
  return /\b(?:enter(?:ed|s)? (?:into|in|an?|its)|sign(?:ed|s)|sign|execut(?:ed|ion of)|(?:form(?:ed|s)|formali[sz](?:ed|es)|establish(?:ed|es)|concluded|enter|complet(?:ed|es)|clos(?:ed|es)|commence[ds]?) (?:[^ ]+ ){0,8}?(?:agreements?|collaborations?|alliance|partnership|license|joint venture|acquisition|merger|(?:tender|exchange) offer)|(?<!\b(?:previously|earlier|already|recently|first) )(?:announc(?:ed?|es|ing)|reveal(?:ed|s)|unveil(?:ed|s)) (?:(?!that )[^ ]+ ){0,10}?(?:agreements?|collaborations?|alliance|partnership|license|deal|acquisition|merger|joint venture|(?:tender|exchange) offer)|report(?:ed|s) an? (?:(?!under )[^ ,;]+ ){0,5}?(?:agreement|collaboration|alliance|partnership|license|deal)|announc(?:ed|es) (?:(?:today|Date_\d+) )?that (?:it|they|Company_\d+) will (?:acquire|buy|purchase|merge with) Company_\d+|(?<!\bto have )agreed to (?:acquire|buy|purchase|merge with|be (?:acquired|bought) by) Company_\d+|(?:collaboration|alliance|partnership|agreement) (?:[^ ]+ ){0,3}was (?:formed|established|signed|made)|grant(?:s|ed)|grant|granting|(?:has|have|had) (?:(?:exclusively|also|now|now exclusively|out) )?licensed|announc(?:ed|es) (?:(?:today|Date_\d+) )?that (?:[^ ]+ ){0,6}(?:licensed|sold (?:[^ ,;]+ ){0,5}?rights|(?:assigned|transferred|divested) (?:[^ ,;]+ ){0,5}?rights|(?:obtained|secured|acquired|received|taken|granted) (?:an? |the )?(?:[^ ]+ ){0,5}?(?:sub)?licen[sc]e)|(?:has|have|had|today|also|recently) (?:partnered|teamed(?: up)?|joined forces|allied) (?:with|to)|Company_\d+ (?:partner|team up|join forces|ally) to|Date_\d+ ,? ?(?:[^ ]+ ){0,6}?(?:partnered|teamed up|joined forces|allied) (?:to|on|for)|(?:partners|teams(?: up)?|joins forces) with|(?:inks|inked|struck|strikes|reached) (?:[^ ]+ ){0,6}?(?:agreements?|collaborations?|alliance|partnership|license|deal|pact)|made public|became parties|agreed on|acquires|(?<!\b(?:an?|any|each|newly|recently) )acquired(?! (?:compan|business|entit|operation|technolog|asset))|bought)\b/;
}

/** An end, an extension or a change that may come, by right or by condition. */
const merelyPossible =
  /\b(?:discussions?|talks|negotiations|negotiating|considering|exploring|may|might|could|can|would|unless|until|if|upon|after|following|before|event|either party|each party|right to|rights to|rights of|options? (?:to|of|for)|ability to|entitled to|potential|opportunity|possibility|eligible|subject to|provided that|for convenience|earlier|automatically|not|without|early|relating to|including|governing|waiting period|to be|separate existence|term of)\b/;

const condition = /\b(?:if|unless|in the event|upon|in case|whether|conditions?|may be)\b/;

/** "B may elect to reimburse A, expand its license and take over development". */
const electing = /\b(?:may|might|could|can) (?:also )?(?:elect|choose|opt|decide) to [^;]*$/;

const aRight =
  /^terminat\w+ (?:(?:or|and) [^ ]+ )?(?:for (?:convenience|cause|material breach|any reason|uncured)|rights?|provisions?|clauses?|fees?|payments?|dates?)\b|^[^ ]+ (?:or expiration )?of (?:the waiting period|services?|employment|company_\d+ 's (?:services?|employment))\b/i;
/** A duty or a time within a deal expires, not the deal: "the exclusivity period expired". */
const ofTerm =
  /\b(?:obligations?|periods?|patents?|warrants?|offer|exclusivity|deadline|notes?|tender|waiting)\b(?:(?!agreements?\b|collaborations?\b|licen[sc]es? )[^;.])*$/;
const ofShares =
  /^[^ ]+ (?!all |100 |the (?:remaining|outstanding|entire) )(?:(?![;.] )[^ ]+ ){0,8}(?:shares|common stock|equity)\b/;

const underExisting =
  /\bunder (?:(?:an?|the|their|its|company_\d+ 's) )?(?:existing|ongoing) (?:[^ ,;]+ ){0,4}?(?:agreement|collaboration|alliance|partnership)\b/i;

/** What the deal came to in this sentence. */
export function statusOf({ masked: { line } }: Sentence): string | undefined {
  for (const [status, expression] of statuses) {
    const hit = lacks(line, expression) ? null : expression.exec(line);
    if (!hit) continue;
    const isMeant = status === 'signed' ? isMade(line, hit) : isChanged(line, hit, status);
    if (isMeant) return status;
  }
  return undefined;
}

/** Whether the words tell that a deal was made, rather than something else or long ago. */
function isMade(line: string, { 0: words, index }: RegExpExecArray): boolean {
  if (isOfShares(words, line.slice(index))) return false;
  // "has licensed X" may be years ago, unless the sentence says when.
  if (/ licensed$/.test(words) && !/\bannounc|date_\d/i.test(line)) return false;
  // "announced that clearance was given for the previously announced agreement": that was made before.
  if (/^(?:announc|report|reveal|unveil)/.test(words) && isOfBefore(words)) return false;
  // "announce co-development of a drug under their existing collaboration": that was made before.
  return !underExisting.test(line);
}

/** "the previously announced license agreement" */
export const isOfBefore = (words: string): boolean =>
  /\b(?:previously|earlier|formerly|recently) (?:announced|disclosed|reported|signed|executed|established|formed) (?:[^ ,;]+ ){0,6}?(?:agreements?|collaboration|alliance|partnership|licen[sc]e|deal)\b/.test(
    words,
  );

/** Shares are bought under a deal. */
const isOfShares = (words: string, after: string): boolean =>
  /^(?:bought|acquire[sd])$/.test(words) && ofShares.test(after);

/** Whether the words tell that a deal was changed or ended, rather than that it may be. */
function isChanged(line: string, { 0: words, index }: RegExpExecArray, status: string): boolean {
  const [before, after] = [line.slice(0, index), line.slice(index)];
  // "Termination for material breach" is a right, "expiration of the waiting period" another matter.
  if (aRight.test(after) || (status === 'expired' && ofTerm.test(before))) return false;
  const near = ownPart(line.slice(Math.max(0, index - 120), index))
    .trimEnd()
    .split(' ');
  const isAside =
    !/\bexercis\w+ (?:its|their|company_\d+ 's) right to $/i.test(before) &&
    (electing.test(before) ||
      merelyPossible.test(near.slice(-6).join(' ')) ||
      condition.test(near.slice(-14).join(' ')));
  // "extends to all of its drugs" tells how far it goes.
  const isReach = status === 'extended' && /^extend/.test(words) && /^[^ ]* to (?:all|any)\b/.test(after);
  return !isAside && !isReach;
}

/** "Following talks with B, A ended the agreement": what was done is told of A, behind the comma. */
const ownPart = (before: string): string =>
  /, (Company_\d+ (?:(?:has|have|had|today|also) )*)$/.exec(before)?.[1] ?? before;

/** Where the making of a deal is told, and what is made is no change or end of another. */
const making =
  /\b(?:enter(?:ed|s)? into|sign(?:ed|s)|execut(?:ed|es)|concluded) (?!amendment\b)(?!(?:an?|the|its|their|this) (?:[^ ]+ ){0,3}?(?:amend|amended|amendment|termination|transition|extension|supplement)\b|an? Company_\d+)/;

/** Whether a sentence tells that a deal is made. */
export const isSigning = (sentence: Sentence): boolean => {
  const status = statusOf(sentence);
  const { line } = sentence.masked;
  if (status !== undefined && status !== 'signed') return making.test(line);
  return [...line.matchAll(new RegExp(signing(), 'g'))].some(
    ({ 0: words, index }) => !isOfShares(words, line.slice(index)),
  );
};
