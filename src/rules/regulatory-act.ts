/** Whose a regulatory act is: the regulator, the drug and the applicant around its words. */
import { lookUp } from '../lexicon/names.ts';
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { clause, nearest } from './line.ts';
import { apposedPartner, firstOfTwo, subjectBeforeAside, subjectOfVerbBefore } from './subject.ts';
import { whoDoes } from './trial.ts';

/** Words for an act, and where in the masked line they stand. */
export interface Act {
  kind: string;
  at: number;
  end: number;
  words: string;
}

const isSubmission = /\b(?:submi|fil(?:e|es|ed|ing)\b)/;
const receiver = /^ (?:(?!, and |; |\. )[^ ]+ ){0,40}?(?:to|with) (?:the )?(?:u\.? ?s\.? )?Agency_(\d+) /;

/** "The favorable opinion from the Committee": of one named before. */
const ofCommittee = /^ (?:from|of|by) the (?:committee|panel)\b/;

/** The regulator among the words of the act, else the nearest. */
export function agencyOf(sentence: Sentence, { at, end, words }: Act): ThingMention | undefined {
  const { line } = sentence.masked;
  if (/opinion$/.test(words) && ofCommittee.test(line.slice(end))) return undefined;
  // "File an application for X … with the FDA": the regulator may stand far off.
  const inside =
    /Agency_(\d+)/.exec(words)?.[1] ??
    (isSubmission.test(words)
      ? receiver.exec(line.slice(end, clause(sentence, end).to + 1))?.[1]
      : undefined);
  const agency =
    inside === undefined
      ? (nearest(sentence, 'Agency', at, { within: 24 }) ?? nearest(sentence, 'Agency', end, { within: 6 }))
      : sentence.masked.mentions[Number(inside)];
  return agency && isThing(agency) && lookUp('Agency', agency.name)?.entry.fields.kind === 'drug'
    ? agency
    : undefined;
}

/** "… for X" right after the act, else the drug nearest to it. */
export function drugOf(
  sentence: Sentence,
  at: number,
  end: number,
  within: number,
): ThingMention | undefined {
  const { line, mentions } = sentence.masked;
  const after =
    /^(?:[^ ]+)?(?: (?!Compound_|Company_|; |\. )[^ ]+){0,8}? (?:for|of|to|on) (?:[^ ;.]+ ){0,4}?Compound_(\d+) /.exec(
      line.slice(end, clause(sentence, at).to + 1),
    )?.[1];
  const drug =
    (after === undefined ? undefined : mentions[Number(after)]) ??
    nearest(sentence, 'Compound', at, { within }) ??
    nearest(sentence, 'Antibody', at, { within: 12 });
  return drug && isThing(drug) ? drug : undefined;
}

/** "X has received notice from the FDA that": it is X's, whoever announces it. */
const toldOf =
  /Company_(\d+) ,? ?(?:(?:has|have|had) (?:been )?)?(?:received?|obtained|was|informed|notified)(?: (?:informed|notified))? (?:(?!Company_)[^ ;.]+ ){0,12}$/;

const tellsOrEarns =
  /\b(?:announc\w+|said|reported|disclosed|Money_\d+|milestones?|royalt\w+|payments?|eligible|entitled|earn(?:s|ed|ing)?)\b/;

/** Whose application it is called, or who does it; who only announces it may be another. */
export function applicantOf(sentence: Sentence, at: number, end: number): Mention | undefined {
  const { line, mentions } = sentence.masked;
  const own =
    /^(?:(?!Company_)[^ ;.]+ ){0,8}?Company_(\d+) 's (?:(?!Company_)[^ ;.]+ ){0,4}?(?:ind|bla|application|Compound_)/.exec(
      line.slice(at, end + 60),
    )?.[1];
  if (own !== undefined) return mentions[Number(own)];
  const by = isSubmission.test(line.slice(at, end)) ? whoDoes.exec(line.slice(end))?.[1] : undefined;
  if (by !== undefined) return mentions[Number(by)];
  const notified = toldOf.exec(line.slice(0, at))?.[1];
  if (notified !== undefined) return mentions[Number(notified)];
  const partner = apposedPartner(sentence, line.slice(0, at));
  if (partner) return partner;
  // "Is developing X with B, and clearance of the IND": it is not B's.
  const hit =
    /(?<!\b(?:from|with) )(?<![^ ])Company_(\d+) (?:(?!from |with |by |Company_)[^ ;]+ ){0,6}$/.exec(
      line.slice(0, at),
    );
  if (!hit) {
    const before = line.slice(0, at);
    return subjectBeforeAside(sentence, before) ?? subjectOfVerbBefore(sentence, before);
  }
  // Who announces an approval, or earns by it, is not always who applied.
  if (!isSubmission.test(line.slice(at, end)) && tellsOrEarns.test(`${hit[0]}${line.slice(at, end)}`))
    return undefined;
  return firstOfTwo(sentence, line.slice(0, at), mentions[Number(hit[1])]);
}
