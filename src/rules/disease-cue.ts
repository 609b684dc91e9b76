/**
 * Diseases that a clause says a drug is tried, meant or allowed for, however its verb is worded: the word that governs
 * the disease ("patients with", "to treat", "in") tells, and the drug is the last one before it.
 */
import { isThing, type ThingMention } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { alternatives, wordsOf } from '../tables.ts';
import { finds } from '../text/finds.ts';
import { spanOf } from '../text/masked.ts';
import { clause, distinct, placed, things } from './line.ts';
import { clauseStart, wordsBefore } from './look-back.ts';
import type { Candidate } from './rule.ts';

interface Cue {
  /** Where in the clause it begins. */
  at: number;
  word: string;
  /** Tells by itself that somebody is treated; else a word of trials has to stand before it. */
  sure: boolean;
}

/** What governs the names after it. */
const governors = new Set(wordsOf('disease-words', 'governor'));
/** What no list of diseases holds. */
const stops = new Set(wordsOf('disease-words', 'list-end'));
const people = new Set(wordsOf('disease-words', 'treated'));
const cure = new Set(wordsOf('disease-words', 'cure'));
/** "types of", "a wide range of": what governs stands before these. */
const measures = new Set(wordsOf('disease-words', 'measure'));
const otherThing = /^(?:Compound|Antibody|Beside|Company|Agency|Target|Payload|Person|Money)_/;

/** How many words a list of diseases and what governs it may have. */
const reach = 32;

/** How many letters before a disease its drug may stand. */
const furthest = 600;

/** What is said of a drug that is tried, meant or allowed for something; another disease between them says so too. */
const trying = new RegExp(
  String.raw`(?:^| )(?:(?:Phase|Indication)_\d+|${alternatives('disease-words', 'tried')}) `,
  'iu',
);

/** "assessed X plus chemotherapy in", "a trial of X at two doses in": the same right before the drug. */
const triedBefore =
  / (?:assess\w*|evaluat\w*|test(?:s|ed|ing)?|investigat\w*|stud(?:ied|ying)|explor(?:es|ed|ing)|examin\w*|(?:trials?|stud(?:y|ies)|testing|development|evaluation|administration|dosing|efficacy|safety|activity) of) (?:[a-z0-9]+ ){0,4}$/;

/** Where an antigen is found, how common a disease is, what was seen in animals, what a licence covers. */
const background =
  /(?:^| )(?:(?:over ?)?express\w*|found|present|levels|caus\w+|incidence|prevalence|mice|mouse|murine|xenografts?|models?|vitro|lines?|animals?|exclud\w+|unlike|rights?|licen[sc]es?|deaths?|no|not|without|believes?|(?:prior|previous) (?:[^ ]+ ){0,3}?(?:therap\w+|regimens?|treatments?|lines?)) /i;
const afterwards = /^(?:patients|population|populations|trial|trials|study|studies|cohort|cohorts|setting) /;

/**
 * @param told of which drugs the sentence's patterns tell a disease: names of diseases → names of drugs
 * @returns what else its drugs are told to be tried in; of a disease that is told, only for drugs listed beside these
 */
export function byCue(sentence: Sentence, told: ReadonlyMap<string, ReadonlySet<string>>): Candidate[] {
  const { line, mentions } = sentence.masked;
  return placed(sentence, 'Indication').flatMap(({ mention: object, at }) => {
    if (!isThing(object)) return [];
    const from = clauseStart(sentence, at, furthest);
    const end = line.indexOf(' ', at) + 1;
    const [before, after] = [line.slice(from, at), line.slice(end, end + 12)];
    if (ofOther.test(after) || apposed.test(before)) return [];
    const cue = cueOf(before, after);
    // "targets HER2-expressing tumors" tells of its antigen.
    if (cue?.word.startsWith('target') && /express/i.test(object.name)) return [];
    const drug = cue && lastDrugs(line.slice(from, from + cue.at));
    if (cue && !drug && !told.has(object.name)) return ofTopic(sentence, object, { from, at, end }, cue);
    if (!cue || !drug) return [];
    const between = sinceItem(line.slice(from + drug.end, at));
    const isTried =
      cue.sure ||
      drug.end === cue.at ||
      trying.test(` ${between}`) ||
      triedBefore.test(` ${line.slice(from, from + drug.at)}`);
    if (background.test(` ${between}`) || !isTried) return [];
    const known = told.get(object.name);
    const subjects = things(drug.places.map((place) => mentions[place]));
    if (inTurn.test(line) && (known || subjects.length > 1 || placed(sentence, 'Compound').length > 1))
      return [];
    if (known && !subjects.some(({ name }) => known.has(name))) return [];
    return subjects
      .filter(({ name }) => !known?.has(name))
      .map((subject) =>
        candidate(sentence, subject, object, spanOf(sentence.masked, from + drug.at, end), cue),
      );
  });
}

/** Of "for the treatment of patients with A who are not …, and the treatment of patients with B" what tells of B. */
const sinceItem = (between: string): string => between.slice(Math.max(0, between.search(lastItem)));
const lastItem =
  /, (?:and|or) (?:for |in )?(?:the )?(?:treatment|therapy|prevention|patients|adults?|children|use) (?!.*, (?:and|or) )/;

