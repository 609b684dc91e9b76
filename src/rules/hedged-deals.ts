/** Deals that are only to be made, may be, or are merely talked of. */
import type { Sentence } from '../stages/reading.ts';
import type { Candidate } from './rule.ts';

/** "A right to enter into a multi-target agreement". */
const mayMake =
  /\b(?:rights?|options?|opportunity|ability) to (?:enter into|sign|execute|form) (?:[^ ,;]+ ){0,6}?(?:agreement|collaboration|license|partnership)\b/;

/** "The multi-target agreement would allow B to …": of a deal that may once be made. */
export const wouldTell =
  /^(?:the|this|such an?|that) (?:[^ ,;]+ ){0,4}?(?:agreement|license|collaboration) would (?:also )?(?:allow|enable|permit|grant|give|provide|entitle) /;

/** What may be made has no day yet. */
export const withoutDay = ({ date, status, ...slots }: Candidate['slots']): Candidate['slots'] => slots;

/** "Announced today that it intends to enter into an agreement": the news is of what is meant. */
const meant =
  /\b(?:may|might|could|would|(?:intends?|plans?|expects?|proposes?|hopes?) to) (?:[^ ]+ ){0,1}(?:enter into|sign|form|establish)\b/;

/** "A non-binding letter of intent to form a joint venture": the deal itself is still to be agreed on. */
const preliminary =
  /\b(?:(?<!(?<!non )\bbinding )letters? of intent|(?:term sheet|heads of (?:terms|agreement)|memorandum of understanding)|non ?binding (?:[^ ,;]+ ){0,3}?(?:agreement|proposal|offer|term|indication|understanding)|(?:agreement|understanding) in principle|(?:exclusivity|standstill) agreement)\b/;

/** Whether a line tells of a deal that is only meant, or agreed on in outline. */
export const isUnmade = (sentence: Sentence): boolean => hedge(sentence).unmade === true;

/** What is a deal whatever letter or talk came before it. */
const definitive =
  /\b(?:definitive (?:[^ ,;]+ ){0,4}?agreement|(?:signed|entered into|executed|concluded|completed) (?:an? |the |its )?(?:[^ ,;]+ ){0,4}?(?:licen[sc]e|licensing|collaboration|merger|purchase|supply|option) (?:and [^ ]+ )?agreement|as contemplated (?:by|in))\b/;

/** What firms mean to do, or may do, that would make a deal. */
const doing =
  '(?:enter(?:ing)? into|sign(?:ing)?|form(?:ing)?|establish(?:ing)?|grant(?:ing)?|licens(?:e|ing)|acquir(?:e|ing)|announc(?:e|ing)|conclud(?:e|ing)|execut(?:e|ing)|negotiat(?:e|ing)|merg(?:e|ing)|partner(?:ing)? with)';
const merelyMeant = new RegExp(
  `\\b(?<cue>may|might|could|would|(?:(?:intend|plan|expect|propose|hope|seek|aim|anticipate)(?:s|ed)?|(?:is|are|was|were) (?:expected|planning|hoping|seeking)|intends?|plans?) to|anticipat(?:es?|ed)|(?:is|are) considering) (?:(?:also|then|soon|later|jointly|each|not) )*${doing} (?!(?:milestone|royalt|data|results|top)\\w*\\b)`,
);

/** "Under the agreement B would license …": told of a deal that there is. */
const ofDeal =
  /\b(?:under|pursuant to|according to|per|in accordance with) (?:(?:the |its |their )?terms of )?(?:the|this|their|its|an?) (?:[^ ,;]+ ){0,5}?(?:agreement|collaboration|alliance|partnership|licen[sc]e|deal|pact|terms|which|option|transaction)\b|\b(?:whereby|under which|pursuant to which|option)\b/;

/** A deal that is only to be made, or may be: what governs the verb of making it. */
export function hedge({ masked: { line } }: Sentence): { hedged?: string; unmade?: true } {
  if (preliminary.test(line) && !definitive.test(line)) return { hedged: 'expected', unmade: true };
  const isNews = /\b(?:announced|today)\b/.test(line) && !meant.test(line);
  const isMade = isNews || /\b(?:signed|entered into|executed|granted)\b/.test(line);
  if (mayMake.test(line) && !isMade) return { hedged: 'possible' };
  const made =
    /\b(?<cue>may|might|could|would|will|shall|intends? to|plans? to|expects? to|agreed to|proposes? to|to) (?:[^ ]+ ){0,1}(?:enter into|sign|acquire|form|establish|merge)\b/.exec(
      line,
    );
  if (isMade) return {};
  const cue = ofDeal.test(line) ? undefined : merelyMeant.exec(line)?.groups?.cue;
  if (cue) return { hedged: isModal(cue) ? 'possible' : 'expected', unmade: true };
  if (!made) return {};
  return { hedged: isModal(made.groups?.cue ?? '') ? 'possible' : 'expected' };
}

