/** Which drug of a sentence is not the one that it is about: given with that, before it, or compared with it. */
import type { Mention } from '../recognisers/mention.ts';
import { alternatives, wordsOf } from '../tables.ts';
import { quote, type Reading, type Sentence } from './reading.ts';

const words = (role: string): string => alternatives('beside-words', role);

/**
 * "in combination with X", "progressed on X", "compared with X": the drug that the sentence is about is another.
 *
 * @param drug a mention of a drug in the sentence
 * @param last the mention before it, read already
 */
export function isBeside(
  reading: Reading,
  sentence: Sentence,
  drug: Mention,
  last: Mention | undefined,
): boolean {
  const { start } = drug;
  const before = quote(reading, { start: Math.max(sentence.start, start - 60), end: start });
  // "BCG plus X": X is what the sentence is about where no drug stands before it.
  const follows = sentence.mentions.some(
    (each) => (each.kind === 'Compound' || each.kind === 'Antibody') && each.start < start,
  );
  const alone = /\splus\s$/i.test(before) && !follows;
  if (besides.test(before) && !alone) return true;
  if (followed.test(before) && therapy.test(quote(reading, after(drug, sentence)))) return true;
  const further = quote(reading, { start: Math.max(sentence.start, start - 200), end: start });
  if (
    (listedBesides.test(further) && !opensWith.test(further)) ||
    (earlier.test(further) && !acts.test(quote(reading, after(drug, sentence))))
  )
    return true;
  if (listedPast.test(further) || historical.test(further)) return true;
  if (besideOfOwner.test(quote(reading, { start: Math.max(sentence.start, start - 110), end: start })))
    return true;
  if (isUsual(drug) && (followsCandidate(reading, sentence, drug) || trialWith.test(before))) return true;
  const behind = quote(reading, after(drug, sentence));
  if (
    spent.test(behind) ||
    (laterThan.test(before) && (asTherapy.test(behind) || (isUsual(drug) && follows)))
  )
    return true;
  if (last?.kind !== 'Compound') return false;
  // "Giving X following rituximab".
  if (afterOther.test(quote(reading, { start: last.end, end: start }))) return true;
  if (/ with $/i.test(before) && start - last.end < 8) return true;
  // "given with A and B": both are given with it.
  const between = quote(reading, { start: last.end, end: start });
  if (/^,\s$/.test(between) && opensWith.test(further)) return false;
  if (last.beside !== true) return false;
  // "the inhibitor atezolizumab (Tecentriq®)": another name of what is given with it.
  const isSame = 'name' in drug && drug.name === last.name;
  return /^(?:,|,? (?:and|or)|\s?\/)\s$/.test(between) || (isSame && /^[®™]?\s\($/.test(between));
}

/** What a drug does right after its name: then the sentence is about it. */
const acts =
  /^[®™]?(?:\s\([^()]*\))?\s(?:is|was|has|had|showed|demonstrated|led|produced|induced|achieved|resulted|may|will|can)\b/;
const after = ({ end }: Mention, sentence: Sentence) => ({
  start: end,
  end: Math.min(sentence.end, end + 60),
});

const usual = new Set(wordsOf('beside-words', 'usual'));
const isUsual = (drug: Mention): boolean => 'name' in drug && usual.has(drug.name);

/** "the combination of X (an anti-CD22 ADC) and nivolumab" */
function followsCandidate(reading: Reading, { mentions }: Sentence, { start }: Mention): boolean {
  const drugs = mentions.filter((each) => each.kind === 'Compound' && each.end <= start);
  const between = (from: Mention | undefined): string =>
    from && !isUsual(from) ? quote(reading, { start: from.end, end: start }) : '';
  return joined.test(between(drugs.at(-1))) || given.test(between(drugs.find((each) => !isUsual(each))));
}

/**
 * "X is in Phase 2 in melanoma with nivolumab", "X in two trials: with rituximab in …", "X with the PD-1 inhibitor nivolumab",
 * "X plus chemotherapy of paclitaxel and carboplatin"
 */
const given =
  /^(?!.*\b(?:study|trial|combination|treated) with\s$)[^.;]*\b(?:with\s(?:(?:the|an?|its|standard)\s(?:(?!(?:and|or|in|of|to|that|which|is|was)\s)[^\s,.;]+\s){1,6})?|(?:plus|versus|vs\.?)\s(?:(?!\b(?:is|was|has|will|that|which)\s)[^\s.;]+\s){0,8})$/s;

/** "a trial of X following Rituxan therapy" */
const laterThan = /\b(?:following|after|post)[\s-](?:initial\s|prior\s|first-line\s|front-?line\s)?$/i;
const asTherapy =
  /^[®™]?(?:\s\([^()]{1,40}\))?\s(?:therapy|treatment|induction|failure|chemotherapy|regimens?|monotherapy)\b/;

/** "rituximab-refractory lymphoma": whom another drug has failed. */
const spent =
  /^[®™]?[-–\s](?:refractory|resistant|na[iï]ve|experienced|pretreated|relapsed|intolerant|exposed|ineligible|eligible|unfit|containing|sparing|free|sensitive|treated)\b/;
/** "Giving X following rituximab": what was given before. */
const afterOther = /^[®™]?(?:\([^()]{1,12}\))?\s(?:following|after)\s$/i;
const joined = /^[®™]?\)?(?:\s\([^()]{1,60}\))?,?\s(?:and|plus)\s$/;

