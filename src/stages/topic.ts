/** Which drug a trial is of that is told without it: "The study enrolled patients with melanoma." */
import { gathered } from '../gathered.ts';
import { type ThingMention, thingsIn } from '../recognisers/mention.ts';
import { idOf } from './entities.ts';
import { quote, type Reading, type Sentence, sentencesOfBlock } from './reading.ts';

/** How many sentences back a drug may have been named. */
const reach = 5;

/** A reading with the one drug, if it is one, of which the sentences with a trial's name tell: by that name. */
export interface WithTrials extends Reading {
  trials: ReadonlyMap<string, ThingMention | undefined>;
}

/** The drug of the trial that the sentence names, or that the paragraph, or what stands above it, named last. */
export function topicOf(reading: WithTrials, sentence: Sentence): string | undefined {
  const drug = ofTrial(reading, sentence) ?? named(reading, sentence) ?? above(reading, sentence);
  return drug && idOf('Compound', drug.name);
}

const drugsOf = ({ mentions }: Sentence): ThingMention[] =>
  thingsIn(mentions, 'Compound').filter(({ beside }) => !beside);

/** The drug, where there is one alone. */
function onlyOne(drugs: readonly ThingMention[]): ThingMention | undefined {
  return drugs.every(({ name }) => name === drugs[0]?.name) ? drugs[0] : undefined;
}

/** "The TAMARACK study": of the one drug that sentences with its name tell of. */
function ofTrial({ trials }: WithTrials, sentence: Sentence): ThingMention | undefined {
  const [trial, ...more] = trialsOf(sentence);
  return trial === undefined || more.some((each) => each !== trial) ? undefined : trials.get(trial);
}

export function drugsOfTrials(sentences: readonly Sentence[]): WithTrials['trials'] {
  const named = sentences.flatMap((sentence) =>
    [...new Set(trialsOf(sentence))].map((trial) => ({ trial, drugs: drugsOf(sentence) })),
  );
  const byTrial = gathered(named, ({ trial }) => trial);
  return new Map([...byTrial].map(([trial, all]) => [trial, onlyOne(all.flatMap(({ drugs }) => drugs))]));
}

const trialsOf = ({ mentions }: Sentence): string[] =>
  mentions.flatMap((each) => (each.kind === 'Trial' ? [each.value] : []));

/** The drug that the paragraph, or the heading above it, named last. */
function named({ sentences }: Reading, { index, block }: Sentence): ThingMention | undefined {
  for (let at = index - 1; at >= Math.max(0, index - reach); at--) {
    const before = sentences[at];
    if (!before) return undefined;
    // Bullets under one heading are of one drug where the heading is.
    const isBullets = before.block.kind === 'bullet' && block.kind === 'bullet';
    if (before.block !== block && before.block.kind !== 'heading' && !isBullets) return undefined;
    const drugs = drugsOf(before);
    if (drugs.length > 0) return onlyOne(drugs);
    if (before.block.kind === 'heading') return undefined;
  }
  return undefined;
}

const goesOn =
  /^(?:The|This|These|Both|Patients|Eligible)\s|\b(?:the|this)\s(?:[\p{L}\p{N}-]+\s){0,4}?(?:trial|study|cohort|arm)\b/u;

/** "The trial …" with which a paragraph goes on: of the one drug of the paragraph above. */
function above(reading: Reading, sentence: Sentence): ThingMention | undefined {
  const { sentences } = reading;
  if (!goesOn.test(quote(reading, sentence))) return undefined;
  const own = sentencesOfBlock(sentences, sentence);
  const last = sentences[(own[0]?.index ?? 0) - 1];
  if (
    last?.block.kind !== 'paragraph' ||
    own.some((each) => each.index < sentence.index && drugsOf(each).length > 0)
  )
    return undefined;
  return onlyOne(sentencesOfBlock(sentences, last).flatMap(drugsOf));
}
