/** People who speak, sign or are a contact: a name beside a title, a degree, or a word of saying. */
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const given = String.raw`\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?`;
const middle = String.raw`(?:\p{Lu}\.|\p{Lu}\p{Ll}+|[“"(]\p{Lu}\p{Ll}+[”")]|van|von|de|der|den|del|la|Le|Mc)`;
const family = String.raw`(?:(?:O['’]|Mc|Mac|De|Di|D['’]|Van|La|Le)?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*)`;
/** A name does not run over the end of a line: below it may stand the same name printed, or a title. */
const name = String.raw`${given}(?:[ \t]+${middle}){0,3}[ \t]+${family}(?:[ \t]+(?:III?|IV|Jr\.|Sr\.))?`;
const degrees = String.raw`(?:,?\s(?:Ph\.?D|M\.?D|D\.?Phil|Pharm\.?D|MBA|M\.?B\.?A|J\.?D|D\.?V\.?M|M\.?Sc|B\.?Sc|MBChB|FRCP|Jr|Sr|II|III|Esq|CPA|CFA|M\.?P\.?H|D\.?Sc|MS|M\.?S)\.?,?)`;

/** Words of office. Source: the officers named in 17 CFR 240.3b-7 and the titles usual in releases. */
export const office = String.raw`(?:Chief|Chair(?:man|woman|person)?|President|CEO|CFO|COO|CMO|CSO|CBO|(?:Executive|Senior|Global|Group|Corporate|Vice|Co|Associate|Assistant|Deputy|Managing)[\s-]+(?:\w+[\s-]+)?(?:President|Director|Officer|Chairman|Head|Lead|Counsel|Manager|Partner)|Executive Director|Director|Founder|Co-Founder|General Counsel|Secretary|Treasurer|Controller|Head|SVP|EVP|VP|Interim|Acting|Investor Relations|Corporate Communications|Media Relations|Principal|Professor|Spokes(?:man|woman|person))`;

const finders = [
  // "Mitchel Sayare, Chairman and CEO", "Daniel Junius, ImmunoGen's President"
  new RegExp(
    String.raw`(?<name>${name})${degrees}{0,3},?\s+(?:(?:the\s)?(?:Company|company)(?:['’]s)?\s|[\p{L}\p{N}]+['’]s\s|(?:our|its|the|a|an)\s|current\s|former\s|who is\s)?(?<title>${office}[^.,;()"”\n]{0,60})`,
    'gu',
  ),
  // "Anna Protopapas, Ph.D."
  new RegExp(String.raw`(?<name>${name})(?=${degrees})`, 'gu'),
  // "said Clay Siegall", "stated Dr. Jane Roe"
  new RegExp(
    String.raw`\b(?:said|says|stated|commented|added|noted|according to|contact)\s(?:Dr\.\s|Mr\.\s|Ms\.\s)?(?<name>${name})`,
    'gu',
  ),
  // "Investors: Carol Hausner", "Media Contact: Kathryn Morris"
  new RegExp(
    String.raw`\b(?:Investors?|Media|Press|Contacts?|Relations|Inquiries|Communications|Company)(?:[ \t/&]+\w+){0,3}:\s*(?<name>${name})`,
    'gu',
  ),
  // "John Koh resigned", "Ronald Martell joined the Board", "Yoshiaki Fujisawa of MTPC said"
  new RegExp(
    String.raw`(?<name>${name})(?=\s(?:joined|resigned|told|notified|informed|retired|(?:was|has been) (?:appointed|elected|named|promoted)|will (?:serve|resign|retire|succeed|join)|has resigned|of \p{Lu}[\p{L}\p{N}]+ (?:said|added|commented)|said|added|commented)\b)`,
    'gu',
  ),
  // "President and CEO: Masafumi Nogimori"
  new RegExp(String.raw`(?:President|CEO|Chairman|Officer|Director):\s(?<name>${name})`, 'gu'),
  // "/s/ Daniel M. Junius"
  new RegExp(String.raw`\/s\/\s*(?<name>${name})`, 'gu'),
  // "Chief Financial Officer, Jane Roe", "CEO Jane Roe"
  new RegExp(
    String.raw`(?<title>(?:Chief \w+ Officer|CEO|CFO|President))(?:\sof the Company)?,?\s(?:Dr\.\s|Mr\.\s|Ms\.\s)?(?<name>${name})(?=,|\s(?:said|stated|commented|will|has|and|to)\b)`,
    'gu',
  ),
]; // prettier-ignore

const notName =
  /\b(?:Inc|Corp|Ltd|Company|Chief|Officer|President|Vice|Executive|Senior|Director|Chair(?:man)?|Investor|Relations|Media|Contacts?|Press|Release|Phase|Agreement|License|Therapeutics|Pharma\w*|Bio\w+|Medical|University|Cancer|Board|Common|Stock|United|States|New|York|Street|Avenue|Road|Drive|Suite|Immediate|Corporate|Communications|Business|Wire|Securities|Exchange|Act|Commission|Report|Form|Item|Registrant|General|Counsel|National|Society|American|Clinical|Research|Development|Financial|Operating|Scientific|Technology|Drug|Food|Administration|January|February|March|April|June|July|August|September|October|November|December|Under|The|This|In|On|About|For|Effective|Committee|Principal|Accounting|Interim|Global|Head|Date|Title|Name|By|Group|Annual|Meeting|Mass|Calif|Private|Litigation|Reform|Former|Managing|Bank|Capital|Partners|Dear|Item|Exhibit|Quarter|First|Second|Third|Fourth|Net|Total|Loss|Product|Oncology|Genetics|Sciences)\b/;

export const recognise: Recogniser = (scope) =>
  finders.flatMap((finder) => [...scope.words.matchAll(finder)].flatMap((match) => person(scope, match)));

/** Words that are no part of a name end it; a name that begins with one is none. */
function nameAlone(words: string): string | undefined {
  const kept = words.slice(0, notName.exec(words)?.index ?? words.length).trimEnd();
  return /\S\s+\p{Lu}\S*\p{Ll}$|\s(?:III?|IV|[JS]r\.)$/u.test(kept) ? kept : undefined;
}

function person(scope: Scope, match: RegExpExecArray) {
  const found = nameAlone(match.groups?.name ?? '');
  if (!found) return [];
  const at = match.index + match[0].indexOf(found);
  return [{ kind: 'Person' as const, name: found, by: 'person', ...spanOf(scope, at, found.length) }];
}
