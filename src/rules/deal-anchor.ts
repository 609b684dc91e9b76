/** Where a sentence tells of a deal, or points to one, and which contracts are none. */
import { dealWords } from '../lexicon/agreement-words.ts';

/** Words for a deal, on the masked line. */
export const anchor =
  /\b(?:(?:(?:license|licence|licensing|collaboration|development|commerciali[sz]ation|supply|manufacturing|option|research|multi target|right to test|product|merger|purchase|stock purchase|asset purchase|co promotion|co development|strategic|definitive|exclusive|worldwide|global|and|antibody|drug|conjugate|adc|alliance|partnership) )*(?:agreements?|collaborations?|alliances?|partnerships?|accords?|joint venture)|(?:strategic|collaborative|licensing|license|collaboration|partnering|commercial|development|co development) (?:and [^ ]+ )?arrangements?|(?:exclusive |worldwide |global |non |additional |single target |product |development |commercial )*(?:sub)?licen[sc]es?(?! (?:applications?|income)\b)|(?:exclusive|worldwide|global) (?:(?:commercial|commerciali[sz]ation|development|marketing|manufacturing|and|,) )*rights?|(?:(?:commerciali[sz]ation|commercial|marketing|distribution|regional) (?:and )?)+rights\b|on an? (?:non )?exclusive basis|option(?:s|ed)?|(?:sub)?licen[sc](?:ed|ing)|in licen[sc]ed|out licen[sc]ed|acquisition|acquired?|merger(?= (?:between|with|of) (?:the )?Company_)|(?:complet(?:es?|ed|ion of)|clos(?:es?|ed|ing of)|announc(?:es?|ed)|consummat(?:es?|ed|ion of)) (?:(?:the|their|its|an?|previously|announced|proposed|pending) ){0,3}merger(?! (?:agreement|sub))|(?:partner(?:ed|s|ing)?|(?:team|pair)(?:ed|s|ing)?(?: up)?|join(?:ed|s|ing)?(?: forces)?|collaborat(?:ed|es|ing)) with|(?<=Company_\d+ (?:(?:have|has|will|today|recently|are) ){0,2})(?:partner(?:ed|s|ing)?|(?:team(?:ed|s|ing)?|pair(?:ed|s|ing)?)(?: up)?|join(?:ed|s|ing)? forces|collaborat(?:e|ed|es|ing)|all(?:y|ied)) to|(?<=Company_\d+ and Company_\d+ (?:[a-z]+ ){0,3}?)(?:partner(?:ed)?|team(?:ed)?(?: up)?|join(?:ed)? forces|allied|pair(?:ed)?(?: up)?)(?= (?:to|on|for) )|(?<=Company_\d+ (?:[a-z]+ ){0,3})jointly (?:discover|research|develop|co ?develop|identify)|(?<=\b(?:an?|its|the|separate|new|signed|inked|struck) (?:[^ ,;]+ ){0,3})deal(?= with Company_)|access to|rights? to(?! (?:register|renew|terminate|extend|appoint|nominate|vote|inspect|audit|receive|indemnif|assign|approve|consent)))\b/g;

/** "credit agreement", "employment agreements": right before the noun, a word that makes it no deal of drugs. */
export const otherContract = new RegExp(
  `\\b(?:(?:${dealWords('other-contract')}) agreements?|${dealWords('financing')})\\b`,
);

/** The other contract is what is made or changed here, whatever deal it goes with. */
const otherMade = new RegExp(
  `\\b(?:enter(?:ed|s)? into|sign(?:ed|s)|executed|amend(?:ed|s)|terminat(?:ed|es)|(?:obligations|terms|default|amendment) (?:[^ ]+ ){0,6}(?:under|of|to)) (?:(?!licen[sc]|collaborat)[^ ,;]+ ){0,5}(?:${dealWords('other-contract')}) agreements?\\b(?! (?:\\( [^()]+\\) )?(?:which |that |to )?(?:terminat|amend|modify|extend|supplement)\\w* )`,
);

/** A deal of drugs that such a sentence tells of all the same. */
export const ofDrugs =
  /\b(?<!trademark )(?:licen[sc](?:e|ing)|collaboration|co development|option|supply|research) (?:and [^ ]+ )?agreements?\b/;

/** What is made or told of here is a deal of drugs. */
const dealMade =
  /\b(?:enter(?:ed|s)? into|sign(?:ed|s)|executed|announced) (?:[^ ,;]+ ){0,6}(?:licen[sc](?:e|ing)|collaboration|co development|supply|research) (?:and [^ ]+ )?(?:agreement|collaboration)\b/;

/**
 * "Under the agreement", "this license": a deal that was told of before. Where "the parties" stands for the names of both,
 * what they do together points to it: "A and B will share development costs".
 */
