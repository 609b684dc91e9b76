import { isThing, thingsIn } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { byCue } from './disease-cue.ts';
import { clause } from './line.ts';
import { type Candidate, isMention, type Rule, relationRule, type SlotValue } from './rule.ts';

const told = relationRule({
  id: 'studied-in',
  says: 'STUDIED_IN',
  trigger: /Indication_/,
  patterns: [
    // "in women with platinum-resistant ovarian cancer, IMGN853 …"
    '(patients | women | men | adults | people | subjects) .. with <det> <adj> Indication:object ,? <det> <adj> Compound:subject',
    // "patients with A, B and C are being enrolled in the trial of X plus Y"
    '(patients | women | men | adults | people | subjects | children) with <det> <adj> Indication:object& <aux> (enrolled | recruited | treated | dosed | included | eligible) (in | into | for) .. (trial | study) (of | with | evaluating | testing) <det> <adj> Compound:subject',
    // "is being developed for the treatment of ovarian cancer"
    'Compound:subject ... (for | in) ... (treatment of | therapy of | treat~ | therapy for | treatment for) ... Indication:object&',
    // "assesses trastuzumab-DM1 in patients with …"
    'Compound:subject ... (patients | people | subjects | adults | men | women | children | individuals) .. (with | who have | suffering from | having) ... Indication:object&',
    'Compound:subject .... (studies | trials | trial | study | development | testing) (for | in | of) <det> <adj> Indication:object&',
    // "is in a Phase 2 trial in A and, with X, in a Phase 1 trial in B"
    'Compound:subject .... (studies | trials | trial | study | development | testing | tested | studied | evaluated) (for | in) <det> <adj> Indication& .... (studies | trials | trial | study | one | testing) (for | in | of) <det> <adj> Indication:object&',
    'Compound:subject .... (patients | people | women | men | adults | children) .. with <det> <adj> Indication& .... (patients | people | women | men | adults | children | one | those) .. with <det> <adj> Indication:object&',
    // "for patients with A ... and orphan drug designation for B"
    'Compound:subject .... (designation | approval | approved | indicated | clearance) .. (for | in) ... Indication& .... (designation | approval | indicated | approved) .. (for | in) <det> <adj> Indication:object&',
    // "is being prepared for small cell lung cancer", "moves toward trials in lupus"
    'Compound:subject .... (prepared | planned | considered | aimed | positioned | meant | pursued | advanced | explored | assessed) (for | in | at) <det> .. Indication:object&',
    // "is to be developed in certain subtypes of lymphoma"
    'Compound:subject .... (developed | tested | studied | evaluated | investigated | used) (for | in | against) .. of <det> <adj> Indication:object&',
    // "our trial in myeloma of X"
    '(trial | study | trials | studies) (in | for) <det> <adj> Indication:object& (of | with | evaluating | testing) <det> <adj> Compound:subject',
    // "a Phase 2 trial of X in relapsed multiple myeloma", "X for multiple myeloma"
    'Compound:subject .. (in | for | against) <det> <adj> Indication:object&',
    '(trial | study | testing | development | evaluation) ... (of | with | evaluating) <det> <adj> Compound:subject ... (in | for) <det> <adj> Indication:object&',
    // "is evaluating X, an antibody, in multiple myeloma"; "is to enter the clinic in 2022 in lung cancer"
    'Compound:subject <aside> (in | for | against) <det> <adj> Indication:object&',
    'Compound:subject .... (clinic | trial | trials | development | testing | studies | study) .. (in | by | during) Date .. (in | for) <det> <adj> Indication:object&',
    // "in lymphoma and, in collaboration with Y, in leukemia"
    'Compound:subject .. (in | for) <det> <adj> Indication& and <aside> (in | for) <det> <adj> Indication:object&',
    // "X, an FLT3 inhibitor for acute myeloid leukemia"; "X, which is in development by Biotest for multiple myeloma"
    "Compound:subject , (a | an | the | Company 's) ... (for | against) <det> <adj> Indication:object&",
    // "X, a Phase 3 hepatitis B virus vaccine"
    "Compound:subject , (a | an | the | Company 's) <adj> Indication:object (virus)? (vaccine | immunotherapy)",
    'Compound:subject .... development by Company .. (for | in) <det> <adj> Indication:object&',
    'Compound:subject .... (trials | trial | study | studies | development | testing) (for | in) <det> .. (patients | people | women | men | adults) .. with <det> <adj> Indication:object&',
    // "A and B are in development for X and Y, respectively"
    'Compound:subject+ .. (are | were | both | have) .... (for | in | of) <det> <adj> Indication:object&',
    'Compound:subject .... (intended | meant | indicated | approved | developed | tested | studied | evaluated | investigated) (for | in) <det> <adj> Indication:object&',
    // However far apart in one clause: "X, …, is being developed for the treatment of …"
    'Compound:subject .... (treatment | treat | treating | patients | therapy | indication | designation) .... (of | for | with) .. Indication:object&',
    // "multiple myeloma patients treated with X"; "a potential new treatment for lymphoma, X"
    'Indication:object& (patients)? .. (treated with | dosed with | infused with | randomized to | receive~ | given) <det> <adj> Compound:subject',
    "(Company 's | its | our) <adj> Indication:object (drug | vaccine | candidate | antibody | therapy | treatment | product | medicine | adc | drug candidate | product candidate) ,? Compound:subject",
    '(treatment for | treatment of | therapy for | drug for) .. Indication:object& Compound:subject',
    '(a | an | its | our | new | potential | novel | investigational | lead | first) <adj> (treatment for | treatment of | therapy for | drug for | candidate for | product for) .. Indication:object& , Compound:subject',
    // "binds to a target that is found on small cell lung cancer": of an antigen with a name this tells only where it is
    'Compound:subject .... (to | against | target~ | targeting) (a | an) <adj> (target | antigen) .. (expressed | overexpressed | found) (on | in | by) .. Indication:object',
    // "a trial of X in combination with hormone therapy in A, and in combination with Y in B"
    'Compound:subject .... in combination with <det> <adj> Beside? (in | for) <det> <adj> Indication:object&',
    // "trials of X with Y, another antibody, in bladder cancer"
    'Compound:subject with Beside <aside> (in | for) <det> <adj> Indication:object&',
    // "A Phase 1 trial for leukemia is planned": of the drug spoken of
    '(trial | study | trials | studies | cohort | cohorts) <aside> ,? (for | in) <det> <adj> Indication:object&',
    '(trial | study | trials | studies | cohort | arm | part) .. (in | of | with | for | included | enrolled | enrolling | enroll | includes) .. (patients | people | adults | women | men | children | subjects) .. with <det> <adj> Indication:object&',
    '(given | administered | tested | evaluated | studied | designation | approval | approved | indicated | treatment) .. (to | in | for) .. (patients | people | adults | women | men | children | subjects | treatment) .. (with | of) <det> <adj> Indication:object&',
    '(designation | approval | approved | indicated) .. for <det> <adj> Indication:object&',
    // "X received orphan drug designation for Y"
    'Compound:subject ... (designation | approval | approved | indicated | clearance) .. (for | in) ... Indication:object&',
  ],
});

