import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { nameOf, withNextAgency, withNextDrug } from './acts-together.ts';
import { announcerOf } from './announcer.ts';
import { eventDate } from './event-date.ts';
import { inTurn } from './in-turn.ts';
import { clause, hits, placed, storedSpan } from './line.ts';
import { modality } from './modality.ts';
import { isNews } from './news.ts';
import { type Act, agencyOf, applicantOf, drugOf } from './regulatory-act.ts';
import { dayToDecide, kinds, targetDate } from './regulatory-kinds.ts';
import { howDone } from './regulatory-plans.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';

/** What regulators did with a drug, or were asked to do. */
export const rule: Rule = {
  id: 'regulatory-event',
  says: 'RegulatoryEvent',
  trigger:
    /\b(?:inds?|investigational new drug|orphan|fast track|breakthrough|s?blas?|s?ndas?|maas?|applications?|authori[sz]ation|approv\w+|hold|priority|special protocol|complete re(?:sponse|view)|crl|approvable|prime|pdufa|user fee|target|goal|action date|variation|extend\w*|take action|opinion|recommend\w*|refus\w+|withdr\w+|rmat|pim|regenerative|sakigake|proceed|clear\w*|permi\w+|allow\w*|registration|licensure|notice of compliance|ctas?)\b/,
  find: (sentence) => {
    const acts = settled(
      sentence,
      kinds.flatMap(([kind, words]) => hits(sentence, words).map((hit) => ofSecond({ kind, ...hit }))),
    );
    const told = distinctActs(
      acts
        .flatMap((act) => withNextDrug(sentence, act, candidate(sentence, act)))
        .flatMap((one) => withNextAgency(sentence, one))
        .filter(isOfDrug),
    );
    return [...inTurn(sentence, told), ...awaited(sentence)];
  },
};

/** "Submit a BLA in 2015 and an MAA in 2016" tells two: of the second only its own words. */
function ofSecond(act: Act): Act {
  if (act.kind === 'IND effective') {
    // "An IND was filed in April and became effective on May 1".
    const filed = filedFirst.exec(act.words)?.[0].length ?? 0;
    return { ...act, at: act.at + filed, words: act.words.slice(filed) };
  }
  const first = act.kind === 'other' ? withFirst.exec(act.words)?.[0].length : undefined;
  // What is done with the first is done with the second.
  return first === undefined
    ? act
    : { ...act, at: act.at + first, words: `submit ${act.words.slice(first)}` };
}

const filedFirst =
  /^.*\b(?:filed|submitted) (?:(?!and )[^ ]+ )*?(?:, )?and (?=(?:(?:has|have|it|was|is|became|become|been|now) )+(?:effective|cleared|accepted|approved|allowed|active)$)/;
