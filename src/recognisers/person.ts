/** People who speak, sign or are a contact: a name beside a title, a degree, or a word of saying. */

import { lookUp } from '../lexicon/names.ts';
import { alternatives } from '../tables.ts';
import { finds, occurs } from '../text/finds.ts';
import { type Recogniser, type Scope, spanOf } from './recogniser.ts';

const given = String.raw`\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?`;
const middle = String.raw`(?:\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|[“"(]\p{Lu}\p{Ll}+[”")]|van|von|de|der|den|del|la|Le|Mc)`;
const family = String.raw`(?:(?![JS]r(?![\p{L}]))(?:O['’]|Mc|Mac|De|Di|D['’]|Van|La|Le|de|di|du|von|van|ten)?\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:-\p{L}\p{Ll}+)*)`;
/**
 * A name does not run over the end of a line: below it may stand the same name printed, or a title. Columns of names stand
 * further apart than the words of one.
 */
const gap = String.raw`[ \t]{1,2}`;
const name = String.raw`${given}(?:${gap}${middle}){0,4}${gap}${family}(?:,?${gap}(?:III?(?![\p{L}])|IV(?![\p{L}])|[JS]r(?![\p{L}])\.?))?`;
/** "XIA Yu", "Michelle XIA": the family's name in capitals, as in releases from China and France. */
const capitals = String.raw`(?!(?:C[A-Z]O|[ES]?VP|MD|MBA|JD|LLC|INC|PLC|FDA|USA|I{2,3})(?!\p{L}))\p{Lu}{2,}(?:-\p{Lu}{2,})?(?!\p{L})`;
const familyFirst = String.raw`${capitals}${gap}\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?`;
const familyLast = String.raw`${given}(?:${gap}${middle}){0,2}${gap}${capitals}`;

const degrees = String.raw`(?:,?\s(?:${alternatives('person-words', 'degree')})(?!\p{L})\.?,?)`;

/** "Dr. ", "Mr. ", or nothing. */
const styled = String.raw`(?:Dr\.?\s|Mr\.\s|Ms\.\s)?`;

