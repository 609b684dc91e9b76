/** What kind of deal a sentence tells of. Expressions over the masked line. */
import type { Sentence } from '../stages/reading.ts';
import { occurs } from '../text/finds.ts';
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
    /\b(?<!\b(?:stock|share|adc|treatment|therapeutic|therapy|dosing|financing|new|more|better|outstanding|employee|incentive|co ?promotion|co ?development|co ?commerciali[sz]ation|co ?marketing) )options?\b(?! (?:(?:for|of) Company_\d+ )?to (?:extend|renew|prolong|terminate|lengthen|expand|increase|invest|participate|revert|return|convert|defer|repay|withdraw|cancel|opt out|fund|contribute|share)\b)(?! (?:shares|covering|denominated|to purchase (?:up to )?(?:[^ ]+ )?shares|plans?|grants?|awards?|holders?)|(?: [^ ]+){0,3}? to co ?(?:promot|market|detail|commerciali))|\brights? to (?:obtain|take|negotiate|elect|enter into|acquire) (?:an?|one|additional|further|up to) (?:[^ ,;]+ (?:, )?){0,6}?(?:sub)?licen[sc]es?\b|\brights? to (?:acquire|purchase|buy) (?:all (?:of )?|the |its |Company_\d+ 's |exclusive |full )*(?:Compound_\d+|(?:[^ ,;.]+ ){0,3}?(?:candidate|program(?:me)?|asset|product|antibody|compound)s?)\b|\bopt(?:s|ed)? in\b(?! (?:rights? )?to co ?(?:promot|market|detail|commerciali|fund))/,
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
  /\b(?:merger|business combination(?: agreement| with)|(?:agreements?|agreed) to (?:merge|combine)|(?:agreement and )?plan of (?:reorganization|arrangement)|arrangement agreement|to be acquired|(?:acquire|acquires|acquired|buy|buys|bought|purchase|purchased) (?:all (?:of )?|100 % of |the (?:issued and )?outstanding |the entire |the remaining )(?:the )?(?:[^ ]+ ){0,6}?(?:shares|stock|membership interests?|equity interests?|capital stock) (?:of|in) company_\d+|acquisition (?:of|by) (?:all (?:of )?(?:the )?(?:[^ ]+ ){0,5}(?:of|in) )?company_\d+|company_\d+ 's (?:[^ ]+ ){0,3}acquisition(?! (?:, |and )(?:and )?(?:licen|supply|development|collaborat))|(?:company_\d+|it|which) (?:was|were|is|has been|had been|being|to be) (?:since |later |subsequently |recently )?acquired by company_\d+|(?:acquire|acquires|acquired|acquiring) company_\d+ (?!'s)|(?:complet|clos|finali[sz]|announc|consummat)\w* (?:(?:the|its|pending|proposed) ){0,2}company_\d+ (?:acquisition|takeover|merger|purchase)\b(?! (?:agreement|sub)))/i;

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
