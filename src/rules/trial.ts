/** What a sentence says of a trial beside its step: which drug, phase, disease and sponsor. Places are in `masked.line`. */
import { isThing, type Mention, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { clause, gap, nearest, placed } from './line.ts';
import { apposedPartner, firstOfTwo, subjectBeforeAside } from './subject.ts';
import { isOfAnother } from './unnamed-drug.ts';

/** Words of the text: where they begin and end in the line. */
export interface Place {
  at: number;
  end: number;
}

const listed = String.raw`Compound_\d+ (?:(?:, and |, or |, |and |or |/ )Compound_\d+ )*`;
/** Past these words a sentence speaks of something else than the trial: of its patients' history, or of another drug. */
const stop = String.raw`(?:; |\. |(?:who|whom|prior|previous|previously|including|such|while|whereas|but) |and (?:exercis|enter|receiv|sign|announc|expand|complet|report|present|submitt|fil|extend|acquir|licens)(?:ed|ing) |, and (?!(?:of|in|with|to|for|safety|efficacy|tolerability) ))`;
const word = String.raw`(?!Compound_|Antibody_|Beside_|Phase_|${stop})[^ ]+ `;

/** "a Phase 1 trial of X", "… that evaluates the safety of X", "… in which patients receive X". */
const trialOf = new RegExp(
  String.raw`^(?:${word}){0,8}?(?:of|with|for|to|using|involving|receiv\w+|evaluat\w+|assess\w+|investigat\w+|stud(?:y|ies|ying)|test(?:s|ing)?|compar\w+|examin\w+|explor\w+) (?:(?!Indication_\d+ , (?!(?:an?|the|our|its) ))${word}){0,10}?(?<drugs>${listed})`,
);
/** "the Phase 1 X program". */
const direct =
  /^(?:(?!(?:of|in|with|and|for|to|on) )[a-z]+ ){0,2}(?<drugs>Compound_\d+ )(?:[a-z]+ ){0,2}(?:trials?|stud(?:y|ies)|programs?|data|results)(?![^ ])/;
/** "candidates in phase I trials, A and B". */
const apposed = new RegExp(String.raw`^(?:[a-z]+ ){0,2}(?:,|:|--|—|–) (?<drugs>${listed})`);
const lastBefore = new RegExp(String.raw`(?<drugs>${listed})(?:(?!Compound_|; |\. )[^ ]+ )*$`);

/** "In a trial of patients who had failed A, X showed": the step is told of X. */
const subjectOf =
  /, (?<drugs>Compound_\d+ )(?:(?:has|had|have|also|alone|significantly|further|again) ){0,3}$/;

const mentionsIn = ({ masked }: Sentence, words = ''): ThingMention[] =>
  [...words.matchAll(/[A-Z]\w*_(\d+)/g)]
    .flatMap(([, index]) => masked.mentions[Number(index)] ?? [])
    .filter(isThing);

/** The drugs that are tried: several only where the words are of several trials. */
export function drugsOf(sentence: Sentence, near: Place, step: Place): ThingMention[] {
  const { line } = sentence.masked;
  const { from, to } = clause(sentence, near.at);
  const after = line.slice(near.end + 1, to + 1);
  const before = line.slice(from, near.at);
  const words = direct.exec(after) ?? trialOf.exec(after);
  const ahead = mentionsIn(sentence, words?.groups?.drugs);
  const upTo = words?.[0].slice(0, words[0].length - (words.groups?.drugs?.length ?? 0)) ?? '';
  const several = more.test(`${line.slice(near.at, near.end + 1).trim()} ${upTo}`);
  if (ahead.length > 0) return several || ahead.some(({ joined }) => joined) ? ahead : ahead.slice(0, 1);
  const subject = subjectOf.exec(line.slice(near.end, Math.max(near.end, step.at)))?.groups?.drugs;
  if (subject) return mentionsIn(sentence, subject);
  if (isOfAnother(sentence, near)) return [];
  const behind = lastBefore.exec(before);
  const subjects = mentionsIn(sentence, behind?.groups?.drugs);
  if (subjects.length > 0) {
    const all = /^(?:, )?(?:are|were|have|both|entered|each)\b/.test(
      before.slice((behind?.index ?? 0) + (behind?.groups?.drugs?.length ?? 0)),
    );
    return all ? subjects : subjects.slice(-1);
  }
  const beside = mentionsIn(sentence, apposed.exec(after)?.groups?.drugs);
  if (beside.length > 0) return beside;
  const one =
    nearest(sentence, 'Compound', Math.max(near.at, step.at), { within: 30, prefer: 'after' }) ??
    nearest(sentence, 'Antibody', near.at, { within: 12, prefer: 'after' });
  const reached = line.slice(near.at, lineOf(sentence, one) ?? near.at);
  return one && isThing(one) && !/, and (?!Compound_)|\bwho\b|, while /.test(reached) ? [one] : [];
}

/** More than one trial, or more than one drug. */
const more =
  /\b(?:trials|studies|both|are|were|have|two|three|four|five|programs|candidates|compounds|antibodies|adcs|conjugates|products|agents|bispecifics|immunoconjugates) /;

const between = ({ masked }: Sentence, a: number, b: number): string =>
  masked.line.slice(Math.min(a, b), Math.max(a, b));

const lineOf = ({ masked }: Sentence, one: Mention | undefined): number | undefined =>
  masked.places.find(({ span }) => span.start === one?.start)?.at;

/** "Publishing data from the X program and presenting data from our Phase 1 Y program": each with its own phase. */
const ofNextDeed = /(?:, |\band )(?:present|publish|announc|report|advanc|initiat|start|complet|receiv)ing /;

/** The phase named with the trial, or the only one of the clause. */
export function phaseOf(sentence: Sentence, near: Place): string | undefined {
  const around = clause(sentence, near.at);
  const isNamed = sentence.masked.line.startsWith('Trial_', near.at);
  const phases = placed(sentence, 'Phase')
    .filter(({ at }) => at >= around.from && at <= around.to)
    .filter(({ at }) => !/\band (?:a|an|the|its|one|two) /.test(between(sentence, at, near.at)))
    .filter(({ at }) => !ofNextDeed.test(between(sentence, at, near.at)))
    // "SORAYA and the Phase 3 MIRASOL trial": the phase is that of the second.
    .filter(({ at }) => !isNamed || !/\band /.test(between(sentence, at, near.at)))
    .map(({ mention, at }) => ({ mention, far: gap(sentence, at, near.at) }))
    .sort((a, b) => a.far - b.far);
  const [first, ...others] = phases;
  if (!first || first.far > (others.length === 0 ? 10 : 4)) return undefined;
  return first.mention.kind === 'Phase' ? first.mention.value : undefined;
}

const diseases = String.raw`Indication_\d+ (?:(?:, and |, or |, as well as |, |and |or |/ |and / or )(?:(?:in|for|other|advanced|metastatic) )?Indication_\d+ )*`;
const diseaseAfter = new RegExp(
  String.raw`^(?:(?!Phase_|; |\. |: |healthy (?!(?:[^ ]+ )?(?:volunteers|subjects|donors) and )|intended |volunteers (?!and )|, (?:and|while|whereas|but) (?:Company_|Compound_|one (?:additional|other|further) |another |an? (?:second|third|further|additional) )|(?:, )?(?:and|while|whereas|but) (?:is |are |has |have |will |was |were |plans? |expects? ))[^ ]+ ){0,34}?(?<diseases>${diseases})`,
);
const diseaseBefore = new RegExp(
  String.raw`(?<diseases>${diseases})(?:(?!Phase_|; |\. |Indication_|, and |, while |, (?:advanc|publish|present|initiat|start|complet|receiv|announc|report)ing |announce|report|: )[^ ]+ ){0,24}$`,
);

/** "the Phase 1 part of its Phase 1/2 trial": the words of the trial go on. */
const partOf =
  /^(?:[a-z]+ ){0,3}(?:part|portion|arm|stage|cohort|component|segment) of (?:(?:an?|the|Company_\d+|'s|its|our|ongoing|pivotal) ){0,3}Phase_\d+ /;

/** "… in that disease", of one named before. */
const sameDisease =
  /^ ?(?:(?!Phase_)[^ ]+ ){0,6}(?:in|of|for) (?:this|that|the same) (?:disease|indication|population|setting)\b/;

/** The diseases of the trial: those named after it, before the next trial; else those before it. */
export function diseasesOf(sentence: Sentence, near: Place): ThingMention[] {
  const { line } = sentence.masked;
  const { from, to } = clause(sentence, near.at);
  const rest = line.slice(near.end + 1, to + 1);
  const after = diseaseAfter.exec(rest.slice(partOf.exec(rest)?.[0].length ?? 0))?.groups?.diseases;
  if (!after && sameDisease.test(line.slice(near.end, to + 1))) {
    const earlier = line
      .slice(0, near.at)
      .match(/(?<![^ ])Indication_\d+ /g)
      ?.at(-1);
    return mentionsIn(sentence, earlier);
  }
  const head = line.slice(from, near.at);
  // "SCLC Phase I trial: data from this Phase I trial": what is pointed back to was named before.
  const known = /\b(?:this|that|the) $/.test(head) ? head.replace(/(?<![^ ])Phase_\d+ /g, '') : head;
  const before = after ?? diseaseBefore.exec(known)?.groups?.diseases;
  return mentionsIn(sentence, before);
}

export const whoDoes =
  /^[^;.]{0,90}?(?<!(?:developed|created|discovered|generated|marketed|licensed|made|owned|manufactured) )\bby (?:Company_\d+ 's (?:[a-z]+ ){0,3}?(?:partner|licensee|collaborator|subsidiary|affiliate) (?:, )?)?Company_(\d+)\b(?! 's)/;
const runBy = /^[^;.]{0,90}?\b(?:conducted|sponsored|run|led|performed) by (?:the )?Company_(\d+)/;
const ownTrial =
  /\bCompany_(\d+) 's (?:(?!Company_|and |(?:is|are|was|were|has|have|had|will|entered|began) )[^ ]+ ){0,4}$/;
const whoseTrial =
  /^[^;.]{0,90}?\b(?:in|of|for|from) Company_(\d+) 's (?:[^ ]+ ){0,3}(?:Phase_|clinical|trial|study)/;
const subject =
  /(?<!\b(?:from|with|against|than|informed|notified|told|advised|assured) (?:the )?)(?<![^ ])Company_(\d+) (?:'s )?(?:, [^;.,]{0,60}, |, (?:in (?:collaboration|partnership|cooperation|conjunction)|together|along|jointly|through|via) [^;.,]{0,90}, )?(?:(?!from |with |by |under |and |Company_)[^ ,;]+ ){0,6}$/;
/** "A's partner X, Inc., is running": the comma ends its legal form; but no "…, acquired from X, is in Phase 1". */
const legalComma =
  /(?<!\b(?:from|with|by|to|of|under|than|for|against|like) (?:the )?)(?<![^ ])Company_(\d+) , (?:(?:also|now|currently|already|recently|today|plans|expects|intends|continues|has|have|is|are|will|to|be|been|expecting|planning) ){0,6}$/;
/** "… by X, which conducts a trial", "X licensed it and tests it in a trial". */
const relative = /Company_(\d+) (?:(?!Company_)[^ ,;]+ ){0,3}, which (?:also |now |currently |itself )?$/;
const goesOn =
  /(?:^|; |: |, )Company_(\d+) (?:(?!Company_|; )[^ ]+ ){2,20}?,? and (?:also |now |currently )?$/;
const whichFirm =
  /^[^;.]{0,120}?, which (?:is |was )?Company_(\d+) (?:has |had )?(?:sponsor|conduct|start|initiat|beg[au]n|launch|r[au]n|lead|led)/;
/** "A has submitted an application to the FDA for a Phase 1 trial": the application stands between. */
const applies =
  /Company_(\d+) (?:(?:has|have|had|also|recently|now|today|will|plans|intends|expects|to) ){0,4}(?:submitted|submits?|filed|files?) (?:(?!Company_|; )[^ ]+ ){1,18}$/;
/** "We are delighted that X has advanced into the clinic" tells what is felt about a trial, not whose it is. */
const feels =
  /\b(?:pleased|delighted|excited|happy|glad|proud|thrilled|encouraged|gratified|enthusiastic|(?:looks?|looking) forward) (?:(?:to )?(?:see|hear|learn|report)\w* |about |by |with |for )?(?:that|the|this)\b(?! (?:it|we|they) )/;
/** "A and B are responsible for the costs of the completed Phase 1 trial". */
const answers =
  /Company_(\d+) (?:is|are|remains?|will be|was|were) (?:[a-z]+ly )?responsible for (?:(?!Company_|; |\. )[^ ]+ ){1,12}$/;
const announces = /^(?:[^ ]+ ){0,3}(?:announc\w+|said|today)\b/;

/**
 * The firm that does it: whose trial it is called, "by" a firm after it, or the subject before the step.
 *
 * @param told whether the step is a report, which others than the sponsor may announce
 */
export function sponsorOf(sentence: Sentence, near: Place, step: Place, told: boolean): Mention | undefined {
  const { line, mentions } = sentence.masked;
  const before = line.slice(0, step.at);
  const named =
    ownTrial.exec(line.slice(0, near.at))?.[1] ??
    runBy.exec(line.slice(near.end))?.[1] ??
    whoDoes.exec(line.slice(step.end))?.[1] ??
    whichFirm.exec(line.slice(near.end))?.[1] ??
    whoseTrial.exec(line.slice(step.end))?.[1] ??
    relative.exec(before)?.[1] ??
    (told ? undefined : goesOn.exec(before)?.[1]);
  if (named !== undefined) return mentions[Number(named)];
  const partner = apposedPartner(sentence, before);
  if (partner) return partner;
  const hit = subject.exec(before) ?? legalComma.exec(before) ?? applies.exec(before) ?? answers.exec(before);
  if (!hit) return subjectBeforeAside(sentence, before);
  if (feels.test(hit[0])) return undefined;
  if (told && announces.test(hit[0].replace(/^Company_\d+ /, ''))) return undefined;
  return firstOfTwo(sentence, before, mentions[Number(hit[1])]);
}