const withFirst =
  /^.*\b(?:s?blas?|biologics? licen[sc]e applications?) (?:(?! (?:s?ndas?|maas?) )[^ ]+ )*?(?:and|with) (?=(?:Company_\d+ 's |an? |its |the |our )?(?:s?ndas?|maas?|marketing authori[sz]ation applications?|new drug applications?)\b)/;
/** An application of another kind than a BLA. */
const isOther =
  /^(?:submit )?(?:Company_\d+ 's |an? |its |the |our )?(?:s?ndas?|maas?|marketing authori|new drug)/;

/** "accepted the IND that was submitted" tells the later step; a hold that is lifted, and an approval recommended, are none. */
function settled({ masked: { line } }: Sentence, acts: readonly Act[]): Act[] {
  const overlaps = (a: Act, b: Act): boolean => a !== b && a.at < b.end && b.at < a.end;
  // "We submitted the IND in June, and the FDA cleared it in July" tells both.
  const cleared = acts.some(
    (act) =>
      act.kind === 'IND effective' &&
      !onCondition.test(line.slice(0, act.at)) &&
      !ifCleared.test(act.words) &&
      !/(?:, and (?:the )?Agency_\d+ (?:has |had )?|(?:submitted|filed) [^;]*\band (?:it |Company_\d+ )?(?:is |are |was |has |became )?(?:now |also )?)$/.test(
        line.slice(0, act.at),
      ),
  );
  return acts.filter((act) => {
    if (act.kind === 'IND effective' && ifCleared.test(act.words)) return false;
    if (cleared && (act.kind === 'IND submitted' || act.kind === 'approval')) return false;
    if (act.kind === 'other' && acts.some((other) => other.kind === 'IND effective' && overlaps(act, other)))
      return false;
    // "Adopted a positive opinion on orphan designation": none was granted yet.
    if (act.kind.endsWith('designation') && isAdvised.test(line.slice(0, act.at))) return false;
    const weaker = act.kind === 'clinical hold' || act.kind === 'approval' || act.kind === 'BLA submitted';
    const isOfSecond = (other: Act): boolean => act.kind === 'BLA submitted' && isOther.test(other.words);
    return !(
      weaker && acts.some((other) => other.kind === 'other' && overlaps(act, other) && !isOfSecond(other))
    );
  });
}

/** "On track to submit an IND and, subject to its clearance, to begin a trial". */
const onCondition =
  /\b(?:subject to|pending|contingent (?:up)?on|conditional (?:up)?on|assuming|upon|once|if|following|after) (?:(?!, |; |\. )[^ ]+ ){0,5}$/;

const ifCleared =
  /\b(?:subject to|pending|contingent (?:up)?on|assuming) (?:(?!, |; |\. )[^ ]+ ){0,6}?(?:effective|effect|clear\w+|accept\w+|allow\w+|approv\w+|active)$/;

/** Each kind once for a drug and a regulator: "approved by the FDA in 2011 and by the EMA in 2012" are two. */
function distinctActs(found: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return found.filter(({ slots, pattern }) => {
    const agency = nameOf(slots.agency);
    const key = `${ofWhat(slots.kind, pattern)} ${nameOf(slots.compound)} ${agency}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Of acts without a kind of their own, a status that is granted is told apart from what becomes of an application. */
const ofWhat = (kind: SlotValue | undefined, pattern: string): string =>
  kind === 'other' ? `other ${/(?:designation|status|eligibility|sakigake)$/.test(pattern)}` : String(kind);

const isAdvised = /\b(?:opinion|recommend\w+) (?:(?!, |; |\. |Compound_)[^ ]+ ){0,6}$/;

/** Boards, courts and other agencies approve too: an approval is told of a drug, or by a regulator of drugs. */
const isOfDrug = ({ slots, pattern, sentence }: Candidate): boolean =>
  !(slots.kind === 'clinical hold' && slots.agency === undefined && / on hold$/.test(pattern)) &&
  (slots.kind !== 'approval' ||
    slots.compound !== undefined ||
    (slots.agency !== undefined && (!/approved$/.test(pattern) || forDisease.test(sentence.masked.line))));

/** "It is approved by the FDA for A": a drug is, whatever stands for it. */
const forDisease =
  /^it (?:is|was|has been) (?:also |now |currently )?approved by (?:the )?Agency_\d+ for (?:[^ ;.]+ ){0,8}?Indication_/;

/** The regulator; where none is named, what tells whether it is the FDA, or one elsewhere. */
function regulatorOf(sentence: Sentence, act: Act): Record<string, SlotValue> {
  const { line } = sentence.masked;
  const agency = agencyOf(sentence, act);
  if (agency) return { agency };
  if (ofFda.test(act.words)) return { ofFda: true };
  return inPlace.test(line.slice(act.end, clause(sentence, act.end).to)) ? { elsewhere: true } : {};
}

function whoApplies(sentence: Sentence, { at, end }: Act): Record<string, SlotValue> {
  const firm = applicantOf(sentence, at, end);
  if (firm && isThing(firm)) return { applicant: firm };
  const announcer = announcerOf(sentence, at);
  return announcer ? { announcer } : {};
}

function candidate(sentence: Sentence, act: Act): Candidate {
  const { kind, at, end, words } = act;
  const how = modality(sentence, at, 70);
  const isOfOther = ofUnnamed.test(sentence.masked.line.slice(end));
  const compound = isOfOther ? undefined : drugOf(sentence, at, end, kind === 'approval' ? 14 : 30);
  // "Data from our orphan drug designated trial": the day is that of the data.
  const { line } = sentence.masked;
  const date =
    asAdjective.test(line.slice(end)) || /\bunder $/.test(line.slice(0, at)) || isFronted(line, act)
      ? undefined
      : eventDate(sentence, at, 30, /exten/.test(words) ? untilWhen : ofData);
  return {
    rule: 'regulatory-event',
    says: 'RegulatoryEvent',
    slots: {
      kind,
      ...howDone(sentence, act, how),
      ...(compound ? { compound } : isOfOther ? { unnamed: true } : {}),
      ...regulatorOf(sentence, act),
      ...(date ? { date } : isNews(sentence, at)),
      ...whoApplies(sentence, act),
    },
    sentence,
    span: storedSpan(sentence, at, end),
    pattern: `${how} ${kind}: ${words}`,
  };
}

/** "… designation in the U.S.": its regulator is that of the place, whichever the filing names else. */
const inPlace =
  /^ (?:(?!, |; |\. )[^ ]+ ){0,6}?in (?:the )?(?:u\.? ?s\.?|us|united states|europe|eu|european union|japan|china|canada|australia|korea|switzerland)(?![a-z])/;

/** What the FDA alone writes, sets or grants. Source: 21 CFR 314.110, 601.3; 21 USC 356, 379g. */
const ofFda = /\b(?:complete (?:response|review) letter|crl|approvable letter|refuse to file|pdufa|rmat)\b/;

/** "Following the clearance of its IND, X expects to begin a trial in June": the day is that of the trial. */
const isFronted = (line: string, { at, end }: Act): boolean =>
  /^(?:following|after|upon|with|given|since|pending|subject to|once) (?:(?!, |Date_)[^ ]+ ){0,8}$/.test(
    line.slice(0, at),
  ) && /^ (?:(?!, |Date_|; |\. )[^ ]+ ){0,14}?, /.test(line.slice(end));

/** "The filing of an IND for a second product": of one that is not named. */
const ofUnnamed =
  /^ (?:(?!Compound_|, |; |\. )[^ ]+ ){0,6}?(?:for|of|on) (?:(?:an?|its|our|the|Company_\d+ 's) )?(?:second|third|fourth|another|new|further|additional|different|next) (?:(?!Compound_|, |; |\. )[^ ]+ ){0,4}?(?:products?|candidates?|compounds?|antibod(?:y|ies)|drugs?|adcs?|conjugates?|programs?|agents?)(?! (?:, )?(?:Compound|Antibody)_)/;

const asAdjective = /^ designated (?!by |for |an? |in )/;

/** "Extended its review by three months, to December 30": the day until which. */
const untilWhen = /\b(?:to|until|through) (?:the )?(?:[a-z]+ )?$/;

/** "… based on the data of our trial announced in November 2020": that day is the data's. */
const ofData =
  /\b(?:trials?|stud(?:y|ies)|data|results|findings|analys[ie]s) (?:(?!Date_|, |; |\. )[^ ]+ ){0,8}?(?:announced|presented|reported|published|disclosed|released|completed|conducted) (?:(?!Date_|, |; |\. )[^ ]+ ){0,8}?(?:in|on|at|during) $|\b(?:that|which) (?:began|begun|started|commenced|was (?:initiated|started|begun)) (?:in|on) (?:early |late )?$/;

/** "set a PDUFA target date of May 21, 2021", "has until May 21 to act": an approval to be decided by then. */
function awaited(sentence: Sentence): Candidate[] {
  const [named] = hits(sentence, targetDate);
  const [told] = named ? [] : hits(sentence, dayToDecide);
  const hit = named ?? told;
  if (!hit) return [];
  const date = named
    ? placed(sentence, 'Date').find(({ at }) => at > named.at && at < named.end + 60)?.mention
    : sentence.masked.mentions[Number(told?.groups.day)];
  if (date?.kind !== 'Date' || !('value' in date)) return [];
  const act = candidate(sentence, { kind: 'approval', ...hit });
  const { negated: _, ...slots } = act.slots;
  return [{ ...act, slots: { ...slots, status: 'expected', date: date.value }, pattern: 'target date' }];
}