/** Where its own clause names a drug, another pattern has read it; else it is the one drug that the sentence names. */
function ofClause(sentence: Sentence, candidate: Candidate): Candidate[] {
  if (candidate.slots.subject) return [candidate];
  const { line, mentions, places } = sentence.masked;
  const at = places.find(({ span }) => span.start >= candidate.span.start)?.at ?? 0;
  const around = clause(sentence, at);
  if (/(?:Compound|Antibody)_/.test(line.slice(around.from, around.to)) || noDrug.test(line)) return [];
  const drugs = thingsIn(mentions, 'Compound').filter(({ beside }) => !beside);
  const [drug] = drugs;
  if (!drug) return /Beside_/.test(line) ? [] : [candidate];
  const alone = drugs.every(({ name }) => name === drug.name);
  return alone ? [{ ...candidate, slots: { ...candidate.slots, subject: drug } }] : [];
}

/** "A is in trials in X, and B, a protein, is tested in Y": past the second drug it is told of that alone. */
function isNextDrugs(
  { masked: { line, places } }: Sentence,
  { slots: { subject, object } }: Candidate,
): boolean {
  const at = (value: SlotValue | undefined) =>
    places.find(({ span }) => typeof value === 'object' && 'start' in value && span.start === value.start)
      ?.at;
  const [from, to] = [at(subject), at(object)];
  return (
    from !== undefined &&
    to !== undefined &&
    from < to &&
    (nextDrug.test(line.slice(from, to)) || another.test(line.slice(from, to)))
  );
}

/** "X, in trials in A, and one additional candidate for B" */
const another =
  / (?:and|,) (?:another|an additional|one additional|one other|a second|a third|an undisclosed|a further) (?:[a-z0-9]+ ){0,4}?(?:candidate|product|antibody|drug|adc|program|compound|conjugate|molecule|therapy) /;

const nextDrug = /Indication_\d+ (?:, )?and Compound_\d+ (?:, (?:an?|the|which|its) |is |was |has |which )/;