/** "a Phase 3 trial with rituximab is under way": a marketed drug that trials give beside what the text is about. */
const trialWith = /\b(?:trials?|stud(?:y|ies)|arms?|cohorts?)\swith\s$/i;

/** Before a drug that another is given with, given after or compared with. */
const besides = new RegExp(
  String.raw`\b(?:${words('before')}|(?:${words('joint')})\swith|chemotherapy(?:\s\([^()]{2,12}\))?\s(?:of|with|consisting\sof|comprising|including|containing|such\sas)|(?:${words('past')})\s(?:on|after|following|during)(?:\streatment\swith)?|more\s\w+\sthan|(?:trials?|stud(?:y|ies)|combinations?)\sof\s[\w-]+\swith)\s(?:the\s|standard\s|[\w'’]+\s)?$`,
  'iu',
);

/** "in combination with Merck's anti-PD-1 therapy, X": of whom it is, and what kind of drug. */
const besideOfOwner = new RegExp(
  String.raw`\b(?:${words('joint')})\swith\s(?:[\p{Lu}&][\p{L}&.-]*\s){0,4}\p{Lu}[\p{L}&.-]*['’]s?\s(?:(?!(?:and|or|for|in|of|to|is|are|was|which|that|with|will|has)\s)[\p{L}\p{N}'’®™/-]+,?\s(?:\([^()]{1,20}\)\s)?){0,8}$`,
  'u',
);

/** "in combination with rituximab plus ifosfamide, carboplatin and X": any of a list of single names after the first. */
const listedBesides =
  /\b(?:in combination|combined|together|along) with (?:standard )?[\w-]+®?(?: \([\w -]+\))?(?:(?:,|,? and| plus|,? followed by) [\w-]+®?(?: \([\w -]+\))?){0,6}(?:,|,? and| plus) $/i;

/** "X following Rituxan therapy": what was given first. */
const followed = /\b(?:following|after|post|prior|previous)\s$/i;
const therapy = /^[®™]?\s(?:\([^()]*\)\s)?(?:therapy|treatment|induction|failure|monotherapy|chemotherapy)\b/;

/** "progressed on trastuzumab, pertuzumab or X": any of a list of what patients were given before. */
const listedPast = new RegExp(
  String.raw`\b(?:(?:${words('past')})\s(?:on|after|following|during)(?:\streatment\swith)?|failed|refractory\sto|resistant\sto|previously\s(?:treated\swith|received)|prior\s(?:treatment|therapy)\swith|pretreated\swith)\s[\w-]+®?(?:\s\([\w -]+\))?(?:(?:,|,?\sand|,?\sor)\s[\w-]+®?(?:\s\([\w -]+\))?){0,5}(?:,|,?\sand|,?\sor)\s$`,
  'iu',
);

/** "compared with historical rates of about 30% for X" */
const historical =
  /\bcompar\w+\s(?:with|to)\s(?:(?:the|a|an)\s)?(?:historical|published|reported|previous|rates?|results?|data)\b[^.;]{0,60}\s(?:for|of|with|in)\s$/i;

/** "In combination with A, X is approved": what follows the comma is what is told of. */
const opensWith = /^["“]?(?:In combination|Combined|Together|Along) with\b/;

/** "three prior lines of therapy, including X and a checkpoint inhibitor such as Y": what patients were given before. */
const earlier =
  /\b(?:prior|previous|earlier)\s(?:systemic\s|anti-?cancer\s)?(?:lines?\sof\s)?(?:therap(?:y|ies)|treatments?|regimens?|lines?)(?:\sof\s(?:systemic\s)?(?:therapy|treatment))?,?\s(?:(?:that|which)\sinclud(?:ed|es|e)|including|such\sas|with|containing|consisting\sof)\s(?:(?!\b(?:trials?|stud(?:y|ies)|Phase|phase|evaluat\w+|receiv\w+|treated|dosed|showed|will)\b)[^.;]){0,110}$/;