export const pointing =
  /\b(?:(?:this|these|the|that|their|said) (?:(?!(?:of|in|for|to|that|has|have|had|is|are|was|were|an?|with|by|from|will|may|under|'s) |company_)[^ ,;.]+ ){0,4}?(?:agreements?|licen[sc]es?(?! applications?\b)|collaborations?|alliance|partnership|accord|pact|deal|option|joint venture|arrangement|cooperation)|(?:this|the) (?:first |second |third |fourth |new )?amendment|the Company_\d+ (?:license |collaboration |licensing |option |research )?(?:agreement|license|collaboration)|(?<=^)(?:under|pursuant to|by) it(?= ,)|(?<=^)Company_\d+ and Company_\d+ (?:will|shall|have agreed to|agreed to|agree to|intend to|plan to|are to) (?:jointly |also |together )?(?:use|apply|evaluate|test|study|develop|combine|conduct|collaborate|work|research|investigate|pursue)|territor(?:y|ies) (?:is|are|comprises?|covers?|includes?|consists? of|encompass(?:es)?)|thereunder|on an? (?:non )?exclusive basis(?!.* non exclusive)|(?<=^(?:-- )?)(?:(?:new|strategic|global|research|license|expanded) ){0,2}(?:collaboration|agreement|alliance|partnership|license|deal) (?:(?:will|to|also) ){0,2}(?:leverag|combin|includ|cover|focus|aim|us(?:e|es|ing) |provid|grant|giv|expand|utili[sz]|appl|encompass|bring|unit)\w*|the (?:two )?(?:parties|companies|partners)|exercis\w+ (?:Company_\d+ 's|the|its|their|an|such|any) (?:[^ ]+ ){0,3}options?|on the same (?:day|date)|(?:costs|expenses) (?:and profits |and losses )?(?:[^ ;.]+ ){0,4}shared|co ?(?:promot|develop|commerciali[sz])\w*|jointly (?:[^ ,;.]+ ){0,3}?(?:develop|commerciali[sz]e|promote|market|conduct|pursue)|develop (?:[^ ,;.]+ ){0,6}?(?:jointly|together)|(?:shar(?:e|es|ing)|bears?|split) (?:[^ ,;.]+ ){0,7}?(?:development|commerciali[sz]ation) (?:[^ ,;.]+ ){0,3}?(?:costs|expenses)|(?:costs|expenses) (?:(?:of|for) [^ ]+ )?(?:are|were|will be|is) (?:borne|split|divided)|Company_\d+ (?:will (?:also )?(?:use|apply|utili[sz]e|leverage|employ|deploy)|is (?:also )?(?:using|applying|utili[sz]ing|employing|leveraging)) (?:Company_\d+ 's|its|the) (?:[^ ,;]+ ){0,4}?Technology_\d+|also (?:receiv|obtain|gain|get|secur)\w* (?:access|rights?)|the (?:first|initial|lead) (?:collaboration |program )?targets? (?=(?:(?:of|under|in|for) (?:[^ ,;.]+ ){1,4})?(?:is|are|will be|was|were) Target_)|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[^ ,;.]+ ){0,2}targets (?=, (?:including|such as|namely) Target_)|(?<=^)(?:the )?(?:licensed )?(?:territory|field)(?= : )|(?<=^)(?:the )?(?:licensed )?field (?:of use )?(?=(?:(?:of|for|under) (?:the|this) (?:license|agreement) )?(?:is|will be|covers|comprises|includes|encompasses) )|(?<=^)Company_\d+ (?:may|can|is free to|is entitled to) (?:(?:exclusively|research|develop|manufacture|market|sell|promote|distribute|commerciali[sz]e|and|or|,) )+(?=(?:Compound_\d+ |the (?:licensed )?(?:products?|drugs?|antibod|compounds?|candidates?|assets?)|both |these |all ))|financial (?:terms|details)|terms of the|licensed (?:products?|compounds?|antibod(?:y|ies)) includ(?:e|es))\b/g;

/** The first word, whatever it is. */
export const anything = /^[^ ]+ /g;

/** "entered into several agreements with Y, including the following": each is told on its own, or not at all. */
export const several =
  /\b(?:entered into|execut\w+|signed) (?:several|various|certain|a number of|the following|a series of)(?: [^ ]+){0,2} agreements\b|\bthe following agreements\b|\bexecuted in (?:[^ ]+ ){1,4}counterparts\b/;

/** "through agreements with companies such as A and B": of many deals, and of none. */
export const ofMany =
  /\b(?:agreements|collaborations|alliances|partnerships|licen[sc]es|deals) with (?:[^ ,;]+ ){0,3}?(?:companies|firms|partners|others|leaders|organizations) (?:like|such as) /;

/** Whether a sentence is about a contract that is no deal of drugs. */
export const isOther = (line: string): boolean =>
  otherContract.test(line) &&
  !wholeFirm.test(line) &&
  (!ofDrugs.test(line) || (otherMade.test(line.replaceAll(letter, '')) && !dealMade.test(line)));

/** "entered into a letter agreement, under which the supply agreement ends": it is of whatever it tells of. */
const letter = / letter agreement(?= )/g;

/** "A share exchange agreement providing for the acquisition by A of all of the capital stock of B". */
const wholeFirm = /\bacquisition by (?:the )?Company_\d+ of (?:all|100 %|the entire)\b/;