/** A title's words, each with or without a capital. */
const titles = (role: string): string =>
  `(?:${alternatives('person-words', role).replace(/(?<=^|[|\]])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** Words of office: "Chief", "Head", "Senior Medical Director"; not "Directorate", "Headquarters". */
export const office = String.raw`(?:${titles('rank')}[\s-]+(?:\w+[\s-]+)?${titles('ranked')}|${titles('post')})(?!\p{Ll}{2})`;

const finders = [
  // "Mitchel Sayare, Chairman and CEO", "Daniel Junius, ImmunoGen's President"
  new RegExp(
    String.raw`(?<name>${name})${degrees}{0,3},?\s+(?:(?:the\s)?(?:Company|company)(?:['’]s)?\s|(?:our|its|the|a|an)\s|(?:current|former|formerly|previously|currently|most recently)\s(?:the\s)?|(?:who\s)?(?:is|was|serves\sas|served\sas|(?:has|had)\s(?:served\sas|been))\s(?:the\s|our\s)?)?(?:(?:\p{Lu}[\p{L}\p{N}]*\s)?[\p{L}\p{N}]+(?:['’]s|(?<=s)['’])\s)?(?:(?:[Ii]nterim|[Aa]cting|[Ff]ormer|[Cc]urrent|[Nn]ew)\s)?(?<title>${office}[^.,;()"”\n]{0,60})`,
    'gu',
  ),
  // "Dr. Anthony Tolcher presented"
  new RegExp(String.raw`\b(?:Dr|Mr|Ms|Mrs|Prof|Professor)\.?\s(?<name>${name})(?![\p{L}])`, 'gu'),
  new RegExp(
    String.raw`\b(?:Dr|Mr|Ms|Mrs|Prof|Professor)\.?\s(?<name>${familyFirst}|${familyLast})(?![\p{L}])`,
    'gu',
  ),
  new RegExp(
    String.raw`(?:\b(?:said|says|stated|commented|added|noted)\s(?<name>${familyLast})(?=,)|(?<![\p{L}.])(?<name2>${familyFirst}|${familyLast})(?=${degrees}{1,3},?\s(?:the\s|our\s|its\s)?(?:[\p{L}\p{N}]+['’]s\s)?${office}))`,
    'gu',
  ),
  // "appointed Jan Roe as Chair"
  new RegExp(
    String.raw`\b(?:appointed|named|elected|promoted|hired|welcomes|appointment of|election of)\s(?:Dr\.?\s|Mr\.?\s|Ms\.?\s)?(?<name>${name})(?=,?\s(?:to|as)\s)`,
    'gu',
  ),
  // "Anna Protopapas, Ph.D.", "Thomas B. Pickens, III"
  new RegExp(String.raw`(?<name>${name})(?=${degrees}|(?<=\s(?:III?|[JS]r\.?))(?![\p{L}]))`, 'gu'),
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
    String.raw`(?<name>${name})(?=\s(?:(?:has\s|who\s|will\s|also\s|currently\s|had\s|previously\s|to\s){0,2}(?:joined|join|joins|serve[sd]?\sas|serving\sas|stepped\sdown|step\sdown|been\s(?:appointed|elected|named|promoted|nominated)|resigned|retired|succeeds?|assume[sd]?\sthe\s(?:role|position)|become|became)|resigned|told|notified|informed|retired|(?:was|has been) (?:appointed|elected|named|promoted)|will (?:serve|resign|retire|succeed|join)|has resigned|of \p{Lu}[\p{L}\p{N}]+ (?:said|added|commented)|said|added|commented)\b)`,
    'gu',
  ),
  // "the appointment of Dr. Jane Roe as", "has named John Doe Chief Medical Officer", "succeeds Robert Roe"
  new RegExp(
    String.raw`\b(?:(?:[Aa]ppointment|[Pp]romotion|[Ee]lection|[Rr]esignation|[Dd]eparture|[Rr]etirement|[Hh]iring|[Nn]omination)\sof|[Aa]ppoint(?:s|ed|ing)?|[Nn]am(?:es|ed)|[Ee]lect(?:s|ed)|[Pp]romot(?:es|ed)|[Ss]ucceed(?:s|ed|ing)?|[Rr]eplac(?:es|ed|ing))\s${styled}(?<name>${name})(?=${degrees}{0,3},?\s(?:as|to|from|who|its|and|${office})\b|[.,;])`,
    'gu',
  ),
  // "Halden's chairman, Jane Roe"
  new RegExp(
    String.raw`['’]s\s(?:\w+\s){0,2}?(?:${office}),?\s${styled}(?<name>${name})(?=[,.;"”]|\s(?:said|says|stated|commented|comments|added|noted|explains|explained|told|in|is|was|will|has|and|to|stepped)\b)`,
    'gu',
  ),
  // "Halden's Executive Chairman Jane Roe said"
  new RegExp(
    String.raw`(?:${office}),?\s(?:Dr\.?\s|Mr\.\s|Ms\.\s|Prof\.\s)?(?<name>${name})(?=${degrees}{0,2},?\s(?:also\s)?(?:said|stated|commented|added|noted|explained)\b)`,
    'gu',
  ),
  // "President and CEO: Masafumi Nogimori"
  new RegExp(String.raw`(?:President|CEO|Chairman|Officer|Director):\s(?<name>${name})`, 'gu'),
  // "/s/ Daniel M. Junius"
  new RegExp(String.raw`\/s\/\s*(?<name>${name})`, 'gu'),
  // "Chief Financial Officer, Jane Roe", "CEO Jane Roe"
  new RegExp(
    String.raw`(?<title>(?:Chief \w+ Officer|CEO|CFO|President|[Gg]eneral [Cc]ounsel|[Cc]hief [Ee]xecutive))(?:\sof the Company)?,?\s(?:Dr\.\s|Mr\.\s|Ms\.\s)?(?<name>${name})(?=[,.]|\s(?:also\s)?(?:said|stated|commented|told|explained|will|has|and|to|in|during)\b)`,
    'gu',
  ),
]; // prettier-ignore

const notName = new RegExp(
  String.raw`(?<![\p{L}'’])(?:${alternatives('name-words', 'not-person')})(?!\p{L})`,
  'u',
);

/** Among contacts a name stands alone before its title, firm, telephone number or the end of its line. */
const alone = new RegExp(
  String.raw`(?<=^|[:;,\n(/]\s*|\s{3}|\t|\b(?:Contact|CONTACT|Contacts|Investors|Media)[ \t])(?<name>${name})(?=\s{3}|\t|\s*(?:[,;(\n+/]|$|\d|[A-Z]\w+[\w.]*@|\w+@))`,
  'gu',
);

/** "Jane Roe, John Doe, Ann Poe" on a line of its own. */
function isListOfNames(words: string, at: number): boolean {
  const end = words.indexOf('\n', at);
  const line = words.slice(words.lastIndexOf('\n', at) + 1, end < 0 ? words.length : end);
  const names = line.split(/,\s*(?:and\s)?|\s(?:and|\/|&)\s/);
  return names.length > 2 && names.every((each) => onlyName.test(each.trim()));
}
const onlyName = new RegExp(`^${name}$`, 'u');

