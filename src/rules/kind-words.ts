/** Words by which ways of saying what a sum is for are put together, as plain expressions over the masked line. */

/** A kind of milestone: "development", "regulatory", "sales based". */
const sort = String.raw`(?:pre ?clinical|clinical|process|product|development(?:al)?|research|discovery|regulatory|registration(?:al)?|commercial|commerciali[sz]ation|net sales|sales|launch|approvals?|technical|manufacturing|ind|cmc|target nomination|option exercise payments?|option exercise|exercise payments?)(?: (?:based|related|thresholds?|filings?|submissions?|event|affairs))?`;

/** A list of them: "development, regulatory and sales based". */
export const sorts = String.raw`${sort}(?: (?:, and / or|and / or|, and|, or|,|and|or|&) (?:other |certain |potential |specified )?${sort})*`;

/** The kinds that are told as goals, without the word: "up to $205 million on regulatory approvals". */
const goal = String.raw`(?:pre ?clinical|clinical|development(?:al)?|regulatory|registration(?:al)?|commercial|commerciali[sz]ation|net sales|sales|launch|approvals?)(?: (?:based|related|thresholds?|filings?|submissions?|events?|affairs))?`;
export const goals = String.raw`${goal}(?: (?:, and / or|and / or|, and|, or|,|and|or|&) (?:other |certain |potential |specified )?${goal})*`;

/** Words of a sentence that tells of what may be earned. */
export const promise =
  /\b(?:milestones?|contingent|conditional|eligible|entitled|may|could|would|can|achiev\w+|reach\w*|attain\w*|up to|as much as|potential|potentially|owe)\b/;

/** Behind "upfront and": "research funding and potential development milestone payments". */
export const toMilestones = String.raw`(?:(?:research|option(?: exercise)?|license|equity|near term|r & d)(?: (?:payments?|fees?|funding|support|investments?))? (?:,|and|, and) )*(?:(?:potential|near term|early|future|success based|other) )*(?:${sorts} )?milestones?(?: payments?| fees)?`;

/** What precedes such a list: "the achievement of certain specified". */
export const towards = String.raw`(?:(?:the|its|successful|achievement|achieving|attainment|attaining|occurrence|completion|meeting|reaching|of|certain|specified|specific|pre specified|predefined|defined|agreed|future|potential|additional|further|other|various|worldwide|global|annual|aggregate|u\.s\.|us|upon|on) ){0,6}`;

/** After these words a list says what is worked on, not what is reached. */
export const work = String.raw`(?: (?:and [^ ]+ )?(?:costs?|expenses?|expenditures?|funding|support|services|work|activities|efforts|programs?|plans?|budget|spending|of|for|candidates?|collaboration|agreement|license|rights|revenues?|force|team|infrastructure|stage|studies|study|trials?|facility|price|volumes?))`;

export interface Kind {
  expression: RegExp;
  /** Tokens by which it counts as farther than it stands, because the words may also mean something else. */
  weak?: number;
  /** What else the sentence must say. */
  needs?: RegExp;
}

export const kind = (source: string, weak = 0, needs?: RegExp): Kind => ({
  expression: new RegExp(String.raw`\b(?:${source})(?![^ ])`, 'g'),
  weak,
  ...(needs ? { needs } : {}),
});
