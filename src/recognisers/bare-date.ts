/** Months, days, quarters and halves that a text leaves without a year: "on August 14", "in the fourth quarter", "in Q4". */

const preposition = String.raw`(?:in|on|by|during|since|early|late|mid|around|before|until|last|this)`;

/**
 * What may follow a preposition. Not the quarter of a report ("for the second quarter", "second quarter results"), nor
 * what is counted ("in the first half of the trial", "in Q2 trials").
 */
export const bareDate = (month: string): string =>
  // What stands there is asked before what stands in front of it: it is rarer.
  String.raw`(?=${month}|first|second|third|fourth|[QH1-4])(?<=\b${preposition}[\s-](?:the\s)?(?:end\sof\s(?:the\s)?|(?:early|late|mid)[\s-](?:in\s)?(?:the\s)?)?)(?:${[
    String.raw`(?<bareMonth>${month})(?:\s(?<bareDay>\d{1,2})(?:st|nd|rd|th)?)?(?![\w%]|\.\d|\s?(?:-|–)\s?\d|,?\s(?:of\s)?\d)`,
    String.raw`(?<barePart>(?:first|second|third|fourth)\s(?:calendar\s)?(?:quarter|half)|[QH][1-4]|[1-4][QH])(?!\s?['’]\s?\d|\s(?:of|ended|ending|results?|financial|fiscal|report|net|revenues?)\b|[\w-])`,
  ].join('|')})`;

/** Words of what is to come, before the time. */
const toCome =
  /\b(?:will|expect(?:s|ed)?|plan(?:s|ned)?|anticipat(?:es?|ed)|intends?|to be|upcoming|on track|scheduled|targeted|should|estimated|look(?:s|ing)? forward|remains? on|aims?|to (?:begin|start|open|initiate|enter|report|present|submit|file|complete|host|follow|dose|share))\b[^;]{0,160}$/iu;

/** "Submit an IND in the fourth quarter", in a list of what is to come: the verb stands first. */
const toDo =
  /^[^\p{L}]*(?:submit|file|initiate|begin|start|complete|report|present|dose|announce|commence|enroll?|share|provide|release|open|finish|advance|launch|resubmit|select|nominate|anticipated|expected|planned|projected|targeted)\b(?!s)/iu;

/** "Two trials began in 2014: one, in March, …": the year holds for what stands behind the colon. */
const underYear = /\bin\s(?<year>(?:19|20)\d\d)\s?(?::|—|–|--)[^.;]*$/u;

/** After a time that a sentence begins with. */
const willCome =
  /^[^;.]{0,100}\b(?:will|expects?|expected|plans?|planned|anticipates?|anticipated|intends?|to be)\b/iu;

/** Words of what was done, before the time or, where a sentence begins with the time, after it. */
const deed =
  '(?:was|were|had|did|announced|presented|reported|received|initiated|completed|began|started|submitted|granted|approved|dosed|treated|entered|signed|filed|published|cleared|held|met|showed|demonstrated)';
const wasDone = new RegExp(String.raw`\b${deed}\b[^;]{0,100}$`, 'iu');
const didCome = new RegExp(String.raw`^[^;.]{0,80}\b${deed}\b`, 'iu');

/** "In December, we presented": what follows tells when, for a time that the sentence begins with. */
const atHead = 10;

/** A month as a number, or the last month of a part of a year. */
const lastMonth = (part: string): number => {
  const number = ['first', 'second', 'third', 'fourth'].findIndex((word) =>
    part.toLowerCase().startsWith(word),
  );
  const count = number < 0 ? Number(/[1-4]/.exec(part)?.[0]) : number + 1;
  return count * (/half|H/.test(part) ? 6 : 3);
};

/**
 * The year that a text of a day means.
 *
 * @param when a month by number, or a part of a year
 * @param before the sentence up to there, and from there on
 * @param today `YYYY-MM-DD`
 * @returns undefined where it may be this year or another
 */
export function yearOf(
  when: number | string,
  { before, after }: { before: string; after: string },
  today: string,
): number | undefined {
  const [year = 0, month = 0] = today.split('-').map(Number);
  if (!year || !month) return undefined;
  const told = underYear.exec(before)?.groups?.year;
  if (told) return Number(told);
  const end = typeof when === 'number' ? when : lastMonth(when);
  const leads = before.length <= atHead;
  const future = toCome.test(before) || toDo.test(before) || (leads && willCome.test(after));
  const past = !future && (wasDone.test(before) || (leads && didCome.test(after)));
  if (end < month) return future && typeof when === 'string' ? year + 1 : year;
  const length = typeof when === 'number' ? 1 : /half|H/.test(when) ? 6 : 3;
  const current = end - length < month;
  // "Presented at a congress in December", in a release of February.
  if (past && !current) return year - 1;
  // A release of February that says "in the fourth quarter" speaks of the year before, unless of a plan.
  return current || future || (typeof when === 'string' && end - month <= 4) ? year : undefined;
}