/** "Evoke Canale\n(619) 555-0100\njane.roe@evokegroup.com": the house whose address it is. */
function isHouse(after: string, found: string): boolean {
  const [, local = '', domain = ''] = /([\w.-]+)@([\w-]+)\./.exec(after.toLowerCase()) ?? [];
  const words = found.toLowerCase().split(/\s+/);
  return (
    (words[0]?.length ?? 0) > 3 &&
    domain.startsWith(words[0] ?? '') &&
    !words.some((each) => local.includes(each))
  );
}

/** A person and a comma, right before a second name. */
const firmAfter = new RegExp(String.raw`(?<![\p{L}.])${name}${degrees}{0,2},(?:[ \t]?|\s*\n\s*)$`, 'u');

/** Cheap test: without a word of office, degree or saying no finder finds. */
const hint = new RegExp(
  String.raw`${office}|\b(?:Dr|Mr|Ms|Mrs|Prof|Professor|hired|welcomes)\b|\b(?:Ph\.?D|M\.?D|D\.?Phil|Pharm|MBA|J\.?D|Esq|CPA|CFA|said|says|stated|commented|added|noted|according|[Cc]ontact|CONTACT|joined|resigned|told|notified|informed|retired|[Aa]ppoint\w*|[Ee]lect\w*|[Nn]ame[sd]|[Pp]romot\w*|[Ss]ucceed\w*|[Rr]eplac\w*|joins?|serve[sd]?|serving|stepped|[Rr]esignation|[Dd]eparture|[Rr]etirement|Investors?|Media|Press|Relations|Inquiries|Communications|Jr|Sr|II|III)\b|\/s\/`,
); // prettier-ignore

export const recognise: Recogniser = (scope) =>
  !scope.contacts && !occurs(scope.words, hint)
    ? []
    : [...finders, ...(scope.contacts ? [alone] : [])].flatMap((finder) =>
        finds(scope.words, finder).flatMap((match) => person(scope, match)),
      );

const addressee = /^[ \t]*\n\s*\d+\s[^\n]*\n(?:[^\n]*\n){0,4}?\s*(?:Attention|Attn)\b/;

/** "Professor Jane Roe", "Appoints Jane Roe": what begins with a capital too, and is none of the name. */
const addressed = new RegExp(String.raw`^(?:(?:${alternatives('person-words', 'lead')})\.?\s+)+`);

/** Words that are no part of a name end it; a name that begins with one is none. */
function nameAlone(words: string): string | undefined {
  const kept = words.slice(0, notName.exec(words)?.index ?? words.length).trimEnd();
  return /\S\s+(?:de|di|du|von|van|ten)?\p{Lu}\S*\p{Ll}$|\s(?:III?|IV|[JS]r\.?)$|^(?:\p{Lu}{2,}\S* \p{Lu}\S*\p{Ll}|\p{Lu}\p{Ll}.* \p{Lu}{2,})$/u.test(
    kept,
  )
    ? kept
    : undefined;
}

function person(scope: Scope, match: RegExpExecArray) {
  const found = nameAlone((match.groups?.name ?? match.groups?.name2 ?? '').replace(addressed, ''));
  if (!found) return [];
  const at = match.index + match[0].indexOf(found);
  // "Amy Bonanno, Solebury Trout": her firm; of three names each is a person's.
  if (match.index > 0 && scope.contacts && firmAfter.test(scope.words.slice(Math.max(0, at - 60), at))) {
    if (!isListOfNames(scope.words, at)) return [];
  }
  // "Katten Muchin Zavis / 525 West Monroe / Attention: Jeff Marwil": the firm whose address it is.
  if (addressee.test(scope.words.slice(at + found.length, at + found.length + 240))) return [];
  // "Genmab Announces Interim …": a firm's name and what follows it in a headline.
  if (lookUp('Company', found.split(/\s/)[0] ?? '')) return [];
  // "One Halden Center Drive", "Thousand Oaks, CA 91320": an address.
  if (/^(?:One|Two|Three|Four|Five)\s/.test(found)) return [];
  if (/^,?\s\p{Lu}{2},?\s\d{5}/u.test(scope.words.slice(at + found.length, at + found.length + 14)))
    return [];
  // "the Evan Pugh Professor of Chemistry": a chair.
  if (/\bthe\s$/.test(scope.words.slice(Math.max(0, at - 5), at))) return [];
  const span = spanOf(scope, at, found.length);
  if (scope.contacts && isHouse(scope.text.slice(span.end, span.end + 160), found)) return [];
  return [{ kind: 'Person' as const, name: found, by: 'person', ...span }];
}
