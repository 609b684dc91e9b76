/** What kind of deal a sentence tells of, and what became of it. Expressions over the masked line. */
import type { Sentence } from '../stages/reading.ts';
import { occurs } from '../text/finds.ts';
import { lacks } from '../text/needs.ts';
import { byOption, exercised, ifExercised, toAcquire } from './option-words.ts';

const kinds: readonly [string, RegExp][] = [
  // "co-develop", "jointly develop", "develop the products jointly", "costs of development are shared"
  [
    'co-development',
    /\bco ?develop|\brate_\d+ (?:partnership|collaboration|joint venture|alliance)\b|\bequal partnership to develop|\bco ?fund\w* (?:[^ ,;.]+ ){0,5}development|\bjoint(?:ly)? (?:[^ ]+ (?:, )?(?:(?:and|or) )?){0,2}develop|(?<!\blicen[sc](?:e|ing) and )\bdevelopment (?:and commerciali[sz]ation )?collaboration\b(?! and licen| agreement and licen)|\bjointly collaborate on (?:[^ ,;]+ ){0,3}development|\bdevelop(?:ing|ment|ed)? (?:(?!to |company_)[^ ,;.]+ ){0,6}(?:together|jointly)\b|\bshar(?:e|es|ed|ing) (?:(?!royalt|profits? in)[^ ;.]+ ){0,6}(?:development )(?:[^ ;.]+ ){0,2}(?:costs|expenses)\b|\b(?:costs|expenses) (?:of [^ ]+ |and profits |and losses )?(?:[^ ;.]+ ){0,10}(?:shared|split) (?:equally|worldwide|evenly|between)|\bbears? (?:half|one half|[^ ]+ percent|rate_\d+) of (?:all |the |joint |global |worldwide )*development costs|\b(?:costs|expenses) (?:are|were|will be) (?:borne|split|divided) (?:equally|evenly|in equal parts|in halves|between)|\bequal sharing of development costs|\bshar(?:e|es|ed|ing) (?:(?:equally|jointly|in) )?(?:the |all |half of )*(?:costs?|expenses|funding) (?:of|for) (?:[^ ,;.]+ ){0,4}?(?:trials?|stud(?:y|ies)|development)\b/i,
  ],
  // "co-promote", "co-commercialize", "jointly promote"
  ['co-promotion', /\bco ?(?:promot|commerciali[sz]|market|detail)|\bjointly (?:promot|market)/],
  // "an option to co-promote" is of another kind
  [
    'option',
    /\b(?<!\b(?:stock|share|adc|treatment|therapeutic|therapy|dosing|financing|new|more|better|outstanding|employee|incentive|co ?promotion|co ?development|co ?commerciali[sz]ation|co ?marketing) )options?\b(?! (?:(?:for|of) Company_\d+ )?to (?:extend|renew|prolong|terminate|lengthen|expand|increase|invest|participate|fund|contribute|share)\b)(?! (?:shares|covering|denominated|to purchase (?:up to )?(?:[^ ]+ )?shares|plans?|grants?|awards?|holders?)|(?: [^ ]+){0,3}? to co ?(?:promot|market|detail|commerciali))|\brights? to (?:obtain|take|negotiate|elect|enter into|acquire) (?:an?|one|additional|further|up to) (?:[^ ,;]+ (?:, )?){0,6}?(?:sub)?licen[sc]es?\b|\brights? to (?:acquire|purchase|buy) (?:all (?:of )?|the |its |Company_\d+ 's |exclusive |full )*(?:Compound_\d+|(?:[^ ,;.]+ ){0,3}?(?:candidate|program(?:me)?|asset|product|antibody|compound)s?)\b|\bopt(?:s|ed)? in\b(?! (?:rights? )?to co ?(?:promot|market|detail|commerciali|fund))/,
  ],
  // also titles: "License, Research, and Co-Development Agreement"
  [
    'research',
    /\b(?:research|discovery) (?:(?:and|,|co|preclinical|clinical|joint|library|antibody|product|target|multi|strategic|exclusive|development|discovery|option|license|licensing|collaboration|collaborative|commerciali[sz]ation) ){0,6}(?:collaboration|agreement|alliance|partnership|deal|pact|program with)|\b(?:collaborat\w+|agreement(?!(?<=\blicen[sc](?:e|ing) agreement) for )|alliance|partnership)(?: (?!royalt)[^ ]+){0,4} (?:research|discovery|discover|identify)\b|\bwill (?:also )?(?:use|apply|employ|leverage|utili[sz]e) (?:[^ ,;]+ ){1,8}?(?:platforms?|technology|technologies|libraries|library|Technology_\d+) (?:[^ ,;]+ ){0,2}?to (?:discover|identify|find|select)\b|\bresearch and license\b|\b(?:collaborat\w+|agreement|alliance|partnership|pact|deal|partner(?:ed|s)?|team(?:ed|s)?|pair(?:ed|s|ing)?|forces) (?:(?!rights?|options?|licen[sc]es?|; )[^ ]+ ){0,24}?(?<!(?:rights?|options?|elects?) )to (?:(?:jointly|research|identify|and|,) ){0,4}discover\b|\b(?:co|jointly) discover|\bjointly (?:pursu|conduct|perform|carry out|undertak)\w* (?:[^ ,;]+ ){0,3}?research\b/,
  ],
  [
    'supply',
    /\b(?:manufacturing|manufacture) and supply\b|\bsupply (?:agreement|and license|collaboration|arrangement)|\bclinical supply\b/,
  ],
  [
    'manufacturing',
    /\bbio ?(?:processing|manufacturing) (?:services? )?agreement|\bmanufactur(?:e|ing) (?:(?:and|services?|development|technology transfer) (?:[^ ]+ )?)?(?:agreement|collaboration|alliance|arrangement)|\b(?:manufacturing|manufacture) and supply\b|\b(?:manufactures|(?:will|shall) (?:also )?manufacture) (?:[^ ;.]+ ){1,4}?for company_\d+|\bunder which company_\d+ manufactures\b|\bagreements? (?:(?:dated Date_\d+|with Company_\d+) ){0,2}(?:on|for) (?:the )?(?:[^ ,;]+ ){0,4}?(?:manufacture|manufacturing) of\b/i,
  ],
  [
    'equity',
    /\b(?:equity (?:investment|purchase|stake)|stock purchase agreement|(?:purchas|buy|bought|invest)\w* (?:(?![;.] )[^ ]+ ){0,8}(?:common stock|equity|(?:ordinary |common )?shares)\b(?! of (?:all|the outstanding)|.* tender offer))/,
  ],
  [
    'licence',
    /\b(?<!biologics )(?:sub)?licen[sc](?:e|es|ed|ing)\b(?! (?:application|physician|number|plate|fees?|payments?|revenues?|income|milestones?))|\bout ?licen|\bin ?licen|(?<!\b(?:keeps?|retain|retains|retained|maintains?|reserves?|now has|now have|now holds?) (?:[^ ]+ ){0,3})\b(?:exclusive|worldwide|global|commercial|commerciali[sz]ation|development) (?:(?!,)[^ ]+ ){0,3}rights?\b|\bgrant\w* (?:[^ ;.]+ ){0,4}rights?\b|\brights? to (?:use|utili[sz]e|develop|commerciali[sz]e|research|market|exploit)\b|\b(?<!\b(?:renew\w*|extend\w*|expand\w*|broaden\w*|option for|option to) (?:[^ ,;.]+ ){0,3})access to (?:[^ ,;.]+ ){0,6}?Technology_\d+|\b(?:allow|enabl|permit|entitl|authori[sz])\w* Company_\d+ to (?:use|utili[sz]e|apply|employ) (?:[^ ,;.]+ ){0,6}?Technology_\d+|\bCompany_\d+ (?:may|can) (?:use|utili[sz]e|apply|employ) (?:[^ ,;.]+ ){0,6}?Technology_\d+/,
  ],
];

/** A firm is bought: then shares and licences are but parts of it. */
const acquisition =
  /\b(?:merger|(?:agreement and )?plan of (?:reorganization|arrangement)|arrangement agreement|to be acquired|(?:acquire|acquires|acquired|buy|buys|bought|purchase|purchased) (?:all (?:of )?|100 % of |the (?:issued and )?outstanding |the entire |the remaining )(?:the )?(?:[^ ]+ ){0,6}?(?:shares|stock|membership interests?|equity interests?|capital stock) (?:of|in) company_\d+|acquisition (?:of|by) (?:all (?:of )?(?:the )?(?:[^ ]+ ){0,5}(?:of|in) )?company_\d+|company_\d+ 's (?:[^ ]+ ){0,3}acquisition(?! (?:, |and )(?:and )?(?:licen|supply|development|collaborat))|(?:company_\d+|it|which) (?:was|were|is|has been|had been|being|to be) (?:since |later |subsequently |recently )?acquired by company_\d+|(?:acquire|acquires|acquired|acquiring) company_\d+ (?!'s))/i;

