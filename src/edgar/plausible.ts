/** Whether a text is a filing, a press release, or an excerpt of one; in doubt it is. */
import { isAnnouncement, isDateline } from './release.ts';

const marks: readonly RegExp[] = [
  /securities and exchange commission/i,
  /\bform\s{1,9}(?:8-?k|6-?k|10-?[kq]|20-?f)\b/i,
  /\bcurrent report\b/i,
  /exact name of (?:the )?registrant/i,
  /commission file (?:no|number)/i,
  /date of (?:earliest event|report)/i,
  /^\W{0,9}items? \d{1,2}\.\d\d\b/im,
];
/** What releases have and letters, recipes and manuals have not: any one of them, with a sentence, makes a release. */
const signs: readonly RegExp[] = [
  // A line of its own above the headline; stock exchanges outside the United States have names of their own for it.
  /^\W{0,9}(?:for immediate (?:release|distribution)|immediate release|(?:press|news|media|joint press) release|(?:company|stock exchange|regulatory|corporate) (?:announcement|release|news)|ad[- ]hoc (?:announcement|release|news)|inside information|regulatory news)\b.{0,80}$/im,
  // A ticker: `(Nasdaq: HLD)`, `(SIX: ORN)`.
  /\((?:[\w &.]{1,30}, ?)?(?:nasdaq|nyse|amex|otc|aim|lse|six|tsxv?|asx|omx|cse|hkex|tse|euronext|oslo|copenhagen|frankfurt|swx|krx|kosdaq)\b[\w ./-]{0,30}: ?[A-Z\d][\w.]{0,9}\b/i,
  /\bforward[- ]looking statements\b/i,
  /^\s{0,80}(?:###|# # #|- ?ends? ?-)\s*$/im,
];
/** `Halden Announces Positive Data`, on a line of its own. */
const headline =
  /^\W{0,9}\p{Lu}[^\n.]{1,100}\b(?:[Aa]nnounces?|ANNOUNCES?|[Rr]eports|REPORTS|[Ii]nitiates|[Dd]oses|[Ee]nters? [Ii]nto|[Aa]cquires|[Ll]icenses|[Rr]eceives|[Cc]ompletes)\b[^\n.]{3,120}$/mu;
const legalForm =
  /\b(?:Inc|Corp|Ltd|Co|LLC|L\.P|plc|PLC|AG|SE|GmbH|KGaA|S\.A|SAS|N\.V|B\.V|A\/S|AB|ASA|Oyj|S\.p\.A|K\.K)\b|\b(?:Company|Incorporated|Corporation|Limited)\b/;
const code =
  /^\s{0,200}(?:[{[]["{[\s]|#!|\/\*|\/\/|import\b|from \S+ import|package\b|<\?php|#include|def |class |function |const )/;

/** @param text decoded, and converted when it was HTML */
export function isPlausibleFiling(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (code.test(head) || looksLikeCode(head)) return false;
  if (marks.filter((mark) => mark.test(head)).length >= 2) return true;
  const paragraphs = head.split(/\n\s{0,80}\n/).map((paragraph) => paragraph.trim());
  if (paragraphs.some((paragraph) => isDateline(paragraph) || isAnnouncement(paragraph))) return true;
  if (signs.some((sign) => sign.test(head)) && sentences(head) >= 1) return true;
  if (headline.test(head) && sentences(head) >= 2) return true;
  if (/^\W{0,9}About \p{Lu}.{2,80}$/mu.test(head) && sentences(head) >= 2) return true;
  return (legalForm.test(head) || isOfField(head)) && sentences(head) >= 2 && prose(head);
}

/** A piece of news on a deal or a drug, that names no legal form. */
const isOfField = (head: string): boolean =>
  new Set(head.match(fieldWord)?.map((word) => word.toLowerCase())).size >= 3;

const fieldWord =
  /\b(?:agreement|licen[sc]e[ds]?|collaboration|milestone|royalt(?=y|ies)|upfront|option|clinical|phase (?=[1-3I])|antibod(?=y|ies)|patients|compound|candidate|biotech|biopharma|pharmaceutical|therapeutic)/gi;

/** Every third line ends as statements of a programming language do, or all are rows of values. */
function looksLikeCode(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  const ends = lines.filter((line) => /[;{}]\s*$|^\s{0,80}[}\])]/.test(line.slice(-200)));
  return (lines.length > 5 && ends.length * 3 > lines.length) || isDelimited(lines);
}

/** Comma-separated values: every line with commas that no space follows. */
function isDelimited(lines: readonly string[]): boolean {
  const rows = lines.slice(0, 20);
  return (
    rows.length > 2 && rows.every((line) => (line.slice(0, 1000).match(/[,;|](?=\S)/g)?.length ?? 0) >= 2)
  );
}

function sentences(head: string): number {
  return head.match(/[a-z)\d%”"]{2}[.?!](?=\s|$)/g)?.length ?? 0;
}

/** Letters and spaces prevail, and there are words enough. */
function prose(head: string): boolean {
  const letters = head.match(/[\p{L}\s]/gu)?.length ?? 0;
  const words = head.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 20 && letters > head.length * 0.75;
}