/**
 * A trial, or a decision on a drug, in a clause that names the drug only later ("patients with X were enrolled to test
 * Y") or not at all: then the paragraph tells whose it is.
 */
function ofTopic(
  sentence: Sentence,
  object: ThingMention,
  { from, at, end }: { from: number; at: number; end: number },
  cue: Cue,
): Candidate[] {
  const { masked } = sentence;
  const before = ` ${masked.line.slice(from, at)}`;
  const after = ` ${masked.line.slice(end, Math.min(clause(sentence, at).to, end + furthest))}`;
  if (!(event.test(before) || event.test(after)) || background.test(before) || general.test(before))
    return [];
  const later = distinct(things(finds(after, named).map(([, place]) => masked.mentions[Number(place)])));
  if (later.length > 1 || (later.length === 1 && !cue.sure)) return [];
  return [candidate(sentence, later[0], object, spanOf(masked, from, end), cue)];
}

const named = /(?<![^ ])Compound_(\d+) /g;

/** What happens to a drug that need not be named. */
const event =
  /(?:^| )(?:trials?|study|studies|cohorts?|arms?|enroll\w*|enrol\w*|Phase_\d+|Trial_\d+|designation|dose|dosing|dosed|randomi[sz]ed) /;

/** What is told of a disease, of drugs in general or of those of others. */
const general =
  /(?:^| )(?:year|annually|diagnosed|leading|commonly|standard of care|estimated|unmet|approximately Money|first approved|need|we|our|us|class of|range of diseases|variety of diseases|programs|pipeline|candidates|compounds|conjugates|antibodies|therapies|drugs|products|Company_\d+ 's) /i;

const candidate = (
  sentence: Sentence,
  subject: ThingMention | undefined,
  object: ThingMention,
  span: Candidate['span'],
  { word }: Cue,
): Candidate => ({
  rule: 'studied-in',
  says: 'STUDIED_IN',
  slots: { ...(subject ? { subject } : {}), object },
  sentence,
  span,
  pattern: `Compound … ${word} … Indication`,
});

/** "its melanoma drug": another's. */
const ofOther = /^(?:drug|vaccine|candidate|treatment|product|medicine|antibody|therapy) /;
/** "glioblastoma, an aggressive form of brain cancer": told of the disease. */
const apposed = /Indication_\d+ , an? (?:(?!Indication_)[^ ]+ ){0,6}$/;

/** "A and B, in X and Y, respectively": each in its own, which the patterns tell. */
const inTurn = /(?<![^ ])respectively /;

/** The word that governs a disease, looking back from it over the list in which it stands. */
function cueOf(before: string, after: string): Cue | undefined {
  for (const { word, at, near } of wordsBefore(before, reach)) {
    if (stops.has(word) || otherThing.test(word)) break;
    if (!governors.has(word) || (word === 'of' && measures.has(near.at(-1) ?? ''))) continue;
    const sure = governs(word, near);
    if (sure === undefined) break;
    return { at, word, sure };
  }
  return afterwards.test(after) ? { at: before.length, word: 'the', sure: false } : undefined;
}

const antigen = /^(?:antigens?|proteins?|receptors?|markers?|glycoproteins?|kinases?|cytokines?|targets?)$/;

/** Whether a word tells of treatment, may tell of it, or does not. */
function governs(word: string, near: readonly string[]): boolean | undefined {
  if (/^(?:treat|target|prevent)/.test(word)) return true;
  // "53 percent had neuropathy" tells of harm, "who have melanoma" of who is treated.
  if (/^ha[sdv]/.test(word) && word !== 'having' && near.at(-1) !== 'who') return undefined;
  // "mesothelin, an antigen in solid tumors": where it is found.
  if ((word === 'in' || word === 'for') && near.slice(-3).some((each) => antigen.test(each)))
    return undefined;
  if (word === 'on') return /^focus/.test(near.at(-1) ?? '') ? true : undefined;
  if (word === 'of') return near.slice(-3).some((each) => cure.has(each)) ? true : undefined;
  if (word === 'in' || word === 'for' || word === 'against')
    return near.slice(-2).some((each) => cure.has(each));
  return near.some((each) => people.has(each)) ? true : undefined;
}

/** The drug, or list of drugs, that stands last. */
function lastDrugs(words: string): { at: number; end: number; places: number[] } | undefined {
  const last = words.lastIndexOf('Compound_');
  if (last < 0) return undefined;
  const end = words.indexOf(' ', last) + 1;
  const list = listAtEnd.exec(words.slice(0, end))?.[0] ?? '';
  // "The first product is A, and B is tested in X": two clauses.
  const [from, ...names] = /^Compound_\d+ , and Compound_\d+ $/.test(list)
    ? [last, words.slice(last, end)]
    : [end - list.length, ...list.split(/(?=Compound_)/)];
  return { at: from, end, places: names.map((name) => Number(/_(\d+)/.exec(name)?.[1])) };
}

/** "A and B"; "A and the PD-1 inhibitor B" */
const listAtEnd =
  /(?<![^ ])(?:Compound_\d+ (?:(?:, and |, or |, |and |or |plus )(?:(?:the|its|their|an?|anti|Company_\d+|'s|Target_\d+|inhibitor|antibody|mab|adc|conjugate|monoclonal) )*)?)+$/;
