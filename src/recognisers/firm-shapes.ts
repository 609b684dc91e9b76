/** How the names of firms look: by legal form, by trade, by listing, by role. */

import { legalForms } from '../model/keys.ts';
import { alternatives } from '../tables.ts';

const abbreviated: Record<string, string> = {
  sa: String.raw`S\.?A\.?`,
  sas: 'S\\.?A\\.?S\\.?',
  nv: String.raw`N\.?V\.?`,
  bv: String.raw`B\.?V\.?`,
  ag: String.raw`AG|A\.G\.`,
  as: 'A/S',
  se: 'SE',
  sarl: String.raw`S\.?[àa]\.?r\.?l\.?`,
  spa: String.raw`S\.?p\.?A\.?`,
  inc: String.raw`Inc\.?`,
  co: String.raw`Co\.?`,
  corp: String.raw`Corp\.?`,
  ltd: String.raw`Ltd\.?`,
  ab: 'AB',
  kk: String.raw`K\.?K\.?`,
  lp: String.raw`L\.?P\.?`,
  llc: String.raw`L\.?L\.?C\.?`,
  plc: 'plc|PLC',
  gmbh: 'GmbH',
  kgaa: 'KGaA',
  kg: 'KG',
  llp: 'LLP',
  oy: 'Oy',
  oyj: 'Oyj',
  aps: 'ApS',
  asa: 'ASA',
  srl: 'S\\.?r\\.?l\\.?',
  pty: 'Pty',
  pte: 'Pte',
  pvt: String.raw`Pvt\.?|Private(?=\s(?:Limited|Ltd))`,
  ulc: 'ULC|Unlimited Company',
  bhd: 'Bhd',
}; // prettier-ignore
const capitalised = (form: string): string => `${form[0]?.toUpperCase() ?? ''}${form.slice(1)}`;
/** Forms of law, as an expression. */
export const forms = legalForms
  .split(' ')
  .filter((form) => !['company', 'holding', 'private', 'unlimited', 'publ', 'dac'].includes(form))
  .map((form) => abbreviated[form] ?? `${capitalised(form)}|${form.toUpperCase()}`)
  .join('|');

/** Words that end the names of firms of this field, and of firms at large. */
export const trades = alternatives('name-words', 'trade');

/** One word of a firm's name. */
export const word = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[-'’.&]\p{L}[\p{L}\p{N}]*)*|\p{Ll}{1,3}\p{Lu}[\p{L}\p{N}]+|\d{1,3}-?\p{Lu}\w*|\d{1,3}(?:st|nd|rd|th)(?=[ \t]\p{Lu})|\d{6,8}(?=[ \t](?:Canada|Ontario|Alberta|Quebec|B\.C\.))|\d{5,8}(?=,?[ \t](?:L\.?L\.?C|Inc|Corp|Ltd|Limited)(?!\p{L}))|\d{2,4})`;
const joiner = String.raw`(?:of|and|de|der|für|&|the)`;
/** "Donaldson, Lufkin & Jenrette": before two that "&" joins, a comma stands within the name. */
const listed = String.raw`(?:${word}(?:[ \t]${word})?,[ \t]{1,2}(?:${word},[ \t]{1,2})?(?=${word}[ \t]&[ \t]\p{Lu}))?`;
const name = String.raw`(?:(?:\p{Lu}\.[ \t]?){1,3}(?=\p{Lu}\p{Ll}))?${word}(?:[ \t]{1,2}(?:${joiner}[ \t]|\p{Lu}\.[ \t])?${word}){0,5}?`;

/** Each finds names of one shape, as the group `name`. */
export const finders = [
  // "Seattle Genetics, Inc.", "Biotest AG", "Genmab A/S", "Eli Lilly and Company"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${listed}${name}(?:[ \t]\([^()\n]{2,20}\)(?=[ \t,]))?(?:,?[ \t]{1,2}(?:and|&)[ \t](?:Co(?:mpany|\.)|Sons)|,?(?:[ \t]{1,2}|[ \t]?\n[ \t]*)(?:${forms})(?![\p{L}\p{N}]|-\p{L}))(?:,?[ \t](?:${forms})(?![\p{L}\p{N}]|-\p{L}))?)(?!(?<=Company|Corporation|Corp|Co)\.?\s+of\s+\p{Lu})`,
    'gu',
  ),
  // "medac GmbH": in lower case only before a form that follows no common word
  /(?<![\p{L}\p{N}.@-])(?<name>(?!(?:the|an?|this|that|such|each|and|or|of|any|der|die|german|holding|company|firm|subsidiary|parent|by|to|with|from|its|our)\s)\p{Ll}[\p{L}\p{N}-]{2,}(?:\s\p{Ll}{2,})?,?[ \t](?:GmbH|A\/S|N\.V\.|B\.V\.|SE|AG|S\.A\.|S\.p\.A\.|Inc\.|plc|PLC))(?![\p{L}])/gu,
  // "Kestrel Company (“Kestrel”)": the short name tells that it is one
  new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\b[Aa]n?[ \t]|\p{Lu}\p{L}{0,20}[ \t])(?<name>${word}(?:[ \t]${word}){0,2}[ \t]Company)(?=\s\(["“](?!Compan)[\p{Lu}\d][\p{L}\p{N}]*["”]\))`,
    'gu',
  ),
  // "Mersana Therapeutics"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${word}(?:[ \t]${word}){0,2}?[ \t](?:${trades})(?:[ \t](?:${alternatives('name-words', 'tail')})(?!(?<=Partners)\s[Ww]ith\b))?)(?![\p{L}\p{N}])`,
    'gu',
  ),
  // "ImmunoGen (Nasdaq: IMGN)", "Sanofi (EURONEXT: SAN and NYSE: SNY)"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>${name})(?=,?\s\((?:the\s)?(?:${alternatives('name-words', 'exchange')})[\w\s./-]{0,30}[:;])`,
    'gu',
  ),
  // "an affiliate of Roche", "a wholly owned subsidiary of Takeda"
  new RegExp(
    String.raw`(?:subsidiary|affiliate|unit|division|member|predecessor|successor) of (?:the )?(?<name>${word}(?:[ \t](?!Group\b)${word}){0,2})(?: Group)?(?!\s(?:family|class|superfamily|group of proteins|genus))(?![\p{L}\p{N}])`,
    'gu',
  ),
  // "Kestrel Global Products (“KGP”), a wholly owned subsidiary of Halden"; at the start of a line its beginning may stand above
  new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\n[ \t]{0,40})(?<name>${name})(?=(?:\s\(["“][^()"”]{2,40}["”]\))?,\s(?:an?|the|its)\s(?:[\p{L}-]+,?\s){0,4}?(?:subsidiary|affiliate|division)\sof\s)`,
    'gu',
  ),
]; // prettier-ignore

/** Cheap tests, one a finder: what its expression cannot do without. */
export const hints = [
  new RegExp(`\\s(?:(?:${forms})(?![A-Za-z0-9])|Company|Sons|Co\\.)`),
  /\p{Ll},? (?:GmbH|A\/S|N\.V|B\.V|SE|AG|S\.A|S\.p|Inc|plc|PLC)/u,
  / Company \(/,
  new RegExp(trades),
  /\(/,
  /\b(?:subsidiary|affiliate|unit|division|member|predecessor|successor) of\b/,
  /\b(?:subsidiary|affiliate|division)\sof\s/,
];
