/**
 * Antigens that a clause says a molecule binds, however far its words stand apart: the verb or preposition that governs
 * the antigen tells ("binds to a novel site of", "directed against an antigen known as"), and the molecule is the last
 * one before it.
 */
import type { Span } from '../model/evidence.ts';
import { isThing } from '../recognisers/mention.ts';
import type { Sentence } from '../stages/reading.ts';
import { alternatives, wordsOf } from '../tables.ts';
import { spanOf } from '../text/masked.ts';
import { placed } from './line.ts';
import { clauseStart, wordsBefore } from './look-back.ts';
import type { Candidate } from './rule.ts';

/** Verbs of binding and of what it does. */
const verbs = new Set(wordsOf('target-words', 'binding'));
/** What must stand before a preposition for it to tell so. */
const needs: Readonly<Record<string, RegExp>> = {
  to: /(?:^| )(?:bind|binds|binding|bound|directed|targeted|attach\w*|affinity|adher\w+|antibody|antibodies|specificity|bispecific) (?:[a-z]+ ){0,3}$/,
  at: /(?:^| )(?:directed|aimed|targeted) $/,
  toward: /(?:^| )(?:directed|targeted) $/,
  towards: /(?:^| )(?:directed|targeted) $/,
  for: /(?:^| )(?:specific|selective|affinity|specificity) $/,
  with: /(?:^| )interfer\w+ $/,
  of: new RegExp(`(?:^| )(?:${alternatives('target-words', 'effect')}) $`),
};
/** "an epitope of", "the extracellular domain of": what governs stands before these. */
const part = new RegExp(`(?:^| )(?:${alternatives('target-words', 'part')}) $`);
/** "known as", "referred to as" */
const naming = /(?:^| )(?:known|to|designated|identified) $/;
const stops = new Set(wordsOf('target-words', 'clause-end'));
const otherThing = /^(?:Compound|Antibody|Beside|Company|Agency|Payload|Person|Money|Indication)_/;
const carriers = new RegExp(`^(?:${alternatives('target-words', 'carried')}) `);

/** How many words may stand between an antigen and what governs it. */
const reach = 14;
const furthest = 500;

/** @param told names of antigens of which the sentence's patterns tell */
export function byTargetCue(sentence: Sentence, told: ReadonlySet<string>): Candidate[] {
  const { line, mentions } = sentence.masked;
  return placed(sentence, 'Target').flatMap(({ mention: object, at }) => {
    if (!isThing(object) || told.has(object.name)) return [];
    const end = line.indexOf(' ', at) + 1;
    if (carriers.test(line.slice(end, end + 14))) return [];
    const from = clauseStart(sentence, at, furthest);
    const before = line.slice(from, at);
    const cue = cueOf(before) ?? (isBinder(before, line.slice(end, end + 80)) ? bearerOf(before) : undefined);
    const molecule =
      cue &&
      /(?:Compound|Antibody|Beside)_(\d+) (?!.*(?:Compound|Antibody|Beside)_)/.exec(before.slice(0, cue.at));
    const subject = mentions[Number(molecule?.[1])];
    if (!cue || !molecule || !subject || !isThing(subject)) return [];
    const between = line.slice(from + molecule.index + molecule[0].length, from + cue.at);
    if (ofOther.test(` ${between}`) || ofPatients.test(between)) return [];
    return [
      {
        rule: 'binds',
        says: 'BINDS' as const,
        slots: { subject, object },
        sentence,
        span: spanOf(sentence.masked, from + molecule.index, end),
        pattern: `Compound … ${cue.word} … Target`,
      },
    ];
  });
}

/** "anti-CD22 …", "CD22-targeting antibody", "CD22 monoclonal antibody": the antigen tells which molecule it is. */
const isBinder = (before: string, after: string): boolean =>
  /(?:^| )anti $/.test(before) || binder.test(after);
const binder = new RegExp(
  String.raw`^(?:(?!(?:and|or|of|in|with|for|to|on|by|that|which|is|,) )[^ ]+ ){0,4}?(?:${alternatives('target-words', 'molecule')}) `,
  'u',
);

const composing = new Set(wordsOf('target-words', 'composing'));
const composed = /(?:^| )(?:comprised|composed|consists|consisting|up|conjugate|version|form) $/;
const article = /^(?:an?|the|our|its|their|Company_\d+)$/;

/** What says that a molecule is such a binder, or is made of one, looking back from the antigen. */
function bearerOf(text: string): { at: number; word: string } | undefined {
  for (const { word, at, next } of wordsBefore(text, reach)) {
    if (composing.has(word)) return { at, word };
    const earlier = text.slice(Math.max(0, at - 40), at);
    if (word === 'of') return composed.test(earlier) ? { at, word } : undefined;
    const isJoined = /(?:Compound|Antibody|Beside)_\d+ $/.test(earlier) && article.test(next ?? '');
    if (/^(?:,|is|was|--)$/.test(word) && isJoined) return { at, word };
    if (word === 'in' && next === 'class') continue;
    if ((stops.has(word) && word !== 'is') || otherThing.test(word)) return undefined;
  }
  return undefined;
}

/** Whether an antigen between words is told of another molecule than the one before it: "X, and of our ADC targeting T". */
export function isOfOther({ masked: { line, places } }: Sentence, from: Span, to: Span): boolean {
  if (from.end > to.start) return false;
  const at = places.find(({ span }) => span.start >= from.end)?.at ?? 0;
  const until = places.find(({ span }) => span.start >= to.start)?.at ?? 0;
  const between = line.slice(at, until);
  const cue = cueOf(between);
  return cue !== undefined && ofOther.test(` ${between.slice(0, cue.at)}`);
}

/** "X in patients treated with a PD-1 inhibitor" */
const ofPatients = /(?:^| )(?:patients|people|treated|Indication_\d+(?! cells? )) /;

/** Words between a molecule and "targeting" that tell of another molecule: "X, and of our ADC targeting T". */
const ofOther =
  /(?: (?:and|or|for|from|including|plus|than|versus|as well as) (?:(?:our|its|their|an?|the(?! (?:first|only) )|other|another|one(?= (?:additional|other|more|further|new) )|two|three|four|several|further|additional|novel|next) )(?:(?!that |which |is |has )[a-z0-9]+ ){0,8}?$| (?:we|they|it has|us) |(?<! that| which) Company_\d+ (?:is|are|was|were|has|have|had|will|also|plans?|expects?|announced|recently|may|can) |(?: programs?| candidates| molecules| antibodies| adcs| conjugates| products| therapies| drugs) $)/;

/** What governs an antigen, looking back from it. */
function cueOf(text: string): { at: number; word: string } | undefined {
  for (const { word, at } of wordsBefore(text, reach)) {
    if (verbs.has(word)) return { at, word };
    const earlier = text.slice(Math.max(0, at - 60), at);
    if (stops.has(word) || otherThing.test(word)) return undefined;
    if (word === 'of' && part.test(earlier)) continue;
    if (word === 'as' && naming.test(earlier)) continue;
    if (word === 'as') return undefined;
    const needed = needs[word];
    if (needed) return needed.test(earlier) ? { at, word } : undefined;
  }
  return undefined;
}