/** "an agreement that was kept subsequent to A's acquisition of B": when, and not what was agreed. */
const asTime =
  /\b(?:subsequent to|following|after|before|prior to|until|since|upon|as a result of|at the time of) (?:Company_\d+ 's (?:[^ ]+ ){0,3}?acquisition|the acquisition) (?:of|by) (?:the )?Company_\d+ /g;

/** What was agreed on another deal, or may be on one to come: "following the termination of the research agreement". */
const asAside =
  /\b(?:following|after|subsequent to|upon) (?:the )?(?:Date_\d+ )?(?:termination|expiration|expiry) of (?:[^ ,;]+ ){0,6}?(?:agreement|collaboration|license) |\brights? (?:of first (?:negotiation|refusal|offer)|to (?:exclusively )?negotiate) (?:[^ ,;]+ ){0,12}?licen[sc]es? /g;

/** Who makes a drug for another takes no licence, and has no part in what the drug is for. */
export const isService = (of: unknown): boolean =>
  Array.isArray(of) && of.length > 0 && of.every((kind) => kind === 'supply' || kind === 'manufacturing');

/** "an option to acquire all of the stock of A", "its option on A". */
const toBuy = /\boptions? (?:to (?:acquire|buy|purchase|merge)|agreement)\b/;

/** Rights that come back to who gave them, or are now held by one firm, are licensed to nobody: "regained all rights to X". */
const comeBack =
  /\b(?:re ?acquir\w*|regain\w*|recover\w*|reclaim\w*|retriev\w*|return(?:s|ed|ing)?|hand(?:s|ed|ing)? back|g(?:ive|ives|iving|ave) back|(?:buy|buys|buying|bought) (?:back|out)|now (?:also )?(?:controls?|owns?)|(?:has|have|regain\w*|resum\w*) (?:full|sole|complete) control of) (?:(?!licen[sc]|to Company_)[^ ;.]+ ){0,10}?rights?\b(?: to (?:(?!Compound_)[^ ;.]+ ){0,5}?(?:use|develop|commerciali[sz]e|research|market|exploit)\b)?/gi;

/** "retained an option to reacquire the rights" */
const toReacquire = /\boptions? to (?:re ?acquire|regain|buy back|reclaim)\b/g;

const lacksOption = (line: string): boolean =>
  !line.includes('option') &&
  !line.includes('exercis') &&
  !/\brights? to (?:obtain|take|negotiate|elect|enter) /.test(line);

/** @returns in the order of the model's list; undefined where the sentence names none */
export function kindsOf({ masked: { line } }: Sentence): string[] | undefined {
  if (acquisition.test(line.replace(asTime, '')))
    return toBuy.test(line) ? ['option', 'acquisition'] : ['acquisition'];
  const told = line.replace(asAside, '').replace(toReacquire, '').replace(comeBack, '');
  const free = told.replace(toAcquire, '');
  const held = lacksOption(free) ? free : free.replace(byOption, 'option').replace(ifExercised, '');
  const found = kinds
    .filter(([kind, expression]) =>
      kind === 'licence' ? occurs(held, expression) || exercised.test(told) : occurs(told, expression),
    )
    .map(([kind]) => kind);
  return found.length > 0 ? found : undefined;
}

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
  return /\b(?:enter(?:ed|s)? (?:into|in|an?|its)|sign(?:ed|s)|sign|execut(?:ed|ion of)|(?:form(?:ed|s)|formali[sz](?:ed|es)|establish(?:ed|es)|concluded|enter|complet(?:ed|es)) (?:[^ ]+ ){0,8}?(?:agreements?|collaborations?|alliance|partnership|license|joint venture|acquisition|merger)|(?:announc(?:ed?|es|ing)|reveal(?:ed|s)|unveil(?:ed|s)) (?:(?!that )[^ ]+ ){0,10}?(?:(?<!\b(?:previously|earlier) announced (?:[^ ]+ ){0,4})(?:agreements?|collaborations?|alliance|partnership|license|deal|joint venture)|acquisition|merger)|report(?:ed|s) an? (?:(?!under )[^ ,;]+ ){0,5}?(?:agreement|collaboration|alliance|partnership|license|deal)|announc(?:ed|es) (?:(?:today|Date_\d+) )?that (?:it|they|Company_\d+) will (?:acquire|buy|purchase|merge with) Company_\d+|(?<!\bto have )agreed to (?:acquire|buy|purchase|merge with|be (?:acquired|bought) by) Company_\d+|(?:collaboration|alliance|partnership|agreement) (?:[^ ]+ ){0,3}was (?:formed|established|signed|made)|grant(?:s|ed)|grant|granting|(?:has|have|had) (?:(?:exclusively|also|now|now exclusively|out) )?licensed|announc(?:ed|es) (?:(?:today|Date_\d+) )?that (?:[^ ]+ ){0,6}(?:licensed|sold (?:[^ ,;]+ ){0,5}?rights|(?:assigned|transferred|divested) (?:[^ ,;]+ ){0,5}?rights|(?:obtained|secured|acquired|received|taken|granted) (?:an? |the )?(?:[^ ]+ ){0,5}?(?:sub)?licen[sc]e)|(?:has|have|had|today|also|recently) (?:partnered|teamed(?: up)?|joined forces|allied) (?:with|to)|(?:partners|teams(?: up)?|joins forces) with|Company_\d+ (?:partner|team up|join forces|ally) to|(?:inks|inked|struck|strikes|reached) (?:[^ ]+ ){0,6}?(?:agreements?|collaborations?|alliance|partnership|license|deal|pact)|made public|became parties|agreed on|acquires|(?<!\b(?:an?|any|each|newly|recently) )acquired(?! (?:compan|business|entit|operation|technolog|asset))|bought)\b/;
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
  // "announce co-development of a drug under their existing collaboration": that was made before.
  return !underExisting.test(line);
}

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
