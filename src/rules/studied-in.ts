import { isThing } from '../recognisers/mention.ts';
import type { Candidate, Rule, SlotValue } from './rule.ts';
import { relationRule } from './rule.ts';

const told = relationRule({
  id: 'studied-in',
  says: 'STUDIED_IN',
  trigger: /Compound_.*Indication_|Indication_.*Compound_/,
  patterns: [
    // "in women with platinum-resistant ovarian cancer, IMGN853 …"
    '(patients | women | men | adults | people | subjects) .. with <det> <adj> Indication:object ,? <det> <adj> Compound:subject',
    // "is being developed for the treatment of ovarian cancer"
    'Compound:subject ... (for | in) ... (treatment of | therapy of | treat~ | therapy for | treatment for) ... Indication:object+',
    // "assesses trastuzumab-DM1 in patients with …"
    'Compound:subject ... (patients | people | subjects | adults | men | women | children | individuals) .. (with | who have | suffering from | having) ... Indication:object+',
    'Compound:subject .... (studies | trials | trial | study | development | testing) (for | in | of) <det> <adj> Indication:object+',
    'Compound:subject .... (studies | trials | development) (for | in) Indication .... (studies | trials) (for | in) Indication:object+',
    // "a Phase 2 trial of X in relapsed multiple myeloma", "X for multiple myeloma"
    'Compound:subject .. (in | for | against) <det> <adj> Indication:object+',
    '(trial | study | testing | development | evaluation) ... (of | with | evaluating) <det> <adj> Compound:subject ... (in | for) <det> <adj> Indication:object+',
    // "X, an FLT3 inhibitor for acute myeloid leukemia"; "X, which is in development by Biotest for multiple myeloma"
    'Compound:subject , (a | an | the | its | our) ... (for | against) <det> <adj> Indication:object+',
    'Compound:subject .... development by Company .. (for | in) <det> <adj> Indication:object+',
    'Compound:subject .... (trials | trial | study | studies | development | testing) (for | in) <det> .. (patients | people | women | men | adults) .. with <det> <adj> Indication:object+',
    // "A and B are in development for X and Y, respectively"
    'Compound:subject+ .. (are | were | both | have) .... (for | in | of) <det> <adj> Indication:object+',
    'Compound:subject .... (intended | meant | indicated | approved | developed | tested | studied | evaluated | investigated) (for | in) <det> <adj> Indication:object+',
    // However far apart in one clause: "X, …, is being developed for the treatment of …"
    'Compound:subject .... (treatment | treat | treating | patients | therapy | indication | designation) .... (of | for | with) .. Indication:object+',
    // "multiple myeloma patients treated with X"; "a potential new treatment for lymphoma, X"
    'Indication:object+ (patients)? .. (treated with | receive~ | given) <det> <adj> Compound:subject',
    '(treatment for | treatment of | therapy for | drug for) .. Indication:object+ ,? Compound:subject',
    // "targets an antigen that is found on small cell lung cancer"
    'Compound:subject .... (target~ | antigen~) .. (expressed | overexpressed | found) (on | in | by) .. Indication:object',
    // "X received orphan drug designation for Y"
    'Compound:subject ... (designation | approval | approved | indicated | clearance) .. (for | in) ... Indication:object+',
  ],
});

/** What is seen in a dish or an animal is no study of patients. */
const inLaboratory =
  /^[®™]?\s(?:cells?|cell lines?|xenografts?|(?:animal |tumor |xenograft )?models?|tissues?|antigens?)\b/;

/** The disease that a drug is developed for. */
export const rule: Rule = {
  ...told,
  find: (sentence, text) =>
    told.find(sentence, text).filter(({ slots }: Candidate) => {
      const end = endOf(slots.object);
      return end === undefined || !inLaboratory.test(text.slice(end, end + 30));
    }),
};

const endOf = (value: SlotValue | undefined): number | undefined =>
  typeof value === 'object' && 'kind' in value && 'end' in value && isThing(value) ? value.end : undefined;