const isModal = (cue: string): boolean => /^(?:may|might|could|would)$/.test(cue);

const talk = '(?:discussions?|talks|negotiations?|conversations|dialogue)';
const unmade = new RegExp(
  [
    // "has not entered into any agreement", "there can be no assurance that a merger would occur"
    '\\b(?:not|never) (?:yet )?(?:entered into|signed|concluded|reached|executed|finali[sz]ed) (?:an?|any|the|definitive|such)\\b',
    '\\bnot (?:currently |yet )?(?:an? )?part(?:y|ies) to any\\b',
    '\\bno (?:assurance|guarantee|certainty|agreement|agreements|understanding|arrangement)s? (?:(?:or|nor) [^ ]+ )?(?:that|has|have|had|as to|whether|exists?)\\b',
    '\\b(?:would|may|might|could|can) not (?:be )?(?:occur|proceed|happen|take place|clos\\w*|complet\\w*|consummat\\w*)\\b',
    // "is in discussions with B about a license"
    `\\b(?:in|into|began|begun|held|holds?|holding|initiated|started|commenced|continu\\w+|advanced|ongoing|pursu\\w+|conduct\\w*|engaged in|have|has|had|opened|suspended|broke off|ended) (?:(?:exclusive|active|advanced|early|preliminary|ongoing|further|final|strategic|confidential|licensing|partnering|merger) )*${talk} `,
    // "a supply agreement to be negotiated"
    '\\b(?:agreement|license|collaboration|contract) (?:that |which )?(?:(?:is|are|remains|still) ){0,2}to be (?:negotiated|entered into|agreed|concluded|finali[sz]ed|signed|executed)\\b',
    // "the right to negotiate a license", "will negotiate in good faith"
    '\\b(?:rights?|option|opportunity|agreed|will|shall|to|may) (?:exclusively )?(?:to )?negotiate\\b',
    // "an unsolicited proposal from B to acquire A"
    "\\b(?:unsolicited|hostile|indicative|preliminary|rejected|declined|turned down|rebuffed|spurned|withdrew|withdrawn|received) (?:(?:an?|the|its|another|second|revised|written|takeover|acquisition|buyout|unsolicited|company_\\d+ 's) )*(?:proposal|offer|bid|approach|indication)\\b",
    // "a proposed collaboration with B"; a merger that is proposed has been signed
    '\\b(?:potential|possible|prospective|contemplated|proposed) (?:[^ ,;]+ ){0,3}?(?:collaboration|partnership|licen[sc]e|licensing|alliance|joint venture) (?:agreement |deal |arrangement )?(?:with|between|among)\\b',
    // "plan to evaluate a potential transaction"
    '\\b(?:evaluat|explor|consider|review|assess|examin|discuss|investigat)\\w* (?:(?:an?|the|its|their|any|certain|various|whether|other) )*(?:(?:potential|possible|proposed|strategic|future|further) )+(?:[^ ,;]+ ){0,2}?(?:transactions?|combinations?|mergers?|collaborations?|partnerships?|alternatives|alliances?|opportunit\\w+|acquisitions?|deals?|licen[sc]\\w+|agreements?)\\b',
    '\\b(?:evaluat|explor|consider|review|assess|examin|discuss)\\w* (?:an?|the|this|such an?|any) (?:business )?(?:transaction|merger|combination|acquisition|offer|proposal)\\b',
  ].join('|'),
  'i',
);
/** What was agreed on all the same. */
const agreed =
  /\b(?:definitive|signed|entered into (?!(?:[^ ,;]+ ){0,3}?(?:discussions|talks|negotiations|confidential|exclusiv))|executed|amended|terminated|granted|completed)\b|\b(?:under|pursuant to|terms of) (?:the|its|their|this) (?:[^ ,;]+ ){0,4}?(?:agreement|collaboration|licen[sc]e|alliance|partnership)\b/;

/** Whether a line speaks of a deal that is merely talked of, offered or denied: that makes none. */
export const isMerelyTalk = (line: string): boolean =>
  unmade.test(line) && !agreed.test(line.replace(denied, ' '));

/** Words of an agreement that there is not yet. */
const denied =
  /\b(?:not|never) (?:yet )?(?:entered into|signed|executed|definitive)\b|\b(?:subject to|pending|toward|towards|before|until|finali[sz]\w+) (?:[^ ,;]+ ){0,6}?definitive\b/g;