/** "No drug has been approved for it." */
const noDrug =
  /\b(?:no|only|other|first) (?:\w+ ){0,3}(?:drugs?|therap(?:y|ies)|treatments?|options?|medicines?|antibod(?:y|ies)|products?|adcs?|conjugates?|agents?|vaccines?)\b/;

/** A licence's field is no study: "for all hematologic and solid tumor indications". */
const field = /^\s?(?:and \w+ )?(?:indications?|field|applications)\b/;

/** What is seen in a dish or an animal is no study of patients. */
const inLaboratory =
  /^[®™]?\s(?:cells?|cell lines?|xenografts?|(?:animal |tumor |xenograft )?models?|tissues?|antigens?)\b/;

/** The disease that a drug is developed for. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) =>
    withCues(
      sentence,
      told.find(sentence, text).flatMap((each) => ofClause(sentence, each)),
    )
      .filter((each) => !isNextDrugs(sentence, each))
      .filter(({ slots }: Candidate) => {
        const end = endOf(slots.object);
        return (
          end === undefined || !(inLaboratory.test(text.slice(end, end + 30)) || isField(sentence, end, text))
        );
      })
      .filter((each) => each.pattern.includes('(target | antigen)') || !tellsOfAntigen(each, text))
      .filter((each) => !tellsOfFirm(each, text) && !isKindSaid(each, text))
      .filter((each) => !each.pattern.includes('Indication& ....') || !passesDrug(sentence, each)),
};

/** And what no pattern tells. */
function withCues(sentence: Sentence, found: readonly Candidate[]): Candidate[] {
  const told = new Map<string, Set<string>>();
  for (const { slots } of found) {
    if (!isMention(slots.object)) continue;
    const drugs = told.get(slots.object.name) ?? new Set();
    told.set(slots.object.name, isMention(slots.subject) ? drugs.add(slots.subject.name) : drugs);
  }
  return [...found, ...byCue(sentence, told).flatMap((each) => ofClause(sentence, each))];
}

/** "targeting CD25, an antigen which is over-expressed in patients with lymphoma": where the antigen is found. */
function tellsOfAntigen({ slots: { subject, object } }: Candidate, text: string): boolean {
  const [from, to] = [endOf(subject), endOf(object)];
  return from !== undefined && to !== undefined && found.test(text.slice(from, to));
}

/** "A Buys Rights to X. A, a company developing antibodies for the treatment of cancer": what the firm works on. */
function tellsOfFirm({ slots: { subject, object } }: Candidate, text: string): boolean {
  const [from, to] = [endOf(subject), endOf(object)];
  return from !== undefined && to !== undefined && from < to && ofFirm.test(text.slice(from, to));
}

/** "glioblastoma, an aggressive and incurable form of brain cancer": what disease the first is. */
function isKindSaid({ slots: { object } }: Candidate, text: string): boolean {
  return isMention(object) && kindSaid.test(text.slice(Math.max(0, object.start - 90), object.start));
}
const kindSaid =
  /(?:,|\(|\bis)\san?\s(?:[\w-]+,?\s){0,6}(?:forms?|types?|kinds?|subtypes?|subsets?|variants?)\sof\s(?:\w+\s){0,2}$/;

const ofFirm =
  /\b(?:company|firm|leader)\s(?:that\s(?:is\s)?)?(?:focus\w*|develop\w*|dedicat\w*|commit\w*|specializ\w*|engaged|discover\w*|creat\w*|advanc\w*|working|in\sthe)\b/;

const found =
  /\b(?:(?:over-?)?(?:expressed|expression|found|present|elevated|high)\s(?:\w+\s)?(?:on|in|by|of)|levels\sof)\b(?!.*\b(?:trials?|study|studies|treat\w*|therapy|tested|evaluated|developed|development|Phase|phase|approved|indicated|designation)\b)/s;

/** "X in trials in A, and Y, by which it is tested in B": the second disease is Y's. */
function passesDrug({ masked }: Sentence, { slots: { subject, object } }: Candidate): boolean {
  const [from, to] = [endOf(subject), endOf(object)];
  if (from === undefined || to === undefined || !isMention(subject)) return false;
  return masked.mentions.some(
    (each) =>
      isThing(each) &&
      each.kind === 'Compound' &&
      each.name !== subject.name &&
      !each.beside &&
      each.start > from &&
      each.end < to,
  );
}

const isField = ({ masked }: Sentence, end: number, text: string): boolean =>
  field.test(text.slice(end, end + 30)) &&
  /\b(?:licen[sc]e|rights?)\b/.test(masked.line) &&
  !/\btreatment\sof\s[^.;]{0,60}$/.test(text.slice(Math.max(0, end - 80), end));

const endOf = (value: SlotValue | undefined): number | undefined =>
  isMention(value) ? value.end : undefined;
