/** What the rights of a deal may be used for: "all human therapeutic uses", "treatment of Crohn's disease", "oncology". */
import type { Sentence } from '../stages/reading.ts';
import { isOfDescription } from './firm-described.ts';
import { hits, storedSpan } from './line.ts';

/** A word of the field's name: no mark, no verb, no word that begins another phrase. */
const word =
  "(?:(?!(?:,|;|\\.|:|\\(|\\)|--|in|on|at|by|to|for|from|with|worldwide|outside|throughout|under|using|that|which|who|where|is|are|was|were|has|have|will|may|pursuant|subject|including|against|its|their|our|utilizing|company_\\d+|date_\\d+|money_\\d+|'s) )[^ ]+ )";
const wordOrIn = word.replace('|in|on|', '|on|');
const treating =
  '(?:treatment|prevention|prophylaxis|diagnosis|management|therapy)(?: (?:and|or|and / or) (?:treatment|prevention|prophylaxis|diagnosis|management))?';
/** Whom it treats stands between, and is no part of what it treats. */
const ofPatients =
  '(?:(?:adult |pediatric |human )?(?:patients|people|adults|individuals|subjects|children|humans) (?:with|suffering from|living with|who have) )?';
const uses = '(?:uses?|indications?|applications?|purposes?)';
/** "all indications except cancer", "certain indications, including hemophilia A" */
const but =
  '(?: (?:except|other than|excluding|outside(?: of)?)(?: for)?(?: [^ ,;.]+){1,4}?(?= (?:[,;.()]|and|in|for|to|on|by|with) )| , including indication_\\d+(?: and indication_\\d+)?)?';

/** "diseases resulting from lack of dystrophin" */
const cause = `(?:(?<=(?:resulting|caused|due|mediated|associated|characteri[sz]ed) )(?:from|by|to|with) ${wordOrIn}{1,6}?)?`;

const forms = new RegExp(
  [
    `^(?:the )?(?:licensed )?field(?: of use)? (?:(?:of|for|under) (?:the|this) (?:license|agreement) )?(?:: |(?:is|will be|covers|comprises|includes|encompasses) (?:limited to |defined as |restricted to |that of )?)(?<listed>[^;.]{3,90}?)(?= (?:[;.]|$)|$)`,
    `(?:for|in|covers|covering|across|encompasses|to) (?<uses>(?:all|any|every|human|certain) (?:${word}|, (?=(?:and )?\\w+ (?:, |and |uses|indications))){0,9}?${uses}(?: in (?:humans|oncology))?${but}) `,
    `(?:for|in) (?<named>(?:non )?(?:cancer|oncology|human|therapeutic|diagnostic|autoimmune|ophthalmic|veterinary) ${word}{0,3}?${uses}) `,
    `(?:for|in) (?:multiple |several |various |agreed upon |undisclosed |up to \\w+ |use in )*(?<branch>indication_\\d+ immunotherapy|(?:immuno )?(?:oncology|immunology|neurology|ophthalmology|cardiology|dermatology|rheumatology|hematology|virology)(?: targets| indications| applications)?)(?= (?:[,;.()]|and (?:to|will|has)|in (?:the|company|exchange|return)|on |by |with |against |outside |worldwide |under |company_|$))`,
    `(?:in|to|within|limited to) the (?:fields?|areas?|therapeutic areas?) of (?<area>${word}{1,6}?)(?=[,;.()]|and (?:to|will|has|in|non|exclusive)|in |for |to |on |by |with |outside |worldwide |that |which |under |company_|$)`,
    `(?:for )(?:the |use in (?:the )?)?(?:potential )?(?<treating>(?:(?:treatment|prevention|prophylaxis|diagnosis) , ){0,2}${treating} of ${ofPatients}${wordOrIn}{1,12}?${cause})(?=[,;.:()]|in (?:the |company|exchange|return|patients|japan|china|europe|all)|-- |for |to |on |by |with |outside |worldwide |throughout |that |which |under |pursuant |company_|$)`,
    `for (?:use in )?(?:patients|people) (?:with|suffering from|living with) (?<ill>(?:(?:advanced|metastatic|relapsed|refractory|recurrent|certain|or|and|/) ){0,4}indication_\\d+(?: (?:and|or) indication_\\d+)?)(?= (?:[,;.()]|in (?:the |company|exchange|return|japan|china|europe|all)|-- |to |on |by |outside |worldwide |throughout |under |pursuant |$))`,
  ].join('|'),
  'gi',
);

const giving =
  /\b(?:collaborat\w+|alliance|rights?|licen[sc](?:e|es|ed|ing)|sublicen[sc]e\w*|commerciali[sz](?:e|ing|ation)|grant\w*|market|sell)\b/g;
/** The field of something else: of a trial, an approval, a firm's work. */
const elsewhere =
  /\b(?:phase_\d+|trials?|stud(?:y|ies|ied)|approv\w+|patients|designation|leader|focus\w*|speciali[sz]\w*|experience|expertise|milestones?|agency_\d+|option to co promote|retain\w*|now (?:has|have|holds?)|keeps?|kept|co promot\w+|to combine|which is|that is|used|opens?|avenues?|era|breakthroughs?)\b/gi;

/** Rights in every use are in no field: "for all indications", "for the treatment of cancer". */
const everyUse =
  /^(?:(?:all|any|every) (?:(?:potential|possible|other) )?(?:uses?|indications?|applications?|purposes?)|(?:(?:treatment|therapy) of )?(?:(?:the|all|various|multiple|many|different|several|other|human|certain|types|forms|of|patients|people|with) )*(?:cancers?|tumou?rs?|diseases?|malignancies|patients)(?: (?:and|or) other (?:[^ ]+ )?(?:diseases?|disorders|indications|conditions))?)$/i;

/** As the text has it, without "for the". */
export function field(sentence: Sentence, text: string): string | undefined {
  const { line } = sentence.masked;
  for (const { at, end, groups, words } of hits(sentence, forms)) {
    const part =
      groups.listed ??
      groups.uses ??
      groups.named ??
      groups.branch ??
      groups.area ??
      groups.treating ??
      groups.ill;
    if (!part || !(groups.listed || isOfRights(line, at))) continue;
    const from = line.indexOf(part, at);
    if (from < 0 || from > end || words === '') continue;
    const span = storedSpan(sentence, from, from + part.length);
    const named = text
      .slice(span.start, span.end)
      .replace(/\s+/g, ' ')
      .replace(/^the (?=\S+ing\b|\S+ment\b)/i, '');
    if (!everyUse.test(named)) return named;
  }
  return undefined;
}

/** How far before the field the word may stand that gives rights in it, in characters of the line. */
const reach = 220;

function isOfRights(line: string, at: number): boolean {
  if (isOfDescription(line.slice(0, at))) return false;
  const from = Math.max(0, at - reach, line.lastIndexOf(' ; ', at), line.lastIndexOf(' . ', at));
  const before = line.slice(from, at);
  const last = (expression: RegExp) => [...before.matchAll(expression)].at(-1)?.index ?? -1;
  return last(giving) >= 0 && last(giving) > last(elsewhere);
}
